/**
 * What a function of the gate that changes something answers, and the outcome an act makes of it. The words are the act's;
 * which refusal it is, PostgreSQL decided.
 */
import { say } from '../kernel/language.ts';
import { conflict, done, invalid, type Outcome } from '../kernel/outcome.ts';

export interface Answer {
  readonly outcome:
    | 'done'
    | 'signedOut'
    | 'missing'
    | 'quota'
    | 'forbidden'
    | 'ownDraft'
    | 'conflict'
    /** What is new begins in the record under the new number: see db/functions/gate/joined.sql. */
    | 'newNumber'
    | 'invalid';
  /** The field that is wrong, when the answer is `invalid`. */
  readonly field?: string;
}

export interface RefusalWords {
  readonly forbidden: string;
  readonly conflict: string;
  /** What is wrong with a field that PostgreSQL refused. */
  readonly invalid?: string;
  readonly ownDraft?: string;
}

/** Finds the words for the reason that PostgreSQL gave. One without words is a mistake of ours, and never told as another. */
export function refusalFrom<Words>(
  table: Readonly<Record<string, Words>>,
  { field = '' }: Pick<Answer, 'field'>,
): Words {
  const words = Object.hasOwn(table, field) ? table[field] : undefined;
  if (words === undefined) throw new Error(`No words for the refusal “${field}”.`);
  return words;
}

/** Turns an answer into an outcome, with the value that belongs to success. */
export function outcomeOf<Done>(answer: Answer, value: Done, words: RefusalWords): Outcome<Done> {
  switch (answer.outcome) {
    case 'done':
      return done(value);
    case 'missing':
      return { outcome: 'missing' };
    case 'forbidden':
      return { outcome: 'forbidden', message: words.forbidden };
    case 'ownDraft':
      return { outcome: 'forbidden', message: words.ownDraft ?? words.forbidden };
    case 'conflict':
      return conflict(words.conflict);
    case 'newNumber':
      return conflict(
        say`Deze persoon kreeg een nieuw nummer. Begin iets nieuws in het dossier met dat nummer: de weg staat bovenaan in het dossier.`,
      );
    case 'invalid':
      return invalid(answer.field ?? '', words.invalid ?? words.forbidden);
    case 'signedOut':
      return { outcome: 'signedOut' };
    case 'quota':
      return { outcome: 'quota' };
  }
}
