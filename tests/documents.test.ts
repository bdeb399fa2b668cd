/**
 * What the documents name is there: links, paths, commands, variables. Whether a sentence is true is for readers; the words
 * of the glossary are checked in glossary.test.ts.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleClients } from '../db/seeds/demo-caseload.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const rooms = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(node_modules|dist|data|\.git|\.cache)$/.test(entry.name))
  .map(({ name }) => name);
/** Written by a run and kept out of version control. */
const results = /^(tests|bench)\/results\b/;

const documents = [
  ...readdirSync(root),
  ...rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
  ),
]
  .filter((path) => path.endsWith('.md'))
  // Pages of the portal link to pages of the portal; src/features/article/article.web.pg.test.ts follows them.
  .filter((path) => !/^db\/seeds\/pages\/(?!README)/.test(path));

describe.each(documents)('%s', (document) => {
  const text = read(document);
  const isThere = (path: string) =>
    [root, join(root, dirname(document))].some((folder) => existsSync(join(folder, path)));

  test('links only to pages, files and headings that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1] ?? '');
    const broken = links
      .filter((link) => !/^(https?|mailto):/.test(link))
      .filter((link) => !leadsSomewhere(document, link));
    expect(broken).toEqual([]);
  });

  test('names only files and folders that are there', () => {
    const inText = [...text.matchAll(/`([^`\n]+)`/g)];
    const inTree = [...text.matchAll(/^([\w./-]+) {2,}\S/gm)];
    const named = [...inText, ...inTree].map((found) => found[1] ?? '').filter(isPath);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  test('names only commands that npm and the command line know', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const known = new Set([...Object.keys(scripts), 'install', 'rebuild']);
    const commands = [...cliCommands(), 'help'];
    const named = (pattern: RegExp) => [...text.matchAll(pattern)].map((found) => found[1] ?? '');
    expect(named(/(?:`|^)npm (?:run )?([a-z][\w:-]*)/gm).filter((name) => !known.has(name))).toEqual([]);
    expect(named(/`(?:npm run )?cli (?:-- )?([a-z-]+)/g).filter((name) => !commands.includes(name))).toEqual(
      [],
    );
  });
});

describe.each(['README.md', 'LEESMIJ.md'])('the first page %s', (document) => {
  test('lets its reader search someone who is in the example file and known to VDAB', () => {
    const [someone] = exampleClients;
    expect(read(document)).toContain(`*${someone?.familyName}*`);
    expect(read(document)).toContain(someone?.birthDate.slice(0, 4));
  });

  test('names each variable that the configuration reads, and no other', () => {
    const known = [...read('src/config.ts').matchAll(/\benv\.\w+\(\s*'([A-Z_]+)'/g)].map((found) => found[1]);
    const named = [...read(document).matchAll(/^\| `([A-Z_]+)`/gm)].map((found) => found[1]);
    expect(named.toSorted()).toEqual([...new Set(known)].filter((name) => name !== 'NODE_ENV').toSorted());
  });
});

test('the first page names each command of npm and of the command line', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const text = read('README.md');
  const commands = cliCommands().map((name) => `cli ${name}`);
  const notForReaders = ['build', 'ci'];
  const wanted = Object.keys(scripts)
    .filter((name) => !notForReaders.includes(name))
    .map((name) => (name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`));
  expect([...wanted, ...commands].filter((command) => !text.includes(command))).toEqual([]);
});

test('each piece of evidence for ASVS is there, and each test bears its name', () => {
  const { requirements } = JSON.parse(read('docs/security/asvs.json'));
  const pieces: { file: string; test?: string }[] = requirements.flatMap(
    (row: { evidence: unknown[] }) => row.evidence,
  );
  expect(pieces.length).toBeGreaterThan(requirements.length);
  const gone = pieces.filter(
    ({ file, test: name = '' }) => !existsSync(join(root, file)) || !read(file).includes(name),
  );
  expect(gone).toEqual([]);
});

test('each picture of the documents is light', () => {
  const folder = join(root, 'docs/pictures');
  const heavy = readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 150_000);
  expect(heavy).toEqual([]);
});

function cliCommands(): string[] {
  return [...read('src/cli.ts').matchAll(/name: '([a-z-]+)'/g)].map((found) => found[1] ?? '');
}

/** A relative link, perhaps to a heading. */
function leadsSomewhere(document: string, link: string): boolean {
  const [path = '', heading] = decodeURI(link).split('#');
  const target = path === '' ? document : join(dirname(document), path);
  if (!existsSync(join(root, target))) return false;
  return heading === undefined || headingsOf(read(target)).includes(heading);
}

/** The names of headings as they stand in a link. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ +(.+)$/gm)].map((found) =>
    (found[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** A path from the root, or the name of a file at the root; patterns, commands and what a run writes are none. */
function isPath(code: string): boolean {
  if (/[\s*<>{}()…$]/.test(code) || results.test(code)) return false;
  const room = code.split('/')[0] ?? '';
  return code.includes('/')
    ? rooms.includes(room)
    : /^[\w-]+\.(md|json|ts)$/.test(code) && existsSync(join(root, code));
}
