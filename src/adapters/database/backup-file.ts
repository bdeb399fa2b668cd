/**
 * The file of a backup: frames of one letter, a length and a content, compressed as a whole with gzip. `M` says what
 * the backup is, `T` opens a table, `D` holds rows as COPY writes them, `E` closes a table with its checksum, `S`
 * holds the sequences, `Z` ends the file; a file without `Z` was cut off.
 */
import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  fsyncSync,
  openSync,
  closeSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

export type FrameKind = 'M' | 'T' | 'D' | 'E' | 'S' | 'Z';

export interface Frame {
  readonly kind: string;
  readonly content: Buffer;
}

export interface BackupWriter {
  write(kind: FrameKind, content: Buffer | object): Promise<void>;
  /** Closes the file and gives it its name; before that no file of that name exists. */
  finish(): Promise<void>;
  /** Throws away what was written. */
  abandon(): void;
}

/** Opens a new file that only its owner can read. */
export function writeBackupFile(path: string): BackupWriter {
  const part = `${path}.part`;
  const gzip = createGzip({ level: 3 });
  const written = pipeline(gzip, createWriteStream(part, { mode: 0o600 }));
  written.catch(() => {});
  return {
    async write(kind, content) {
      const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
      const head = Buffer.alloc(5);
      head.write(kind, 0, 'latin1');
      head.writeUInt32BE(bytes.length, 1);
      gzip.write(head);
      if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), written]);
    },
    async finish() {
      gzip.end();
      await written;
      const file = openSync(part, 'r');
      fsyncSync(file);
      closeSync(file);
      renameSync(part, path);
    },
    abandon() {
      gzip.destroy();
      rmSync(part, { force: true });
    },
  };
}

/** Reads the frames of a file one by one. */
export async function* readBackupFile(path: string): AsyncGenerator<Frame> {
  const gunzip = createGunzip();
  const file = createReadStream(path);
  file.on('error', (error) => gunzip.destroy(error));
  let rest = Buffer.alloc(0);
  for await (const chunk of file.pipe(gunzip)) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    while (rest.length - at >= 5 && rest.length - at - 5 >= rest.readUInt32BE(at + 1)) {
      const end = at + 5 + rest.readUInt32BE(at + 1);
      yield { kind: rest.toString('latin1', at, at + 1), content: rest.subarray(at + 5, end) };
      at = end;
    }
    rest = rest.subarray(at);
  }
}
