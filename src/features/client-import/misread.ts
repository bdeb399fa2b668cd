// Letters with accents that another program read in the wrong character set before it saved the list: UTF-8 taken for
// Windows-1252, so that ë became Ã«. What can be turned back for certain is; anything else stays as it was given.

import { isAscii, isUtf8 } from 'node:buffer';

// The signs that Windows-1252 has where Latin-1 has controls, by the byte that stands for them.
const signs = new Map(
  Array.from({ length: 32 }, (_, index) => 0x80 + index).map((byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** Gives the text as it was before it was misread; undefined when it was not. */
export function mended(text: string): string | undefined {
  const bytes: number[] = [];
  for (const sign of text) {
    const byte = signs.get(sign) ?? sign.charCodeAt(0);
    if (byte > 0xff) return undefined;
    bytes.push(byte);
  }
  const misread = Buffer.from(bytes);
  if (isAscii(misread) || !isUtf8(misread)) return undefined;
  return misread.toString('utf8').replace(/^\ufeff/, '');
}
