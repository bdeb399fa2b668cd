// Every kind of signal that a rule in PostgreSQL can find has words, and words are kept for no kind that nothing finds.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSaid, signalRanks } from '../src/features/signal/signal-kinds.ts';
import { type FreshDatabase, freshDatabase } from './support/database.ts';

/** A code of two words where a rule says what it found: first in its row, or as the outcome of a choice. */
const saidKind = /(?:\bperson_id,|\bselect|\bthen|\belse)\s+'([a-z]+(?:[A-Z][a-z]+)+)'/g;

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

async function kindsFound(): Promise<string[]> {
  const rules = await db.admin.many<{ source: string }>(
    `select p.prosrc as source from pg_proc p
     where p.pronamespace = 'gate'::regnamespace and p.prorettype = 'gate.found_signal'::regtype and p.proname ~ '^find_'`,
  );
  const found = rules.flatMap(({ source }) => [...source.matchAll(saidKind)].map(([, kind = '']) => kind));
  return [...new Set(found)].toSorted();
}

test('every kind of signal that can be found has words, and the reverse', async () => {
  expect(await kindsFound()).toEqual(Object.keys(signalRanks()).toSorted());
});

test('every rule that there is finds a kind', async () => {
  const silent = await db.admin.many<{ proname: string; prosrc: string }>(
    `select proname, prosrc from pg_proc where pronamespace = 'gate'::regnamespace and proname ~ '^find_[a-z0-9_]+_signals$'
       and prorettype = 'gate.found_signal'::regtype and proname <> 'find_all_signals'`,
  );
  const withoutKind = silent.filter(
    ({ prosrc }) => prosrc.match(saidKind) === null && !/gate\.find_/.test(prosrc),
  );
  expect(withoutKind.map(({ proname }) => proname)).toEqual([]);
});

test('a rule that finds what nobody has words for is noticed', async () => {
  await db.admin.many(`
    create function gate.find_proof_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
    language sql stable as $$
      select p.id, case when p.id = p_person then 'proofNear' else 'proofFar' end, '', null::date, null::date, null::uuid,
        '{}'::jsonb, 0, '{}'::integer[], '{}'::integer[]
      from persons p
    $$`);
  const unsaid = (await kindsFound()).filter((kind) => !isSaid(kind));
  await db.admin.many('drop function gate.find_proof_signals(integer, uuid)');
  expect(unsaid).toEqual(['proofFar', 'proofNear']);
});
