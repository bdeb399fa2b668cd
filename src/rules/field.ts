/**
 * Every field that a rule may name, as the collection of instruments names them; an entry list without the `[]` that the
 * product writes behind it. The values are read in fact.ts, the values that follow from others in derived.ts.
 */
import { personFields } from './field-person.ts';
import type { Shape } from './field-shape.ts';
import { workFields } from './field-work.ts';

export type FieldName = keyof typeof personFields | keyof typeof workFields;

export const fields: Readonly<Record<FieldName, Shape>> = { ...personFields, ...workFields };

export const fieldNames = Object.keys(fields) as readonly FieldName[];

/** Other names under which the same field is known. */
const aliases: Readonly<Record<string, FieldName>> = {
  attests: 'indicering.attests',
  'employment.careerYears': 'careerYears',
  'employment.monthsOutOfPaidWork': 'monthsOutOfPaidWork',
  'history.tweMonths': 'twe.monthsUsed',
  monthsIncapacity: 'health.monthsIncapacity',
  nwwzMonthsContinuous: 'vdab.nwwzMonthsContinuous',
  'residence.mayWork': 'mayWork',
  'school.monthsSinceSchool': 'monthsSinceSchool',
  workdays312In36Months: 'unemployment.workdays312In36Months',
};

/** Gives the field of this name, also with `[]` behind it or under its other name. */
export function fieldNamed(name: string): FieldName | undefined {
  const plain = name.endsWith('[]') ? name.slice(0, -2) : name;
  if (Object.hasOwn(fields, plain)) return plain as FieldName;
  return Object.hasOwn(aliases, plain) ? aliases[plain] : undefined;
}
