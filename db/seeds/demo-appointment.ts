/**
 * The appointments of the demo: those that the files tell of, and some that are over: they happened, nobody came, or nobody said
 * how it went. And the desks, as in the first werkwinkels: people of the OCMW sit at VDAB, and the other way round.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addDays, type CivilDate, weekdayOf } from '../../src/kernel/civil-date.ts';
import { userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import { clientId } from './demo-caseload.ts';
import { listGuided } from './demo-contact.ts';
import type { SeededOrganisations } from './demo-organisation.ts';
import { workingDay } from './demo-working-day.ts';
import { makeRandom } from './random.ts';
import { insertRows, type SeedRow, seededId } from './rows.ts';

const kinds: Readonly<Record<string, string>> = {
  TALK: 'talk',
  VISIT: 'visit',
  VIDEO: 'video',
  PHONE: 'phone',
};

interface ToldAppointment {
  readonly id: number;
  readonly person: string;
  readonly source: number;
  readonly asOf: string;
  readonly recordedAt: string;
  readonly value: { kind: string; date: string; time?: string; place?: string };
  readonly user: string | null;
}

/** People of coach.vlierbeke who did not come, and with whom nobody spoke about it yet. */
const MISSED = [6, 11, 13, 16, 18, 21, 22, 27] as const;

/** Writes the appointments that stand in the files, and about fifty that are over. */
export async function writeAppointments(admin: Queryable, today: CivilDate): Promise<void> {
  const told = await admin.many<ToldAppointment>(
    `select f.id, f.person_id as person, f.source, f.as_of as "asOf", f.recorded_at::text as "recordedAt", f.value, a.user_id as user
     from facts f left join assignments a on a.person_id = f.person_id and a.organisation = f.source
     where f.field = 'appointments[]' and f.superseded_at is null order by f.person_id, f.source, f.entry`,
  );
  const written = told.map((one) =>
    row(`told ${one.person} ${one.source} ${one.value.date}`, {
      person_id: one.person,
      source: one.source,
      as_of: one.asOf,
      day: one.value.date,
      starts: one.value.time ?? '10:00',
      kind: kinds[one.value.kind] ?? 'talk',
      place: one.value.place ?? '',
      with_user: one.user,
      state: one.value.date < today ? 'happened' : 'planned',
      recorded_at: one.recordedAt,
    }),
  );
  await insertRows(admin, 'appointments', [
    ...written,
    ...missed(today, told),
    ...(await over(admin, today)),
  ]);
}

function missed(today: CivilDate, told: readonly ToldAppointment[]): SeedRow[] {
  const source = told.find(({ user }) => user === userId('coach.vlierbeke'))?.source;
  return MISSED.map((index) =>
    row(`missed ${index}`, {
      person_id: clientId(index),
      source,
      as_of: addDays(today, -14),
      day: workingDay(today, -3),
      starts: '13:30',
      kind: 'talk',
      place: 'Sociaal Huis',
      with_user: userId('coach.vlierbeke'),
      state: 'missed',
      recorded_at: moment(today, -14),
    }),
  );
}

async function over(admin: Queryable, today: CivilDate): Promise<SeedRow[]> {
  const random = makeRandom(20_273);
  const guided = (await listGuided(admin, today)).filter(({ days, user }) => days > 40 && user !== null);
  return guided
    .filter(() => random.chance(0.18))
    .map(({ person, organisation, user }, index) => {
      const daysAgo = 2 + random.below(index % 6 === 0 ? 10 : 30);
      const state = index % 6 === 0 ? 'missed' : index % 11 === 5 ? 'planned' : 'happened';
      return row(`over ${person} ${organisation}`, {
        person_id: person,
        source: organisation,
        as_of: addDays(today, -daysAgo - 10),
        day: workingDay(today, -daysAgo),
        starts: random.pick(['09:00', '10:15', '13:30', '15:00']),
        kind: random.pick(['talk', 'talk', 'phone', 'visit']),
        place: 'Sociaal Huis',
        with_user: user,
        state,
        follow_up: state === 'missed' && index % 12 === 0 ? 'reached' : null,
        recorded_at: moment(today, -daysAgo - 10),
      });
    });
}

function row(name: string, given: SeedRow): SeedRow {
  return {
    id: seededId(`appointment ${name}`),
    category_bit: 8,
    origins: [],
    minutes: 45,
    remind_days: 1,
    version: 1,
    follow_up: null,
    ...given,
  };
}

/** Writes three desks. */
export async function writeDesks(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const { ocmwVlierbeke, ocmwOosterham, vdab } = organisations;
  const desks = [
    {
      source: ocmwVlierbeke.ref,
      host: vdab.ref,
      weekday: 2,
      opens: '09:00',
      closes: '12:00',
      place: 'Werkwinkel Vlierbeke, loket 2',
    },
    {
      source: vdab.ref,
      host: ocmwVlierbeke.ref,
      weekday: 4,
      opens: '13:00',
      closes: '16:00',
      place: 'Sociaal Huis Vlierbeke, lokaal 3',
    },
    {
      source: vdab.ref,
      host: ocmwOosterham.ref,
      weekday: 1,
      opens: '09:00',
      closes: '11:30',
      place: 'Sociaal Huis Oosterham',
    },
  ];
  const by = { recorded_by: userId('hoofd.vlierbeke'), recorded_at: moment(today, -200) };
  const rows = desks.map((desk) => ({
    id: seededId(`desk ${desk.source} ${desk.host}`),
    ...desk,
    valid_from: addDays(today, -200 - weekdayOf(today)),
    ...by,
  }));
  await insertRows(admin, 'desks', rows);
}
