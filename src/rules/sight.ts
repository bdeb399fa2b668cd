/** What the rules see of one person on one day. How it is looked up stands in look.ts. */
import type { CivilDate } from '../kernel/civil-date.ts';
import type { Entry, Facts, Value } from './fact.ts';
import type { FieldName } from './field.ts';
import type { Followed } from './legal-status.ts';
import type { Quantity } from './range.ts';

/** A known value: lists as their codes; nothing when it is not known. */
export type Known = string | boolean | Quantity | readonly string[] | undefined;

export interface Sight {
  readonly facts: Facts;
  readonly date: CivilDate;
  /** Which reading of a disputed point is followed. */
  readonly followed: Followed;
  /** Gives the same person on another day. */
  on(date: CivilDate): Sight;
  /** Gives what is known of a field on this day, given or derived. */
  get(field: FieldName): Known;
  /** Gives the entries of a list, or nothing when the list is not known. */
  entries(field: FieldName): readonly Entry[] | undefined;
  dateIn(field: FieldName): CivilDate | undefined;
  number(field: FieldName): number | undefined;
  /** Gives the same person with one fact changed, without saving it: what if it were so. */
  changed(field: FieldName, value: Value): Sight;
}
