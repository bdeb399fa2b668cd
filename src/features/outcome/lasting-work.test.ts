import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate, civilDate } from '../../kernel/civil-date.ts';
import { federalYear, type LastingAnswer, lastingRule, lastingWork } from './lasting-work.ts';
import type { Look, Spell } from './work-day.ts';

const start = civilDate('2025-03-01');
const later = civilDate('2026-06-01');
const OCMW = 1;
const VDAB = 2;

/** A job of the days so many after the start, known until the end or for two years. */
function job(from: number, to: number | undefined, rest: Partial<Spell> = {}): Spell {
  return {
    source: OCMW,
    contract: 'PERMANENT',
    from: addDays(start, from),
    ...(to === undefined ? {} : { until: addDays(start, to) }),
    fraction: 1,
    employer: '0207508932',
    asOf: addDays(start, to ?? 700),
    ...rest,
  };
}

const look = (on: number, atWork: boolean, source = OCMW): Look => ({
  source,
  on: addDays(start, on),
  atWork,
});

const answer = (spells: readonly Spell[], looks: readonly Look[] = [], today: CivilDate = later) =>
  lastingWork(start, { spells, looks, today }).answer;

describe('lasting work', () => {
  test.each<[string, LastingAnswer, readonly Spell[], (readonly Look[])?]>([
    ['one job that goes on', 'yes', [job(0, undefined)]],
    ['one job of precisely a year', 'yes', [job(0, 364)]],
    ['one job that ends the day before', 'no', [job(0, 363)]],
    ['half time', 'yes', [job(0, undefined, { fraction: 0.5 })]],
    ['less than half time', 'no', [job(0, undefined, { fraction: 0.49 })]],
    [
      'two small jobs at the same time that make a half',
      'yes',
      [job(0, undefined, { fraction: 0.3 }), job(0, undefined, { fraction: 0.2, employer: 'B' })],
    ],
    ['two jobs with a month between', 'yes', [job(0, 99), job(131, undefined, { employer: 'B' })]],
    [
      'two jobs with a day more than a month between',
      'no',
      [job(0, 99), job(132, undefined, { employer: 'B' })],
    ],
    [
      'three jobs with gaps that are short but many',
      'no',
      [job(0, 99), job(121, 199, { employer: 'B' }), job(221, 299, { employer: 'C' }), job(325, undefined)],
    ],
    ['artikel 60, which is a measure', 'no', [job(0, undefined, { contract: 'ART60' })]],
    ['a fraction that nobody wrote down', 'unknown', [job(0, undefined, { fraction: undefined })]],
    ['a job of which nobody knows any more', 'unknown', [job(0, undefined, { asOf: addDays(start, 40) })]],
    [
      'the same job, seen again after a year',
      'yes',
      [job(0, undefined, { asOf: start })],
      [look(30, true), look(366, true)],
    ],
    [
      'a job whose end nobody wrote down, and no longer at work after half a year',
      'no',
      [job(0, undefined, { asOf: start })],
      [look(90, true), look(180, false)],
    ],
    [
      'two sources that give one job another end',
      'unknown',
      [job(0, 199), job(0, undefined, { source: VDAB, employer: undefined })],
    ],
    [
      'a second source that knows of another job after the first',
      'yes',
      [job(0, 199), job(210, undefined, { source: VDAB, employer: 'B' })],
    ],
    [
      'one source that says no and another that says yes',
      'unknown',
      [job(0, undefined, { asOf: start })],
      [look(183, false), look(366, true, VDAB)],
    ],
    ['work of which nothing but the start is known', 'unknown', []],
  ])('%s: %s', (_what, expected, spells, looks = []) => {
    expect(answer(spells, looks)).toBe(expected);
  });

  test('still runs before the year is over, and is lost as soon as a gap is too long', () => {
    const day = addDays(start, 200);
    expect(answer([job(0, undefined)], [], day)).toBe('running');
    expect(answer([job(0, 160)], [], day)).toBe('no');
    expect(answer([job(0, 180)], [], day)).toBe('running');
  });

  test('begins on 29 February and ends a year later on the day before 28 February', () => {
    expect(lastingWork(civilDate('2024-02-29'), { spells: [], looks: [], today: later }).until).toBe(
      '2025-02-27',
    );
  });

  const spells = fc.array(
    fc
      .tuple(fc.nat(370), fc.nat(370), fc.constantFrom(0.25, 0.5, 1), fc.constantFrom('A', 'B', 'C'))
      .map(([from, length, fraction, employer]) => job(from, from + length, { fraction, employer })),
    { maxLength: 6 },
  );

  test('more work never turns a yes into a no', () => {
    fc.assert(
      fc.property(spells, fc.nat(370), fc.nat(370), (known, from, length) => {
        const more = [...known, job(from, from + length, { employer: 'D' })];
        if (answer(known) === 'yes') expect(answer(more)).toBe('yes');
        if (answer(more) === 'no' && known.length > 0) expect(answer(known)).toBe('no');
      }),
    );
  });

  test('does not change when jobs are told in another order, nor when one is told twice as two halves', () => {
    fc.assert(
      fc.property(spells, (known) => {
        expect(answer(known.toReversed())).toBe(answer(known));
        const halved = known.flatMap((one) => {
          const middle = addDays(one.from, 1);
          return one.until === undefined || middle >= one.until
            ? [one]
            : [
                { ...one, until: middle },
                { ...one, from: addDays(middle, 1) },
              ];
        });
        expect(answer(halved)).toBe(answer(known));
      }),
    );
  });

  test('is never a yes with a gap longer than the rule allows', () => {
    fc.assert(
      fc.property(spells, (known) => {
        const found = lastingWork(start, { spells: known, looks: [], today: later });
        if (found.answer === 'yes') expect(found.longestGap).toBeLessThanOrEqual(lastingRule.longestGapDays);
        expect(found.workedDays + found.gapDays + found.unknownDays).toBe(365);
      }),
    );
  });

  test('what is taken away from what is known never makes an answer certain that was not', () => {
    fc.assert(
      fc.property(spells, fc.nat(300), (known, blind) => {
        const blinded = known.map((one) => ({ ...one, until: undefined, asOf: addDays(one.from, blind) }));
        const before = answer(known.map((one) => ({ ...one, until: undefined, asOf: addDays(start, 800) })));
        const after = answer(blinded);
        if (after !== 'unknown') expect(after).toBe(before);
      }),
    );
  });
});

describe('the federal measure', () => {
  const applied = civilDate('2023-01-01');
  const known = (list: readonly Spell[], today = civilDate('2029-01-01')) =>
    federalYear(applied, { spells: list, looks: [], today }).answer;

  test.each<[string, LastingAnswer, readonly Spell[]]>([
    ['a year in one row', 'yes', [job(0, 364)]],
    ['a year in two parts', 'unknown', [job(0, 200), job(260, 430, { employer: 'B' })]],
    ['a year of artikel 60', 'unknown', [job(0, 364, { contract: 'ART60' })]],
    ['half a year', 'no', [job(0, 180)]],
    ['a year of unpaid training', 'no', [job(0, 364, { contract: 'IBO' })]],
    ['a year that begins after four years', 'no', [job(700, 1100)]],
  ])('%s: %s', (_what, expected, list) => {
    expect(known(list)).toBe(expected);
  });

  test('still runs while four years have not gone by', () => {
    expect(known([job(0, 180)], civilDate('2025-12-01'))).toBe('running');
  });
});
