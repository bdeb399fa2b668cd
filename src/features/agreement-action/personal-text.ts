/**
 * What the parties write of an action is read by many: the number of a person is refused, and what may tell who someone is or belongs
 * nowhere is warned of, as with a concern.
 */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { recognisableWarnings } from '../concern/recognisable.ts';
import { inszCheckDigits } from '../person/insz.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';

/** Tells whether a text holds the number of a person, in whatever way it is written. */
export function holdsPerson(typed: string): boolean {
  const found = typed.replace(/[\s./-]/g, '').match(/\d{11}/g) ?? [];
  return found.some((number) =>
    [false, true].some((late) => inszCheckDigits(number.slice(0, 9), late) === number.slice(9)),
  );
}

/** Gives one warning for each text that may tell who someone is, or that looks sensitive; what is refused needs none. */
export function textWarnings(
  form: Readonly<Record<string, string>>,
  fields: readonly string[],
): readonly Problem[] {
  const allowed = fields.filter((field) => !holdsPerson(form[field] ?? ''));
  const recognisable = recognisableWarnings(
    form,
    allowed,
    say`Niemand mag in deze actie te herkennen zijn. Schrijf wat u voor veel mensen doet.`,
  );
  const others = allowed.filter((field) => !recognisable.some((one) => one.field === field));
  return [...recognisable, ...sensitiveWarnings(form, others)];
}
