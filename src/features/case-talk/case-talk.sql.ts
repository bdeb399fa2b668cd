/** Every statement of case talks: each a call of the gate, which decides, logs, changes and answers. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import { openParts } from '../../gate/parts.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type {
  Agreement,
  Aim,
  CaseAction,
  CaseParts,
  OpenedCase,
  OpenedPut,
  OutcomeKind,
  PutParts,
  Talk,
  Telling,
} from './case-talk.ts';

export type CaseAnswer = Answer & { readonly id?: string };
type Reason = string | undefined;

export interface CaseTalks {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly items: readonly Talk[];
  /** Organisations that can be called together. */
  readonly guests: readonly { readonly id: string; readonly name: string }[];
}

export function listTalks(db: Queryable, token: string): Promise<CaseTalks | Refused> {
  return askGate(db, 'gate.case_talks($1)', [token]);
}

/** A person on the agenda, under the name that the own organisation gives. */
export interface AgendaPerson {
  readonly person: string;
  readonly name: string | null;
  readonly source: string;
  readonly own: boolean;
  readonly off: 'withdrawn' | 'personDeclined' | null;
  readonly confirmed: boolean;
  readonly concluded: boolean;
}

export interface OpenedTalk {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly talk: Talk;
  readonly items: readonly AgendaPerson[];
}

/** Opens a talk with the persons on its agenda whom the viewer may know of. */
export function readTalk(
  db: Queryable,
  token: string,
  talk: string,
  reason: Reason,
): Promise<OpenedTalk | Refused> {
  return askGate(db, 'gate.case_talk($1, $2, $3)', [token, talk, reason ?? null]);
}

interface PersonCall {
  readonly token: string;
  readonly person: string;
  readonly route: string;
  readonly reason: Reason;
}

/** Opens what the talks about one person show. */
export function openCase(db: Queryable, call: PersonCall): Promise<OpenedCase | Refused> {
  return openParts<CaseParts>(db, { ...call, purpose: 'guidance', parts: ['case_talks', 'case_holders'] });
}

/** Opens what it takes to put someone on an agenda. */
export function openPut(db: Queryable, call: PersonCall): Promise<OpenedPut | Refused> {
  return openParts<PutParts>(db, { ...call, purpose: 'guidance', parts: ['case_talks', 'case_talk_choice'] });
}

export interface CalledTalk {
  readonly on: string;
  readonly at: string;
  readonly place: string;
  readonly guests: readonly string[];
  readonly role: string;
}

export function callTalk(db: Queryable, token: string, given: CalledTalk): Promise<CaseAnswer> {
  const { on, at, place, guests, role } = given;
  return askGate(db, 'gate.call_case_talk($1, $2, $3, $4, $5, $6)', [token, on, at, place, guests, role]);
}

export interface PutPerson {
  readonly person: string;
  readonly talk: string;
  readonly reason?: Reason;
  readonly aim: Aim;
  readonly question: string;
  readonly toldOn: string;
  readonly toldHow: Telling;
  readonly agreement: Agreement;
}

export function putOnTalk(db: Queryable, token: string, given: PutPerson): Promise<CaseAnswer> {
  const { person, talk, reason, aim, question, toldOn, toldHow, agreement } = given;
  return askGate(db, 'gate.put_on_case_talk($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    token,
    person,
    talk,
    reason ?? null,
    aim,
    question,
    toldOn,
    toldHow,
    agreement,
  ]);
}

export function confirmCase(db: Queryable, token: string, id: string, reason: Reason): Promise<CaseAnswer> {
  return askGate(db, 'gate.confirm_case($1, $2, $3)', [token, id, reason ?? null]);
}

export function takeOff(db: Queryable, token: string, id: string, reason: Reason): Promise<CaseAnswer> {
  return askGate(db, 'gate.take_off_case_talk($1, $2, $3)', [token, id, reason ?? null]);
}

export interface AgreedOutcome {
  readonly id: string;
  readonly reason?: Reason;
  readonly kind: OutcomeKind;
  readonly agreed: string;
  readonly next: string | null;
  readonly actions: readonly { readonly text: string; readonly due: string; readonly by: string }[];
}

export function concludeCase(db: Queryable, token: string, given: AgreedOutcome): Promise<CaseAnswer> {
  const { id, reason, kind, agreed, next, actions } = given;
  return askGate(db, 'gate.conclude_case($1, $2, $3, $4, $5, $6, $7)', [
    token,
    id,
    reason ?? null,
    kind,
    agreed,
    next,
    JSON.stringify(actions),
  ]);
}

/** A talk as the person reads it on the own page. */
export interface OwnCase {
  readonly id: string;
  readonly organisation: string;
  readonly on: CivilDate;
  readonly at: string;
  readonly past: boolean;
  readonly cancelled: boolean;
  /** When it was before it moved. */
  readonly was: { readonly on: CivilDate; readonly at: string } | null;
  readonly off: 'personDeclined' | null;
  readonly aim: Aim;
  readonly question: string | null;
  /** The organisations that took part for this person. */
  readonly took: readonly string[];
  readonly outcome: {
    readonly kind: OutcomeKind;
    readonly agreed: string;
    readonly nextOn: CivilDate | null;
  } | null;
  readonly actions: readonly Omit<CaseAction, 'state'>[];
}

export interface OwnCases {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly items: readonly OwnCase[];
}

export function listOwnCases(db: Queryable, token: string, route: string): Promise<OwnCases | Refused> {
  return askGate(db, 'gate.own_case_talks($1, $2)', [token, route]);
}

export function declineOwnCase(db: Queryable, token: string, id: string): Promise<CaseAnswer> {
  return askGate(db, 'gate.decline_own_case($1, $2)', [token, id]);
}

/** Forgets the questions of talks of more than a month ago; gives how many. For the worker. */
export function forgetQuestions(jobs: Queryable): Promise<number> {
  return askGate(jobs, 'gate.forget_case_questions()', []);
}
