/** Curves of time, against a published worked example and against counting one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ended, middle, shareOver, survival } from './survival.ts';

/**
 * Weeks in remission with 6-mercaptopurine, the example of Freireich and others (1963) as worked out by Cox and Oakes, Analysis of
 * Survival Data (1984), table 4.2: 21 patients, nine relapses. A plus is someone for whom it still ran.
 */
const remission = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'.split(' ').map(
  (week): Ended<'relapse'> => ({
    days: Number.parseInt(week, 10),
    outcome: week.endsWith('+') ? 'running' : 'relapse',
    number: 1,
  }),
);

describe('a curve of time', () => {
  it('gives the published one of the remissions', () => {
    expect(survival(remission).map(({ days, atRisk, part }) => [days, atRisk, part.toFixed(3)])).toEqual([
      [6, 21, '0.857'],
      [7, 17, '0.807'],
      [10, 15, '0.753'],
      [13, 12, '0.690'],
      [16, 11, '0.627'],
      [22, 7, '0.538'],
      [23, 6, '0.448'],
    ]);
    expect(middle(survival(remission))).toBe(23);
  });

  it('has a band on the log-log scale around it', () => {
    const [first, , , , , , last] = survival(remission);
    expect([first?.low.toFixed(3), first?.high.toFixed(3)]).toEqual(['0.620', '0.952']);
    expect([last?.low.toFixed(3), last?.high.toFixed(3)]).toEqual(['0.188', '0.680']);
  });

  it('has no middle while fewer than half ended, and no step while nobody did', () => {
    expect(
      middle(survival(remission.slice(0, 3).concat(remission.filter((one) => one.outcome === 'running')))),
    ).toBeNull();
    expect(survival([{ days: 40, outcome: 'running', number: 12 }])).toEqual([]);
    expect(survival([])).toEqual([]);
  });

  const cases = fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: 40 }),
      outcome: fc.constantFrom('work' as const, 'other' as const, 'running' as const),
      number: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 40 },
  );

  it('only falls, and stays within its band', () => {
    fc.assert(
      fc.property(cases, (given) => {
        let before = 1;
        for (const { part, low, high } of survival(given)) {
          expect(part).toBeLessThanOrEqual(before);
          expect(low).toBeLessThanOrEqual(part + 1e-12);
          expect(high).toBeGreaterThanOrEqual(part - 1e-12);
          before = part;
        }
      }),
    );
  });

  it('divides everyone: each outcome, and who has not ended, are one together', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const left = survival(given).at(-1)?.part ?? 1;
        const parts = (['work', 'other'] as const).map(
          (outcome) => shareOver(given, outcome).at(-1)?.part ?? 0,
        );
        expect(left + parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is the plain share where it ended for everyone', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const ended = given.filter(({ outcome }) => outcome !== 'running');
        const all = ended.reduce((sum, { number }) => sum + number, 0);
        for (const { days, part } of shareOver(ended, 'work')) {
          const sofar = ended.filter((one) => one.outcome === 'work' && one.days <= days);
          expect(part).toBeCloseTo(sofar.reduce((sum, { number }) => sum + number, 0) / all, 9);
        }
      }),
    );
  });
});
