/**
 * The waves in the demo: numbers that were delivered to three OCMWs, invented and labelled so, and two plans of the head of Vlierbeke. The
 * months are those of the law, and the three that follow the day of seeding.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addDays, addMonths, type CivilDate, civilDate } from '../../src/kernel/civil-date.ts';
import { type DemoUser, userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { insertRows, type SeedRow, seededId } from './rows.ts';

interface Delivered {
  readonly of: OrganisationKey;
  readonly by: DemoUser;
  readonly nis: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** How many in each month after the day of seeding. */
  readonly coming: readonly number[];
}

const SAID_BY = 'Demo: verzonnen aantallen';
const DELIVERED_AGO = 21;

const delivered: readonly Delivered[] = [
  {
    of: 'ocmwVlierbeke',
    by: 'hoofd.vlierbeke',
    nis: '99001',
    numbers: {
      '2026-01': 38,
      '2026-03': 64,
      '2026-04': 57,
      '2026-07': 81,
      '2026-10': 22,
      '2027-07': 43,
    },
    coming: [26, 24, 19],
  },
  {
    of: 'ocmwOosterham',
    by: 'hoofd.oosterham',
    nis: '99002',
    numbers: { '2026-01': 14, '2026-04': 23, '2026-07': 31, '2027-07': 8 },
    coming: [12, 11, 14],
  },
  {
    of: 'ocmwZandkapelle',
    by: 'hoofd.zandkapelle',
    nis: '99003',
    numbers: { '2026-01': 11, '2026-03': 17, '2026-04': 19, '2026-07': 26, '2027-07': 12 },
    coming: [10, 6, 13],
  },
];

const plans = [
  { name: 'Federale raming', share: 33, files: 60, leefloon: 1_367_34 },
  { name: 'Voorzichtig: bijna de helft', share: 45, files: 50, leefloon: 1_367_34 },
];

/** Writes the numbers and the plans. */
export async function writeInflow(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const made_at = moment(today, -DELIVERED_AGO);
  const as_of = addDays(today, -DELIVERED_AGO - 2);
  for (const list of delivered) {
    const organisation = organisations[list.of].ref;
    const id = seededId(`inflow ${list.of}`);
    const row = { id, organisation, said_by: SAID_BY, as_of, made_by: userId(list.by), made_at };
    await insertRows(admin, 'inflow_lists', [row]);
    const coming = list.coming.map((number, index) => [monthAfter(today, index + 1), number] as const);
    const counts = Object.entries({ ...list.numbers, ...Object.fromEntries(coming) }).map(
      ([month, number]): SeedRow => ({
        list_id: id,
        organisation,
        nis: list.nis,
        month: `${month}-01`,
        number,
      }),
    );
    await insertRows(admin, 'inflow_counts', counts);
  }
  const organisation = organisations.ocmwVlierbeke.ref;
  await insertRows(
    admin,
    'inflow_plans',
    plans.map(({ name, share, files, leefloon }) => ({
      id: seededId(`inflow plan ${name}`),
      organisation,
      name,
      share,
      files_per_coach: files,
      leefloon_per_month: leefloon,
      made_by: userId('hoofd.vlierbeke'),
      made_at,
    })),
  );
}

function monthAfter(today: CivilDate, months: number): string {
  return addMonths(civilDate(`${today.slice(0, 7)}-01`), months).slice(0, 7);
}
