/** Disputed points: without a choice nothing that is disputed is certain, and a choice of two persons settles only what it is about. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, facts } from '../../tests/support/rule-facts.ts';
import { type CivilDate, civilDate } from '../kernel/civil-date.ts';
import { instrumentNamed, instruments } from './catalogue.ts';
import { checkFollowed, checkPoints } from './check-reading.ts';
import { checkInstruments } from './check.ts';
import { disputedPoints } from './disputed-point.ts';
import { evaluate, obligationOf, resultOf } from './evaluate.ts';
import { explain } from './explain.ts';
import { type Facts, readNested } from './fact.ts';
import { art60 } from './instruments/art60.ts';
import { iboPlus } from './instruments/ibo-plus.ts';
import { type Followed, nothingFollowed } from './legal-status.ts';
import { sightOf } from './look.ts';

/** Choices at random: of some points, for some statuses. */
const choices: fc.Arbitrary<Followed> = fc
  .tuple(
    ...disputedPoints.map(({ id, statuses, readings }) =>
      fc
        .tuple(
          ...statuses.map((status) =>
            fc
              .option(fc.constantFrom(...readings.map(({ code }) => code)))
              .map((code) => (code === null ? [] : [[status, code] as const])),
          ),
        )
        .map((each) => [id, Object.fromEntries(each.flat())] as const),
    ),
  )
  .map((each) => Object.fromEntries(each));

function answers(known: Facts, date: CivilDate, followed: Followed) {
  return instruments.map((instrument) => {
    const verdict = evaluate(instrument, sightOf(known, date, followed));
    const { yes, no } = verdict;
    return { code: instrument.code, yes, no, result: resultOf(verdict), obligation: obligationOf(verdict) };
  });
}

test('a reading that is not switched can never make an answer certain: what is certain without it is so by every reading', () => {
  fc.assert(
    fc.property(facts, day, choices, (known, date, followed) => {
      const chosen = answers(known, date, followed);
      answers(known, date, nothingFollowed).forEach((open, place) => {
        const other = chosen[place];
        const lost = (open.yes & ~(other?.yes ?? 0)) | (open.no & ~(other?.no ?? 0));
        expect(lost, `a condition of ${open.code}`).toBe(0);
        if (open.result !== 'unknown') expect(other?.result, open.code).toBe(open.result);
        if (open.result !== 'unknown' && open.obligation !== 'unknown')
          expect(other?.obligation, open.code).toBe(open.obligation);
      });
    }),
    { numRuns: 300 },
  );
});

test('one choice more never takes a certain answer away', () => {
  fc.assert(
    fc.property(facts, day, choices, fc.nat(), (known, date, followed, pick) => {
      const ids = disputedPoints.map(({ id }) => id);
      const gone = ids[pick % ids.length] ?? '';
      const fewer = Object.fromEntries(Object.entries(followed).filter(([id]) => id !== gone));
      const more = answers(known, date, followed);
      answers(known, date, fewer).forEach((before, place) => {
        if (before.result !== 'unknown') expect(more[place]?.result, before.code).toBe(before.result);
      });
    }),
    { numRuns: 150 },
  );
});

test('an answer says on which disputed points it turns, and which reading is followed there', () => {
  fc.assert(
    fc.property(facts, day, choices, fc.constantFrom(...disputedPoints), (known, date, followed, { id }) => {
      const without = Object.fromEntries(Object.entries(followed).filter(([point]) => point !== id));
      for (const instrument of instruments) {
        const [one, other] = [followed, without].map((choice) => {
          const sight = sightOf(known, date, choice);
          return explain(evaluate(instrument, sight), sight);
        });
        if (
          one?.result === other?.result &&
          JSON.stringify(one?.outcomes) === JSON.stringify(other?.outcomes)
        )
          continue;
        expect(one?.readings.find(({ point }) => point === id)?.followed, instrument.code).not.toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

const seen = (given: object, followed: Followed, date: string) => {
  const read = readNested(given);
  if (read.problems !== undefined) throw new Error(JSON.stringify(read.problems));
  return sightOf(read.facts, civilDate(date), followed);
};

test('a reading is switched for one legal status and says nothing about another', () => {
  const given = { birthDate: '1990-01-01', vdab: { nwwzMonthsContinuous: 30 } };
  const followed = { 'KI-2026': { LEEFLOON: 'asBefore' } };
  const third = (benefits: readonly object[]) => {
    const sight = seen({ ...given, benefits }, followed, '2026-05-05');
    return explain(evaluate(iboPlus, sight), sight).conditions.find(({ id }) => id === 'KI-03');
  };
  expect(third([{ kind: 'LEEFLOON' }])).toMatchObject({ result: 'true', toVerify: false, grade: 'B' });
  expect(third([{ kind: 'UNEMPLOYMENT' }])).toMatchObject({ result: 'unknown', toVerify: true, grade: 'U' });
  expect(third([{ kind: 'LEEFLOON' }, { kind: 'SICKNESS' }])).toMatchObject({ result: 'unknown' });
});

test('readings that were chosen ask for the benefits when these are not known', () => {
  const followed = { 'DG-WAGE': { LEEFLOON: 'below', OTHER: 'atMost' } };
  const dg = instrumentNamed('DG');
  if (dg === undefined) throw new Error('DG is gone.');
  const sight = seen({ job: { referenceQuarterWage: 10_000 } }, followed, '2026-05-05');
  expect(explain(evaluate(dg, sight), sight).conditions.find(({ id }) => id === 'DG-03')?.missing).toEqual([
    'benefits',
  ]);
});

test('a contract of article 60 that runs over the change of rule has an end only by a reading', () => {
  const given = {
    birthDate: '1980-01-10',
    benefits: [{ kind: 'LEEFLOON' }],
    employment: { spells: [] },
    art60: { startDate: '2025-06-01', workFraction: 1 },
  };
  const end = (followed: Followed) => {
    const sight = seen(given, followed, '2025-06-01');
    const planned = seen({ ...given, art60: { ...given.art60, plannedMonths: 13 } }, followed, '2025-06-01');
    const told = explain(evaluate(art60, sight), sight);
    return [
      told.outcomes.find(({ code }) => code === 'end')?.value,
      explain(evaluate(art60, planned), planned).conditions.find(({ id }) => id === 'A6-04')?.result,
    ];
  };
  expect(end(nothingFollowed)).toEqual([undefined, 'unknown']);
  expect(end({ 'A6-2026': { LEEFLOON: 'newRule' } })).toEqual(['2026-05-31', 'false']);
  expect(end({ 'A6-2026': { LEEFLOON: 'oldRule' } })).toEqual(['2026-11-30', 'true']);
  expect(end({ 'A6-2026': { EQ_LEEFLOON: 'oldRule' } })).toEqual([undefined, 'unknown']);
});

test('the disputed points are whole, and a choice that does not exist is found', () => {
  expect(checkPoints(instruments)).toEqual([]);
  expect(checkFollowed({ 'DG-WAGE': { LEEFLOON: 'atMost' } })).toEqual([]);
  expect(
    checkFollowed({ 'DG-99': {}, 'DG-WAGE': { LEEFLOON: 'maybe' }, 'WW-EQ': { LEEFLOON: 'counts' } }),
  ).toEqual([
    'there is no disputed point DG-99',
    'DG-WAGE has no reading maybe',
    'WW-EQ has no legal status LEEFLOON',
  ]);
  const [point] = disputedPoints;
  if (point === undefined) throw new Error('There are no points.');
  expect(checkPoints(instruments, [{ ...point, readings: point.readings.slice(1) }])).toEqual([
    `${point.id} has no two readings`,
  ]);
  const broken = iboPlus.conditions.map((one) => (one.id === 'KI-03' ? { ...one, disputed: 'KI-1' } : one));
  expect(checkInstruments([{ ...iboPlus, related: [], conditions: broken }])).toEqual([
    'IBO_PLUS KI-03 turns on KI-1, which is no disputed point',
  ]);
});
