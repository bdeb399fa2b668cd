/**
 * Nothing stands here that nobody uses: exported functions and values, classes of the style, functions of PostgreSQL, packages;
 * and what is planned is done. Words of the interface are asked in languages.test.ts; types may be exported for a signature.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { timetable } from '../src/jobs/timetable.ts';

const root = join(import.meta.dirname, '..');
const sources = ['src', 'db', 'bench', 'scripts', 'tests'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|sql|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !/\/(results|migrations)\//.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })),
);
const settings = { file: 'vitest.config.ts', text: readFileSync(join(root, 'vitest.config.ts'), 'utf8') };
const programs = [...sources.filter(({ file }) => /\.(tsx?|mjs)$/.test(file)), settings];
const sheets = sources.filter(({ file }) => file.endsWith('.css'));
const statements = sources.filter(({ file }) => /^db\/(functions|policies)\/.*\.sql$/.test(file));

/** In how many files each word stands, and how often in all of them. */
const filesWith = new Map<string, Set<string>>();
for (const { file, text } of programs)
  for (const word of new Set(text.match(/\w+/g)))
    filesWith.set(word, (filesWith.get(word) ?? new Set()).add(file));

test('each exported function and value is used by another file', () => {
  const exported = programs
    .filter(({ file }) => !file.includes('.test.'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)].map(([, name = '']) => ({
        file,
        name,
      })),
    );
  expect(exported.length).toBeGreaterThan(1000);
  const unused = exported.filter(({ name }) => filesWith.get(name)?.size === 1);
  expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test('each class of the style is worn by a page', () => {
  const pages = programs
    .filter(({ file }) => file.startsWith('src/'))
    .map(({ text }) => text)
    .join('\n');
  const worn = new Set(pages.match(/[\w-]+/g));
  // A name that a page makes of a word of its own: `span--${kind}`, `${stacked}-cell`.
  const begun = [...pages.matchAll(/([\w-]+--)\$\{/g)].map(([, start = '']) => start);
  const ended = [...pages.matchAll(/\}(-\w+)`/g)].map(([, end = '']) => end);
  const isMade = (name: string) =>
    begun.some((start) => name.startsWith(start)) || ended.some((end) => name.endsWith(end));
  const classes = sheets.flatMap(({ text }) =>
    [...text.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
  );
  expect(classes.length).toBeGreaterThan(100);
  expect([...new Set(classes)].filter((name) => !worn.has(name) && !isMade(name))).toEqual([]);
});

test('each function of PostgreSQL is called, or found by its name', () => {
  const found = /^(read_|find_\w+_(signals|cases)$)/;
  const bare = sources
    .filter(({ file }) => /\.(sql|tsx?)$/.test(file) && !file.includes('.test.'))
    .map(({ text }) => text.replaceAll(/--.*$|drop function [^;]*;|grant execute[^;]*;/gm, ''))
    .join('\n');
  const counts = new Map<string, number>();
  for (const word of bare.match(/\w+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const made = statements.flatMap(({ text }) =>
    [...text.matchAll(/^create or replace function \w+\.(\w+)\(/gm)].map(([, name = '']) => name),
  );
  expect(made.length).toBeGreaterThan(300);
  expect(made.filter((name) => !found.test(name) && (counts.get(name) ?? 0) < 2)).toEqual([]);
});

test('each task of the timetable is the work of a job', () => {
  const jobs = programs.filter(({ file }) => file.endsWith('.jobs.ts')).map(({ text }) => text);
  const undone = timetable.filter(({ task }) => !jobs.some((text) => new RegExp(`\\b${task}\\b`).test(text)));
  expect(undone).toEqual([]);
});

test('the program needs few packages beside Node, each pinned', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { node, ...needed } = dependencies as Record<string, string>;
  expect(node).toMatch(/^24\./);
  expect(Object.keys(needed).length).toBeLessThanOrEqual(30);
  expect(Object.values(needed).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('each package is asked for by a program', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // These are asked for by tools: types by the compiler, the linter by its own name.
  const byTools = /^@types\/|^oxlint/;
  const texts = programs.map(({ text }) => text);
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !byTools.test(name));
  expect(names.filter((name) => !texts.some((text) => text.includes(name)))).toEqual([]);
});
