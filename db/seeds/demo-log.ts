/**
 * Readings of the past weeks, so that a DPO and a person guided find a log that lives. Each is written through log.write,
 * as a real reading is, with what the reader saw at most; the log keeps the real clock.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { clientId } from './demo-caseload.ts';
import { personaId } from './demo-persona.ts';
import { makeRandom } from './random.ts';

const READINGS = 400;
const DAYS = 45;

/** Writes readings of dossiers by the people who guide them, on working hours of the past weeks. */
export async function writeReadings(admin: Queryable): Promise<void> {
  const random = makeRandom(7);
  const persons = [
    personaId('amina'),
    personaId('benefitStops'),
    ...Array.from({ length: 61 }, (_, index) => clientId(index)),
  ];
  const readings = Array.from({ length: READINGS }, (_, index) => ({
    person: index % 12 === 0 ? persons[0] : random.pick(persons),
    daysAgo: 1 + random.below(DAYS),
    minute: random.below(480),
    place: random.next(),
  }));
  await admin.many(
    `select log.write(r.at, r.user_id, r.organisation_id, r.mandate_id, 'session', 'guidance', '/dossiers/{id}', 'shown', null,
       array[row(r.person, r.mask, r.sources, r.flows, '{}'::integer[], r.involvement)::log.entry])
     from (
       select x.person, a.user_id, o.id as organisation_id, m.id as mandate_id, i.id as involvement,
         date_trunc('day', now()) - make_interval(days => x."daysAgo") + make_interval(hours => 8, mins => x.minute) as at,
         case when shared.source is null then array[o.ref] else array[o.ref, shared.source] end as sources,
         case when shared.source is null then '{}'::integer[] else array[shared.flow] end as flows,
         coalesce((select bit_or(1 << f.category_bit) from facts f where f.person_id = x.person and f.source = o.ref
           and (r.category_mask >> f.category_bit) & 1 = 1), 1) as mask
       from jsonb_to_recordset($1) as x (person uuid, "daysAgo" integer, minute integer, place double precision)
       join lateral (
         select a.*, row_number() over (order by a.organisation) as place, count(*) over () as places
         from assignments a where a.person_id = x.person and a.user_id is not null) a on a.place = 1 + floor(x.place * a.places)
       join organisations o on o.ref = a.organisation
       join mandates m on m.user_id = a.user_id and m.organisation = a.organisation
       join roles r on r.code = m.role
       join involvements i on i.person_id = x.person and i.organisation = o.ref and i.valid_until is null
       left join lateral (
         select ra.source, 2 as flow from relation_answers ra
         where ra.person_id = x.person and ra.registrant = o.ref and ra.answer = 'confirmed' limit 1) shared on true
       order by at) r`,
    [JSON.stringify(readings)],
  );
}
