/**
 * Checks the data of the rules: what would make an answer wrong without anyone noticing. Types see to most fields and values;
 * this sees to what types cannot: time, sources, codes that do not exist, and conditions that can never matter.
 */
import { isCivilDate } from '../kernel/civil-date.ts';
import { type Comparison, type Condition, comparisonsIn, type Expression } from './condition.ts';
import { reachProblems } from './check-reach.ts';
import { checkDisputed, checkPoints } from './check-reading.ts';
import { fieldNamed, fields } from './field.ts';
import { figureProblems } from './check-figure.ts';
import { namedMeasures } from './named-measure.ts';
import type { Instrument } from './instrument.ts';

type Period = Pick<Condition, 'from' | 'until'>;

/** Says what is wrong with the instruments; nothing when all is well. */
export function checkInstruments(instruments: readonly Instrument[]): readonly string[] {
  return [
    ...(instruments.length > 1
      ? [...checkPoints(instruments), ...namedMeasures.flatMap(figureProblems)]
      : []),
    ...repeated(instruments.map(({ code }) => code)).map((code) => `${code} is there twice`),
    ...repeated(instruments.map(({ slug }) => slug)).map((slug) => `${slug} is there twice`),
    ...instruments.flatMap((one) =>
      checkInstrument(one, instruments).map((problem) => `${one.code} ${problem}`),
    ),
  ];
}

function checkInstrument(one: Instrument, all: readonly Instrument[]): readonly string[] {
  const known = new Set(all.map(({ code }) => code));
  return [
    ...badDays(one).map((day) => `names the day ${day}, which does not exist`),
    ...(one.conditions.length === 0 ? ['has no conditions'] : []),
    ...(one.related ?? [])
      .filter((code) => !known.has(code))
      .map((code) => `is related to ${code}, which does not exist`),
    ...figureProblems(one),
    ...one.conditions.flatMap((condition) =>
      checkCondition(condition, one).map((problem) => `${condition.id} ${problem}`),
    ),
    ...overlaps(one.conditions).map((ids) => `${ids} apply on the same day`),
  ];
}

function checkCondition(condition: Condition, instrument: Instrument): readonly string[] {
  const { sources, text, whenMissing } = condition;
  const comparisons = comparisonsIn(condition);
  const neverApplies = !together(condition, condition) || !together(condition, instrument);
  return [
    ...(sources.length === 0 || sources.some(({ title }) => title === '') ? ['has no source'] : []),
    ...[text.true, text.false, text.unknown, whenMissing]
      .filter((words) => words.trim() === '')
      .map(() => 'lacks a sentence'),
    ...badDays(condition).map((day) => `names the day ${day}, which does not exist`),
    ...(neverApplies ? ['never applies'] : []),
    ...comparisons.flatMap(checkComparison),
    ...checkDisputed(condition, instrument),
    ...reachProblems(condition),
    ...(isFixed(condition) ? ['can never matter: it says nothing'] : []),
  ];
}

function checkComparison({ field, operator, value }: Comparison): readonly string[] {
  if (fieldNamed(field) !== field) return [`names the field ${field}, which does not exist`];
  const { type, codes, parts } = fields[field];
  const operands = typeof value === 'object' ? ('field' in value ? [] : value) : [value];
  const allowed =
    type === 'code' || type === 'codes' ? codes : type === 'entries' ? parts['kind'] : undefined;
  const lists = ['in', 'notIn', 'intersects', 'disjoint', 'between'];
  return [
    ...(typeof value === 'object' && 'field' in value && fieldNamed(value.field) !== value.field
      ? [`names the field ${value.field}, which does not exist`]
      : []),
    ...(Array.isArray(allowed) && operator !== 'exists'
      ? operands
          .filter((one) => !allowed.includes(String(one)))
          .map((one) => `names the code ${String(one)}, which ${field} does not have`)
      : []),
    ...(type === 'boolean' && operands.some((one) => typeof one !== 'boolean')
      ? [`compares ${field} with something other than yes or no`]
      : []),
    ...(['integer', 'decimal', 'money'].includes(type) &&
    operator !== 'exists' &&
    operands.some((one) => typeof one !== 'number')
      ? [`compares ${field} with something other than a number`]
      : []),
    ...(lists.includes(operator) !== Array.isArray(value)
      ? [`compares ${field} by ${operator} with the wrong shape of value`]
      : []),
    ...(Array.isArray(value) && value.length === 0 ? [`compares ${field} with an empty list`] : []),
  ];
}

function isFixed(expression: Expression): boolean {
  if ('all' in expression) return expression.all.length === 0;
  return 'any' in expression && expression.any.length === 0;
}

/** Two conditions of one number, such as AM-01a and AM-01b, are versions of each other and must not overlap. */
function overlaps(conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap((one, place) =>
    conditions
      .slice(place + 1)
      .filter((other) => numberOf(other) === numberOf(one) && together(one, other))
      .map((other) => `${one.id} and ${other.id}`),
  );
}

const numberOf = ({ id }: Condition) => id.replace(/(?<=\d)(old|[a-w])$/, '');
const together = (one: Period, other: Period) =>
  (one.from ?? '') <= (other.until ?? '9999') && (other.from ?? '') <= (one.until ?? '9999');

function badDays({ from, until }: Period): readonly string[] {
  return [from, until].filter((day) => day !== undefined).filter((day) => !isCivilDate(day));
}

const repeated = (names: readonly string[]) => names.filter((name, place) => names.indexOf(name) !== place);
