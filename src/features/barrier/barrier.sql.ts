/** Every statement about barriers and strengths: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import { type OpenedParts, openParts } from '../../gate/parts.sql.ts';
import type { Compartment, NoteRow } from '../note/note.ts';
import type { BarrierRow, ToldBarrier } from './barrier.ts';

export interface BarrierParts {
  readonly barriers: readonly BarrierRow[];
  readonly told_barriers: readonly ToldBarrier[];
  /** What the confidential compartment says; empty for who may not read it, as when it is empty. */
  readonly limits: readonly NoteRow[];
  readonly compartment: Compartment | null;
}

export function openBarriers(
  db: Queryable,
  call: { token: string; person: string; route: string; reason: string | undefined },
): Promise<OpenedParts<BarrierParts> | Refused> {
  const parts = ['barriers', 'told_barriers', 'limits', 'compartment'] as const;
  return openParts<BarrierParts>(db, { ...call, purpose: 'guidance', parts });
}

export function recordBarrier(
  db: Queryable,
  token: string,
  one: {
    person: string;
    reason?: string | undefined;
    domain: string;
    level: number;
    said: string;
    on: string;
  },
): Promise<Answer> {
  return askGate(db, 'gate.record_barrier($1, $2, $3, $4, $5, $6, $7)', [
    token,
    one.person,
    one.domain,
    one.level,
    one.said,
    one.on,
    one.reason ?? null,
  ]);
}
