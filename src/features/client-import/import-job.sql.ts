/** What the worker asks about imports, on its own role: which sealed token belongs to a job, and what is left to do. */
import type { Queryable } from '../../adapters/database/pool.ts';

/** Takes the lock of an import until the transaction ends; false when someone else is at work on it. */
export async function lockImport(tx: Queryable, id: string): Promise<boolean> {
  const row = await tx.one<{ locked: boolean }>(
    'select pg_try_advisory_xact_lock(gate.import_lock($1)) as locked',
    [id],
  );
  return row?.locked === true;
}

/** Finds the sealed token of an import that is to be done; undefined when there is nothing to do. */
export async function findJobToken(db: Queryable, id: string): Promise<Buffer | undefined> {
  const row = await db.one<{ job: { sealed: string | null } | null }>('select gate.import_job($1) as job', [
    id,
  ]);
  const sealed = row?.job?.sealed;
  return sealed == null ? undefined : Buffer.from(sealed, 'base64');
}

/** Says that an import cannot go on, in a sentence for the importer. */
export async function haltImport(
  db: Queryable,
  id: string,
  status: 'stopped' | 'failed',
  problem: string,
): Promise<void> {
  await db.one('select gate.halt_import($1, $2, $3)', [id, status, problem]);
}

/** Gives unfinished imports that nobody works on a job again; tells how many. */
export async function resumeImports(db: Queryable): Promise<number> {
  const row = await db.one<{ resumed: number }>('select gate.resume_imports() as resumed');
  return row?.resumed ?? 0;
}

/** Forgets what has served; gives the ids of the files that have to go. */
export async function forgetImports(db: Queryable): Promise<readonly string[]> {
  const row = await db.one<{ gone: string[] }>('select gate.forget_imports() as gone');
  return row?.gone ?? [];
}

export type ImportMandate = 'opened' | 'unknownOrganisation' | 'inactiveOrganisation';

/** Opens a session of an organisation's own import mandate; only the administrator of the database may. */
export async function openImportMandate(
  admin: Queryable,
  enterpriseNumber: string,
  hash: Buffer,
): Promise<ImportMandate> {
  const row = await admin.one<{ outcome: ImportMandate }>(
    'select identity.import_session($1, $2) as outcome',
    [enterpriseNumber, hash],
  );
  return row?.outcome ?? 'unknownOrganisation';
}
