/** How far an agreement is on its way to being in force: what each party still has to decide and sign, and whose turn it is. */
import type { ActorRow } from '../../gate/opened.ts';
import { addDays, addMonths, type CivilDate } from '../../kernel/civil-date.ts';
import { type Agreement, type Approval, isCoordinator, type Party, type Signature } from './agreement.ts';

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
    decisionsLeft: approvals.filter(({ status }) => status === 'pending').length,
    signaturesLeft: parties.filter(({ signature }) => signature === undefined).length,
  };
}

/** What a coordinator can do now for the own organisation. */
export type PartyAct = 'decide' | 'sign' | 'leave';

/** Gives where the actor's own organisation stands, for who speaks for it. */
export function ownWay(actor: ActorRow | undefined, way: Way): PartyWay | undefined {
  if (!isCoordinator(actor)) return undefined;
  return way.parties.find(({ party }) => party.id === actor?.organisation_id);
}

/**
 * Gives the last day on which a party can still give notice: after the months that were agreed its last day has to come before the
 * end of the agreement itself.
 */
export function lastNoticeDay(until: CivilDate, noticeMonths: number): CivilDate {
  const latestEnd = addDays(until, -1);
  let day = addMonths(latestEnd, -noticeMonths);
  // From the last days of a long month one comes out at the end of a short one too.
  while (addMonths(addDays(day, 1), noticeMonths) <= latestEnd) day = addDays(day, 1);
  return day;
}

/** Tells what a party can do on a day; nothing when the others are at work. */
export function actOf(
  agreement: Agreement,
  own: PartyWay | undefined,
  today?: CivilDate,
): PartyAct | undefined {
  if (own === undefined) return undefined;
  if (agreement.status === 'inForce') {
    const inTime = today !== undefined && today <= lastNoticeDay(agreement.until, agreement.noticeMonths);
    return inTime && own.party.leavesAfter === null ? 'leave' : undefined;
  }
  if (agreement.status !== 'approval') return undefined;
  if (own.next !== undefined) return 'decide';
  return own.signature === undefined ? 'sign' : undefined;
}
