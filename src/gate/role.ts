/**
 * The roles a mandate can give: which purposes they serve and which categories they may see. PostgreSQL holds a copy,
 * written at each migration; the gate decides on that copy.
 */
import { dutch } from '../kernel/language.ts';
import type { Category } from './category.ts';
import type { Purpose } from './purpose.ts';

const anywhere = ['vdab', 'vvsg', 'municipality', 'ocmw', 'ocmwAssociation', 'partner'] as const;

export interface Role {
  readonly name: string;
  /** The kinds of organisation in which it can be given. */
  readonly kinds: readonly (typeof anywhere)[number][];
  readonly purposes: readonly Purpose[];
  readonly categories: readonly Category[];
  /** A mandate in this role works only after a second person confirmed it. */
  readonly opensClientData: boolean;
  /** May pass the assignment of persons, with a reason from the list. */
  readonly allPersons: boolean;
}

const shareable = [
  'identity',
  'contact',
  'involvement',
  'regime',
  'workStatus',
  'registration',
  'pathway',
  'plan',
  'appointments',
  'barriers',
  'competences',
  'endDates',
  'measures',
  'outcome',
  'sharedNotes',
] as const satisfies readonly Category[];

const file = [...shareable, 'intake', 'internalNotes'] as const satisfies readonly Category[];
const none: readonly Category[] = [];

const ocmw = ['ocmw', 'ocmwAssociation'] as const;
const publicBody = ['vdab', 'vvsg', 'municipality', 'ocmw', 'ocmwAssociation'] as const;

const guiding = ['guidance', 'benefitEnd', 'aftercare', 'involvement', 'referral', 'exceptional'] as const;

export const roles = dutch(
  {
    trajectbegeleider: role('trajectbegeleider', ocmw, [...guiding, 'move', 'import'], file),
    hoofd: {
      ...role('hoofd sociale dienst', ocmw, [...guiding, 'move', 'import', 'agreement', 'statistics'], file),
      allPersons: true,
    },
    bemiddelaar: role('bemiddelaar', ['vdab'], guiding, file),
    contactpunt: {
      ...role('contactpunt lokale besturen', ['vdab'], [...guiding, 'agreement', 'statistics'], file),
      allPersons: true,
    },
    partnercoach: role(
      'coach bij een partner',
      ['partner'],
      ['guidance', 'aftercare', 'involvement', 'referral'],
      [...shareable, 'internalNotes'],
    ),
    // Whoever speaks for a party that has no head of service or contact point of its own.
    coordinator: role('coördinator overeenkomsten', ['vvsg', 'municipality', 'partner'], ['agreement'], none),
    // The confidential compartment asks a mandate of its own, so that opening it stands in the log as such.
    consulent: role(
      'consulent functionele beperkingen',
      ['vdab', 'ocmw', 'ocmwAssociation', 'partner'],
      ['guidance'],
      [...shareable, 'internalNotes', 'functionalLimits'],
    ),
    dpo: role('functionaris voor gegevensbescherming', anywhere, ['oversight', 'flowRegister'], none),
    beheerder: role('lokale beheerder', anywhere, ['administration', 'import'], none),
    // Appeals are another work than drafting law: a mandate of its own, that a second person confirms.
    beroepsjurist: {
      ...role('jurist voor beroep en klachten', ['vdab', ...ocmw], ['appeal'], [...shareable, 'intake']),
      allPersons: true,
    },
    jurist: { ...role('juridisch redacteur', publicBody, ['flowRegister'], none), opensClientData: false },
    redacteur: { ...role('redacteur', publicBody, ['editing'], none), opensClientData: false },
    secretaris: { ...role('secretaris', publicBody, ['consultation'], none), opensClientData: false },
    loket: { ...role('loket', ['municipality', 'ocmw'], [], none), opensClientData: false },
  },
  'name',
) satisfies Record<string, Role>;

export type RoleCode = keyof typeof roles;

export const roleCodes = Object.keys(roles) as readonly RoleCode[];

/** The reasons for which a role *all persons of the organisation* may open someone outside its team. */
export const reasons = dutch({
  supervision: 'leiding geven aan het team',
  substitution: 'iemand vervangen',
  complaint: 'een klacht of vraag behandelen',
  quality: 'kwaliteit nagaan',
  relation: 'nagaan of wij deze persoon begeleiden',
});

export type Reason = keyof typeof reasons;

export const reasonCodes = Object.keys(reasons) as readonly Reason[];

/** Reads a reason that stands in an address or a form; anything but a word of the list is none. */
export function readReason(given: unknown): Reason | undefined {
  return reasonCodes.find((code) => code === given);
}

/** The reasons for which a lawyer looks back at one person. */
export const appealReasons = dutch({
  court: 'een beroep bij de rechter',
  review: 'een herziening van een beslissing',
  appealComplaint: 'een klacht over een beslissing',
});

export type AppealReason = keyof typeof appealReasons;

/** Reads a reason to look back; anything but a word of the list is none. */
export function readAppealReason(given: unknown): AppealReason | undefined {
  return (Object.keys(appealReasons) as readonly AppealReason[]).find((code) => code === given);
}

function role(
  name: string,
  kinds: Role['kinds'],
  purposes: readonly Purpose[],
  categories: readonly Category[],
): Role {
  return { name, kinds, purposes, categories, opensClientData: true, allPersons: false };
}
