/** What oversight reads, as the gate answers it: showings, registrations, exceptional accesses, requests, and the state of the log. */
import type { ActorRow } from '../../gate/opened.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { JoinProof, UndoReason } from '../joined-record/joined-record.ts';
import type { After, Disclosure, Names } from './disclosure.ts';

interface Shown {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
}

/** What narrows the list of showings. */
export interface DisclosureFilter {
  readonly person?: string | undefined;
  readonly userName?: string | undefined;
  readonly purpose?: string | undefined;
  /** A purpose to leave out. */
  readonly without?: string | undefined;
  readonly as?: 'viewer' | 'source' | undefined;
  readonly after?: After | undefined;
  readonly size?: number | undefined;
  /** At most so many views, however many people each showed. */
  readonly views?: number | undefined;
}

export interface Shield {
  readonly id: string;
  /** Hidden from this colleague; null for the whole organisation. */
  readonly user: string | null;
  readonly reason: string;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly setBy: string | null;
}

export interface Disclosures extends Shown {
  readonly items: readonly Disclosure[];
  readonly more: boolean;
  /** How many showings there are of the person who was asked about; null for a list. */
  readonly total: number | null;
  readonly names: Names;
  readonly shields: readonly Shield[] | null;
}

export interface Registration {
  readonly id: number;
  readonly dossier: string;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly role: 'guidance' | 'aftercare';
  readonly ground: string;
  readonly recordedOn: CivilDate;
  readonly recordedBy: string | null;
  readonly outsideTerritory: boolean;
  readonly secondPerson: string | null;
  /** The second person said no. */
  readonly deniedBy: string | null;
  readonly deniedOn: CivilDate | null;
  readonly deniedWhy: string | null;
  /** The colleague and the team that guide. */
  readonly user: string | null;
  readonly team: string | null;
}

/** Two records that the organisation says are of one person. */
export interface OverseenJoin {
  readonly id: string;
  readonly dossier: string;
  readonly earlier: string;
  readonly status: 'proposed' | 'joined' | 'declined' | 'undoing' | 'undone';
  readonly proof: JoinProof;
  readonly provedOn: CivilDate;
  readonly by: string;
  readonly askedOn: CivilDate;
  readonly confirmedBy: string | null;
  readonly confirmedOn: CivilDate | null;
  readonly declinedBy: string | null;
  readonly undoWhy: UndoReason | null;
  readonly undoBy: string | null;
  readonly undoneBy: string | null;
  readonly undoneOn: CivilDate | null;
}

export interface Registrations extends Shown {
  /** The latest joins of records; on the first page alone. */
  readonly joined: readonly OverseenJoin[];
  readonly items: readonly Registration[];
  readonly more: boolean;
  /** How many wait for a second person. */
  readonly waiting: number;
}

/** How many things wait, how many are late, and the first deadline. */
export interface Waiting {
  readonly open: number;
  readonly late: number;
  readonly next: CivilDate | null;
}

export interface SecurityEvent {
  readonly at: string;
  readonly event: string;
  readonly detail: string | null;
  readonly user: string | null;
}

export interface Desk extends Shown {
  readonly reviews: Waiting;
  readonly requests: Waiting;
  readonly outside: number;
  readonly fruitless: readonly { readonly user: string; readonly count: number }[];
  readonly events: readonly SecurityEvent[];
}

export interface ExceptionalAccess {
  readonly id: string;
  readonly dossier: string;
  readonly user: string;
  /** The reader opened it: someone else reviews it. */
  readonly own: boolean;
  readonly reason: string;
  readonly openedAt: string;
  readonly endsAt: string;
  readonly reviewBy: CivilDate;
  readonly late: boolean;
  readonly verdict: 'justified' | 'unjustified' | null;
  readonly note: string | null;
  readonly reviewedAt: string | null;
  readonly reviewedBy: string | null;
}

export interface ExceptionalAccesses extends Shown {
  readonly items: readonly ExceptionalAccess[];
}

export interface RequestToAnswer {
  readonly id: string;
  readonly version: number;
  readonly dossier: string;
  readonly kind: 'ask' | 'correct' | 'object';
  readonly text: string;
  readonly state: 'open' | 'answered';
  readonly madeOn: CivilDate;
  readonly due: CivilDate;
  readonly late: boolean;
  readonly answer: string | null;
  readonly answeredOn: CivilDate | null;
  readonly answeredBy: string | null;
  readonly user: string | null;
  readonly team: string | null;
}

export interface RequestsToAnswer extends Shown {
  readonly items: readonly RequestToAnswer[];
}

/** The state of the seal on the log; nothing of it is about a person. */
export interface LogHealth {
  readonly sealed_at: string | null;
  readonly age_seconds: number | null;
  readonly level: 'good' | 'warn' | 'stop';
  readonly size: number | null;
  readonly waiting: number;
  readonly witnessed_at: string | null;
  /** Numbers of the log that were handed out and hold no entry: all, and of the last thirty days where that is known. */
  readonly gaps: number;
  readonly recent_gaps: number | null;
}
