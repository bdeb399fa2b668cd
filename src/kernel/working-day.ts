// Belgian working days: Monday to Friday, except the ten legal holidays (KB of 18 April 1974, article 1). Deadlines between
// organisations count these. The bridging days that an organisation chooses for itself are not known here.
import { addDays, type CivilDate, civilDate, weekdayOf } from './civil-date.ts';

const sameEveryYear = new Set(['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']);
/** Easter Monday, Ascension Day and Whit Monday, in days after Easter. */
const afterEaster = [1, 39, 50];
const movingByYear = new Map<string, ReadonlySet<string>>();

/** Tells whether people work on this day in Belgium. */
export function isWorkingDay(day: CivilDate): boolean {
  return weekdayOf(day) <= 5 && !sameEveryYear.has(day.slice(5)) && !movingIn(day.slice(0, 4)).has(day);
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

function movingIn(year: string): ReadonlySet<string> {
  const known = movingByYear.get(year);
  if (known !== undefined) return known;
  const easter = easterOf(Number(year));
  const moving = new Set(afterEaster.map((days) => addDays(easter, days)));
  movingByYear.set(year, moving);
  return moving;
}

/** Easter by the anonymous Gregorian computation; each letter is the one that its tables use. `gate.easter` counts the same. */
function easterOf(year: number): CivilDate {
  const whole = Math.trunc;
  const a = year % 19;
  const b = whole(year / 100);
  const c = year % 100;
  const h = (19 * a + b - whole(b / 4) - whole((b - whole((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * whole(c / 4) - h - (c % 4)) % 7;
  const m = whole((a + 11 * h + 22 * l) / 451);
  const count = h + l - 7 * m + 114;
  const month = String(whole(count / 31)).padStart(2, '0');
  const day = String((count % 31) + 1).padStart(2, '0');
  return civilDate(`${year}-${month}-${day}`);
}
