/** The dependency rule, said as a table and checked: arrows point inward, each room knows only what it may. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

/** Which rooms a room may import. The rooms of one feature see one another and the nouns of other features. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: ['adapters/database'],
  rules: ['kernel/civil-date.ts'],
  gate: ['kernel', 'adapters/database', 'keys.ts', 'rules'],
  ui: ['kernel/number.ts', 'kernel/language.ts'],
  'adapters/database': ['root.ts'],
  'adapters/identity': ['adapters', 'kernel', 'config.ts', 'gate'],
  'adapters/keys': ['features/person/insz.ts'],
  'adapters/web': ['kernel', 'gate', 'ui'],
  adapters: ['kernel', 'gate', 'config.ts', 'adapters'],
  features: [
    'features',
    'rules',
    'kernel',
    'gate',
    'ui',
    'adapters',
    'jobs',
    'world.ts',
    'config.ts',
    'root.ts',
  ],
  jobs: ['jobs', 'features', 'kernel', 'gate', 'adapters', 'keys.ts', 'world.ts', 'config.ts'],
};

const files = sourceFiles(src);
const imports = files.flatMap((file) => importsOf(file).map((to) => ({ from: relative(src, file), to })));

test('each room imports only rooms it may know', () => {
  const offenders = imports
    .filter(({ from, to }) => !allowed(from, to))
    .map(({ from, to }) => `${from} imports ${to}`);
  expect(offenders).toEqual([]);
});

test('only statements and the gate speak SQL', () => {
  const speakers = files
    .map((file) => relative(src, file))
    .filter(
      (file) => !file.endsWith('.sql.ts') && !/^(gate|adapters\/database|cli|jobs)\b|^server\.ts$/.test(file),
    )
    .filter((file) =>
      /`\s*(select|insert into|update|delete from)\s|'(select|insert into|update \w+ set|delete from) /i.test(
        readFileSync(join(src, file), 'utf8'),
      ),
    );
  expect(speakers).toEqual([]);
});

// A demo may stand still on another day than that of its clock. Two functions that every page asks write it out.
test('a moment becomes a day in one place', () => {
  const statements = globSync('{src/**/*.sql.ts,db/functions/**/*.sql}', { cwd: root });
  const asking = statements.filter((file) =>
    /(?<!now\(\)) at time zone 'Europe\/Brussels'\)::date/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(asking.toSorted()).toEqual(
    ['civil-day', 'ground', 'list'].map((name) => `db/functions/gate/${name}.sql`),
  );
});

test('only pages, interfaces, the web adapter and identity know HTTP', () => {
  const knowing = imports
    .filter(({ to }) => to === 'fastify' || to.startsWith('@fastify/'))
    .map(({ from }) => from)
    .filter(
      (from) =>
        !/^(app|every-request)\.ts$|^adapters\/(web|identity)\/|\.(web|api|plugin)\.tsx?$|^features\/session\//.test(
          from,
        ),
    );
  expect([...new Set(knowing)]).toEqual([]);
});

test('no file imports itself through others', () => {
  expect(cycles()).toEqual([]);
});

// The compiler writes both to one file, and only the build says so.
test('no two sources have one name but for their ending', () => {
  const names = files.map((file) => relative(src, file).replace(/\.tsx?$/, ''));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('no room is called utils, helpers, common, services or types', () => {
  const named = files.filter((file) =>
    /(^|\/)(utils?|helpers?|common|services?|types|index)(\.|\/)/.test(relative(src, file)),
  );
  expect(named.map((file) => relative(src, file))).toEqual([]);
});

test('each file says first what it is for', () => {
  const silent = files.filter((file) => !/^(#!.*\n)?\s*(\/\*\*|\/\/|\/\*)/.test(readFileSync(file, 'utf8')));
  expect(silent.map((file) => relative(src, file))).toEqual([]);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Gives what a file imports: a path from `src` for our own files, the name for a package. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/(?:^|\n)(?:import|export)\s[^'"]*?from\s+'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return found.map((to) => (to.startsWith('.') ? relative(src, resolve(dirname(file), to)) : to));
}

function allowed(from: string, to: string): boolean {
  if (to.startsWith('..') || !/\.(tsx?|json)$/.test(to)) return true;
  if (!from.includes('/') || from.startsWith('cli/')) return true;
  const room = roomOf(from);
  if (to.startsWith(`${room}/`)) return true;
  return (mayImport[room] ?? []).some((known) => to === known || to.startsWith(`${known}/`));
}

function roomOf(file: string): string {
  const two = file.split('/').slice(0, 2).join('/');
  return two in mayImport ? two : (file.split('/')[0] ?? '');
}

function cycles(): string[] {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return found;
}
