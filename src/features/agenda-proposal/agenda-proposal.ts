/** What waits for an agenda: proposals of members, decisions that are not carried out, concerns. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import type { BodyName } from '../body/body.ts';
import type { Theme } from '../theme/theme.ts';

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
    /** The action of an agreement that it is about, where that one is late. */
    readonly lateAction: string | null;
  }[];
  /** Actions that are late, of agreements that the body follows. */
  readonly actions: readonly {
    readonly id: string;
    readonly title: string;
    readonly due: CivilDate;
    readonly agreement: string;
    /** The name of that agreement. */
    readonly under: string;
    readonly owner: string | null;
  }[];
}

export const takenKinds = ['proposal', 'followUp', 'action', 'concern'] as const;
export type TakenKind = (typeof takenKinds)[number];

/** Something that the reader wanted on an agenda and that does not stand there: put off, or taken off again. */
export interface OffAgenda {
  readonly kind: 'proposal' | 'putOff' | 'concern';
  readonly id: string;
  /** Of a proposal. */
  readonly title: string | null;
  /** Of a concern. */
  readonly theme: Theme | null;
  readonly body: BodyName;
  readonly reason: string;
  readonly on: CivilDate;
}
