/** What the threads of rule-threads.ts share: columns of everyone, and rows of bits in which each writes those of its own persons. */
import type { CivilDate } from '../src/kernel/civil-date.ts';
import type { FieldName } from '../src/rules/field.ts';
import type { Answers } from '../src/rules/population.ts';
import type { Column } from '../src/rules/population-column.ts';

export interface Stretch {
  readonly codes: readonly string[];
  readonly date: CivilDate;
  readonly columns: ReadonlyMap<FieldName, Column>;
  /** The first person, the first of a word of bits, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The words of bits in a row of everyone. */
  readonly words: number;
  readonly rows: Uint32Array;
}

/** Gives the bits of answers row by row: of each instrument who fits, who does not, who is blocked, and each condition. */
export function rowsOf(answers: readonly Answers[]): readonly Uint32Array[] {
  return answers.flatMap(({ eligible, notEligible, blocked, conditions }) => [
    eligible,
    notEligible,
    blocked,
    ...conditions.flatMap(({ yes, no }) => [yes, no]),
  ]);
}
