/** Earlier work: a right that is there for a few days is told with both its days, and no day is forgotten wherever the days of work lie. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CivilDate, civilDate } from '../kernel/civil-date.ts';
import { addDays } from './calendar.ts';
import { instruments } from './catalogue.ts';
import { evaluate, resultOf } from './evaluate.ts';
import { type Facts, readNested } from './fact.ts';
import { sightOf } from './look.ts';
import { outlooks } from './outlook.ts';
import { workDays } from './outlook-work.ts';
import { workedWithin } from './workday.ts';

const TODAY = civilDate('2026-11-22');
const admission = instruments.findIndex(({ code }) => code === 'UNEMPLOYMENT_ADMISSION');

function factsOf(given: object): Facts {
  const read = readNested(given);
  if (read.facts === undefined) throw new Error(JSON.stringify(read.problems));
  return read.facts;
}

const working = (spells: readonly object[], more: object = {}) =>
  factsOf({ birthDate: '1985-05-05', employment: { spells }, ...more });

function turnsOf(facts: Facts, until: CivilDate) {
  const [told] = outlooks([[{ from: TODAY, facts, running: 0 }]], TODAY, until);
  return told?.changes.filter(({ instrument }) => instrument === admission).map(({ on, to }) => [on, to]);
}

test('a right that comes and goes again within a week is told with both days', () => {
  const facts = working([
    { kind: 'REGULAR', from: '2023-06-05', to: '2024-09-05' },
    { kind: 'REGULAR', from: '2026-09-07', to: '2027-03-31' },
  ]);
  expect(turnsOf(facts, civilDate('2026-12-08'))).toEqual([
    ['2026-12-04', 'now'],
    ['2026-12-07', 'not'],
  ]);
});

const spell = fc
  .record({
    began: fc.integer({ min: -1_500, max: 150 }),
    // Near what is asked, where a count can turn on any day.
    lasts: fc.oneof(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 300, max: 420 })),
    workFraction: fc.constantFrom(undefined, 1, 0.8, 0.33),
    daysCounted6: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
    isOpen: fc.constantFrom(false, false, false, true),
  })
  .map(({ began, lasts, workFraction, daysCounted6, isOpen }) => {
    const from = addDays(TODAY, began);
    return {
      kind: 'REGULAR',
      from,
      ...(isOpen ? {} : { to: addDays(from, lasts) }),
      ...(workFraction === undefined ? {} : { workFraction }),
      ...(daysCounted6 === undefined ? {} : { daysCounted6 }),
    };
  });

test('no day is forgotten on which earlier work begins or ceases to suffice, or changes how long article 60 lasts', () => {
  const days = 90;
  const read = instruments.flatMap((instrument, place) =>
    ['UNEMPLOYMENT_ADMISSION', 'ART60', 'ART61', 'CMW'].includes(instrument.code)
      ? [{ instrument, place }]
      : [],
  );
  const words = { eligible: 'now', notEligible: 'not', unknown: 'open', blocked: 'blocked' } as const;
  fc.assert(
    fc.property(
      fc.array(spell, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(TODAY, civilDate('2025-12-20')),
      fc.option(fc.constantFrom(6, 9, 12, 15), { nil: undefined }),
      (spells, start, planned) => {
        const facts = working(spells, {
          benefits: [{ kind: 'LEEFLOON', from: '2020-01-01' }],
          mayWork: 'UNLIMITED',
          ...(planned === undefined ? {} : { art60: { plannedMonths: planned } }),
        });
        const [told] = outlooks([[{ from: start, facts, running: 0 }]], start, addDays(start, days));
        if (told === undefined) throw new Error('No answer.');
        const states = new Map<number, string>();
        for (let later = 0; later <= days; later += 1) {
          const day = addDays(start, later);
          for (const { instrument, place } of read) {
            const alone = words[resultOf(evaluate(instrument, sightOf(facts, day)))];
            const turned = told.changes.find(({ instrument: one, on }) => one === place && on === day);
            if (later > 0 && turned === undefined)
              expect(alone, `${instrument.code} on ${day} of ${JSON.stringify(spells)}`).toBe(
                states.get(place),
              );
            if (turned !== undefined) expect(alone).toBe(turned.to);
            states.set(place, alone);
          }
        }
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

test('who never worked, or whose work is not known, turns on no day by it', () => {
  const window = { after: TODAY, until: addDays(TODAY, 365) };
  expect(workDays(working([]), window)).toEqual([]);
  expect(workDays(factsOf({ birthDate: '1985-05-05' }), window)).toEqual([]);
});

test('the day on which the rule itself changes is no turn by earlier work', () => {
  const long = working([{ kind: 'REGULAR', from: '2023-06-05', to: '2023-12-31' }]);
  expect(sightOf(long, civilDate('2026-02-28')).get('unemployment.daysMissing')).not.toEqual(
    sightOf(long, civilDate('2026-03-02')).get('unemployment.daysMissing'),
  );
  expect(workDays(long, { after: civilDate('2026-02-20'), until: civilDate('2026-03-10') })).toEqual([]);
});

const birthDate = '1985-05-05';
const running = (from: string) => [{ kind: 'REGULAR', from: civilDate(from) }];
const daysOf = (after: string, until: string) => {
  const days: CivilDate[] = [];
  for (let day = addDays(civilDate(after), 1); day <= until; day = addDays(day, 1)) days.push(day);
  return days;
};
const turned = (facts: Facts, after: string, until: string) =>
  [...new Set(workDays(facts, { after: civilDate(after), until: civilDate(until) }))].toSorted();

test('work that runs on turns on the day on which it suffices and the day after it, and on no other', () => {
  const [after, until] = ['2026-11-22', '2027-11-22'];
  const enough = daysOf(after, until).find((day) => workedWithin(running('2026-01-01'), 36, day) === 312);
  if (enough === undefined) throw new Error('It never suffices.');
  expect(turned(working(running('2026-01-01')), after, until)).toEqual([enough, addDays(enough, 1)]);
  const started = working(running('2026-01-01'), { art60: { plannedMonths: 12, startDate: '2026-06-01' } });
  expect(turned(started, after, until)).toEqual([enough, addDays(enough, 1)]);
});

test('work that falls out of the window turns on the day on which it no longer suffices and the day after it, and on no other', () => {
  const [after, until] = ['2026-11-22', '2027-03-22'];
  const year = [{ kind: 'REGULAR', from: civilDate('2023-12-01'), to: civilDate('2024-11-30') }];
  const short = daysOf(after, until).find((day) => Number(workedWithin(year, 36, day)) < 312);
  expect(short).toBe('2026-12-01');
  expect(turned(working(year), after, until)).toEqual(['2026-12-01', '2026-12-02']);
});

test('under the old rule, and where a length of article 60 is planned, each day turns on which something else follows', () => {
  const turns = (
    facts: Facts,
    field: 'unemployment.daysMissing' | 'art60.monthsNeeded',
    after: string,
    until: string,
  ) =>
    daysOf(after, until).filter(
      (day) =>
        JSON.stringify(sightOf(facts, day).get(field)) !==
        JSON.stringify(sightOf(facts, addDays(day, -1)).get(field)),
    );
  const old = factsOf({ birthDate, employment: { spells: running('2025-06-03') } });
  const missing = turns(old, 'unemployment.daysMissing', '2025-12-21', '2026-01-20');
  expect(missing[0]).toBe('2025-12-22');
  expect(turned(old, '2025-12-21', '2026-01-20')).toEqual(missing);
  const planned = factsOf({
    birthDate,
    employment: { spells: running('2026-09-01') },
    art60: { plannedMonths: 12 },
  });
  const needed = turns(planned, 'art60.monthsNeeded', '2026-11-22', '2027-03-22');
  expect(needed.length).toBeGreaterThan(2);
  expect(turned(planned, '2026-11-22', '2027-03-22')).toEqual(needed);
});
