/** What an instrument is: its card for people, its conditions through time, and what follows from it. */
import type { DatedAmount } from './amount.ts';
import type { Condition, Grade } from './condition.ts';
import type { Figure } from './figure.ts';
import type { Sight } from './sight.ts';
import type { FieldName } from './field.ts';
import type { Source } from './source.ts';

/** Something the law works out for a person: a duration, an amount, an end. Without a value it says why not. */
export interface Outcome {
  readonly code: string;
  readonly label: string;
  readonly value?: string | number;
  readonly why?: string;
  readonly grade: Grade;
  readonly sources: readonly Source[];
}

/** The card: for whom, who refers, decides and pays, how long, which documents, what follows, when it ends. */
export interface Card {
  readonly summary: string;
  readonly forWhom: string;
  readonly refers: string;
  readonly decides: string;
  readonly pays: string;
  readonly lasts: string;
  readonly documents: string;
  readonly followUp: string;
  readonly ends: string;
}

/** Amounts through time, for each of some situations. */
export interface AmountTable {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly DatedAmount[];
}

/** A question of law on which sources conflict or are silent. */
export interface Doubt {
  readonly text: string;
  /** The disputed point it is about: once a reading of it is followed, there is no doubt here. */
  readonly point?: string;
  readonly from?: string;
  readonly until?: string;
}

export interface Instrument {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly from: string;
  /** No source was found for the first day: the date of the text, or of the oldest page read, stands for it. */
  readonly fromToVerify?: true;
  /** The last day on which someone could start. */
  readonly until?: string;
  /** What to say after that day. */
  readonly endedText?: string;
  readonly basis: string;
  /** The day the law looks at; its field says it, otherwise the day that is asked about. */
  readonly relevantDate: { readonly name: string; readonly field?: FieldName };
  readonly card: Card;
  readonly conditions: readonly Condition[];
  readonly doubts?: readonly Doubt[];
  readonly amounts?: readonly AmountTable[];
  /** Numbers that no condition asks: amounts, shares, lengths of time and counts, with their source. */
  readonly figures?: readonly Figure[];
  readonly related?: readonly string[];
  readonly reviewedOn: string;
  readonly outcomes?: (sight: Sight) => readonly Outcome[];
  /** For whom the outcomes are: whom the instrument does not refuse, unless this says otherwise. */
  readonly outcomesFor?: readonly ('eligible' | 'notEligible' | 'unknown' | 'blocked')[];
  /** The disputed points on which the outcomes turn, for this person. */
  readonly outcomePoints?: (sight: Sight) => readonly string[];
}
