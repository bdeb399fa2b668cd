/**
 * Whatever people do to a pathway, in whatever order: each act ends as a small model of the law says, PostgreSQL stands as the model
 * does, what succeeds is written down once, and what is refused leaves nothing behind.
 */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { runSeed } from '../support/dice.ts';
import { restSignals, type WalkPlace, walkPlace } from '../support/pathway-place.ts';
import { findPathwaySaboteur, pathwaySaboteurs } from '../support/pathway-saboteur.ts';
import { nothingWalked, walkPathways } from '../support/pathway-walk.ts';
import { sizeOf } from '../support/result.ts';

const WALKS = sizeOf('TEST_WALKS', 500);
/** Of these the signals follow each act, as they do in a town. */
const WITH_SIGNALS = 20;
/** A run takes one saboteur in eight, other ones each time, and fewer the second time; all of them run in the long tests. */
const TURNS = inject('cluster').again ? 16 : 8;
const seed = runSeed();

let db: FreshDatabase;
let place: WalkPlace;
beforeAll(async () => {
  db = await freshDatabase();
  place = await walkPlace(db);
}, 60_000);
afterAll(() => db.close());

test(`${WALKS} walks stand as the model says (TEST_SEED=${seed})`, { timeout: 300_000 }, async () => {
  const walked = nothingWalked();
  await walkPathways(place, seed, Math.min(WALKS, WITH_SIGNALS), walked);
  await restSignals(place);
  await walkPathways(place, seed + WITH_SIGNALS, WALKS - WITH_SIGNALS, walked);
  expect(walked.found).toEqual([]);
  expect(walked.walks).toBe(WALKS);
  const given = await db.admin.one<{ n: number }>(
    'select count(*)::integer as n from handovers where done_at is not null',
  );
  expect(given?.n).toBeGreaterThan(0);
  // The walks came far: leads were given by three confirmations, and nobody was refused for one reason alone.
  for (const refusal of ['missing', 'invalid', 'conflict', 'forbidden'])
    expect(walked.fell.get(refusal), refusal).toBeGreaterThan(0);
  for (const name of [
    'handover.confirmOwn',
    'proposal.approve',
    'lead.accept',
    'referral.accept',
    'plan.sign',
    'outflow.record',
    'check.answer',
    'guidance.resume',
    'gpmi.sign',
    'gpmi.signOwn',
    'note.report',
    'contact.record',
    'the law changed',
  ])
    expect(walked.fell.get(name), name).toBeGreaterThan(0);
});

test.each(pathwaySaboteurs.filter((_one, at) => at % TURNS === seed % TURNS))(
  'a walk finds it when $name ($of)',
  { timeout: 120_000 },
  async (saboteur) => {
    expect(await findPathwaySaboteur(place, saboteur)).toBeDefined();
  },
);
