/** What someone finds out who reads all that was published: whatever is below ten, and can be narrowed to fewer than ten values. */
import type { FreshDatabase } from './database.ts';
import { attacker, type Sum } from './figure-attacker.ts';
import type { PublishedRow } from './figure-world.ts';

/** What one organisation counted in one quarter: to the attacker an unknown, unless it is the own one. */
interface Fixed {
  readonly organisation: number;
  readonly nis: string | null;
  readonly region: string | null;
  readonly province: string | null;
  readonly year: number;
  readonly quarter: number;
  readonly reached: number;
  readonly missed: number;
}

/** A number below this is of few: it may be any of so many. */
export const FEWEST = 10;

/** Reasons as an outsider, and as someone in the largest local government, who knows its numbers; gives what they found. */
export async function attack(
  { admin }: FreshDatabase,
  published: readonly PublishedRow[],
): Promise<string[]> {
  const found: string[] = [];
  for (const indicator of ['outflow', 'workOnly', 'workAfterYear']) {
    const fixed = await admin.many<Fixed>(
      `select organisation, nis, region, province, extract(year from quarter)::integer as year, extract(quarter from quarter)::integer as quarter,
         reached, known - reached as missed from fixed_sums where indicator = $1`,
      [indicator],
    );
    const cells = published.filter((cell) => cell.indicator === indicator);
    const largest = fixed.toSorted((a, b) => b.reached - a.reached)[0]?.organisation;
    for (const part of indicator === 'workOnly' ? (['reached'] as const) : (['reached', 'missed'] as const))
      for (const own of [undefined, largest]) found.push(...narrowed(fixed, cells, part, own));
  }
  return found;
}

function narrowed(
  fixed: readonly Fixed[],
  cells: readonly PublishedRow[],
  part: 'reached' | 'missed',
  own: number | undefined,
): string[] {
  const where = (test: (one: Fixed) => boolean): Sum => fixed.flatMap((one, at) => (test(one) ? [at] : []));
  const told = cells.flatMap((cell) =>
    cell.known === null || cell.reached === null
      ? []
      : [
          {
            of: where((one) => within(one, cell)),
            is: part === 'reached' ? cell.reached : cell.known - cell.reached,
          },
        ],
  );
  const ownNumbers = where(({ organisation }) => organisation === own).map((at) => ({
    of: [at],
    is: fixed[at]?.[part] ?? 0,
  }));
  const boundsOf = attacker(fixed.length, [...told, ...ownNumbers]);
  const sought = [
    ...fixed.map((_, at): [string, Sum] => [`number ${at}`, [at]]),
    ...fixed.map((one): [string, Sum] => [
      `organisation ${one.organisation} in ${one.year}`,
      where(({ organisation, year }) => organisation === one.organisation && year === one.year),
    ]),
    ...cells.map((cell): [string, Sum] => [
      `${cell.level} ${cell.place} ${cell.year} ${cell.quarter ?? ''}`,
      where((one) => within(one, cell)),
    ]),
  ];
  return sought.flatMap(([name, all]) => {
    const sum = all.filter((at) => fixed[at]?.organisation !== own);
    const number = sum.reduce((so, at) => so + (fixed[at]?.[part] ?? 0), 0);
    if (sum.length === 0 || number >= FEWEST) return [];
    const { least, most } = boundsOf(sum);
    return most - least >= FEWEST - 1
      ? []
      : [
          `${part} ${name}: ${number} is between ${least} and ${most}${own === undefined ? '' : ', from inside'}`,
        ];
  });
}

/** Whether what was counted is in a published number. */
export function within(
  one: Pick<Fixed, 'nis' | 'region' | 'province' | 'year' | 'quarter'>,
  { level, place, year, quarter }: PublishedRow,
): boolean {
  if (one.year !== year || (quarter !== null && one.quarter !== quarter)) return false;
  if (level === 'municipality') return one.nis === place;
  if (level === 'region') return one.region === place;
  return level === 'province' ? one.province === place : true;
}
