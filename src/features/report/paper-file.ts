/** A document as a file, made by a program that starts for it and ends; one at a time. What was made last is kept for who asks again. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Paper } from './paper.ts';
import { paperData } from './paper-data.ts';

/** The kinds of file, with what a browser calls them. */
export const paperTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

export type PaperType = keyof typeof paperTypes;

const LIMIT_MS = 30_000;
const KEPT = 12;
/** So many documents may wait to be made, beside the one that is. */
const WAITING = 6;
/** Of those, so many for who did not sign in. */
const WAITING_FOR_ANYONE = 2;

const kept = new Map<string, Promise<Buffer>>();
let before: Promise<unknown> = Promise.resolve();
let begun = 0;
let begunForAnyone = 0;

/** Makes a file of a document; nothing while too many wait to be made, and sooner so for `anyone`, who did not sign in. */
export function fileOf(paper: Paper, type: PaperType, anyone = false): Promise<Buffer> | undefined {
  const data = JSON.stringify(paperData(paper));
  const key = `${type} ${createHash('sha256').update(data).digest('hex')}`;
  const found = kept.get(key);
  if (found !== undefined) return found;
  if (begun > WAITING || (anyone && begunForAnyone >= WAITING_FOR_ANYONE)) return undefined;
  begun += 1;
  if (anyone) begunForAnyone += 1;
  const made = before.then(() => run(data, type));
  before = made
    .catch(() => kept.delete(key))
    .finally(() => {
      begun -= 1;
      if (anyone) begunForAnyone -= 1;
    });
  kept.set(key, made);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return made;
}

async function run(data: string, type: PaperType): Promise<Buffer> {
  const program = fileURLToPath(new URL(`./paper-process${extname(import.meta.url)}`, import.meta.url));
  const options = { env: {}, timeout: LIMIT_MS } as const;
  const child = spawn(process.execPath, [program, type], { ...options, stdio: ['pipe', 'pipe', 'ignore'] });
  // A program that stopped reading is told by how it ends.
  child.stdin.on('error', () => undefined);
  child.stdin.end(data);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [file, code] = await Promise.all([buffer(child.stdout), ended]);
  if (code !== 0 || file.length === 0)
    throw new Error(`The ${type} was not made; its program ended with ${code}.`);
  return file;
}
