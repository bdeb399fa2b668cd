// The way of a bad row: out with its reason, corrected, and in again; no cell of it ever runs.
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workbook } from '../../../tests/support/xlsx.ts';
import { readTable } from '../../adapters/table/table-reader.ts';
import { civilDate } from '../../kernel/civil-date.ts';
import { clientCodeLists } from './code-list.ts';
import { matchColumns, pickCells } from './column.ts';
import type { RejectedRow } from './report.ts';
import { unescapeCell, writeReport } from './report.ts';
import { judgeRow } from './row.ts';

async function report(headings: readonly string[], rows: RejectedRow[]): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of writeReport(headings, rows)) pieces.push(piece);
  return pieces.join('');
}

async function cellsOf(file: string | Buffer): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const event of readTable(Readable.from([Buffer.from(file)]))) {
    if (event.kind === 'row') rows.push([...event.cells]);
  }
  return rows;
}

async function importFile(file: string | Buffer) {
  const context = { today: civilDate('2026-11-21'), codeLists: clientCodeLists };
  const good: string[] = [];
  const bad: RejectedRow[] = [];
  let headings: readonly string[] = [];
  let match = matchColumns([]);
  for await (const event of readTable(Readable.from([Buffer.from(file)]))) {
    if (event.kind === 'header') {
      headings = event.headers;
      match = matchColumns(headings);
    } else if (event.kind === 'row') {
      const verdict = judgeRow(pickCells(match.columns, event.cells), context);
      if (verdict.ok) good.push(verdict.client.familyName ?? '');
      else
        bad.push({
          cells: event.cells,
          reasons: verdict.problems.map((one) => `${one.column}: ${one.message}`),
        });
    } else if (event.kind === 'badRow') {
      bad.push({ cells: event.cells, reasons: [event.problem.message] });
    }
  }
  return { good, bad, match, report: await report(headings, bad) };
}

const file = [
  'Voornaam;Naam;Geboortedatum;Regime;Opmerking',
  'Amina;El Idrissi;10/06/1987;leefloon;=cmd|x',
  'Jan;Peeters;10/6/87;leefloon;-1',
  'Els;Maes;1/1/1990;wachtgeld;"a;b"',
  'Zoë;Celik;1/1/1991;leefloon;x;te veel',
].join('\r\n');

describe('Rows that come back', () => {
  test('good rows go in and bad rows come back with the reason beside them', async () => {
    const first = await importFile(file);
    expect(first.good).toEqual(['El Idrissi']);
    expect(first.match.unknown).toEqual(['Opmerking']);
    expect(first.report).toBe(
      [
        '\ufeffVoornaam;Naam;Geboortedatum;Regime;Opmerking;reden',
        "Jan;Peeters;10/6/87;leefloon;'-1;geboortedatum: Dit is geen datum. Schrijf dag/maand/jaar, zoals 21/11/2026.",
        'Els;Maes;1/1/1990;wachtgeld;"a;b";regime: Deze waarde kennen we niet. Kies uit: leefloon, equivalent leefloon, uitkering, geen.',
        'Zoë;Celik;1/1/1991;leefloon;x;Regel 5: Deze rij telt meer cellen dan de kopregel (5). Staat er een scheidingsteken te veel?;te veel',
        '',
      ].join('\r\n'),
    );
  });

  test('the corrected report goes in as it is', async () => {
    const { report: back } = await importFile(file);
    const corrected = back
      .replace('10/6/87', '10/6/1987')
      .replace('wachtgeld', 'leefloon')
      .replace(';te veel', '');
    const second = await importFile(corrected);
    expect(second.good).toEqual(['Peeters', 'Maes', 'Celik']);
    expect(second.bad).toEqual([]);
    expect(second.match.unknown).toEqual(['Opmerking']);
  });

  test('a report that was not corrected comes back the same, with one column reden', async () => {
    const { report: back } = await importFile(file.split('\r\n').slice(0, 4).join('\r\n'));
    expect((await importFile(back)).report).toBe(back);
  });

  test('a workbook comes back as a list that opens the same', async () => {
    const { report: back } = await importFile(
      await workbook([
        ['insz', 'voornaam'],
        [123, '+naam'],
      ]),
    );
    expect(back.split('\r\n')[1]).toMatch(/^123;'\+naam;insz: /);
  });
});

describe('No cell of a report can run', () => {
  test.each(['=1+1', '+32', '-1', '@x', '\t=1', '\r=1', '\0=1'])('%j is escaped', async (cell) => {
    const written = await report(['naam'], [{ cells: [cell], reasons: ['x'] }]);
    expect(written.slice('\ufeffnaam;reden\r\n'.length)).toMatch(/^"?'/);
  });

  test('a heading neither', async () => {
    expect(await report(['=1'], [])).toBe("\ufeff'=1;reden\r\n");
  });

  test('whatever the cells are, the list reads back as it was', async () => {
    const unit = fc.constantFrom('a', '=', '-', "'", '"', ';', '\n', 'é', ' ', '+', '\t');
    const rows = fc.array(fc.array(fc.string({ unit }), { minLength: 3, maxLength: 3 }), { maxLength: 8 });
    const tidy = (cell: string) => unescapeCell(cell).replace(/\n(\s*\n)+/g, '\n');
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const rejected = written.map((cells) => ({ cells: [...cells, 'x'], reasons: ['reden'] }));
        const read = await cellsOf(await report(['a', 'b', 'c', 'd'], rejected));
        expect(read.map((row) => row.slice(0, 4).map(tidy))).toEqual(
          written.map((row) => [...row.map(tidy), 'x']),
        );
      }),
      { numRuns: 300 },
    );
  });
});
