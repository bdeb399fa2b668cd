/** Answers for many at once are those of each alone, today and on each day to come. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CivilDate, civilDate } from '../kernel/civil-date.ts';
import { addDays } from './calendar.ts';
import { instruments } from './catalogue.ts';
import { disputedPoints } from './disputed-point.ts';
import { evaluate, relevantSight, resultOf } from './evaluate.ts';
import { missingFor } from './missing.ts';
import { type Facts, readFacts } from './fact.ts';
import { type FieldName, fieldNames, fields } from './field.ts';
import type { PartType } from './field-shape.ts';
import type { Followed } from './legal-status.ts';
import { sightOf } from './look.ts';
import { type Era, type Outlook, outlooks, type State } from './outlook.ts';

const START = civilDate('2025-12-20');
const DAYS = 130;
const UNTIL = addDays(START, DAYS);

const nearby = fc.integer({ min: -1_500, max: DAYS + 40 }).map((days) => addDays(START, days));
const born = fc.integer({ min: 0, max: 70 * 365 }).map((days) => addDays(civilDate('1956-01-01'), days));

function partOf(type: PartType): fc.Arbitrary<unknown> {
  if (typeof type === 'object') return fc.constantFrom(...type);
  if (type === 'date') return nearby;
  if (type === 'boolean') return fc.boolean();
  return type === 'text' ? fc.constant('nl') : fc.constantFrom(0.5, 1, 3, 12, 100, 312, 5_000);
}

function entryOf(parts: Readonly<Record<string, PartType>>): fc.Arbitrary<unknown> {
  const names = Object.keys(parts);
  return fc
    .tuple(...names.map((name) => fc.option(partOf(parts[name] as PartType), { nil: undefined })))
    .map((values) => {
      const entry = Object.fromEntries(names.map((name, at) => [name.replace('?', ''), values[at]]));
      const { from, to } = entry as { from?: string; to?: string };
      return from !== undefined && to !== undefined && to < from ? { ...entry, from: to, to: from } : entry;
    });
}

function valueOf(field: FieldName): fc.Arbitrary<unknown> {
  const { type, codes, parts } = fields[field];
  if (field === 'birthDate') return born;
  if (type === 'date') return nearby;
  if (type === 'boolean') return fc.boolean();
  if (type === 'code') return fc.constantFrom(...(codes ?? []));
  if (type === 'codes') return fc.subarray([...(codes ?? [])]);
  if (type === 'entries') return fc.array(entryOf(parts ?? {}), { maxLength: 3 });
  return type === 'text' ? fc.constant('nl') : fc.constantFrom(0, 1, 3, 12, 18, 24, 25, 36, 57, 60, 65, 312);
}

/** What turns by itself is known more often than not. */
const moving: readonly FieldName[] = [
  'birthDate',
  'benefits',
  'school.leftOn',
  'vdab.nwwzPeriods',
  'rmi.grants',
  'history.instruments',
  'indicering.cmw.validUntil',
  'twe.startDate',
  'art60.startDate',
  'household.category',
];
const facts = fc
  .tuple(fc.subarray([...moving]), fc.subarray(fieldNames.filter((one) => one !== 'employment.spells')))
  .chain(([some, others]) => {
    const names = [...new Set([...some, ...others])];
    return fc.tuple(...names.map((field) => valueOf(field).map((value) => ({ field, value }))));
  })
  // An entry that lacks a part it needs is no fact: then that field is not known.
  .map((recorded): Facts => new Map(recorded.flatMap((one) => [...(readFacts([one]).facts ?? [])])));

const eras = fc
  .tuple(facts, fc.option(facts, { nil: undefined }), fc.integer({ min: 1, max: DAYS }), fc.nat(2 ** 28 - 1))
  .map(([first, later, after, running]): readonly Era[] => [
    { from: START, facts: first, running: running & (running >>> 3) & (running >>> 7) },
    ...(later === undefined ? [] : [{ from: addDays(START, after), facts: later, running: 0 }]),
  ]);

/** Any choice of readings, also none. */
const followed = fc
  .tuple(
    ...disputedPoints.map(({ id, statuses, readings }) =>
      fc
        .tuple(...statuses.map((status) => fc.tuple(fc.constant(status), fc.constantFrom(...readings))))
        .chain((some) => fc.subarray(some))
        .map((some) => [id, Object.fromEntries(some.map(([status, { code }]) => [status, code]))] as const),
    ),
  )
  .chain((some) => fc.subarray(some))
  .map((some): Followed => Object.fromEntries(some));

const words = { notEligible: 'not', unknown: 'open', eligible: 'now', blocked: 'blocked' } as const;

function stateAlone(own: readonly Era[], day: CivilDate, place: number, by: Followed): State {
  const era = own.findLast(({ from }) => from <= day);
  const instrument = instruments[place];
  if (era === undefined || instrument === undefined) throw new Error('Nobody to ask.');
  if ((era.running >>> place) & 1) return 'running';
  return words[resultOf(evaluate(instrument, sightOf(era.facts, day, by)))];
}

function stateTogether(
  { now, not, blocked, running, changes }: Outlook,
  day: CivilDate,
  place: number,
): State {
  const changed = changes.findLast(({ instrument, on }) => instrument === place && on <= day);
  if (changed !== undefined) return changed.to;
  const has = (bits: number) => ((bits >>> place) & 1) === 1;
  return has(running) ? 'running' : has(now) ? 'now' : has(not) ? 'not' : has(blocked) ? 'blocked' : 'open';
}

test('for everyone at once as for each alone, on every day', () => {
  fc.assert(
    fc.property(
      fc.array(eras, { minLength: 1, maxLength: 40 }),
      fc.nat(DAYS),
      followed,
      (people, offset, by) => {
        const found = outlooks(people, START, UNTIL, by);
        people.forEach((own, person) => {
          const told = found[person];
          if (told === undefined) throw new Error('No answer.');
          for (const day of [
            START,
            addDays(START, offset),
            ...told.changes.flatMap(({ on }) => [addDays(on, -1), on]),
          ])
            instruments.forEach(({ code }, place) => {
              const alone = stateAlone(own, day, place, by);
              if (stateTogether(told, day, place) !== alone)
                expect(
                  stateTogether(told, day, place),
                  `${code} on ${day} of ${JSON.stringify(own.map((era) => [...era.facts]))}`,
                ).toBe(alone);
            });
        });
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('no day is forgotten on which an answer turns', () => {
  fc.assert(
    fc.property(eras, followed, (own, by) => {
      const [told] = outlooks([own], START, UNTIL, by);
      if (told === undefined) throw new Error('No answer.');
      for (let days = 0; days <= DAYS; days += 1) {
        const day = addDays(START, days);
        instruments.forEach(({ code }, place) => {
          const alone = stateAlone(own, day, place, by);
          if (stateTogether(told, day, place) !== alone)
            expect(
              stateTogether(told, day, place),
              `${code} on ${day} of ${JSON.stringify(own.map((era) => [...era.facts]))}`,
            ).toBe(alone);
        });
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('what lacks one fact lacks the fact that is asked of one person', () => {
  fc.assert(
    fc.property(fc.array(eras, { minLength: 1, maxLength: 40 }), followed, (people, by) => {
      const found = outlooks(people, START, START, by);
      people.forEach(([era], person) => {
        if (era === undefined) throw new Error('Nobody.');
        const { lacking = 0, lacks = [] } = found[person] ?? {};
        const alone = instruments.flatMap((instrument, place) => {
          const sight = sightOf(era.facts, START, by);
          const verdict = evaluate(instrument, sight);
          const missing = missingFor(verdict, relevantSight(instrument, sight));
          const open = resultOf(verdict) === 'unknown' && ((era.running >>> place) & 1) === 0;
          return open && missing.length === 1 ? [`${instrument.code} ${missing[0]}`] : [];
        });
        const places = instruments.map((_, place) => place).filter((place) => (lacking >>> place) & 1);
        expect(
          places.map((place, at) => `${instruments[place]?.code} ${fieldNames[lacks[at] ?? -1]}`),
        ).toEqual(alone);
      });
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('of whom nothing is known nothing runs, and every answer is that of nobody', () => {
  const nothing: Era = { from: START, facts: new Map(), running: 0 };
  expect(outlooks([[], [nothing]], START, UNTIL)).toEqual(outlooks([[nothing], []], START, UNTIL));
  expect(outlooks([[]], START, START)[0]?.running).toBe(0);
});

test('what is known from a day on after the last one asked about changes nothing yet', () => {
  const known = (registered: boolean): Facts =>
    readFacts([{ field: 'vdab.registered', value: registered }]).facts ?? new Map();
  const first: Era = { from: START, facts: known(true), running: 0 };
  const later: Era = { from: addDays(UNTIL, 1), facts: known(false), running: 1 };
  expect(outlooks([[first, later]], START, UNTIL)).toEqual(outlooks([[first]], START, UNTIL));
  const last = outlooks([[first, { ...later, from: UNTIL }]], START, UNTIL)[0]?.changes.filter(
    ({ on }) => on === UNTIL,
  );
  expect(last?.some(({ to }) => to === 'running')).toBe(true);
});
