/** What reading a list in writes: rows registered or judged, how far it came, and who is missing. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ClientImport } from './client-import.ts';
import type { Registration } from './client-registration.ts';

/** What the gate says of one row. */
export interface RowAnswer {
  readonly outcome:
    | 'created'
    | 'updated'
    | 'unchanged'
    | 'fine'
    | 'rejected'
    | 'otherTeam'
    | 'otherTeamCounsellor'
    | 'unknownCounsellor'
    | 'ended'
    | 'otherRegime';
  readonly dossier?: string;
  readonly notes?: readonly ('sameName' | 'authentic' | 'secondPerson')[];
}

export type RowAnswers =
  | { readonly outcome: 'done'; readonly rows: readonly RowAnswer[] }
  | { readonly outcome: 'signedOut' | 'missing' };

/** Registers clients of the own organisation, or only judges what registering would refuse. */
export function registerClients(
  db: Queryable,
  token: string,
  clients: readonly Registration[],
  dryRun: boolean,
): Promise<RowAnswers> {
  const name = dryRun ? 'judge_clients' : 'register_clients';
  return askGate(db, `gate.${name}($1, 'import', $2)`, [token, JSON.stringify(clients)]);
}

/** Part of what a job writes down; what is left out stays as it was. */
export interface Advance {
  readonly state: Partial<
    Pick<ClientImport, 'status' | 'problem' | 'total' | 'line' | 'counts' | 'notes'>
  > & {
    readonly absence?: unknown;
  };
  readonly headings?: Buffer | undefined;
  readonly sealed?: Buffer | undefined;
  /** Known persons whose row came back. */
  readonly rejected?: readonly string[];
  /** Keyed mark → dossier, of those who went in from a nightly file. */
  readonly people?: Readonly<Record<string, string>>;
}

export function advanceImport(
  db: Queryable,
  token: string,
  id: string,
  from: number,
  advance: Advance,
): Promise<'advanced' | 'conflict' | 'signedOut'> {
  const { state, headings, sealed, rejected, people } = advance;
  return askGate(db, 'gate.advance_import($1, $2, $3, $4, $5, $6, $7, $8)', [
    token,
    id,
    from,
    JSON.stringify(state),
    headings ?? null,
    sealed ?? null,
    rejected ?? [],
    JSON.stringify(people ?? {}),
  ]);
}

/** The keyed marks of the previous nightly file and of this one. */
export function absenceOf(
  db: Queryable,
  token: string,
  id: string,
): Promise<{ previous: string[]; current: string[] }> {
  return askGate(db, 'gate.absence_of($1, $2)', [token, id]);
}

/** Ends who is missing, and in a trial nobody; tells how many, and how many not because something is open. */
export function endMissing(
  db: Queryable,
  token: string,
  id: string,
  references: readonly string[],
): Promise<{ readonly count: number; readonly open: number }> {
  return askGate(db, 'gate.end_missing($1, $2, $3)', [token, id, references]);
}
