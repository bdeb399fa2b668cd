/**
 * Writes persons with their facts per source, who guides them and what sources confirmed: a handful of statements for any
 * number of persons. Past the gate, so only for an administrator's connection and invented people.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { InszKeys } from '../../src/adapters/keys/insz-keys.ts';
import { categories } from '../../src/gate/category.ts';
import { type FieldName, fieldOf } from '../../src/gate/field.ts';
import { entryKey } from '../../src/gate/field-value.ts';
import { type DemoUser, type SeededUsers, userId } from './demo-account.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { insertRows } from './rows.ts';

/** What one source says. */
export interface SeedFact {
  readonly field: FieldName;
  readonly value: unknown;
  readonly asOf: string;
  readonly certainty?: 'proven' | 'declared' | 'estimated';
  readonly status?: 'confirmed' | 'provisional';
  readonly authentic?: string;
  readonly origins?: readonly OrganisationKey[];
  readonly recordedBy?: DemoUser;
  /** Now, when left out. */
  readonly recordedAt?: string;
  readonly supersededAt?: string;
}

/** One organisation that guides the person, and who does it there. */
export interface SeedGuidance {
  readonly from: string;
  readonly until?: string;
  readonly ground: string;
  readonly role?: 'guidance' | 'aftercare';
  readonly user?: DemoUser;
  /** The team when no one has the person in hand yet. */
  readonly team?: string;
  readonly recordedBy?: DemoUser;
  readonly recordedAt?: string;
  readonly awaitsSecondPerson?: boolean;
  readonly secondPerson?: DemoUser;
  readonly endedReason?: string;
}

export interface SeedPerson {
  readonly id: string;
  readonly insz?: string;
  readonly guidedBy: Keyed<SeedGuidance>;
  readonly facts: Keyed<readonly SeedFact[]>;
  readonly confirmed?: readonly {
    registrant: OrganisationKey;
    source: OrganisationKey;
    by: DemoUser;
    at?: string;
  }[];
}

/** What is needed to turn names into rows. */
export interface Seeding {
  readonly organisations: SeededOrganisations;
  readonly users: SeededUsers;
  readonly inszKeys: InszKeys;
}

type Keyed<Value> = Partial<Readonly<Record<OrganisationKey, Value>>>;

/** Writes the persons and what organisations may search on. */
export async function writePersons(
  admin: Queryable,
  seeding: Seeding,
  persons: readonly SeedPerson[],
): Promise<void> {
  const { organisations, users, inszKeys } = seeding;
  const guided = persons.flatMap((person) =>
    each(person.guidedBy).map(([key, one]) => ({ person, key, one })),
  );
  await insertRows(
    admin,
    'persons',
    persons.map(({ id }) => ({ id })),
  );
  await insertRows(
    admin,
    'insz_keys',
    persons.flatMap(({ id, insz }) =>
      insz === undefined ? [] : [{ key_hash: `\\x${inszKeys.hash(insz).toString('hex')}`, person_id: id }],
    ),
  );
  const said = persons.flatMap(({ id, facts }) =>
    each(facts).flatMap(([source, told]) => told.map((fact) => factRow(id, organisations, source, fact))),
  );
  await insertRows(admin, 'facts', said);
  await insertRows(
    admin,
    'involvements',
    guided.map(({ person, key, one }) => involvementRow(person.id, organisations[key].ref, one)),
  );
  await insertRows(
    admin,
    'assignments',
    guided.flatMap(({ person, key, one }) => assignmentRow(person.id, organisations[key].ref, one, users)),
  );
  await insertRows(
    admin,
    'relation_answers',
    persons.flatMap(({ id, confirmed = [] }) =>
      confirmed.map(({ registrant, source, by, at }) => ({
        person_id: id,
        registrant: organisations[registrant].ref,
        source: organisations[source].ref,
        answer: 'confirmed',
        answered_by: userId(by),
        answered_at: at ?? new Date().toISOString(),
      })),
    ),
  );
  await admin.many(
    `select gate.refresh_index(organisation, person_id) from involvements where person_id = any ($1)`,
    [persons.map(({ id }) => id)],
  );
}

/** Seals a number the way a registration does: what stands in the database cannot be read without the key. */
export function inszFact(inszKeys: InszKeys, insz: string, asOf: string): SeedFact {
  return { field: 'identity.insz', value: inszKeys.seal(insz), asOf, certainty: 'proven' };
}

/** Records facts of one source about a person who is there; what it said before is superseded. */
export async function recordFacts(
  admin: Queryable,
  organisations: SeededOrganisations,
  person: string,
  source: OrganisationKey,
  facts: readonly SeedFact[],
): Promise<void> {
  const rows = facts.map((fact) => factRow(person, organisations, source, fact));
  await admin.many(
    `select gate.put_fact(person_id, field, entry, value, source, authentic, as_of, certainty, status, origins, recorded_by)
     from jsonb_populate_recordset(null::facts, $1)`,
    [JSON.stringify(rows)],
  );
  await admin.many('select gate.refresh_index($1, $2)', [organisations[source].ref, person]);
}

function factRow(
  person: string,
  organisations: SeededOrganisations,
  source: OrganisationKey,
  fact: SeedFact,
) {
  return {
    person_id: person,
    field: fact.field,
    entry: entryKey(fact.field, fact.value),
    category_bit: categories[fieldOf(fact.field).category].bit,
    value: fact.value,
    source: organisations[source].ref,
    authentic: fact.authentic ?? null,
    as_of: fact.asOf,
    certainty: fact.certainty ?? 'declared',
    status: fact.status ?? 'confirmed',
    origins: (fact.origins ?? []).map((origin) => organisations[origin].ref),
    recorded_by: fact.recordedBy === undefined ? null : userId(fact.recordedBy),
    recorded_at: fact.recordedAt ?? new Date().toISOString(),
    superseded_at: fact.supersededAt ?? null,
  };
}

function involvementRow(person: string, organisation: number, one: SeedGuidance) {
  const recorder = one.recordedBy ?? one.user;
  return {
    person_id: person,
    organisation,
    role: one.role ?? 'guidance',
    valid_from: one.from,
    valid_until: one.until ?? null,
    ground: one.ground,
    awaits_second_person: one.awaitsSecondPerson ?? false,
    second_person: one.secondPerson === undefined ? null : userId(one.secondPerson),
    recorded_by: recorder === undefined ? null : userId(recorder),
    recorded_at: one.recordedAt ?? new Date().toISOString(),
    ended_reason: one.endedReason ?? null,
  };
}

function assignmentRow(person: string, organisation: number, one: SeedGuidance, users: SeededUsers) {
  const team = one.team ?? (one.user === undefined ? undefined : users[one.user].team);
  if (team === undefined && one.user === undefined) return [];
  const user = one.user === undefined ? null : userId(one.user);
  return [{ person_id: person, organisation, team_id: team ?? null, user_id: user, since: one.from }];
}

function each<Value>(keyed: Keyed<Value>): (readonly [OrganisationKey, Value])[] {
  return (Object.keys(keyed) as OrganisationKey[]).flatMap((key) => {
    const value = keyed[key];
    return value === undefined ? [] : [[key, value] as const];
  });
}
