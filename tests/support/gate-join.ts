/** Joins of records in random worlds: how they are thrown, and of which ones the law tells an opening. Shares nothing with the SQL. */
import { maskOf } from '../../src/gate/category.ts';
import { type Dice, diceFrom } from './dice.ts';
import { worldDay } from './gate-making.ts';
import { type Ask, type Viewer, viewerOf, wayIn } from './gate-model.ts';
import type { GateRows, JoinRow } from './gate-rows.ts';

const statuses = ['proposed', 'joined', 'joined', 'declined', 'undoing', 'undone'] as const;
const living: readonly string[] = ['proposed', 'joined', 'undoing'];

/** Makes a join by an organisation, in a state that the dice choose. */
export function joinOf(
  { users }: GateRows,
  organisation: number,
  [person, earlier]: readonly [string, string],
  id: string,
  dice: Dice,
): JoinRow {
  const status = dice.pick(statuses);
  const [first = '', second = ''] = users.map((user) => user.id);
  const undoing = status === 'undoing' || status === 'undone';
  return {
    id,
    organisation,
    person_id: person,
    earlier_id: earlier,
    proof: dice.pick(['registerMessage', 'document']),
    proved_on: worldDay,
    status,
    proposed_by: first,
    confirmed_by: status === 'proposed' || status === 'declined' ? null : second,
    declined_by: status === 'declined' ? second : null,
    undo_why: undoing ? 'noProof' : null,
    undo_by: undoing ? first : null,
    undone_by: status === 'undone' ? second : null,
  };
}

/** Joins the persons of a world two by two, for some organisations. Of dice of its own: what else is thrown stays what it was. */
export function addJoins(rows: GateRows, number: number, id: (name: string) => string): void {
  const dice = diceFrom(number + 31_337);
  for (const { ref } of rows.organisations.slice(0, 5)) {
    const persons = dice.below(2) === 0 ? rows.persons : rows.persons.toReversed();
    for (const [at, { id: person }] of persons.entries()) {
      const earlier = persons[at + 1];
      // Some stay apart, so that two worlds can differ in a join.
      if (at % 2 === 1 || earlier === undefined || dice.below(2) === 0) continue;
      const name = id(`join ${ref} ${at}`);
      rows.joined_records.push(joinOf(rows, ref, [person, earlier.id], name, dice));
    }
  }
}

/**
 * The joins of which an opening tells: of the viewer's own organisation, not declined nor undone, and with a record in which the viewer is
 * let in as well, for the same purpose. In both as one who guides and waits for no second person.
 */
export function joinsTold(rows: GateRows, today: string, ask: Ask): readonly JoinRow[] {
  const viewer = viewerOf(rows, today, ask.session);
  if (viewer === undefined || (viewer.mask & maskOf(['identity'])) === 0) return [];
  const guides = (person: string) => isGuide(rows, today, viewer, { ...ask, person });
  if (!guides(ask.person)) return [];
  return rows.joined_records
    .filter((one) => one.organisation === viewer.organisation.ref && living.includes(one.status))
    .filter((one) => otherOf(one, ask.person) !== undefined && guides(otherOf(one, ask.person) ?? ''));
}

/** The record at the other end of a join, if it is one of this person. */
export function otherOf(join: JoinRow, person: string): string | undefined {
  if (join.person_id === person) return join.earlier_id;
  return join.earlier_id === person ? join.person_id : undefined;
}

function isGuide(rows: GateRows, today: string, viewer: Viewer, ask: Ask): boolean {
  const way = wayIn(rows, today, viewer, ask);
  return typeof way !== 'string' && way.kind === 'guidance' && way.since !== undefined;
}
