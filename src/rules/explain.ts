/**
 * Puts a verdict into words: each condition in order with its result, the facts it used, the law and how sure it is, what is
 * missing and what to do. Made only when someone looks; nothing is decided here.
 */
import {
  type Comparison,
  type Condition,
  comparisonsIn,
  type Expression,
  type Grade,
  type Kind,
  type Owner,
  type Role,
  roleOf,
} from './condition.ts';
import { askFor, readsOf } from './derived.ts';
import {
  obligationOf,
  openIn,
  relevantSight,
  type Obligation,
  type Result,
  resultOf,
  type Verdict,
} from './evaluate.ts';
import type { Fact } from './fact.ts';
import type { FieldName } from './field.ts';
import type { Doubt, Instrument, Outcome } from './instrument.ts';
import { disputedIn } from './reading.ts';
import { type FollowedReading, followedFor, once, turnsOnStatus } from './reading-told.ts';
import { excludesOnly, settle } from './settle.ts';
import type { Sight } from './sight.ts';
import type { Source } from './source.ts';
import { words } from './three.ts';
import { applies, type Version } from './version.ts';

export interface FactUsed extends Fact {
  readonly field: FieldName;
}

export interface ConditionTold {
  readonly id: string;
  readonly result: 'true' | 'false' | 'unknown';
  readonly kind: Kind;
  readonly role: Role;
  readonly grade: Grade;
  readonly sources: readonly Source[];
  readonly sentence: string;
  /** Not verified: shown as "te verifiëren". */
  readonly toVerify: boolean;
  /** Taken as so because nothing else is recorded: shown as "te bevestigen". */
  readonly toConfirm: readonly FieldName[];
  readonly facts: readonly FactUsed[];
  readonly missing: readonly FieldName[];
  readonly remedy?: { readonly what: string; readonly owner: Owner };
  /** The condition itself, as the data of the rules has it. */
  readonly law: Condition;
  /** The disputed points it turns on, with the reading that is followed for this person. */
  readonly readings: readonly FollowedReading[];
}

export interface Told {
  readonly instrument: string;
  readonly name: string;
  readonly result: Result;
  /** Whether a version is in force on the day that the law looks at. */
  readonly state: Version['state'];
  readonly obligation?: Obligation;
  readonly sentence: string;
  readonly date: string;
  readonly conditions: readonly ConditionTold[];
  readonly missing: readonly FieldName[];
  readonly doubts: readonly string[];
  /** Every disputed point on which the answer or an outcome turns. */
  readonly readings: readonly FollowedReading[];
  readonly outcomes: readonly Outcome[];
}

/** Explains a verdict. */
export function explain(verdict: Verdict, sight: Sight): Told {
  const { instrument } = verdict.version;
  const there = relevantSight(instrument, sight);
  const obligation = obligationOf(verdict);
  const result = resultOf(verdict);
  const conditions = verdict.version.conditions.map((condition, place) =>
    tell(condition, place, verdict, there),
  );
  const shows = (instrument.outcomesFor ?? ['eligible', 'unknown', 'blocked']).includes(result);
  const told = verdict.version.state === 'inForce' && shows;
  return {
    instrument: instrument.code,
    name: instrument.name,
    result,
    state: verdict.version.state,
    ...(obligation === undefined ? {} : { obligation }),
    sentence: sentenceOf(verdict, result),
    date: verdict.date,
    conditions,
    missing: missingFor(verdict, there),
    doubts: doubtsOn(instrument, verdict.date, there),
    readings: once([
      ...conditions.flatMap(({ readings }) => readings),
      ...(verdict.version.state === 'inForce' ? (instrument.outcomePoints?.(sight) ?? []) : []).map((id) =>
        followedFor(id, there),
      ),
    ]),
    outcomes: told ? (instrument.outcomes?.(sight) ?? []) : [],
  };
}

/** Gives what is doubtful about an instrument on a day; for a person without what is no doubt by the readings that are followed. */
export function doubtsOn(
  { doubts = [], fromToVerify }: Instrument,
  date: string,
  sight?: Sight,
): readonly string[] {
  const open = ({ point }: Doubt) =>
    point === undefined || sight === undefined || followedFor(point, sight).followed.length === 0;
  return [
    ...doubts.filter((doubt) => applies(doubt, date) && open(doubt)).map(({ text }) => text),
    ...(fromToVerify === true ? ['De eerste dag van deze regels is te verifiëren.'] : []),
  ];
}

/** Names the facts that keep the answer of a verdict open; none when it is certain. */
export function missingFor(verdict: Verdict, there: Sight): readonly FieldName[] {
  const { masks, conditions } = verdict.version;
  const undecided = ~verdict.yes & ~verdict.no;
  const obliging = obligationOf(verdict) === 'unknown' ? masks.obliged & undecided : 0;
  const open = resultOf(verdict) === 'unknown' ? openIn(verdict) & undecided : 0;
  const asked = conditions.filter((_, place) => ((obliging | open) & (1 << place)) !== 0);
  return [...new Set(asked.flatMap((condition) => missingIn(condition, there)))];
}

/** Names the facts that could settle an expression that is open. */
export function missingIn(expression: Expression, sight: Sight): readonly FieldName[] {
  if (settle(expression, sight) !== 0) return [];
  if ('field' in expression)
    return fieldsOf(expression)
      .filter((field) => sight.get(field) === undefined)
      .flatMap((field) => unknownBehind(field, sight));
  const parts = partsOf(expression);
  const turns = 'disputed' in expression && turnsOnStatus(expression, sight);
  return [
    ...new Set([
      ...(turns ? (['benefits'] as const) : []),
      ...parts.flatMap((part) => missingIn(part, sight)),
    ]),
  ];
}

function partsOf(expression: Expression): readonly Expression[] {
  if ('all' in expression) return expression.all;
  if ('any' in expression) return expression.any;
  return 'disputed' in expression ? Object.values(expression.readings) : [];
}

// A value that would follow from several facts lacks only those that are not there; where all are there, it is asked itself.
function unknownBehind(field: FieldName, sight: Sight): readonly FieldName[] {
  const behind = askFor(field).filter((one) => !sight.facts.has(one));
  return behind.length === 0 ? [field] : behind;
}

function tell(condition: Condition, place: number, verdict: Verdict, sight: Sight): ConditionTold {
  const bit = 1 << place;
  const result = words[(verdict.yes & bit) !== 0 ? 1 : (verdict.no & bit) !== 0 ? -1 : 0];
  const unconfirmed = comparisonsIn(condition).filter(
    (one) => countsOnRecord(one) && sight.get(one.field) === undefined,
  );
  const { id, kind, grade, sources, text, whenMissing, owner } = condition;
  const limitOpen = roleOf(condition) === 'limit' && result === 'unknown';
  const readings = disputedIn(condition).map((one) => followedFor(one.disputed, sight));
  const chosen = 'disputed' in condition && readings[0] !== undefined && readings[0].followed.length > 0;
  return {
    id,
    result,
    kind,
    role: roleOf(condition),
    // What two persons chose is a reading of someone, no longer a guess of nobody.
    grade: chosen && grade === 'U' ? 'B' : grade,
    sources,
    sentence: text[result],
    toVerify: grade === 'U' && !chosen,
    toConfirm: [...unconfirmed.map(({ field }) => field), ...(limitOpen ? missingIn(condition, sight) : [])],
    facts: factsIn(condition, sight),
    missing: result === 'unknown' ? missingIn(condition, sight) : [],
    ...(result === 'true' && unconfirmed.length === 0 ? {} : { remedy: { what: whenMissing, owner } }),
    law: condition,
    readings,
  };
}

const countsOnRecord = (comparison: Comparison) =>
  excludesOnly(comparison) || comparison.onlyRecorded === true;

function fieldsOf({ field, value }: Comparison): readonly FieldName[] {
  return typeof value === 'object' && 'field' in value ? [field, value.field] : [field];
}

const readBy = new WeakMap<Expression, readonly (readonly FieldName[])[]>();

/** Gives for each field an expression names everything it is worked out from, the field itself first. */
function readsBy(expression: Expression): readonly (readonly FieldName[])[] {
  const kept = readBy.get(expression) ?? comparisonsIn(expression).flatMap(fieldsOf).map(readsOf);
  readBy.set(expression, kept);
  return kept;
}

/** Gives the facts that an expression looks at, given themselves or behind a value that follows from them. */
export function factsIn(expression: Expression, sight: Sight): readonly FactUsed[] {
  const found: FactUsed[] = [];
  for (const reads of readsBy(expression))
    for (const field of reads) {
      const fact = sight.facts.get(field);
      if (fact === undefined) continue;
      if (!found.some((one) => one.field === field)) found.push({ field, ...fact });
      // A given value wins, so that what it would have followed from did not matter.
      if (field === reads[0]) break;
    }
  return found;
}

function sentenceOf({ version }: Verdict, result: Result): string {
  const { name, endedText } = version.instrument;
  if (version.state === 'notYet') return `${name} was op die dag nog niet in voege (not in force).`;
  if (version.state === 'ended') return endedText ?? `${name} bestaat niet meer voor nieuwe starters.`;
  if (result === 'eligible') return `${name} kan. Een persoon beslist.`;
  if (result === 'notEligible') return `${name} kan niet: een voorwaarde klopt niet.`;
  return result === 'blocked'
    ? `${name} kan nog niet: eerst is iets anders nodig.`
    : `Of ${name} kan, is nog niet bekend.`;
}
