/** What the desk of an OCMW works out of its numbers: months in their order, the wave that comes next, and what a plan assumes. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { type Assumed, type Ending, sum, usualShare } from '../../rules/inflow.ts';
import type { InflowDesk, Plan } from './inflow.sql.ts';

/** A month with what was delivered for it, and how many of the own people stand in it. */
export interface DeskMonth {
  readonly month: string;
  readonly number: number | undefined;
  readonly own: number;
}

/** The months in which somebody's right ends, by a list or by the own people, the earliest first. */
export function monthsOf({ counts, own }: Pick<InflowDesk, 'counts' | 'own'>): DeskMonth[] {
  const delivered = Map.groupBy(counts, ({ month }) => month);
  const known = new Map(own.map(({ month, number }) => [month, number]));
  return [...new Set([...delivered.keys(), ...known.keys()])].toSorted().map((month) => ({
    month,
    number: delivered.has(month) ? sum((delivered.get(month) ?? []).map(({ number }) => number)) : undefined,
    own: known.get(month) ?? 0,
  }));
}

/** The numbers as the rules ask them. */
export function endingsOf(months: readonly DeskMonth[]): Ending[] {
  return months.flatMap(({ month, number }) => (number === undefined ? [] : [{ month, number }]));
}

/** The first month from today on in which somebody's right ends. */
export function nextMonth(months: readonly DeskMonth[], today: CivilDate): DeskMonth | undefined {
  return months.find(({ month, number = 0, own }) => month >= today.slice(0, 7) && number + own > 0);
}

/** What a plan assumes; without a plan, the share that the federal government counted on. */
export function assumedBy(plan: Plan | undefined): Assumed {
  if (plan === undefined) return { share: usualShare };
  const { share, filesPerCoach, leefloonPerMonth } = plan;
  return {
    share,
    filesPerCoach: filesPerCoach ?? undefined,
    leefloonPerMonth: leefloonPerMonth ?? undefined,
  };
}
