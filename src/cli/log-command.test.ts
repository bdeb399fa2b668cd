import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCli } from '../cli.ts';

let folder: string;
let out: string[];
let err: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ww-cli-log-'));
  chmodSync(folder, 0o755);
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(String(text)));
  out = [];
  expect(await run('migrate')).toBe(0);
}, 60_000);
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  out = [];
  err = [];
});

const run = (line: string) => runCli(line.split(' '), { DATA_DIR: join(folder, 'data') });
const answer = () => JSON.parse(out.at(-1) ?? '');
const file = (name: string) => join(folder, name);

describe('the log on the command line', () => {
  test('a log in which nothing stands is whole', async () => {
    expect(await run('verify-log --json')).toBe(0);
    expect(answer()).toEqual({
      whole: true,
      entries: 0,
      headers: 0,
      sealed: 0,
      witness: 'unreachable',
      gaps: 0,
    });
  });

  test('an export stands in the log itself and verifies with the public key alone', async () => {
    expect(await run(`export-log --out ${file('export')} --json`)).toBe(0);
    expect(answer()).toMatchObject({ headers: 1, entries: 0 });
    expect(
      await run(`verify-log --export ${file('export')} --key ${file('data/log-public-key.pem')} --json`),
    ).toBe(0);
    expect(answer()).toEqual({ whole: true, entries: 0, headers: 1, sealed: 1, witness: 'none', gaps: 0 });
    expect(await run('verify-log')).toBe(0);
    expect(out.at(-1)).toContain(
      'It stands on the same machine: not provable against the owner of the machine.',
    );
  });

  test('a changed export ends with exit code 1 and a sentence that says where', async () => {
    writeFileSync(file('changed'), readFileSync(file('export'), 'utf8').replace('exported', 'exportee'));
    expect(await run(`verify-log --export ${file('changed')} --key ${file('data/log-public-key.pem')}`)).toBe(
      1,
    );
    expect(out.at(-1)).toContain('NOT whole');
    expect(out.at(-1)).toContain('First fault: checkpoint');
  });

  test.each([
    ['verify-log --exprot x', 2],
    ['verify-log --export /nowhere', 2],
    ['verify-log --export /nowhere --key /nowhere', 1],
    ['export-log', 2],
  ])('wrong use, %s, is refused in one sentence', async (line, code) => {
    expect(await run(line)).toBe(code);
    expect(err.length).toBe(1);
  });

  test('an export never overwrites a file', async () => {
    expect(await run(`export-log --out ${file('export')}`)).toBe(1);
    expect(err).toEqual([`${file('export')} exists already: choose another name.`]);
  });
});
