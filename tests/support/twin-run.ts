/** Asks both worlds of many pairs the same, and tells where the answers differ by a byte. */
import pg from 'pg';
import type { FreshDatabase } from './database.ts';
import type { Dice } from './dice.ts';
import { viewerOf } from './gate-model.ts';
import { tokenOf, worldDay } from './gate-making.ts';
import { writeRows } from './gate-rows.ts';
import { makeWorld } from './gate-world.ts';
import { askAll, questionsOf } from './twin-ask.ts';
import { hideChanges, involvementsIn, makeChanges } from './twin-world.ts';

const PAIRS_PER_WORLD = 20;
const CHANGES = 4;

export interface Compared {
  pairs: number;
  /** How many hidden changes of each kind were made. */
  readonly hidden: Map<string, number>;
  readonly differences: string[];
}

/** Compares so many pairs, or stops at the first that differs. */
export async function runPairs(
  db: FreshDatabase,
  dice: Dice,
  pairs: number,
  firstWorld = 100,
): Promise<Compared> {
  const compared: Compared = { pairs: 0, hidden: new Map(), differences: [] };
  const client = new pg.Client({ ...db.connection('admin'), options: '-c timezone=UTC' });
  await client.connect();
  try {
    for (let world = firstWorld; compared.pairs < pairs && compared.differences.length === 0; world += 1)
      await comparePairs(
        db,
        client,
        dice,
        world,
        compared,
        Math.min(PAIRS_PER_WORLD, pairs - compared.pairs),
      );
  } finally {
    await client.end();
  }
  return compared;
}

async function comparePairs(
  db: FreshDatabase,
  client: pg.Client,
  dice: Dice,
  world: number,
  compared: Compared,
  pairs: number,
): Promise<void> {
  const rows = makeWorld(dice, world);
  await writeRows(db.admin, [rows], worldDay);
  const sessions = rows.sessions.filter((session) => viewerOf(rows, worldDay, session) !== undefined);
  // What the gate works out once is worked out before, else each undone transaction would do it again.
  const warm = 'select from unnest($1::text[]) token, gate.arrive(token)';
  await client.query(warm, [sessions.map((session) => tokenOf(session))]);
  for (let pair = 0; pair < pairs; pair += 1) {
    const session = sessions[pair % sessions.length];
    if (session === undefined) return;
    const changes = hideChanges(rows, session, dice, CHANGES, `pair ${world} ${pair}`);
    const questions = questionsOf(rows, session, dice, involvementsIn(changes));
    await client.query('begin');
    const before = await askAll(client, session, questions);
    await makeChanges(client, changes);
    const after = await askAll(client, session, questions);
    await client.query('rollback');
    compared.pairs += 1;
    for (const { what } of changes) compared.hidden.set(what, (compared.hidden.get(what) ?? 0) + 1);
    compared.differences.push(...differences(before, after, changes.map(({ what }) => what).join(', ')));
  }
}

function differences(before: readonly string[], after: readonly string[], what: string): string[] {
  return before.flatMap((answer, index) => {
    const other = after[index] ?? '';
    if (answer === other) return [];
    const at = Array.from(answer).findIndex((letter, place) => letter !== other[place]);
    return [
      `${what}; question ${index}: …${answer.slice(Math.max(0, at - 200), at + 120)}… becomes …${other.slice(Math.max(0, at - 60), at + 420)}…`,
    ];
  });
}
