/** What in a document, an image or a text could run, is locked, or belongs to another kind than its name says. Pure. */
import type { FileKind } from './file-kind.ts';
import type { FileRefusal } from './file-refusal.ts';

/** Gives what is wrong with the bytes of a kind that is no zip inside, or nothing. */
export function activeIn(kind: FileKind, bytes: Buffer): FileRefusal | undefined {
  if (kind === 'pdf') return inPdf(bytes);
  return kind === 'txt' || kind === 'csv' ? inText(bytes) : inImage(kind, bytes);
}

// Names in a document may be written with `#` and the number of a letter.
function inPdf(bytes: Buffer): FileRefusal | undefined {
  if (!bytes.subarray(-2048).includes('%%EOF')) return 'damaged';
  const words = bytes
    .toString('latin1')
    .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(words)) return 'locked';
  return /\/(JavaScript|Launch|EmbeddedFile|RichMedia)\b/.test(words) ? 'active' : undefined;
}

function inText(bytes: Buffer): FileRefusal | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'noText';
  }
  // Control signs that are no space, and signs that turn around what is read.
  if (/[^\P{Cc}\s]|[\u202a-\u202e\u2066-\u2069]/u.test(text)) return 'noText';
  return /<\s*(!doctype|html|head|body|script|svg|iframe|object|embed|\?xml|\?php)|^#!/i.test(text)
    ? 'active'
    : undefined;
}

/** An image ends as its kind does: what would come after it is for another program. */
function inImage(kind: FileKind, bytes: Buffer): FileRefusal | undefined {
  const end = kind === 'png' ? Buffer.from('IEND\u00aeB`\u0082', 'latin1') : Buffer.from([0xff, 0xd9]);
  if (!bytes.subarray(-64).includes(end)) return 'damaged';
  return /<script|<svg|<\?php/i.test(bytes.toString('latin1')) ? 'active' : undefined;
}
