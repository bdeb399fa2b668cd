/**
 * A list of numbers as it was delivered: municipality, wave or month, and how many. Read row by row, with what is wrong beside each row.
 * A list of people is no list of numbers and goes nowhere. Pure.
 */

import type { TableEvent } from '../../adapters/table/table.ts';
import { say } from '../../kernel/language.ts';
import { bareWord } from '../../kernel/plain-text.ts';
import { endWaves } from '../../rules/instruments/unemployment.ts';
import { municipalityMeant } from '../organisation/municipality.ts';
import { numberIn } from './assumption.ts';

/** A row that can be kept: `month` is the first day of it. */
export interface CountRow {
  readonly line: number;
  readonly nis: string;
  readonly month: string;
  readonly number: number;
}

export interface BadCount {
  readonly line: number;
  readonly problem: string;
}

export type CountList =
  | { readonly rows: readonly CountRow[]; readonly bad: readonly BadCount[]; readonly problem?: never }
  | { readonly rows?: never; readonly bad?: never; readonly problem: string };

const MOST_PEOPLE = 100_000;

const headings = {
  place: ['gemeente', 'gemeentenis', 'nis', 'niscode'],
  moment: ['golf', 'maand', 'golfofmaand', 'einddatum'],
  number: ['aantal', 'aantalpersonen'],
} as const;
const ofPeople = ['insz', 'rijksregisternummer', 'voornaam', 'achternaam', 'naam', 'geboortedatum'];

type Columns = Readonly<Record<keyof typeof headings, number>>;

/** Reads what the reader of tables tells of a file. */
export async function readCountList(events: AsyncIterable<TableEvent>): Promise<CountList> {
  const rows = new Map<string, CountRow>();
  const bad: BadCount[] = [];
  let columns: Columns | undefined;
  for await (const event of events) {
    if (event.kind === 'stopped') return { problem: event.problem.message };
    if (event.kind === 'header') {
      const found = columnsIn(event.headers);
      if (typeof found === 'string') return { problem: found };
      columns = found;
    } else if (event.kind === 'badRow') bad.push({ line: event.line, problem: event.problem.message });
    else if (event.kind === 'row' && columns !== undefined) {
      const read = judgeRow(event.line, event.cells, columns);
      const key = 'problem' in read ? '' : `${read.nis} ${read.month}`;
      const twin = rows.get(key);
      if ('problem' in read) bad.push(read);
      else if (twin === undefined) rows.set(key, read);
      else
        bad.push({ line: read.line, problem: say`Deze gemeente en maand staan al op regel ${twin.line}.` });
    }
  }
  return { rows: [...rows.values()], bad };
}

function columnsIn(names: readonly string[]): Columns | string {
  const words = names.map((name) => bareWord(name).replaceAll(/[^a-z]/g, ''));
  if (words.some((word) => ofPeople.includes(word)))
    return say`Dit lijkt een lijst van mensen. Hier horen alleen aantallen. Een lijst van mensen leest u in bij Inlezen.`;
  const at = (known: readonly string[]) => words.findIndex((word) => known.includes(word));
  const columns = { place: at(headings.place), moment: at(headings.moment), number: at(headings.number) };
  return Object.values(columns).includes(-1)
    ? say`De eerste rij noemt de kolommen: gemeente, maand (of golf) en aantal.`
    : columns;
}

function judgeRow(line: number, cells: readonly string[], columns: Columns): CountRow | BadCount {
  const [place, moment, number] = [columns.place, columns.moment, columns.number].map(
    (column) => cells[column]?.trim() ?? '',
  );
  const nis = municipalityMeant(place ?? '')?.nis;
  if (nis === undefined) return { line, problem: say`Wij kennen geen gemeente “${place}”.` };
  const month = monthIn(moment ?? '');
  if (month === undefined)
    return {
      line,
      problem: say`“${moment}” is geen golf of maand. Schrijf 1 tot en met ${endWaves.length}, of een maand zoals 07/2026.`,
    };
  const count = numberIn(number?.replaceAll(/[.\s](?=\d{3}\b)/g, ''), MOST_PEOPLE, 0);
  if (typeof count !== 'number')
    return { line, problem: say`“${number}” is geen aantal van 0 tot en met ${MOST_PEOPLE}.` };
  return { line, nis, month, number: count };
}

/** Reads `4`, `07/2026`, `2026-07`, `1/7/2026` or `2026-07-01` as the first day of a month from 2026 to 2029. */
function monthIn(text: string): string | undefined {
  const wave = /^(?:golf )?(\d)$/i.exec(text)?.[1];
  if (wave !== undefined) return endWaves[Number(wave) - 1]?.on;
  const [, month, year] = /^(?:\d{1,2}[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(text) ?? [];
  const [years, months] = [Number(year ?? isoYear), Number(month ?? isoMonth)];
  if (!(years >= 2026 && years <= 2029 && months >= 1 && months <= 12)) return undefined;
  return `${years}-${String(months).padStart(2, '0')}-01`;
}
