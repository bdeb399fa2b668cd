/**
 * What is asked of imports and done with them from a page. Reading goes under row-level security, inside a transaction that
 * entered with the token. What the job itself writes stands in import-run.sql.ts.
 */
import type { Database, Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { AbsenceMeaning } from './absence.ts';
import type { ClientImport } from './client-import.ts';
import type { ColumnMapping } from './column.ts';

const columns = `i.id, i.made_at as "madeAt", i.ended_at as "endedAt", coalesce(u.display_name, '') as by, i.file_name as "fileName",
  i.digest, i.has_file as "hasFile", i.dry_run as "dryRun", i.absent, i.status, i.problem, i.choices, i.headings, i.total,
  i.cursor_line as line, i.counts, i.notes, i.absence, o.kind as "organisationKind", o.enterprise_number as "enterpriseNumber",
  gate.today() as today`;
const tables =
  'client_imports i join organisations o on o.ref = i.organisation left join users u on u.id = i.user_id';

/** Finds an import that this actor may see. */
export function findImport(db: Database, token: string, id: string): Promise<ClientImport | undefined> {
  return db.transaction(token, (tx) =>
    tx.one<ClientImport>(`select ${columns} from ${tables} where i.id = $1`, [id]),
  );
}

/** Lists the latest imports that this actor may see. */
export function listImports(db: Database, token: string): Promise<ClientImport[]> {
  return db.transaction(token, (tx) =>
    tx.many<ClientImport>(
      `select ${columns} from ${tables} where i.status <> 'receiving' order by i.made_at desc limit 30`,
    ),
  );
}

/** Finds when the organisation read the same bytes for real before. */
export function findEarlier(
  db: Database,
  token: string,
  one: Pick<ClientImport, 'id' | 'digest' | 'madeAt'>,
): Promise<{ id: string; madeAt: string } | undefined> {
  return db.transaction(token, (tx) =>
    tx.one(
      `select id, made_at as "madeAt" from client_imports
       where digest = $1 and id <> $2 and made_at < $3 and not dry_run and status = 'done' order by made_at desc limit 1`,
      [one.digest, one.id, one.madeAt],
    ),
  );
}

/** Reads the sealed batches after a line, a few at a time. */
export function listBatches(
  db: Database,
  token: string,
  id: string,
  after: number,
): Promise<{ line: number; sealed: Buffer }[]> {
  return db.transaction(token, (tx) =>
    tx.many(
      'select line, sealed from client_import_batches where import_id = $1 and line > $2 order by line limit 20',
      [id, after],
    ),
  );
}

export type Begun =
  | { readonly outcome: 'begun'; readonly id: string }
  | { readonly outcome: 'signedOut' | 'missing' | 'busy' };

export function beginImport(db: Queryable, token: string, fileName: string): Promise<Begun> {
  return askGate(db, 'gate.begin_import($1, $2)', [token, fileName]);
}

export async function dropImport(db: Queryable, token: string, id: string): Promise<void> {
  await db.one('select gate.drop_import($1, $2)', [token, id]);
}

/** The session that a job gets: what the database keeps of its token, and the token sealed. */
export interface JobSession {
  readonly hash: Buffer;
  readonly sealed: Buffer;
}

export interface ReceivedFile {
  readonly size: number;
  readonly digest: string;
  readonly dryRun: boolean;
  readonly absent: AbsenceMeaning;
}

export type Queued =
  | { readonly outcome: 'queued'; readonly id: string }
  | { readonly outcome: 'signedOut' | 'missing' | 'conflict' };

/** Queues a file that is in; without `enqueue` the caller does the work itself. */
export function queueImport(
  db: Queryable,
  token: string,
  id: string,
  { file, job, enqueue }: { file: ReceivedFile; job: JobSession; enqueue: boolean },
): Promise<Queued> {
  return askGate(db, 'gate.queue_import($1, $2, $3, $4, $5, $6)', [
    token,
    id,
    JSON.stringify(file),
    job.hash,
    job.sealed,
    enqueue,
  ]);
}

export function restartImport(
  db: Queryable,
  token: string,
  id: string,
  dryRun: boolean,
  job: JobSession,
): Promise<Queued> {
  return askGate(db, 'gate.restart_import($1, $2, $3, $4, $5)', [token, id, dryRun, job.hash, job.sealed]);
}

export function chooseColumns(
  db: Queryable,
  token: string,
  choices: Readonly<Record<string, ColumnMapping[string] | null>>,
): Promise<{ outcome: 'chosen' | 'signedOut' | 'missing' }> {
  return askGate(db, 'gate.choose_columns($1, $2)', [token, JSON.stringify(choices)]);
}

export function confirmAbsence(
  db: Queryable,
  token: string,
  id: string,
  references: readonly string[],
): Promise<{ outcome: 'ended'; count: number } | { outcome: 'signedOut' | 'missing' | 'conflict' }> {
  return askGate(db, 'gate.confirm_absence($1, $2, $3)', [token, id, references]);
}

/** Logs that what came back is taken out; only after this may it be sent. */
export function exportImport(
  db: Queryable,
  token: string,
  id: string,
  route: string,
): Promise<{ outcome: 'exported' | 'signedOut' | 'missing' }> {
  return askGate(db, 'gate.export_import($1, $2, $3)', [token, id, route]);
}
