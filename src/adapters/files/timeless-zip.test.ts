/** The same parts are the same bytes, whenever they were packed, and are read as before. */
import { afterEach, expect, test, vi } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import readExcelFile from 'read-excel-file/node';
import { timeless } from './timeless-zip.ts';

const packed = () => writeExcelFile([{ sheet: 'Cijfers', data: [['Vlierbeke', 61]] }]).toBuffer();

afterEach(() => vi.useRealTimers());

test('a workbook of another day is the same once its times are gone, and holds what it held', async () => {
  vi.useFakeTimers({ now: new Date('2026-03-01T09:00:00Z'), toFake: ['Date'] });
  const one = await packed();
  vi.setSystemTime(new Date('2026-11-23T17:30:00Z'));
  const other = await packed();
  expect(one.equals(other)).toBe(false);
  expect(timeless(one).equals(timeless(other))).toBe(true);
  expect(JSON.stringify(await readExcelFile(timeless(one)))).toContain('Vlierbeke');
});

test('what is no zip is refused', () => {
  expect(() => timeless(Buffer.from('geen zip'))).toThrow('This is no zip');
});
