/** Asks both worlds of many pairs the same, and tells where the answers differ by a byte. */
import pg from 'pg';
import type { FreshDatabase } from './database.ts';
import type { Dice } from './dice.ts';
import { viewerOf } from './gate-model.ts';
import { tokenOf, worldDay } from './gate-making.ts';
import { writeRows } from './gate-rows.ts';
import { makeWorld } from './gate-world.ts';
import { answerOf, askAll, askThese, questionsOf } from './twin-ask.ts';
import { whatMayBeSeen } from './twin-view.ts';
import { hideChanges, involvementsIn, makeChanges } from './twin-world.ts';

const PAIRS_PER_WORLD = 20;
/** So many changed worlds are held beside one, asked the same by the same session. */
const PAIRS_PER_SESSION = 4;
/** In one world of so many the signals follow each act, as they do in a town. */
const WORLDS_PER_SIGNALS = 5;
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
  await letSignals(db, world % WORLDS_PER_SIGNALS === 0);
  const sessions = rows.sessions.filter((session) => viewerOf(rows, worldDay, session) !== undefined);
  // What the gate works out once is worked out before, else each undone transaction would do it again.
  const warm = 'select from unnest($1::text[]) token, gate.arrive(token)';
  await client.query(warm, [sessions.map((session) => tokenOf(session))]);
  let turn = dice.below(sessions.length);
  for (let pair = 0; pair < pairs; pair += PAIRS_PER_SESSION) {
    turn += 1;
    const session = sessions[turn % sessions.length];
    if (session === undefined) return;
    const questions = questionsOf(rows, session, dice);
    const seen = whatMayBeSeen(rows, session);
    const before = await undone(client, () => askAll(client, session, questions));
    for (let other = pair; other < Math.min(pair + PAIRS_PER_SESSION, pairs); other += 1) {
      const changes = hideChanges(rows, session, dice, CHANGES, `pair ${world} ${other}`, seen);
      const told = involvementsIn(changes).map((one) => answerOf(rows, session, one));
      const [first, second] = await undone(client, async () => {
        const untold = told.length === 0 ? [] : await askThese(client, session, told);
        await makeChanges(client, changes);
        await client.query('select from gate.arrive($1)', [tokenOf(session)]);
        return [
          untold,
          [...(await askAll(client, session, questions)), ...(await askThese(client, session, told))],
        ];
      });
      compared.pairs += 1;
      for (const { what } of changes) compared.hidden.set(what, (compared.hidden.get(what) ?? 0) + 1);
      const what = changes.map((change) => change.what).join(', ');
      compared.differences.push(...differences([...before, ...first], second, what));
    }
  }
}

/** Does something in a transaction of which nothing stays. */
async function undone<Outcome>(client: pg.Client, work: () => Promise<Outcome>): Promise<Outcome> {
  await client.query('begin');
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
}

/** Lets signals follow what is done, or not: they take half of the time of a pair, and have tests of their own. */
async function letSignals(db: FreshDatabase, follow: boolean): Promise<void> {
  const name = 'gate.signals_of_clients(gate.actor, json[])';
  const row = await db.admin.one<{ definition: string }>(
    'select pg_get_functiondef($1::regprocedure) as definition',
    [name],
  );
  const rests = '  if true then return; end if;';
  const { definition = '' } = row ?? {};
  if (definition.includes(rests) !== follow) return;
  const [head = '', body = ''] = definition.split(/^begin$/m, 2);
  const becomes = follow ? definition.replace(`${rests}\n`, '') : `${head}begin\n${rests}${body}`;
  await db.admin.many(becomes);
  await db.admin.many(`alter table act_log ${follow ? 'enable' : 'disable'} trigger signals_follow`);
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
