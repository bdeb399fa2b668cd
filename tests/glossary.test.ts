/**
 * Dutch stands in code only as a term of the law, and each such term is in the glossary. The names of fields and codes are
 * searched word by word: a word that stands on a screen and in no comment counts as Dutch.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { organisationKindCodes } from '../src/features/organisation/organisation-kind.ts';
import { categoryCodes } from '../src/gate/category.ts';
import * as ownCodes from '../src/gate/field-code-own.ts';
import * as codes from '../src/gate/field-code.ts';
import { fields } from '../src/gate/field.ts';
import { populations } from '../src/gate/population.ts';
import { purposes } from '../src/gate/purpose.ts';
import { roles } from '../src/gate/role.ts';

const root = join(import.meta.dirname, '..');
const sources = ['src', 'db/seeds', 'tests/support']
  .flatMap(filesUnder)
  .map((path) => readFileSync(path, 'utf8'));
const comment = /\/\*[\s\S]*?\*\/|(?<![:'"`/])\/\/[^\n]*/g;
const pageText = />[^<>{}=;]*</g;
const string = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;

const identifiers = sources.flatMap((text) => {
  const code = text.replaceAll(comment, '').replaceAll(string, '').replaceAll(pageText, '><');
  return code.match(/[A-Za-z_]\w*/g) ?? [];
});

const lists = [...Object.values(codes), ...Object.values(ownCodes), purposes, populations];
const names = [Object.keys(fields), Object.keys(roles), categoryCodes, organisationKindCodes]
  .flat()
  .concat(lists.flatMap((list) => Object.keys(list)));

/** What a screen says for those names; all of it is Dutch. */
const labels = [fields, roles]
  .flatMap((table) => Object.values(table).map((row) => ('label' in row ? row.label : row.name)))
  .concat(lists.flatMap((list) => Object.values<string>(list)));

/** Words that Dutch and English share. */
const shared = ['attest', 'diploma', 'gender', 'jobcoaching', 'screening', 'student'];

/** What may turn up as a name because a text of the law has it, also where no screen says it. */
const law =
  `activeringstraject ama arbeidszorg art60 art61 artikel60 bijstand cmpps cmw gpmi gemeenschapsdienst ibo igu imw
  inburgering indicering inschakeling insz leefloner leefloon lde maatwerk mutualiteit nis nwwz ocmw okot pmah pwa regisseur
  rijksregister rmi spi stage swt toeleiding tewerkstelling traject trajectplan twe vaph vdab vvsg wes wijkwerk wijkwerken
  wop ziekenfonds`.split(/\s+/);

const inGlossary = new Set(withNeighbours(glossaryTerms()));
const inCode = new Set(withNeighbours([...identifiers, ...names]));

test('each Dutch word in the name of a field, a code or a role is in the glossary', () => {
  const english = wordsOf(sources.flatMap((text) => text.match(comment) ?? []));
  const onScreen = wordsOf(labels);
  const dutch = [...wordsOf(names)].filter(
    (word) => word.length > 2 && onScreen.has(word) && !english.has(word) && !shared.includes(word),
  );
  expect(dutch.length).toBeGreaterThan(10);
  expect(dutch.filter((word) => !inGlossary.has(word))).toEqual([]);
});

test('each term of the law in an identifier is in the glossary', () => {
  const used = law.filter((term) => inCode.has(term));
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((term) => !inGlossary.has(term))).toEqual([]);
});

test('each word of the glossary stands in the code', () => {
  expect([...inGlossary].filter((word) => !inCode.has(word))).toEqual([]);
});

/** The terms in the tables of words and of roles; below those stand words with one meaning here, which are English. */
function glossaryTerms(): string[] {
  const glossary = readFileSync(join(root, 'GLOSSARY.md'), 'utf8');
  const tables = glossary.split('## Words with one meaning here')[0] ?? '';
  const cells = [...tables.matchAll(/^\| (`[^|]+) \|/gm)].map((row) => row[1] ?? '');
  return cells.flatMap((cell) => cell.match(/\w+/g) ?? []);
}

/** The words in these texts, names in any of our styles taken apart. */
function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(apart));
}

/** The words of names, and each two neighbours as one: `WIJK_WERKEN` is also `wijkwerken`. */
function withNeighbours(texts: readonly string[]): string[] {
  return texts
    .map(apart)
    .flatMap((words) => [...words, ...words.slice(1).map((word, at) => (words[at] ?? '') + word)]);
}

function apart(text: string): string[] {
  const spaced = text.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.match(/[\p{L}\d]+/gu) ?? [];
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => join(root, folder, path));
}
