// What is asked all day must not read whole tables: with many persons in them, nothing that the gate does for one page may scan
// facts, involvements or the log from front to back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { type Town, town } from '../support/town.ts';

const PERSONS = 20_000;
const watched = [
  'persons',
  'insz_keys',
  'facts',
  'involvements',
  'joined_records',
  'assignments',
  'relation_answers',
  'referrals',
  'shields',
  'exceptional_accesses',
  'person_index',
  'sessions',
];

let db: FreshDatabase;
let world: Town;
let person: string;
let tokens: Record<'coach' | 'head' | 'mediator' | 'officer', string>;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await world.flow();
  await world.flow({
    from: 'ocmwVlierbeke',
    to: 'vdab',
    purpose: 'involvement',
    categories: ['involvement'],
  });
  person = await world.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: { vdab: { 'vdab.registered': true } },
    confirmed: [['ocmwVlierbeke', 'vdab']],
  });
  const { ocmwKreekdorp, ocmwVlierbeke, vdab } = world.organisations;
  for (const statement of crowd) await db.admin.many(statement, [PERSONS, ocmwKreekdorp.ref, vdab.ref]);
  // The one who is opened has two records, and so is looked for in all that were joined.
  await db.admin.many(
    `insert into joined_records (organisation, person_id, earlier_id, proof, proved_on, status, proposed_by, confirmed_by)
     select $1, $2, $3, 'document', '2026-01-01', 'joined', u[1], u[2] from (select array_agg(id) as u from users) u`,
    [ocmwVlierbeke.ref, person, await world.person()],
  );
  for (const table of watched)
    await db.admin.many(`analyze ${table === 'person_index' ? 'gate.person_index' : table}`);
  tokens = {
    coach: await world.signIn('coach.vlierbeke'),
    head: await world.signIn('hoofd.vlierbeke'),
    mediator: await world.signIn('bemiddelaar.oost'),
    officer: await world.signIn('dpo.vlierbeke'),
  };
}, 120_000);
afterAll(() => db.close());

const crowd = [
  `insert into persons (id) select md5('crowd ' || n)::uuid from generate_series(1, $1::integer) n where $2::integer + $3::integer > 0`,
  `insert into facts (person_id, field, category_bit, value, source, as_of, certainty)
   select md5('crowd ' || n)::uuid, f.code, f.category_bit, to_jsonb('x' || n), s, '2026-01-01', 'declared'
   from generate_series(1, $1::integer) n, fields f, unnest(array[$2::integer, $3::integer]) s
   where f.code in ('identity.familyName', 'identity.givenName', 'transport')`,
  `insert into involvements (person_id, organisation, valid_from, ground)
   select md5('crowd ' || n)::uuid, s, '2026-01-01', 'leefloon' from generate_series(1, $1::integer) n, unnest(array[$2::integer, $3::integer]) s`,
  `insert into joined_records (organisation, person_id, earlier_id, proof, proved_on, proposed_by)
   select $2::integer, md5('crowd ' || n)::uuid, md5('crowd ' || n + 1)::uuid, 'document', '2026-01-01', (select id from users limit 1)
   from generate_series(1, least($1::integer, 4000), 2) n where $3::integer > 0`,
  `insert into assignments (person_id, organisation, user_id)
   select md5('crowd ' || n)::uuid, s, u.id from generate_series(1, $1::integer) n, unnest(array[$2::integer, $3::integer]) s
   join users u on u.user_name = case when s = $2::integer then 'coach.kreekdorp' else 'collega.oost' end`,
  `insert into relation_answers (person_id, registrant, source, answer, answered_by)
   select md5('crowd ' || n)::uuid, $2::integer, $3::integer, 'confirmed', gen_random_uuid() from generate_series(1, $1::integer) n`,
  `insert into referrals (person_id, sender, receiver, question, wanted_outcomes, category_mask, status, answer_by, closes_on)
   select md5('crowd ' || n)::uuid, $2::integer, $3::integer, 'x', array['work'], 1, 'ended', '2026-01-01', '2026-01-01' from generate_series(1, $1::integer) n`,
  `insert into shields (person_id, user_id, reason, valid_from)
   select md5('crowd ' || n)::uuid, (select id from users limit 1), 'family', '2026-01-01' from generate_series(1, $1::integer) n where $2::integer + $3::integer > 0`,
  `insert into insz_keys (key_hash, person_id)
   select sha256(n::text::bytea), md5('crowd ' || n)::uuid from generate_series(1, $1::integer) n where $2::integer + $3::integer > 0`,
  `insert into gate.person_index (organisation, person_id, family_name, search_family, birth_year)
   select s, md5('crowd ' || n)::uuid, 'x' || n, 'x' || n, 1990 from generate_series(1, $1::integer) n, unnest(array[$2::integer, $3::integer]) s`,
  `insert into sessions (token_hash, kind, user_id, ends_at)
   select sha256(('t' || n)::bytea), 'session', (select id from users limit 1), now() from generate_series(1, $1::integer) n where $2::integer + $3::integer > 0`,
];

const questions: readonly (readonly [name: string, who: keyof typeof tokens, sql: string])[] = [
  ['opening a dossier', 'coach', `gate.open($1, $2, 'guidance', '/proef')`],
  ['opening a dossier with its history', 'coach', `gate.open($1, $2, 'guidance', '/proef', null, true)`],
  [
    'opening a dossier with whose turn it is',
    'coach',
    `gate.open($1, $2, 'guidance', '/proef', null, false, '{turn,handovers}')`,
  ],
  ['opening someone who is not there', 'coach', `gate.open($1, md5($2::text)::uuid, 'guidance', '/proef')`],
  ['the own list', 'coach', `gate.list($1, 'guidance', '/proef', 'mine', $2::text)`],
  ['the list of the team', 'mediator', `gate.list($1, 'guidance', '/proef', 'team', $2::text)`],
  [
    'the list of the organisation',
    'head',
    `gate.list($1, 'guidance', '/proef', 'organisation', 'quality', null, length(left($2::text, 30)))`,
  ],
  [
    'a search by number',
    'coach',
    `gate.search($1, '/proef', null, sha256($2::text::bytea), '{}', null, null, null)`,
  ],
  [
    'a search by name',
    'coach',
    `gate.search($1, '/proef', left($2::text, 0), null, '{peeters}', null, 1990, null)`,
  ],
  ['relations to confirm', 'mediator', `gate.relations($1, '/proef', 'team', $2::text, false)`],
];

describe('no table is read from front to back for', () => {
  test.each(questions)('%s', async (_name, who, sql) => {
    await ask(who, sql); // plans and the doorways of the viewer are made at the first time
    const before = await scans();
    for (let time = 0; time < 5; time += 1) await ask(who, sql);
    const after = await scans();
    const scanned = watched.filter((table) => (after[table] ?? 0) > (before[table] ?? 0));
    expect(scanned).toEqual([]);
  });

  test('anything, or it would be counted', async () => {
    const before = await scans();
    await db.app.one(`select gate.today() as day`);
    await db.admin.one(`select count(*) from facts where value = '"nobody"'`);
    expect((await scans())['facts']).toBeGreaterThan(before['facts'] ?? 0);
  });
});

async function ask(who: keyof typeof tokens, sql: string): Promise<void> {
  const row = await db.app.one<{ answer: { outcome: string } }>(`select ${sql} as answer`, [
    tokens[who],
    person,
  ]);
  expect(['shown', 'missing']).toContain(row?.answer.outcome);
}

/** How often each table was scanned so far; every session tells it once a second, and when it is asked to. */
async function scans(): Promise<Record<string, number>> {
  await Promise.all(Array.from({ length: 8 }, () => db.app.one('select pg_stat_force_next_flush()')));
  await Promise.all(Array.from({ length: 8 }, () => db.admin.one('select pg_stat_force_next_flush()')));
  await sleep(50);
  const rows = await db.admin.many<{ name: string; scans: number }>(
    `select relname as name, seq_scan as scans from pg_stat_user_tables where relname = any ($1)`,
    [watched],
  );
  return Object.fromEntries(rows.map(({ name, scans: count }) => [name, count]));
}
