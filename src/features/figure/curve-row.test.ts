/** The rows of a curve: the numbers of the estimate, and none of few who are not followed further. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CurveRow, curveRows, dayAfter } from './curve-row.ts';
import type { WayOut } from './outcome-label.ts';
import type { Ended } from './survival.ts';

const so = (number: number, days: number, outcome: WayOut | 'running'): Ended<WayOut> => ({
  number,
  days,
  outcome,
});
const ways = ['work', 'otherWay', 'stopped'] as const;

describe('a curve month by month', () => {
  it('tells of how many it was known, who went where, and between which bounds that lies', () => {
    const rows = curveRows([
      so(4, 20, 'work'),
      so(1, 50, 'stopped'),
      so(12, 70, 'running'),
      so(13, 100, 'work'),
    ]);
    expect(rows).toHaveLength(24);
    expect(rows.slice(0, 4)).toMatchObject([
      {
        followed: 30,
        ended: { work: 4, otherWay: 0, stopped: 0 },
        left: 0,
        onTheWay: 87,
        went: { work: 13 },
      },
      {
        followed: 26,
        ended: { work: 0, stopped: 1 },
        left: 0,
        onTheWay: 83,
        low: 64,
        high: 93,
        went: { stopped: 3 },
      },
      { followed: 25, left: 0, onTheWay: 83 },
      { followed: 13, ended: { work: 13 }, left: 12, onTheWay: 0 },
    ]);
  });

  it('is no row of fewer than ten people', () => {
    expect(curveRows([so(9, 20, 'work')])).toEqual([]);
  });

  const cases = fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: 800 }),
      outcome: fc.constantFrom(...ways, 'running' as const),
      number: fc.integer({ min: 1, max: 8 }),
    }),
    { minLength: 3, maxLength: 40 },
  );

  it('lets nobody reckon how few of one to nine were not followed further, between any two rows', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const rows = curveRows(given);
        const told = rows.filter(({ followed }) => followed !== null);
        for (const [place, { months, followed }] of told.entries()) {
          expect(followed === 0 || (followed ?? 0) >= 10).toBe(true);
          const next = told[place + 1];
          if (next === undefined) continue;
          const between = rows.slice(months - 1, next.months - 1);
          const left = (followed ?? 0) - (next.followed ?? 0) - sum(between);
          expect(left).toBe(next.left);
          expect(left === 0 || left >= 10, `${left} between ${months} and ${next.months}`).toBe(true);
        }
      }),
    );
  });

  it('counts each who ended within two years once', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const ended = given.filter(({ days, outcome }) => outcome !== 'running' && days <= dayAfter(24));
        const all = given.reduce((total, { number }) => total + number, 0);
        fc.pre(all >= 10);
        expect(sum(curveRows(given))).toBe(ended.reduce((total, { number }) => total + number, 0));
      }),
    );
  });
});

/** How many ended in these rows. */
function sum(rows: readonly CurveRow[]): number {
  return rows.reduce((total, { ended }) => total + ways.reduce((most, way) => most + ended[way], 0), 0);
}
