/**
 * Finds in the sources every Dutch sentence that the interface says: what `say` and `tell` say, what stands in a table made by
 * `dutch`, and the sentences of acts and of the rules of the GPMI. And finds text of a page that is said by none of these, and so would stay Dutch for everyone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';

const src = join(import.meta.dirname, '../../src');

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface Found {
  /** From `src`. */
  readonly file: string;
  readonly sentence: string;
}

/** Every file of the interface that may say something. */
export function speakingFiles(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.tsx?$/.test(file) && !/\.test\.|\.sql\.ts$|\.words\.(\w+\.)?ts$|^kernel\/language\.ts$/.test(file),
  );
}

/** The files of translations. */
export function wordFiles(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.words.ts'));
}

/** The sentences that a file says, each as its translation names it: values are `{0}`, `{1}` … */
export function sentencesIn(file: string): Found[] {
  const found = new Set<string>();
  for (const node of nodesOf(file)) {
    if (node.type === 'TaggedTemplateExpression' && ['say', 'tell'].includes(nameOf(node['tag'])))
      found.add(templateOf(node['quasi'] as Node));
    if (node.type === 'CallExpression' && nameOf(node['callee']) === 'dutch')
      for (const word of wordsOfTable(node['arguments'] as readonly Node[])) found.add(word);
    if (/\.acts\.ts$|kernel\/typed\.ts$|rules\/gpmi-rule\.ts$/.test(file) && isSentence(node))
      found.add(node['value'] as string);
  }
  return [...found].map((sentence) => ({ file, sentence }));
}

/** Text between tags, and in attributes that are read aloud, which is said in Dutch to everyone. */
export function unspokenIn(file: string): Found[] {
  const found: string[] = [];
  for (const node of nodesOf(file)) {
    if (node.type === 'JSXText' && /[A-Za-zÀ-ÿ]{2}/.test(String(node['value'])))
      found.push(String(node['value']).trim());
    if (node.type === 'JSXAttribute' && spokenAttributes.has(nameOf(node['name']))) {
      const value = node['value'] as Node | null;
      if (value?.type === 'Literal' && /[A-Za-zÀ-ÿ]{2}/.test(String(value['value'])))
        found.push(String(value['value']));
    }
  }
  return found.filter((sentence) => !sameEverywhere.has(sentence)).map((sentence) => ({ file, sentence }));
}

const spokenAttributes = new Set([
  'title',
  'label',
  'lead',
  'hint',
  'legend',
  'summary',
  'caption',
  'aria-label',
  'alt',
  'placeholder',
  'question',
]);
const sameEverywhere = new Set(['Werkwinkel', 'VDAB', 'OCMW', 'GPMI']);

function nodesOf(file: string): Node[] {
  const path = join(src, file);
  const { program, errors } = parseSync(path, readFileSync(path, 'utf8'));
  if (errors.length > 0) throw new Error(`${relative(src, path)} cannot be read`);
  return [...within(program)];
}

function* within(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* within(one);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value) yield value as Node;
    for (const [key, inner] of Object.entries(value))
      if (key !== 'type' && typeof inner === 'object') yield* within(inner);
  }
}

function nameOf(node: unknown): string {
  const name = (node as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : '';
}

function templateOf(quasi: Node): string {
  const texts = (quasi['quasis'] as readonly { value: { cooked: string } }[]).map(
    ({ value }) => value.cooked,
  );
  return texts.reduce((before, text, index) => `${before}{${index - 1}}${text}`);
}

// The first argument is the table, the others name the properties that are words.
function wordsOfTable([table, ...names]: readonly Node[]): string[] {
  const wanted = names.map((name) => String(name['value']));
  const words: string[] = [];
  const walk = (node: Node | null | undefined, named: boolean): void => {
    if (node === null || node === undefined || /Function/.test(node.type)) return;
    if (node.type === 'Literal' && typeof node['value'] === 'string' && named) words.push(node['value']);
    if (node.type === 'ObjectExpression')
      for (const property of node['properties'] as readonly Node[])
        if (property.type === 'SpreadElement') walk(property['argument'] as Node, named);
        else
          walk(
            property['value'] as Node | undefined,
            wanted.length === 0 || wanted.includes(keyOf(property)),
          );
    if (node.type === 'ArrayExpression')
      for (const one of node['elements'] as readonly Node[]) walk(one, wanted.length === 0);
    if (node.type === 'CallExpression')
      for (const [place, one] of (node['arguments'] as readonly Node[]).entries()) walk(one, place === 0);
    if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression')
      walk(node['expression'] as Node, named);
  };
  walk(table ?? null, wanted.length === 0);
  return words.filter((word) => /[A-Za-zÀ-ÿ]/.test(word));
}

function keyOf(property: Node): string {
  const key = property['key'] as { name?: string; value?: string };
  return key?.name ?? key?.value ?? '';
}

function isSentence(node: Node): boolean {
  return (
    node.type === 'Literal' && typeof node['value'] === 'string' && /^[A-Z].* .*[.?!]$/.test(node['value'])
  );
}
