/**
 * Small faults in the code of the rules, one at a time: another comparison, and for or, a number that is one more, a test turned round.
 * All of a file are written into one text, each behind the question whether it is the one that is asked for. Which of them the tests of
 * the rules notice tells how much of the engine they hold.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { projectRoot } from '../../src/root.ts';

export interface CodeMutation {
  readonly file: string;
  readonly line: number;
  /** What stands there, and what stands there instead. */
  readonly name: string;
}

export interface MutableFile {
  readonly file: string;
  readonly mutations: readonly CodeMutation[];
  /** The file with each of its mutations behind `$mutant(number)`. */
  readonly text: string;
}

const folder = join(projectRoot, 'src/rules');

/** What is data, words, the shape of data or a command: its faults are those of rule-mutation.ts, or other tests see them. */
const noEngine = new Set([
  'build-check.ts',
  'case.ts',
  'catalogue.ts',
  'code.ts',
  'disputed-point.ts',
  'document.ts',
  'field-person.ts',
  'field-shape.ts',
  'field-work.ts',
  'gpmi-rule.ts',
  'named-measure.ts',
  'partner-duty.ts',
  'source.ts',
  'together.ts',
  'wording.ts',
]);

/** Gives the files of the engine, mutated; their mutations are numbered on from file to file. */
export function mutableFiles(): readonly MutableFile[] {
  let first = 0;
  return readdirSync(folder)
    .filter((name) => /^[\w-]+\.ts$/.test(name) && !noEngine.has(name))
    .toSorted()
    .map((name) => {
      const made = mutate(name, readFileSync(join(folder, name), 'utf8'), first);
      first += made.mutations.length;
      return made;
    });
}

/** A place in the text with what may stand there instead. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly instead: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Mutates one file. */
function mutate(file: string, text: string, first = 0): MutableFile {
  const places = [...placesIn(parseSync(file, text).program, text)].toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  const mutations = places.flatMap(({ start, end, instead }) =>
    instead.map((other) => ({
      file,
      line: text.slice(0, start).split('\n').length,
      name: `${flat(text.slice(start, end))} becomes ${flat(other)}`,
    })),
  );
  const numbers = new Map<Place, number>();
  let next = first;
  for (const place of places) {
    numbers.set(place, next);
    next += place.instead.length;
  }
  return { file, mutations, text: written(text, places, numbers, 0, text.length) };
}

const flat = (code: string) => code.replaceAll(/\s+/g, ' ').slice(0, 90);

/** Writes a stretch of the text, with the places that stand in it. */
function written(
  text: string,
  places: readonly Place[],
  numbers: ReadonlyMap<Place, number>,
  from: number,
  to: number,
): string {
  let made = '';
  let at = from;
  for (const [index, place] of places.entries()) {
    if (place.start < at || place.end > to) continue;
    const inner = places
      .slice(index + 1)
      .filter(({ start, end }) => start >= place.start && end <= place.end);
    const number = numbers.get(place) ?? 0;
    const others = place.instead.map((other, more) => `$mutant(${number + more}) ? (${other}) : `);
    made += `${text.slice(at, place.start)}(${others.join('')}(${written(text, inner, numbers, place.start, place.end)}))`;
    at = place.end;
  }
  return made + text.slice(at, to);
}

const flips: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&': ['|'],
  '|': ['&'],
  '<<': ['>>>'],
  '>>': ['<<'],
  '>>>': ['<<'],
  '&&': ['||'],
  '||': ['&&'],
};

function* placesIn(value: unknown, text: string): Generator<Place> {
  if (Array.isArray(value)) for (const one of value) yield* placesIn(one, text);
  if (!isNode(value) || value.type === 'ImportDeclaration') return;
  if (value.type.startsWith('TS')) {
    if ('expression' in value && isNode(value['expression'])) yield* placesIn(value['expression'], text);
    return;
  }
  // What stands for a value that is behind an index is asked by the compiler; there always is one.
  if (value.type === 'LogicalExpression' && value['operator'] === '??' && isIndexed(value['left'])) {
    yield* placesIn(value['left'], text);
    return;
  }
  const instead = insteadOf(value, text);
  if (instead.length > 0) yield { start: value.start, end: value.end, instead };
  for (const [key, part] of Object.entries(value)) {
    if (key === 'key' && value['computed'] !== true) continue;
    yield* placesIn(part, text);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof Object(value).type === 'string';
}

function isIndexed(value: unknown): boolean {
  if (!isNode(value)) return false;
  if (value.type === 'ChainExpression') return isIndexed(value['expression']);
  return value.type === 'MemberExpression' && value['computed'] === true && !isText(value['property']);
}

/** What may stand in the place of an expression. */
function insteadOf(node: Node, text: string): readonly string[] {
  const code = (part: unknown) => (isNode(part) ? text.slice(part.start, part.end) : '');
  const { type, operator, left, right, argument, value } = node;
  if (type === 'BinaryExpression' || type === 'LogicalExpression') {
    if (operator === '??') return [code(left)];
    if (operator === '+' && [left, right].some(isText)) return [];
    return (flips[String(operator)] ?? []).map((other) => `(${code(left)}) ${other} (${code(right)})`);
  }
  if (type === 'UnaryExpression' && ['!', '-', '~'].includes(String(operator))) return [code(argument)];
  if (type === 'ConditionalExpression') return [code(node['alternate']), code(node['consequent'])];
  if (type === 'Literal' && typeof value === 'boolean') return [String(!value)];
  return type === 'Literal' && typeof value === 'number' ? [String(value + 1)] : [];
}

const isText = (part: unknown) =>
  isNode(part) &&
  (part.type === 'TemplateLiteral' || (part.type === 'Literal' && typeof part['value'] === 'string'));
