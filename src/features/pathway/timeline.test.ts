import { describe, expect, it } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { type LaneSpan, rowsOf } from '../../ui/lane-picture.tsx';
import type { ChangeRow, PathwayParts } from './pathway.ts';
import { eventsOf } from './timeline.ts';
import { placeIn, ticksOf, windowOf } from './timeline-window.ts';

const today = civilDate('2026-11-22');
const nothing: PathwayParts = {
  phases: [],
  leads: [],
  role_holders: [],
  releases: [],
  changes: [],
  addressees: [],
  handovers: [],
  case_talks: [],
};

let made = 0;
function told(field: string, value: unknown, asOf: string, given: Partial<ChangeRow> = {}): ChangeRow {
  made += 1;
  return {
    id: String(made),
    source: 1,
    bit: 4,
    asOf: civilDate(asOf),
    field,
    value,
    status: 'confirmed',
    superseded: false,
    ...given,
  };
}

describe('the events of a pathway', () => {
  it('keep a change of income in the same pathway, one after the other', () => {
    const changes = [
      told('benefits[]', { kind: 'LEEFLOON', from: '2025-01-10', to: '2026-01-09' }, '2026-01-09'),
      told('benefits[]', { kind: 'UNEMPLOYMENT', from: '2026-11-02' }, '2026-11-02'),
    ];
    const events = eventsOf({ ...nothing, changes });
    expect(events.map(({ lane, from, until, label }) => [lane, from, until, label])).toEqual([
      ['regime', '2025-01-10', '2026-01-09', 'Leefloon'],
      ['regime', '2026-11-02', null, 'Werkloosheidsuitkering'],
    ]);
  });

  it('tell what came of a case talk on the day that it was written, and nothing of one to come', () => {
    const on = civilDate('2026-11-30');
    const talked = {
      id: '1',
      source: 1,
      bit: 4,
      asOf: '2026-11-18',
      talk: {
        id: 't',
        body: null,
        name: null,
        on,
        at: '13:30',
        start: '2026-11-30T12:30:00Z',
        place: 'online',
        cancelled: false,
        minutes: 60,
        sequence: 0,
        kept: false,
        changes: [],
        caller: null,
        secretary: true,
        seats: [],
      },
      open: true,
      stands: true,
      off: null,
      here: true,
      aim: null,
      toldOn: null,
      toldHow: null,
      agreement: null,
      question: null,
      confirmed: [],
      outcome: { kind: 'actions', agreed: 'VDAB zoekt mee.', nextOn: null, on, by: null },
      actions: [],
    } as const;
    const events = eventsOf({ ...nothing, case_talks: [talked, { ...talked, id: '2', outcome: null }] });
    expect(events.map(({ lane, from, row }) => [lane, from, row.asOf])).toEqual([['talk', on, on]]);
  });

  it('tell a work status until the same source says another, and leave what another source says beside it', () => {
    const changes = [
      told('employment.current', 'NOT_WORKING', '2026-01-05', { superseded: true }),
      told('employment.current', 'PART_TIME', '2026-06-01'),
      told('employment.current', 'NOT_WORKING', '2026-02-01', { source: 2 }),
    ];
    const events = eventsOf({ ...nothing, changes });
    expect(events.map(({ from, until, row }) => [row.source, from, until])).toEqual([
      [1, '2026-01-05', '2026-06-01'],
      [2, '2026-02-01', null],
      [1, '2026-06-01', null],
    ]);
  });

  it('drop a period that was said again, and an entry without a day', () => {
    const changes = [
      told('measures[]', { kind: 'ART60', from: '2026-01-10' }, '2026-01-10', { superseded: true }),
      told('measures[]', { kind: 'ART60' }, '2026-01-11'),
      told('vdab.fileOwnedByTenderPartner', true, '2026-01-12'),
    ];
    expect(eventsOf({ ...nothing, changes })).toEqual([]);
  });
});

describe('the picture', () => {
  it('spans from the first event to the last, three years back and two ahead at most', () => {
    const changes = [
      told('benefits[]', { kind: 'UNEMPLOYMENT', from: '2015-01-01' }, '2026-01-09'),
      told('endDates[]', { kind: 'ART60', date: '2027-01-10' }, '2026-01-09'),
    ];
    const window = windowOf(eventsOf({ ...nothing, changes }), today);
    expect(window).toEqual({ from: '2023-11-23', until: '2027-01-10' });
    expect(placeIn(window, civilDate('2015-01-01'))).toBe(0);
    expect(placeIn(window, civilDate('2027-01-10'))).toBe(1);
  });

  it('names at most five days, in order', () => {
    for (const [from, until] of [
      ['2026-10-01', '2026-12-20'],
      ['2024-01-05', '2026-12-20'],
      ['2023-11-23', '2028-11-20'],
    ] as const) {
      const ticks = ticksOf({ from: civilDate(from), until: civilDate(until) });
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
    }
  });

  it('puts periods that would cover one another under each other', () => {
    const span = (from: number, to: number): LaneSpan => ({ from, to, mark: '1', text: 'x', kind: 'own' });
    expect(rowsOf([span(0, 0.5), span(0.4, 0.8), span(0.6, 1)]).map((row) => row.length)).toEqual([2, 1]);
    expect(rowsOf([span(0.99, 1), span(1, 1)]).length).toBe(2);
  });
});
