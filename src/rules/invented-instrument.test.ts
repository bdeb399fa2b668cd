/** Instruments at random, of every operator, role and grade: one person is answered as a plain reading says, and many as each of them alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { followed, instrument, person, used } from '../../tests/support/invented-instrument.ts';
import type { Comparison, Expression, Literal, Role } from './condition.ts';
import { comparisonsIn, roleOf } from './condition.ts';
import { evaluate, evaluateChanged, obligationOf, relevantSight, resultOf } from './evaluate.ts';
import { explain } from './explain.ts';
import type { Entry, Facts } from './fact.ts';
import { type FieldName, fields } from './field.ts';
import type { Instrument } from './instrument.ts';
import { benefitsOf, type Followed } from './legal-status.ts';
import { sightOf } from './look.ts';
import { missingFor } from './missing.ts';
import { answerAll } from './population.ts';
import { coded, type Column } from './population-column.ts';
import type { Sight } from './sight.ts';

const date = civilDate('2026-11-21');

/** What a comparison says, read plainly. */
function compare({ field, operator, value, onlyRecorded }: Comparison, facts: Facts): number {
  const given = (name: FieldName) => facts.get(name)?.value;
  const own = given(field);
  if (operator === 'exists') return own === undefined ? 0 : 1;
  if (own === undefined) return operator === 'ne' && value === true ? 1 : onlyRecorded === true ? -1 : 0;
  const other = typeof value === 'object' && 'field' in value ? given(value.field) : (value as Literal);
  if (other === undefined) return 0;
  const codes = field === 'benefits' ? (own as readonly Entry[]).map(({ kind }) => kind) : own;
  const list = other as unknown as readonly unknown[];
  const holds = {
    eq: () => own === other,
    ne: () => own !== other,
    lt: () => own < other,
    lte: () => own <= other,
    gt: () => own > other,
    gte: () => own >= other,
    in: () => list.includes(own),
    notIn: () => !list.includes(own),
    intersects: () => (codes as readonly unknown[]).some((one) => list.includes(one)),
    disjoint: () => !(codes as readonly unknown[]).some((one) => list.includes(one)),
    between: () => Number(list[0]) <= Number(own) && Number(own) <= Number(list[1]),
  }[operator]();
  return holds ? 1 : -1;
}

function statusesOf(facts: Facts): readonly string[] | undefined {
  const benefits = facts.get('benefits')?.value as readonly Entry[] | undefined;
  if (benefits === undefined) return undefined;
  const held = Object.entries(benefitsOf).flatMap(([status, kinds]) =>
    benefits.some(({ kind }) => kinds.includes(String(kind))) ? [status] : [],
  );
  return held.length === 0 ? ['OTHER'] : held;
}

/** What an expression says, read plainly: a part that is not verified never decides. */
function weigh(one: Expression, facts: Facts, by: Followed): number {
  if ('field' in one) return compare(one, facts);
  if ('unsettled' in one) return 0;
  if ('disputed' in one) {
    const held = one.statuses.filter((status) => statusesOf(facts)?.includes(status) ?? true);
    const choices = held.map((status) => by[one.disputed]?.[status]);
    const codes = Object.keys(one.readings);
    const chosen = held.length > 0 && choices.every((code) => code !== undefined && codes.includes(code));
    if (one.silent === true && !chosen) return 0;
    const open = Object.entries(one.readings).filter(([code]) => !chosen || choices.includes(code));
    const said = new Set(open.map(([, reading]) => weigh(reading, facts, by)));
    return said.size === 1 ? ([...said][0] ?? 0) : 0;
  }
  const [parts, deciding] = 'all' in one ? [one.all, -1] : [one.any, 1];
  const said = parts.map((part) => ({ is: weigh(part, facts, by), sure: part.grade !== 'U' }));
  if (said.some(({ is, sure }) => is === deciding && sure)) return deciding;
  return said.every(({ is }) => is === -deciding) ? -deciding : 0;
}

function plainly({ conditions }: Instrument, facts: Facts, by: Followed) {
  const all = conditions.map((one) => {
    const counter = comparisonsIn(one)[0]?.field;
    const is = weigh(one, facts, by);
    const waived = is === 0 && counter !== undefined && !facts.has(counter);
    return { role: roleOf(one), is, sure: one.grade !== 'U' || 'disputed' in one, waived };
  });
  const of = (...wanted: readonly string[]) => all.filter(({ role }) => wanted.includes(role));
  const refused = of('admission', 'limit').some(({ is, sure }) => is === -1 && sure);
  const open =
    of('admission').some(({ is }) => is !== 1) ||
    of('limit').some(({ is, waived }) => is !== 1 && !waived) ||
    of('blocker').some(({ is }) => is === 0);
  const stopped = of('blocker').some(({ is }) => is === -1);
  const result = refused ? 'notEligible' : open ? 'unknown' : stopped ? 'blocked' : 'eligible';
  const exempt = of('exempt').filter(({ is }) => is === 1);
  const duty = () => {
    if (result !== 'eligible') return 'unknown';
    if (exempt.length > 0) return exempt.some(({ sure }) => sure) ? 'exempt' : 'unknown';
    if (of('obliged').some(({ is, sure }) => is === 1 && sure)) return 'obliged';
    return of('obliged').every(({ is }) => is === -1) ? 'optional' : 'unknown';
  };
  const obliges = of('obliged', 'exempt').length > 0 && result !== 'notEligible';
  return { said: all.map(({ is }) => is), result, obligation: obliges ? duty() : undefined };
}

const saidBy = (yes: number, no: number, place: number) => ((yes >>> place) & 1) - ((no >>> place) & 1);

test('one person is answered as the conditions say, read plainly', () => {
  fc.assert(
    fc.property(instrument, fc.array(person, { maxLength: 8 }), followed, (one, people, by) => {
      for (const facts of people) {
        const verdict = evaluate(one, sightOf(facts, date, by));
        const said = one.conditions.map((_, place) => saidBy(verdict.yes, verdict.no, place));
        expect({ said, result: resultOf(verdict), obligation: obligationOf(verdict) }).toEqual(
          plainly(one, facts, by),
        );
      }
    }),
    { numRuns: 300 },
  );
});

const deciding = new Set<Role>(['admission', 'limit', 'blocker']);

test('what is told to be missing is what one would look for, and no more of it where some is enough', () => {
  fc.assert(
    fc.property(instrument, fc.array(person, { maxLength: 8 }), followed, (one, people, by) => {
      for (const facts of people) {
        const sight = sightOf(facts, date, by);
        const verdict = evaluate(one, sight);
        const there = relevantSight(one, sight);
        const missing = missingFor(verdict, there);
        const told = explain(verdict, sight);
        const open = told.conditions.filter(({ role, result }, place) => {
          if (result !== 'unknown' || ((verdict.waived >>> place) & 1) === 1) return false;
          return role === 'obliged'
            ? told.obligation === 'unknown'
            : deciding.has(role) && told.result === 'unknown';
        });
        expect(missing).toEqual([...new Set(open.flatMap((each) => each.missing))]);
        expect(told.missing).toEqual(missing);
        expect(missingFor(verdict, there, 2).slice(0, 2)).toEqual(missing.slice(0, 2));
        expect(missing.filter((field) => facts.has(field))).toEqual([]);
        if (resultOf(verdict) !== 'unknown' && obligationOf(verdict) !== 'unknown')
          expect(missing).toEqual([]);
      }
    }),
    { numRuns: 120 },
  );
});

const fieldsIn = (one: Expression): readonly FieldName[] =>
  comparisonsIn(one).flatMap(({ field, value }) =>
    typeof value === 'object' && 'field' in value ? [field, value.field] : [field],
  );

test('each condition is told with the facts it looks at, once each, and with what only counts on record', () => {
  fc.assert(
    fc.property(instrument, person, followed, (one, facts, by) => {
      const sight = sightOf(facts, date, by);
      const verdict = evaluate(one, sight);
      const { conditions } = explain(verdict, sight);
      for (const [
        place,
        { law, facts: told, missing, toConfirm, result, remedy, readings },
      ] of conditions.entries()) {
        const looked = [...new Set(fieldsIn(law))];
        expect(told).toEqual(
          looked.flatMap((field) => (facts.has(field) ? [{ field, value: facts.get(field)?.value }] : [])),
        );
        expect(missing.filter((field) => !looked.includes(field))).toEqual([]);
        const onRecord = comparisonsIn(law).filter(
          ({ field, operator, value, onlyRecorded }) =>
            !facts.has(field) && (onlyRecorded === true || (operator === 'ne' && value === true)),
        );
        const unsaid = [...onRecord.map(({ field }) => field), ...(roleOf(law) === 'limit' ? missing : [])];
        expect(toConfirm).toEqual(unsaid);
        expect(result).toBe(
          (['false', 'unknown', 'true'] as const)[saidBy(verdict.yes, verdict.no, place) + 1],
        );
        expect(remedy === undefined).toBe(result === 'true' && onRecord.length === 0);
        expect(readings.every(({ point }) => point === 'X-1')).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('what if one fact were another: what it touches is weighed anew, and the answer is that of weighing all', () => {
  fc.assert(
    fc.property(instrument, person, person, followed, (one, facts, others, by) => {
      const sight = sightOf(facts, date, by);
      for (const [field, { value }] of others) {
        const told = evaluateChanged(evaluate(one, sight), field, sight.changed(field, value));
        expect(told).toEqual(evaluate(one, sightOf(new Map(facts).set(field, { value }), date, by)));
      }
    }),
    { numRuns: 120 },
  );
});

/** The values of one field, as columns hold them; no column for what is known of nobody. */
function columnOf(field: FieldName, sights: readonly Sight[]): readonly (readonly [FieldName, Column])[] {
  const known = sights.map((sight) => sight.get(field));
  if (known.every((value) => value === undefined)) return [];
  const { type } = fields[field];
  if (type === 'integer')
    return [[field, Float64Array.from(known, (value) => (value === undefined ? Number.NaN : Number(value)))]];
  if (type === 'boolean' || type === 'code')
    return [
      [field, Int8Array.from(known, (value) => (value === undefined ? -1 : coded(field, value as Literal)))],
    ];
  const setOf = (codes: readonly string[]) => codes.reduce((set, one) => set | (1 << coded(field, one)), 0);
  return [
    [
      field,
      Int32Array.from(known, (value) => (value === undefined ? -1 : setOf(value as readonly string[]))),
    ],
  ];
}

test('many at once are answered as each of them alone', () => {
  const people = fc.array(person, { minLength: 1, maxLength: 70, size: 'max' });
  fc.assert(
    fc.property(fc.array(instrument, { minLength: 1, maxLength: 3 }), people, followed, (all, known, by) => {
      const sights = known.map((facts) => sightOf(facts, date, by));
      const columns = new Map(used.flatMap((field) => columnOf(field, sights)));
      const answers = answerAll(all, { persons: known.length, columns, followed: by }, date);
      const at = (bits: Uint32Array | undefined, who: number) => ((bits?.[who >> 5] ?? 0) >>> (who & 31)) & 1;
      sights.forEach((sight, who) => {
        all.forEach((one, place) => {
          const alone = evaluate(one, sight);
          const { conditions = [], eligible, notEligible, blocked } = answers[place] ?? {};
          expect(conditions.map(({ yes, no }) => at(yes, who) - at(no, who))).toEqual(
            one.conditions.map((_, bit) => saidBy(alone.yes, alone.no, bit)),
          );
          expect([at(eligible, who), at(notEligible, who), at(blocked, who)]).toEqual(
            ['eligible', 'notEligible', 'blocked'].map((result) => Number(result === resultOf(alone))),
          );
        });
      });
    }),
    { numRuns: 120 },
  );
});
