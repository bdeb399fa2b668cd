/** An agreement that everyone may know, with the municipalities of today that are in it. What its page says is for the agreement itself. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { AgreementLevel, AgreementStatus, NoticeEnd } from '../agreement/agreement.ts';
import { lastNoticeDay } from '../agreement/way.ts';

/** A municipality by its present code, and the former names where parties belong to some that merged. */
export type PlacedIn = readonly [nis: string, formerNames: readonly string[]];

export interface PlacedAgreement {
  readonly id: string;
  readonly title: string;
  readonly level: AgreementLevel;
  /** Ended once its last day is past, whatever was noted. */
  readonly state: AgreementStatus;
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** How many months before the end notice is given. */
  readonly notice: number;
  readonly noticeEnds: NoticeEnd;
  /** It was agreed that it goes on by itself. */
  readonly tacit: boolean;
  /** As things stand it does so after its last day. */
  readonly goesOn: boolean;
  readonly renewal: Renewal | null;
  readonly places: readonly PlacedIn[];
}

/** The agreement that follows, once it is up for approval. */
export interface Renewal {
  readonly id: string;
  readonly title: string;
  readonly state: AgreementStatus;
}

/** Tells whether an agreement holds on a day. */
export function holds(agreement: PlacedAgreement, today: CivilDate): boolean {
  return agreement.state === 'inForce' && agreement.from <= today && today <= agreement.until;
}

/** Tells whether an agreement is on its way and holds from a day to come. */
export function isComing(agreement: PlacedAgreement, today: CivilDate): boolean {
  const { state, from } = agreement;
  return state === 'approval' || state === 'signed' || (state === 'inForce' && from > today);
}

/** Tells whether an agreement is one of VDAB and local governments themselves, and no partnership or grant beside it. */
export function isStructural({ level }: PlacedAgreement): boolean {
  return level === 'supraLocal' || level === 'local';
}

/** Tells whether what follows an agreement is signed. */
export function isSecured({ renewal }: PlacedAgreement): boolean {
  return renewal?.state === 'signed' || renewal?.state === 'inForce';
}

/** Gives the last day on which a party can still give notice of an agreement. */
export function lastNoticeDayOf({ until, notice, noticeEnds, tacit }: PlacedAgreement): CivilDate {
  return lastNoticeDay(until, notice, { noticeEnds, tacit });
}
