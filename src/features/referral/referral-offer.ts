/** What could be sent of someone, and to whom: the directory of receivers with what each may be sent, or why it may not. Pure. */
import { type Category, categories, categoriesIn, categoryAt } from '../../gate/category.ts';
import { presentValue } from '../../gate/field-value.ts';
import { fieldOf, placeOf } from '../../gate/field.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { dutch, say } from '../../kernel/language.ts';
import { organisationNamed } from '../dossier/dossier.ts';
import { municipalityName } from '../organisation/municipality.ts';

/** A fact of the own organisation that could be sent. */
export interface OfferFact {
  readonly id: number;
  readonly field: string;
  readonly entry: string;
  readonly bit: number;
  readonly value: unknown;
  readonly source: number;
  readonly asOf: string;
  readonly origins: readonly number[];
}

/** Why nothing may be sent to a receiver: the first thing that is missing. */
const unsendable = dutch({
  noFlow: 'Er is geen gegevensstroom om iemand naar deze organisatie te verwijzen.',
  suspended: 'De gegevensstroom is geschorst.',
  notInForce: 'De gegevensstroom is nog niet van kracht.',
  notConfirmed:
    'De functionaris voor gegevensbescherming van deze organisatie bevestigde de gegevensstroom nog niet.',
  noAgreement: 'De gegevensstroom werkt pas met een overeenkomst die van kracht is.',
  population: 'De gegevensstroom geldt niet voor deze persoon.',
});

/** One organisation of the directory. `masks` are the categories by source, as a flow and an agreement let them pass today. */
export interface Receiver {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly masks: Readonly<Record<string, number>>;
  readonly reason?: keyof typeof unsendable;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** The deadline of a referral of this person that it has not answered yet. */
  readonly waiting?: string;
  /** It has no accounts: the function that gets a one-time link, or empty when no address is registered. */
  readonly byLink?: string;
  /** An address is registered, and no second person confirmed it yet. */
  readonly addressWaits?: boolean;
}

export interface ReferralOffer {
  /** A second person vouched for the own relation, where that is needed. */
  readonly provable: boolean;
  readonly receivers: readonly Receiver[];
  readonly facts: readonly OfferFact[];
}

export type OpenedOffer = OpenedParts<{ referral_offer: ReferralOffer }>;

/** An organisation, or the part of it, that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly receiver: Receiver;
}

/** Lists who can be chosen: each receiver that may be sent something, and its parts. */
export function choicesIn({ receivers }: ReferralOffer): Choice[] {
  return receivers
    .filter(({ reason, byLink }) => reason === undefined && byLink !== '')
    .flatMap((receiver) => [
      ...receiver.units.map(({ id, name }) => ({ id, name, receiver })),
      { id: receiver.id, name: receiver.name, receiver },
    ]);
}

/** Who cannot be chosen, with the reason in a sentence; `address` when only an address of it is missing. */
export interface RefusedReceiver {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly address?: true;
}

/** Lists who cannot be chosen. */
export function refusedIn({ receivers }: ReferralOffer): RefusedReceiver[] {
  return receivers.flatMap(({ id, name, reason, byLink, addressWaits }): RefusedReceiver[] => {
    if (reason !== undefined) return [{ id, name, why: unsendable[reason] }];
    if (byLink !== '') return [];
    const why =
      addressWaits === true
        ? say`Deze organisatie heeft geen account. Haar adres wacht op een tweede persoon van uw organisatie.`
        : say`Deze organisatie heeft geen account en er is geen adres van haar geregistreerd. Vraag het aan uw beheerder of uw hoofd.`;
    return [{ id, name, why, address: true }];
  });
}

/** The facts that would go along to a receiver: own facts, and of what was taken over only what its source lets pass too. */
function factsFor(opened: OpenedOffer, { masks }: Receiver): OfferFact[] {
  const own = opened.actor.organisation;
  const passes = (source: number, bit: number) => (((masks[source] ?? 0) >> bit) & 1) === 1;
  return opened.parts.referral_offer.facts
    .filter(
      ({ source, bit, origins }) =>
        passes(source, bit) && origins.every((origin) => origin === own || passes(origin, bit)),
    )
    .toSorted((a, b) => placeOf(a.field) - placeOf(b.field));
}

/** One kind of facts that may be ticked, with exactly what would be sent. */
export interface OfferedCategory {
  readonly code: Category;
  readonly label: string;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly asOf: string }[];
}

/** Groups what would go along by category; without a fact at all, the categories that the flow lets pass. */
export function offeredTo(opened: OpenedOffer, receiver: Receiver): OfferedCategory[] {
  const facts = factsFor(opened, receiver);
  const mask = (receiver.masks[opened.actor.organisation ?? -1] ?? 0) & opened.mask;
  const withFacts = categoriesIn(mask).filter((code) => facts.some(({ bit }) => categoryAt(bit) === code));
  return (withFacts.length > 0 ? withFacts : categoriesIn(mask)).map((code) => ({
    code,
    label: categories[code].label,
    facts: facts
      .filter(({ bit }) => categoryAt(bit) === code)
      .map((fact) => ({
        label: fieldOf(fact.field).label,
        value: presentValue(fact.field, fact.value, {
          municipality: municipalityName,
          organisation: (number) => organisationNamed(opened.organisations, number),
        }),
        asOf: fact.asOf,
      })),
  }));
}
