/** The rows of the plan and of what comes beside and after it: referrals, outflow and aftercare, the GPMI, and notes. Part of pathway-model.ts. */
import type { Row, Side, Who } from './pathway-model.ts';

export type ActionState = 'planned' | 'busy' | 'done' | 'stopped';

export interface ActionRow extends Row {
  of: Side;
  origins: Side[];
  text: string;
  by: string;
  start: number | null;
  due: number;
  intensity: string | null;
  state: ActionState;
  endReason: string | null;
  version: number;
}

export interface GoalRow extends Row {
  of: Side;
  text: string;
  state: 'open' | 'reached' | 'dropped';
  version: number;
}

export interface ProposalRow extends Row {
  of: Side;
  to: Side;
  kind: string;
  action: ActionRow | null;
  wants: Partial<ActionRow>;
  state: 'waiting' | 'approved' | 'rejected' | 'replaced' | 'withdrawn';
}

export interface ReferralRow extends Row {
  to: Side;
  state: 'sent' | 'accepted' | 'refused' | 'withdrawn' | 'started' | 'notStarted' | 'ended';
  /** Of each attempt: who tried, whom, and whether it worked. */
  tries: { of: Side; with: string; reached: boolean }[];
}

export interface OutflowRow extends Row {
  of: Side;
  kind: string;
  from: number;
  work: boolean;
  applied: number | null;
  closed: 'lastCheck' | 'objection' | 'resumed' | 'mistake' | null;
}

export interface JobRow extends Row {
  of: Side;
  from: number;
  until: number | null;
  endReason: string | null;
  version: number;
}

export interface CheckRow extends Row {
  of: Side;
  outflow: OutflowRow;
  months: number;
  found: string;
  saidBy: string | null;
}

export interface VersionRow {
  /** Learned from PostgreSQL. */
  hash: string;
  words: Readonly<Record<string, readonly string[]>>;
  signed: string[];
}

export interface ContractRow extends Row {
  of: Side;
  granted: number;
  starts: number;
  ends: number | null;
  signed: boolean;
  ended: number | null;
  version: number;
  versions: VersionRow[];
  evaluations: number;
  prolongations: number;
}

export interface NoteRow extends Row {
  of: Side;
  by: Who;
  kind: 'shared' | 'internal';
  removed: string | null;
}

export interface ReportRow extends Row {
  note: NoteRow;
  reporter: Side;
  why: string;
  state: 'open' | 'cleared' | 'kept';
}
