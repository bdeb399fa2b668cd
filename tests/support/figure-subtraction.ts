/**
 * Someone who sets two published indicators beside each other, one of which counts a part of who was reached in the other: who still worked
 * after a year, of who found work. What lies between them, those of whom nobody knows, is a number of people too.
 */
import type { FreshDatabase } from './database.ts';
import { attacker, type Sum, type Told } from './figure-attacker.ts';
import { FEWEST, within } from './figure-attack.ts';
import type { PublishedRow } from './figure-world.ts';

const parts = ['yes', 'no', 'lost'] as const;
const sums = [['yes'], ['no'], ['lost'], ['yes', 'no'], parts] as const;

/** What one organisation counted in one quarter, in both; null where it took part in one of them alone. */
interface Beside {
  readonly organisation: number;
  readonly nis: string | null;
  readonly region: string | null;
  readonly province: string | null;
  readonly year: number;
  readonly quarter: number;
  readonly whole: number | null;
  readonly yes: number | null;
  readonly no: number | null;
}

/** Reasons from outside and from inside the largest local government; gives which numbers of few it finds. */
export async function subtract(
  { admin }: FreshDatabase,
  published: readonly PublishedRow[],
): Promise<string[]> {
  const all = await admin.many<Beside>(
    `select organisation, coalesce(p.nis, w.nis) as nis, coalesce(p.region, w.region) as region, coalesce(p.province, w.province) as province,
       extract(year from quarter)::integer as year, extract(quarter from quarter)::integer as quarter,
       w.reached as whole, p.reached as yes, p.known - p.reached as no
     from (select * from fixed_sums where indicator = 'workAfterYear') p
     full join (select * from fixed_sums where indicator = 'outflow') w using (organisation, quarter)`,
  );
  const largest = all.toSorted((a, b) => (b.whole ?? 0) - (a.whole ?? 0))[0]?.organisation;
  // No sum goes over two years.
  return [...Map.groupBy(all, ({ year }) => year)].flatMap(([year, beside]) =>
    [undefined, largest].flatMap((own) =>
      narrowed(
        beside,
        published.filter((cell) => cell.year === year),
        own,
      ),
    ),
  );
}

function narrowed(
  beside: readonly Beside[],
  cells: readonly PublishedRow[],
  own: number | undefined,
): string[] {
  const unknown = (at: number, part: (typeof parts)[number]) => 3 * at + parts.indexOf(part);
  const sum = (of: readonly (typeof parts)[number][], test: (one: Beside) => boolean): Sum =>
    beside.flatMap((one, at) => (test(one) ? of.map((part) => unknown(at, part)) : []));
  const told = cells.flatMap((cell): Told[] => {
    if (cell.known === null || cell.reached === null) return [];
    if (cell.indicator === 'outflow')
      return [{ of: sum(parts, (one) => one.whole !== null && within(one, cell)), is: cell.reached }];
    if (cell.indicator !== 'workAfterYear') return [];
    const counted = (one: Beside) => one.yes !== null && within(one, cell);
    return [
      { of: sum(['yes'], counted), is: cell.reached },
      { of: sum(['no'], counted), is: cell.known - cell.reached },
    ];
  });
  const numbers = beside.flatMap(({ whole, yes, no }) => [
    yes ?? 0,
    no ?? 0,
    (whole ?? 0) - (whole === null ? 0 : (yes ?? 0) + (no ?? 0)),
  ]);
  const known = sum(parts, ({ organisation }) => organisation === own);
  const boundsOf = attacker(numbers.length, [
    ...told,
    ...known.map((at) => ({ of: [at], is: numbers[at] ?? 0 })),
  ]);
  const both = ({ organisation, whole, yes }: Beside) =>
    organisation !== own && whole !== null && yes !== null;
  const sought = sums.flatMap((part) => [
    ...beside.map((one): [string, Sum] => [
      `${part.join(' or ')} of ${one.organisation} in ${one.year} ${one.quarter}`,
      sum(part, (other) => other === one && both(one)),
    ]),
    ...cells.map((cell): [string, Sum] => [
      `${part.join(' or ')} of ${cell.level} ${cell.place} ${cell.year} ${cell.quarter ?? ''}`,
      sum(part, (one) => both(one) && within(one, cell)),
    ]),
  ]);
  return sought.flatMap(([name, of]) => {
    const number = of.reduce((so, at) => so + (numbers[at] ?? 0), 0);
    if (of.length === 0 || number >= FEWEST) return [];
    const { least, most } = boundsOf(of);
    if (most - least >= FEWEST - 1) return [];
    return [`${name}: ${number} is between ${least} and ${most}${own === undefined ? '' : ', from inside'}`];
  });
}
