/** A zip tells when each part was packed. Set to the first day that a zip knows, the same parts are the same bytes, and a reader who has them is told so. */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** 1 January 1980, midnight, as a zip writes a time and a day. */
const FIRST = Buffer.from([0, 0, 0x21, 0]);

/** Gives the same zip without its times; of one that is written in one piece, and no larger than 4 GB. */
export function timeless(zip: Buffer): Buffer {
  const plain = Buffer.from(zip);
  const end = plain.lastIndexOf(signature(END));
  if (end < 0) throw new Error('This is no zip: it has no end.');
  let entry = plain.readUInt32LE(end + 16);
  for (let left = plain.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (plain.readUInt32LE(entry) !== ENTRY) throw new Error('This zip does not say where its parts are.');
    FIRST.copy(plain, entry + 12);
    FIRST.copy(plain, plain.readUInt32LE(entry + 42) + 10);
    // The name, what is added and the remark follow each entry.
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + plain.readUInt16LE(entry + at), 0);
  }
  return plain;
}

function signature(of: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(of);
  return bytes;
}
