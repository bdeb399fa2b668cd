/** The tables of the bench: each row is of the newest run that measured it, and a ratio is of one run. */
import { expect, test } from 'vitest';
import { tableOf } from './table.ts';
import type { Runs } from './measured-runs.ts';

const load = (perSecond: number, p99 = 40) => ({
  perSecond,
  p50: 5,
  p99,
  wrong: 0,
  cpu: 900,
  connections: 8,
});
const roof = (day: string, results: Runs['roofs'][number]['results']) => ({
  day,
  results,
  memory: 200,
  decisionMicroseconds: 8,
});
const rowOf = (runs: Runs, start: string) =>
  tableOf(runs)
    .split('\n')
    .find((line) => line.startsWith(`| ${start}`));

test('a ratio is of one run, the newest that measured both', () => {
  const runs: Runs = {
    roofs: [
      roof('third', { 'open dossier @8': load(900) }),
      roof('second', { 'open dossier @8': load(800), 'bare read with durable audit @8': load(2000) }),
      roof('first', { 'open dossier @8': load(100), 'bare read with durable audit @8': load(1000) }),
    ],
  };
  expect(rowOf(runs, 'open dossier, 8 connections, to the bare read')).toContain('| 0.40 | second |');
});

test('what the newest run left out is of the run before, and what no run measured is left open', () => {
  const runs: Runs = {
    roofs: [
      roof('second', { 'list of 80 @8': load(200, 55) }),
      roof('first', { 'search by name @8': load(300, 44) }),
    ],
  };
  expect(rowOf(runs, 'list of 80 with its log rows')).toContain('| ≤ 60 ms | 55 ms | second |');
  expect(rowOf(runs, 'search by name, p99')).toContain('| 44 ms | first |');
  expect(rowOf(runs, 'Vandaag of a coach')).toContain('| ≤ 60 ms |  |  |');
});

test('a wrong answer is told', () => {
  const runs: Runs = { roofs: [roof('first', { 'list of 80 @8': { ...load(200), wrong: 3 } })] };
  expect(rowOf(runs, 'list of 80 | 8')).toContain('| 200, 3 wrong |');
});

test('the signals of everyone and of one person stand beside what is asked of them', () => {
  const signals = {
    organisations: 2,
    pathways: 60_000,
    found: 9,
    seconds: 31.5,
    p50: 4,
    p99: 21.2,
    at: '2026-11-22T10:45:00Z',
  };
  const runs: Runs = { roofs: [], signals };
  expect(rowOf(runs, 'signals of 60,000 pathways')).toContain(
    '| ≤ 60 s for 60,000 | 31.5 s | 2026-11-22 10:45 |',
  );
  expect(rowOf(runs, 'signals of one person')).toContain('| ≤ 50 ms | p50 4 ms, p99 21.2 ms |');
});

test('the figures of everyone and of one person stand beside what is asked of them, with what differed', () => {
  const figures = {
    cases: 932_502,
    differences: 0,
    seconds: 56,
    p50: 4,
    p99: 21.2,
    at: '2026-11-22T10:45:00Z',
  };
  const runs: Runs = { roofs: [], figures };
  expect(rowOf(runs, 'figures of 932,502 cases')).toContain('| ≤ 300 s, 0 differ | 56 s, 0 differ |');
  expect(rowOf(runs, 'figures of one person')).toContain('| ≤ 50 ms | p50 4 ms, p99 21.2 ms |');
});

test('a page with a log of years stands beside the same page without', () => {
  const page = { grown: load(300, 44), short: load(310, 40) };
  const runs: Runs = { roofs: [], grown: { pages: { 'open dossier': page }, at: '2026-11-22T13:20:00Z' } };
  expect(rowOf(runs, 'open dossier with a log')).toContain('| 44 ms, without 40 ms | 2026-11-22 13:20 |');
});
