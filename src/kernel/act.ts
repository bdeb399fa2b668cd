/**
 * One change of state is one act: a value with a name, a schema for its input and what it does. Pages and the interface go
 * through `perform`; an import, which judges its rows itself, calls functions of the same kind for many rows at once.
 * Whether the actor may is decided in PostgreSQL, by the function that the act calls: it also writes the one audit row, in
 * the same transaction.
 */
import type { z } from 'zod';
import type { Queryable } from '../adapters/database/pool.ts';
import { say, spoken } from './language.ts';
import type { Outcome, Problem } from './outcome.ts';

export interface Act<Input, Done> {
  /** `noun.verb`, as PostgreSQL writes it in the history of acts. */
  readonly name: string;
  /** What PostgreSQL writes instead, where the input chooses what is done: confirm or refuse. */
  readonly recordedAs?: readonly string[];
  readonly input: z.ZodType<Input>;
  readonly run: (db: Queryable, token: string, input: Input) => Promise<Outcome<Done>>;
}

/** Declares an act; keeps the types of its input and result. */
export function act<Input, Done>(declared: Act<Input, Done>): Act<Input, Done> {
  return declared;
}

/** Does an act for whoever holds the token: parse, then one call that decides, changes, records and commits. */
export async function perform<Input, Done>(
  db: Queryable,
  token: string | undefined,
  toDo: Act<Input, Done>,
  raw: unknown,
): Promise<Outcome<Done>> {
  if (token === undefined) return { outcome: 'signedOut' };
  const parsed = toDo.input.safeParse(raw);
  if (!parsed.success) return { outcome: 'invalid', problems: problemsOf(parsed.error) };
  return saidToReader(await toDo.run(db, token, parsed.data));
}

/** An act declares its refusals in Dutch, where nobody reads yet; they are said here, to whoever does. */
function saidToReader<Done>(outcome: Outcome<Done>): Outcome<Done> {
  switch (outcome.outcome) {
    case 'forbidden':
    case 'conflict':
      return { ...outcome, message: spoken(outcome.message) };
    case 'invalid':
      return {
        ...outcome,
        problems: outcome.problems.map((one) => ({ ...one, message: spoken(one.message) })),
      };
    default:
      return outcome;
  }
}

// What zod says of itself where a schema gives no words: for who writes the program, and not for who fills in a form.
const ownWords = /^(Invalid|Too (big|small)|Unrecognized|Expected)\b/;

/** Turns what zod found into one problem per field, in the words the schema gives, said to the reader. */
export function problemsOf(error: z.ZodError): Problem[] {
  const byField = new Map<string, Problem>();
  for (const issue of error.issues) {
    const field = issue.path.join('.');
    if (byField.has(field)) continue;
    const message = ownWords.test(issue.message) ? say`Kijk dit na.` : spoken(issue.message);
    byField.set(field, { field, message });
  }
  return [...byField.values()];
}
