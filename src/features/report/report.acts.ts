/** What a coordinator does with a report: begin it over a year, write its words, throw a draft away, and fix it. PostgreSQL judges who may. */
import { z } from 'zod';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { count, id, optionalText } from '../../kernel/typed.ts';
import { holdsPerson } from '../sensitive/personal-text.ts';
import * as gate from './report.sql.ts';
import type { ReportKind } from './report.ts';

const onlyParty = 'Alleen de coördinator van een partij maakt verslagen van deze overeenkomst.';
const moved = 'Iemand veranderde dit verslag ondertussen, of het is al vastgelegd. Lees het opnieuw.';
const aboutOne =
  'Hier staat een rijksregisternummer. Laat het weg: in een verslag staat geen enkele persoon.';

function outcome<Done>(answer: Answer, value: Done): Outcome<Done> {
  if (answer.outcome === 'invalid')
    return invalid('jaar', say`Kies een jaar waarin de overeenkomst gold en dat al begonnen is.`);
  return outcomeOf(answer, value, { forbidden: onlyParty, conflict: moved });
}

const kinds: readonly ReportKind[] = ['yearly', 'council'];

export const beginReport = act({
  name: 'report.begin',
  input: z.object({
    agreement: id,
    soort: z.enum(kinds, 'Kies welk verslag u maakt.'),
    jaar: z.coerce.number('Kies een jaar.').int().min(2000, 'Kies een jaar.').max(2199, 'Kies een jaar.'),
  }),
  async run(db, token, { agreement, soort, jaar }) {
    const answer = await gate.beginReport(db, token, { agreement, kind: soort, year: jaar });
    return outcome(answer, { id: answer.id ?? '' });
  },
});

const words = optionalText(6000).refine((typed) => typed === null || !holdsPerson(typed), aboutOne);
const which = { agreement: id, report: id };

export const writeReport = act({
  name: 'report.write',
  input: z.object({ ...which, versie: count, inleiding: words, slot: words }),
  async run(db, token, { versie, inleiding, slot, ...one }) {
    const typed = { introduction: inleiding ?? '', conclusion: slot ?? '' };
    return outcome(await gate.writeReport(db, token, one, versie, typed), { id: one.report });
  },
});

/** The document comes from the page that was read, made by us: nobody types it. */
export const fixReport = act({
  name: 'report.fix',
  input: z.object({ ...which, versie: count, content: z.string() }),
  async run(db, token, { versie, content, ...one }) {
    return outcome(await gate.fixReport(db, token, one, versie, content), { id: one.report });
  },
});

export const dropReport = act({
  name: 'report.drop',
  input: z.object(which),
  async run(db, token, one) {
    return outcome(await gate.dropReport(db, token, one), { id: one.agreement });
  },
});
