/**
 * The temporary folder of a test run: whatever tests, their servers and their browsers leave in it goes when the run ends, and what a
 * run left that was cut off goes at the start of the next. What outlives a run, such as an unpacked browser, stands beside it.
 */
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KEPT = 'WERKWINKEL_KEPT_TMP';
const name = /^werkwinkel-run-(\d+)$/;

/** The temporary folder that is there for every run. */
export function keptFolder(): string {
  return process.env[KEPT] ?? tmpdir();
}

/** Gives this process, and those it starts, a temporary folder of its own; the function it returns removes that. */
export function openScratch(): () => void {
  const kept = keptFolder();
  process.env[KEPT] = kept;
  for (const entry of readdirSync(kept)) {
    const pid = name.exec(entry)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) remove(join(kept, entry));
  }
  const scratch = join(kept, `werkwinkel-run-${process.pid}`);
  mkdirSync(scratch, { recursive: true });
  // The user as whom PostgreSQL runs passes through it.
  chmodSync(scratch, 0o755);
  process.env['TMPDIR'] = scratch;
  return () => {
    process.env['TMPDIR'] = kept;
    remove(scratch);
  };
}

/** Tells whether a process is there. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Of another user, or still written in: the next run tries again.
  }
}
