import { describe, expect, test } from 'vitest';
import { type MeasureRow, type PlacementRow, unplaced, warningsOf } from './placement.ts';

const TODAY = '2026-11-22';
const row: PlacementRow = {
  id: 'a',
  source: 1,
  bit: 12,
  asOf: '2026-01-10',
  workplace: 'w',
  name: 'Keukenhulp',
  employer: 'Wijkkeuken',
  municipality: '99001',
  state: 'placed',
  since: '2026-01-10',
  measure: 'ART60',
  measureFrom: '2026-01-10',
};
const measure: MeasureRow = {
  id: '1',
  source: 1,
  bit: 12,
  asOf: '2026-01-10',
  kind: 'ART60',
  from: '2026-01-10',
  to: '2027-01-10',
};
const until = (placeUntil: string, more: Partial<PlacementRow> = {}) =>
  warningsOf({ ...row, placeUntil, ...more }, [measure], TODAY);

describe('a warning', () => {
  test('is given where the place ends before the measure', () => {
    expect(until('2026-12-27')).toEqual([
      'Deze plek stopt op 27 dec 2026, vroeger dan de maatregel (10 jan 2027). Zoek op tijd een plek voor daarna.',
    ]);
    expect(until('2027-01-10')).toEqual([]);
    expect(warningsOf(row, [measure], TODAY)).toEqual([]);
  });

  test('is given where the place ends and the measure has no last day', () => {
    const { to: _to, ...open } = measure;
    const [warning] = warningsOf({ ...row, placeUntil: '2026-12-27' }, [open], TODAY);
    expect(warning).toContain('nog geen laatste dag');
  });

  test('is given where the place has ended, and never of what is over', () => {
    expect(until('2026-11-21')).toEqual(['Deze plek stopte op 21 nov 2026. Zoek een andere plek.']);
    expect(until('2026-11-21', { endedOn: '2026-11-01' })).toEqual([]);
  });

  test('is given where the measure is over and the person still stands here', () => {
    const [warning] = warningsOf(row, [{ ...measure, to: '2026-11-20' }], TODAY);
    expect(warning).toContain('De maatregel liep tot 20 nov 2026.');
  });

  test('does not look at the measure of another organisation', () => {
    expect(warningsOf({ ...row, placeUntil: '2026-12-27' }, [{ ...measure, source: 2 }], TODAY)).toEqual([]);
  });

  test('is given where a reservation has lapsed', () => {
    const reserved: PlacementRow = { ...row, state: 'reserved', until: '2026-11-21' };
    expect(warningsOf(reserved, [], TODAY)[0]).toContain('De reservatie liep tot 21 nov 2026.');
    expect(warningsOf({ ...reserved, until: TODAY }, [], TODAY)).toEqual([]);
  });
});

describe('a measure that has no place', () => {
  const parts = (placements: PlacementRow[], measures: MeasureRow[]) => ({
    placements,
    measures,
    open_workplaces: [],
  });

  test('runs, is of the own organisation, and has work', () => {
    const course = { ...measure, kind: 'TRAINING' };
    const theirs = { ...measure, source: 2 };
    const over = { ...measure, to: '2026-11-21' };
    expect(unplaced(parts([], [measure, course, theirs, over]), 1, TODAY)).toEqual([measure]);
  });

  test('is one whose place was left, and not one that has a place', () => {
    expect(unplaced(parts([row], [measure]), 1, TODAY)).toEqual([]);
    expect(unplaced(parts([{ ...row, endedOn: TODAY }], [measure]), 1, TODAY)).toEqual([measure]);
  });
});
