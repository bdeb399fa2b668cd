/** Which people stand behind a number of an own figure, as an address says it: the outcome, the kind and the quarter that are asked. Pure. */
import { addDays, addMonths, type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Quarter } from './figure-series.ts';
import { type IndicatorCode, indicators } from './indicator.ts';
import { kindsOf, outcomesOf } from './outcome-label.ts';

/** What an address asks; each is left out where all are meant. */
export interface Cell {
  readonly outcome?: string;
  readonly kind?: string;
  /** Its first month (`2026-04`); left out for the period of the number itself. */
  readonly quarter?: string;
}

export interface PeopleWish extends Cell {
  readonly code: IndicatorCode;
  readonly version: number;
  /** In which their cases began; left out for those of today. */
  readonly period?: { readonly from: CivilDate; readonly until: CivilDate };
  /** What is asked, in words. */
  readonly words: readonly string[];
}

/** What stands after the question mark. */
export interface PeopleQuery {
  readonly uitkomst?: string;
  readonly soort?: string;
  readonly kwartaal?: string;
}

/** The first day on which guidance began whose course is told: of the month five years ago. */
export function courseBegin(today: CivilDate): CivilDate {
  return civilDate(`${addMonths(today, -60).slice(0, 7)}-01`);
}

const todayWords = dutch({
  guided: 'vandaag in begeleiding',
  active: 'met een actie of maatregel die loopt',
  without: 'zonder actie of maatregel die loopt',
});

/** Whether people stand behind a figure that can be listed: those of a spread would tell which coach it is. */
export function hasPeople(code: IndicatorCode): boolean {
  const { about, shows } = indicators[code];
  return about === 'persons' && shows !== 'spread';
}

/** Where the people behind a number stand, as a page or (with an ending) as a file. */
export function peopleAddress(
  code: IndicatorCode,
  { outcome, kind, quarter }: Cell,
  ending: '' | '.csv' | '.xlsx' = '',
): string {
  const asked = new URLSearchParams({
    ...(outcome === undefined ? {} : { uitkomst: outcome }),
    ...(kind === undefined ? {} : { soort: kind }),
    ...(quarter === undefined ? {} : { kwartaal: quarter }),
  }).toString();
  return `/cijfers/eigen/${indicators[code].address}/mensen${ending}${asked === '' ? '' : `?${asked}`}`;
}

/** The outcomes that can be asked of an indicator, with their words. */
export function askedOutcomes(code: IndicatorCode): readonly (readonly [outcome: string, label: string])[] {
  const { shows } = indicators[code];
  if (shows === 'stock') return [['guided', todayWords.guided]];
  if (shows === 'stockShare')
    return [
      ['active', todayWords.active],
      ['without', todayWords.without],
    ];
  return shows === 'kinds' ? [] : outcomesOf(code);
}

/** Reads what an address asks; undefined where it asks what there is not. */
export function wishOf(
  code: IndicatorCode,
  { uitkomst, soort, kwartaal }: PeopleQuery,
  quarters: readonly Quarter[],
  today: CivilDate,
): PeopleWish | undefined {
  const { kinds, version } = indicators[code];
  const outcome = askedOutcomes(code).find(([one]) => one === uitkomst);
  const kind = kinds === undefined ? undefined : kindsOf(kinds).find(([one]) => one === soort);
  const quarter = quarters.find(({ begins }) => begins === kwartaal);
  const unknown = [
    [uitkomst, outcome],
    [soort, kind],
    [kwartaal, quarter],
  ].some(([asked, found]) => asked !== undefined && found === undefined);
  if (!hasPeople(code) || unknown) return undefined;
  const period = periodOf(code, quarter, quarters, today);
  return {
    code,
    version,
    ...(outcome === undefined ? {} : { outcome: outcome[0] }),
    ...(kind === undefined ? {} : { kind: kind[0] }),
    ...(quarter === undefined ? {} : { quarter: quarter.begins }),
    ...(period === undefined ? {} : { period }),
    words: [outcome?.[1], kind?.[1], periodWords(code, quarter)].filter((one) => one !== undefined),
  };
}

/** The days of which the number tells: whole months, as it is counted. */
function periodOf(
  code: IndicatorCode,
  quarter: Quarter | undefined,
  quarters: readonly Quarter[],
  today: CivilDate,
): PeopleWish['period'] {
  const { shows, afterYear } = indicators[code];
  const first = (begins: string | undefined) => civilDate(`${begins}-01`);
  const lastOf = (from: CivilDate, months: number) => addDays(addMonths(from, months), -1);
  const endOfMonth = lastOf(first(today.slice(0, 7)), 1);
  const until = (last: CivilDate) => (last < endOfMonth ? last : endOfMonth);
  if (quarter !== undefined) {
    const from = first(quarter.begins);
    return { from, until: until(lastOf(from, 3)) };
  }
  if (shows === 'curve') return { from: courseBegin(today), until: today };
  if (shows !== 'share' && shows !== 'count') return undefined;
  const year = afterYear ? quarters.slice(0, -4) : quarters.slice(-4);
  return { from: first(year[0]?.begins), until: until(lastOf(first(year.at(-1)?.begins), 3)) };
}

function periodWords(code: IndicatorCode, quarter: Quarter | undefined): string | undefined {
  const { shows, afterYear } = indicators[code];
  if (quarter !== undefined) return quarter.name;
  if (shows === 'curve') return say`de voorbije vijf jaar`;
  if (shows !== 'share' && shows !== 'count') return undefined;
  return afterYear ? say`de vier kwartalen voor het laatste jaar` : say`de laatste vier kwartalen`;
}
