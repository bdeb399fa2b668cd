/**
 * A witness keeps checkpoints outside the database, so that the owner of the database cannot rewrite the log unseen: a
 * file that only grows, or an address to which each checkpoint is posted. What a witness says is read here, not judged.
 */
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Witness {
  /** Where the witness is, as the setting names it. */
  readonly target: string;
  /** Whether it stands in the data folder of the installation itself, and so proves little against who holds that. */
  readonly sameMachine: boolean;
  /** Hands over checkpoints, one line each, and returns when they are kept. */
  deliver(lines: readonly string[]): Promise<void>;
  /** Returns the kept lines, from first to last, or undefined when the witness cannot be read now. */
  read(): Promise<AsyncIterable<string> | undefined>;
}

const PATIENCE_MS = 10_000;

/** Makes the witness that a setting names: a path (also as `file:/path`), an http(s) address, `none`, or the file of the data folder. */
export function witnessOf(setting: string | undefined, dataDir: string): Witness | undefined {
  if (setting === 'none') return undefined;
  if (setting === undefined || setting === '')
    return fileWitness(join(dataDir, 'witness', 'checkpoints.jsonl'), true);
  if (/^(file:)?\//.test(setting)) return fileWitness(setting.replace(/^file:(\/\/(?=\/))?/, ''), false);
  if (/^https?:\/\//.test(setting)) return addressWitness(setting);
  throw new Error('WITNESS is an absolute path, an http or https address, or none.');
}

/** A file to which lines are only added. A line that a crash cut short is left as it is and written again. */
export function fileWitness(path: string, sameMachine: boolean): Witness {
  return {
    target: `file:${path}`,
    sameMachine,
    async deliver(lines) {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, 'a+', 0o644);
      try {
        const { size } = await file.stat();
        const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
        const torn = size > 0 && buffer[0] !== 0x0a;
        await file.appendFile(`${torn ? '\n' : ''}${lines.join('\n')}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    async read() {
      if (!existsSync(path)) return undefined;
      return linesOfFile(path, (await stat(path)).size);
    },
  };
}

/** Reads the lines up to a size, so that what is added meanwhile does not count. */
async function* linesOfFile(path: string, size: number): AsyncIterable<string> {
  if (size === 0) return;
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', end: size - 1 })) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** An address that takes one checkpoint a request; what it keeps is read back with GET where it offers that. */
function addressWitness(address: string): Witness {
  return {
    target: address,
    sameMachine: false,
    async deliver(lines) {
      for (const body of lines) {
        const answer = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
          redirect: 'error',
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        if (!answer.ok) throw new Error(`The witness answered ${answer.status}.`);
      }
    },
    async read() {
      const answer = await fetch(address, {
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      }).catch(() => undefined);
      return answer?.ok === true ? linesOf(await answer.text()) : undefined;
    },
  };
}

/** Reads a kept copy: lines of checkpoints, or the answer of `/log/checkpoints`. */
export async function witnessCopy(path: string): Promise<AsyncIterable<string>> {
  return linesOf(await readFile(path, 'utf8'));
}

async function* linesOf(text: string): AsyncIterable<string> {
  const page = text.startsWith('{"items":') ? pageOf(text) : undefined;
  yield* page?.items.map((item) => JSON.stringify(item)).reverse() ?? text.split('\n');
}

function pageOf(text: string): { items: unknown[] } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
