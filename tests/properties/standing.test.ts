// Who someone is stands until something about it changes, and not one page longer: what changes is seen at the very next page,
// whichever page came first and whatever happened at the same moment.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPersons } from '../../src/gate/list.sql.ts';
import { openDossier } from '../../src/gate/open.sql.ts';
import { addDays } from '../../src/kernel/civil-date.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { sabotage } from '../support/gate-saboteur.ts';
import { type Town, town } from '../support/town.ts';

let db: FreshDatabase;
let world: Town;
let person: string;
let token: string;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await world.flow();
  person = await world.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: { ocmwVlierbeke: { transport: 'BIKE' }, vdab: { 'vdab.registered': true } },
    confirmed: [['ocmwVlierbeke', 'vdab']],
  });
  token = await world.signIn('coach.vlierbeke');
}, 60_000);
afterAll(() => db.close());

const coach = `(select id from users where user_name = 'coach.vlierbeke')`;
const role = `(select role from mandates where user_id = ${coach})`;
const ocmw = `(select ref from organisations where name = 'OCMW Vlierbeke')`;

interface Change {
  readonly name: string;
  readonly table: 'mandates' | 'users' | 'roles' | 'organisations';
  readonly change: string;
  readonly undo: string;
  /** What the next page shows: nothing, or something of it that is new. */
  readonly becomes: string;
}

const changes: readonly Change[] = [
  {
    name: 'someone whose mandate ended is refused',
    table: 'mandates',
    change: `update mandates set ended_at = now() where user_id = ${coach}; update sessions set ended_at = null`,
    undo: `update mandates set ended_at = null where user_id = ${coach}`,
    becomes: 'signedOut',
  },
  {
    name: 'someone whose mandate was made to run until yesterday is refused',
    table: 'mandates',
    change: `update mandates set valid_until = gate.today() - 1 where user_id = ${coach}`,
    undo: `update mandates set valid_until = null where user_id = ${coach}`,
    becomes: 'signedOut',
  },
  {
    name: 'someone whose mandate lost its second person is refused',
    table: 'mandates',
    change: `update mandates set confirmed_by = null, confirmed_at = null where user_id = ${coach}`,
    undo: `update mandates set confirmed_by = (select id from users where user_name = 'dpo.vlierbeke'), confirmed_at = now() where user_id = ${coach}`,
    becomes: 'signedOut',
  },
  {
    name: 'someone who moved to another organisation finds nobody of the former',
    table: 'mandates',
    change: `update mandates set organisation = (select ref from organisations where name = 'OCMW Kreekdorp') where user_id = ${coach}`,
    undo: `update mandates set organisation = ${ocmw} where user_id = ${coach}`,
    becomes: 'missing',
  },
  {
    name: 'a user who is disabled is refused, even where the session was not closed',
    table: 'users',
    change: `update users set disabled_at = now() where id = ${coach}; update sessions set ended_at = null`,
    undo: `update users set disabled_at = null where id = ${coach}`,
    becomes: 'signedOut',
  },
  {
    name: 'a user with another name is called by it',
    table: 'users',
    change: `update users set display_name = 'Nieuwe naam' where id = ${coach}`,
    undo: `update users set display_name = 'Coach' where id = ${coach}`,
    becomes: 'Nieuwe naam',
  },
  {
    name: 'a role that no longer serves the purpose opens nobody',
    table: 'roles',
    change: `update roles set purposes = array_remove(purposes, 'guidance') where code = ${role}`,
    undo: `update roles set purposes = purposes || '{guidance}' where code = ${role}`,
    becomes: 'missing',
  },
  {
    name: 'a role that sees other categories sees no others',
    table: 'roles',
    change: `update roles set category_mask = ~category_mask where code = ${role}`,
    undo: `update roles set category_mask = ~category_mask where code = ${role}`,
    becomes: '"facts":[]',
  },
  {
    name: 'someone of an organisation that closed is refused',
    table: 'organisations',
    change: `update organisations set valid_until = gate.today() - 1 where ref = ${ocmw}`,
    undo: `update organisations set valid_until = null where ref = ${ocmw}`,
    becomes: 'signedOut',
  },
  {
    name: 'an organisation with another name is called by it',
    table: 'organisations',
    change: `update organisations set name = 'OCMW Vlierbeke-Kreek' where ref = ${ocmw}`,
    undo: `update organisations set name = 'OCMW Vlierbeke' where name = 'OCMW Vlierbeke-Kreek'`,
    becomes: 'OCMW Vlierbeke-Kreek',
  },
];

describe('at the very next page', () => {
  test.each(changes)('$name', async ({ change, undo, becomes }) => {
    const before = await page();
    expect(before).toContain('"outcome":"shown"');
    await run(change);
    const after = await page();
    await run(undo);
    expect(after).toContain(becomes);
    expect(after).not.toBe(before);
  });

  test.each(changes)('$name, or it would be seen that nobody notices', async ({ table, change, undo }) => {
    await run(`alter table ${table} disable trigger staff_changes`);
    const before = await decided();
    await run(change);
    const after = await decided();
    await run(undo);
    await run(`alter table ${table} enable trigger staff_changes`);
    await run('update gate.law set staff = staff + 1');
    expect(after).toEqual(before);
  });

  test('someone whose mandate ran out at midnight is refused', async () => {
    const until = world.today;
    await run(`update mandates set valid_until = '${until}' where user_id = ${coach}`);
    expect(await page()).toContain('"outcome":"shown"');
    await world.moveClock(addDays(until, 1));
    expect(await page()).toBe('{"outcome":"signedOut"}');
    const restore = await sabotage(db.admin, {
      of: 'gate.arrivals',
      name: 'the day is not compared',
      text: '(arrival.me).today is distinct from seen.today',
      becomes: '(arrival.me).today is null',
    });
    await world.moveClock(until);
    expect(await page()).toContain('"outcome":"shown"');
    await world.moveClock(addDays(until, 1));
    expect(await page()).toContain('"outcome":"shown"');
    await restore();
    await world.moveClock(until);
    await run(`update mandates set valid_until = null where user_id = ${coach}`);
  });

  test('a change that was taken back changed nothing', async () => {
    const before = await page();
    const failed = db.admin.transaction(undefined, async (tx) => {
      await tx.many(`update users set display_name = 'Nooit' where id = ${coach}`);
      expect(await page()).toBe(before);
      throw new Error('taken back');
    });
    await expect(failed).rejects.toThrow('taken back');
    expect(await page()).toBe(before);
  });
});

describe('a token', () => {
  test('opens nothing once another mandate was chosen, and the new one opens as the new mandate', async () => {
    const old = await world.signIn('coach.vlierbeke');
    expect(await page(old)).toContain('"outcome":"shown"');
    const [hash, next] = [await hashOf(old), await hashOf('another token')];
    await db.admin.many(
      `update sessions set token_hash = $2, mandate_id = (select m.id from mandates m join users u on u.id = m.user_id
         where u.user_name = 'coach.kreekdorp') where token_hash = $1`,
      [hash, next],
    );
    expect(await page(old)).toBe('{"outcome":"signedOut"}');
    expect(await page('another token')).toContain('"outcome":"missing"');
  });

  test('stands for the mandate of its session, even if that were changed in place', async () => {
    const moved = await world.signIn('coach.vlierbeke');
    expect(await page(moved)).toContain('"outcome":"shown"');
    await db.admin.many(
      `update sessions set mandate_id = (select m.id from mandates m join users u on u.id = m.user_id
         where u.user_name = 'coach.kreekdorp') where token_hash = $1`,
      [await hashOf(moved)],
    );
    expect(await page(moved)).toContain('"outcome":"missing"');
  });

  test.each([
    ['that ended', 'ended_at = now()'],
    ['whose day is over', 'ends_at = now()'],
    ['that nobody used for half an hour', `last_seen_at = now() - interval '31 minutes'`],
  ])('of a session %s opens nothing', async (_what, set) => {
    const over = await world.signIn('coach.vlierbeke');
    expect(await page(over)).toContain('"outcome":"shown"');
    await db.admin.many(`update sessions set ${set} where token_hash = $1`, [await hashOf(over)]);
    expect(await page(over)).toBe('{"outcome":"signedOut"}');
    const list = { token: over, purpose: 'guidance', route: '/personen', scope: 'mine' } as const;
    expect(await listPersons(db.app, list)).toEqual({ outcome: 'signedOut' });
  });

  test('leaves nothing of who someone was once its session is over and the rest is swept', async () => {
    const [over, living] = [await world.signIn('coach.vlierbeke'), await world.signIn('coach.vlierbeke')];
    for (const one of [over, living]) expect(await page(one)).toContain('"outcome":"shown"');
    await db.admin.many('update sessions set ended_at = now() where token_hash = $1', [await hashOf(over)]);
    await db.jobs.one('select gate.sweep_sessions()');
    const left = async (one: string) =>
      (await db.admin.many('select from gate.standings where token_hash = $1', [await hashOf(one)])).length;
    expect(await left(over)).toBe(0);
    expect(await left(living)).toBe(1);
    expect(await page(living)).toContain('"outcome":"shown"');
  });
});

describe('a mandate that ends while it is worked out who someone is', () => {
  const worksOut = 'arrival.me := gate.actor_for(seen.token);';
  /** Who comes here waits as long as the test holds it. */
  const gatepost = 720_619;
  const pause = `perform pg_advisory_xact_lock(${gatepost});`;

  test.each([
    ['after the number was read', `${pause} ${worksOut}`],
    ['after it was worked out', `${worksOut} ${pause}`],
  ])('%s is noticed at the next page', async (_when, becomes) => {
    expect(await endMeanwhile(becomes)).toEqual(['signedOut', undefined, undefined]);
  });

  test('would go unnoticed if it were kept under the number of afterwards', async () => {
    const late = `${worksOut} ${pause} seen.staff := (select l.staff from gate.law l);`;
    expect(await endMeanwhile(late)).toContain('shown');
  });

  /** Opens a page that takes its time, ends the mandate meanwhile, and gives what is decided after it. */
  async function endMeanwhile(becomes: string): Promise<unknown> {
    const fault = { of: 'gate.arrivals', name: 'it waits', text: worksOut, becomes };
    const restore = await sabotage(db.admin, fault);
    const slow = await db.admin.transaction(undefined, async (tx) => {
      await tx.one(`select pg_advisory_xact_lock(${gatepost})`);
      const waiting = { page: decided() };
      await expect.poll(isWaiting).toBe(true);
      await run(`update mandates set valid_until = gate.today() - 1 where user_id = ${coach}`);
      return waiting;
    });
    await slow.page;
    const after = await decided();
    await run(`update mandates set valid_until = null where user_id = ${coach}`);
    await restore();
    return after;
  }

  async function isWaiting(): Promise<boolean> {
    const waiting = await db.admin.many(
      `select from pg_locks where locktype = 'advisory' and objid = ${gatepost} and not granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    return waiting.length > 0;
  }
});

/** What the coach is shown, without the moment. */
async function page(as = token): Promise<string> {
  const call = { token: as, person, purpose: 'guidance', route: '/dossiers/:id' } as const;
  const opened = await openDossier(db.app, call);
  return JSON.stringify({ ...opened, ...(opened.outcome === 'shown' ? { at: '' } : {}) });
}

/** What the gate decides for the coach, without the law that goes with it. */
async function decided(): Promise<unknown> {
  const row = await db.app.one<{ answer: Record<string, unknown> }>(
    `select gate.open($1, $2, 'guidance', '/dossiers/:id') as answer`,
    [token, person],
  );
  return [row?.answer['outcome'], row?.answer['actor'], row?.answer['facts']];
}

async function hashOf(text: string): Promise<Buffer> {
  const row = await db.admin.one<{ hash: Buffer }>(`select sha256(convert_to($1, 'UTF8')) as hash`, [text]);
  if (row === undefined) throw new Error('PostgreSQL gave no hash.');
  return row.hash;
}

async function run(statements: string): Promise<void> {
  for (const statement of statements.split('; ')) await db.admin.many(statement);
}
