/**
 * What an OCMW needs of someone who applies, one line each, and by which facts a line is proven already. Where no field may exist (bank,
 * debts, health) nothing is kept but that it was asked. Pure data.
 */
import type { FieldName } from '../../gate/field.ts';
import { dutch } from '../../kernel/language.ts';

export interface IntakeItem {
  readonly label: string;
  readonly hint: string;
  readonly fields: readonly FieldName[];
  /** The kind of organisation whose word is the proof, besides a fact that is proven by itself. */
  readonly authority?: 'vdab';
  /** Only entries of these kinds count. */
  readonly kinds?: readonly string[];
  /** A yes is asked: a fact that says no proves nothing. */
  readonly yes?: true;
  /** Nothing to bring: it is talked about. */
  readonly spoken?: true;
}

export const intakeItems = dutch(
  {
    identity: {
      label: 'Identiteitskaart of verblijfstitel',
      hint: 'Om te weten wie iemand is en of het verblijf wettig is.',
      fields: ['identity.insz', 'residence.legalStay'],
    },
    endOfBenefit: {
      label: 'Brief van de RVA over het einde van de uitkering',
      hint: 'De dag waarop het recht eindigt. Een aanvraag kan pas vanaf die dag.',
      fields: ['endDates[]'],
      kinds: ['UNEMPLOYMENT', 'INSCHAKELING'],
    },
    registration: {
      label: 'Inschrijving bij VDAB',
      hint: 'VDAB zegt het zelf, waar dat mag. De persoon moet dan geen bewijs brengen.',
      fields: ['vdab.registered'],
      authority: 'vdab',
      yes: true,
    },
    training: {
      label: 'Opleiding of andere stappen naar werk',
      hint: 'Wat loopt of gelopen heeft: een opleiding, een stage, begeleiding.',
      fields: ['measures[]'],
      authority: 'vdab',
    },
    address: {
      label: 'Adres en huurcontract',
      hint: 'Waar iemand gewoonlijk woont.',
      fields: ['contact.address'],
    },
    household: {
      label: 'Wie mee in huis woont',
      hint: 'Bepaalt welk leefloon past.',
      fields: ['household.category'],
      spoken: true,
    },
    means: {
      label: 'Inkomen van het gezin',
      hint: 'Loon, uitkeringen en ander inkomen.',
      fields: ['means.items[]'],
      kinds: ['WAGE', 'TRAINING', 'WIJKWERK', 'BENEFIT', 'CAPITAL', 'REAL_ESTATE', 'IN_KIND', 'VOLUNTEER'],
    },
    childBenefit: {
      label: 'Kinderbijslag',
      hint: 'Alleen voor wie kinderen heeft.',
      fields: ['means.items[]'],
      kinds: ['CHILD_BENEFIT'],
    },
    bank: {
      label: 'Bankkaart',
      hint: 'Laat ze tonen. Een rekeningnummer hoort niet in Werkwinkel.',
      fields: [],
    },
    costs: {
      label: 'Rekeningen en schulden',
      hint: 'Bespreek ze samen. Bedragen en schuldeisers horen niet in Werkwinkel.',
      fields: [],
      spoken: true,
    },
    health: {
      label: 'Medisch attest, als werken niet lukt',
      hint: 'Noteer alleen of het gevraagd of gekregen is. Wat erin staat, hoort niet in dit dossier.',
      fields: [],
    },
    willing: {
      label: 'Bereid om te werken, of een reden waarom niet',
      hint: 'Wat de persoon daar zelf over zegt.',
      fields: ['activation.willingToWork'],
      yes: true,
      spoken: true,
    },
  } as const satisfies Readonly<Record<string, IntakeItem>>,
  'label',
  'hint',
);

export type IntakeCode = keyof typeof intakeItems;

export const intakeCodes = Object.keys(intakeItems) as [IntakeCode, ...IntakeCode[]];

/** How far an item is that is not proven. */
export const intakeStates = dutch({
  open: 'nog te vragen',
  asked: 'gevraagd',
  received: 'gekregen',
  notNeeded: 'niet nodig',
});

export type IntakeState = keyof typeof intakeStates;

export const intakeStateCodes = Object.keys(intakeStates) as [IntakeState, ...IntakeState[]];

/** The name of the field of a line in the form. */
export function stateField(code: IntakeCode): string {
  return `lijn-${code}`;
}

/** The name under which the form brings along how far a line was when it was read. */
export function seenField(code: IntakeCode): string {
  return `stond-${code}`;
}
