/** A million decisions of the gate against the law, and every fault that was put in; a published figure names this run. */
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { diceFrom, runSeed } from '../support/dice.ts';
import { nothingCompared } from '../support/gate-compare.ts';
import { runWorlds } from '../support/gate-run.ts';
import { prepareHunt, saboteurSeed } from '../support/gate-saboteur-run.ts';
import { saboteurs } from '../support/gate-saboteur.ts';
import { keepResult, sizeOf } from '../support/result.ts';

const DECISIONS = sizeOf('TEST_DECISIONS', 1_000_000);
const seed = runSeed();

test(`PostgreSQL and the law agree on ${DECISIONS} decisions (TEST_SEED=${seed})`, async () => {
  const dice = diceFrom(seed);
  const compared = nothingCompared();
  while (compared.decisions < DECISIONS) {
    const db = await freshDatabase();
    try {
      await runWorlds(db, dice, { decisions: DECISIONS - compared.decisions }, compared);
    } finally {
      await db.close();
    }
  }
  keepResult('legal-gate', {
    what: 'decisions of the gate in random worlds, PostgreSQL against a model of the law',
    seed,
    decisions: compared.decisions,
    lists: compared.lists,
    differences: compared.differences.length,
    fell: Object.fromEntries([...compared.fell].toSorted(([a], [b]) => a.localeCompare(b))),
  });
  expect(compared.differences).toEqual([]);
});

test('every fault that is put into the gate is found', async () => {
  const db = await freshDatabase();
  try {
    const hunt = await prepareHunt(db);
    const found: Record<string, number | null> = {};
    for (const saboteur of saboteurs)
      found[`${saboteur.of}: ${saboteur.name}`] = (await hunt.find(saboteur)) ?? null;
    const hidden = Object.keys(found).filter((name) => found[name] === null);
    keepResult('saboteurs', {
      what: 'faults of one line in the functions of the gate, and how many decisions or lists it took to find each',
      seed: saboteurSeed,
      tried: saboteurs.length,
      hidden: hidden.length,
      found,
    });
    expect(hidden).toEqual([]);
  } finally {
    await db.close();
  }
});
