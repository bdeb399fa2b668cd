/**
 * A form with a file that someone adds: read whole, up to its most, and checked. All files that are being read stand in memory together, so
 * what they may take together is bounded too: for everyone, for one person, and in time.
 */
import type { FastifyRequest } from 'fastify';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { readUpload, type Upload } from '../web/upload.ts';
import { checkFile, FILE_BYTES, type FileCheck } from './file-check.ts';
import { fileRefusals } from './file-refusal.ts';

/** With a tick for each of many parties. */
const FIELDS = 40;
const TOGETHER = 8;
const OF_ONE = 2;
const A_MINUTE = 60_000;
/** How many files of each person are being read now. */
const standing = new Map<string, number>();

export type Added = FileCheck | { readonly outcome: 'busy' | 'slow' | 'foreign' };

/** Reads the form that `who` sends; `isOwn` tells of the fields above the file whether the form came from us, before its file is read. */
export function readAdded(
  request: FastifyRequest,
  who: string,
  isOwn: (fields: Readonly<Record<string, string>>) => boolean,
  longest = A_MINUTE,
): Promise<Upload<Added>> {
  return readUpload<Added>(
    request,
    FILE_BYTES,
    async (name, file, before) => {
      if (!isOwn(before)) return { outcome: 'foreign' };
      const own = standing.get(who) ?? 0;
      const all = [...standing.values()].reduce((sum, one) => sum + one, 0);
      if (own >= OF_ONE || all >= TOGETHER) return { outcome: 'busy' };
      standing.set(who, own + 1);
      try {
        const bytes = await collectWithin(longest, file);
        return bytes === undefined ? { outcome: 'slow' } : await checkFile(name, bytes);
      } finally {
        const left = (standing.get(who) ?? 1) - 1;
        if (left > 0) standing.set(who, left);
        else standing.delete(who);
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
  if (taken.outcome === 'slow')
    return say`Dit bestand kwam te traag binnen. Probeer het opnieuw met een betere verbinding, of maak het kleiner.`;
  return undefined;
}

/** Collects a file, or nothing when it takes longer: what came so far is let go, and the rest is read past. */
async function collectWithin(longest: number, file: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  const reader = file[Symbol.asyncIterator]();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, longest, 'late');
  });
  const parts: Uint8Array[] = [];
  try {
    for (;;) {
      const next = await Promise.race([reader.next(), late]);
      if (next === 'late') return undefined;
      if (next.done === true) return Buffer.concat(parts);
      parts.push(next.value);
    }
  } finally {
    clearTimeout(timer);
  }
}
