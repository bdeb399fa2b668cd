/** What may be done to notes: write one, take one back, report what does not belong, and settle what was reported. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { categories } from '../../gate/category.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { id, text } from '../../kernel/typed.ts';
import { noteKindCodes, noteKinds, reportReasonCodes } from './note.ts';
import * as gate from './note.sql.ts';

const reason = z.string().optional();
const gone = 'Deze notitie is intussen al verwijderd.';

export const recordNote = act({
  name: 'note.record',
  input: z.object({
    person: id,
    reason,
    soort: z.enum(noteKindCodes, 'Kies wie dit mag lezen.'),
    tekst: text('Schrijf een notitie.', 4000),
  }),
  async run(db, token, { soort, tekst, ...where }) {
    const { bit } = categories[noteKinds[soort].category];
    const answer = await gate.recordNote(db, token, { ...where, bit, text: tekst });
    return outcomeOf(answer, where, { forbidden: '', conflict: '' });
  },
});

/** Whoever wrote a note takes it back. */
export const removeNote = act({
  name: 'note.remove',
  input: z.object({ person: id, reason, notitie: id }),
  async run(db, token, { notitie, ...where }) {
    const answer = await gate.removeNote(db, token, { ...where, note: notitie });
    return outcomeOf(answer, where, { forbidden: '', conflict: gone });
  },
});

/** Whoever reads a note tells its owner that something does not belong there. */
export const reportNote = act({
  name: 'note.report',
  input: z.object({
    person: id,
    reason,
    notitie: id,
    waarom: z.enum(reportReasonCodes, 'Kies wat hier niet hoort.'),
  }),
  async run(db, token, { notitie, waarom, ...where }) {
    const answer = await gate.reportNote(db, token, { ...where, note: notitie, why: waarom });
    if (answer.outcome === 'quota') return { outcome: 'quota' };
    return outcomeOf(answer, where, {
      forbidden: '',
      conflict: say`Uw organisatie meldde dit al. De eigenaar kijkt het na.`,
    });
  },
});

/** The owner takes the text away, or says that it stays. */
export const settleReport = act({
  name: 'note.settle',
  recordedAs: ['note.clear', 'note.keep'],
  input: z.object({ person: id, reason, melding: id, antwoord: z.enum(['cleared', 'kept']) }),
  async run(db, token, { melding, antwoord, ...where }) {
    const answer = await gate.settleReport(db, token, {
      ...where,
      report: melding,
      clear: antwoord === 'cleared',
    });
    return outcomeOf(answer, where, {
      forbidden: say`Alleen de eigenaar van het vertrouwelijk luik beslist hierover.`,
      conflict: say`Over deze melding is al beslist.`,
    });
  },
});

/** Someone with a mandate for it takes over a compartment that has no owner any more. */
export const takeCompartment = act({
  name: 'compartment.take',
  input: z.object({ person: id, reason }),
  async run(db, token, where) {
    const answer = await gate.takeCompartment(db, token, where);
    return outcomeOf(answer, where, { forbidden: '', conflict: say`Dit luik heeft al een eigenaar.` });
  },
});
