/** Ten thousand walks over pathways beside the model, and every fault that was put in; a published figure names this run. */
import { expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { runSeed } from '../support/dice.ts';
import { restSignals, walkPlace } from '../support/pathway-place.ts';
import { findPathwaySaboteur, pathwaySaboteurs } from '../support/pathway-saboteur.ts';
import { nothingWalked, STEPS, walkPathways } from '../support/pathway-walk.ts';
import { keepResult, sizeOf } from '../support/result.ts';

const WALKS = sizeOf('TEST_WALKS', 10_000);
/** Of so many of each thousand the signals follow each act. */
const WITH_SIGNALS = 50;
const PART = 1000;
const seed = runSeed();

test(`${WALKS} walks over a pathway stand as the model says (TEST_SEED=${seed})`, async () => {
  const walked = nothingWalked();
  for (let at = 0; at < WALKS && walked.found.length === 0; at += PART) {
    const db = await freshDatabase();
    try {
      const place = await walkPlace(db);
      const size = Math.min(PART, WALKS - at);
      const slow = Math.min(size, WITH_SIGNALS);
      await walkPathways(place, seed + at, slow, walked);
      await restSignals(place);
      await walkPathways(place, seed + at + slow, size - slow, walked);
    } finally {
      await db.close();
    }
  }
  keepResult('pathway-walks', {
    what: `walks of ${STEPS} random acts over a pathway, PostgreSQL against a model of the states`,
    seed,
    walks: walked.walks,
    acts: walked.acts,
    differences: walked.found.length,
    fell: Object.fromEntries([...walked.fell].toSorted(([a], [b]) => a.localeCompare(b))),
  });
  expect(walked.found).toEqual([]);
});

test('every fault that is put into the acts of a pathway is found', async () => {
  const db = await freshDatabase();
  try {
    const place = await walkPlace(db);
    await restSignals(place);
    const found: Record<string, number | null> = {};
    for (const saboteur of pathwaySaboteurs)
      found[`${saboteur.of}: ${saboteur.name}`] = (await findPathwaySaboteur(place, saboteur)) ?? null;
    const hidden = Object.keys(found).filter((name) => found[name] === null);
    keepResult('pathway-saboteurs', {
      what: 'faults of one line in the acts of a pathway, and how many acts it took to find each',
      tried: pathwaySaboteurs.length,
      hidden: hidden.length,
      found,
    });
    expect(hidden).toEqual([]);
  } finally {
    await db.close();
  }
});
