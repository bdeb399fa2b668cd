/** Steps about notes, what is reported about them, and moments of contact, with what the model says of each. */
import { recordContact } from '../../src/features/note/contact.acts.ts';
import { recordNote, removeNote, reportNote, settleReport } from '../../src/features/note/note.acts.ts';
import { guidesFor, sees } from './pathway-law.ts';
import type { Pathway } from './pathway-model.ts';
import { type Choice, move, oneOf, someone, those } from './pathway-move.ts';
import type { NoteRow } from './pathway-row.ts';

const writers = ['coach', 'coach', 'mediator', 'mediator', 'partner', 'colleague', 'head'] as const;

const write: Choice = ({ pathway, dice }) => {
  const actor = someone(dice, ...writers);
  const kind = dice.pick(['shared', 'shared', 'shared', 'internal', 'confidential'] as const);
  const input = { person: pathway.person, soort: kind, tekst: 'Zij komt graag langs.' };
  return move(actor, recordNote, input, () => {
    const side = guidesFor(pathway, actor);
    // Nobody on a walk has a mandate for the confidential compartment.
    if (side === undefined || kind === 'confidential') return 'missing';
    pathway.notes.push({ id: '', of: side, by: actor.who, kind, removed: null });
    return 'note.record';
  });
};

/** The text goes, and what was reported about it is settled. */
function clear(pathway: Pathway, note: NoteRow, why: string): void {
  note.removed = why;
  for (const row of pathway.reports) if (row.note === note && row.state === 'open') row.state = 'cleared';
}

const remove: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.notes);
  if (row === undefined) return undefined;
  const actor = someone(dice, row.by, row.by, ...those(row.of));
  return move(actor, removeNote, { person: pathway.person, notitie: row.id }, () => {
    if (guidesFor(pathway, actor) !== row.of || actor.who !== row.by) return 'missing';
    if (row.removed !== null) return 'conflict';
    clear(pathway, row, 'mistake');
    return 'note.remove';
  });
};

const report: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.notes);
  if (row === undefined) return undefined;
  const actor = someone(dice, 'coach', 'mediator', 'mediator', 'partner');
  const why = dice.pick(['health', 'debt']);
  return move(actor, reportNote, { person: pathway.person, notitie: row.id, waarom: why }, () => {
    const side = guidesFor(pathway, actor);
    if (side === undefined || row.removed !== null) return 'missing';
    if (side !== row.of && (row.kind === 'internal' || !sees(pathway, side, row.of, 'sharedNotes')))
      return 'missing';
    const open = pathway.reports.some(
      (one) => one.note === row && one.reporter === side && one.state === 'open',
    );
    if (open) return 'conflict';
    pathway.reports.push({ id: '', note: row, reporter: side, why, state: 'open' });
    return 'note.report';
  });
};

const settle: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.reports);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.note.of));
  const answer = dice.pick(['cleared', 'kept'] as const);
  const input = { person: pathway.person, melding: row.id, antwoord: answer };
  return move(actor, settleReport, input, () => {
    if (guidesFor(pathway, actor) !== row.note.of) return 'missing';
    if (row.state !== 'open') return 'conflict';
    if (answer === 'cleared') clear(pathway, row.note, row.why);
    row.state = answer;
    return answer === 'cleared' ? 'note.clear' : 'note.keep';
  });
};

const contact: Choice = ({ pathway, dice, day }) => {
  const actor = someone(dice, ...writers, 'invited');
  const on = dice.pick([0, 0, -5, -366, -367, 1]);
  const input = {
    person: pathway.person,
    kanaal: 'phone',
    bereikt: dice.pick(['ja', 'nee']),
    regel: '',
    datum: day(on),
  };
  return move(actor, recordContact, input, () => {
    if (guidesFor(pathway, actor) === undefined) return 'missing';
    if (on > 0 || on < -366) return 'invalid';
    pathway.contacts += 1;
    return 'contact.record';
  });
};

export const noteChoices: readonly Choice[] = [
  write,
  write,
  remove,
  report,
  report,
  report,
  settle,
  settle,
  contact,
];
