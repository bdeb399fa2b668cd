/**
 * Two worlds that differ only in what a viewer may not see. The second is the first with hidden changes, made in a
 * transaction that is undone; whether a change is hidden is for the model to say, never for PostgreSQL.
 */
import type pg from 'pg';
import { seededId } from '../../db/seeds/rows.ts';
import type { Dice } from './dice.ts';
import type { GateRows, SessionRow } from './gate-rows.ts';
import { type Added, makers } from './twin-change.ts';
import { whatMayBeSeen } from './twin-view.ts';

/** A change that the viewer must not notice. */
export interface HiddenChange {
  readonly what: string;
  readonly added: readonly Added[];
}

const stranger = 'a stranger whom others know';

/** Throws hidden changes until there are enough; all of them together must hide from the viewer. */
export function hideChanges(
  rows: GateRows,
  session: SessionRow,
  dice: Dice,
  wanted: number,
  name: string,
  before = whatMayBeSeen(rows, session),
): HiddenChange[] {
  const done: HiddenChange[] = [];
  const mandate = rows.mandates.find((one) => one.id === session.mandate_id);
  const own = rows.organisations.find((one) => one.ref === mandate?.organisation);
  if (own === undefined) return [];
  const others = rows.organisations.slice(0, 5).flatMap(({ ref }) => (ref === own.ref ? [] : [ref]));
  let world = rows;
  for (let tries = 0; tries < 60 && done.length < wanted; tries += 1) {
    const [what, make] = dice.pick(Object.entries(makers));
    const added = [
      make({
        rows: { ...world, persons: rows.persons },
        others,
        own,
        dice,
        id: (part) => seededId(`${name} ${part} ${tries}`),
      }),
    ].flat();
    const after = added.reduce(add, world);
    if (after === world || isTaken(world, added) || whatMayBeSeen(after, session) !== before) continue;
    if (what === stranger && done.some((one) => one.what === stranger)) continue;
    done.push({ what, added });
    world = after;
  }
  return done;
}

function add(world: GateRows, { table, row }: Added): GateRows {
  if (table === 'insz_keys') return world;
  return { ...world, [table]: [...world[table], row] };
}

/** One answer per pair, one membership per agreement. */
function isTaken(world: GateRows, added: readonly Added[]): boolean {
  const keyOf = (row: object) => JSON.stringify(keys.map((key) => Reflect.get(row, key)));
  const keys = ['person_id', 'registrant', 'source', 'agreement_id', 'organisation'];
  return added.some(
    ({ table, row }) =>
      (table === 'relation_answers' || table === 'agreement_parties') &&
      world[table].some((one: object) => keyOf(one) === keyOf(row)),
  );
}

/** The involvements among the changes: an answer about one of them must tell nothing. */
export function involvementsIn(changes: readonly HiddenChange[]): NonNullable<Added['tells']>[] {
  return changes.flatMap(({ added }) => added).flatMap(({ tells }) => (tells === undefined ? [] : [tells]));
}

/** Makes the changes on a connection of an administrator. */
export async function makeChanges(client: pg.Client, changes: readonly HiddenChange[]): Promise<void> {
  for (const { table, row } of changes.flatMap(({ added }) => added)) {
    const columns = Object.keys(row).join(', ');
    await client.query(
      `insert into ${table} (${columns}) overriding system value
       select ${columns} from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify(row)],
    );
  }
}
