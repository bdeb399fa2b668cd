/** Values that follow from others: ages, months, what counts of means. Each names the fields that one would have to ask. */
import { ageAt, type CivilDate, civilDate, isCivilDate } from '../kernel/civil-date.ts';
import { amountOn, leefloonAmounts } from './amount.ts';
import { daysMissingOn, termFor } from './art60.ts';
import { addDays, addMonths, legalPensionAge, monthsBetween, quarterEnd } from './calendar.ts';
import { countableMeans } from './means.ts';
import { type FieldName, fieldNames } from './field.ts';
import { between, least, most, type Quantity } from './range.ts';
import { inEea, rmiCategoryOf } from './residence.ts';
import type { Known, Sight } from './sight.ts';
import { workedWithin } from './workday.ts';

export interface Derivation {
  /** What to ask when it cannot be worked out. */
  readonly from: readonly FieldName[];
  /** What else it is worked out from. */
  readonly also?: readonly FieldName[];
  readonly value: (sight: Sight) => Known;
}

const birthOf = (sight: Sight) => sight.dateIn('birthDate');

export const derivations: Readonly<Partial<Record<FieldName, Derivation>>> = {
  age: { from: ['birthDate'], value: (sight) => withBirth(sight, (birth) => ageAt(birth, sight.date)) },
  ageAtQuarterEnd: { from: ['birthDate'], also: ['age'], value: ageAtQuarterEnd },
  legalPensionAge: {
    from: ['birthDate'],
    also: ['age'],
    value: (sight) => withBirth(sight, legalPensionAge) ?? pensionAgeByAge(sight),
  },
  workingAge: { from: ['birthDate'], also: ['age', 'legalPensionAge'], value: workingAge },
  'unemployment.ageAt20250630': {
    from: ['birthDate'],
    value: (sight) => withBirth(sight, (birth) => ageAt(birth, civilDate('2025-06-30'))),
  },
  'unemployment.ageAtRequest': {
    from: ['birthDate', 'unemployment.requestDate'],
    value: (sight) =>
      withDate(sight, 'unemployment.requestDate', (day) => withBirth(sight, (birth) => ageAt(birth, day))),
  },
  'unemployment.requestYear': {
    from: ['unemployment.requestDate'],
    value: (sight) => withDate(sight, 'unemployment.requestDate', (day) => Number(day.slice(0, 4))),
  },
  'unemployment.requestedAfter20250630': {
    from: ['unemployment.requestDate'],
    also: ['benefits'],
    value: requestedLater,
  },
  'spi.windowOver': {
    from: ['spi.firstExemptedDay'],
    value: (sight) => withDate(sight, 'spi.firstExemptedDay', (first) => sight.date >= addMonths(first, 72)),
  },
  'residence.inEea': {
    from: ['residence.country'],
    also: ['residence.region'],
    value: (sight) => (sight.get('residence.region') === undefined ? inEea(sight) : true),
  },
  'residence.rmiCategory': { from: ['residence.status', 'residence.register'], value: rmiCategoryOf },
  'leefloon.threshold': { from: ['household.category'], value: leefloonThreshold },
  'means.countableAnnual': {
    from: ['means.countableAnnual'],
    also: ['means.items', 'household.category', 'household.members'],
    value: countableMeans,
  },
  'application.isNew': { from: ['application.isNew'], also: ['benefits'], value: applicationIsNew },
  'rmi.hadRightInThe3MonthsBeforeGrant': { from: ['rmi.grants'], value: hadRightBefore },
  'vdab.nwwzMonthsContinuous': { from: ['vdab.nwwzPeriods'], value: (sight) => nwwzMonths(sight, 0) },
  'vdab.nwwzMonthsBeforeHire': { from: ['vdab.nwwzPeriods'], value: (sight) => nwwzMonths(sight, 3) },
  monthsSinceSchool: {
    from: ['school.leftOn'],
    value: (sight) => withDate(sight, 'school.leftOn', (left) => monthsBetween(left, sight.date)),
  },
  monthsOutOfPaidWork: {
    from: ['monthsOutOfPaidWork'],
    also: ['employment.spells', 'school.leftOn'],
    value: monthsOutOfPaidWork,
  },
  'unemployment.daysMissing': { from: ['employment.spells', 'birthDate'], also: ['age'], value: daysMissing },
  'unemployment.workdays312In36Months': {
    from: ['employment.spells'],
    value: (sight) => withSpells(sight, (spells) => workedWithin(spells, 36, addDays(sight.date, -1))),
  },
  'art60.monthsNeeded': {
    from: ['employment.spells', 'birthDate'],
    also: ['age', 'art60.startDate', 'art60.workFraction', 'benefits'],
    value: art60Months,
  },
  'history.employedInMeasure': { from: ['history.instruments'], value: employedInMeasure },
  'art60.startWithinMonthsOfTrajectStart': {
    from: ['art60.startWithinMonthsOfTrajectStart'],
    also: ['art60.startDate', 'twe.startDate'],
    value: monthsBeforeArt60,
  },
  'history.wijkwerkMonths': {
    from: ['history.instruments'],
    value: (sight) => monthsOf(sight, ['WIJKWERK', 'WIJK_WERKEN']),
  },
  'history.ldeMonths': { from: ['history.instruments'], value: (sight) => monthsOf(sight, ['LDE']) },
  'twe.monthsUsed': {
    from: ['history.instruments'],
    value: (sight) => monthsOf(sight, ['TWE', 'TWE_OCMW', 'TWE_VDAB']),
  },
  'spi.monthsUsed': { from: ['history.instruments'], value: (sight) => monthsOf(sight, ['SPI']) },
  'previousOkot.ever': {
    from: ['history.instruments'],
    value: (sight) => sight.entries('history.instruments')?.some(({ instrument }) => instrument === 'OKOT'),
  },
  'indicering.cmw.stillValid': {
    from: ['indicering.cmw.validUntil'],
    value: (sight) => withDate(sight, 'indicering.cmw.validUntil', (until) => until >= sight.date),
  },
  'priorWork.sameEmployerInterimDays': {
    from: ['priorWork.sameEmployerInterimDays'],
    also: ['priorWork.sameEmployerDays'],
    value: (sight) => (sight.get('priorWork.sameEmployerDays') === 0 ? 0 : undefined),
  },
};

/** Gives the fields to ask for a value: those it follows from, or the field itself. */
export function askFor(field: FieldName): readonly FieldName[] {
  return asks[field];
}

const asks = Object.fromEntries(
  fieldNames.map((field) => [field, derivations[field]?.from ?? [field]]),
) as Readonly<Record<FieldName, readonly FieldName[]>>;

/** Gives every field that a value is worked out from, itself included, through as many steps as it takes. */
export function readsOf(field: FieldName): readonly FieldName[] {
  const kept = reads.get(field);
  if (kept !== undefined) return kept;
  const derivation = derivations[field];
  const next = [...(derivation?.from ?? []), ...(derivation?.also ?? [])].filter((one) => one !== field);
  const found = [...new Set([field, ...next.flatMap(readsOf)])];
  reads.set(field, found);
  return found;
}

const reads = new Map<FieldName, readonly FieldName[]>();

/** Tells whether a value is worked out from a field, or is that field. */
export function follows(field: FieldName, from: FieldName): boolean {
  if (field === from) return true;
  if (derivations[field] === undefined) return false;
  const known = readSets.get(field) ?? new Set(readsOf(field));
  readSets.set(field, known);
  return known.has(from);
}

const readSets = new Map<FieldName, ReadonlySet<FieldName>>();

function withDate<Found>(
  sight: Sight,
  field: FieldName,
  found: (date: CivilDate) => Found,
): Found | undefined {
  const date = sight.dateIn(field);
  return date === undefined ? undefined : found(date);
}

function withBirth<Found>(sight: Sight, found: (birth: CivilDate) => Found): Found | undefined {
  return withDate(sight, 'birthDate', found);
}

function withSpells(
  sight: Sight,
  found: (spells: NonNullable<ReturnType<Sight['entries']>>) => Quantity,
): Known {
  const spells = sight.entries('employment.spells');
  return spells === undefined ? undefined : found(spells);
}

function ageAtQuarterEnd(sight: Sight): Known {
  const end = quarterEnd(sight.date);
  const birth = birthOf(sight);
  if (birth !== undefined) return ageAt(birth, end);
  const age = sight.number('age');
  if (age === undefined) return undefined;
  return end === sight.date ? age : between(age, age + 1);
}

// Who is of an age on a day was born in one of two years, so that the pension age is known but for who is near a border.
function pensionAgeByAge(sight: Sight): Known {
  const age = sight.number('age');
  if (age === undefined) return undefined;
  const latest = addMonths(sight.date, -12 * age);
  const earliest = addDays(addMonths(sight.date, -12 * (age + 1)), 1);
  return between(legalPensionAge(earliest), legalPensionAge(latest));
}

function workingAge(sight: Sight): Known {
  const [age, pension] = [sight.get('age'), sight.get('legalPensionAge')];
  if (typeof age !== 'number' || !isQuantity(pension)) return undefined;
  if (age < 18 || age >= most(pension)) return false;
  return age < least(pension) ? true : undefined;
}

function leefloonThreshold(sight: Sight): Known {
  const found = amountOn(leefloonAmounts, Number(sight.get('household.category')) - 1, sight.date);
  // The law fixes the year and the month is a rounded twelfth, so that a year is twelve months give or take six cents.
  return found && between(least(found.amount) * 12 - 6, most(found.amount) * 12 + 6);
}

/** Who received a benefit of unemployment on or before 30 June 2025 did not ask for the first one later. */
function requestedLater(sight: Sight): Known {
  const asked = sight.dateIn('unemployment.requestDate');
  if (asked !== undefined) return asked > '2025-06-30';
  const before = sight
    .entries('benefits')
    ?.some(({ kind, from }) => kind === 'UNEMPLOYMENT' && from !== undefined && from <= '2025-06-30');
  return before === true ? false : undefined;
}

function applicationIsNew(sight: Sight): Known {
  const running = sight
    .entries('benefits')
    ?.filter(
      ({ kind, from, to }) =>
        kind === 'LEEFLOON' &&
        from !== undefined &&
        from < sight.date &&
        (to === undefined || to >= sight.date),
    );
  return running !== undefined && running.length > 0 ? false : undefined;
}

function hadRightBefore(sight: Sight): Known {
  const grants = sight.entries('rmi.grants');
  const from = addMonths(sight.date, -3);
  return grants?.some(
    (grant) => String(grant['from']) < sight.date && String(grant['to'] ?? sight.date) >= from,
  );
}

function nwwzMonths(sight: Sight, longestBreak: number): Known {
  const periods = sight.entries('vdab.nwwzPeriods');
  if (periods === undefined) return undefined;
  const before = periods
    .filter(({ from }) => String(from) <= sight.date)
    .toSorted((one, other) => (String(one['from']) < String(other['from']) ? 1 : -1));
  let start = sight.date;
  for (const { from, to } of before) {
    const end = to === undefined || String(to) > sight.date ? sight.date : civilDate(String(to));
    if (addMonths(addDays(end, 1), longestBreak) < start && end < start) break;
    start = civilDate(String(from));
  }
  return monthsBetween(start, sight.date);
}

/** Counted from the last paid work; who never had any, from the day of leaving school. */
function monthsOutOfPaidWork(sight: Sight): Known {
  const spells = sight.entries('employment.spells');
  if (spells === undefined) return undefined;
  const ends = spells
    .filter(({ kind }) => kind !== 'STUDENT')
    .map(({ to }) => (to === undefined ? sight.date : String(to)));
  const last = ends.toSorted().at(-1) ?? sight.dateIn('school.leftOn');
  if (last === undefined || !isCivilDate(last)) return undefined;
  return monthsBetween(last, sight.date);
}

function daysMissing(sight: Sight): Known {
  const age = sight.get('age');
  if (!isQuantity(age)) return undefined;
  return withSpells(sight, (spells) => daysMissingOn(spells, age, sight.date));
}

function art60Months(sight: Sight): Known {
  const term = termFor(sight);
  return term?.acrossRules === true ? undefined : term?.months;
}

/** The measures in which one works with a contract of employment. */
const employing: ReadonlySet<unknown> = new Set(['ART60', 'ART61', 'CMW', 'IMW', 'LDE']);

/** A measure of which only the months are told is over. */
function employedInMeasure(sight: Sight): Known {
  return sight
    .entries('history.instruments')
    ?.some(
      ({ instrument, from, to, months }) =>
        employing.has(instrument) &&
        String(from) <= sight.date &&
        (to === undefined ? months === undefined : String(to) >= sight.date),
    );
}

/** How many months of temporary work experience, a part of one counted whole, come before article 60. */
function monthsBeforeArt60(sight: Sight): Known {
  const [begins, start] = [sight.dateIn('art60.startDate'), sight.dateIn('twe.startDate')];
  if (begins === undefined || start === undefined || begins < start) return undefined;
  const whole = monthsBetween(start, begins);
  return addMonths(start, whole) < begins ? whole + 1 : whole;
}

function monthsOf(sight: Sight, instruments: readonly string[]): Known {
  const past = sight
    .entries('history.instruments')
    ?.filter(({ instrument }) => instruments.includes(String(instrument)));
  if (past === undefined) return undefined;
  const months = past.map(({ months, from, to }) =>
    typeof months === 'number'
      ? months
      : monthsBetween(
          civilDate(String(from)),
          to === undefined ? sight.date : addDays(civilDate(String(to)), 1),
        ),
  );
  return months.reduce<number>((sum, count) => sum + count, 0);
}

function isQuantity(value: Known): value is Quantity {
  return typeof value === 'number' || (typeof value === 'object' && 'least' in value);
}
