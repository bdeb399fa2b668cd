/**
 * The calendar of what ends: per quarter the agreements whose last day falls in it, and those of which notice must be given by then.
 * Only what runs or is signed has an end to come; what ended stands on its own page.
 */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { lastNoticeDayOf, type PlacedAgreement } from './placed-agreement.ts';

/** How many quarters the calendar shows together. */
export const QUARTERS_SHOWN = 8;

export interface Quarter {
  readonly year: number;
  /** From 1 to 4. */
  readonly number: number;
}

export interface Expiry {
  readonly kind: 'ends' | 'goesOn' | 'notice';
  readonly day: CivilDate;
  readonly agreement: PlacedAgreement;
}

export interface QuarterOfExpiries {
  readonly quarter: Quarter;
  readonly expiries: readonly Expiry[];
}

/** Gives the quarter of a day. */
export function quarterOf(day: CivilDate): Quarter {
  return { year: Number(day.slice(0, 4)), number: Math.ceil(Number(day.slice(5, 7)) / 3) };
}

/** Reads a quarter from an address: `2027-1`; anything else is nothing. */
export function parseQuarter(text: string | undefined): Quarter | undefined {
  const [, year, number] = /^(20\d\d)-([1-4])$/.exec(text ?? '') ?? [];
  return year === undefined ? undefined : { year: Number(year), number: Number(number) };
}

/** Writes a quarter for an address. */
export function quarterText({ year, number }: Quarter): string {
  return `${year}-${number}`;
}

/** Gives the quarter so many later, or earlier when negative. */
export function quarterAfter({ year, number }: Quarter, count: number): Quarter {
  const place = year * 4 + number - 1 + count;
  return { year: Math.floor(place / 4), number: (place % 4) + 1 };
}

/** Lists the days to come on which an agreement ends or notice of it can be given last, the first one first. */
export function expiriesAfter(today: CivilDate, agreements: readonly PlacedAgreement[]): Expiry[] {
  return agreements
    .filter(({ state }) => state === 'inForce' || state === 'signed')
    .flatMap((agreement): Expiry[] => [
      { kind: agreement.goesOn ? 'goesOn' : 'ends', day: agreement.until, agreement },
      { kind: 'notice', day: lastNoticeDayOf(agreement), agreement },
    ])
    .filter(({ day }) => day >= today)
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** Sorts days into the quarters that are shown together, from one on. */
export function calendarFrom(first: Quarter, expiries: readonly Expiry[]): QuarterOfExpiries[] {
  const byQuarter = Map.groupBy(expiries, ({ day }) => quarterText(quarterOf(day)));
  return Array.from({ length: QUARTERS_SHOWN }, (_one, place) => {
    const quarter = quarterAfter(first, place);
    return { quarter, expiries: byQuarter.get(quarterText(quarter)) ?? [] };
  });
}
