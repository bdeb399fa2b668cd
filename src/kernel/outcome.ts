/**
 * What an act answers. Expected failures are values, so that a page or an API chooses its words; bugs are thrown. Messages are
 * Dutch here: `perform` says them to the reader.
 */

/** One thing wrong with one field; the message is for the person who typed it. */
export interface Problem {
  readonly field: string;
  readonly message: string;
  /** It may be so: whoever looked it over can go on. */
  readonly warning?: true;
}

/**
 * `missing` is said for persons and things one may not know of, `forbidden` only where everyone may know the thing exists.
 * `conflict` brings what stands there now, so that nothing typed is lost.
 */
export type Outcome<Done> =
  | { readonly outcome: 'done'; readonly done: Done }
  | { readonly outcome: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'forbidden'; readonly message: string }
  | { readonly outcome: 'conflict'; readonly message: string; readonly now?: unknown }
  | { readonly outcome: 'signedOut' }
  | { readonly outcome: 'quota' };

/** Every outcome but success. */
export type Failed = Exclude<Outcome<unknown>, { outcome: 'done' }>;

/** An id that is no id is an address that does not exist, not a mistake in a form. */
export function invalidAsMissing(failed: Failed): Failed {
  return failed.outcome === 'invalid' ? { outcome: 'missing' } : failed;
}

/** Names the fields of what is wrong as another surface calls them. */
export function renamed<Done>(
  outcome: Outcome<Done>,
  names: Readonly<Record<string, string>>,
): Outcome<Done> {
  if (outcome.outcome !== 'invalid') return outcome;
  const problems = outcome.problems.map((one) => ({ ...one, field: names[one.field] ?? one.field }));
  return { ...outcome, problems };
}

/** It is done, and this came of it. */
export function done<Done>(value: Done): Outcome<Done> {
  return { outcome: 'done', done: value };
}

/** What is wrong with one field. */
export function invalid(field: string, message: string): Outcome<never> {
  return { outcome: 'invalid', problems: [{ field, message }] };
}

/** What happened in the meantime. */
export function conflict(message: string, now?: unknown): Outcome<never> {
  return { outcome: 'conflict', message, now };
}
