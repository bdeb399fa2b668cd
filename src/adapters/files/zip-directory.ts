/**
 * The table of contents of a zip file, and one entry of it unpacked within a budget. Numbers in a zip were written by its sender: none is
 * believed further than memory allows. What the entries mean is not known here.
 */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
  readonly encrypted: boolean;
}

/** Thrown where a zip is not one that can be read. */
export class DamagedZip extends Error {}
/** Thrown where an entry unpacks to more than its budget. */
export class ZipTooLarge extends Error {}

const inflate = promisify(inflateRaw);
const signature = { entry: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 };
const mostEntries = 2_000;

/** Lists the entries of a zip; a zip that lists more than it may hold, or one name twice, is damaged. */
export function zipEntries(file: Buffer): ZipEntry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + 22 > file.length) throw new DamagedZip();
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) throw new DamagedZip();
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || file.readUInt32LE(at) !== signature.listed) throw new DamagedZip();
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  if (new Set(entries.map(({ name }) => name)).size !== count) throw new DamagedZip();
  return entries;
}

/** Unpacks one entry to at most so many bytes. */
export async function unzip(file: Buffer, entry: ZipEntry, most: number): Promise<Buffer> {
  const header = entry.at + 30;
  if (header > file.length || file.readUInt32LE(entry.at) !== signature.entry) throw new DamagedZip();
  const start = header + file.readUInt16LE(entry.at + 26) + file.readUInt16LE(entry.at + 28);
  const packed = file.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw new DamagedZip();
  if (entry.method === 0 && packed.length <= most) return packed;
  if (entry.method === 0) throw new ZipTooLarge();
  if (entry.method !== 8) throw new DamagedZip();
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    throw cause instanceof RangeError ? new ZipTooLarge() : new DamagedZip();
  }
}
