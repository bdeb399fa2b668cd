/**
 * Files at rest: encrypted piece by piece while they stream, so that a large file never stands in memory or in the clear on
 * disk. A piece that was changed, moved or cut off makes reading fail. Where files lie is not known here.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

const PIECE = 65_536;
const TAG = 16;
const SALT = 32;

/** What was written: the size in bytes and the SHA-256 (hexadecimal) of what came in, not of what lies on disk. */
export interface Sealed {
  readonly size: number;
  readonly digest: string;
}

/** Thrown when more comes in than may. */
export class FileTooLarge extends Error {}

/** Writes a new file, of at most so many bytes, that only its key opens; what was half written stays for the caller to remove. */
export async function sealFile(
  path: string,
  key: Buffer,
  source: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Sealed> {
  const salt = randomBytes(SALT);
  const hash = createHash('sha256');
  let size = 0;
  async function* counted() {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > most) throw new FileTooLarge();
      hash.update(chunk);
      yield Buffer.from(chunk);
    }
  }
  const file = await open(path, 'wx', 0o600);
  try {
    await file.write(salt);
    for await (const { bytes, number, last } of inPieces(counted(), PIECE)) {
      const cipher = createCipheriv('aes-256-gcm', keyOf(key, salt), nonceOf(number, last));
      await file.write(Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]));
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { size, digest: hash.digest('hex') };
}

/** Reads a sealed file as a stream of what came in; the stream fails when the file is not whole or not ours. */
export function openSealedFile(path: string, key: Buffer): Readable {
  async function* opened() {
    const stream = createReadStream(path, { highWaterMark: PIECE });
    let salt: Buffer | undefined;
    async function* body(): AsyncGenerator<Buffer> {
      let held = Buffer.alloc(0);
      for await (const chunk of stream) {
        if (salt !== undefined) {
          yield chunk;
          continue;
        }
        held = Buffer.concat([held, chunk]);
        if (held.length < SALT) continue;
        salt = held.subarray(0, SALT);
        yield held.subarray(SALT);
      }
    }
    for await (const { bytes, number, last } of inPieces(body(), PIECE + TAG)) {
      const decipher = createDecipheriv(
        'aes-256-gcm',
        keyOf(key, salt ?? Buffer.alloc(SALT)),
        nonceOf(number, last),
      );
      decipher.setAuthTag(bytes.subarray(-TAG));
      yield Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]);
    }
  }
  return Readable.from(opened(), { objectMode: false, highWaterMark: PIECE });
}

function keyOf(key: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, 'werkwinkel file', 32));
}

// The last piece says so in its nonce: cutting pieces off the end shows.
function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Cuts a stream in pieces of one size; only the last one is shorter, and there always is a last one. */
async function* inPieces(source: AsyncIterable<Buffer>, size: number) {
  let held: Buffer[] = [];
  let length = 0;
  let number = 0;
  for await (const chunk of source) {
    held.push(chunk);
    length += chunk.length;
    if (length <= size) continue;
    const all = Buffer.concat(held);
    const whole = Math.ceil(length / size) - 1;
    for (let index = 0; index < whole; index += 1)
      yield { bytes: all.subarray(index * size, (index + 1) * size), number: number++, last: false };
    held = [all.subarray(whole * size)];
    length -= whole * size;
  }
  yield { bytes: Buffer.concat(held), number, last: true };
}
