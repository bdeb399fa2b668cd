import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCli } from '../cli.ts';

let folder: string;
let out: string[];
let err: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ww-cli-rules-'));
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(String(text)));
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  [out, err] = [[], []];
});

const run = (line: string) => runCli(line.split(' '), { DATA_DIR: join(folder, 'data') });

describe('cli rules check', () => {
  test('runs every published case, and all come out', async () => {
    expect(await run('rules check --json')).toBe(0);
    const { ok, cases, failures, faults } = JSON.parse(out.join(''));
    expect({ ok, failures, faults }).toEqual({ ok: true, failures: [], faults: [] });
    expect(cases).toBeGreaterThanOrEqual(27);
  });

  test('runs the cases of an OCMW too, and fails with the case and the condition that differ', async () => {
    const question = { instrument: 'WIJKWERK', result: 'eligible' };
    const source = { title: 'OCMW Vlierbeke', date: '2026-11-21' };
    const facts = { residence: { region: 'BR' } };
    const one = { id: 'V1', title: 'x', source, date: '2026-11-21', facts, questions: [question] };
    writeFileSync(join(folder, 'v1.json'), JSON.stringify(one));
    expect(await run(`rules check ${folder}`)).toBe(1);
    expect(out.join('\n')).toContain('v1.json: V1 WIJKWERK: notEligible instead of eligible');
  });

  test('says of a folder that is not there, and of wrong use, what is wrong', async () => {
    expect(await run(`rules check ${join(folder, 'nothing')}`)).toBe(1);
    expect(err.join('')).toContain('does not exist');
    expect(await run('rules')).toBe(2);
    expect(await run('rules --help')).toBe(0);
  });
});
