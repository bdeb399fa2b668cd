import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCli } from './cli.ts';

let folder: string;
let out: string[];
let err: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ww-cli-'));
  chmodSync(folder, 0o755);
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(String(text)));
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  out = [];
  err = [];
});

const run = (line: string, environment: Record<string, string> = { DATA_DIR: join(folder, 'data') }) =>
  runCli(line.split(' '), environment);

describe('the command line', () => {
  it('lists its commands and explains each', async () => {
    expect(await run('help')).toBe(0);
    expect(out.join()).toContain('backup');
    expect(await run('backup --help')).toBe(0);
    expect(out.join()).toContain('cli backup FILE');
  });

  it('answers wrong use with exit code 2 and one sentence', async () => {
    expect(await run('nonsense')).toBe(2);
    expect(await run('backup')).toBe(2);
    expect(await run('doctor --fix')).toBe(2);
    expect(await run('migrate down')).toBe(2);
    expect(err).toEqual([
      'There is no command nonsense; cli help lists them.',
      'cli backup takes one file name. See cli backup --help.',
      'cli doctor takes no words. See cli doctor --help.',
      'cli migrate takes no words. See cli migrate --help.',
    ]);
  });

  it('names the variable that is wrong', async () => {
    expect(await run('doctor --json', { PORT: 'x' })).toBe(1);
    expect(out).toEqual(['{"error":"PORT must be a number from 0 to 65535."}']);
  });

  it('tells the doctor’s findings before and after the first migration', async () => {
    expect(await run('doctor')).toBe(1);
    expect(out.join()).toContain('run cli migrate');
    expect(await run('migrate --json')).toBe(0);
    expect(await run('doctor --json')).toBe(0);
    expect(JSON.parse(out.at(-1) ?? '')).toMatchObject({ ok: true, mode: 'demo' });
  });

  it('carries an installation to another data folder and stops the database it started', async () => {
    const file = join(folder, 'file');
    expect(await run(`backup ${file}`)).toBe(0);
    expect(await run(`restore ${file} --json`, { DATA_DIR: join(folder, 'other') })).toBe(0);
    expect(JSON.parse(out.at(-1) ?? '')).toMatchObject({ file });
    expect(await run('doctor', { DATA_DIR: join(folder, 'other') })).toBe(0);
    expect(existsSync(join(folder, 'other/postgresql/postmaster.pid'))).toBe(false);
  });
});
