/** The words of a flow as lines of a page, and what differs between two wordings. */
import { categories, categoriesIn } from '../../gate/category.ts';
import { populationText } from '../../gate/population.ts';
import { purposes } from '../../gate/purpose.ts';
import { say } from '../../kernel/language.ts';
import { flowStatuses, periodText, receiverName, type Wording } from './flow.ts';
import { gdprTermText } from './gdpr-term.ts';

export interface Term {
  readonly term: string;
  readonly details: string;
}

export interface Difference {
  readonly term: string;
  readonly before: string;
  readonly after: string;
}

/** Lists the categories of a mask, in their fixed order: "Plan, Afspraken". */
export function categoryList(mask: number): string {
  return categoriesIn(mask)
    .map((code) => categories[code].label)
    .join(', ');
}

/** What passes: to whom, for what, about whom and which facts. */
export function reachTerms(wording: Omit<Wording, 'status'>): Term[] {
  return [
    { term: say`Naar`, details: receiverName(wording) },
    { term: say`Waarvoor`, details: purposes[wording.purpose] },
    { term: say`Over wie`, details: populationText(wording.population) },
    { term: say`Welke gegevens`, details: categoryList(wording.mask) },
    { term: say`Geldig`, details: periodText(wording) },
    { term: say`Bewaartermijn`, details: wording.retention },
    { term: say`Voorwaarden`, details: wording.conditions ?? say`Geen andere voorwaarden.` },
    {
      term: say`Overeenkomst`,
      details: wording.needsAgreement
        ? say`Nodig. De stroom werkt tussen twee organisaties als een overeenkomst er een punt voor heeft.`
        : say`Niet nodig. De stroom steunt op de wet zelf.`,
    },
  ];
}

/** On which law it stands. */
export function groundTerms(wording: Omit<Wording, 'status'>): Term[] {
  return [
    { term: say`Wet of besluit`, details: wording.act },
    { term: say`Artikel`, details: wording.article ?? say`Niet genoemd.` },
    { term: say`Grond in de AVG`, details: gdprTermText(wording.gdprTerm) },
    { term: say`Machtiging of protocol`, details: wording.authorisation ?? say`Geen.` },
  ];
}

/** Every word of a wording, its title and state included. */
export function allTerms(wording: Wording): Term[] {
  return [
    { term: say`Titel`, details: wording.title },
    ...reachTerms(wording),
    ...groundTerms(wording),
    { term: say`Toestand`, details: flowStatuses[wording.status].label },
  ];
}

/** Lists what differs between two wordings, in the order of the page. */
export function differences(before: Wording, after: Wording): Difference[] {
  const later = allTerms(after);
  return allTerms(before)
    .map(({ term, details }, index) => ({ term, before: details, after: later[index]?.details ?? '' }))
    .filter((line) => line.before !== line.after);
}
