import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { giveMandate, makeIdentityWorld, ocmw, vdab } from '../../../tests/support/identity-world.ts';
import type { Login } from '../../adapters/identity/claims.ts';
import { newToken, tokenHash } from '../../adapters/identity/session-token.ts';
import {
  chooseMandate,
  findActor,
  listMandates,
  registerBearer,
  signIn,
  signInCitizen,
  signOut,
  sweepSessions,
} from './session.sql.ts';

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await makeIdentityWorld(database);
});
afterAll(() => database.close());

const login = (
  userName: string,
  keys: string[],
  organisations = keys.map((key) => key.split(':')[1] ?? ''),
): Login => ({
  issuer: 'urn:test',
  subject: userName,
  loginName: userName,
  displayName: `Name of ${userName}`,
  organisations,
  keys,
});
const coachKeys = [`trajectbegeleider:${ocmw}`];

async function enter(userName: string, keys: string[], previous?: string): Promise<string> {
  const token = newToken();
  const signed = await signIn(database.identity, login(userName, keys), undefined, { token, previous });
  expect(signed.outcome).toBe('signedIn');
  return token;
}
const actor = (token: string) => findActor(database.app, token);
const change = (text: string, token: string) => database.admin.one(text, [tokenHash(token)]);

describe('signing in', () => {
  it('opens a session in the only mandate that the login allows', async () => {
    const token = await enter('coach.vlierbeke', coachKeys);
    expect(await actor(token)).toMatchObject({
      user_name: 'coach.vlierbeke',
      display_name: 'Name of coach.vlierbeke',
      role: 'trajectbegeleider',
      organisation_name: 'OCMW Vlierbeke',
      purposes: expect.arrayContaining(['guidance', 'involvement']),
      session_kind: 'session',
    });
  });

  it('keeps the hash of the token and never the token', async () => {
    const token = await enter('coach.vlierbeke', coachKeys);
    const rows = await database.admin.many<{ row: string }>('select s::text as row from sessions s');
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
    expect(rows.some(({ row }) => row.includes(tokenHash(token).toString('hex')))).toBe(true);
  });

  it('finds nobody behind a forged token', async () => {
    expect(await actor(newToken())).toBeUndefined();
    expect(await findActor(database.app, '')).toBeUndefined();
  });

  it('refuses an organisation that is not known, and notes it', async () => {
    const signed = await signIn(
      database.identity,
      login('coach.vlierbeke', coachKeys, ['0999999922']),
      undefined,
      { token: newToken(), previous: undefined },
    );
    expect(signed).toEqual({ outcome: 'unknownOrganisation' });
    const row = await database.admin.one<{ detail: string }>(
      `select detail from security_events where event = 'signIn.unknownOrganisation'`,
    );
    expect(row?.detail).toBe('0999999922');
  });

  it('gives a user whom nobody prepared a session without a mandate', async () => {
    const token = await enter('stranger', coachKeys);
    expect(await actor(token)).toMatchObject({ user_name: 'stranger', purposes: [] });
    expect(await listMandates(database.identity, token)).toEqual([]);
  });

  it('never takes over a user who is bound to another login', async () => {
    await enter('coach.vlierbeke', coachKeys);
    const token = newToken();
    const other = { ...login('coach.vlierbeke', coachKeys), subject: 'someone else' };
    await signIn(database.identity, other, undefined, { token, previous: undefined });
    const found = await actor(token);
    expect(found?.user_name).not.toBe('coach.vlierbeke');
    expect(found?.purposes).toEqual([]);
  });

  it('does not let a mandate work that opens client data and that nobody confirmed', async () => {
    const token = await enter('new.vlierbeke', coachKeys);
    expect((await actor(token))?.purposes).toEqual([]);
    const [mandate] = (await listMandates(database.identity, token)) ?? [];
    expect(mandate).toMatchObject({ role: 'trajectbegeleider', works: false });
    expect(await chooseMandate(database.identity, token, mandate?.id ?? '', newToken())).toBe('refused');
  });

  it('lets no session act in an unconfirmed mandate, however it came there', async () => {
    const token = await enter('new.vlierbeke', coachKeys);
    await change(
      `update sessions set mandate_id = (select m.id from mandates m join users u on u.id = m.user_id
       where u.user_name = 'new.vlierbeke') where token_hash = $1`,
      token,
    );
    expect(await actor(token)).toBeUndefined();
  });

  it('limits the mandates to those that the claims of the login name', async () => {
    const token = await enter('two.hats', [`redacteur:${ocmw}`]);
    expect((await actor(token))?.role).toBe('redacteur');
    const choices = await listMandates(database.identity, token);
    expect(choices?.map((choice) => choice.role)).toEqual(['redacteur']);
  });

  it('ends the session that the browser came with', async () => {
    const before = await enter('coach.vlierbeke', coachKeys);
    const after = await enter('coach.vlierbeke', coachKeys, before);
    expect(await actor(before)).toBeUndefined();
    expect(await actor(after)).toBeDefined();
  });

  it('refuses a disabled user', async () => {
    await enter('nothing.yet', coachKeys);
    await database.admin.one(`update users set disabled_at = now() where user_name = 'nothing.yet'`);
    const again = await signIn(database.identity, login('nothing.yet', coachKeys), undefined, {
      token: newToken(),
      previous: undefined,
    });
    expect(again).toEqual({ outcome: 'disabled' });
  });
});

describe('choosing a mandate', () => {
  it('changes the token and leaves nothing of the old one', async () => {
    const token = await enter('two.hats', [`redacteur:${ocmw}`, `bemiddelaar:${vdab}`]);
    expect((await actor(token))?.mandate_id).toBeNull();
    const choice = (await listMandates(database.identity, token))?.find(({ role }) => role === 'bemiddelaar');
    const next = newToken();
    expect(await chooseMandate(database.identity, token, choice?.id ?? '', next)).toBe('chosen');
    expect(await actor(token)).toBeUndefined();
    expect(await actor(next)).toMatchObject({ role: 'bemiddelaar', organisation_kind: 'vdab' });
  });

  it('refuses a mandate of someone else', async () => {
    const token = await enter('two.hats', [`redacteur:${ocmw}`, `bemiddelaar:${vdab}`]);
    const other = await database.admin.one<{ id: string }>(
      `select m.id from mandates m join users u on u.id = m.user_id where u.user_name = 'coach.vlierbeke'`,
    );
    expect(await chooseMandate(database.identity, token, other?.id ?? '', newToken())).toBe('refused');
  });
});

describe('the end of a session', () => {
  it('comes at the next request after the mandate ended, and stays', async () => {
    const mandate = await giveMandate(database, 'nothing.yet', 'redacteur', ocmw, false);
    await database.admin.one(`update users set disabled_at = null where user_name = 'nothing.yet'`);
    const token = await enter('nothing.yet', [`redacteur:${ocmw}`]);
    expect((await actor(token))?.mandate_id).toBe(mandate);
    await database.admin.one('update mandates set ended_at = now() where id = $1', [mandate]);
    expect(await actor(token)).toBeUndefined();
    await database.admin.one('update mandates set ended_at = null where id = $1', [mandate]);
    expect(await actor(token)).toBeUndefined();
  });

  it('comes when the user is disabled', async () => {
    const token = await enter('dpo.vlierbeke', [`dpo:${ocmw}`]);
    await database.admin.one(`update users set disabled_at = now() where user_name = 'dpo.vlierbeke'`);
    expect(await actor(token)).toBeUndefined();
    await database.admin.one(`update users set disabled_at = null where user_name = 'dpo.vlierbeke'`);
    expect(await actor(token)).toBeUndefined();
  });

  it('comes after half an hour without a request', async () => {
    const token = await enter('coach.vlierbeke', coachKeys);
    await change(
      `update sessions set last_seen_at = now() - interval '29 minutes' where token_hash = $1`,
      token,
    );
    expect(await actor(token)).toBeDefined();
    await change(
      `update sessions set last_seen_at = now() - interval '31 minutes' where token_hash = $1`,
      token,
    );
    expect(await actor(token)).toBeUndefined();
  });

  it('comes after ten hours, however busy the session is', async () => {
    const token = await enter('coach.vlierbeke', coachKeys);
    const row = await change(
      'select extract(epoch from ends_at - created_at)::int as seconds from sessions where token_hash = $1',
      token,
    );
    expect(row).toEqual({ seconds: 36_000 });
    await change('update sessions set ends_at = now() where token_hash = $1', token);
    expect(await actor(token)).toBeUndefined();
  });

  it('comes with signing out, on the server', async () => {
    const token = await enter('coach.vlierbeke', coachKeys);
    await signOut(database.identity, token);
    expect(await actor(token)).toBeUndefined();
    expect(await listMandates(database.identity, token)).toBeUndefined();
  });
});

describe('sessions of long ago', () => {
  it('go a week after their end, and no other goes', async () => {
    const [old, recent, living] = [
      await enter('coach.vlierbeke', coachKeys),
      await enter('coach.vlierbeke', coachKeys),
      await enter('coach.vlierbeke', coachKeys),
    ];
    await change(`update sessions set ended_at = now() - interval '8 days' where token_hash = $1`, old);
    await change(`update sessions set ended_at = now() - interval '6 days' where token_hash = $1`, recent);
    expect(await sweepSessions(database.jobs)).toBe(1);
    const left = (token: string) => change('select 1 as one from sessions where token_hash = $1', token);
    expect([await left(old), await left(recent), await left(living)]).toEqual([
      undefined,
      { one: 1 },
      { one: 1 },
    ]);
  });

  it('go too when they did an import, which stays', async () => {
    const token = await enter('coach.vlierbeke', coachKeys);
    await change(
      `insert into client_imports (organisation, user_id, mandate_id, for_all, file_name, job_session)
      select m.organisation, s.user_id, s.mandate_id, false, 'clients.csv', s.id
      from sessions s join mandates m on m.id = s.mandate_id where s.token_hash = $1`,
      token,
    );
    await change(`update sessions set ended_at = now() - interval '8 days' where token_hash = $1`, token);
    expect(await sweepSessions(database.jobs)).toBe(1);
    const kept = 'select file_name, job_session from client_imports';
    expect(await database.admin.one(kept)).toEqual({ file_name: 'clients.csv', job_session: null });
  });
});

describe('a citizen', () => {
  const key = Buffer.alloc(32, 7);

  it('acts in the own record, found by the keyed hash', async () => {
    const person = await database.admin.one<{ id: string }>(
      'insert into persons default values returning id',
    );
    await database.admin.one('insert into insz_keys (key_hash, person_id) values ($1, $2)', [
      key,
      person?.id,
    ]);
    const token = newToken();
    await signInCitizen(database.identity, login('burger.amina', []), key, { token, previous: undefined });
    expect(await actor(token)).toMatchObject({
      role: 'citizen',
      citizen: person?.id,
      purposes: ['ownRecord'],
    });
  });

  it('without a record signs in all the same', async () => {
    const token = newToken();
    const unknown = Buffer.alloc(32, 9);
    const signed = await signInCitizen(database.identity, login('burger.zonder', []), unknown, {
      token,
      previous: undefined,
    });
    expect(signed.outcome).toBe('signedIn');
    expect((await actor(token))?.citizen).toBeNull();
  });
});

describe('a bearer token', () => {
  const claims = (userName: string) => ({
    issuer: 'urn:test',
    subject: userName,
    loginName: userName,
    keys: coachKeys,
    seconds: 600,
  });

  it('is narrowed by the roles of the provider, as a session is', async () => {
    const withKeys = (keys: readonly string[]) =>
      registerBearer(database.identity, newToken(), { ...claims('coach.vlierbeke'), keys });
    expect(await withKeys([])).toBe('noMandate');
    expect(await withKeys([`loketmedewerker:${ocmw}`])).toBe('noMandate');
    expect(await withKeys(['trajectbegeleider:0000000000'])).toBe('noMandate');
    expect(await withKeys(['x', ...coachKeys])).toBe('registered');
  });

  it('acts as its user in a mandate that works', async () => {
    const token = newToken();
    expect(await registerBearer(database.identity, token, claims('coach.vlierbeke'))).toBe('registered');
    expect(await actor(token)).toMatchObject({ session_kind: 'api', role: 'trajectbegeleider' });
  });

  it('lives ten minutes at most, whatever it says', async () => {
    const token = newToken();
    await registerBearer(database.identity, token, { ...claims('coach.vlierbeke'), seconds: 86_400 });
    const row = await change(
      'select extract(epoch from ends_at - created_at)::int as seconds from sessions where token_hash = $1',
      token,
    );
    expect(row).toEqual({ seconds: 600 });
  });

  it('is not revived by showing it again', async () => {
    const token = newToken();
    await registerBearer(database.identity, token, claims('coach.vlierbeke'));
    await change('update sessions set ended_at = now() where token_hash = $1', token);
    await registerBearer(database.identity, token, claims('coach.vlierbeke'));
    expect(await actor(token)).toBeUndefined();
  });

  it('of an unknown user, an unconfirmed mandate or an unknown client opens nothing', async () => {
    const register = (more: object) =>
      registerBearer(database.identity, newToken(), { ...claims('coach.vlierbeke'), ...more });
    expect(await register({ subject: 'nobody', loginName: 'nobody' })).toBe('unknownUser');
    expect(await register({ subject: 'new.vlierbeke', loginName: 'new.vlierbeke' })).toBe('noMandate');
    expect(await register({ client: 'foreign' })).toBe('unknownClient');
  });

  it('of a registered client is limited to its organisation, purposes and categories', async () => {
    await database.admin.one(
      `insert into api_clients (client_id, name, organisation, purposes, category_mask)
       select 'planner', 'Planner', ref, '{involvement,editing}', 5 from organisations where enterprise_number = $1`,
      [ocmw],
    );
    const token = newToken();
    await registerBearer(database.identity, token, { ...claims('coach.vlierbeke'), client: 'planner' });
    expect(await actor(token)).toMatchObject({ purposes: ['involvement'], category_mask: 5 });
    expect(
      await registerBearer(database.identity, newToken(), { ...claims('nobody'), client: 'planner' }),
    ).toBe('unknownUser');
  });
});

describe('the application', () => {
  it('can neither make a token nor read or change a session', async () => {
    const refused = /permission denied/;
    const attempts = [
      `select identity.sign_in('{}', null, '{}')`,
      `select identity.api_session('\\x00', '{}')`,
      `select identity.open_session('session', null, null, null, null, null, '{}')`,
      'select * from sessions',
      'update sessions set ended_at = null',
      `insert into sessions (token_hash, kind, user_id, ends_at) select '\\x00', 'session', id, now() from users`,
    ];
    for (const attempt of attempts) await expect(database.app.one(attempt)).rejects.toThrow(refused);
  });

  it('leaves the role that makes tokens without a view of persons', async () => {
    for (const table of ['persons', 'facts', 'insz_keys', 'sessions', 'users'])
      await expect(database.identity.one(`select * from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(database.identity.one(`select gate.enter('x')`)).rejects.toThrow(/permission denied/);
  });
});
