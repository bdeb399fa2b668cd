/** What in a document, an image or a text could run, is locked, or belongs to another kind than its name says. */
import type { FileKind } from './file-kind.ts';
import type { FileRefusal } from './file-refusal.ts';
import { inPdf } from './pdf-content.ts';

/** Gives what is wrong with the bytes of a kind that is no zip inside, or nothing. */
export async function activeIn(kind: FileKind, bytes: Buffer): Promise<FileRefusal | undefined> {
  if (kind === 'pdf') return inPdf(bytes);
  return kind === 'txt' || kind === 'csv' ? inText(bytes) : inImage(kind, bytes);
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
