/**
 * What in a document runs, holds another file, or is locked. Objects may lie packed together in a stream: those are unpacked, within a
 * budget, before anything is believed of the document.
 */
import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import type { FileRefusal } from './file-refusal.ts';

const unpack = promisify(inflate);
const MOST_UNPACKED = 40 * 1024 * 1024;
const MOST_STREAMS = 20_000;
const WORDS_ABOVE = 2_000;

/** What runs, or holds a file, by a name that is found in no picture by chance; and short names as a viewer would follow them. */
const active =
  /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia)\b|\/(AA|EF)\s*(<<|\d+\s+\d+\s+R)|\/JS\s*(\(|<[\da-f]|\d+\s+\d+\s+R)/i;
const locked = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;

/** Gives what is wrong with a document, or nothing. */
export async function inPdf(bytes: Buffer): Promise<FileRefusal | undefined> {
  if (!bytes.subarray(-2048).includes('%%EOF')) return 'damaged';
  const raw = bytes.toString('latin1');
  const words = unescaped(raw);
  if (locked.test(words)) return 'locked';
  if (active.test(words)) return 'active';
  const packed = packedObjects(raw);
  // One that is not found where it is told of is hidden on purpose.
  if (packed === undefined || packed.length < (words.match(/\/ObjStm\b/g)?.length ?? 0)) return 'active';
  let left = MOST_UNPACKED;
  for (const { packing, from, until } of packed) {
    // Words that are not packed were read above; any other packing is one that no program needs for objects.
    if (packing === '') continue;
    if (packing !== 'FlateDecode') return 'active';
    const unpacked = await unpackedWithin(bytes.subarray(from, until), left);
    if (typeof unpacked === 'string') return unpacked;
    left -= unpacked.length;
    if (active.test(unescaped(unpacked.toString('latin1')))) return 'active';
  }
  return undefined;
}

// Names in a document may be written with `#` and the number of a letter.
function unescaped(raw: string): string {
  return raw.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

interface PackedObjects {
  /** The one name by which it is packed, several as they stand, or nothing. */
  readonly packing: string;
  readonly from: number;
  readonly until: number;
}

/** Finds the streams that hold objects, by the words above each stream; nothing where there are more streams than a document has. */
function packedObjects(raw: string): PackedObjects[] | undefined {
  const found: PackedObjects[] = [];
  const begins = /\bstream(?:\r\n|\n|\r)/g;
  for (let nth = 0; begins.test(raw); nth += 1) {
    if (nth === MOST_STREAMS) return undefined;
    const from = begins.lastIndex;
    const above = raw.slice(Math.max(from - WORDS_ABOVE, 0), from);
    const words = unescaped(above.slice(above.lastIndexOf('endobj') + 1));
    if (!/\/ObjStm\b|\/First\s+\d/.test(words)) continue;
    const end = raw.indexOf('endstream', from);
    if (end === -1) return undefined;
    found.push({ packing: packingIn(words), from, until: end });
    begins.lastIndex = end;
  }
  return found;
}

function packingIn(words: string): string {
  if (/\/Predictor\s*([2-9]|1\d)/.test(words)) return 'predicted';
  const [, named] = /\/Filter\b\s*\[?\s*((?:\/\w+\s*)+|\d+\s+\d+\s+R)/.exec(words) ?? [];
  return (named ?? '').trim().replace(/^\//, '');
}

async function unpackedWithin(packed: Buffer, most: number): Promise<Buffer | FileRefusal> {
  try {
    return await unpack(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(most, 1) });
  } catch (cause) {
    return cause instanceof RangeError ? 'packedTooTight' : 'damaged';
  }
}
