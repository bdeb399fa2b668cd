/**
 * What one may search persons by: a full INSZ, or a name with a birth date, a birth year or a municipality. Name alone is
 * refused. Reads what was typed; searching itself is the gate's.
 */
import type { InszKeys } from '../../adapters/keys/insz-keys.ts';
import type { SearchTerms } from '../../gate/list.sql.ts';
import { type CivilDate, parseCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { municipalityMeant } from '../organisation/municipality.ts';
import { inszSentences, parseInsz } from './insz.ts';

/** What stands in the form; everything may be empty. */
export interface TypedSearch {
  readonly insz?: string | undefined;
  readonly name?: string | undefined;
  /** A date (`21/11/1990`) or a year (`1990`). */
  readonly born?: string | undefined;
  /** The name of a municipality or its NIS code. */
  readonly municipality?: string | undefined;
}

export type ReadSearch = { readonly terms: SearchTerms } | { readonly problems: readonly Problem[] };

/** The longest name that is looked for; nobody's is longer. */
const LONGEST_NAME = 120;

/** Reads a search; returns the terms for the gate, or what is wrong beside which field. */
export function readSearch(typed: TypedSearch, keys: InszKeys, today: CivilDate): ReadSearch {
  const insz = typed.insz?.trim() ?? '';
  return insz === '' ? readNameSearch(typed) : readInszSearch(insz, keys, today);
}

function readInszSearch(text: string, keys: InszKeys, today: CivilDate): ReadSearch {
  const parsed = parseInsz(text, today);
  if (!parsed.ok) return { problems: [{ field: 'insz', message: inszSentences[parsed.reason] }] };
  return { terms: { inszHash: keys.hash(parsed.insz) } };
}

function readNameSearch(typed: TypedSearch): ReadSearch {
  const name = typed.name?.trim() ?? '';
  if (name.length > LONGEST_NAME)
    return {
      problems: [{ field: 'naam', message: say`Schrijf een naam van hoogstens ${LONGEST_NAME} tekens.` }],
    };
  const words = nameWords(name);
  if (words.length === 0 && name !== '')
    return {
      problems: [
        {
          field: 'naam',
          message: say`Hier staat geen naam die we kunnen lezen. Schrijf hem in ons alfabet, zoals op de identiteitskaart.`,
        },
      ],
    };
  if (words.length === 0)
    return {
      problems: [
        {
          field: 'naam',
          message: say`Vul een rijksregisternummer in, of een naam met geboortejaar of gemeente.`,
        },
      ],
    };
  const born = readBorn(typed.born?.trim() ?? '');
  if (born === 'wrong')
    return {
      problems: [{ field: 'geboren', message: say`Schrijf een jaar (1990) of een datum (21/11/1990).` }],
    };
  if (born !== undefined) return { terms: { words, ...born } };
  const place = typed.municipality?.trim() ?? '';
  if (place === '')
    return {
      problems: [
        { field: 'geboren', message: say`Vul bij een naam ook het geboortejaar of de gemeente in.` },
      ],
    };
  const municipality = municipalityMeant(place)?.nis;
  return municipality === undefined
    ? { problems: [{ field: 'gemeente', message: say`Deze gemeente kennen we niet. Kijk de spelling na.` }] }
    : { terms: { words, municipality } };
}

/** Splits a name as the index holds it: lower case, without accents. */
export function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9' -]/g, '');
  return plain
    .split(/ +/)
    .filter((word) => word !== '')
    .slice(0, 6);
}

function readBorn(text: string): { birthYear: number } | { birthDate: string } | 'wrong' | undefined {
  if (text === '') return undefined;
  if (/^(19|20)\d\d$/.test(text)) return { birthYear: Number(text) };
  const birthDate = parseCivilDate(text);
  return birthDate === undefined ? 'wrong' : { birthDate };
}
