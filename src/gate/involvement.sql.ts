/** Who guides the same person: what waits for an answer of the source, and a second person who vouches for an involvement. */
import type { Queryable } from '../adapters/database/pool.ts';
import { askGate } from './ask.sql.ts';
import type { Listed, ListScope } from './list.sql.ts';
import type { Refused } from './opened.ts';

/** An involvement of another organisation that waits for this source's answer, or was answered. */
export interface RelationRow {
  readonly dossier: string;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly birthYear: number | null;
  readonly municipality: string | null;
  readonly organisation: string;
  readonly organisationId: string;
  readonly since: string;
  readonly registeredOn: string;
  readonly flow: number;
  readonly answer: 'confirmed' | 'denied' | null;
  readonly answeredOn: string | null;
}

/** Lists relations to confirm for the actor's own persons, team or (with a reason) whole organisation. */
export function listRelations(
  db: Queryable,
  call: { token: string; route: string; scope: ListScope; reason?: string | undefined; answered: boolean },
): Promise<Listed<RelationRow> | Refused> {
  return askGate(db, 'gate.relations($1, $2, $3, $4, $5)', [
    call.token,
    call.route,
    call.scope,
    call.reason ?? null,
    call.answered,
  ]);
}

/** Answers that the source guides this person together with the registrant, or that it does not. */
export async function answerRelation(
  db: Queryable,
  call: {
    token: string;
    person: string;
    registrant: string;
    answer: 'confirmed' | 'denied';
    reason?: string | undefined;
  },
): Promise<'answered' | 'missing' | 'signedOut'> {
  const { outcome } = await askGate<{ outcome: 'answered' | 'missing' | 'signedOut' }>(
    db,
    'gate.answer_relation($1, $2, $3, $4, $5)',
    [call.token, call.person, call.registrant, call.answer, call.reason ?? null],
  );
  return outcome;
}

/** Vouches, as a second person, for an involvement outside the territory. */
export async function vouchInvolvement(
  db: Queryable,
  call: { token: string; person: string; reason?: string | undefined },
): Promise<'vouched' | 'conflict' | 'missing' | 'signedOut'> {
  const { outcome } = await askGate<{ outcome: 'vouched' | 'conflict' | 'missing' | 'signedOut' }>(
    db,
    'gate.vouch_involvement($1, $2, $3)',
    [call.token, call.person, call.reason ?? null],
  );
  return outcome;
}
