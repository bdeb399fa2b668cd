/** Every statement of oversight: one call of the gate each, which decides, logs the reading and answers. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import type {
  Desk,
  DisclosureFilter,
  Disclosures,
  ExceptionalAccesses,
  LogHealth,
  Registrations,
  RequestsToAnswer,
} from './oversight.ts';

/** Lists showings, newest first, of one person or of the whole organisation. */
export function listDisclosures(
  db: Queryable,
  token: string,
  route: string,
  filter: DisclosureFilter,
): Promise<Disclosures | Refused> {
  return askGate(db, 'gate.disclosures($1, $2, $3)', [token, route, JSON.stringify(filter)]);
}

/** Lists own registrations, newest first; `after` is the id of the last one of the page before. */
export function listRegistrations(
  db: Queryable,
  token: string,
  route: string,
  page: { outside: boolean; after?: number | undefined; size: number },
): Promise<Registrations | Refused> {
  const { outside, after, size } = page;
  return askGate(db, 'gate.registrations($1, $2, $3, $4, $5)', [token, route, outside, after ?? null, size]);
}

export function findDesk(db: Queryable, token: string): Promise<Desk | Refused> {
  return askGate(db, 'gate.oversight_desk($1)', [token]);
}

/** Lists exceptional accesses, those that wait for a review first. */
export function listExceptional(
  db: Queryable,
  token: string,
  route: string,
): Promise<ExceptionalAccesses | Refused> {
  return askGate(db, 'gate.exceptional_accesses_of($1, $2)', [token, route]);
}

/** Lists the requests of persons, open ones first. */
export function listRequests(
  db: Queryable,
  token: string,
  route: string,
): Promise<RequestsToAnswer | Refused> {
  return askGate(db, 'gate.requests_of($1, $2)', [token, route]);
}

export function findLogHealth(db: Queryable): Promise<LogHealth | undefined> {
  return db.one<LogHealth>(
    'select h.*, g.total as gaps, g.recent as recent_gaps from log.health() h cross join log.gap_count() g',
  );
}

export function reviewExceptional(
  db: Queryable,
  token: string,
  id: string,
  verdict: string,
  note: string | null,
) {
  return askGate<Answer>(db, 'gate.review_exceptional($1, $2, $3, $4)', [token, id, verdict, note]);
}

export function answerRequest(db: Queryable, token: string, id: string, version: number, answer: string) {
  return askGate<Answer>(db, 'gate.answer_request($1, $2, $3, $4)', [token, id, version, answer]);
}

export function setShield(
  db: Queryable,
  token: string,
  person: string,
  shield: { userName: string | null; reason: string; until: string | null },
) {
  const { userName, reason, until } = shield;
  return askGate<Answer>(db, 'gate.set_shield($1, $2, $3, $4, $5)', [token, person, userName, reason, until]);
}

export function liftShield(db: Queryable, token: string, person: string, shield: string) {
  return askGate<Answer>(db, 'gate.lift_shield($1, $2, $3)', [token, person, shield]);
}
