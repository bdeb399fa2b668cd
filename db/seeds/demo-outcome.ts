/**
 * Outflow of the demo: everyone in aftercare has a job with a start, an employer and the checks that were done in time, so that
 * each of the checks after 1, 3, 6 and 12 months waits for someone. Told from the facts of the story.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { checkMonths } from '../../src/features/outcome/outcome.ts';
import { addDays, addMonths, type CivilDate } from '../../src/kernel/civil-date.ts';
import { insertRows, seededId } from './rows.ts';

interface InAftercare {
  readonly person: string;
  readonly source: number;
  readonly startedOn: CivilDate;
  readonly by: string | null;
}

const employers = [
  'Keuken De Linde',
  'Groendienst Noord',
  'Zorghuis Ter Beke',
  'Magazijn Van Acker',
] as const;
const fractions = [1, 0.8, 0.5, null] as const;

/** Writes outflow, jobs and checks for those who found work. */
export async function writeOutcomes(admin: Queryable, today: CivilDate): Promise<void> {
  const found = await admin.many<InAftercare>(
    `select i.person_id as person, i.organisation as source, f.value #>> '{}' as "startedOn", a.user_id as by
     from involvements i
     join facts f on f.person_id = i.person_id and f.source = i.organisation and f.field = 'outcome.date' and f.superseded_at is null
     left join assignments a on a.person_id = i.person_id and a.organisation = i.organisation
     where i.role = 'aftercare' and i.valid_until is null order by i.organisation, i.person_id`,
  );
  const all = found.map((one, index) => ({
    ...one,
    index,
    outflow: seededId(`outflow ${one.person} ${one.source}`),
    row: (what: string, on: CivilDate) => ({
      id: seededId(`${what} ${one.person} ${one.source}`),
      person_id: one.person,
      source: one.source,
      origins: [],
      as_of: on,
      recorded_by: one.by,
      recorded_at: `${on}T09:40:00Z`,
    }),
  }));
  await insertRows(
    admin,
    'outflows',
    all.map(({ row, outflow, startedOn, index }) => ({
      ...row('outflow', startedOn),
      id: outflow,
      category_bit: 13,
      kind: 'WORK',
      began_on: startedOn,
      is_work: true,
      applied_on: index % 3 === 0 ? null : addDays(startedOn, -500),
    })),
  );
  await insertRows(
    admin,
    'work_spells',
    all.map(({ row, startedOn, index }) => ({
      ...row('job', startedOn),
      category_bit: 4,
      version: 1,
      contract: index % 4 === 1 ? 'FIXED_TERM' : 'PERMANENT',
      began_on: startedOn,
      // Some contracts end within weeks.
      ended_on: index % 4 === 1 ? addDays(today, 10 + index) : null,
      fraction: fractions[index % fractions.length] ?? null,
      employer_number: null,
      employer_name: employers[index % employers.length] ?? null,
      said_by: index % 2 === 0 ? 'payslip' : 'person',
    })),
  );
  await insertRows(
    admin,
    'work_checks',
    all.flatMap(({ row, outflow, startedOn, index }) => {
      const past = checkMonths.filter((months) => addMonths(startedOn, months) <= today);
      // Of every second one the last check still waits.
      const done = index % 2 === 0 ? past.slice(0, -1) : past;
      return done.map((months) => ({
        ...row(`check ${months}`, addMonths(startedOn, months)),
        category_bit: 13,
        outflow_id: outflow,
        months,
        found: months === 3 && index % 5 === 0 ? 'notReached' : 'atWork',
        said_by: months === 3 && index % 5 === 0 ? null : 'person',
      }));
    }),
  );
}
