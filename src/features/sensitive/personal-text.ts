/**
 * Free text that is read by many and is about no person: an action, an agreement, a concern, a meeting. The number of a person is
 * refused; what may tell who someone is, or belongs nowhere, is warned of, with a tick to go on.
 */
import { z } from 'zod';
import { dutch, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { lookedOver } from '../../ui/looked-over.ts';
import { birthDateInInsz } from '../person/insz.ts';
import { recognisableSaid } from './recognisable.ts';
import { sensitiveWarnings } from './sensitive-warning.ts';

/** Eleven digits that stand alone, however they are parted. */
const elevenDigits = /(?<!\d)(?=((?:\d[\s./\p{Pd}]{0,3}){10}\d)(?!\d))/gu;

/** Tells whether a text holds the number of a person, in whatever way it is written. */
export function holdsPerson(typed: string): boolean {
  return [...typed.matchAll(elevenDigits)].some(([, found = '']) => {
    const birth = birthDateInInsz(found.replace(/\D/g, ''));
    return birth !== undefined && (birth.month ?? 0) <= 12 && (birth.day ?? 0) <= 31;
  });
}

const refusals = dutch({
  aboutOne: 'Hier staat een rijksregisternummer. Laat het weg: over één persoon schrijft u hier niet.',
});

const marked = new WeakSet<object>();

/** The same line, refused when the number of a person stands in it: a place, an address, a unit, of which no form warns. */
export function withoutNumber<Schema extends z.ZodType<string | null | undefined>>(schema: Schema): Schema {
  return schema.refine((typed) => !holdsPerson(typed ?? ''), refusals.aboutOne);
}

/** The same text about nobody in particular, refused when the number of a person stands in it. */
export function ofNobody<Schema extends z.ZodType<string | null | undefined>>(schema: Schema): Schema {
  const checked = withoutNumber(schema);
  marked.add(checked);
  return checked;
}

/** Names the fields of an act that hold such a text: a form warns of each of them. */
export function textsOf({ input }: { readonly input: z.ZodType }): readonly string[] {
  const fields = input instanceof z.ZodObject ? Object.entries(input.shape) : [];
  return fields.filter(([, schema]) => marked.has(schema)).map(([name]) => name);
}

/**
 * Gives one warning for each text that may tell who someone is, with what to write instead, or that looks sensitive; none for what is
 * refused anyhow, and none once the tick is there.
 */
export function textWarnings(
  form: Readonly<Record<string, string>>,
  fields: readonly string[],
  instead = say`Laat het weg, of schrijf de functie of de dienst.`,
): readonly Problem[] {
  if (form[lookedOver] !== undefined) return [];
  const allowed = fields.filter((field) => !holdsPerson(form[field] ?? ''));
  return allowed.flatMap((field) => {
    const said = recognisableSaid(form[field] ?? '');
    if (said === '') return sensitiveWarnings(form, [field]);
    return [{ field, message: `${said} ${instead}`, warning: true as const }];
  });
}
