/** Figures of municipalities from a file: looked at first, then taken in. PostgreSQL decides what is new. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { isCivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import { id, line } from '../../kernel/typed.ts';
import { withoutNumber } from '../sensitive/personal-text.ts';
import * as gate from './context-import.sql.ts';
import { MOST_ROWS } from './figure-list.ts';
import { LONGEST } from './figure-row.ts';

const refusals = dutch({
  forbidden:
    'Alleen de coördinator van een partij doet dit, voor de eigen organisatie en in de eigen provincie.',
  over: 'Deze overeenkomst loopt niet meer.',
  many: 'Er kunnen hoogstens 1.000 cijfers per gemeente bij een overeenkomst staan. Schrap er eerst, of laat rijen weg.',
});
const unread = 'Het bestand is niet meer te lezen. Kies het opnieuw.';

const row = z.object({
  line: z.number().int().min(1).max(1_000_000),
  nis: z.string().regex(/^\d{5}$/),
  subject: withoutNumber(line(unread, LONGEST.subject)),
  value: z.string().regex(/^-?\d{1,12}(\.\d{1,2})?$/),
  unit: withoutNumber(z.string().min(1).max(LONGEST.unit).nullable()),
  on: z.string().refine(isCivilDate),
  source: withoutNumber(line(unread, LONGEST.source)),
});
/** The reader of files tells a figure once; what tells it twice did not come from there. */
export const figureRows = z
  .array(row)
  .max(MOST_ROWS, unread)
  .refine(
    (rows) =>
      new Set(rows.map(({ nis, subject, on, source }) => [nis, subject, on, source].join('\n'))).size ===
      rows.length,
    unread,
  );

/** Takes in what is new; with `tries` it only tells what would become of each row. */
export const importContext = act({
  name: 'agreement.importContext',
  input: z.object({ agreement: id, rows: figureRows, tries: z.boolean() }),
  async run(db, token, { agreement, rows, tries }) {
    const answer = await gate.importContextFigures(db, token, agreement, rows, tries);
    const conflict = answer.field === 'many' ? refusals.many : refusals.over;
    return outcomeOf(answer, { rows: answer.rows ?? [] }, { ...refusals, conflict });
  },
});
