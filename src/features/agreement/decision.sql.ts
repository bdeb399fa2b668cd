/** What a party says to the gate on the way of an agreement: a decision, a notice. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { NoticeEnd } from './agreement.ts';
import type { LinePreview } from './annex-act.sql.ts';

export interface Votes {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export interface DecisionInput {
  readonly approval: string;
  readonly date: string;
  readonly reference: string;
  readonly votes: Votes | null;
}

/** Notes that an organ of the own organisation decided. */
export function recordDecision(db: Queryable, token: string, input: DecisionInput): Promise<Answer> {
  return askGate(db, 'gate.record_approval($1, $2, $3, $4, $5)', [
    token,
    input.approval,
    input.date,
    input.reference,
    input.votes === null ? null : JSON.stringify(input.votes),
  ]);
}

export interface NoticeInput {
  readonly agreement: string;
  readonly until: string;
  readonly reason: string;
  readonly organ: string;
  readonly date: string;
  readonly reference: string;
}

/** What the last day was held against where it cannot be that day. */
export interface NoticeAnswer extends Answer {
  /** The first day that can be; none where the agreement ends before. */
  readonly first?: CivilDate | null;
  readonly until?: CivilDate;
  readonly ends?: NoticeEnd;
}

/** Gives notice for the own organisation. */
export function giveNotice(db: Queryable, token: string, input: NoticeInput): Promise<NoticeAnswer> {
  return askGate(db, 'gate.give_notice($1, $2, $3, $4, $5, $6, $7)', [
    token,
    input.agreement,
    input.until,
    input.reason,
    input.organ,
    input.date,
    input.reference,
  ]);
}

type NoticePreview =
  | (Extract<LinePreview, { outcome: 'shown' }> & { readonly first: CivilDate | null })
  | Exclude<LinePreview, { outcome: 'shown' }>;

/** Counts what leaving would close for the own persons, and gives the first day it can be; nothing is changed. */
export function previewNotice(db: Queryable, token: string, agreement: string): Promise<NoticePreview> {
  return askGate(db, 'gate.preview_notice($1, $2)', [token, agreement]);
}
