// Belgian working days: Monday to Friday, except the ten legal holidays. Deadlines between organisations count these.
// The bridging days that an organisation chooses for itself are not known here.
import Holidays from 'date-holidays';
import { addDays, type CivilDate, weekdayOf } from '../../kernel/civil-date.ts';

const belgium = new Holidays('BE', { types: ['public'] });
const holidaysByYear = new Map<string, ReadonlySet<string>>();

/** Tells whether people work on this day in Belgium. */
export function isWorkingDay(day: CivilDate): boolean {
  return weekdayOf(day) <= 5 && !holidaysOf(day.slice(0, 4)).has(day);
}

/** Gives the working day so many working days later, the first day not counted; with none, that day or the first working day after it. */
export function addWorkingDays(from: CivilDate, days: number): CivilDate {
  if (!Number.isInteger(days) || days < 0)
    throw new RangeError(`Not a number of working days to add: ${days}`);
  let day = from;
  for (let left = days; left > 0 || !isWorkingDay(day); ) {
    day = addDays(day, 1);
    if (left > 0 && isWorkingDay(day)) left -= 1;
  }
  return day;
}

function holidaysOf(year: string): ReadonlySet<string> {
  const known = holidaysByYear.get(year);
  if (known !== undefined) return known;
  const read = new Set(
    belgium
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .map((holiday) => holiday.date.slice(0, 10)),
  );
  holidaysByYear.set(year, read);
  return read;
}
