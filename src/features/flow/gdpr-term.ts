// The grounds of the GDPR (regulation 2016/679, article 6.1) that a flow may stand on, with what each means in plain Dutch.
// Consent is listed last: a public body that has a task by law does not ask for it.
import { dutch } from '../../kernel/language.ts';

const gdprTerms = dutch({
  'art. 6.1.c AVG': 'De wet verplicht het.',
  'art. 6.1.e AVG': 'Het is nodig voor een taak van algemeen belang.',
  'art. 6.1.d AVG': 'Het is nodig om iemands leven te beschermen.',
  'art. 6.1.a AVG': 'De persoon gaf toestemming.',
});

export type GdprTerm = keyof typeof gdprTerms;

export const gdprTermCodes = Object.keys(gdprTerms) as readonly GdprTerm[];

/** Says what a ground means, with its article; a ground that is not listed is shown as it was written. */
export function gdprTermText(term: string): string {
  return isGdprTerm(term) ? `${gdprTerms[term]} (${term})` : term;
}

function isGdprTerm(term: string): term is GdprTerm {
  return Object.hasOwn(gdprTerms, term);
}
