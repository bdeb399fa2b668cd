// The one checked table of everything that may be recorded about a person: each field stands in one category, and the
// category decides who may see it. A field that is not here does not exist. PostgreSQL holds a copy, written at each migration.
import { type Category, type CategoryKind, categories, categoryCodes } from './category.ts';
import { ownFields } from './field-own.ts';
import type { Shape } from './field-shape.ts';
import { shareableFields } from './field-shareable.ts';

const table = { ...shareableFields, ...ownFields } as const satisfies Record<Category, Record<string, Shape>>;

type NamesIn<T> = T extends unknown ? keyof T : never;
export type FieldName = NamesIn<(typeof table)[Category]>;

/** A field as the table has it, with its category. */
export type Field = Shape & { readonly category: Category };

/** Every field by its name, in the order of the categories. */
export const fields: Readonly<Record<string, Field>> = Object.fromEntries(
  categoryCodes.flatMap((category) =>
    Object.entries<Shape>(table[category]).map(([name, shape]) => [name, within(category, shape)] as const),
  ),
);

// A copy by value would keep the words of the language in which it was made.
function within(category: Category, shape: Shape): Field {
  return Object.defineProperties({ ...shape, category }, Object.getOwnPropertyDescriptors(shape));
}

/** Tells whether a field of this name exists. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fields, name);
}

/** Gives what the table says of a field, or nothing when no field has this name. */
export function fieldNamed(name: string): Field | undefined {
  return isFieldName(name) ? fields[name] : undefined;
}

/** Gives what the table says of a field; a name that does not exist is a bug and throws. */
export function fieldOf(name: string): Field {
  const field = fieldNamed(name);
  if (field === undefined) throw new Error(`No field is named ${name}.`);
  return field;
}

const places = new Map(Object.keys(fields).map((name, place) => [name, place]));

/** Gives the place of a field in the table, the order in which people read them; an unknown one comes last. */
export function placeOf(name: string): number {
  return places.get(name) ?? places.size;
}

/** Gives the rows of the database table `categories`. */
export function categoryRows(): { code: Category; bit: number; kind: CategoryKind }[] {
  return categoryCodes.map((code) => ({ code, bit: categories[code].bit, kind: categories[code].kind }));
}

/** Gives the rows of the database table `fields`. */
export function fieldRows(): { code: string; category: Category; bit: number; isList: boolean }[] {
  return Object.entries(fields).map(([code, { category, list }]) => ({
    code,
    category,
    bit: categories[category].bit,
    isList: list === true,
  }));
}
