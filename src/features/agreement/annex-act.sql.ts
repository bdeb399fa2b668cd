/** What is said to the gate about lines of the data annex: stop them, let them work again, and what either would do. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Reach } from '../../gate/reach.ts';

type Act = 'suspend' | 'lift';

/** Suspends one line of the own organisation, or with no line all that work. */
export function suspendLines(
  db: Queryable,
  token: string,
  lines: { agreement: string; line: string | null },
  reason: string,
): Promise<Answer> {
  return askGate(db, 'gate.suspend_lines($1, $2, $3, $4)', [token, lines.agreement, lines.line, reason]);
}

/** Lifts what the own organisation suspended: one line, or with no line all. */
export function liftLines(
  db: Queryable,
  token: string,
  lines: { agreement: string; line: string | null },
): Promise<Answer> {
  return askGate(db, 'gate.lift_lines($1, $2, $3)', [token, lines.agreement, lines.line]);
}

export type LinePreview =
  | { readonly outcome: 'shown'; readonly atOnce: Reach }
  | { readonly outcome: 'signedOut' | 'missing' | 'forbidden' };

/** Counts what suspending or lifting would close or open for the own persons; nothing is changed. */
export function previewLines(
  db: Queryable,
  token: string,
  lines: { agreement: string; line: string | null },
  act: Act,
): Promise<LinePreview> {
  return askGate(db, 'gate.preview_lines($1, $2, $3, $4)', [token, lines.agreement, lines.line, act]);
}
