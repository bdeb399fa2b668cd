/** The minutes of a meeting as people read them: point by point, with what was decided and what was corrected later. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { BodyName, Readers } from '../body/body.ts';
import { type ItemKind, meetingPage } from '../meeting/meeting.ts';

export interface MinutesDecision {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly owner: string;
  readonly due: CivilDate;
  readonly readers: Readers;
}

export interface MinutesItem {
  readonly id: string;
  readonly number: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly readers: Readers;
  /** What was said; null where the reader may not read it, or not yet. */
  readonly text: string | null;
  readonly version: number;
  /** At what hour it was saved. */
  readonly at: string | null;
  readonly decision: MinutesDecision | null;
  readonly corrections: readonly { readonly text: string; readonly on: CivilDate }[];
  /** Words that were replaced from another page; for who writes. */
  readonly replaced: readonly { readonly text: string; readonly at: string }[];
}

export interface Minutes {
  readonly id: string;
  readonly body: BodyName;
  readonly on: CivilDate;
  readonly at: string;
  /** For whoever takes part in consultation. */
  readonly place: string | null;
  readonly today: CivilDate;
  /** The reader keeps the body and writes. */
  readonly kept: boolean;
  /** The reader's organisation sits in the body. */
  readonly member: boolean;
  readonly part: boolean;
  readonly approvedOn: CivilDate | null;
  /** The later meeting in which who keeps the body may approve them now. */
  readonly approvableIn: string | null;
  readonly items: readonly MinutesItem[];
}

/** An earlier meeting of which the minutes wait for this one, or were approved in it. */
export interface ToApprove {
  readonly id: string;
  readonly on: CivilDate;
  readonly approved: boolean;
}

/** Gives the address of the minutes of a meeting. */
export function minutesPage(meeting: string): string {
  return `${meetingPage(meeting)}/verslag`;
}

/** Gives the address where the minutes of one point are saved. */
export function minutesOf(item: string): string {
  return `/overleg/agendapunten/${item}/verslag`;
}

/** Tells whether the minutes are still written: by who keeps the body, from the day of the meeting until they are approved. */
export function isWritable({ kept, on, today, approvedOn }: Minutes): boolean {
  return kept && on <= today && approvedOn === null;
}

/** Gives the address where a correction of one point is written. */
export function correctionOf(item: string): string {
  return `/overleg/agendapunten/${item}/rechtzetting`;
}
