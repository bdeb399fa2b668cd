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
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return undefined;
    if (isFrame(marker) && end - at >= 9)
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === 0xda) {
      // From here on is the picture itself, until the mark of its end.
      const last = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
      if (size === undefined || last < end) return undefined;
      kept.push(bytes.subarray(at, last + 2));
      return { type: 'jpg', ...size, bytes: Buffer.concat(kept) };
    }
    if (!isWrittenAlong(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** Where a frame begins its size is told. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Remarks, and what programs write: of those only the head (APP0), the colours (APP2) and how they are coded (APP14) belong to the picture. */
function isWrittenAlong(marker: number): boolean {
  return marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee);
}
