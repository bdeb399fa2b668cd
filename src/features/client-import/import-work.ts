/** What the work of an import stands on: its database, keys and files, and writing how far it came. */
import type { FileStore } from '../../adapters/files/file-store.ts';
import type { Database, Queryable } from '../../adapters/database/pool.ts';
import type { InszKeys } from '../../adapters/keys/insz-keys.ts';
import type { ImportCounts } from './client-import.ts';
import type { Note } from './import-note.ts';
import { type Advance, advanceImport } from './import-run.sql.ts';

/** Names the use for which an import derives the key of what it seals. */
export const sealUse = 'client import';

export interface ImportWork {
  readonly database: Database;
  readonly inszKeys: InszKeys;
  readonly files: FileStore;
  /** The token of the job, which opens this import alone. */
  readonly token: string;
  readonly id: string;
  /** Stops after the batch at hand; what is left goes on later. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { rows: number; total: number | undefined }) => void;
}

export type WorkOutcome = 'finished' | 'paused' | 'signedOut' | 'conflict';

/** Thrown to leave the work at once, undoing the batch at hand. */
export class Halt extends Error {
  readonly outcome: WorkOutcome;
  constructor(outcome: WorkOutcome) {
    super(outcome);
    this.outcome = outcome;
  }
}

/** How far it came. */
export interface Here {
  readonly line: number;
  readonly counts: ImportCounts;
  readonly notes: readonly Note[];
}

/** Writes how far it came, or leaves the work when someone else goes on with it. */
export async function advance(work: ImportWork, db: Queryable, here: Here, step: Advance): Promise<void> {
  const outcome = await advanceImport(db, work.token, work.id, here.line, step);
  if (outcome !== 'advanced') throw new Halt(outcome);
}
