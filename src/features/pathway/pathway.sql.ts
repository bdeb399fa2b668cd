/** Every statement about the shared pathway: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import { openParts } from '../../gate/parts.sql.ts';
import type { OpenedPathway, PathwayParts } from './pathway.ts';
import type { PhaseCode } from './phase.ts';

/** An answer that names what was made, and what stood in the way. */
export type Made = Answer & { readonly id?: string; readonly asked?: number; readonly now?: string };

type Reason = string | undefined;

/** Opens the pathway of a person; the showing is logged. */
export function openPathway(
  db: Queryable,
  call: { token: string; person: string; route: string; reason: Reason },
): Promise<OpenedPathway | Refused> {
  return openParts<PathwayParts>(db, {
    ...call,
    purpose: 'guidance',
    parts: [
      'phases',
      'leads',
      'role_holders',
      'releases',
      'changes',
      'addressees',
      'handovers',
      'case_talks',
    ],
  });
}

export interface NewPhase {
  readonly person: string;
  readonly phase: PhaseCode;
  readonly after: readonly PhaseCode[];
  readonly first: boolean;
  readonly on: string;
  readonly own: boolean;
  readonly step: string | null;
  readonly stepBy: string | null;
  readonly why: string | null;
  readonly version: number | null;
  readonly reason?: Reason;
}

/** Ends the open phase of the own organisation and begins the next. */
export function enterPhase(db: Queryable, token: string, one: NewPhase): Promise<Made> {
  return askGate(db, 'gate.enter_phase($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)', [
    token,
    one.person,
    one.phase,
    one.after,
    one.first,
    one.on,
    one.own,
    one.step,
    one.stepBy,
    one.why,
    one.version,
    one.reason ?? null,
  ]);
}

/** Gives the open phase another owner or next step. */
export function tendPhase(
  db: Queryable,
  token: string,
  one: Pick<NewPhase, 'person' | 'own' | 'step' | 'stepBy' | 'reason'> & { version: number },
): Promise<Made> {
  const values = [token, one.person, one.own, one.step, one.stepBy, one.version, one.reason ?? null];
  return askGate(db, 'gate.tend_phase($1, $2, $3, $4, $5, $6, $7)', values);
}

export interface NewLead {
  readonly person: string;
  readonly lead: string;
  readonly on: string;
  readonly why: string;
  readonly contactFunction: string;
  readonly answerBy: string | null;
  readonly reason?: Reason;
}

/** Decides who leads, or proposes it to whom it concerns. */
export function setLead(db: Queryable, token: string, one: NewLead): Promise<Made> {
  return askGate(db, 'gate.set_lead($1, $2, $3, $4, $5, $6, $7, $8)', [
    token,
    one.person,
    one.lead,
    one.on,
    one.why,
    one.contactFunction,
    one.answerBy,
    one.reason ?? null,
  ]);
}

/** Accepts or refuses a change of lead, as the organisation that was asked. */
export function answerLead(
  db: Queryable,
  token: string,
  one: { id: string; answer: string; why: string | null; contactFunction: string; reason?: Reason },
): Promise<Made> {
  const values = [token, one.id, one.answer, one.why, one.contactFunction, one.reason ?? null];
  return askGate(db, 'gate.answer_lead($1, $2, $3, $4, $5, $6)', values);
}

/** Takes a proposal about the lead back, or asks again by a later day. */
export function followLead(
  db: Queryable,
  token: string,
  one: { id: string; follow: 'withdraw' | 'remind'; answerBy: string | null; reason?: Reason },
): Promise<Made> {
  return askGate(db, 'gate.follow_lead($1, $2, $3, $4, $5)', [
    token,
    one.id,
    one.follow,
    one.answerBy,
    one.reason ?? null,
  ]);
}

export interface NewRoleHolder {
  readonly person: string;
  readonly role: string;
  readonly domain: string;
  readonly holder: string;
  /** Of an organisation that works here, or the name of another. */
  readonly organisation: string | null;
  readonly organisationName: string | null;
  readonly on: string;
  readonly reason?: Reason;
}

export function addRoleHolder(db: Queryable, token: string, one: NewRoleHolder): Promise<Made> {
  return askGate(db, 'gate.add_role_holder($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    token,
    one.person,
    one.role,
    one.domain,
    one.holder,
    one.organisation,
    one.organisationName,
    one.on,
    one.reason ?? null,
  ]);
}

export function endRoleHolder(db: Queryable, token: string, id: string, reason: Reason): Promise<Made> {
  return askGate(db, 'gate.end_role_holder($1, $2, $3)', [token, id, reason ?? null]);
}

export interface NewRelease {
  readonly person: string;
  readonly asked: string;
  readonly held: string;
  readonly step: string;
  readonly answerBy: string;
  readonly reason?: Reason;
}

/** Asks another organisation to release what it holds. */
export function askRelease(db: Queryable, token: string, one: NewRelease): Promise<Made> {
  const values = [token, one.person, one.asked, one.held, one.step, one.answerBy, one.reason ?? null];
  return askGate(db, 'gate.ask_release($1, $2, $3, $4, $5, $6, $7)', values);
}

/** Says as the organisation that was asked whether it releases. */
export function answerRelease(
  db: Queryable,
  token: string,
  one: { id: string; answer: string; why: string | null; reason?: Reason },
): Promise<Made> {
  const values = [token, one.id, one.answer, one.why, one.reason ?? null];
  return askGate(db, 'gate.answer_release($1, $2, $3, $4, $5)', values);
}

/** Goes on with a question of one's own: takes it back, asks again, or says how the step went on after a no. */
export function followRelease(
  db: Queryable,
  token: string,
  one: {
    id: string;
    follow: 'withdraw' | 'remind' | 'close';
    answerBy: string | null;
    how: string | null;
    reason?: Reason;
  },
): Promise<Made> {
  const values = [token, one.id, one.follow, one.answerBy, one.how, one.reason ?? null];
  return askGate(db, 'gate.follow_release($1, $2, $3, $4, $5, $6)', values);
}
