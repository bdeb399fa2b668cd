/** An organisation begins: two named people, who from then on give and confirm the mandates of the others. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/database.ts';
import { newToken } from '../adapters/identity/session-token.ts';
import { keepDirectory } from '../features/organisation/directory.sql.ts';
import { addColleague, decideMandate, giveMandate } from '../features/mandate/mandate.sql.ts';
import { findActor, signIn } from '../features/session/session.sql.ts';
import { makeClock } from '../kernel/clock.ts';
import type { Context } from './command.ts';
import { joinCommand } from './join.ts';

const ocmw = '0212234812';
let db: FreshDatabase;
let said: string[];
beforeAll(async () => {
  db = await freshDatabase();
  await keepDirectory(db.admin);
});
afterAll(() => db.close());

async function join(line: string): Promise<number> {
  said = [];
  const installation = { pending: async () => [], server: { connection: db.connection } };
  const context = {
    result: (_value: object, lines: readonly string[]) => void said.push(...lines),
    installation: async () => installation,
  };
  return joinCommand.run(line.split(' '), context as unknown as Context);
}

async function enter(loginName: string, role: string): Promise<string> {
  const token = newToken();
  const login = {
    issuer: 'https://provider.example',
    subject: `sub ${loginName}`,
    loginName,
    displayName: `Naam van ${loginName}`,
    organisations: [ocmw],
    keys: [`${role}:${ocmw}`],
  };
  expect(await signIn(db.identity, login, undefined, { token, previous: undefined })).toMatchObject({
    outcome: 'signedIn',
    mandates: 1,
  });
  return token;
}

test('wrong use says what is missing', async () => {
  for (const [line, sentence] of [
    ['--administrator a --officer b', 'takes one KBO or OVO number'],
    ['123 --administrator a --officer b', '123 is no KBO or OVO number'],
    [`${ocmw} --administrator a`, 'needs --administrator LOGIN and --officer LOGIN'],
    [`${ocmw} --administrator a --officer a`, 'two different people'],
    [`${ocmw} --head a`, 'takes a number, --administrator and --officer only'],
    ['0999999922 --administrator a --officer b', 'No organisation of the directory has the number'],
  ] as const)
    await expect(join(line)).rejects.toThrow(sentence);
});

test('the first two of an organisation sign in, and give a counsellor a mandate between them', async () => {
  expect(await join(`${ocmw} --administrator vo-lies --officer vo-dirk`)).toBe(0);
  expect(said.join()).toContain('OCMW Aartselaar has joined.');
  const administrator = await enter('vo-lies', 'beheerder');
  const officer = await enter('vo-dirk', 'dpo');
  expect(await findActor(db.app, administrator)).toMatchObject({
    role: 'beheerder',
    organisation_name: 'OCMW Aartselaar',
    display_name: 'Naam van vo-lies',
  });
  const { id: user = '' } = await addColleague(db.app, administrator, {
    userName: 'vo-nora',
    displayName: 'Nora Peeters',
    email: null,
  });
  const today = makeClock().today();
  const given = await giveMandate(db.app, administrator, {
    user,
    role: 'trajectbegeleider',
    team: null,
    unit: null,
    from: today,
    until: null,
  });
  expect(given).toMatchObject({ outcome: 'done', waits: true });
  expect(await decideMandate(db.app, officer, given.id ?? '', 1, true)).toMatchObject({ outcome: 'done' });
  expect(await findActor(db.app, await enter('vo-nora', 'trajectbegeleider'))).toMatchObject({
    role: 'trajectbegeleider',
  });
});

test('an organisation that has an administrator begins no second time', async () => {
  await expect(join(`${ocmw} --administrator vo-x --officer vo-y`)).rejects.toThrow(
    'OCMW Aartselaar has an administrator already',
  );
  expect(await db.admin.many(`select from users where user_name in ('vo-x', 'vo-y')`)).toEqual([]);
});

test('no role of the application can let an organisation begin', async () => {
  for (const handle of [db.app, db.identity, db.jobs])
    await expect(
      handle.many(`select identity.join_organisation('OVO002351', 'vo-a', 'vo-b')`),
    ).rejects.toMatchObject({ code: '42501' });
});
