/**
 * Intakes in the demo: of someone whose benefit ends soon, a few documents were asked and received; and of some who receive a leefloon
 * since 2026, the day on which they first applied. Invented, like all of it.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { endWaves } from '../../src/rules/instruments/unemployment.ts';
import { userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import type { SeededOrganisations } from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';
import { insertRows, seededId } from './rows.ts';

const steps = [
  ['bank', 'received', 12],
  ['costs', 'asked', 12],
  ['means', 'asked', 5],
  ['childBenefit', 'notNeeded', 5],
] as const;

/** Writes the steps and the first applications. */
export async function writeIntakes(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const source = organisations.ocmwVlierbeke.ref;
  const by = userId('coach.vlierbeke');
  const person = personaId('benefitStops');
  await insertRows(
    admin,
    'intake_steps',
    steps.map(([item, state, daysAgo]) => ({
      id: seededId(`intake ${person} ${item}`),
      person_id: person,
      source,
      as_of: addDays(today, -daysAgo),
      item,
      state,
      recorded_by: by,
      recorded_at: moment(today, -daysAgo),
    })),
  );
  const applied = await admin.many<{ person: string; since: CivilDate }>(
    `select f.person_id as person, f.value ->> 'from' as since from facts f
     join assignments a on a.person_id = f.person_id and a.organisation = f.source
     where f.source = $1 and f.field = 'benefits[]' and f.superseded_at is null and f.value ->> 'kind' = 'LEEFLOON'
       and f.value ->> 'from' between '2026-01-20' and $2
     order by f.value ->> 'from', f.person_id limit 4`,
    [source, addDays(today, -20)],
  );
  await writeWaves(admin, source, by, applied);
  await insertRows(
    admin,
    'first_applications',
    applied.map(({ person: who, since }) => ({
      id: seededId(`application ${who}`),
      person_id: who,
      source,
      as_of: since,
      applied_on: addDays(since, -15),
      recorded_by: by,
      recorded_at: `${since}T09:00:00Z`,
    })),
  );
}

/** In which wave each of them lost the benefit, as the letter said that they brought along. */
async function writeWaves(
  admin: Queryable,
  source: number,
  by: string,
  applied: readonly { readonly person: string; readonly since: CivilDate }[],
): Promise<void> {
  for (const { person, since } of applied) {
    const applied_on = addDays(since, -15);
    const on = endWaves.findLast((wave) => wave.on <= applied_on)?.on ?? '2026-01-01';
    await admin.many(
      `insert into facts (person_id, field, entry, category_bit, value, source, as_of, certainty, status, recorded_by, recorded_at)
       select $1, code, 'UNEMPLOYMENT', category_bit, jsonb_build_object('kind', 'UNEMPLOYMENT', 'date', $2::text), $3, $4, 'proven', 'confirmed',
         $5, $4::date + interval '9 hours'
       from fields where code = 'endDates[]'`,
      [person, on, source, applied_on, by],
    );
  }
}
