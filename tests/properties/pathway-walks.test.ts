/**
 * Whatever people do to a pathway, in whatever order: each act ends as a small model of the law says, PostgreSQL stands as the model
 * does, what succeeds is written down once, and what is refused leaves nothing behind.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { runSeed } from '../support/dice.ts';
import { restSignals, type WalkPlace, walkPlace } from '../support/pathway-place.ts';
import { findPathwaySaboteur, pathwaySaboteurs } from '../support/pathway-saboteur.ts';
import { nothingWalked, type Walked, walkPathways } from '../support/pathway-walk.ts';
import { sizeOf } from '../support/result.ts';

const WALKS = sizeOf('TEST_WALKS', 500);
/** Of these the signals follow each act, as they do in a town. */
const WITH_SIGNALS = 20;
const MORE_WALKS = 2000;
/** A run takes one saboteur in sixteen, other ones each time; all of them run in the long tests. */
const TURNS = 16;
const seed = runSeed();

let db: FreshDatabase;
let place: WalkPlace;
beforeAll(async () => {
  db = await freshDatabase();
  place = await walkPlace(db);
}, 60_000);
afterAll(() => db.close());

/** Of every hundred walks at least so many handed over the lead, were refused for each reason, and did each act; some acts are seldom. */
const GIVEN = 5;
const REFUSED = 20;
const DONE = 1;
const refusals = ['missing', 'invalid', 'conflict', 'forbidden'];
const acts = [
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
];
const seldom = ['handover.declineOwn', 'handover.goOn', 'handover.goOnOwn'];

/** What has not come about often enough yet. */
async function stillMissing(walked: Walked): Promise<string[]> {
  const given = await db.admin.one<{ n: number }>(
    'select count(*)::integer as n from handovers where done_at is not null',
  );
  const more = (floor: number) => (name: string) => (walked.fell.get(name) ?? 0) <= (WALKS / 100) * floor;
  return [
    ...((given?.n ?? 0) <= (WALKS / 100) * GIVEN ? ['a lead that was handed over'] : []),
    ...refusals.filter(more(REFUSED)),
    ...acts.filter(more(DONE)),
    ...seldom.filter(more(0)),
  ];
}

test(`${WALKS} walks stand as the model says (TEST_SEED=${seed})`, { timeout: 300_000 }, async () => {
  const walked = nothingWalked();
  await walkPathways(place, seed, Math.min(WALKS, WITH_SIGNALS), walked);
  await restSignals(place);
  await walkPathways(place, seed + WITH_SIGNALS, WALKS - WITH_SIGNALS, walked);
  expect(walked.walks).toBe(WALKS);
  // Where chance left out something, some walks more; what never comes about is a fault of the walks.
  while ((await stillMissing(walked)).length > 0 && walked.walks < WALKS + MORE_WALKS)
    await walkPathways(place, seed + walked.walks, 20, walked);
  expect(walked.found).toEqual([]);
  expect(await stillMissing(walked)).toEqual([]);
});

test.each(pathwaySaboteurs.filter((_one, at) => at % TURNS === seed % TURNS))(
  'a walk finds it when $name ($of)',
  { timeout: 120_000 },
  async (saboteur) => {
    expect(await findPathwaySaboteur(place, saboteur)).toBeDefined();
  },
);
