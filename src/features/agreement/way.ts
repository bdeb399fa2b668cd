/** How far an agreement is on its way to being in force: what each party still has to decide and sign, and whose turn it is. */
import type { ActorRow } from '../../gate/opened.ts';
import { addDays, addMonths, civilDate, type CivilDate } from '../../kernel/civil-date.ts';
import {
  type Agreement,
  type Approval,
  isCoordinator,
  type NoticeEnd,
  type Party,
  type Signature,
  type Tacit,
} from './agreement.ts';

/** Where one party stands. */
export interface PartyWay {
  readonly party: Party;
  readonly steps: readonly Approval[];
  /** The step to take now; none when all decisions are taken. */
  readonly next: Approval | undefined;
  readonly signature: Signature | undefined;
}

export interface Way {
  readonly parties: readonly PartyWay[];
  /** The mandate of who reads is not for a unit of another province. */
  readonly speaks: boolean;
  readonly decisionsLeft: number;
  readonly signaturesLeft: number;
}

interface Standing {
  readonly agreement: Agreement;
  readonly approvals: readonly Approval[];
  readonly signatures: readonly Signature[];
}

/** Works out where every party stands; the steps of one party are taken in their order. */
export function wayOf({ agreement, approvals, signatures }: Standing): Way {
  const parties = agreement.parties.map((party) => {
    const steps = approvals.filter((step) => step.party.id === party.id);
    return {
      party,
      steps,
      next: steps.toSorted((a, b) => a.step - b.step).find(({ status }) => status === 'pending'),
      signature: signatures.find((one) => one.party.id === party.id),
    };
  });
  return {
    parties,
    speaks: agreement.speaks,
    decisionsLeft: approvals.filter(({ status }) => status === 'pending').length,
    signaturesLeft: parties.filter(({ signature }) => signature === undefined).length,
  };
}

/** What a coordinator can do now for the own organisation. */
export type PartyAct = 'decide' | 'sign' | 'leave';

/** Gives where the actor's own organisation stands, for who speaks for it. */
export function ownWay(actor: ActorRow | undefined, way: Way): PartyWay | undefined {
  if (!isCoordinator(actor) || !way.speaks) return undefined;
  return way.parties.find(({ party }) => party.id === actor?.organisation_id);
}

/** What was agreed about leaving, where it is not the plain case. */
export interface NoticeTerms {
  readonly noticeEnds: NoticeEnd;
  /** It would go on by itself: who does not want that leaves at its end. */
  readonly tacit: boolean;
}

const plain: NoticeTerms = { noticeEnds: 'day', tacit: false };

/**
 * Gives the last day on which a party can still give notice: after the months that were agreed its last day has to come before the
 * end of the agreement itself, on a day that was agreed, or at that end where it would go on by itself.
 */
export function lastNoticeDay(until: CivilDate, noticeMonths: number, terms = plain): CivilDate {
  const latestEnd = terms.tacit ? until : lastEndBefore(until, terms.noticeEnds);
  let day = addMonths(latestEnd, -noticeMonths);
  // From the last days of a long month one comes out at the end of a short one too.
  while (addMonths(addDays(day, 1), noticeMonths) <= latestEnd) day = addDays(day, 1);
  return day;
}

/** The last day before the end of an agreement on which a party may leave. */
function lastEndBefore(until: CivilDate, ends: NoticeEnd): CivilDate {
  if (ends === 'day') return addDays(until, -1);
  return addDays(civilDate(ends === 'month' ? `${until.slice(0, 7)}-01` : `${until.slice(0, 4)}-01-01`), -1);
}

/** Gives until when an agreement that goes on by itself would go on: from the end of one month to the end of another. */
export function nextUntil(until: CivilDate, { months }: Tacit): CivilDate {
  return addDays(addMonths(addDays(until, 1), months), -1);
}

/** The same for an agreement as it stands. */
export function lastNoticeDayOf({ until, noticeMonths, noticeEnds, tacit }: Agreement): CivilDate {
  return lastNoticeDay(until, noticeMonths, { noticeEnds, tacit: tacit !== null });
}

/** Tells what a party can do on a day; nothing when the others are at work. */
export function actOf(
  agreement: Agreement,
  own: PartyWay | undefined,
  today?: CivilDate,
): PartyAct | undefined {
  if (own === undefined) return undefined;
  if (agreement.status === 'inForce') {
    const inTime = today !== undefined && today <= lastNoticeDayOf(agreement);
    return inTime && own.party.leavesAfter === null ? 'leave' : undefined;
  }
  if (agreement.status !== 'approval') return undefined;
  if (own.next !== undefined) return 'decide';
  return own.signature === undefined ? 'sign' : undefined;
}
