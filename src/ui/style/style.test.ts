/** The sheet: small, without left and right, legible in both schemes, and with a rule for every class that a page names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { projectRoot, stylesheet } from '../stylesheet.ts';
import { ownSheets } from './compose.ts';
import { libraryClasses } from './library.ts';
import { definedIn, trim } from './trim.ts';

const root = projectRoot();
const own = Object.fromEntries(
  ownSheets.map((name) => [name, readFileSync(join(root, `src/ui/style/${name}.css`), 'utf8')]),
);

it('weighs at most 12 kB on the wire', () => {
  expect(gzipSync(stylesheet().body, { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
});

it.each(Object.entries(own))(
  'knows start and end in %s, never left, right, top, bottom, width or height',
  (_name, css) => {
    const declarations = css.replace(/\/\*.*?\*\//gs, '').match(/^\s*[\w-]+\s*:[^;{]*;/gm) ?? [];
    const physical =
      /^\s*((min-|max-)?(width|height)|left|right|top|bottom|.*-(left|right|top|bottom)(-\w+)*)\s*:|(text-align|float|clear):\s*(left|right)/;
    expect(declarations.filter((declaration) => physical.test(declaration))).toEqual([]);
  },
);

it('uses only tokens that have a value', () => {
  const used = [...stylesheet().body.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1] ?? '');
  const defined = definedIn(stylesheet().body);
  expect(used.filter((token) => !defined.has(token))).toEqual([]);
});

it('has a rule for every class of ours that a page names, and names the classes of the library that it uses', () => {
  const body = stylesheet().body;
  const known = (name: string) => libraryClasses.has(name) || new RegExp(`\\.${name}(?![\\w-])`).test(body);
  expect(classesInPages().filter((name) => !known(name))).toEqual([]);
});

it('keeps of a library only the rules that our classes can reach and the tokens that someone sets', () => {
  const library =
    '.a{color:var(--x, red);margin:var(--y)}.b{color:blue}.a:is(.b,.c){top:0}.a:hover{color:var(--ours)}';
  expect(trim(library, new Set(['a', 'c']), ':root{--ours:green}')).toBe(
    '.a{color:red}.a:is(.b,.c){top:0}.a:hover{color:var(--ours)}',
  );
});

const [light, dark] = (own.tokens ?? '').split('@media');
const pairs = [
  ['ink', 'paper'],
  ['ink', 'ground'],
  ['ink', 'hatch'],
  ['ink-2', 'paper'],
  ['ink-2', 'ground'],
  ['ink-2', 'hatch'],
  ['link', 'paper'],
  ['link', 'ground'],
  ['link', 'hatch'],
  ['title', 'paper'],
  ['on-fill', 'fill'],
  ['on-fill', 'fill-hover'],
  ['on-bar', 'bar'],
  ['on-sun', 'sun'],
  ['on-note', 'note'],
  ['on-good', 'good'],
  ['on-wait', 'wait'],
  ['on-bad', 'bad'],
  ['on-bad', 'paper'],
  ['danger', 'paper'],
] as const;
const edges = [
  ['edge', 'paper'],
  ['edge', 'ground'],
  ['done', 'track'],
  ['own', 'paper'],
  ['vdab', 'paper'],
  ['partner', 'paper'],
  ['authority', 'paper'],
  ['focus', 'paper'],
  ['focus', 'ground'],
  ['sun', 'bar'],
  ['fill', 'paper'],
] as const;

it.each([
  ['light', ''],
  ['dark', dark ?? ''],
])('reaches 4.5 to 1 for text and 3 to 1 for edges in the %s scheme', (_name, css) => {
  const colour = (name: string) => hex(css, name) ?? hex(light ?? '', name) ?? 'missing';
  const weak = (list: readonly (readonly [string, string])[], least: number) =>
    list
      .filter(([front, back]) => contrast(colour(front), colour(back)) < least)
      .map((pair) => pair.join(' on '));
  expect([...weak(pairs, 4.5), ...weak(edges, 3)]).toEqual([]);
});

function hex(css: string, token: string): string | undefined {
  return new RegExp(`--${token}:\\s*(#[0-9a-f]+)`).exec(css)?.[1];
}

// WCAG 2.2, "contrast ratio" and "relative luminance".
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(full.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function classesInPages(): string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx$/.test(file),
  );
  const sources = files.map((file) => readFileSync(join(root, 'src', file), 'utf8'));
  const named = sources.flatMap((source) =>
    [...source.matchAll(/\bclass="([^"]+)"/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(named.flatMap((value) => value.split(/\s+/)))];
}
