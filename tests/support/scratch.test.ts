import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFolder, openScratch } from './scratch.ts';

const before = { TMPDIR: process.env['TMPDIR'], WERKWINKEL_KEPT_TMP: process.env['WERKWINKEL_KEPT_TMP'] };
let kept: string;
beforeEach(() => {
  kept = mkdtempSync(join(tmpdir(), 'werkwinkel-scratch-'));
  process.env['WERKWINKEL_KEPT_TMP'] = kept;
});
afterEach(() => {
  Object.assign(process.env, before);
});

test('what a run puts in its temporary folder goes when it ends', () => {
  const close = openScratch();
  const scratch = tmpdir();
  expect(scratch).toBe(join(kept, `werkwinkel-run-${process.pid}`));
  writeFileSync(join(mkdtempSync(join(scratch, 'left-behind-')), 'file'), '');
  expect(keptFolder()).toBe(kept);
  close();
  expect(existsSync(scratch)).toBe(false);
  expect(tmpdir()).toBe(kept);
});

test('what a run left that was cut off goes at the start of the next, and that of a run that goes on stays', () => {
  const gone = join(kept, 'werkwinkel-run-2147483646', 'left');
  const going = join(kept, `werkwinkel-run-${process.ppid}`);
  for (const folder of [gone, going]) mkdirSync(folder, { recursive: true });
  openScratch()();
  expect(existsSync(gone)).toBe(false);
  expect(existsSync(going)).toBe(true);
});
