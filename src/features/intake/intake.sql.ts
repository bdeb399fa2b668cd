/** Statements about an intake: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import { type OpenedParts, openParts, type PartRow } from '../../gate/parts.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { IntakeFact, IntakeStep } from './intake.ts';
import type { IntakeCode, IntakeState } from './intake-item.ts';

export interface FirstApplication extends PartRow {
  readonly appliedOn: CivilDate;
}

export interface IntakeParts {
  readonly intake_facts: readonly IntakeFact[];
  readonly intake_steps: readonly IntakeStep[];
  /** The day on which the person first applied here; at most one. */
  readonly first_application: readonly FirstApplication[];
}

export function openIntake(
  db: Queryable,
  call: { token: string; person: string; route: string; reason: string | undefined },
): Promise<OpenedParts<IntakeParts> | Refused> {
  const parts = ['intake_facts', 'intake_steps', 'first_application'] as const;
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

export function recordApplication(
  db: Queryable,
  token: string,
  one: { person: string; on: string; reason?: string | undefined },
): Promise<Answer> {
  return askGate(db, 'gate.record_first_application($1, $2, $3, $4)', [
    token,
    one.person,
    one.on,
    one.reason ?? null,
  ]);
}
