/** Every statement about someone and a work place: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import { type OpenedParts, openParts } from '../../gate/parts.sql.ts';
import type { PlacementParts } from './placement.ts';

type Made = Answer & { readonly id?: string };

interface Whom {
  readonly person: string;
  readonly reason?: string | undefined;
}

/** Opens where someone works or waits, the measures that run, and the places of the own organisation. */
export function openPlacements(
  db: Queryable,
  call: Whom & { readonly token: string; readonly route: string },
): Promise<OpenedParts<PlacementParts> | Refused> {
  return openParts<PlacementParts>(db, {
    ...call,
    purpose: 'guidance',
    parts: ['placements', 'measures', 'open_workplaces'],
  });
}

export function awaitWorkplace(
  db: Queryable,
  token: string,
  { person, reason, workplace, since }: Whom & { readonly workplace: string; readonly since: string },
): Promise<Made> {
  return askGate(db, 'gate.await_workplace($1, $2, $3, $4, $5)', [
    token,
    person,
    workplace,
    since,
    reason ?? null,
  ]);
}

export function reserveWorkplace(
  db: Queryable,
  token: string,
  { person, reason, workplace, until }: Whom & { readonly workplace: string; readonly until: string },
): Promise<Made> {
  return askGate(db, 'gate.reserve_workplace($1, $2, $3, $4, $5)', [
    token,
    person,
    workplace,
    until,
    reason ?? null,
  ]);
}

export interface Filling extends Whom {
  readonly workplace: string;
  readonly kind: string;
  readonly from: string;
  readonly on: string;
}

export function fillWorkplace(db: Queryable, token: string, filling: Filling): Promise<Made> {
  const { person, reason, workplace, kind, from, on } = filling;
  return askGate(db, 'gate.fill_workplace($1, $2, $3, $4, $5, $6, $7)', [
    token,
    person,
    workplace,
    kind,
    from,
    on,
    reason ?? null,
  ]);
}

export interface Leaving extends Whom {
  readonly placement: string;
  readonly on: string;
  readonly why: string;
}

export function leaveWorkplace(db: Queryable, token: string, leaving: Leaving): Promise<Made> {
  const { person, reason, placement, on, why } = leaving;
  return askGate(db, 'gate.leave_workplace($1, $2, $3, $4, $5, $6)', [
    token,
    person,
    placement,
    on,
    why,
    reason ?? null,
  ]);
}
