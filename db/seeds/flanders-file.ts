/**
 * The files of a full Flanders: who guides whom, what each source says, who is assigned, what was confirmed. Made inside
 * PostgreSQL from seed_person in a few statements.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { categories } from '../../src/gate/category.ts';
import { type FieldName, fieldOf } from '../../src/gate/field.ts';

const persons = `insert into persons (id, created_at) select id, now() - interval '400 days' from seed_person order by n`;
const numbers = `insert into insz_keys (key_hash, person_id) select key_hash, id from seed_person order by key_hash`;

/** Everyone as the rest of the statements see them: known to VDAB but for a quarter of those whom an OCMW guides. */
const known = `
  create temporary table seed_known on commit drop as
  select p.*, vdab.ref as vdab, o.enterprise_number as ocmw_number, p.turn >= $1::integer / 4 as at_vdab,
    p.ocmw is not null and p.turn >= $1::integer / 4 as shared, p.turn % 2 = 0 as told_by_ksz,
    $2::date - (30 + p.turn % 700) as since, $2::date - (60 + p.turn % 900) as registered
  from seed_person p
  join organisations vdab on vdab.kind = 'vdab'
  left join organisations o on o.ref = p.ocmw
  order by p.n`;

const involvements = `
  insert into involvements (person_id, organisation, valid_from, ground, recorded_by, recorded_at)
  select k.id, side.organisation, side.since, side.ground, side.recorder, side.since + time '09:00'
  from seed_known k
  cross join lateral (values
    (k.vdab, k.registered, 'registration', k.mediator, k.at_vdab),
    (k.ocmw, k.since, 'leefloon', k.coach, k.ocmw is not null)) as side (organisation, since, ground, recorder, there)
  where side.there order by k.n`;

const assignments = `
  insert into assignments (person_id, organisation, team_id, user_id, since)
  select k.id, side.organisation, side.team, side.worker, side.since
  from seed_known k
  cross join lateral (values
    (k.vdab, k.mediator_team, k.mediator, k.registered, k.at_vdab),
    (k.ocmw, k.coach_team, k.coach, k.since, k.ocmw is not null)) as side (organisation, team, worker, since, there)
  where side.there order by k.n`;

const answers = `
  insert into relation_answers (person_id, registrant, source, answer, answered_by, answered_at)
  select id, ocmw, vdab, 'confirmed', mediator, since + 5 + time '10:00'
  from seed_known where shared and not told_by_ksz and turn % 16 <> 1 order by n`;

const index = `
  insert into gate.person_index (organisation, person_id, family_name, given_name, search_family, search_given, birth_date, birth_year, nis)
  select side.organisation, k.id, k.family, k.given, gate.search_form(k.family), gate.search_form(k.given), k.born,
    extract(year from k.born), k.nis
  from seed_known k
  cross join lateral (values (k.vdab, k.at_vdab), (k.ocmw, k.ocmw is not null)) as side (organisation, there)
  where side.there order by side.organisation, k.n`;

interface Saying {
  readonly field: FieldName;
  readonly by: 'vdab' | 'ocmw';
  readonly value: string;
  readonly when?: string;
  readonly entry?: string;
  readonly certainty?: 'proven';
  readonly authentic?: string;
}

const phases = `to_jsonb((array['REGISTRATION', 'INTAKE', 'SCREENING', 'EXECUTION'])[1 + k.turn % 4])`;
const grant = `jsonb_build_object('kind', 'LEEFLOON', 'from', k.since, 'grantedBy', k.ocmw_number)`;

/** What each source says of everyone it guides; a condition narrows it. */
const sayings: readonly Saying[] = [
  ...(['vdab', 'ocmw'] as const).flatMap((by): Saying[] => [
    { field: 'identity.familyName', by, value: 'to_jsonb(k.family)', certainty: 'proven' },
    { field: 'identity.givenName', by, value: 'to_jsonb(k.given)', certainty: 'proven' },
    { field: 'birthDate', by, value: 'to_jsonb(k.born)', certainty: 'proven' },
    { field: 'residence.municipalityNis', by, value: 'to_jsonb(k.nis)', certainty: 'proven' },
    { field: 'pathway.phase', by, value: phases },
  ]),
  { field: 'vdab.registered', by: 'vdab', value: `'true'` },
  { field: 'vdab.registeredSince', by: 'vdab', value: 'to_jsonb(k.registered)', when: 'k.shared' },
  { field: 'plan.summary', by: 'vdab', value: `'"Samen zoeken naar werk in de buurt."'`, when: 'k.shared' },
  {
    field: 'benefits[]',
    by: 'vdab',
    value: grant,
    when: 'k.shared and k.told_by_ksz',
    entry: `'LEEFLOON|' || k.since`,
    certainty: 'proven',
    authentic: 'KSZ',
  },
  { field: 'identity.insz', by: 'ocmw', value: 'k.sealed', certainty: 'proven' },
  { field: 'benefits[]', by: 'ocmw', value: grant, entry: `'LEEFLOON|' || k.since` },
  { field: 'employment.current', by: 'ocmw', value: `'"NOT_WORKING"'` },
  {
    field: 'endDates[]',
    by: 'ocmw',
    value: `jsonb_build_object('kind', 'LEEFLOON', 'date', $1::date + 10 + k.turn % 400)`,
    when: 'k.turn % 5 = 0',
    entry: `'LEEFLOON'`,
  },
];

const facts = `
  insert into facts (person_id, field, category_bit, entry, value, source, authentic, as_of, certainty, recorded_at)
  select k.id, said.field, said.bit, said.entry, said.value, said.source, said.authentic, said.as_of, said.certainty, said.as_of + time '09:00'
  from seed_known k
  cross join lateral (values ${sayings.map(rowOf).join(',\n    ')})
    as said (field, bit, entry, value, source, authentic, as_of, certainty, there)
  where said.there order by k.n`;

function rowOf({ field, by, value, when, entry, certainty, authentic }: Saying): string {
  const { bit } = categories[fieldOf(field).category];
  const [source, asOf, there] =
    by === 'vdab' ? ['k.vdab', 'k.registered', 'k.at_vdab'] : ['k.ocmw', 'k.since', 'k.ocmw is not null'];
  const text = (given: string | undefined) => (given === undefined ? 'null::text' : `'${given}'`);
  return `('${field}', ${bit}::smallint, ${entry ?? `''`}, ${value}::jsonb, ${source}, ${text(authentic)}, ${asOf}, '${certainty ?? 'declared'}', ${there}${when === undefined ? '' : ` and ${when}`})`;
}

/** Writes everything about the people in seed_person; `pathways` of them are guided by an OCMW. */
export async function writeFiles(
  admin: Queryable,
  pathways: number,
  today: string,
  say: (text: string) => void,
): Promise<void> {
  await admin.many(persons);
  await admin.many(numbers);
  await admin.many(known, [pathways, today]);
  await admin.many('analyze seed_known');
  await admin.many(involvements);
  await admin.many(assignments);
  await admin.many(answers);
  say('who guides whom is written');
  await admin.many(facts, [today]);
  say('facts are written');
  await admin.many(index);
  say('names are indexed');
}
