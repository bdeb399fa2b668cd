/** What is said of an indicator, and how it is shown. The indicators themselves stand in indicator.ts. */
import type { Category } from '../../gate/category.ts';

export interface Indicator {
  readonly name: string;
  /** Of the counting rule. */
  readonly version: number;
  /** The last part of the address of its page. */
  readonly address: string;
  /** What a number of it says, in the words that follow that number. */
  readonly sentence: string;
  /** How it is counted, in words that a council understands. */
  readonly rule: string;
  readonly population: string;
  readonly period: string;
  readonly source: string;
  /** Who answers for the definition. */
  readonly owner: string;
  /** What is not sure of it: a definition that is disputed, a term that nobody could check. */
  readonly caution?: string;
  readonly unit: 'persons' | 'items' | 'percent' | 'days';
  /** Cases of persons are told with care for the few; decisions and concerns are about nobody who is guided. */
  readonly about: 'persons' | 'work';
  /**
   * How it is shown: a share per quarter, a stock per month, a share of a stock, so many per quarter, how many of each kind there are now,
   * a curve, or how something is spread.
   */
  readonly shows: 'share' | 'stock' | 'stockShare' | 'count' | 'kinds' | 'curve' | 'spread';
  /** Of which list its kinds are, where it has any. */
  readonly kinds?: 'phase' | 'barrier' | 'instrument' | 'end' | 'group' | 'benefit' | 'partner';
  /** The outcomes that are a success, and those that are known at all; the share is of the first in the second. */
  readonly reached: readonly string[];
  readonly known: readonly string[];
  /** What it asks is known after a year: the last four quarters say nothing yet, and those before them are told. */
  readonly afterYear?: boolean;
  readonly published?: Published;
}

/** Only of what everyone may know. */
export interface Published {
  /** What the flow for statistics of an organisation has to name. */
  readonly categories: readonly Category[];
  /** So many months after a quarter its outcomes are known. */
  readonly knownAfter: number;
  /** As everyone reads it, where that is another part of the same cases. */
  readonly name?: string;
  readonly rule?: string;
}
