/** Every statement about what fits someone and what was started: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import { type OpenedParts, openParts } from '../../gate/parts.sql.ts';
import type { Followed } from '../../rules/legal-status.ts';
import type { AdviceRow } from './advice.ts';
import type { RuleFactRow } from './known-fact.ts';

export interface FitParts {
  readonly rule_facts: readonly RuleFactRow[];
  readonly advices: readonly AdviceRow[];
  /** Which readings of disputed points are followed now. */
  readonly readings: Followed;
}

export interface AdviceParts {
  readonly advices_whole: readonly AdviceRow[];
  readonly rule_facts: readonly RuleFactRow[];
  readonly readings: Followed;
}

interface Call {
  readonly token: string;
  readonly person: string;
  readonly route: string;
  readonly reason: string | undefined;
}

/** Opens what the rules may know of someone, and the advices that were kept. */
export function openFits(db: Queryable, call: Call): Promise<OpenedParts<FitParts> | Refused> {
  return openParts<FitParts>(db, {
    ...call,
    purpose: 'guidance',
    parts: ['rule_facts', 'advices', 'readings'],
  });
}

/** Opens the advices that were kept, with the facts that may still be seen. */
export function openAdvices(db: Queryable, call: Call): Promise<OpenedParts<AdviceParts> | Refused> {
  return openParts<AdviceParts>(db, {
    ...call,
    purpose: 'guidance',
    parts: ['advices_whole', 'rule_facts', 'readings'],
  });
}

export interface NewAdvice {
  readonly instruments: readonly string[];
  readonly measures: readonly string[];
  readonly ruleDate: string;
  readonly startsOn: string;
  readonly given: unknown;
  readonly answers: unknown;
  readonly rulesMark: string;
  /** Which readings of disputed points were followed. */
  readonly readings: Followed;
  readonly why?: string | undefined;
}

export interface NewRecord {
  readonly field: string;
  readonly entry: string;
  readonly value: unknown;
  readonly status: 'confirmed' | 'provisional';
}

/** Keeps an advice and records the measures that start on it. */
export function startMeasure(
  db: Queryable,
  token: string,
  person: string,
  start: {
    readonly advice: NewAdvice;
    readonly facts: readonly number[];
    readonly records: readonly NewRecord[];
    readonly reason: string | undefined;
  },
): Promise<Answer & { readonly id?: string }> {
  return askGate(db, 'gate.start_measure($1, $2, $3, $4, $5, $6)', [
    token,
    person,
    JSON.stringify(start.advice),
    start.facts,
    JSON.stringify(start.records),
    start.reason ?? null,
  ]);
}
