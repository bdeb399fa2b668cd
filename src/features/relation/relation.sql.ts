/** Statements about relations and about the second person of an involvement outside the territory. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import type { listRelations } from '../../gate/involvement.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';

export function denyInvolvement(
  db: Queryable,
  token: string,
  person: string,
  why: string,
  reason: string | undefined,
): Promise<Answer> {
  return askGate(db, 'gate.deny_involvement($1, $2, $3, $4)', [token, person, why, reason ?? null]);
}

/** Ends the guidance by the own organisation from a day on; conflict fields: `secondPerson`, `handover`, `lead`. */
export function endInvolvement(
  db: Queryable,
  token: string,
  person: string,
  on: string,
  why: string,
  reason: string | undefined,
): Promise<Answer> {
  return askGate(db, 'gate.end_involvement($1, $2, $3, $4, $5)', [token, person, on, why, reason ?? null]);
}

/** What a colleague said no to of the reader's own registrations; the person is not named. */
export interface Denied {
  readonly dossier: string;
  readonly recordedOn: CivilDate;
  readonly deniedOn: CivilDate;
  readonly by: string;
  readonly why: string;
}

type Relations = Extract<Awaited<ReturnType<typeof listRelations>>, { outcome: 'shown' }>;
type Call = Parameters<typeof listRelations>[1];

/** Lists relations to confirm, and what was denied in the last month, newest first, in one statement. */
export function listWaiting(
  db: Queryable,
  { token, route, scope, reason, answered }: Call,
): Promise<(Relations & { readonly denied: readonly Denied[] }) | Refused> {
  return askGate(db, 'gate.relations($1, $2, $3, $4, $5)', [token, route, scope, reason ?? null, answered]);
}
