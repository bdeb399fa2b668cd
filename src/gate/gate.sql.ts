/**
 * How one person is opened, and persons are listed and searched: one call, one statement, one round trip. PostgreSQL decides, logs
 * and answers; a call resolves only after COMMIT was acknowledged, so nothing is shown that was not written down.
 */
import type { Queryable } from '../adapters/database/pool.ts';
import { askGate, askOpening } from './ask.sql.ts';
import { type DossierAnswer, dossierFrom } from './dossier-answer.ts';
import { lawBehind } from './law-sheets.ts';
import type { ActorRow, OpenedDossier, Refused } from './opened.ts';
import type { Purpose } from './purpose.ts';

/** What was read beside the facts of a dossier: one key for each part that was asked, or nothing where none was. */
export interface Beside<Parts> {
  readonly parts: Parts | null;
}

/** Opens a person's record for a purpose; `history` adds facts that were superseded, `parts` what is read beside the facts. */
export async function openDossier<Parts extends object = object>(
  db: Queryable,
  call: {
    token: string;
    person: string;
    purpose: Purpose;
    route: string;
    reason?: string | undefined;
    history?: boolean;
    parts?: readonly (keyof Parts & string)[];
  },
): Promise<(OpenedDossier & Beside<Parts>) | Refused> {
  const answer = await askOpening<(DossierAnswer & Beside<Parts>) | Refused>(
    db,
    'gate.open($1, $2, $3, $4, $5, $6, $7)',
    [
      call.token,
      call.person,
      call.purpose,
      call.route,
      call.reason ?? null,
      call.history ?? false,
      call.parts ?? [],
    ],
    { text: 'gate.open_together($1, $2, $3)', own: 5 },
  );
  if (answer.outcome !== 'shown') return answer;
  const read = await readDossier(db, call.token, answer);
  return read.outcome === 'shown' ? { ...read, parts: answer.parts } : read;
}

/** Reads what `gate.open` showed, with the law behind it. */
export async function readDossier(
  db: Queryable,
  token: string,
  answer: DossierAnswer,
): Promise<OpenedDossier | Refused> {
  const sources = [...answer.told, ...(answer.askable ?? [])];
  const law = await lawBehind(db, token, answer, sources, answer.sources);
  return law === undefined ? { outcome: 'signedOut' } : dossierFrom(answer, law);
}

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
