/**
 * Figures of the demo that everyone may know: what six invented local governments are said to have counted in quarters that are over, fixed
 * and published as it would have been then. The sums are invented, and no person of the demo stands behind them.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { Indicator } from '../../src/features/figure/indicator-shape.ts';
import { indicators } from '../../src/features/figure/indicator.ts';
import { writePublicIndicators } from '../../src/features/published-figure/public-indicator.sql.ts';
import { addMonths, type CivilDate, civilDate } from '../../src/kernel/civil-date.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { insertRows } from './rows.ts';

/** How many each counts in a quarter: three of them too few to be told alone. */
const sizes: readonly (readonly [OrganisationKey, number])[] = [
  ['ocmwVlierbeke', 32],
  ['ocmwOosterham', 24],
  ['ocmwHeidebos', 18],
  ['ocmwZandkapelle', 4],
  ['ocmwMolenrode', 4],
  ['ocmwKreekdorp', 3],
];

/** Who counts in the public figures. */
export const countedGovernments: readonly OrganisationKey[] = sizes.map(([key]) => key);

/** The least of them reaches this part, more or less. */
const PART = 0.36;
/** Of who found work so many per cent were reached a year later. */
const REACHED_LATER = 0.65;

/** Writes every quarter of three years back and since that is due by now, and publishes it. */
export async function writePublishedFigures(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  await writePublicIndicators(admin);
  const first = Number(today.slice(0, 4)) - 3;
  const work = new Map<string, number>();
  for (const [index, [code, indicator]] of Object.entries<Indicator>(indicators).entries()) {
    const { published, version } = indicator;
    if (published === undefined) continue;
    for (let at = 0; at < 16; at += 1) {
      const quarter = civilDate(
        `${first + Math.floor(at / 4)}-${String(3 * (at % 4) + 1).padStart(2, '0')}-01`,
      );
      if (addMonths(quarter, 3 + published.knownAfter) > today) break;
      const rows = sizes.map(([key, size], place) => {
        const found = work.get(`${quarter} ${key}`) ?? 0;
        const known =
          code === 'workAfterYear'
            ? Math.round(REACHED_LATER * found)
            : size + ((7 * at + 3 * place + 5 * index) % 4);
        const part = PART + 0.12 * ((index + place) % 4) + 0.005 * at;
        const reached = indicator.known.every((one) => indicator.reached.includes(one))
          ? known
          : Math.round(part * known);
        if (code === 'outflow') work.set(`${quarter} ${key}`, reached);
        return { indicator: code, quarter, organisation: organisations[key].ref, version, reached, known };
      });
      await insertRows(admin, 'fixed_sums', rows);
      await publish(admin, code, quarter);
    }
  }
}

async function publish(admin: Queryable, code: string, quarter: CivilDate): Promise<void> {
  await admin.many(
    `update fixed_sums s set nis = m.nis, region = m.reference_region, province = m.province
     from territories t join municipalities m on m.nis = t.nis where t.organisation = s.organisation and s.nis is null`,
  );
  await admin.many('select gate.publish_quarter(i, $2) from public_indicators i where i.code = $1', [
    code,
    quarter,
  ]);
  if (quarter.slice(5, 7) === '10')
    await admin.many('select gate.publish_year(i, $2) from public_indicators i where i.code = $1', [
      code,
      Number(quarter.slice(0, 4)),
    ]);
}
