/** What already runs for someone is told with the fact that says so, from its first day to its last, and is not asked again. */
import { expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { fitOf, fitsOn } from './fit.ts';
import type { RuleFactRow } from './known-fact.ts';

let number = 0;
function row(field: string, value: unknown, more: Partial<RuleFactRow> = {}): RuleFactRow {
  number += 1;
  return {
    id: number,
    source: 1,
    bit: 0,
    asOf: '2026-11-01',
    field,
    value,
    status: 'confirmed',
    origins: [],
    authentic: null,
    certainty: 'declared',
    ...more,
  };
}

const on = (day: string, rows: readonly RuleFactRow[]) =>
  fitsOn(rows, civilDate(day), { category_mask: -1 }, (source) => (source === 2 ? 'vdab' : 'ocmw'));
const runs = (code: string, day: string, ...rows: readonly RuleFactRow[]) =>
  fitOf(on(day, rows), code)?.running;

const leefloon = row('benefits[]', { kind: 'LEEFLOON', from: '2026-03-02', to: '2026-12-31' });

test('a benefit runs from its first day to its last, with the fact that says so', () => {
  expect(runs('LEEFLOON', '2026-03-01', leefloon)).toBeUndefined();
  expect(runs('LEEFLOON', '2026-03-02', leefloon)).toMatchObject({
    since: '2026-03-02',
    isBenefit: true,
    rows: [leefloon],
  });
  expect(runs('LEEFLOON', '2026-12-31', leefloon)).toMatchObject({ to: '2026-12-31' });
  expect(runs('LEEFLOON', '2027-01-01', leefloon)).toBeUndefined();
  expect(runs('EQ_LEEFLOON', '2026-11-22', leefloon)).toBeUndefined();
});

test('a benefit of which no first day is known runs too', () => {
  const running = runs('EQ_LEEFLOON', '2026-11-22', row('benefits[]', { kind: 'EQ_LEEFLOON' }));
  expect(running?.since).toBeUndefined();
  expect(running?.isBenefit).toBe(true);
});

test.each([
  ['UNEMPLOYMENT_ADMISSION', row('benefits[]', { kind: 'UNEMPLOYMENT', from: '2026-01-05' }), '2026-01-05'],
  ['GPMI', row('measures[]', { kind: 'GPMI', from: '2026-02-05' }), '2026-02-05'],
  ['SPI', row('measures[]', { kind: 'SPI', from: '2026-02-06' }), '2026-02-06'],
  ['LDE', row('measures[]', { kind: 'LDE', from: '2026-02-07' }), '2026-02-07'],
  ['WIJKWERK', row('measures[]', { kind: 'WIJK_WERKEN', from: '2026-02-08' }), '2026-02-08'],
  ['TWE_OCMW', row('measures[]', { kind: 'TWE', from: '2026-02-09' }), '2026-02-09'],
  ['TWE_VDAB', row('measures[]', { kind: 'TWE', from: '2026-02-10' }, { source: 2 }), '2026-02-10'],
  ['INBURGERING', row('inburgering.contractDate', '2026-02-11'), '2026-02-11'],
])('%s runs by what was recorded of it', (code, fact, since) => {
  expect(runs(code, '2026-11-22', fact)).toMatchObject({ since, rows: [fact] });
  for (const other of ['LEEFLOON', 'DG', 'ROUTE_C', 'UNEMPLOYMENT_NOT_LIMITED'])
    expect(runs(other, '2026-11-22', fact), other).toBeUndefined();
});

test('a registration at VDAB runs while it stands, with its day where that is known', () => {
  const yes = row('vdab.registered', true);
  expect(runs('VDAB_REGISTRATION', '2026-11-22', yes)).toMatchObject({ rows: [yes] });
  expect(runs('VDAB_REGISTRATION', '2026-11-22', yes, row('vdab.registeredSince', '2025-05-05'))?.since).toBe(
    '2025-05-05',
  );
  expect(runs('VDAB_REGISTRATION', '2026-11-22', row('vdab.registered', false))).toBeUndefined();
});

test('inburgering no longer runs once every part is done, and work of a measure that ended neither', () => {
  const signed = row('inburgering.contractDate', '2026-02-11');
  const done = ['MO', 'NT2', 'WORK', 'PNT'].map((pillar) => row('inburgering.pillarsDone[]', pillar));
  expect(runs('INBURGERING', '2026-11-22', signed, ...done.slice(1))?.since).toBe('2026-02-11');
  expect(runs('INBURGERING', '2026-11-22', signed, ...done)).toBeUndefined();
  const work = [
    row('employment.spells[]', { kind: 'ART60', from: '2026-01-01' }),
    row('employment.spellsComplete', true),
  ];
  expect(runs('ART60', '2026-11-22', ...work)?.since).toBe('2026-01-01');
  const ended = row('measures[]', { kind: 'ART60', from: '2026-01-01', to: '2026-06-30' });
  expect(runs('ART60', '2026-11-22', ...work, ended)).toBeUndefined();
});

test('sources that differ on one day tell nothing, and what runs is asked no more', () => {
  const clash = [row('vdab.registered', true), row('vdab.registered', false, { source: 2 })];
  expect(runs('VDAB_REGISTRATION', '2026-11-22', ...clash)).toBeUndefined();
  const settled = (rows: readonly RuleFactRow[]) =>
    on('2026-11-22', rows).next?.sum.flatMap(({ settles }) => settles);
  expect(settled([])).toContain('TWE_VDAB');
  const twe = row('measures[]', { kind: 'TWE', from: '2026-02-10' }, { source: 2 });
  expect(settled([twe])).not.toContain('TWE_VDAB');
  expect(on('2026-11-22', [leefloon]).groups.open.map(({ instrument }) => instrument.code)).not.toContain(
    'LEEFLOON',
  );
});
