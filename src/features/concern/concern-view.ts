/** What the page of one concern is given: the concern as it was opened, and a form of it that came back. */
import type { Problem } from '../../kernel/outcome.ts';
import type { OpenedConcern } from './concern.sql.ts';

export interface ConcernView {
  readonly opened: OpenedConcern;
  readonly csrf: string;
  /** Which form of the page came back. */
  readonly form?: 'carry' | 'bundle' | undefined;
  /** What was typed in it. */
  readonly typed?: Readonly<Record<string, string | undefined>>;
  readonly problems?: readonly Problem[];
  /** Why what was asked was not done. */
  readonly refused?: string | undefined;
}
