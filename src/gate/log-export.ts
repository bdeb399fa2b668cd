/**
 * Writes the log to a file that anyone can verify with the public key alone: the last checkpoint and every header it
 * covers. What waits to be sealed is not in it.
 */
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database, Queryable } from '../adapters/database/pool.ts';
import { checkpointLine } from './log-checkpoint.ts';
import { type EntryLine, type ExportLine, firstLine, listFromText } from './log-export-line.ts';
import {
  type EntryRow,
  type HeaderRow,
  holdStill,
  logRows,
  openRows,
  type PositionRow,
  type RowReader,
  remaining,
  takeWhile,
} from './log-rows.ts';
import { findLastCheckpoint, type StoredCheckpoint } from './log-seal.ts';

export interface Exported {
  readonly headers: number;
  readonly entries: number;
  readonly sealedAt: string;
}

type SealedHeader = Omit<PositionRow, 'at'> & { readonly sealedAt: number } & (
    | HeaderRow
    | { readonly id: null }
  );

/**
 * Writes the export as the owner of the tables; the file is there whole or not at all. Undefined means that the log must be
 * sealed first: nothing was sealed yet, or a removal is recorded in a header that still waits.
 */
export function exportLog(db: Database, path: string): Promise<Exported | undefined> {
  return db.transaction(undefined, async (tx) => {
    await holdStill(tx);
    const checkpoint = await findLastCheckpoint(tx);
    if (checkpoint === undefined || (await removalWaits(tx))) return undefined;
    const counts = { headers: 0, entries: 0 };
    const half = `${path}.half`;
    await pipeline(
      Readable.from(exportLines(tx, checkpoint, counts)),
      createWriteStream(half, { mode: 0o600 }),
    );
    await rename(half, path);
    return { ...counts, sealedAt: checkpoint.time };
  });
}

async function removalWaits(tx: Queryable): Promise<boolean> {
  const found = await tx.one(
    `select from log.waiting w join log.headers h on h.id = w.header_id and h.at = w.header_at
     where h.route in ('log.erase', 'log.drop') limit 1`,
  );
  return found !== undefined;
}

async function* exportLines(
  tx: Queryable,
  checkpoint: StoredCheckpoint,
  counts: { headers: number; entries: number },
): AsyncIterable<string> {
  yield `${firstLine(checkpointLine(checkpoint))}\n`;
  const headers = await openRows<SealedHeader>(tx, 'log_sealed', logRows.sealed);
  const entries = await openRows<EntryRow & { position: number }>(
    tx,
    'log_sealed_entries',
    logRows.sealedEntries,
  );
  for await (const header of remaining(headers)) {
    if (header.position >= checkpoint.size) return;
    const line = await lineOf(header, entries);
    if ('entries' in line) counts.headers += 1;
    if ('entries' in line) counts.entries += line.entries.length;
    yield `${JSON.stringify(line)}\n`;
  }
}

async function lineOf(
  header: SealedHeader,
  entries: RowReader<EntryRow & { position: number }>,
): Promise<ExportLine> {
  if (header.id === null)
    return { header: header.header, at: header.sealedAt, leaf: header.leaf.toString('hex') };
  const { id, at, user, organisation, mandate, sessionKind, purpose, route, outcome, reason } = header;
  const mine = await takeWhile(entries, (entry) => entry.position <= header.position);
  const salt = header.salt.toString('hex');
  const who = { id, at, user, organisation, mandate, sessionKind, purpose, route, outcome, reason };
  return { ...who, salt, entries: mine.map(entryLine) };
}

function entryLine(entry: EntryRow): EntryLine {
  const { person, categories, involvement, erasedBy, salt, hash } = entry;
  if (person === null || salt === null) return { erasedBy: erasedBy ?? 0, hash: hash.toString('hex') };
  const [sources, flows, lines] = [entry.sources, entry.flows, entry.lines].map(listFromText);
  return {
    person,
    categories,
    sources: sources ?? [],
    flows: flows ?? [],
    lines: lines ?? [],
    involvement,
    salt: salt.toString('hex'),
  };
}
