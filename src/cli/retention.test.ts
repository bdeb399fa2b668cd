import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCli } from '../cli.ts';

let folder: string;
let out: string[];
let err: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ww-cli-retention-'));
  chmodSync(folder, 0o755);
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(String(text)));
  [out, err] = [[], []];
  expect(await run('migrate')).toBe(0);
}, 60_000);
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  [out, err] = [[], []];
});

const run = (line: string) => runCli(line.split(' '), { DATA_DIR: join(folder, 'data') });

describe('cli retention', () => {
  test('tells with --dry-run and --json what would go, and that nobody verified a term for the log', async () => {
    expect(await run('retention --dry-run --json')).toBe(0);
    expect(JSON.parse(out.join(''))).toMatchObject({
      dryRun: true,
      organisations: [],
      log: { due: [], term: null, why: 'none was found, so nothing goes' },
    });
  });

  test('destroys nothing without a verified term, and says so', async () => {
    expect(await run('retention')).toBe(0);
    expect(out.join('\n')).toContain('nothing goes');
    expect(out.join('\n')).toContain('Destroyed: 0 dossiers with 0 facts');
  });

  test('takes terms from a file, and refuses one that is no list of terms', async () => {
    const file = join(folder, 'terms.json');
    writeFileSync(
      file,
      '[{"what":"log","months":120,"source":"x","verified":{"by":"dpo","on":"2026-01-15"}}]',
    );
    expect(await run(`retention --dry-run --terms ${file} --json`)).toBe(0);
    expect(JSON.parse(out.join(''))).toMatchObject({ log: { term: { months: 120 } } });
    writeFileSync(file, '[{"what":"log"}]');
    expect(await run(`retention --terms ${file}`)).toBe(1);
    expect(err.join('')).toContain('0.months');
    expect(await run(`retention --terms ${join(folder, 'nothing')}`)).toBe(1);
  });

  test('explains itself, and calls wrong use by its name', async () => {
    expect(await run('retention --help')).toBe(0);
    expect(out.join('')).toContain('--dry-run');
    expect(await run('retention --everything')).toBe(2);
  });
});
