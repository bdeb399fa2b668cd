/** What the data of the rules says in codes, in words for a page: kinds, grades, answers, and who can settle something. */
import { civilDate, formatDate } from '../../kernel/civil-date.ts';
import { dutch, say, spoken } from '../../kernel/language.ts';
import { instrumentNamed } from '../../rules/catalogue.ts';
import type { Condition, Grade, Kind, Owner } from '../../rules/condition.ts';
import type { Obligation, Result } from '../../rules/evaluate.ts';
import type { Told } from '../../rules/explain.ts';
import type { Ask } from '../../rules/field-shape.ts';

export const kindWords: Readonly<Record<Kind, string>> = dutch({
  H: 'wet',
  P: 'afspraak of draaiboek',
  J: 'oordeel van een persoon',
  Q: 'grens',
  F: 'geld',
  O: 'praktisch',
});

export const gradeWords: Readonly<Record<Grade, string>> = dutch({
  A: 'officiële bron',
  B: 'andere bron',
  U: 'te verifiëren',
});

/** Who can settle a condition, as it stands inside a sentence. */
export const ownerWords: Readonly<Record<Owner, string>> = dutch({
  OCMW: 'het OCMW',
  VDAB: 'VDAB',
  PERSON: 'de persoon zelf',
  MUNICIPALITY: 'de gemeente',
  RVA: 'de RVA',
  EMPLOYER: 'de werkgever',
  MUTUALITY: 'het ziekenfonds',
  AGII: 'het agentschap Integratie en Inburgering',
  CARE: 'een arts of een zorgverlener',
});

export const resultWords: Readonly<Record<Result, string>> = dutch({
  eligible: 'past nu',
  unknown: 'nog iets te weten',
  notEligible: 'past niet',
  blocked: 'geblokkeerd',
});

export const obligationWords: Readonly<Record<Obligation, string>> = dutch({
  obliged: 'verplicht',
  optional: 'mag, moet niet',
  exempt: 'vrijgesteld',
  unknown: 'nog niet bekend of het moet',
});

export const answerWords: Readonly<Record<'true' | 'false' | 'unknown', string>> = dutch({
  true: 'klopt',
  false: 'klopt niet',
  unknown: 'niet bekend',
});

/** Says a sentence of the rules in the language of the reader; the Dutch one is the law as it was read. */
export function ruleText(sentence: string): string {
  return spoken(sentence);
}

/** Says what the rules worked out, with numbers in it: known by its form, `{0} dagen in {1} maanden`; more than one parted by `; `. */
export function workedOut(text: string): string {
  return text.split('; ').map(inForm).join('; ');
}

function inForm(text: string): string {
  const numbers = text.match(/\d+/g) ?? [];
  let place = 0;
  const form = text.replaceAll(/\d+/g, () => `{${place++}}`);
  const said = spoken(form);
  return said === form ? spoken(text) : said.replaceAll(/\{(\d+)\}/g, (_, at) => numbers[Number(at)] ?? '');
}

/** Says the answer of an instrument in one sentence. */
export function toldSentence({ name: dutchName, instrument, state, result }: Told): string {
  const name = ruleText(dutchName);
  const ended = instrumentNamed(instrument)?.endedText;
  if (state === 'notYet') return say`${name} was op die dag nog niet in voege.`;
  if (state === 'ended')
    return ended === undefined ? say`${name} bestaat niet meer voor nieuwe starters.` : ruleText(ended);
  if (result === 'eligible') return say`${name} kan. Een persoon beslist.`;
  if (result === 'notEligible') return say`${name} kan niet: een voorwaarde klopt niet.`;
  return result === 'blocked'
    ? say`${name} kan nog niet: eerst is iets anders nodig.`
    : say`Of ${name} kan, is nog niet bekend.`;
}

/** Writes a day that stands in the data of the rules. */
export function writtenDay(day: string): string {
  return formatDate(civilDate(day));
}

/** Says when a condition applies; nothing when it always does. */
export function periodOf({ from, until }: Pick<Condition, 'from' | 'until'>): string | undefined {
  if (from !== undefined && until !== undefined)
    return say`van ${writtenDay(from)} tot en met ${writtenDay(until)}`;
  if (from !== undefined) return say`vanaf ${writtenDay(from)}`;
  return until === undefined ? undefined : say`tot en met ${writtenDay(until)}`;
}

/** Of whom to ask a fact. */
export const askedOf: Readonly<Record<Ask, string>> = dutch({
  product: 'Staat in een register of bij een andere dienst.',
  coach: 'U weet dit of schat het in.',
  person: 'Vraag het aan de persoon.',
  other: 'Vraag het aan een andere dienst.',
});
