/** What differs between what the rules said then and what they say now: which answers, and which facts, rules and readings behind them. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { explain, type Told } from '../../rules/explain.ts';
import type { Instrument } from '../../rules/instrument.ts';
import { type Followed, type LegalStatus, legalStatuses } from '../../rules/legal-status.ts';
import { sightOf } from '../../rules/look.ts';
import { versionAt } from '../../rules/version.ts';
import { knownFacts, type RuleFactRow } from './known-fact.ts';

/** What one day's law says to what was known. */
export interface Knowledge {
  readonly rows: readonly RuleFactRow[];
  readonly date: CivilDate;
  readonly rules: readonly Instrument[];
  readonly followed: Followed;
}

/** Answers every instrument for what was known. */
export function toldBy({ rows, date, rules, followed }: Knowledge): readonly Told[] {
  const sight = sightOf(knownFacts(rows, date).facts, date, followed);
  return rules.map((one) => explain(evaluate(one, sight), sight));
}

export interface AnswerChange {
  readonly name: string;
  readonly code: string;
  readonly was: Told | undefined;
  readonly is: Told | undefined;
}

export interface ReplayDifferences {
  readonly answers: readonly AnswerChange[];
  readonly facts: {
    readonly gone: readonly RuleFactRow[];
    readonly come: readonly RuleFactRow[];
  };
  /** The instruments whose conditions are others, with which. */
  readonly rules: readonly { readonly name: string; readonly conditions: readonly string[] }[];
  readonly readings: readonly {
    readonly point: string;
    readonly status: LegalStatus;
    readonly was: string | undefined;
    readonly is: string | undefined;
  }[];
}

/** Compares two states of knowledge. */
export function differences(then: Knowledge, now: Knowledge): ReplayDifferences {
  const [before, after] = [toldBy(then), toldBy(now)];
  const codes = [...new Set([...before, ...after].map(({ instrument }) => instrument))];
  const answers = codes.flatMap((code): AnswerChange[] => {
    const [was, is] = [before, after].map((told) => told.find(({ instrument }) => instrument === code));
    return same(was, is) ? [] : [{ code, name: is?.name ?? was?.name ?? code, was, is }];
  });
  return {
    answers,
    facts: { gone: without(then.rows, now.rows), come: without(now.rows, then.rows) },
    rules: ruleChanges(then, now),
    readings: readingChanges(then.followed, now.followed),
  };
}

const same = (one: Told | undefined, other: Told | undefined) => answerOf(one) === answerOf(other);

function answerOf(told: Told | undefined): string {
  if (told === undefined) return '';
  const { result, obligation, outcomes } = told;
  return JSON.stringify([result, obligation, outcomes.map(({ code, value }) => [code, value])]);
}

/** The rows of the first that the second does not have: the same fact stays the same row. */
function without(rows: readonly RuleFactRow[], others: readonly RuleFactRow[]): readonly RuleFactRow[] {
  const ids = new Set(others.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id));
}

function ruleChanges(then: Knowledge, now: Knowledge): ReplayDifferences['rules'] {
  const codes = [...new Set([...then.rules, ...now.rules].map(({ code }) => code))];
  return codes.flatMap((code) => {
    const [was, is] = [then, now].map(({ rules, date }) => {
      const one = rules.find((rule) => rule.code === code);
      return {
        name: one?.name ?? code,
        conditions: one === undefined ? [] : versionAt(one, date).conditions,
      };
    });
    if (was === undefined || is === undefined) return [];
    const ids = [...new Set([...was.conditions, ...is.conditions].map(({ id }) => id))];
    const changed = ids.filter((id) => lawOf(was.conditions, id) !== lawOf(is.conditions, id));
    return changed.length === 0 ? [] : [{ name: is.name, conditions: changed }];
  });
}

const lawOf = (conditions: readonly { readonly id: string }[], id: string) =>
  JSON.stringify(sorted(conditions.find((one) => one.id === id)));

/** The same data written in one order: PostgreSQL keeps no order of names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
}

function readingChanges(then: Followed, now: Followed): ReplayDifferences['readings'] {
  const points = [...new Set([...Object.keys(then), ...Object.keys(now)])].toSorted();
  return points.flatMap((point) =>
    legalStatuses
      .map((status) => ({ point, status, was: then[point]?.[status], is: now[point]?.[status] }))
      .filter((one) => one.was !== one.is),
  );
}
