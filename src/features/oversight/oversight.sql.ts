/** Every statement of oversight: one call of the gate each, which decides, logs the reading and answers. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
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
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly outsideTerritory: boolean;
  readonly secondPerson: string | null;
}

export interface Registrations extends Shown {
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
  readonly madeAt: string;
  readonly due: CivilDate;
  readonly late: boolean;
  readonly answer: string | null;
  readonly answeredAt: string | null;
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
}

const signedOut: Refused = { outcome: 'signedOut' };

async function read<Given>(
  db: Queryable,
  text: string,
  values: readonly unknown[],
): Promise<Given | Refused> {
  return (await db.one<{ answer: Given | Refused }>(`select ${text} as answer`, values))?.answer ?? signedOut;
}

async function change(db: Queryable, text: string, values: readonly unknown[]): Promise<Answer | undefined> {
  return (await db.one<{ answer: Answer }>(`select ${text} as answer`, values))?.answer;
}

/** Lists showings, newest first, of one person or of the whole organisation. */
export function listDisclosures(
  db: Queryable,
  token: string,
  route: string,
  filter: DisclosureFilter,
): Promise<Disclosures | Refused> {
  return read(db, 'gate.disclosures($1, $2, $3)', [token, route, JSON.stringify(filter)]);
}

/** Lists own registrations, newest first; `after` is the id of the last one of the page before. */
export function listRegistrations(
  db: Queryable,
  token: string,
  route: string,
  page: { outside: boolean; after?: number | undefined; size: number },
): Promise<Registrations | Refused> {
  const { outside, after, size } = page;
  return read(db, 'gate.registrations($1, $2, $3, $4, $5)', [token, route, outside, after ?? null, size]);
}

export function findDesk(db: Queryable, token: string): Promise<Desk | Refused> {
  return read(db, 'gate.oversight_desk($1)', [token]);
}

/** Lists exceptional accesses, those that wait for a review first. */
export function listExceptional(
  db: Queryable,
  token: string,
  route: string,
): Promise<ExceptionalAccesses | Refused> {
  return read(db, 'gate.exceptional_accesses_of($1, $2)', [token, route]);
}

/** Lists the requests of persons, open ones first. */
export function listRequests(
  db: Queryable,
  token: string,
  route: string,
): Promise<RequestsToAnswer | Refused> {
  return read(db, 'gate.requests_of($1, $2)', [token, route]);
}

export function findLogHealth(db: Queryable): Promise<LogHealth | undefined> {
  return db.one<LogHealth>('select * from log.health()');
}

export function reviewExceptional(
  db: Queryable,
  token: string,
  id: string,
  verdict: string,
  note: string | null,
) {
  return change(db, 'gate.review_exceptional($1, $2, $3, $4)', [token, id, verdict, note]);
}

export function answerRequest(db: Queryable, token: string, id: string, version: number, answer: string) {
  return change(db, 'gate.answer_request($1, $2, $3, $4)', [token, id, version, answer]);
}

export function setShield(
  db: Queryable,
  token: string,
  person: string,
  shield: { userName: string | null; reason: string; until: string | null },
) {
  const { userName, reason, until } = shield;
  return change(db, 'gate.set_shield($1, $2, $3, $4, $5)', [token, person, userName, reason, until]);
}

export function liftShield(db: Queryable, token: string, person: string, shield: string) {
  return change(db, 'gate.lift_shield($1, $2, $3)', [token, person, shield]);
}
