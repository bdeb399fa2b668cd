/** The rules as Publicodes writes them, and the same persons asked of its engine. */
import Publicodes from 'publicodes';
import type { Expression } from '../src/rules/condition.ts';
import { type FieldName, fields } from '../src/rules/field.ts';
import type { Population } from '../src/rules/population-column.ts';
import { type Plain, valueOf, decidingIn, numbersIn } from './two-valued.ts';

export async function runPublicodes(
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
