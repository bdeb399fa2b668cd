/** Ten thousand pairs of worlds, every leak that was put in, and how long an answer takes; a published figure names this run. */
import { expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { type Dice, diceFrom, runSeed } from '../support/dice.ts';
import { chanceByLuck, chanceOfLarger } from '../support/rank.ts';
import { keepResult, sizeOf } from '../support/result.ts';
import { town } from '../support/town.ts';
import { leaks } from '../support/twin-leak.ts';
import { runPairs } from '../support/twin-run.ts';

const PAIRS = sizeOf('TEST_PAIRS', 10_000);
const PAIRS_PER_DATABASE = 400;
const ABREAST = 2;
const OPENINGS = sizeOf('TEST_OPENINGS', 2000);
const LEAK_SEED = 20_260_615;
const seed = runSeed();

test(`${PAIRS} pairs of worlds give the same bytes (TEST_SEED=${seed})`, async () => {
  const hidden = new Map<string, number>();
  const differences: string[] = [];
  let pairs = 0;
  const parts = Array.from({ length: Math.ceil(PAIRS / PAIRS_PER_DATABASE) }, (_, at) => at);
  // While one waits for PostgreSQL, the other thinks of what may be hidden.
  await Promise.all(Array.from({ length: ABREAST }, work));
  async function work(): Promise<void> {
    for (let part = parts.shift(); part !== undefined && differences.length === 0; part = parts.shift()) {
      const first = part * PAIRS_PER_DATABASE;
      const size = Math.min(PAIRS_PER_DATABASE, PAIRS - first);
      const compared = await inDatabase((db) => runPairs(db, diceFrom(seed + part), size));
      pairs += compared.pairs;
      differences.push(...compared.differences);
      for (const [what, times] of compared.hidden) hidden.set(what, (hidden.get(what) ?? 0) + times);
    }
  }
  keepResult('two-worlds', {
    what: 'pairs of worlds that differ only in what a viewer may not see, compared byte for byte',
    seed,
    pairs,
    different: differences.length,
    hidden: Object.fromEntries(hidden),
  });
  expect(differences).toEqual([]);
});

test('two worlds are told apart by every leak that is put in', async () => {
  const found: Record<string, number | null> = {};
  for (const leak of leaks) {
    const compared = await inDatabase(async (db) => {
      await leak.make(db.admin);
      return runPairs(db, diceFrom(LEAK_SEED), leak.rare === true ? 4000 : 400);
    });
    found[leak.name] = compared.differences.length > 0 ? compared.pairs : null;
  }
  const missed = Object.keys(found).filter((name) => found[name] === null);
  keepResult('two-worlds-leaks', {
    what: 'leaks that were put in, and after how many pairs two worlds were told apart',
    seed: LEAK_SEED,
    tried: leaks.length,
    missed: missed.length,
    found,
  });
  expect(missed).toEqual([]);
});

test('someone absent and someone forbidden take as long to be refused', async () => {
  const measured = await inDatabase((db) => timeRefusals(db, diceFrom(seed), ''));
  const control = await inDatabase((db) =>
    timeRefusals(
      db,
      diceFrom(seed),
      'if exists (select 1 from facts where person_id = p_person) then perform pg_sleep(0.0005); end if;',
    ),
  );
  keepResult('two-worlds-duration', {
    what: 'durations of a refusal, forbidden against absent, by ranks; control: half a millisecond for someone who exists',
    seed,
    openings: OPENINGS,
    ...measured,
    control,
  });
  expect(Math.abs(measured.chanceOfSlower - 0.5)).toBeLessThan(0.05);
  expect(Math.abs(control.chanceOfSlower - 0.5)).toBeGreaterThan(0.05);
});

/** Opens someone of another organisation and someone who does not exist, in a random order. */
async function timeRefusals(db: FreshDatabase, dice: Dice, leak: string) {
  const world = await town(db);
  if (leak !== '') {
    const row = await db.admin.one<{ text: string }>(
      `select pg_get_functiondef('gate.look_of'::regproc) as text`,
    );
    const entry = '  v.door := gate.door_of(';
    if (row === undefined || !row.text.includes(entry))
      throw new Error('gate.look_of no longer has this line.');
    await db.admin.many(row.text.replace(entry, `${leak}\n${entry}`));
  }
  await db.admin.many('update quota_limits set per_user_day = 2000000000, per_organisation_day = 2000000000');
  const forbidden = await Promise.all(Array.from({ length: 20 }, () => world.person()));
  const absent = forbidden.map(() => crypto.randomUUID());
  const token = await world.signIn('coach.kreekdorp');
  const durations = { forbidden: [] as number[], absent: [] as number[] };
  for (let opening = 0; opening < OPENINGS * 2 + 200; opening += 1) {
    const kind = dice.pick(['forbidden', 'absent'] as const);
    const person = dice.pick(kind === 'forbidden' ? forbidden : absent);
    const begun = performance.now();
    await db.app.one(`select gate.open($1, $2, 'guidance', '/proef')::text as answer`, [token, person]);
    if (opening >= 200) durations[kind].push(performance.now() - begun);
  }
  const chanceOfSlower = chanceOfLarger(durations.forbidden, durations.absent);
  const luck = chanceByLuck(chanceOfSlower, durations.forbidden.length, durations.absent.length);
  return { chanceOfSlower, luck };
}

async function inDatabase<Outcome>(work: (db: FreshDatabase) => Promise<Outcome>): Promise<Outcome> {
  const db = await freshDatabase();
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
