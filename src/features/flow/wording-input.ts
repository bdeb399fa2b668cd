/** The words of a flow as a legal editor types them: what each field must be, and what is said when it is not. */
import { z } from 'zod';
import { type Category, categories, categoryCodes, maskOf } from '../../gate/category.ts';
import { populationCodes } from '../../gate/population.ts';
import type { Purpose } from '../../gate/purpose.ts';
import { isUuid } from '../../kernel/id.ts';
import { dutch } from '../../kernel/language.ts';
import { date, line, optionalDate, optionalText } from '../../kernel/typed.ts';
import { isOrganisationKind } from '../organisation/organisation-kind.ts';
import { gdprTermCodes } from './gdpr-term.ts';

export const shareableCategories: readonly Category[] = categoryCodes.filter(
  (code) => categories[code].kind === 'shareable',
);

/** The purposes a flow can have: those under which one organisation shows another facts about a person. */
export const flowPurposes = [
  'guidance',
  'benefitEnd',
  'aftercare',
  'involvement',
  'referral',
  'regime',
  'move',
  'statistics',
] as const satisfies readonly Purpose[];

export const wordingStatuses = ['inForce', 'conditional', 'ended'] as const;

const missing = dutch({
  title: 'Geef de stroom een titel.',
  receiver: 'Kies wie de gegevens krijgt.',
  purpose: 'Kies waarvoor de gegevens dienen.',
  population: 'Kies over wie het gaat.',
  categories: 'Kies minstens één soort gegevens.',
  act: 'Noem de wet of het besluit waarop de stroom steunt.',
  gdprTerm: 'Kies de grond in de AVG.',
  retention: 'Zeg hoe lang de ontvanger de gegevens bewaart.',
  status: 'Kies wat de stroom wordt na bevestiging.',
  until: 'De laatste dag ligt voor de eerste dag.',
});

/** `receiver` is the id of an organisation, or `kind:` with a kind of organisations. */
export const wordingInput = z
  .object({
    title: line(missing.title, 120),
    receiver: z.string(missing.receiver).refine(isReceiver, missing.receiver),
    purpose: z.enum(flowPurposes, missing.purpose),
    population: z.enum(populationCodes, missing.population),
    categories: z.array(z.enum(shareableCategories), missing.categories).min(1, missing.categories),
    act: line(missing.act, 200),
    article: optionalText(80),
    gdprTerm: z.enum(gdprTermCodes, missing.gdprTerm),
    authorisation: optionalText(200),
    needsAgreement: z.boolean(),
    conditions: optionalText(1000),
    retention: line(missing.retention, 200),
    from: date,
    until: optionalDate,
    status: z.enum(wordingStatuses, missing.status),
  })
  .refine((wording) => wording.until === null || wording.until >= wording.from, {
    path: ['until'],
    message: missing.until,
  })
  .transform(({ receiver, categories: chosen, ...words }) => ({
    title: words.title,
    ...(receiver.startsWith('kind:') ? { receiverKind: receiver.slice(5) } : { receiver }),
    purpose: words.purpose,
    population: words.population,
    categoryMask: maskOf(chosen),
    legalAct: words.act,
    legalArticle: words.article,
    gdprTerm: words.gdprTerm,
    authorisation: words.authorisation,
    needsAgreement: words.needsAgreement,
    conditions: words.conditions,
    retention: words.retention,
    validFrom: words.from,
    validUntil: words.until,
    status: words.status,
  }));

/** The words as the gate takes them. */
export type DraftedWording = z.output<typeof wordingInput>;

function isReceiver(text: string): boolean {
  return isUuid(text) || (text.startsWith('kind:') && isOrganisationKind(text.slice(5)));
}
