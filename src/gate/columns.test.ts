/** Rows that come column by column. */
import { expect, it } from 'vitest';
import { rowsFrom } from './columns.ts';

it('puts columns together in their order, also what is unknown of a row', () => {
  const rows = rowsFrom<{ name: string; born: number | null }>({ name: ['An', 'Bo'], born: [null, 1990] });
  expect(rows).toEqual([
    { name: 'An', born: null },
    { name: 'Bo', born: 1990 },
  ]);
});

it('makes no rows of columns without any', () => {
  expect(rowsFrom({ name: null, born: null })).toEqual([]);
  expect(rowsFrom({})).toEqual([]);
});
