/** Runs random worlds against PostgreSQL until enough was decided: each as it was made, and again after the law changed. */
import { changeWorld } from './gate-change.ts';
import { asksOf, type Compared, compareWorld, nothingCompared } from './gate-compare.ts';
import { compareLists } from './gate-compare-list.ts';
import type { FreshDatabase } from './database.ts';
import type { Dice } from './dice.ts';
import type { Ask } from './gate-model.ts';
import { type GateRows, writeRows } from './gate-rows.ts';
import { worldDay } from './gate-making.ts';
import { makeWorld } from './gate-world.ts';

const FIRST_WORLD = 100;
/** So many worlds stand beside one another in one database. */
const WORLDS_TOGETHER = 40;

/**
 * What a run goes on for: so many decisions more, that fell in each of these ways, and so many lists with so many in them; changes are
 * of all kinds, or of one.
 */
export interface Goal {
  readonly decisions: number;
  readonly ways?: readonly string[];
  readonly lists?: number;
  readonly listed?: number;
  readonly change?: string | undefined;
}

/** Compares decisions in one database until the goal is reached, or as many as its worlds hold. */
export async function runWorlds(
  db: Pick<FreshDatabase, 'admin' | 'app'>,
  dice: Dice,
  goal: Goal,
  compared: Compared = nothingCompared(),
): Promise<Compared> {
  const decisions = compared.decisions + goal.decisions;
  const isReached = () =>
    compared.decisions >= decisions &&
    compared.lists >= (goal.lists ?? 0) &&
    compared.listed >= (goal.listed ?? 0) &&
    (goal.ways ?? []).every((way) => compared.fell.has(way));
  for (let world = 0; world < WORLDS_TOGETHER && !isReached(); world += 1) {
    const rows = makeWorld(dice, FIRST_WORLD + world);
    await writeRows(db.admin, [rows], worldDay);
    const asks = asksOf(dice, rows);
    await compareWorld(db, rows, asks, compared);
    await changeWorld(db.admin, rows, dice, 8, goal.change);
    await compareWorld(
      db,
      rows,
      asks.map((ask) => asOfNow(rows, ask)),
      compared,
    );
    await compareLists(db, rows, compared);
  }
  return compared;
}

/** The same question in the session as it stands after a change. */
function asOfNow(rows: GateRows, ask: Ask): Ask {
  return { ...ask, session: rows.sessions.find(({ id }) => id === ask.session.id) ?? ask.session };
}

/** The ways a decision can fall; a run that misses one proves less than it says. */
export const everyWay = [
  'signedOut',
  'link',
  'purpose',
  'shield',
  'exceptional',
  'involvement',
  'category',
  'aftercareOnly',
  'neverExceptional',
  'relationNotProved',
  'noFlow',
  'origin',
  'shownOwn',
  'shownByFlow',
] as const;
