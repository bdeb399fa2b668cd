/**
 * A client file on its way in: written sealed while it arrives, and handed over only when it is whole. Where it came from, a
 * form, a program or the command line, is not known here.
 */

import { type FileStore, fileStore } from '../../adapters/files/file-store.ts';
import { FileTooLarge } from '../../adapters/files/sealed-file.ts';
import { newToken, tokenHash } from '../../adapters/identity/session-token.ts';
import type { InszKeys } from '../../adapters/keys/insz-keys.ts';
import { sealBytes } from '../../adapters/keys/sealed-bytes.ts';
import { tableLimits, tableProblem } from '../../adapters/table/table.ts';
import { cleanLine } from '../../kernel/plain-text.ts';
import type { World } from '../../world.ts';
import { beginImport, dropImport, type JobSession } from './client-import.sql.ts';
import { sealUse } from './import-work.ts';

/** The store of client files. */
export function importFiles({ config, inszKeys }: Pick<World, 'config' | 'inszKeys'>): FileStore {
  return fileStore(config.dataDir, inszKeys.keyFor('client import file'));
}

/** Makes the session of a job: a token that only the worker can open. */
export function jobSession(inszKeys: InszKeys): JobSession {
  const token = newToken();
  return { hash: tokenHash(token), sealed: sealBytes(inszKeys.keyFor(sealUse), Buffer.from(token)) };
}

export type Arrived =
  | { readonly outcome: 'arrived'; readonly id: string; readonly size: number; readonly digest: string }
  | { readonly outcome: 'signedOut' | 'missing' | 'busy' }
  | { readonly outcome: 'refused'; readonly message: string };

/** Takes a file in, if this actor may import; nothing of it is kept when it does not come in whole. */
export async function takeFile(
  world: Pick<World, 'config' | 'inszKeys' | 'database'>,
  token: string,
  name: string,
  source: AsyncIterable<Uint8Array>,
): Promise<Arrived> {
  const begun = await beginImport(world.database, token, shownName(name));
  if (begun.outcome !== 'begun') return begun;
  const { id } = begun;
  try {
    const sealed = await importFiles(world).write(id, source, tableLimits.fileBytes);
    if (sealed.size > 0) return { outcome: 'arrived', id, ...sealed };
    await leaveFile(world, token, id);
    return { outcome: 'refused', message: tableProblem('noHeader').message };
  } catch (cause) {
    await leaveFile(world, token, id);
    if (!(cause instanceof FileTooLarge)) throw cause;
    const detail = tableLimits.fileBytes / 1_000_000;
    return { outcome: 'refused', message: tableProblem('fileTooLarge', { detail }).message };
  }
}

/** Takes nothing in after all: the room that was made and what was written go. */
export async function leaveFile(
  world: Pick<World, 'config' | 'inszKeys' | 'database'>,
  token: string,
  id: string,
): Promise<void> {
  await importFiles(world).remove(id);
  await dropImport(world.database, token, id);
}

// The name is only for showing; what a browser sends may be a path, or try to be one.
function shownName(name: string): string {
  const last = cleanLine(name).split(/[/\\]/).at(-1)?.trim() ?? '';
  return last.slice(0, 120) || 'bestand';
}
