/** Every statement about employers and work places: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { PlacementState } from './placement.ts';
import type { Workplace, WorkplaceKind } from './workplace.ts';

export interface Workplaces {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly items: readonly Workplace[];
}

/** Someone on a place whom the reader may open. */
export interface PersonOnPlace {
  readonly id: string;
  readonly person: string;
  readonly state: PlacementState;
  readonly since: string;
  readonly until?: string;
  readonly measure?: WorkplaceKind;
  readonly familyName?: string;
  readonly givenName?: string;
}

/** What was changed about a place: only what differs. */
export interface PlaceChange {
  readonly id: string;
  readonly on: string;
  /** The organisation that did it; `who` when it is the reader's. */
  readonly by: string;
  readonly who?: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

export interface OpenedWorkplace {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly place: Workplace;
  readonly people: readonly PersonOnPlace[];
  /** The organisations with which the keeper has an agreement in force; told to the keeper. */
  readonly cluster: readonly string[];
  /** Who holds how many of the offered places: all of them for the keeper, and one's own. */
  readonly seats: readonly { readonly name: string; readonly seats: number }[];
  readonly changes: readonly PlaceChange[];
}

export interface Employer {
  readonly id: string;
  readonly name: string;
  readonly number?: string;
  readonly ownService: boolean;
  readonly workplaces: number;
}

export interface Employers {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  /** With whom the own organisation has an agreement in force. */
  readonly cluster: readonly string[];
  readonly items: readonly Employer[];
}

/** A place as PostgreSQL keeps it. */
export interface GivenWorkplace {
  readonly name: string;
  readonly sector: string;
  readonly municipality_nis: string;
  readonly instruments: readonly string[];
  readonly places: number;
  readonly offered: number;
  readonly valid_from: string;
  readonly valid_until: string | null;
  readonly hours: number | null;
  readonly dutch_level: string | null;
  readonly languages: string | null;
  readonly public_transport: boolean | null;
  readonly conditions: string | null;
  readonly contact_function: string;
  readonly contact_phone: string | null;
  readonly contact_mail: string | null;
  readonly note: string | null;
}

type Made = Answer & { readonly id?: string };

export function listWorkplaces(db: Queryable, token: string): Promise<Workplaces | Refused> {
  return askGate(db, 'gate.list_workplaces($1)', [token]);
}

export function openWorkplace(
  db: Queryable,
  token: string,
  id: string,
  route: string,
): Promise<OpenedWorkplace | Refused> {
  return askGate(db, 'gate.open_workplace($1, $2, $3)', [token, id, route]);
}

export function listEmployers(db: Queryable, token: string): Promise<Employers | Refused> {
  return askGate(db, 'gate.list_employers($1)', [token]);
}

export function registerEmployer(
  db: Queryable,
  token: string,
  name: string,
  number: string | null,
): Promise<Made> {
  return askGate(db, 'gate.register_employer($1, $2, $3)', [token, name, number]);
}

export function addWorkplace(
  db: Queryable,
  token: string,
  employer: string,
  given: GivenWorkplace,
): Promise<Made> {
  return askGate(db, 'gate.add_workplace($1, $2, $3)', [token, employer, JSON.stringify(given)]);
}

export function changeWorkplace(
  db: Queryable,
  token: string,
  id: string,
  version: number,
  given: GivenWorkplace,
): Promise<Made> {
  return askGate(db, 'gate.change_workplace($1, $2, $3, $4)', [token, id, version, JSON.stringify(given)]);
}

export function moveSeat(db: Queryable, token: string, id: string, take: boolean): Promise<Made> {
  return askGate(db, 'gate.move_seat($1, $2, $3)', [token, id, take]);
}
