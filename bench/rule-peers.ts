/**
 * The same rules in two engines from npm, over the same invented persons of whom every fact is known. They know yes and no only, so that a
 * person fits where all conditions hold; how often somebody fits must be equal. Instruments that turn on a point which is disputed or
 * not settled are left out: there a third value is needed.
 */
import { Engine as JsonRules, type NestedCondition } from 'json-rules-engine';
import type { CivilDate } from '../src/kernel/civil-date.ts';
import { count } from '../src/rules/bits.ts';
import { instruments } from '../src/rules/catalogue.ts';
import type { Expression } from '../src/rules/condition.ts';
import { answerAll } from '../src/rules/population.ts';
import type { Population } from '../src/rules/population-column.ts';
import { plainOn, type Plain, valueOf, decidingIn, numbersIn } from './two-valued.ts';
import { runPublicodes } from './publicodes.ts';

export interface PeerMeasured {
  readonly name: string;
  readonly persons: number;
  readonly personsPerSecond: number;
  /** How often one of these persons fits an instrument. */
  readonly fits: number;
  /** The same by our engine. */
  readonly oursFits: number;
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

const maskOf = (numbers: readonly number[]) => numbers.reduce((mask, one) => mask | (1 << one), 0);
