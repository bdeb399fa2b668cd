/**
 * Who acts: a user in one mandate, or a person looking at the own record. PostgreSQL finds this behind a token; here it
 * only gets its names. Nothing in the program makes an actor or changes one.
 */
import { type CivilDate, civilDate } from './civil-date.ts';

export type SessionKind = 'session' | 'citizen' | 'api' | 'job' | 'link';

/** The actor of one request; the fields of the mandate are absent until one is chosen. */
export interface Actor {
  readonly sessionId: string;
  readonly sessionKind: SessionKind;
  readonly userId: string;
  readonly userName: string;
  readonly displayName: string;
  readonly mandateId?: string;
  readonly organisation?: number;
  readonly organisationId?: string;
  readonly organisationName?: string;
  readonly organisationKind?: string;
  readonly enterpriseNumber?: string;
  readonly unit?: number;
  readonly role?: string;
  readonly teamId?: string;
  readonly purposes: readonly string[];
  readonly categoryMask: number;
  readonly allPersons: boolean;
  /** The id of the own record, for a person who signed in as a citizen and has one. */
  readonly citizen?: string;
  readonly today: CivilDate;
}

/** A row of `gate.actor` as PostgreSQL writes it in JSON. */
export interface ActorRow {
  readonly session_id: string;
  readonly session_kind: SessionKind;
  readonly user_id: string;
  readonly user_name: string;
  readonly display_name: string;
  readonly mandate_id: string | null;
  readonly organisation: number | null;
  readonly organisation_id: string | null;
  readonly organisation_name: string | null;
  readonly organisation_kind: string | null;
  readonly enterprise_number: string | null;
  readonly unit: number | null;
  readonly role: string | null;
  readonly team_id: string | null;
  readonly purposes: readonly string[];
  readonly category_mask: number;
  readonly all_persons: boolean;
  readonly citizen: string | null;
  readonly today: string;
}

/** Reads the row that a gate function answered; nothing, or a row of nulls, means that nobody acts. */
export function parseActor(row: ActorRow | null | undefined): Actor | undefined {
  if (row?.session_id == null) return undefined;
  return {
    sessionId: row.session_id,
    sessionKind: row.session_kind,
    userId: row.user_id,
    userName: row.user_name,
    displayName: row.display_name,
    ...mandateOf(row),
    purposes: row.purposes,
    categoryMask: row.category_mask,
    allPersons: row.all_persons,
    ...(row.citizen !== null && { citizen: row.citizen }),
    today: civilDate(row.today),
  };
}

function mandateOf(row: ActorRow): Partial<Actor> {
  return {
    ...(row.mandate_id !== null && { mandateId: row.mandate_id }),
    ...(row.organisation !== null && { organisation: row.organisation }),
    ...(row.organisation_id !== null && { organisationId: row.organisation_id }),
    ...(row.organisation_name !== null && { organisationName: row.organisation_name }),
    ...(row.organisation_kind !== null && { organisationKind: row.organisation_kind }),
    ...(row.enterprise_number !== null && { enterpriseNumber: row.enterprise_number }),
    ...(row.unit !== null && { unit: row.unit }),
    ...(row.role !== null && { role: row.role }),
    ...(row.team_id !== null && { teamId: row.team_id }),
  };
}

/** Tells whether the mandate of the actor holds a purpose. */
export function holds(actor: Actor, purpose: string): boolean {
  return actor.purposes.includes(purpose);
}
