/**
 * How the demo tells what a source says of someone: values with days counted from the day of seeding, and the facts that
 * every OCMW and VDAB file begins with. What happens to people stands in demo-story.ts.
 */
import type { InszKeys } from '../../src/adapters/keys/insz-keys.ts';
import type { FieldName } from '../../src/gate/field.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { workingDay } from './demo-working-day.ts';
import type { InventedPerson } from './people.ts';
import type { SeedFact } from './person-rows.ts';
import type { Random } from './random.ts';

/** Someone the demo tells about. */
export interface Told {
  readonly person: InventedPerson;
  readonly nis: string;
  readonly today: CivilDate;
  readonly random: Random;
  readonly inszKeys: InszKeys;
  /** Enterprise number of the OCMW that guides. */
  readonly ocmw: string;
}

export type Values = Partial<Readonly<Record<FieldName, unknown>>>;
export type How = Omit<Partial<SeedFact>, 'field' | 'value' | 'asOf'>;

/** Gives the day so many days from the day of seeding. */
export function day({ today }: Pick<Told, 'today'>, offset: number): CivilDate {
  return addDays(today, offset);
}

/** Turns values into facts that were recorded some days ago; an array gives one fact for each of its entries. */
export function tell(told: Pick<Told, 'today'>, daysAgo: number, values: Values, how: How = {}): SeedFact[] {
  const asOf = addDays(told.today, -daysAgo);
  return Object.entries(values).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).map((one: unknown) => ({
      field: field as FieldName,
      value: one,
      asOf,
      recordedAt: `${asOf}T08:30:00Z`,
      ...how,
    })),
  );
}

/** Who someone is, as each source records it for itself. */
export function identity(told: Told, daysAgo: number): SeedFact[] {
  const { person, nis, inszKeys } = told;
  const proven = {
    'identity.familyName': person.familyName,
    'identity.givenName': person.givenName,
    'identity.insz': inszKeys.seal(person.insz),
    birthDate: person.birthDate,
    'residence.municipalityNis': nis,
  };
  return [
    ...tell(told, daysAgo, proven, { certainty: 'proven' }),
    ...tell(told, daysAgo, { 'identity.language': person.language }),
  ];
}

const barriers = {
  CHILD_CARE: 'opvang nodig voor 7.30 uur',
  TRANSPORT: 'geen bus naar het industrieterrein',
  LANGUAGE: 'volgt nog Nederlandse les',
  DIGITAL: 'kan nog niet solliciteren met de computer',
  HOURS: 'kan niet in ploegen werken',
  EXPERIENCE: 'werkte al lang niet meer',
  DIPLOMA: 'heeft het attest nog niet',
  HOUSING: 'verhuist binnenkort',
} as const;

const goals = [
  'winkelmedewerker',
  'poetshulp',
  'logistiek helper',
  'keukenhulp',
  'groenarbeider',
  'zorgkundige',
  'heftruckbestuurder',
  'schilder',
];
const strengths = [
  'komt op tijd',
  'werkt graag samen',
  'leert snel',
  'heeft geduld met mensen',
  'werkt precies',
];

/** What the OCMW knows of anyone it guides for a while. */
export function ocmwFile(told: Told, daysAgo: number, counsellor: string): SeedFact[] {
  const { person, random } = told;
  const kinds = (Object.keys(barriers) as (keyof typeof barriers)[]).filter(
    (one) => one !== 'LANGUAGE' || person.language !== 'nl',
  );
  const kind = random.pick(kinds);
  return [
    ...identity(told, daysAgo),
    ...tell(told, daysAgo, {
      'contact.phone': person.phone,
      'contact.email': person.email,
      'involvement.counsellor': counsellor,
      transport: random.pick(['BIKE', 'PUBLIC', 'PUBLIC', 'CAR', 'NONE']),
      childCareNeed: random.pick(['NONE', 'NONE', 'ARRANGED', 'NEEDED']),
      digitalLevel: random.pick(['ALONE', 'HELP', 'HELP', 'NONE']),
      drivingLicence: random.pick(['NONE', 'NONE', 'B', 'AM']),
      'language.nl.cefr': person.language === 'nl' ? 'C1' : random.pick(['A1', 'A2', 'A2', 'B1']),
      diploma: random.pick(['NONE', 'LAGER', 'SEC_GRADE2', 'SECUNDAIR', 'SECUNDAIR', 'HOGER']),
      'household.category': random.pick(['1', '2', '2', '3']),
    }),
    ...tell(told, Math.max(1, daysAgo - 20), {
      'barriers[]': [{ kind, from: day(told, -daysAgo), note: barriers[kind] }],
      'competences[]': [
        { kind: 'JOB_GOAL', label: random.pick(goals), from: day(told, -daysAgo) },
        { kind: 'STRENGTH', label: random.pick(strengths), from: day(told, -daysAgo) },
      ],
    }),
  ];
}

/** What VDAB knows of anyone registered there. */
export function vdabFile(told: Told, daysAgo: number, counsellor: string): SeedFact[] {
  const { random } = told;
  return [
    ...identity(told, daysAgo),
    ...tell(told, daysAgo, {
      'involvement.counsellor': counsellor,
      'vdab.registered': true,
      'vdab.registeredSince': day(told, -daysAgo),
      'vdab.kind': random.pick(['FREE', 'FREE', 'MANDATORY']),
      'vdab.nonWorking': true,
      'vdab.toeleidbaarheid': random.pick(['TOELEIDBAAR', 'TOELEIDBAAR', 'UNKNOWN']),
      'competences[]': [{ kind: 'JOB_GOAL', label: random.pick(goals), from: day(told, -daysAgo) }],
    }),
    ...tell(told, Math.min(daysAgo, 8), { 'vdab.nwwzMonthsContinuous': Math.round(daysAgo / 30) }),
    ...tell(told, Math.max(1, daysAgo - 30), {
      'contact.email': told.person.email,
      'plan.summary': random.pick([
        'Bemiddeling naar een eerste job met begeleiding op de werkvloer.',
        'Eerst een opleiding van drie maanden, daarna samen solliciteren.',
        'Ervaring opdoen op een werkplek in de buurt en dan solliciteren.',
      ]),
      'appointments[]': [
        {
          kind: 'VIDEO',
          date: workingDay(told.today, 4 + random.below(30)),
          time: '10:30',
          with: counsellor,
        },
      ],
    }),
  ];
}
