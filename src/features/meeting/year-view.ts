/** What the page of a year of meetings is drawn from. */
import type { Problem } from '../../kernel/outcome.ts';
import type { MeetingYear, YearBody } from './year.sql.ts';
import type { Proposed } from './year.ts';

export interface YearView {
  readonly opened: MeetingYear;
  readonly year: number;
  /** It is the year that was asked. */
  readonly known: boolean;
  /** The body it is of; all those of the reader where there is none. */
  readonly body?: YearBody | undefined;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
  /** What the rhythm gives, once it was asked. */
  readonly proposed: readonly Proposed[] | undefined;
}
