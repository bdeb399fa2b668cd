/** Statements about an intake: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import { type OpenedParts, openParts } from '../../gate/parts.sql.ts';
import type { IntakeFact, IntakeStep } from './intake.ts';
import type { IntakeCode, IntakeState } from './intake-item.ts';

export interface IntakeParts {
  readonly intake_facts: readonly IntakeFact[];
  readonly intake_steps: readonly IntakeStep[];
}

export function openIntake(
  db: Queryable,
  call: { token: string; person: string; route: string; reason: string | undefined },
): Promise<OpenedParts<IntakeParts> | Refused> {
  const parts = ['intake_facts', 'intake_steps'] as const;
  return openParts<IntakeParts>(db, { ...call, purpose: 'guidance', parts });
}

export function keepIntake(
  db: Queryable,
  token: string,
  one: { person: string; states: Partial<Record<IntakeCode, IntakeState>>; reason?: string | undefined },
): Promise<Answer & { changed?: number }> {
  return askGate(db, 'gate.keep_intake($1, $2, $3, $4)', [
    token,
    one.person,
    JSON.stringify(one.states),
    one.reason ?? null,
  ]);
}
