/** Keeps the outcome of a long run, so that a published figure can name it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/root.ts';

/** Writes `tests/results/<name>.json`. */
export function keepResult(name: string, result: object): void {
  const folder = join(projectRoot, 'tests/results');
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({ ...result, at: new Date().toISOString() }, null, 2);
  writeFileSync(join(folder, `${name}.json`), `${text}\n`);
}

/** Reads how large a long run must be: the published size, unless the environment names a smaller one. */
export function sizeOf(name: string, size: number): number {
  const asked = Number(process.env[name]);
  return Number.isInteger(asked) && asked > 0 ? asked : size;
}
