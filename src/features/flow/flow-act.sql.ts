/** The functions of the gate that change a flow, and those that count beforehand: one call, one statement, one transaction. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Reach } from '../../gate/reach.ts';
import type { DraftedWording } from './wording-input.ts';

/** What confirming, suspending or lifting would do to the sender's own persons. */
export interface FlowPreview {
  readonly outcome: 'shown';
  readonly atOnce: Reach;
  /** For a draft: when the receivers have confirmed the new words as well. */
  readonly later: Reach | null;
  /** The receivers that had confirmed must do so again. */
  readonly lapses: boolean;
}

export interface NotShown {
  readonly outcome: 'signedOut' | 'missing' | 'forbidden' | 'ownDraft';
}

/** Drafts a new flow, or a change of one; the seen numbers guard against overwriting someone else's words. */
export function draftFlow(
  db: Queryable,
  token: string,
  draft: { id: string | null; version: number | null; revision: number | null; wording: DraftedWording },
) {
  const { id, version, revision, wording } = draft;
  return askGate<Answer & { id?: string }>(db, 'gate.draft_flow($1, $2, $3, $4, $5)', [
    token,
    id,
    version,
    revision,
    JSON.stringify(wording),
  ]);
}

export function dropDraft(db: Queryable, token: string, id: string, revision: number) {
  return askGate<Answer>(db, 'gate.drop_draft($1, $2, $3)', [token, id, revision]);
}

export function confirmFlow(db: Queryable, token: string, id: string, revision: number) {
  return askGate<Answer>(db, 'gate.confirm_flow($1, $2, $3)', [token, id, revision]);
}

export function receiveFlow(db: Queryable, token: string, id: string, version: number, reference: string) {
  return askGate<Answer>(db, 'gate.receive_flow($1, $2, $3, $4)', [token, id, version, reference]);
}

export function suspendFlow(db: Queryable, token: string, id: string, reason: string) {
  return askGate<Answer>(db, 'gate.suspend_flow($1, $2, $3)', [token, id, reason]);
}

export function liftFlow(db: Queryable, token: string, id: string) {
  return askGate<Answer>(db, 'gate.lift_flow($1, $2)', [token, id]);
}

/** Counts what an act of the sender would open and close; nothing is changed. */
export function previewFlow(db: Queryable, token: string, id: string, act: 'confirm' | 'suspend' | 'lift') {
  return askGate<FlowPreview | NotShown>(db, 'gate.preview_flow($1, $2, $3)', [token, id, act]);
}

/** Counts for how many own persons at most a receiver would learn more. */
export function previewReception(db: Queryable, token: string, id: string) {
  return askGate<{ outcome: 'shown'; persons: number | null } | NotShown>(
    db,
    'gate.preview_reception($1, $2)',
    [token, id],
  );
}
