import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { diceFrom, runSeed } from '../support/dice.ts';
import type { Compared } from '../support/gate-compare.ts';
import { everyWay, runWorlds } from '../support/gate-run.ts';

const DECISIONS = 40_000;
const LISTS = 1000;
const LISTED = 100;
const seed = runSeed();

describe(`the legal gate in random worlds (TEST_SEED=${seed})`, () => {
  let db: FreshDatabase;
  let compared: Compared;
  beforeAll(async () => {
    db = await freshDatabase();
    const goal = { decisions: DECISIONS, ways: everyWay, lists: LISTS + 1, listed: LISTED + 1 };
    compared = await runWorlds(db, diceFrom(seed), goal);
  }, 60_000);
  afterAll(() => db.close());

  test(`PostgreSQL and the law agree on at least ${DECISIONS} decisions, also right after a change`, () => {
    expect(compared.differences).toEqual([]);
    expect(compared.decisions).toBeGreaterThanOrEqual(DECISIONS);
  });

  test('lists hold whom the law lets them hold, and nobody else', () => {
    expect(compared.lists).toBeGreaterThan(LISTS);
    expect(compared.listed).toBeGreaterThan(LISTED);
  });

  test.each(everyWay)('some decisions fall as %s', (way) => {
    expect(compared.fell.get(way) ?? 0).toBeGreaterThan(0);
  });

  test('each answer is in the log, with the persons and nobody else', async () => {
    const row = await db.admin.one(`
      select count(*) filter (where h.outcome = 'shown' and h.persons = 1 and e.header_id is not null) as shown,
        count(*) filter (where h.outcome = 'absent' and h.persons = 0 and e.header_id is null) as absent, count(*) as all
      from log.headers h left join log.entries e on e.header_id = h.id and e.at = h.at
      where h.outcome in ('shown', 'absent') and h.route = '/proef'`);
    expect(row).toEqual({ ...compared.answers, all: compared.answers.shown + compared.answers.absent });
  });
});
