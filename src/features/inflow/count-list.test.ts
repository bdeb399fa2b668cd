/** A list of numbers as people deliver it: read row by row, each thing that is wrong beside its row. */
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { readTable } from '../../adapters/table/table-reader.ts';
import { readCountList } from './count-list.ts';

const read = (text: string) => readCountList(readTable(Readable.from([Buffer.from(text)])));

it('reads waves and months however they are written, a place by name or code, and thousands with their point', async () => {
  const { rows, bad } = await read(
    'Gemeente;Golf of maand;Aantal\nVlierbeke;4;120\n99001;08/2026;1.024\nvlierbeke;2027-07;0\nVLIERBEKE;1/10/2026;7\n',
  );
  expect(bad).toEqual([]);
  expect(rows?.map(({ month, number }) => [month, number])).toEqual([
    ['2026-07-01', 120],
    ['2026-08-01', 1024],
    ['2027-07-01', 0],
    ['2026-10-01', 7],
  ]);
});

it('tells of each row what is wrong, and keeps the others', async () => {
  const { rows, bad } = await read(
    'gemeente,maand,aantal\nNergensdorp,2026-07,1\nVlierbeke,ooit,2\nVlierbeke,2026-07,min\nVlierbeke,2026-07,5\nVlierbeke,4,6\n',
  );
  expect(rows).toMatchObject([{ line: 5, number: 5 }]);
  expect(bad?.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
    '2 Wij kennen geen gemeente “Nergensdorp”.',
    '3 “ooit” is geen golf of maand. Schrijf 1 tot en met 5, of een maand zoals 07/2026.',
    '4 “min” is geen aantal van 0 tot en met 100000.',
    '6 Deze gemeente en maand staan al op regel 5.',
  ]);
});

it('refuses a list of people, and a file without the three columns', async () => {
  expect((await read('insz;gemeente;maand;aantal\n1;Vlierbeke;4;1\n')).problem).toContain('lijst van mensen');
  expect((await read('gemeente;aantal\nVlierbeke;1\n')).problem).toContain('De eerste rij noemt de kolommen');
});
