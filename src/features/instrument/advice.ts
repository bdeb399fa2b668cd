/**
 * An advice as it was given when a measure started, and the same worked out again: on the kept facts, under the rules of the kept day as
 * they are known now. Pure.
 */
import { createHash } from 'node:crypto';
import type { PartRow } from '../../gate/parts.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { instrumentNamed } from '../../rules/catalogue.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { explain, type Told } from '../../rules/explain.ts';
import { type Facts, readFacts, type Recorded } from '../../rules/fact.ts';
import { type Followed, nothingFollowed } from '../../rules/legal-status.ts';
import { sightOf } from '../../rules/look.ts';
import { type KnownFacts, knownFacts, type RuleFactRow } from './known-fact.ts';

/** What one instrument answered, as it is kept: enough to see whether the same comes out. */
export interface KeptAnswer {
  readonly instrument: string;
  readonly result: Told['result'];
  readonly date: string;
  readonly conditions: Readonly<Record<string, 'true' | 'false' | 'unknown'>>;
  readonly outcomes: Readonly<Record<string, string | number | null>>;
}

/** What was given at the start, beside the facts: names of the rules with their values. */
export type Given = Readonly<Record<string, string | number>>;

export interface AdviceRow extends PartRow {
  /** The day on which it was given. */
  readonly asOf: CivilDate;
  readonly recordedAt: string;
  readonly by: string | null;
  readonly instruments: readonly string[];
  readonly ruleDate: CivilDate;
  readonly startsOn: CivilDate;
  readonly given: Given;
  /** Absent while a fact behind it may not be seen. */
  readonly answers: readonly KeptAnswer[] | null;
  readonly rulesMark: string;
  /** Which readings were followed then; one from before they were kept says nothing. */
  readonly readings: Followed | null;
  /** How many of the facts it rested on may not be seen any more, or are gone. */
  readonly gone: number;
  readonly why: string | null;
  readonly facts: readonly RuleFactRow[] | null;
}

/** Keeps of what was told what a later reader compares. */
export function keepAnswer({ instrument, result, date, conditions, outcomes }: Told): KeptAnswer {
  return {
    instrument,
    result,
    date,
    conditions: Object.fromEntries(conditions.map((one) => [one.id, one.result])),
    outcomes: Object.fromEntries(outcomes.map(({ code, value }) => [code, value ?? null])),
  };
}

/** Lays what was given at the start over what is known. */
export function withGiven(facts: Facts, given: Given): Facts {
  const read = readFacts(Object.entries(given).map(([field, value]): Recorded => ({ field, value })));
  return new Map([...facts, ...(read.facts ?? [])]);
}

/** Asks some instruments on a day about what was known and given. */
export function tellFor(
  codes: readonly string[],
  facts: Facts,
  date: CivilDate,
  followed?: Followed,
): readonly Told[] {
  const sight = sightOf(facts, date, followed);
  return codes
    .flatMap((code) => instrumentNamed(code) ?? [])
    .map((instrument) => explain(evaluate(instrument, sight), sight));
}

/** A mark of the rules of some instruments as they are known now: another mark says that what we know of the law changed. */
export function markOf(codes: readonly string[]): string {
  const rules = codes.flatMap((code) => {
    const one = instrumentNamed(code);
    if (one === undefined) return [];
    const { from, until, conditions, doubts, relevantDate } = one;
    return [{ code: one.code, from, until, conditions, doubts, relevantDate }];
  });
  return createHash('sha256').update(JSON.stringify(rules)).digest('hex');
}

export interface Replay {
  readonly told: readonly Told[];
  readonly known: KnownFacts;
  /** The rules are those with which the advice was given. */
  readonly sameRules: boolean;
  /** What differs, by instrument; nothing when it cannot be compared. */
  readonly differences: readonly string[] | undefined;
}

/** Works an advice out again. */
export function replay(advice: AdviceRow): Replay {
  const known = knownFacts(advice.facts ?? [], advice.ruleDate);
  const told = tellFor(
    advice.instruments,
    withGiven(known.facts, advice.given),
    advice.ruleDate,
    advice.readings ?? nothingFollowed,
  );
  const { answers } = advice;
  return {
    told,
    known,
    sameRules: markOf(advice.instruments) === advice.rulesMark,
    differences:
      answers === null ? undefined : told.flatMap((one, place) => differ(answers[place], keepAnswer(one))),
  };
}

export interface OutcomeChange {
  readonly label: string;
  readonly was: string | number | null;
  readonly is: string | number | null;
}

/** Gives what the law worked out otherwise then: only data of the rules is kept, so that the program of today works it out again. */
export function outcomeChanges({ answers }: AdviceRow, told: readonly Told[]): readonly OutcomeChange[] {
  return told.flatMap(({ outcomes }, place) => {
    const before = answers?.[place]?.outcomes ?? {};
    return outcomes.flatMap(({ code, label, value = null }): OutcomeChange[] => {
      const was = before[code];
      return was === undefined || was === value ? [] : [{ label, was, is: value }];
    });
  });
}

function differ(before: KeptAnswer | undefined, now: KeptAnswer): readonly string[] {
  if (before === undefined) return [now.instrument];
  const ids = [...new Set([...Object.keys(before.conditions), ...Object.keys(now.conditions)])];
  const codes = [...new Set([...Object.keys(before.outcomes), ...Object.keys(now.outcomes)])];
  return [
    ...(before.result === now.result ? [] : [now.instrument]),
    ...ids.filter((id) => before.conditions[id] !== now.conditions[id]),
    ...codes.filter((code) => before.outcomes[code] !== now.outcomes[code]),
  ];
}

/** What would be advised now about the same instruments, and what changed since: facts, and the points on which another reading is followed. */
export function sinceThen(
  advice: AdviceRow,
  { rows, followed }: { readonly rows: readonly RuleFactRow[]; readonly followed: Followed },
  today: CivilDate,
) {
  const kept = new Set((advice.facts ?? []).map(({ id }) => id));
  const then = advice.readings ?? nothingFollowed;
  const points = [...new Set([...Object.keys(then), ...Object.keys(followed)])];
  return {
    answers: tellFor(advice.instruments, knownFacts(rows, today).facts, today, followed).map((told) => ({
      told,
      before: advice.answers?.find(({ instrument }) => instrument === told.instrument)?.result,
    })),
    facts: rows.filter(({ id }) => !kept.has(id)),
    readings: points.filter(
      (point) => JSON.stringify(sortedChoice(then[point])) !== JSON.stringify(sortedChoice(followed[point])),
    ),
  };
}

const sortedChoice = (choice: Followed[string] | undefined) => Object.entries(choice ?? {}).toSorted();
