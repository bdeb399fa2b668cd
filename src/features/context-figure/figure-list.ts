/**
 * A file with figures of municipalities: which, what, how much, of which day and from where. Read row by row, with what is wrong beside each
 * row, and with what was read otherwise than it stood there. A list of people is no list of figures and goes nowhere. Pure.
 */

import type { TableEvent } from '../../adapters/table/table.ts';
import { say } from '../../kernel/language.ts';
import { bareWord, cleanLine } from '../../kernel/plain-text.ts';
import { currentNis, municipality } from '../organisation/municipality.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import { type Cells, type FigureRow, type ForAll, judgeRow, type RowNote } from './figure-row.ts';

export interface FigureList {
  readonly rows: readonly FigureRow[];
  readonly bad: readonly RowNote[];
  readonly notes: readonly RowNote[];
  readonly problem?: never;
}

export const MOST_ROWS = 500;

const headings = {
  place: ['gemeente', 'gemeentenis', 'nis', 'niscode'],
  subject: ['cijfer', 'wat', 'indicator', 'onderwerp'],
  value: ['waarde', 'getal', 'aantal'],
  unit: ['eenheid'],
  on: ['datum', 'dag', 'standop'],
  source: ['bron'],
} as const satisfies Readonly<Record<keyof Cells, readonly string[]>>;
const needed = ['place', 'subject', 'value'] as const;
const ofPeople = ['insz', 'rijksregisternummer', 'voornaam', 'achternaam', 'naam', 'geboortedatum'];

/** Reads what the reader of tables tells of a file; a problem where nothing of it can be used. */
export async function readFigureList(
  events: AsyncIterable<TableEvent>,
  forAll: ForAll,
): Promise<FigureList | { readonly problem: string }> {
  const found = new FoundFigures();
  let cellsOf: CellsOf | undefined;
  for await (const event of events) {
    if (event.kind === 'stopped') return { problem: event.problem.message };
    if (event.kind === 'header') {
      const columns = columnsIn(event.headers, event.format === 'xlsx');
      if (typeof columns === 'string') return { problem: columns };
      cellsOf = columns;
    } else if (event.kind === 'badRow') found.bad.push({ line: event.line, text: event.problem.message });
    else if (event.kind === 'row' && cellsOf !== undefined) {
      const cells = cellsOf(event.cells);
      found.add(judgeRow(event.line, cells, forAll), cells.place);
    }
  }
  return found;
}

/** The rows so far: one for each municipality, figure, day and source. */
class FoundFigures implements FigureList {
  readonly rows: FigureRow[] = [];
  readonly bad: RowNote[] = [];
  readonly notes: RowNote[] = [];
  private readonly looked = new Set<string>();
  private readonly first = new Map<string, { readonly line: number; readonly place: string }>();

  add(read: FigureRow | RowNote, place: string): void {
    if ('text' in read) {
      this.bad.push(read);
      return;
    }
    const { line, nis } = read;
    const key = [nis, read.subject, read.on, read.source].join('\n');
    const twin = this.first.get(key);
    if (twin !== undefined) {
      this.bad.push({ line, text: twiceSaid(twin, place, nis) });
      return;
    }
    this.first.set(key, { line, place });
    this.rows.push(read);
    if (isOld(place, nis)) this.notes.push({ line, text: mapped(place, nis) });
    for (const text of [read.subject, read.source]) this.look(line, text);
  }

  /** What may tell who someone is, or belongs nowhere: the form of one figure warns of the same. */
  private look(line: number, text: string): void {
    if (this.looked.has(text)) return;
    this.looked.add(text);
    for (const { message } of textWarnings({ text }, ['text'])) this.notes.push({ line, text: message });
  }
}

type CellsOf = (cells: readonly string[]) => Cells;

/** Finds which cell is what; a workbook writes the part after the comma with a point. */
function columnsIn(names: readonly string[], points: boolean): CellsOf | string {
  const words = names.map((name) => bareWord(name).replaceAll(/[^a-z]/g, ''));
  if (words.some((word) => ofPeople.includes(word)))
    return say`Dit lijkt een lijst van mensen. Hier horen alleen cijfers over gemeenten.`;
  const at = (column: keyof Cells) =>
    words.findIndex((word) => (headings[column] as readonly string[]).includes(word));
  if (needed.some((column) => at(column) === -1))
    return say`De eerste rij noemt de kolommen: gemeente, cijfer en waarde. Eenheid, datum en bron mogen erbij.`;
  return (cells) => {
    const cell = (column: keyof Cells) => cleanLine(cells[at(column)] ?? '');
    const value = cell('value');
    return {
      place: cell('place'),
      subject: cell('subject'),
      value: points ? value.replace(/^(-?\d+)\.(\d+)$/, '$1,$2') : value,
      unit: cell('unit'),
      on: cell('on'),
      source: cell('source'),
    };
  };
}

/** Whether a code or a name is one of before a merger. */
function isOld(typed: string, nis: string): boolean {
  const now = municipality(nis);
  if (currentNis(typed)?.mappedFrom !== undefined) return true;
  return now !== undefined && typed !== nis && bareWord(typed) !== bareWord(now.name);
}

function mapped(typed: string, nis: string): string {
  const now = municipality(nis)?.name ?? nis;
  return say`“${typed}” hoort sinds een fusie bij ${now}. Het cijfer komt daar te staan. Telt het maar een deel van ${now}? Laat de rij dan weg.`;
}

function twiceSaid(
  first: { readonly line: number; readonly place: string },
  typed: string,
  nis: string,
): string {
  const now = municipality(nis)?.name ?? nis;
  return isOld(typed, nis) || isOld(first.place, nis)
    ? say`“${first.place}” (regel ${first.line}) en “${typed}” zijn nu samen ${now}. Zet er één rij voor de nieuwe gemeente.`
    : say`Dit cijfer van deze gemeente staat al op regel ${first.line}.`;
}
