import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { csvOf, workbookOf } from './spreadsheet.ts';

const rows = [
  ['Naam', 'Aantal'],
  ['=HYPERLINK("https://elders.example")', -12],
  ['twee\nregels; en "meer"', null],
];

test('CSV holds no formula, keeps a number a number and a cell of two lines one cell', () => {
  expect(csvOf(rows)).toBe(
    '\ufeffNaam;Aantal\r\n"\'=HYPERLINK(""https://elders.example"")";-12\r\n"twee\nregels; en ""meer""";\r\n',
  );
});

test('a workbook holds no formula, and keeps a number a number', async () => {
  const [sheet] = await readExcelFile(await workbookOf({ sheet: 'Cijfers', rows }));
  expect(sheet).toMatchObject({ sheet: 'Cijfers' });
  expect(sheet?.data[1]).toEqual(['\'=HYPERLINK("https://elders.example")', -12]);
  expect(sheet?.data[2]?.[1]).toBeNull();
});
