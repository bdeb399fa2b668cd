/** What the person asks and says of a hand-over on the own page, each one call of the gate. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Representative } from '../representative/representative.ts';
import type { HandoverAnswer } from './handover.sql.ts';
import type { AgreedAction, Cause, Confirmer, HandoverState } from './handover.ts';

export function confirmOwnHandover(db: Queryable, token: string, id: string): Promise<HandoverAnswer> {
  return askGate(db, 'gate.confirm_own_handover($1, $2)', [token, id]);
}

export function declineOwnHandover(
  db: Queryable,
  token: string,
  id: string,
  words: string,
): Promise<HandoverAnswer> {
  return askGate(db, 'gate.decline_own_handover($1, $2, $3)', [token, id, words]);
}

export function resumeOwnHandover(db: Queryable, token: string, id: string): Promise<HandoverAnswer> {
  return askGate(db, 'gate.resume_own_handover($1, $2)', [token, id]);
}

/** A hand-over as the person reads it on the own page. */
export interface OwnHandover {
  readonly id: string;
  readonly giver: string;
  readonly receiver: string;
  readonly cause: Cause;
  readonly endsOn: CivilDate | null;
  readonly state: HandoverState;
  readonly doneOn: CivilDate | null;
  readonly moment: { readonly on: CivilDate; readonly at: string; readonly place: string } | null;
  /** The last time that the person said no. */
  readonly no: { readonly words: string; readonly on: CivilDate } | null;
  /** How it went on after that; without an organisation the person said so. */
  readonly wentOn: {
    readonly words: string;
    readonly on: CivilDate;
    readonly organisation: string | null;
  } | null;
  readonly lines: readonly Pick<AgreedAction, 'what' | 'by' | 'due'>[];
  readonly confirmed: readonly Confirmer[];
  /** Who said yes for the person. */
  readonly representative: Representative | null;
}

export interface OwnHandovers {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly items: readonly OwnHandover[];
}

export function listOwnHandovers(
  db: Queryable,
  token: string,
  route: string,
): Promise<OwnHandovers | Refused> {
  return askGate(db, 'gate.own_handovers($1, $2)', [token, route]);
}
