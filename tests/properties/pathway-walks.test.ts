/**
 * Whatever people do to a pathway, in whatever order: each act ends as a small model of the law says, PostgreSQL stands as the model
 * does, what succeeds is written down once, and what is refused leaves nothing behind.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { runSeed } from '../support/dice.ts';
import { nothingWalked, type WalkPlace, walkPathways, walkPlace } from '../support/pathway-walk.ts';

const WALKS = Number(process.env['TEST_WALKS'] ?? 500);
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
  await walkPathways(place, seed, WALKS, walked);
  expect(walked.found).toEqual([]);
});
