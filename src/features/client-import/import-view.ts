/** Reads what the pages and the interface show of one import: its headings opened, and whether the same file was read before. */
import type { Database } from '../../adapters/database/pool.ts';
import type { InszKeys } from '../../adapters/keys/insz-keys.ts';
import { openBytes } from '../../adapters/keys/sealed-bytes.ts';
import type { ClientImport } from './client-import.ts';
import { findEarlier, findImport, listBatches } from './client-import.sql.ts';
import { type ColumnMatch, matchColumns } from './column.ts';
import type { RejectedRow } from './import-batch.ts';
import type { Remark } from './import-note.ts';
import { sealUse } from './import-work.ts';

type Place = { readonly database: Database; readonly inszKeys: InszKeys };

export interface ImportView {
  readonly one: ClientImport;
  readonly headings: readonly string[];
  readonly match: ColumnMatch;
  readonly earlier: { readonly id: string; readonly madeAt: string } | undefined;
}

/** Finds an import this actor may see, with what its file says of itself. */
export async function viewImport(place: Place, token: string, id: string): Promise<ImportView | undefined> {
  const one = await findImport(place.database, token, id);
  if (one === undefined || one.status === 'receiving') return undefined;
  const earlier = one.digest === null ? undefined : await findEarlier(place.database, token, one);
  const headings = headingsOf(place.inszKeys, one);
  return { one, headings, match: matchColumns(headings, one.choices), earlier };
}

/** Opens the headings of the file. */
export function headingsOf(
  inszKeys: InszKeys,
  { headings }: Pick<ClientImport, 'headings'>,
): readonly string[] {
  return headings === null ? [] : JSON.parse(openBytes(inszKeys.keyFor(sealUse), headings).toString());
}

interface Batch {
  readonly rejected: readonly RejectedRow[];
  readonly remarks: readonly Remark[];
}

async function* batchesOf(place: Place, token: string, id: string): AsyncGenerator<Batch> {
  const key = place.inszKeys.keyFor(sealUse);
  for (let after = 0; ; ) {
    const batches = await listBatches(place.database, token, id, after);
    for (const { line, sealed } of batches) {
      after = line;
      yield JSON.parse(openBytes(key, sealed).toString());
    }
    if (batches.length === 0) return;
  }
}

/** Gives the rows that came back, in the order of the file. */
export async function* rejectedRows(place: Place, token: string, id: string): AsyncGenerator<RejectedRow> {
  for await (const batch of batchesOf(place, token, id)) yield* batch.rejected;
}

/** Gives every remark on every row, in the order of the file. */
export async function* allRemarks(place: Place, token: string, id: string): AsyncGenerator<Remark> {
  for await (const batch of batchesOf(place, token, id)) yield* batch.remarks;
}
