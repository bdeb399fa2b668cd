/** Rule data with a fault in it gets no further: the build and `cli rules check` refuse it, and say which condition it is. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../src/root.ts';

const askers = ['build', 'check'] as const;

function ask(fault: string, who: (typeof askers)[number]) {
  const script = join(projectRoot, 'tests/support/faulty-rules.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, fault, who], { encoding: 'utf8' });
  return { status, said: stderr };
}

describe.each(askers)('asked by the %s', (who) => {
  test('data without a fault passes', () => {
    expect(ask('', who).status).toBe(0);
  });

  test.each([
    ['a condition without a source', 'Object.assign(first.conditions[0], { sources: [] });', 'has no source'],
    [
      'versions that overlap',
      `first.conditions.push({ ...first.conditions[0], id: 'XX-01a' }, { ...first.conditions[0], id: 'XX-01b' });`,
      'XX-01a and XX-01b apply on the same day',
    ],
    [
      'a condition that nobody can meet',
      `const { field, operator, value, any, all, ...rest } = first.conditions[0];
       const part = (code: string) => ({ field: 'mayWork', operator: 'eq', value: code });
       first.conditions.push({ ...rest, id: 'XX-02', all: [part('NONE'), part('LIMITED')] });`,
      'XX-02 can never hold',
    ],
    [
      'a field that does not exist',
      `first.conditions.push({ ...first.conditions[0], id: 'XX-03', field: 'benefit', operator: 'eq', value: true });`,
      'XX-03 names the field benefit, which does not exist',
    ],
  ])('%s is refused', (_, fault, words) => {
    const { status, said } = ask(fault, who);
    expect(said).toContain(words);
    expect(status).toBe(1);
  });
});

test('the build asks before it says that it is done', () => {
  const build = readFileSync(join(projectRoot, 'scripts/build.mjs'), 'utf8');
  const asked = build.indexOf("node([join(dist, 'src/rules/build-check.js')]);");
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(build.indexOf('writeFileSync(stampPath'));
});
