/** How persons are listed and searched: one call that decides, writes down row by row what it shows, and answers (db/functions/gate/list.sql). */
import type { Queryable } from '../adapters/database/pool.ts';
import { askGate } from './ask.sql.ts';
import type { ActorRow, Refused } from './opened.ts';
import type { Purpose } from './purpose.ts';

/** One row of a list: own facts only. */
export interface ListRow {
  readonly dossier: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthYear: number | null;
  readonly municipality: string | null;
  readonly involvedSince: string;
  readonly role: 'guidance' | 'aftercare';
  readonly awaitsSecondPerson: boolean;
  readonly recordedBy: string | null;
  readonly registeredOn: string;
  readonly team: string | null;
  readonly user: string | null;
  readonly mine: boolean | null;
  readonly benefit: { kind: string; from: string; to?: string } | null;
  readonly nextEnd: { kind: string; date: string; status: string; asOf: string } | null;
  /** The open phase of the own organisation, its next step, and who follows that up. */
  readonly phase: string | null;
  readonly step: string | null;
  readonly stepBy: string | null;
  readonly stepOwner: string | null;
}

export interface Listed<Row> {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  readonly at: string;
  readonly items: readonly Row[];
  readonly more?: boolean;
  /** A search by number found nobody to open, but someone whom this organisation guided before. */
  readonly formerly?: { readonly dossier: string; readonly until: string };
}

export type ListScope = 'mine' | 'team' | 'organisation';

/** Where a page of a list begins: after this person. */
export interface ListCursor {
  readonly person: string;
}

/** Lists persons by name, logged row by row. */
export function listPersons(
  db: Queryable,
  call: {
    token: string;
    purpose: Purpose;
    route: string;
    scope: ListScope;
    reason?: string | undefined;
    after?: ListCursor | undefined;
    size?: number;
  },
): Promise<Listed<ListRow> | Refused> {
  return askGate(db, 'gate.list($1, $2, $3, $4, $5, $6, $7)', [
    call.token,
    call.purpose,
    call.route,
    call.scope,
    call.reason ?? null,
    call.after?.person ?? null,
    call.size ?? 80,
  ]);
}

/** What one may search by: an INSZ as its keyed hash, or words of a name with a birth date, birth year or municipality. */
export interface SearchTerms {
  readonly inszHash?: Buffer;
  readonly words?: readonly string[];
  readonly birthDate?: string;
  readonly birthYear?: number;
  readonly municipality?: string;
}

/** Searches among the persons this actor could open; at most 20 hits, each logged, and a fruitless search too. */
export function searchPersons(
  db: Queryable,
  call: { token: string; route: string; reason?: string | undefined; terms: SearchTerms },
): Promise<Listed<ListRow> | Refused> {
  const { terms } = call;
  return askGate(db, 'gate.search($1, $2, $3, $4, $5, $6, $7, $8)', [
    call.token,
    call.route,
    call.reason ?? null,
    terms.inszHash ?? null,
    terms.words ?? [],
    terms.birthDate ?? null,
    terms.birthYear ?? (terms.birthDate ? Number(terms.birthDate.slice(0, 4)) : null),
    terms.municipality ?? null,
  ]);
}
