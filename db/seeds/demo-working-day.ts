/** The days on which people of the demo meet: never on a Saturday, a Sunday or a public holiday, on whatever day the demo is made. */
import { isWorkingDay } from '../../src/kernel/working-day.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';

/** Gives the working day so many days from today, or the first one further away: what is over stays over, and what comes still comes. */
export function workingDay(today: CivilDate, inDays: number): CivilDate {
  let day = addDays(today, inDays);
  while (!isWorkingDay(day)) day = addDays(day, inDays < 0 ? -1 : 1);
  return day;
}
