/**
 * The one check that each file passes which people add: its size, its name, that its bytes are what its name says, and that nothing in it
 * runs, is locked, or unpacks to more than a machine can hold. What it is about, nobody can tell here.
 */
import { createHash } from 'node:crypto';
import { activeIn } from './active-content.ts';
import { type FileKind, fileKinds, kindNamed } from './file-kind.ts';
import { nameTaken } from './file-name.ts';
import type { FileRefusal } from './file-refusal.ts';
import { officeFault } from './office-file.ts';

export const FILE_BYTES = 10 * 1024 * 1024;

/** A file that may be kept. */
export interface CheckedFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: Buffer;
  readonly digest: string;
}

export type FileCheck =
  | { readonly outcome: 'taken'; readonly file: CheckedFile }
  | { readonly outcome: 'refused'; readonly why: FileRefusal };

/** Checks a file with the name that its sender gave it. */
export async function checkFile(given: string, bytes: Buffer): Promise<FileCheck> {
  if (bytes.length > FILE_BYTES) return refused('tooLarge');
  const named = nameTaken(given);
  if ('refused' in named) return refused(named.refused);
  const kind = kindNamed(named.name);
  if (kind === undefined) return refused(/\.(docm|xlsm|dotm|xltm)$/i.test(named.name) ? 'macros' : 'kind');
  if (bytes.length === 0) return refused('empty');
  const fault = await faultIn(kind, bytes);
  if (fault !== undefined) return refused(fault);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { outcome: 'taken', file: { name: named.name, kind, bytes, digest } };
}

function refused(why: FileRefusal): FileCheck {
  return { outcome: 'refused', why };
}

async function faultIn(kind: FileKind, bytes: Buffer): Promise<FileRefusal | undefined> {
  const { magic, inside } = fileKinds[kind];
  if (magic !== null && !bytes.subarray(0, magic.length).equals(magic)) return 'otherContent';
  return inside === undefined ? activeIn(kind, bytes) : officeFault(kind, inside, bytes);
}
