/** Several threads answer what one answers, bit by bit. */
import { expect, test } from 'vitest';
import { civilDate } from '../src/kernel/civil-date.ts';
import { instruments } from '../src/rules/catalogue.ts';
import { answerAll } from '../src/rules/population.ts';
import { rowsOf } from './rule-stretch.ts';
import { startThreads } from './rule-threads.ts';
import { invented } from './rules.ts';

const date = civilDate('2026-11-21');

test.each([
  [1000, 3],
  [96, 2],
  [70, 8],
])(
  '%i persons get the same answers of %i threads as of one, as often as they are asked',
  async (persons, count) => {
    const population = invented(persons);
    const alone = rowsOf(answerAll(instruments, population, date));
    const threads = startThreads(instruments, population, date, count);
    try {
      await threads.answer();
      const together = await threads.answer();
      expect(together.length).toBe(alone.length);
      expect(together.findIndex((row, at) => row.join() !== alone[at]?.join())).toBe(-1);
    } finally {
      await threads.end();
    }
  },
);
