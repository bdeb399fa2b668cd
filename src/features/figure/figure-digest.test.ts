/** What is kept of a month: no two numbers of the same things that leave few between them, since it is read when some of those may be closed. */
import { expect, it } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import type { Counted, FiguresShown } from './figure.sql.ts';
import { digestCells } from './figure-digest.ts';
import { QUARTERS, quartersUpTo } from './figure-series.ts';

const quarters = quartersUpTo(civilDate('2026-11-01'), QUARTERS);

function keptOf(counts: readonly Omit<Counted, 'version'>[]) {
  const shown = {
    counts: counts.map((one) => ({ ...one, version: 1 })),
    kinds: [],
    running: [],
    stock: [],
    middles: [],
    spread: null,
    partners: {},
  } as unknown as FiguresShown;
  return Object.fromEntries(
    digestCells(shown, quarters).map(({ code, number, of }) => [code, { number, of }]),
  );
}

it.each([
  [20, null],
  [15, 15],
  [25, 25],
])('of 25 who applied, that %i worked a year is kept as %s', (yes, kept) => {
  const counts = [
    { indicator: 'afterBenefit', quarter: null, outcome: 'applied', number: 25 },
    { indicator: 'federalYear', quarter: null, outcome: 'yes', number: yes },
    { indicator: 'federalYear', quarter: null, outcome: 'running', number: 25 - yes },
  ];
  expect(keptOf(counts)).toMatchObject({ afterBenefit: { number: 25 }, federalYear: { number: kept } });
});

it.each([
  [3, null],
  [10, 20],
  [0, 20],
])('of those who found work, who was seen a year later is not kept where %i were not', (unseen, kept) => {
  const begins = quarters[0]?.begins ?? null;
  const counts = [
    { indicator: 'workAfterYear', quarter: begins, outcome: 'atWork', number: 10 },
    { indicator: 'workAfterYear', quarter: begins, outcome: 'notAtWork', number: 10 },
    { indicator: 'lastingWork', quarter: null, outcome: 'yes', number: 10 },
    { indicator: 'lastingWork', quarter: null, outcome: 'no', number: 10 + unseen },
  ];
  expect(keptOf(counts)).toMatchObject({ lastingWork: { of: 20 + unseen }, workAfterYear: { of: kept } });
});
