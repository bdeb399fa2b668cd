import { strFromU8, unzipSync } from 'fflate';
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

test('a workbook cuts nothing off, and keeps its headings in sight', async () => {
  const rule = 'Hoe er geteld is, in een zin die langer is dan een kolom van een blad breed mag zijn.';
  const workbook = await workbookOf(
    {
      sheet: 'Cijfers',
      rows: [
        ['Plaats', 'Waarde'],
        ['Beveren-Kruibeke-Zwijndrecht', 41],
      ],
    },
    { sheet: 'Definities', rows: [['Telregel', rule]], headings: 'beside' },
  );
  const [list = '', definitions = ''] = [1, 2].map((place) =>
    strFromU8(unzipSync(workbook)[`xl/worksheets/sheet${place}.xml`] ?? new Uint8Array()),
  );
  const widths = (sheet: string) =>
    [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths(list)[0]).toBeGreaterThanOrEqual('Beveren-Kruibeke-Zwijndrecht'.length);
  expect(list).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
  expect(widths(definitions)[1]).toBeLessThan(rule.length);
  expect(definitions).not.toContain('<pane');
  expect(strFromU8(unzipSync(workbook)['xl/styles.xml'] ?? new Uint8Array())).toMatch(/wrapText="1"/);
});
