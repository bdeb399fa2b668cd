/**
 * A join of two records changes nothing of what anyone may see in either: in random worlds every opening answers after it as before, but
 * for the line that the law allows, and the log keeps what it kept. Taken away again, nothing of it is left.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { diceFrom, runSeed } from '../support/dice.ts';
import { asksOf, openAll } from '../support/gate-compare.ts';
import { joinsTold, otherOf } from '../support/gate-join.ts';
import { worldDay } from '../support/gate-making.ts';
import type { Ask } from '../support/gate-model.ts';
import { type GateRows, writeRows } from '../support/gate-rows.ts';
import { makeWorld } from '../support/gate-world.ts';
import { insertRows } from '../../db/seeds/rows.ts';

/** At least so many, and more until enough lines were told. */
const WORLDS = 6;
const MOST_WORLDS = 100;
const LINES = 20;
const FIRST = 100;
const seed = runSeed();

interface Opened {
  readonly ask: Ask;
  /** The answer without its moment and without the line. */
  readonly rest: string;
  readonly told: readonly string[];
}

describe(`joined records in random worlds (TEST_SEED=${seed})`, () => {
  let db: FreshDatabase;
  const worlds: { rows: GateRows; before: Opened[]; joined: Opened[]; after: Opened[] }[] = [];
  beforeAll(async () => {
    db = await freshDatabase();
    const dice = diceFrom(seed);
    const lines = () => worlds.flatMap(({ joined }) => joined.flatMap(({ told }) => told)).length;
    for (let at = 0; at < WORLDS || (lines() <= LINES && at < MOST_WORLDS); at += 1) {
      const world = FIRST + at;
      const rows = makeWorld(dice, world);
      await writeRows(db.admin, [{ ...rows, joined_records: [] }], worldDay);
      const asks = asksOf(dice, rows);
      const before = await opened(asks);
      await insertRows(
        db.admin,
        'joined_records',
        rows.joined_records.map((row) => ({ ...row })),
      );
      const joined = await opened(asks);
      await db.admin.many('delete from joined_records');
      worlds.push({ rows, before, joined, after: await opened(asks) });
    }
  }, 180_000);
  afterAll(() => db.close());

  async function opened(asks: readonly Ask[]): Promise<Opened[]> {
    const answers = await openAll(db.app, asks);
    return answers.map((answer, at) => {
      const ask = asks[at];
      if (ask === undefined) throw new Error('PostgreSQL answered more than it was asked.');
      const { joined, ...rest } =
        answer.outcome === 'shown' ? { ...answer, at: '' } : { ...answer, joined: null };
      return { ask, rest: JSON.stringify(rest), told: (joined ?? []).map(({ dossier }) => dossier) };
    });
  }

  test('change nothing in any opening but the line', () => {
    for (const { before, joined } of worlds)
      expect(joined.map(({ rest }) => rest)).toEqual(before.map(({ rest }) => rest));
  });

  test('are told to who is let in to both, and to nobody else', () => {
    let lines = 0;
    for (const { rows, joined } of worlds)
      for (const { ask, told } of joined) {
        const lawful = joinsTold(rows, worldDay, ask).map((join) => otherOf(join, ask.person));
        expect(told.toSorted()).toEqual(lawful.toSorted());
        lines += told.length;
      }
    expect(lines).toBeGreaterThan(LINES);
  });

  test('leave nothing behind when they are taken away', () => {
    for (const { before, after } of worlds) expect(after).toEqual(before);
  });
});
