/**
 * What people type into the fields of an act, as schemas: cleaned, limited, and with the words for what is wrong. What a
 * field means, and whether it may be so, is for the act.
 */
import { z } from 'zod';
import { parseCivilDate } from './civil-date.ts';
import { isUuid } from './id.ts';
import { say } from './language.ts';
import { readDecimal, type DecimalForm } from './number.ts';
import { cleanLine, cleanText } from './plain-text.ts';
import { parseWallTime } from './wall-time.ts';

/** Keeps of what a form sent the texts: a field that comes twice, or as something else, was not sent by a form of ours. */
export function textsIn(form: unknown): Record<string, string> {
  const fields = typeof form === 'object' && form !== null ? Object.entries(form) : [];
  return Object.fromEntries(
    fields.filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}

/** An opaque id. */
export const id = z.string().refine(isUuid);

/** A version or another number from 1 that PostgreSQL keeps as an integer. */
export const count = z.coerce.number().int().min(1).max(2_147_483_647);

/** A text of one line that must be there. */
export function line(missing: string, longest: number) {
  return z
    .string(missing)
    .transform(cleanLine)
    .pipe(z.string().min(1, missing).max(longest, tooLong(longest)));
}

/** A text of several lines that must be there. */
export function text(missing: string, longest: number, shortest = 1) {
  return z
    .string(missing)
    .transform(cleanText)
    .pipe(z.string().min(shortest, missing).max(longest, tooLong(longest)));
}

/** A text of several lines, or null when nothing was typed. */
export function optionalText(longest: number) {
  return z
    .string()
    .optional()
    .transform((typed) => cleanText(typed ?? '') || null)
    .pipe(z.string().max(longest, tooLong(longest)).nullable());
}

const badDate = 'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 31/03/2027.';

/** A day that must be there. */
export const date = z.string(badDate).transform(readDate).pipe(z.string().min(1, badDate));

/** A day, or null when nothing was typed. */
export const optionalDate = z
  .string()
  .optional()
  .transform((typed) => (typed?.trim() ? readDate(typed) : null))
  .pipe(z.string().min(1, badDate).nullable());

const badHour = 'Schrijf het uur, bijvoorbeeld 9.30.';

/** An hour of the clock that must be there, kept as `HH:MM`. */
export const hour = z
  .string(badHour)
  .transform((typed) => parseWallTime(typed) ?? '')
  .pipe(z.string().min(1, badHour));

/** A number that must be there, kept as PostgreSQL reads it. */
export function decimal(message: string, form: DecimalForm) {
  return z
    .string(message)
    .transform((typed) => readDecimal(typed, form) ?? '')
    .pipe(z.string().min(1, message));
}

/** A number, or null when nothing was typed. */
export function optionalDecimal(message: string, form: DecimalForm) {
  return z
    .string()
    .optional()
    .transform((typed) => (typed?.trim() ? (readDecimal(typed, form) ?? '') : null))
    .pipe(z.string().min(1, message).nullable());
}

function readDate(typed: string): string {
  return parseCivilDate(typed) ?? '';
}

function tooLong(longest: number) {
  return { error: () => say`Gebruik hoogstens ${longest} tekens.` };
}
