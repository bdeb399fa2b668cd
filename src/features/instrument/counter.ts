/**
 * How far a measure is against its limits: days, months and hours used of what the law or the contract allows, and whether the
 * limit is near. What is worked out from a contract is no proof of work, and says so. Pure.
 */
import { addDays, type CivilDate, formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { addMonths, daysBetween, monthsBetween, sixDayDays } from '../../rules/calendar.ts';
import { termFor } from '../../rules/art60.ts';
import { sightOf } from '../../rules/look.ts';
import { least } from '../../rules/range.ts';
import type { Sight } from '../../rules/sight.ts';
import { workedBetween } from '../../rules/workday.ts';
import type { KnownFacts, Measure } from './known-fact.ts';

export interface Counter {
  readonly label: string;
  readonly used: number;
  readonly most: number;
  readonly unit: string;
  /** What the number rests on. */
  readonly note: string;
  readonly state: 'room' | 'near' | 'over';
}

/** A tenth or less is left: time to see what follows. */
const NEAR = 0.9;

/** Of a measure of some length, the end is near as soon as its hand-over is proposed. */
const HANDOVER_WEEKS = 10;

/** Months of wijk-werken, and hours in a month and a year (WW-05, WW-06, WW-07). */
const WIJKWERK = { months: 12, hoursAMonth: 60, hoursAYear: 630 } as const;
/** Months of exempted income, within so many since the first exempted day (SP-03). */
const SPI = { months: 36, window: 72 } as const;
/** Months of temporary work experience (TO-10). */
const TWE_MONTHS = 24;

/** Counts how far an instrument is for someone on a day; none where nothing is counted or known. */
export function countersOf(
  code: string,
  known: KnownFacts,
  date: CivilDate,
  running: Measure | undefined,
): readonly Counter[] {
  const sight = sightOf(known.facts, date);
  const counted = counters[code]?.(sight) ?? [];
  return running === undefined ? counted : [...counted, ...timeOf(running, date)];
}

const counters: Readonly<Record<string, (sight: Sight) => readonly Counter[]>> = {
  ART60: art60Counters,
  SPI: spiCounters,
  TWE_OCMW: tweCounters,
  TWE_VDAB: tweCounters,
  WIJKWERK: wijkwerkCounters,
};

function art60Counters(sight: Sight): readonly Counter[] {
  const start = sight.dateIn('art60.startDate');
  const term = start === undefined ? undefined : termFor(sight);
  if (start === undefined || term === undefined || start > sight.date) return [];
  const fraction = sight.number('art60.workFraction') ?? 1;
  // How many days these contracts need is to be verified: nothing is counted down to a limit that nobody found.
  if (term.acrossRules || term.unverified || fraction !== 1) return [];
  const proven = least(workedBetween(sight.entries('employment.spells') ?? [], start, sight.date));
  const byContract = sixDayDays(start, sight.date);
  return [
    counter({
      label: say`Dagen artikel 60`,
      used: Math.max(proven, byContract),
      most: term.daysNeeded,
      unit: say`dagen`,
      note:
        proven >= byContract
          ? say`Bewezen met werk dat is vastgelegd. Verwacht einde: ${formatDate(term.end)}.`
          : say`Geteld volgens het contract, 6 dagen per week; ${proven} dagen zijn bewezen. Verwacht einde: ${formatDate(term.end)}.`,
    }),
  ];
}

function tweCounters(sight: Sight): readonly Counter[] {
  const start = sight.dateIn('twe.startDate');
  if (start === undefined || start > sight.date) return [];
  const term = sight.dateIn('art60.startDate') && termFor(sight);
  const longer = term ? monthsBetween(start, addDays(term.end, 1)) : 0;
  const most = Math.max(TWE_MONTHS, longer);
  return [
    counter({
      label: say`Maanden tijdelijke werkervaring`,
      used: Math.max(monthsBetween(start, sight.date), sight.number('twe.monthsUsed') ?? 0),
      most,
      unit: say`maanden`,
      note:
        most > TWE_MONTHS
          ? say`Langer dan ${TWE_MONTHS} maanden, omdat artikel 60 dat nodig heeft.`
          : say`Laatste dag: ${formatDate(addDays(addMonths(start, most), -1))}.`,
    }),
  ];
}

function wijkwerkCounters(sight: Sight): readonly Counter[] {
  return [
    known(sight, 'history.wijkwerkMonths', {
      label: say`Maanden wijk-werken`,
      most: WIJKWERK.months,
      unit: say`maanden`,
    }),
    known(sight, 'wijkwerk.hoursThisMonth', {
      label: say`Wijk-werken deze maand`,
      most: WIJKWERK.hoursAMonth,
      unit: say`uren`,
    }),
    known(sight, 'wijkwerk.hoursThisYear', {
      label: say`Wijk-werken dit jaar`,
      most: WIJKWERK.hoursAYear,
      unit: say`uren`,
    }),
  ].flat();
}

function spiCounters(sight: Sight): readonly Counter[] {
  const first = sight.dateIn('spi.firstExemptedDay');
  const used = known(sight, 'spi.monthsUsed', {
    label: say`Maanden SPI-vrijstelling`,
    most: SPI.months,
    unit: say`maanden`,
  });
  if (first === undefined || first > sight.date) return used;
  const last = addDays(addMonths(first, SPI.window), -1);
  return [
    ...used,
    counter({
      label: say`Tijd om de SPI-vrijstelling te gebruiken`,
      used: monthsBetween(first, sight.date),
      most: SPI.window,
      unit: say`maanden`,
      note: say`Sinds de eerste vrijgestelde dag. Laatste dag: ${formatDate(last)}.`,
    }),
  ];
}

type KnownField =
  | 'history.wijkwerkMonths'
  | 'wijkwerk.hoursThisMonth'
  | 'wijkwerk.hoursThisYear'
  | 'spi.monthsUsed';

/** A number that somebody recorded, as of the day it stood so. */
function known(
  sight: Sight,
  field: KnownField,
  rest: Pick<Counter, 'label' | 'most' | 'unit'>,
): readonly Counter[] {
  const used = sight.number(field);
  if (used === undefined) return [];
  const asOf = sight.facts.get(field)?.asOf;
  const note =
    asOf !== undefined && isCivilDate(asOf) ? say`Stand op ${formatDate(asOf)}.` : say`Zoals vastgelegd.`;
  return [counter({ ...rest, used, note })];
}

/** How much of the time of a measure is over, for one with a last day. */
function timeOf({ from, to }: Measure, date: CivilDate): readonly Counter[] {
  if (to === undefined || !isCivilDate(from) || !isCivilDate(to) || from > date) return [];
  const weeks = (first: CivilDate, last: CivilDate) => Math.ceil((daysBetween(first, last) + 1) / 7);
  const time = counter({
    label: say`Tijd`,
    used: Math.min(weeks(from, date), weeks(from, to)),
    most: weeks(from, to),
    unit: say`weken`,
    note: say`Laatste dag: ${formatDate(to)}.`,
  });
  const isNear = time.state === 'room' && time.most - time.used <= HANDOVER_WEEKS;
  return [isNear && time.used > HANDOVER_WEEKS ? { ...time, state: 'near' } : time];
}

function counter(given: Omit<Counter, 'state'>): Counter {
  const { used, most } = given;
  return { ...given, state: used >= most ? 'over' : used >= most * NEAR ? 'near' : 'room' };
}
