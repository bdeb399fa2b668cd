/**
 * A form with a file that someone adds: read whole, up to its most, and checked. All files that are being read stand in memory together, so
 * what they may take together is bounded too.
 */
import type { FastifyRequest } from 'fastify';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { readUpload, type Upload } from '../web/upload.ts';
import { checkFile, FILE_BYTES, type FileCheck } from './file-check.ts';
import { fileRefusals } from './file-refusal.ts';

/** With a tick for each of many parties. */
const FIELDS = 40;
const TOGETHER = 8 * FILE_BYTES;
let standing = 0;

export type Added = FileCheck | { readonly outcome: 'busy' | 'foreign' };

/** Reads the form; `isOwn` tells of the fields above the file whether the form came from us, before its file is read. */
export function readAdded(
  request: FastifyRequest,
  isOwn: (fields: Readonly<Record<string, string>>) => boolean,
): Promise<Upload<Added>> {
  return readUpload<Added>(
    request,
    FILE_BYTES,
    async (name, file, before) => {
      if (!isOwn(before)) return { outcome: 'foreign' };
      if (standing + FILE_BYTES > TOGETHER) return { outcome: 'busy' };
      standing += FILE_BYTES;
      try {
        return await checkFile(name, await collect(file));
      } finally {
        standing -= FILE_BYTES;
      }
    },
    FIELDS,
  );
}

/** Says beside the field of the file what is wrong with what came. */
export function fileProblems(taken: Added | undefined): readonly Problem[] {
  const message = fileProblem(taken);
  return message === undefined ? [] : [{ field: 'bestand', message }];
}

/** Says that a browser does not send a file twice by itself. */
export function chooseAgain(): Problem {
  return { field: 'bestand', message: say`Kies het bestand opnieuw.` };
}

function fileProblem(taken: Added | undefined): string | undefined {
  if (taken === undefined) return fileRefusals.none;
  if (taken.outcome === 'refused') return fileRefusals[taken.why];
  if (taken.outcome === 'busy')
    return say`Er komen nu veel bestanden tegelijk binnen. Probeer het over een minuut opnieuw.`;
  return undefined;
}

async function collect(file: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of file) parts.push(part);
  return Buffer.concat(parts);
}
