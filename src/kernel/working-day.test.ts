import fc from 'fast-check';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, weekdayOf } from './civil-date.ts';
import { addWorkingDays, isWorkingDay } from './working-day.ts';

/** The ten legal holidays (KB 18 april 1974, art. 1); Easter by the calendar of the Church. */
const holidays = [
  '2026-01-01 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-07-21 2026-08-15 2026-11-01 2026-11-11 2026-12-25',
  '2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-17 2027-07-21 2027-08-15 2027-11-01 2027-11-11 2027-12-25',
  '2028-01-01 2028-04-17 2028-05-01 2028-05-25 2028-06-05 2028-07-21 2028-08-15 2028-11-01 2028-11-11 2028-12-25',
]
  .join(' ')
  .split(' ');

describe('a working day in Belgium', () => {
  it('is every Monday to Friday of 2026, 2027 and 2028 but the legal holidays', () => {
    let day = civilDate('2026-01-01');
    for (; day < '2029-01-01'; day = addDays(day, 1))
      expect(`${day} ${isWorkingDay(day)}`).toBe(`${day} ${weekdayOf(day) < 6 && !holidays.includes(day)}`);
  });

  it('is what a calendar of all countries says, for two centuries', () => {
    const calendar = new Holidays('BE', { types: ['public'] });
    for (let year = 1980; year < 2180; year += 1) {
      const known = calendar.getHolidays(year).map(({ date }) => civilDate(date.slice(0, 10)));
      const off = [...new Set(known)].filter((day) => weekdayOf(day) < 6);
      expect(off.filter((day) => isWorkingDay(day))).toEqual([]);
      expect(`${year}: ${weekdaysOff(year)}`).toBe(`${year}: ${off.length}`);
    }
  });

  it('counts from the day after, over weekends and holidays', () => {
    expect(addWorkingDays(civilDate('2026-04-02'), 1)).toBe('2026-04-03');
    expect(addWorkingDays(civilDate('2026-04-02'), 2)).toBe('2026-04-07');
    expect(addWorkingDays(civilDate('2026-12-24'), 5)).toBe('2027-01-04');
  });

  it('takes the first working day where none are added', () => {
    expect(addWorkingDays(civilDate('2026-05-14'), 0)).toBe('2026-05-15');
    expect(addWorkingDays(civilDate('2026-05-15'), 0)).toBe('2026-05-15');
  });

  it('adds exactly as many working days as asked, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
        const from = addDays(civilDate('2025-06-01'), offset);
        const to = addWorkingDays(from, days);
        let counted = 0;
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
          if (isWorkingDay(day)) counted += 1;
        expect(counted).toBe(days);
        expect(isWorkingDay(to)).toBe(true);
      }),
    );
  });

  it('refuses a number of days that cannot be counted', () => {
    expect(() => addWorkingDays(civilDate('2026-05-14'), -1)).toThrow(RangeError);
    expect(() => addWorkingDays(civilDate('2026-05-14'), 1.5)).toThrow(RangeError);
  });
});

/** How many days from Monday to Friday nobody works in this year. */
function weekdaysOff(year: number): number {
  let off = 0;
  for (let day = civilDate(`${year}-01-01`); day <= `${year}-12-31`; day = addDays(day, 1))
    if (weekdayOf(day) < 6 && !isWorkingDay(day)) off += 1;
  return off;
}
