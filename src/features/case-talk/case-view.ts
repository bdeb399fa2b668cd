/** What the page of one person in a case talk is drawn from. */
import type { Problem } from '../../kernel/outcome.ts';
import type { Case, OpenedCase } from './case-talk.ts';

export interface CaseView {
  readonly opened: OpenedCase;
  /** What stands on this talk about the person: one row of each organisation that asked. */
  readonly cases: readonly Case[];
  readonly csrf: string;
  readonly reason: string | undefined;
  /** What was typed in the form of one of the rows, and what is wrong with it. */
  readonly typed: Readonly<Record<string, string>>;
  readonly ticked: readonly string[];
  readonly problems: readonly Problem[];
  /** Why what was asked was not done. */
  readonly refused?: string | undefined;
}

export type OneView = CaseView & { readonly one: Case };
