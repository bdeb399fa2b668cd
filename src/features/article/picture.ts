/**
 * A picture that someone chose, read from its bytes alone: what it is, whatever its name says, and how large, from its head, without ever
 * decoding it. What a camera wrote along, such as where it was taken, is left out. Pure.
 */

export interface Picture {
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
  /** The picture without what was written along. */
  readonly bytes: Buffer;
}

export type PictureFault = 'unknown' | 'broken' | 'large';

/** As many points as a large screen shows twice over; what has more is refused before anyone has to decode it. */
const MOST_POINTS = 20_000_000;

/** Reads a picture, or says why it cannot be used. */
export function readPicture(bytes: Buffer): Picture | PictureFault {
  const png = bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  const jpg = bytes[0] === 0xff && bytes[1] === 0xd8;
  if (!png && !jpg) return 'unknown';
  const picture = png ? readPng(bytes) : readJpg(bytes);
  if (picture === undefined || picture.width === 0 || picture.height === 0) return 'broken';
  return picture.width * picture.height > MOST_POINTS ? 'large' : picture;
}

/** The parts of a PNG that make the picture and its colours; words and places are not among them. */
const pngParts = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
]);

function readPng(bytes: Buffer): Picture | undefined {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length) return undefined;
    if (pngParts.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND')
      return {
        type: 'png',
        width: bytes.readUInt32BE(16),
        height: bytes.readUInt32BE(20),
        bytes: Buffer.concat(kept),
      };
    at = end;
  }
  return undefined;
}

function readJpg(bytes: Buffer): Picture | undefined {
  const kept = [bytes.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | undefined;
  for (let at = 2; at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    // What follows its end is no part of it: a telephone puts other pictures there, with all that was written along with those.
    if (marker === 0xd9)
      return size && { type: 'jpg', ...size, bytes: Buffer.concat([...kept, bytes.subarray(at, at + 2)]) };
    const end = at + 2 + (at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : bytes.length);
    if (end > bytes.length) return undefined;
    if (isFrame(marker)) {
      if (size !== undefined || end - at < 9) return undefined;
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    if (marker === 0xda && size === undefined) return undefined;
    const next = marker === 0xda ? endOfScan(bytes, end) : end;
    if (!isWrittenAlong(marker, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return undefined;
}

/** Points stand until the next marker; a byte of them that looks like one is followed by nothing, and a restart belongs to them. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Where a frame begins its size is told. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** What of that which programs write belongs to the picture: its head, its colours and how they are coded. */
const ofThePicture: Readonly<Record<number, string>> = {
  0xe0: 'JFIF\0',
  0xe2: 'ICC_PROFILE\0',
  0xee: 'Adobe',
};

/** Remarks, and what programs write; also the small picture that one of them keeps of the whole. */
function isWrittenAlong(marker: number, content: Buffer): boolean {
  if (marker === 0xfe) return true;
  if (marker < 0xe0 || marker > 0xef) return false;
  const named = ofThePicture[marker];
  return named === undefined || content.toString('latin1', 0, named.length) !== named;
}
