/** Where files lie: in the data folder, outside anything that is served, each under a random id and sealed with one key. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { isUuid } from '../../kernel/id.ts';
import { openSealedFile, type Sealed, sealFile } from './sealed-file.ts';

export interface FileStore {
  /** Writes a file of at most so many bytes; throws `FileTooLarge` beyond that. */
  write(id: string, source: AsyncIterable<Uint8Array>, most: number): Promise<Sealed>;
  read(id: string): Readable;
  /** Removes a file; one that is gone already is no problem. */
  remove(id: string): Promise<void>;
}

/** Opens the store in a data folder. */
export function fileStore(dataDir: string, key: Buffer): FileStore {
  const folder = join(dataDir, 'files');
  const pathOf = (id: string) => {
    if (!isUuid(id)) throw new Error('A file is named by a UUID.');
    return join(folder, id);
  };
  return {
    async write(id, source, most) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return sealFile(pathOf(id), key, source, most);
    },
    read: (id) => openSealedFile(pathOf(id), key),
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}
