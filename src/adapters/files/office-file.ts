/** A document of an office program, which is a zip inside: of its own kind, unlocked, without macros, and of a size that a machine can hold. */

import { type FileKind, fileKinds } from './file-kind.ts';
import type { FileRefusal } from './file-refusal.ts';
import { linkFault } from './office-link.ts';
import { openDocumentFault } from './open-document-link.ts';
import { DamagedZip, unzip, type ZipEntry, ZipTooLarge, zipEntries } from './zip-directory.ts';

const mostUnpacked = 100 * 1024 * 1024;
const mostOfOne = 40 * 1024 * 1024;
const mostRatio = 200;
/** Below this size even the tightest packing is harmless. */
const smallEntry = 1024 * 1024;

const runs =
  /vbaProject|vbaData|macrosheets|activeX|^Basic\/|^Scripts\/|\.(bin|exe|dll|js|vbs|com|bat|cmd|scr|html?|svg)$/i;
const harmless = /printerSettings\d*\.bin$/i;

/** Gives what is wrong with such a document, or nothing. */
export async function officeFault(
  kind: FileKind,
  inside: string,
  bytes: Buffer,
): Promise<FileRefusal | undefined> {
  try {
    const entries = zipEntries(bytes);
    if (entries.some(({ encrypted }) => encrypted)) return 'locked';
    const own = entries.find(({ name }) => name === inside);
    if (own === undefined) return 'otherContent';
    if (entries.some(({ name }) => runs.test(name) && !harmless.test(name))) return 'macros';
    if (isBomb(entries)) return 'packedTooTight';
    return await insideFault(kind, bytes, entries);
  } catch (cause) {
    if (cause instanceof ZipTooLarge) return 'packedTooTight';
    // Also where a number of the sender leads past the end of the file.
    if (cause instanceof DamagedZip || cause instanceof RangeError) return 'damaged';
    throw cause;
  }
}

function isBomb(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const tight = entries.some(
    ({ packed, unpacked }) => unpacked > smallEntry && unpacked > packed * mostRatio,
  );
  return total > mostUnpacked || tight;
}

/** Unpacks each entry once: its true size counts and not the one that its sender wrote. */
async function insideFault(
  kind: FileKind,
  bytes: Buffer,
  entries: readonly ZipEntry[],
): Promise<FileRefusal | undefined> {
  let left = mostUnpacked;
  for (const entry of entries) {
    const unpacked = await unzip(bytes, entry, Math.min(left, mostOfOne));
    left -= unpacked.length;
    if (unpacked.length !== entry.unpacked) return 'damaged';
    if (entry.name === '[Content_Types].xml' && /macroEnabled/i.test(unpacked.toString('latin1')))
      return 'macros';
    if (entry.name === 'META-INF/manifest.xml' && unpacked.includes('encryption-data')) return 'locked';
    if (entry.name === 'mimetype' && unpacked.toString('latin1').trim() !== fileKinds[kind].type)
      return 'otherContent';
    const open = kind === 'odt' || kind === 'ods';
    const leads = open ? openDocumentFault(entry.name, unpacked) : linkFault(entry.name, unpacked);
    if (leads !== undefined) return leads;
  }
  return undefined;
}
