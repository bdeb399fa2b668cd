/** What must hold for every person, with facts thrown at random: answers only get surer, and the trace names what mattered. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dates, day, facts, without } from '../../tests/support/rule-facts.ts';
import { type CivilDate, civilDate } from '../kernel/civil-date.ts';
import { addDays } from './calendar.ts';
import { instruments } from './catalogue.ts';
import { comparisonsIn, roleOf } from './condition.ts';
import { readsOf } from './derived.ts';
import { evaluate, evaluateChanged, obligationOf, relevantSight, resultOf } from './evaluate.ts';
import { explain } from './explain.ts';
import { type Facts, type Value } from './fact.ts';
import { factsIn } from './fact-used.ts';
import type { FieldName } from './field.ts';
import type { Instrument } from './instrument.ts';
import { sightOf } from './look.ts';
import { nextQuestion, questions } from './question.ts';
import { excludesOnly } from './settle.ts';

/** Facts that count on record alone: exclusions, exemptions, and quotas that read as not used while nothing is recorded. */
const onRecordOnly = new Set<FieldName>(
  instruments.flatMap(({ conditions }) =>
    conditions.flatMap((condition) => {
      const named = comparisonsIn(condition);
      const counter = roleOf(condition) === 'limit' ? named.slice(0, 1) : [];
      return [...counter, ...named.filter((one) => excludesOnly(one) || one.onlyRecorded === true)].flatMap(
        ({ field }) => readsOf(field),
      );
    }),
  ),
);

const answersFor = (known: Facts, date: CivilDate) =>
  instruments.map((instrument) => {
    const verdict = evaluate(instrument, sightOf(known, date));
    return { code: instrument.code, result: resultOf(verdict), obligation: obligationOf(verdict) };
  });

test('a fact taken away only makes an answer unknown, and more knowledge never takes a certain answer away', () => {
  fc.assert(
    fc.property(facts, day, fc.nat(), (known, date, pick) => {
      const removable = [...known.keys()].filter((name) => !onRecordOnly.has(name) && !dates.has(name));
      const field = removable[pick % Math.max(1, removable.length)];
      if (field === undefined) return;
      const before = answersFor(known, date);
      const after = answersFor(without(known, field), date);
      before.forEach((one, place) => {
        const other = after[place];
        const same = other?.result === 'unknown' || other?.result === one.result;
        if (!same) throw new Error(`${one.code} was ${one.result} and is ${other?.result} without ${field}`);
        const obligation = other?.obligation ?? (other?.result === 'unknown' ? 'unknown' : undefined);
        if (other?.result === one.result && obligation !== 'unknown') expect(obligation).toBe(one.obligation);
      });
    }),
    { numRuns: 250 },
  );
});

test('so it is of each condition: without a fact it is as it was or not known', () => {
  fc.assert(
    fc.property(facts, day, (known, date) => {
      const sight = sightOf(known, date);
      const before = instruments.map((instrument) => evaluate(instrument, sight));
      for (const field of known.keys()) {
        if (onRecordOnly.has(field) || dates.has(field)) continue;
        const less = sightOf(without(known, field), date);
        for (const { version, yes, no } of before) {
          const after = evaluate(version.instrument, less);
          const turned = (after.yes & ~yes) | (after.no & ~no);
          const names = version.conditions.filter((_, place) => ((turned >>> place) & 1) === 1);
          expect(
            names.map(({ id }) => id),
            `${version.instrument.code} without ${field}`,
          ).toEqual([]);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('what counts on record alone can refuse, and not recorded never refuses', () => {
  fc.assert(
    fc.property(facts, day, (known, date) => {
      for (const field of onRecordOnly) {
        if (!known.has(field) || field === 'unemployment.specialStatus') continue;
        const after = answersFor(without(known, field), date);
        answersFor(known, date).forEach((one, place) => {
          if (one.result === 'eligible') expect(['eligible', 'unknown']).toContain(after[place]?.result);
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('the trace names every fact that mattered', () => {
  fc.assert(
    fc.property(facts, day, fc.nat(), (known, date, pick) => {
      const names = [...known.keys()];
      const field = names[pick % Math.max(1, names.length)];
      if (field === undefined) return;
      for (const instrument of instruments) {
        const sight = sightOf(known, date);
        const verdict = evaluate(instrument, sight);
        const changed = evaluate(instrument, sightOf(without(known, field), date));
        if (instrument.relevantDate.field === field) continue;
        verdict.version.conditions.forEach((condition, place) => {
          const bit = 1 << place;
          if ((verdict.yes & bit) === (changed.yes & bit) && (verdict.no & bit) === (changed.no & bit))
            return;
          const traced = factsIn(condition, relevantSight(instrument, sight)).map(({ field: name }) => name);
          if (!traced.includes(field))
            throw new Error(
              `${instrument.code} ${condition.id} turned on ${field} and names ${traced.join(', ')}`,
            );
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('an answer that is unknown names what is missing, a conflict of sources, or what is to be verified', () => {
  fc.assert(
    fc.property(facts, day, (known, date) => {
      const sight = sightOf(known, date);
      for (const instrument of instruments) {
        const told = explain(evaluate(instrument, sight), sight);
        if (told.result !== 'unknown' || told.missing.length > 0) continue;
        const open = told.conditions.filter(
          ({ result, toVerify }) => result === 'unknown' || (result === 'false' && toVerify),
        );
        expect(open.length, `${told.instrument} on ${date}`).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});

test('what if one fact were so: what it touches is weighed anew, and the answer is that of weighing all', () => {
  fc.assert(
    fc.property(facts, facts, day, fc.nat(), (known, other, date, pick) => {
      const [field, fact] = [...other][pick % Math.max(1, other.size)] ?? [];
      if (field === undefined || fact === undefined) return;
      const sight = sightOf(known, date);
      const told = sight.changed(field, fact.value);
      const anew = sightOf(new Map(known).set(field, { value: fact.value }), date);
      for (const instrument of instruments) {
        const { yes, no, waived, date: counted } = evaluateChanged(evaluate(instrument, sight), field, told);
        expect({ yes, no, waived, counted }, `${instrument.code} by ${field}`).toEqual(
          (({ yes: y, no: n, waived: w, date: d }) => ({ yes: y, no: n, waived: w, counted: d }))(
            evaluate(instrument, anew),
          ),
        );
      }
    }),
    { numRuns: 150 },
  );
});

test('the next question is the first of all questions', () => {
  fc.assert(
    fc.property(facts, day, (known, date) => {
      const sight = sightOf(known, date);
      expect(nextQuestion(instruments, sight)).toEqual(questions(instruments, sight)[0]);
    }),
    { numRuns: 60 },
  );
});

/** The days on which something of an instrument begins or ends, with the days beside them. */
function daysOfChange({ from, until, conditions }: Instrument): readonly CivilDate[] {
  const named = [{ from, until }, ...conditions].flatMap((one) => [one.from, one.until]);
  const days = named.filter((one) => one !== undefined).map(civilDate);
  return [...new Set(days.flatMap((one) => [addDays(one, -1), one, addDays(one, 1)]))];
}

test('what is in force on a day answers: before the first version nothing, in a later gap what is left, after the end nothing', () => {
  fc.assert(
    fc.property(facts, (known) => {
      for (const one of instruments) {
        const { from, until, endedText = 'bestaat niet meer' } = one;
        for (const on of daysOfChange(one)) {
          const sight = sightOf(known, on);
          const verdict = evaluate({ ...one, relevantDate: { name: 'dag' } }, sight);
          const inForce = from <= on && on <= (until ?? '9999');
          const asked = one.conditions.filter(
            (each) => (each.from ?? '') <= on && on <= (each.until ?? '9999'),
          );
          expect(verdict.version.conditions, `${one.code} on ${on}`).toEqual(inForce ? asked : []);
          if (inForce) continue;
          const { result, sentence } = explain(verdict, sight);
          expect(result, `${one.code} on ${on}`).toBe('notEligible');
          expect(sentence).toContain(on < from ? 'not in force' : endedText);
        }
      }
    }),
    { numRuns: 5 },
  );
});

test('one person is answered and explained within a millisecond', () => {
  const [known, date] = fc.sample(fc.tuple(facts, day), { numRuns: 1, seed: 7 })[0] ?? [
    new Map<FieldName, { value: Value }>(),
    civilDate('2026-11-21'),
  ];
  const once = () => {
    const sight = sightOf(known, date);
    for (const instrument of instruments) explain(evaluate(instrument, sight), sight);
  };
  for (let warm = 0; warm < 300; warm += 1) once();
  // The best of some rounds: what else the machine does says nothing of the rules.
  const rounds = Array.from({ length: 20 }, () => {
    const start = performance.now();
    for (let round = 0; round < 15; round += 1) once();
    return (performance.now() - start) / 15;
  });
  expect(Math.min(...rounds)).toBeLessThan(1);
});
