import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inEvenTime } from './even-time.ts';

test('no answer comes before its moment, however long the work took', async () => {
  const taken = async (work: number) => {
    const start = performance.now();
    await inEvenTime(() => sleep(work));
    return performance.now() - start;
  };
  const all = await Promise.all(Array.from({ length: 60 }, (_one, work) => taken(work)));
  expect(all.filter((one) => one < 100)).toEqual([]);
});
