// Turns the bytes of a text file into text, whatever program wrote it: UTF-8, UTF-16 or the Windows-1252 of Belgian Excel.
// The choice between UTF-8 and Windows-1252 is made line by line, so a file pasted together from two keeps all its names.

import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from './table.ts';
import { tableProblem, UnreadableTable } from './table.ts';

type Start = { encoding: 'bytes' | 'utf-16le' | 'utf-16be'; skip: number };

// A longer stretch without a line end is decoded in pieces; the line limit refuses it further on.
const longestHeldBack = 262_144;

/** Recognises the encoding of a file by its first bytes: a byte order mark, or the zero bytes UTF-16 leaves. */
export function recogniseEncoding(head: Buffer): Start {
  const mark = head.toString('hex', 0, 4);
  if (mark === 'fffe0000' || mark === '0000feff') {
    throw new UnreadableTable(tableProblem('unknownEncoding', { detail: 'UTF-32' }));
  }
  if (mark.startsWith('efbbbf')) return { encoding: 'bytes', skip: 3 };
  if (mark.startsWith('fffe')) return { encoding: 'utf-16le', skip: 2 };
  if (mark.startsWith('feff')) return { encoding: 'utf-16be', skip: 2 };
  const { even, odd, pairs } = countZeroBytes(head);
  if (odd > pairs * 0.4 && even < pairs * 0.1) return { encoding: 'utf-16le', skip: 0 };
  if (even > pairs * 0.4 && odd < pairs * 0.1) return { encoding: 'utf-16be', skip: 0 };
  return { encoding: 'bytes', skip: 0 };
}

function countZeroBytes(head: Buffer) {
  const zeros = [0, 0] as [number, number];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  });
  return { even: zeros[0], odd: zeros[1], pairs: Math.floor(head.length / 2) };
}

/** Decodes a stream of bytes; `seen` collects the encodings that were really needed (plain ASCII needs none). */
export async function* decodeText(
  chunks: AsyncIterable<Buffer>,
  start: Start,
  seen: Set<Encoding>,
): AsyncGenerator<string> {
  let skip = start.skip;
  const decode = start.encoding === 'bytes' ? lineDecoder(seen) : utf16Decoder(start.encoding, seen);
  for await (const chunk of chunks) {
    const bytes = chunk.subarray(skip);
    skip -= chunk.length - bytes.length;
    yield decode(bytes, false);
  }
  yield decode(Buffer.alloc(0), true);
}

function utf16Decoder(encoding: 'utf-16le' | 'utf-16be', seen: Set<Encoding>) {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  seen.add('UTF-16');
  return (bytes: Buffer, last: boolean) => decoder.decode(bytes, { stream: !last });
}

function lineDecoder(seen: Set<Encoding>) {
  let held: Buffer = Buffer.alloc(0);
  return (bytes: Buffer, last: boolean) => {
    const all = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    const cut = last ? all.length : cutAfterLine(all);
    held = all.subarray(cut);
    return decodeBlock(all.subarray(0, cut), seen);
  };
}

function cutAfterLine(bytes: Buffer): number {
  const cut = Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d)) + 1;
  return cut > 0 || bytes.length < longestHeldBack ? cut : startOfLastCharacter(bytes);
}

function startOfLastCharacter(bytes: Buffer): number {
  let index = bytes.length - 1;
  while (index > 0 && ((bytes[index] ?? 0) & 0xc0) === 0x80) index--;
  return Math.max(index, 1);
}

function decodeBlock(block: Buffer, seen: Set<Encoding>): string {
  if (isAscii(block)) return block.toString('latin1');
  if (isUtf8(block)) {
    seen.add('UTF-8');
    return block.toString('utf8');
  }
  let text = '';
  for (let from = 0; from < block.length; ) {
    const newline = block.indexOf(0x0a, from);
    const to = newline === -1 ? block.length : newline + 1;
    text += decodeLine(block.subarray(from, to), seen);
    from = to;
  }
  return text;
}

const windows1252 = new TextDecoder('windows-1252');

function decodeLine(line: Buffer, seen: Set<Encoding>): string {
  if (isAscii(line)) return line.toString('latin1');
  if (isUtf8(line)) {
    seen.add('UTF-8');
    return line.toString('utf8');
  }
  seen.add('Windows-1252');
  return windows1252.decode(line);
}
