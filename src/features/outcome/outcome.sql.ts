/** Every statement of outflow, jobs and checks: each a call of the gate, which decides, changes, records and answers. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CheckMonths, Finding } from './outcome.ts';

export type OutcomeAnswer = Answer & { readonly id?: string; readonly now?: unknown };

/** A job as it is written down; what is not known is left out. */
export interface GivenJob {
  readonly contract: string;
  readonly from: string;
  readonly until: string | null;
  readonly fraction: number | null;
  readonly employerNumber: string | null;
  readonly employerName: string | null;
  readonly saidBy: string;
}

type Reason = string | undefined;

export function recordOutflow(
  db: Queryable,
  token: string,
  given: {
    person: string;
    reason?: Reason;
    kind: string;
    work: boolean;
    from: string;
    appliedOn: string | null;
    job: GivenJob | null;
  },
): Promise<OutcomeAnswer> {
  return askGate(db, 'gate.record_outflow($1, $2, $3, $4, $5, $6, $7, $8)', [
    token,
    given.person,
    given.reason ?? null,
    given.kind,
    given.work,
    given.from,
    given.appliedOn,
    given.job === null ? null : JSON.stringify(given.job),
  ]);
}

export function recordJob(
  db: Queryable,
  token: string,
  person: string,
  reason: Reason,
  job: GivenJob,
): Promise<OutcomeAnswer> {
  return askGate(db, 'gate.record_job($1, $2, $3, $4)', [token, person, reason ?? null, JSON.stringify(job)]);
}

export function endJob(
  db: Queryable,
  token: string,
  given: { job: string; reason?: Reason; until: string; why: string; version: number },
): Promise<OutcomeAnswer> {
  const { job, reason, until, why, version } = given;
  return askGate(db, 'gate.end_job($1, $2, $3, $4, $5, $6)', [
    token,
    job,
    reason ?? null,
    until,
    why,
    version,
  ]);
}

export function answerCheck(
  db: Queryable,
  token: string,
  given: { outflow: string; reason?: Reason; months: CheckMonths; found: Finding; saidBy: string | null },
): Promise<OutcomeAnswer> {
  const { outflow, reason, months, found, saidBy } = given;
  return askGate(db, 'gate.answer_check($1, $2, $3, $4, $5, $6)', [
    token,
    outflow,
    reason ?? null,
    months,
    found,
    saidBy,
  ]);
}

export function resumeGuidance(
  db: Queryable,
  token: string,
  person: string,
  reason: Reason,
  why: string,
): Promise<OutcomeAnswer> {
  return askGate(db, 'gate.resume_guidance($1, $2, $3, $4)', [token, person, reason ?? null, why]);
}

export function objectToAftercare(
  db: Queryable,
  token: string,
  organisation: string,
): Promise<OutcomeAnswer> {
  return askGate(db, 'gate.object_to_aftercare($1, $2)', [token, organisation]);
}

/** One organisation that follows the person after the start of work, as the person reads it. */
export interface OwnAftercare {
  readonly organisation: string;
  readonly organisationId: string;
  readonly kind: string;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly followed: boolean;
  readonly closedAs: string | null;
  readonly closedOn: CivilDate | null;
  readonly checks: readonly {
    readonly months: CheckMonths;
    readonly found: Finding;
    readonly on: CivilDate;
  }[];
}

export function listOwnAftercare(
  db: Queryable,
  token: string,
  route: string,
): Promise<
  { readonly outcome: 'shown'; readonly actor: ActorRow; readonly items: readonly OwnAftercare[] } | Refused
> {
  return askGate(db, 'gate.own_aftercare($1, $2)', [token, route]);
}
