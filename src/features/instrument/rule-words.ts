/** What the data of the rules says in codes, in words for a page: kinds, grades, answers, and who can settle something. */
import { civilDate, formatDate } from '../../kernel/civil-date.ts';
import { dutch, say, spoken } from '../../kernel/language.ts';
import type { Condition, Grade, Kind, Owner } from '../../rules/condition.ts';
import type { Obligation, Result } from '../../rules/evaluate.ts';
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
