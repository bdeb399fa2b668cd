/** The words of a flow as a legal editor types them: what each field must be, and what is said when it is not. */
import { z } from 'zod';
import { type Category, categories, categoryCodes, maskOf } from '../../gate/category.ts';
import { populationCodes } from '../../gate/population.ts';
import type { Purpose } from '../../gate/purpose.ts';
import { isUuid } from '../../kernel/id.ts';
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

/** `receiver` is the id of an organisation, or `kind:` with a kind of organisations. */
export const wordingInput = z
  .object({
    title: line('Geef de stroom een titel.', 120),
    receiver: z.string('Kies wie de gegevens krijgt.').refine(isReceiver, 'Kies wie de gegevens krijgt.'),
    purpose: z.enum(flowPurposes, 'Kies waarvoor de gegevens dienen.'),
    population: z.enum(populationCodes, 'Kies over wie het gaat.'),
    categories: z
      .array(z.enum(shareableCategories), 'Kies minstens één soort gegevens.')
      .min(1, 'Kies minstens één soort gegevens.'),
    act: line('Noem de wet of het besluit waarop de stroom steunt.', 200),
    article: optionalText(80),
    gdprTerm: z.enum(gdprTermCodes, 'Kies de grond in de AVG.'),
    authorisation: optionalText(200),
    needsAgreement: z.boolean(),
    conditions: optionalText(1000),
    retention: line('Zeg hoe lang de ontvanger de gegevens bewaart.', 200),
    from: date,
    until: optionalDate,
    status: z.enum(wordingStatuses, 'Kies wat de stroom wordt na bevestiging.'),
  })
  .refine((wording) => wording.until === null || wording.until >= wording.from, {
    path: ['until'],
    message: 'De laatste dag ligt voor de eerste dag.',
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
