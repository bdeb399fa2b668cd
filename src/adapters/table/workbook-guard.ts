// Stands between an uploaded Excel workbook and the library that reads it. A workbook is a zip file; this room reads the
// zip's own table of contents, refuses bombs, macros and disguises, unpacks within a budget, and hands on a plain new zip
// whose sizes are true, so that the library never acts on a number the sender made up. It does not read sheets.

import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { say } from '../../kernel/language.ts';
import type { TableLimits } from './table.ts';
import { tableProblem, UnreadableTable } from './table.ts';

type Entry = {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  at: number;
  encrypted: boolean;
};

const inflate = promisify(inflateRaw);

const signature = { entry: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 };
const mostEntries = 2_000;
// Below this size even a perfect ratio is harmless.
const smallEntry = 1_000_000;

/** Checks a workbook and gives back a safe copy of its XML parts as an uncompressed zip; throws `UnreadableTable`. */
export async function guardWorkbook(file: Buffer, limits: TableLimits): Promise<Buffer> {
  const entries = listEntries(file);
  refuseDisguises(entries);
  refuseBombs(entries, limits);
  const parts: { name: string; bytes: Buffer }[] = [];
  let budget = limits.unpackedBytes;
  for (const entry of entries.filter((one) => /\.(xml|rels)$/.test(one.name))) {
    const bytes = await unpack(file, entry, budget, limits);
    if (entry.name.endsWith('[Content_Types].xml') && bytes.includes('macroEnabled')) refuse('macros');
    budget -= bytes.length;
    parts.push({ name: entry.name, bytes });
  }
  return packUncompressed(parts);
}

function refuse(code: 'macros' | 'damagedWorkbook' | 'oldExcel'): never {
  throw new UnreadableTable(tableProblem(code));
}

function refuseAsBomb(limits: TableLimits): never {
  throw new UnreadableTable(tableProblem('packedTooTight', { detail: limits.unpackedBytes / 1_000_000 }));
}

function listEntries(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + 22 > file.length) refuse('damagedWorkbook');
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (count > mostEntries) refuse('damagedWorkbook');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || file.readUInt32LE(at) !== signature.listed) refuse('damagedWorkbook');
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
  return entries;
}

function refuseDisguises(entries: Entry[]): void {
  const names = new Set(entries.map((entry) => entry.name));
  if (entries.some((entry) => entry.encrypted)) refuse('oldExcel');
  if ([...names].some((name) => /vbaProject|macrosheets/i.test(name))) refuse('macros');
  if (!names.has('xl/workbook.xml') || !names.has('[Content_Types].xml')) {
    throw new UnreadableTable(
      tableProblem('notATable', { detail: say`een zip-bestand, maar geen Excel-werkmap` }),
    );
  }
  if (names.size !== entries.length) refuse('damagedWorkbook');
}

function refuseBombs(entries: Entry[], limits: TableLimits): void {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const tight = entries.some(
    (entry) => entry.unpacked > smallEntry && entry.unpacked > entry.packed * limits.packRatio,
  );
  if (total > limits.unpackedBytes || tight) refuseAsBomb(limits);
}

async function unpack(file: Buffer, entry: Entry, budget: number, limits: TableLimits): Promise<Buffer> {
  const header = entry.at + 30;
  if (header > file.length || file.readUInt32LE(entry.at) !== signature.entry) refuse('damagedWorkbook');
  const start = header + file.readUInt16LE(entry.at + 26) + file.readUInt16LE(entry.at + 28);
  const packed = file.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed.length > budget ? refuseAsBomb(limits) : packed;
  if (entry.method !== 8) refuse('damagedWorkbook');
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, Math.min(budget, entry.unpacked)) });
  } catch (cause) {
    if (cause instanceof RangeError) refuseAsBomb(limits);
    refuse('damagedWorkbook');
  }
}

/** Writes a zip without compression, every size and checksum true. */
function packUncompressed(parts: readonly { name: string; bytes: Buffer }[]): Buffer {
  const bodies: Buffer[] = [];
  const listing: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const label = Buffer.from(name, 'utf8');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(label.length, 22);
    listing.push(
      number(signature.listed),
      Buffer.from([20, 0]),
      facts,
      Buffer.alloc(10),
      number(offset),
      label,
    );
    bodies.push(number(signature.entry), facts, label, bytes);
    offset += 30 + label.length + bytes.length;
  }
  const list = Buffer.concat(listing);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, list, number(signature.end), end]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
