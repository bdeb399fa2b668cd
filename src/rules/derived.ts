/** Values that follow from others, each with the fields that one would have to ask. How each is worked out stands in derived-*.ts beside it. */
import { ageAt, type CivilDate, civilDate } from '../kernel/civil-date.ts';
import { addMonths, legalPensionAge, monthsBetween } from './calendar.ts';
import { ageAtQuarterEnd, pensionAgeByAge, workingAge } from './derived-age.ts';
import { applicationIsNew, hadRightBefore, leefloonThreshold, requestedLater } from './derived-right.ts';
import {
  art60Months,
  daysMissing,
  employedInMeasure,
  monthsBeforeArt60,
  monthsOf,
  monthsOutOfPaidWork,
  nwwzMonthsBeforeHire,
  nwwzMonthsContinuous,
  recentWorkdays,
} from './derived-work.ts';
import { type FieldName, fieldNames } from './field.ts';
import { countableMeans } from './means.ts';
import { inEea, rmiCategoryOf } from './residence.ts';
import type { Known, Sight } from './sight.ts';

export interface Derivation {
  /** What to ask when it cannot be worked out. */
  readonly from: readonly FieldName[];
  /** What else it is worked out from. */
  readonly also?: readonly FieldName[];
  readonly value: (sight: Sight) => Known;
}

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
  'vdab.nwwzMonthsContinuous': { from: ['vdab.nwwzPeriods'], value: nwwzMonthsContinuous },
  'vdab.nwwzMonthsBeforeHire': {
    from: ['vdab.nwwzPeriods'],
    also: ['employment.spells', 'history.instruments'],
    value: nwwzMonthsBeforeHire,
  },
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
    value: recentWorkdays,
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
