/** What waits for an agenda: proposals of members, decisions that are not carried out, concerns. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';

export const proposalStates = dutch({
  waiting: 'wacht',
  taken: 'op de agenda',
  putOff: 'uitgesteld',
  withdrawn: 'ingetrokken',
});
export type ProposalState = keyof typeof proposalStates;

export interface Proposal {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly organisation: string;
  readonly state: ProposalState;
  /** Why it was put off. */
  readonly reason: string | null;
  /** Why it went off an agenda again, the last time. */
  readonly offBecause: string | null;
  /** The reader proposed it. */
  readonly own: boolean;
  readonly on: CivilDate;
  readonly meeting: { readonly id: string; readonly on: CivilDate } | null;
}

/** What the secretary may take onto one agenda. */
export interface WaitingForAgenda {
  readonly proposals: readonly Pick<Proposal, 'id' | 'title' | 'why' | 'organisation'>[];
  readonly followUps: readonly {
    readonly id: string;
    readonly number: string;
    readonly text: string;
    readonly due: CivilDate;
    readonly late: boolean;
  }[];
}

export const takenKinds = ['proposal', 'followUp', 'concern'] as const;
export type TakenKind = (typeof takenKinds)[number];
