/** The persons of a test world: short descriptions become rows. Part of town.ts. */
import { randomUUID } from 'node:crypto';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import type { OrganisationKey } from '../../db/seeds/demo-organisation.ts';
import {
  inszFact,
  type SeedFact,
  type SeedGuidance,
  type Seeding,
  recordFacts,
  writePersons,
} from '../../db/seeds/person-rows.ts';
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { type FieldName, isFieldName } from '../../src/gate/field.ts';
import type { CivilDate } from '../../src/kernel/civil-date.ts';

type Keyed<Value> = Partial<Readonly<Record<OrganisationKey, Value>>>;

/** Field → value; for a field that is a list, an array with one value per entry. Wrap a value in `told` to say how sure it is. */
export type FactsGiven = Partial<Readonly<Record<FieldName, unknown>>>;

export interface PersonGiven {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly birthDate?: string;
  readonly nis?: string;
  readonly insz?: string;
  /** Who guides: an account has the person assigned; an object says more. Each gets the name and birth date as own facts. */
  readonly guidedBy?: Keyed<DemoUser | Partial<SeedGuidance>>;
  readonly facts?: Keyed<FactsGiven>;
  /** Pairs of who registered and which source confirmed it. */
  readonly confirmed?: readonly (readonly [registrant: OrganisationKey, source: OrganisationKey])[];
}

type How = Omit<Partial<SeedFact>, 'field' | 'value'>;

class Told {
  readonly value: unknown;
  readonly how: How;
  constructor(value: unknown, how: How) {
    this.value = value;
    this.how = how;
  }
}

/** Says a value with its source, certainty, status or origins: `told(entry, { authentic: 'KSZ', certainty: 'proven' })`. */
export function told(value: unknown, how: How): unknown {
  return new Told(value, how);
}

type Place = Seeding & { readonly today: CivilDate };

/** Writes one person and gives the dossier id. */
export async function writePerson(admin: Queryable, place: Place, given: PersonGiven): Promise<string> {
  const id = randomUUID();
  const { guidedBy = { ocmwVlierbeke: 'coach.vlierbeke' }, facts = {}, confirmed = [], insz } = given;
  const guidance = entriesOf(guidedBy).map(([key, one]) => [key, guidanceOf(one)] as const);
  const sources = new Set([...entriesOf(guidedBy), ...entriesOf(facts)].map(([key]) => key));
  const said = [...sources].map((key) => {
    const known = key in guidedBy ? identityFacts(place, given) : [];
    const wanted = seedFacts(facts[key] ?? {}, place.today);
    const fields = new Set(wanted.map((fact) => fact.field));
    return [key, [...known.filter((fact) => !fields.has(fact.field)), ...wanted]] as const;
  });
  await writePersons(admin, place, [
    {
      id,
      ...(insz === undefined ? {} : { insz }),
      guidedBy: Object.fromEntries(guidance),
      facts: Object.fromEntries(said),
      confirmed: confirmed.map(([registrant, source]) => ({ registrant, source, by: 'bemiddelaar.oost' })),
    },
  ]);
  return id;
}

/** Writes facts of one source about a person who is there. */
export async function addFacts(
  admin: Queryable,
  place: Place,
  person: string,
  source: OrganisationKey,
  given: FactsGiven,
): Promise<void> {
  await recordFacts(admin, place.organisations, person, source, seedFacts(given, place.today));
}

function guidanceOf(given: DemoUser | Partial<SeedGuidance>): SeedGuidance {
  const asked = typeof given === 'string' ? { user: given } : given;
  return { from: '2024-06-01', ground: 'LEEFLOON', ...asked };
}

function identityFacts(place: Place, given: PersonGiven): SeedFact[] {
  const { givenName = 'An', familyName = 'Peeters', birthDate = '1990-04-12', nis = '99001', insz } = given;
  const values = {
    'identity.familyName': familyName,
    'identity.givenName': givenName,
    birthDate,
    'residence.municipalityNis': nis,
  };
  const sealed = insz === undefined ? [] : [inszFact(place.inszKeys, insz, place.today)];
  return [...seedFacts(values, place.today), ...sealed];
}

function seedFacts(given: FactsGiven, today: string): SeedFact[] {
  return Object.entries(given).flatMap(([field, value]) => {
    if (!isFieldName(field)) throw new Error(`No field is named ${field}.`);
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.map((one) => {
      const { value: plain, how } = one instanceof Told ? one : { value: one, how: {} };
      return { field, value: plain, asOf: today, ...how };
    });
  });
}

function entriesOf<Value>(keyed: Keyed<Value>): (readonly [OrganisationKey, Value])[] {
  return (Object.keys(keyed) as OrganisationKey[]).flatMap((key) => {
    const value = keyed[key];
    return value === undefined ? [] : [[key, value] as const];
  });
}
