// Workbooks as a spreadsheet writes them, and workbooks made to do harm.
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ZipPart } from '../../../tests/support/xlsx.ts';
import { workbook, workbookParts, zip } from '../../../tests/support/xlsx.ts';
import type { TableEvent, TableLimits } from './table.ts';
import { tableLimits } from './table.ts';
import { readTable } from './table-reader.ts';

async function read(file: Buffer, limits: Partial<TableLimits> = {}) {
  const events: TableEvent[] = [];
  const source = Readable.from([file]);
  for await (const event of readTable(source, { ...tableLimits, ...limits })) events.push(event);
  const last = events.at(-1);
  return {
    header: events.find((event) => event.kind === 'header')?.headers,
    rows: events.flatMap((event) => (event.kind === 'row' ? [[event.line, ...event.cells]] : [])),
    ended: last?.kind === 'end',
    stopped: last?.kind === 'stopped' ? last.problem : undefined,
  };
}

const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="1">${text('A1', 'insz')}</row>`;

describe('A workbook reads as the list its maker sees', () => {
  test('text, numbers, dates and yes or no become text', async () => {
    const born = new Date(Date.UTC(1985, 0, 31));
    const file = await workbook([
      ['insz', 'geboortedatum', 'vdab_ingeschreven', 'voornaam'],
      [85013112345, born, true, ' Zoë & <Jan> '],
      ['08501311234', born, false, null],
    ]);
    const { header: headers, rows } = await read(file);
    expect(headers).toEqual(['insz', 'geboortedatum', 'vdab_ingeschreven', 'voornaam']);
    expect(rows).toEqual([
      [2, '85013112345', '1985-01-31', 'ja', ' Zoë & <Jan> '],
      [3, '08501311234', '1985-01-31', 'nee', ''],
    ]);
  });

  test('empty rows are skipped and lines are the numbers of the sheet', async () => {
    const file = await workbook([[null], ['insz'], [null], ['1'], [null]]);
    expect(await read(file)).toMatchObject({ header: ['insz'], rows: [[4, '1']] });
  });

  test('a formula counts as its last result', async () => {
    const sheet = `${header}<row r="2"><c r="A2" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c></row>`;
    expect((await read(zip(workbookParts(sheet)))).rows).toEqual([[2, 'ab']]);
  });

  test('a long list arrives whole', async () => {
    const rows = Array.from(
      { length: 2_500 },
      (_, index) => `<row r="${index + 2}">${text(`A${index + 2}`, 'x')}</row>`,
    );
    expect((await read(zip(workbookParts(header + rows.join(''))))).rows).toHaveLength(2_500);
  });
});

describe('A hostile workbook is refused before it is read', () => {
  const bomb = Buffer.alloc(20_000_000, '<row/>');

  test('a part that unpacks to more than 200 times its size', async () => {
    const { stopped } = await read(zip(workbookParts(bomb)));
    expect(stopped?.code).toBe('packedTooTight');
  });

  test('parts that together unpack to more than 100 MB', async () => {
    const { stopped } = await read(zip(workbookParts(bomb)), { packRatio: 2_000, unpackedBytes: 15_000_000 });
    expect(stopped?.message).toContain('meer dan 15 MB');
  });

  test('a large picture in the workbook counts too', async () => {
    const parts = [...workbookParts(header), { name: 'xl/media/image1.png', text: bomb }];
    expect((await read(zip(parts), { packRatio: 2_000, unpackedBytes: 15_000_000 })).stopped?.code).toBe(
      'packedTooTight',
    );
  });

  test('a part that unpacks to more than it claims', async () => {
    const parts = workbookParts(bomb).map((part) => ({ ...part, claimedSize: 500 }));
    expect((await read(zip(parts))).stopped?.code).toBe('packedTooTight');
  });

  test('a part that claims 4 GB', async () => {
    const parts = workbookParts(header).map((part) => ({ ...part, claimedSize: 0xffff_ffff }));
    expect((await read(zip(parts))).stopped?.code).toBe('packedTooTight');
  });

  test('a sheet with a row number beyond every sheet ends within its memory', async () => {
    const sheet = `${header}<row r="99999999999">${text('A99999999999', 'x')}</row>`;
    const { stopped } = await read(zip(workbookParts(sheet)), { sheetMegabytes: 32 });
    expect(stopped?.code).toBe('workbookTooHeavy');
  }, 30_000);

  test('a sheet that takes too long ends in time', async () => {
    const { stopped } = await read(zip(workbookParts(header)), { sheetMilliseconds: 1 });
    expect(stopped?.code).toBe('workbookTooHeavy');
  });

  const extra = (part: ZipPart) => zip([...workbookParts(header), part]);
  test.each<[string, Buffer, string]>([
    ['macros', extra({ name: 'xl/vbaProject.bin', text: 'x' }), 'macros'],
    ['macro sheets of Excel 4', extra({ name: 'xl/macrosheets/sheet1.xml', text: 'x' }), 'macros'],
    ['a password', zip(workbookParts(header).map((part) => ({ ...part, flags: 1 }))), 'oldExcel'],
    ['a part that stands there twice', extra({ name: 'xl/workbook.xml', text: '<x/>' }), 'damagedWorkbook'],
    ['no workbook', zip([{ name: 'mimetype', text: 'application/vnd.oasis' }]), 'notATable'],
    ['a sheet that is not XML', zip(workbookParts('<row><c></row>')), 'damagedWorkbook'],
    ['a macro content type', macroType(), 'macros'],
  ])('%s', async (_, file, code) => {
    expect((await read(file)).stopped?.code).toBe(code);
  });

  function macroType(): Buffer {
    const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    const [, ...parts] = workbookParts(header);
    return zip([
      { name: '[Content_Types].xml', text: `<Types><Override ContentType="${type}"/></Types>` },
      ...parts,
    ]);
  }

  test('a cell that points nowhere is named', async () => {
    const sheet = `${header}<row r="2"><c r="A2" t="s"><v>7</v></c></row>`;
    expect((await read(zip(workbookParts(sheet)))).stopped?.message).toContain('Cel A2');
  });

  test('a workbook with changed bytes ends in rows or a problem', async () => {
    const honest = zip(workbookParts(`${header}<row r="2">${text('A2', 'x')}</row>`));
    const change = fc.tuple(fc.nat(honest.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const file = Buffer.from(honest);
        for (const [at, byte] of changes) file[at] = byte;
        const { ended, stopped } = await read(file, { sheetMegabytes: 64 });
        expect(ended || stopped !== undefined).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
