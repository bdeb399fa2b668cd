/** Who leads the guidance to work: the states of a decision or proposal, and who leads on a day. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import type { Named, Versioned } from './pathway-row.ts';

/** What each state is called; `proposed` waits for the one that was asked. */
export const leadStates = dutch({
  decided: 'beslist',
  proposed: 'wacht op antwoord',
  accepted: 'aanvaard',
  refused: 'geweigerd',
  withdrawn: 'ingetrokken',
  lapsed: 'vervallen',
});

export type LeadState = keyof typeof leadStates;

/** A decision about the lead, or a proposal; the question and its answer only for the two who are in it. */
export interface LeadRow extends Versioned {
  readonly recordedAt: string;
  readonly lead: Named;
  readonly from: CivilDate;
  readonly state: LeadState;
  readonly why: string;
  readonly by: string | null;
  /** The proposal that this decision accepted. */
  readonly answers: string | null;
  readonly contact: {
    readonly name: string | null;
    readonly team: string | null;
    readonly function: string | null;
  } | null;
  readonly asked?: Named | null;
  readonly answerBy?: CivilDate | null;
  readonly reminded?: number;
  readonly answeredAt?: string | null;
  readonly answeredBy?: string | null;
  readonly answerWhy?: string | null;
}

/** The kinds of organisation that can lead, and so can decide or propose it. */
export const leadingKinds: readonly string[] = ['ocmw', 'vdab'];

/** Lists the decisions that stand, the newest first; what both sides wrote down is told once. */
export function standingLeads(rows: readonly LeadRow[]): LeadRow[] {
  const shown = new Set(rows.map((row) => row.id));
  return rows
    .filter((row) => row.state === 'decided' || row.state === 'accepted')
    .filter((row) => row.answers === null || !shown.has(row.answers))
    .toSorted((a, b) => b.from.localeCompare(a.from) || b.recordedAt.localeCompare(a.recordedAt));
}

/** Gives the decision that holds on a day. */
export function leadOn(rows: readonly LeadRow[], day: CivilDate): LeadRow | undefined {
  return standingLeads(rows).find((row) => row.from <= day);
}

/** Gives the change that waits for an answer. */
export function waitingLead(rows: readonly LeadRow[]): LeadRow | undefined {
  return rows.find((row) => row.state === 'proposed');
}

/** Tells whether the day by which something had to be answered has passed. */
export function isOverdue(answerBy: CivilDate | null | undefined, today: CivilDate): boolean {
  return answerBy !== null && answerBy !== undefined && answerBy < today;
}
