/** Looks for the faults that were put in, in worlds that are always the same: none hides from one run and shows in another. */
import type { FreshDatabase } from './database.ts';
import { diceFrom } from './dice.ts';
import { compareLists } from './gate-compare-list.ts';
import { asksOf, compareWorld, nothingCompared } from './gate-compare.ts';
import type { Ask } from './gate-model.ts';
import { type GateRows, writeRows } from './gate-rows.ts';
import { isInLists, type Saboteur, sabotage } from './gate-saboteur.ts';
import { worldDay } from './gate-making.ts';
import { makeWorld } from './gate-world.ts';

const WORLDS = 60;
export const saboteurSeed = 20_260_615;

export interface Hunt {
  /** Gives the number of decisions or lists it took to find the fault, or nothing when it stays hidden. */
  find(saboteur: Saboteur): Promise<number | undefined>;
  /** Tells whether a difference is found where there is no fault. */
  findNothing(): Promise<boolean>;
}

/** Writes the worlds in which faults are looked for. */
export async function prepareHunt(db: FreshDatabase): Promise<Hunt> {
  const dice = diceFrom(saboteurSeed);
  const worlds: { rows: GateRows; asks: Ask[] }[] = [];
  for (let number = 0; number < WORLDS; number += 1) {
    const rows = makeWorld(dice, 100 + number);
    worlds.push({ rows, asks: asksOf(dice, rows) });
  }
  await writeRows(
    db.admin,
    worlds.map(({ rows }) => rows),
    worldDay,
  );

  async function firstDifference(inLists: boolean, upTo: number): Promise<number | undefined> {
    const compared = nothingCompared();
    for (const { rows, asks } of worlds.slice(0, upTo)) {
      if (inLists) await compareLists(db, rows, compared);
      else await compareWorld(db, rows, asks, compared);
      if (compared.differences.length > 0) return inLists ? compared.lists : compared.decisions;
    }
    return undefined;
  }

  return {
    async find(saboteur) {
      const restore = await sabotage(db.admin, saboteur);
      try {
        return await firstDifference(isInLists(saboteur), WORLDS);
      } finally {
        await restore();
      }
    },
    findNothing: async () =>
      (await firstDifference(true, 4)) === undefined && (await firstDifference(false, 12)) === undefined,
  };
}
