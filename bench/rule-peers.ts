/**
 * The same rules in two engines from npm, over the same invented persons of whom every fact is known. They know yes and no only, so that a
 * person fits where all conditions hold; how often somebody fits must be equal. Instruments that turn on a point which is disputed or
 * not settled are left out: there a third value is needed.
 */
import { Engine as JsonRules, type NestedCondition } from 'json-rules-engine';
import Publicodes from 'publicodes';
import type { CivilDate } from '../src/kernel/civil-date.ts';
import { count } from '../src/rules/bits.ts';
import { instruments } from '../src/rules/catalogue.ts';
import { type Comparison, type Expression, type Literal, roleOf } from '../src/rules/condition.ts';
import { type FieldName, fields } from '../src/rules/field.ts';
import { answerAll } from '../src/rules/population.ts';
import { type Column, coded, type Population } from '../src/rules/population-column.ts';
import { versionAt } from '../src/rules/version.ts';

export interface PeerMeasured {
  readonly name: string;
  readonly persons: number;
  readonly personsPerSecond: number;
  /** How often one of these persons fits an instrument. */
  readonly fits: number;
  /** The same by our engine. */
  readonly oursFits: number;
}

/** An instrument as two values need it: all of these must hold. */
interface Plain {
  readonly code: string;
  readonly all: readonly Expression[];
}

const INSTRUMENTS = 15;

/** Runs both peers over the first persons; `population` knows every fact of everyone. */
export async function measurePeers(
  population: Population,
  date: CivilDate,
): Promise<readonly PeerMeasured[]> {
  const chosen = instruments.flatMap((one) => plainOn(one, date) ?? []).slice(0, INSTRUMENTS);
  const codes = new Set(chosen.map(({ code }) => code));
  const same = instruments.filter(({ code }) => codes.has(code));
  const oursFits = (persons: number) =>
    answerAll(same, population, date).reduce((sum, one) => sum + count(one.eligible, persons), 0);
  const measured = async (name: string, persons: number, run: () => Promise<number>) => {
    const start = performance.now();
    const fits = await run();
    const personsPerSecond = Math.round((persons / (performance.now() - start)) * 1000);
    return { name, persons, personsPerSecond, fits, oursFits: oursFits(persons) };
  };
  return [
    await measured('json-rules-engine', 1_000, () => runJsonRules(chosen, population, 1_000)),
    await measured('publicodes', 100, () => runPublicodes(chosen, population, 100)),
  ];
}

function plainOn(instrument: (typeof instruments)[number], date: CivilDate): Plain | undefined {
  const version = versionAt(instrument, date);
  const deciding = version.conditions.filter((one) =>
    ['admission', 'limit', 'blocker'].includes(roleOf(one)),
  );
  return version.state === 'inForce' && deciding.every(isTwoValued)
    ? { code: instrument.code, all: deciding }
    : undefined;
}

function isTwoValued(expression: Expression): boolean {
  if ('field' in expression) return true;
  if ('all' in expression) return expression.all.every(isTwoValued);
  return 'any' in expression && expression.any.every(isTwoValued);
}

/** The parts of an *any* that may decide: a reading that is not verified never makes it true. */
const decidingIn = (parts: readonly Expression[]) => parts.filter(({ grade }) => grade !== 'U');

function valueOf(column: Column | undefined, person: number): number {
  return column?.[person] ?? 0;
}

async function runJsonRules(
  chosen: readonly Plain[],
  population: Population,
  persons: number,
): Promise<number> {
  const engine = new JsonRules();
  engine.addOperator('intersects', (mask: number, set: number) => (mask & set) !== 0);
  engine.addOperator('disjoint', (mask: number, set: number) => (mask & set) === 0);
  for (const { code, all } of chosen)
    engine.addRule({ conditions: { all: all.map(asJsonRule) }, event: { type: code } });
  let fits = 0;
  for (let person = 0; person < persons; person += 1) {
    const facts = Object.fromEntries(
      [...population.columns].map(([field, column]) => [field, valueOf(column, person)]),
    );
    fits += (await engine.run(facts)).events.length;
  }
  return fits;
}

function asJsonRule(expression: Expression): NestedCondition {
  if ('all' in expression) return { all: expression.all.map(asJsonRule) };
  if ('any' in expression) return { any: decidingIn(expression.any).map(asJsonRule) };
  if (!('field' in expression)) throw new Error('Not in two values.');
  const { field: fact, operator, value } = expression;
  if (operator === 'exists') return { fact, operator: 'greaterThanInclusive', value: 0 };
  if (typeof value === 'object' && 'field' in value)
    return { fact, operator: jsonOperators[operator] ?? operator, value: { fact: value.field } };
  if (operator === 'between') {
    const [low = 0, high = 0] = numbersIn(expression);
    return {
      all: [
        { fact, operator: 'greaterThanInclusive', value: low },
        { fact, operator: 'lessThanInclusive', value: high },
      ],
    };
  }
  const numbers = numbersIn(expression);
  if (operator === 'intersects' || operator === 'disjoint') return { fact, operator, value: maskOf(numbers) };
  const list = operator === 'in' || operator === 'notIn';
  return { fact, operator: jsonOperators[operator] ?? operator, value: list ? numbers : (numbers[0] ?? 0) };
}

const jsonOperators: Readonly<Record<string, string>> = {
  eq: 'equal',
  ne: 'notEqual',
  lt: 'lessThan',
  lte: 'lessThanInclusive',
  gt: 'greaterThan',
  gte: 'greaterThanInclusive',
};

/** The values of a comparison as the columns hold them. */
function numbersIn({ field, value }: Comparison): readonly number[] {
  const list = Array.isArray(value) ? (value as readonly Literal[]) : [value as Literal];
  return list.map((one) => coded(field, one));
}

const maskOf = (numbers: readonly number[]) => numbers.reduce((mask, one) => mask | (1 << one), 0);

async function runPublicodes(
  chosen: readonly Plain[],
  population: Population,
  persons: number,
): Promise<number> {
  const inputs = [...population.columns].flatMap(([field, column], place) =>
    inputsOf(field).map((bit) => ({ name: nameOf(place, bit), column, bit })),
  );
  const places = new Map([...population.columns.keys()].map((field, place) => [field, place]));
  const rules = {
    ...Object.fromEntries(inputs.map(({ name }) => [name, { 'par défaut': 0 }])),
    ...Object.fromEntries(
      chosen.map(({ all }, place) => [
        `instrument${place}`,
        { 'toutes ces conditions': all.map((one) => asPublicode(one, places)) },
      ]),
    ),
  };
  const engine = new Publicodes(rules, { logger: { log() {}, warn() {}, error() {} } });
  let fits = 0;
  for (let person = 0; person < persons; person += 1) {
    engine.setSituation(
      Object.fromEntries(
        inputs.map(({ name, column, bit }) => {
          const value = valueOf(column, person);
          return [name, bit === undefined ? value : (value >> bit) & 1];
        }),
      ),
    );
    for (const place of chosen.keys())
      if (engine.evaluate(`instrument${place}`).nodeValue === true) fits += 1;
  }
  return fits;
}

const nameOf = (place: number, bit: number | undefined) =>
  bit === undefined ? `x${place}` : `x${place}b${bit}`;

/** A list becomes a yes or no for each of its codes; anything else is one number. */
function inputsOf(field: FieldName): readonly (number | undefined)[] {
  const { type, codes, parts } = fields[field];
  if (type !== 'codes' && type !== 'entries') return [undefined];
  const list = type === 'entries' ? parts?.['kind'] : codes;
  return Array.isArray(list) ? [...list.keys()] : [undefined];
}

type Publicode = string | { readonly [mechanism: string]: readonly Publicode[] };

function asPublicode(expression: Expression, places: ReadonlyMap<FieldName, number>): Publicode {
  if ('all' in expression)
    return { 'toutes ces conditions': expression.all.map((one) => asPublicode(one, places)) };
  if ('any' in expression)
    return { 'une de ces conditions': decidingIn(expression.any).map((one) => asPublicode(one, places)) };
  if (!('field' in expression)) throw new Error('Not in two values.');
  const { field, operator, value } = expression;
  const name = (bit?: number) => nameOf(places.get(field) ?? -1, bit);
  if (operator === 'exists') return `${name()} >= 0`;
  if (typeof value === 'object' && 'field' in value)
    return `${name()} ${signs[operator]} ${nameOf(places.get(value.field) ?? -1, undefined)}`;
  const numbers = numbersIn(expression);
  const [low = 0, high = 0] = numbers;
  if (operator === 'between')
    return { 'toutes ces conditions': [`${name()} >= ${low}`, `${name()} <= ${high}`] };
  if (operator === 'in') return { 'une de ces conditions': numbers.map((one) => `${name()} = ${one}`) };
  if (operator === 'notIn') return { 'toutes ces conditions': numbers.map((one) => `${name()} != ${one}`) };
  if (operator === 'intersects') return { 'une de ces conditions': numbers.map((one) => `${name(one)} = 1`) };
  if (operator === 'disjoint') return { 'toutes ces conditions': numbers.map((one) => `${name(one)} = 0`) };
  return `${name()} ${signs[operator]} ${low}`;
}

const signs: Readonly<Record<string, string>> = { eq: '=', ne: '!=', lt: '<', lte: '<=', gt: '>', gte: '>=' };
