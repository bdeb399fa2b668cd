/** One row of a file with figures: judged by itself, and either a figure that can be taken in or what is wrong with it. Pure. */
import { type CivilDate, parseCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { readDecimal } from '../../kernel/number.ts';
import { cleanLine } from '../../kernel/plain-text.ts';
import { municipalityMeant } from '../organisation/municipality.ts';
import { holdsPerson } from '../sensitive/personal-text.ts';

/** A row that can be taken in. */
export interface FigureRow {
  readonly line: number;
  readonly nis: string;
  readonly subject: string;
  /** As PostgreSQL reads it. */
  readonly value: string;
  readonly unit: string | null;
  readonly on: CivilDate;
  readonly source: string;
}

/** What is wrong with a row, or what is to be looked at in one that is taken in. */
export interface RowNote {
  readonly line: number;
  readonly text: string;
}

/** What counts for each row whose own cell is empty, as it was typed beside the file. */
export interface ForAll {
  readonly datum: string;
  readonly bron: string;
}

/** The cells of a row, cleaned. */
export type Cells = Readonly<Record<'place' | 'subject' | 'value' | 'unit' | 'on' | 'source', string>>;

export const LONGEST = { subject: 160, unit: 30, source: 200 } as const;

export function judgeRow(line: number, cells: Cells, forAll: ForAll): FigureRow | RowNote {
  const { place, subject } = cells;
  const day = cells.on || forAll.datum;
  const nis = municipalityMeant(place)?.nis;
  const value = readDecimal(cells.value, { digits: 12, decimals: 2, signed: true });
  const on = parseCivilDate(day);
  const texts = { subject, unit: cells.unit, source: cells.source || cleanLine(forAll.bron) };
  if (nis === undefined) return { line, text: say`Wij kennen geen gemeente “${place}”.` };
  if (value === undefined)
    return {
      line,
      text: say`“${cells.value}” is geen getal. Schrijf bijvoorbeeld 1.250 of 12,5, met hoogstens twee cijfers na de komma.`,
    };
  if (on === undefined) return { line, text: badDay(day) };
  const text = badText(texts);
  if (text !== undefined) return { line, text };
  return { line, nis, subject, value, unit: texts.unit || null, on, source: texts.source };
}

function badDay(typed: string): string {
  return typed === ''
    ? say`Er staat niet van welke dag het cijfer is. Vul de datum in, in de rij of bij het bestand.`
    : say`“${typed}” is geen dag. Schrijf bijvoorbeeld 31/12/2025.`;
}

function badText(texts: Readonly<Record<keyof typeof LONGEST, string>>): string | undefined {
  if (texts.subject === '') return say`Er staat niet wat het cijfer telt.`;
  if (texts.source === '') return say`Er staat geen bron. Vul ze in, in de rij of bij het bestand.`;
  const tooLong = Object.entries(LONGEST).find(
    ([name, longest]) => texts[name as keyof typeof LONGEST].length > longest,
  );
  if (tooLong !== undefined) return say`Een tekst in deze rij is langer dan ${tooLong[1]} tekens.`;
  return Object.values(texts).some(holdsPerson)
    ? say`In deze rij staat een rijksregisternummer. Over één persoon schrijft u hier niet.`
    : undefined;
}
