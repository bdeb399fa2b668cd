/** Ages and what is counted by them, from the day of birth, or as far as they go from an age alone. */
import { ageAt } from '../kernel/civil-date.ts';
import { addDays, addMonths, legalPensionAge, quarterEnd } from './calendar.ts';
import { between, isQuantity, least, most } from './range.ts';
import type { Known, Sight } from './sight.ts';

/** Gives the age on the last day of the quarter; from an age alone within a year. */
export function ageAtQuarterEnd(sight: Sight): Known {
  const end = quarterEnd(sight.date);
  const birth = sight.dateIn('birthDate');
  if (birth !== undefined) return ageAt(birth, end);
  const age = sight.number('age');
  if (age === undefined) return undefined;
  return end === sight.date ? age : between(age, age + 1);
}

/** Gives the pension age from an age alone: the birth lies in one of two years, so it is known but for who is near a border. */
export function pensionAgeByAge(sight: Sight): Known {
  const age = sight.number('age');
  if (age === undefined) return undefined;
  const latest = addMonths(sight.date, -12 * age);
  const earliest = addDays(addMonths(sight.date, -12 * (age + 1)), 1);
  return between(legalPensionAge(earliest), legalPensionAge(latest));
}

/** Tells whether someone is of age and below the pension age. */
export function workingAge(sight: Sight): Known {
  const [age, pension] = [sight.get('age'), sight.get('legalPensionAge')];
  if (typeof age !== 'number' || !isQuantity(pension)) return undefined;
  if (age < 18 || age >= most(pension)) return false;
  return age < least(pension) ? true : undefined;
}
