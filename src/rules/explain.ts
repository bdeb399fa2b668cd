/**
 * Puts a verdict into words: each condition in order with its result, the facts it used, the law and how sure it is, what is
 * missing and what to do. Made only when someone looks; nothing is decided here.
 */
import type { Condition, Grade, Kind, Role } from './condition.ts';
import {
  type Obligation,
  obligationOf,
  type Result,
  relevantSight,
  resultOf,
  type Verdict,
} from './evaluate.ts';
import { type FactUsed, factsIn } from './fact-used.ts';
import type { FieldName } from './field.ts';
import type { Doubt, Instrument, Outcome } from './instrument.ts';
import { missingInOpen, openFor } from './missing.ts';
import { type FollowedReading, followedFor, once } from './reading-told.ts';
import type { Sight } from './sight.ts';
import type { Source } from './source.ts';
import { words } from './three.ts';
import { applies, type Version } from './version.ts';
import { type Remedy, standingOf } from './condition-standing.ts';

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
  readonly remedy: Remedy | undefined;
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
  const { instrument, state } = verdict.version;
  const there = relevantSight(instrument, sight);
  const obligation = obligationOf(verdict);
  const result = resultOf(verdict);
  const conditions = verdict.version.conditions.map((condition, place) =>
    tell(condition, place, verdict, there),
  );
  const shows = (instrument.outcomesFor ?? canStillBe).includes(result);
  const told: Told = {
    instrument: instrument.code,
    name: instrument.name,
    result,
    state,
    sentence: sentenceOf(verdict, result),
    date: verdict.date,
    conditions,
    missing: missingOf(conditions, openFor(verdict)),
    doubts: doubtsOn(instrument, verdict.date, there),
    readings: readingsOf(conditions, state === 'inForce' ? instrument.outcomePoints?.(sight) : none, there),
    outcomes: state === 'inForce' && shows ? (instrument.outcomes?.(sight) ?? none) : none,
  };
  return obligation === undefined ? told : { ...told, obligation };
}

const none: readonly never[] = [];
const canStillBe: readonly Result[] = ['eligible', 'unknown', 'blocked'];

/** What is missing of the conditions that keep the answer open, each once. */
function missingOf(conditions: readonly ConditionTold[], open: number): readonly FieldName[] {
  if (open === 0) return none;
  const found: FieldName[] = [];
  conditions.forEach(({ missing }, place) => {
    if (((open >>> place) & 1) === 0) return;
    for (const field of missing) if (!found.includes(field)) found.push(field);
  });
  return found;
}

function readingsOf(
  conditions: readonly ConditionTold[],
  points: readonly string[] = none,
  there: Sight,
): readonly FollowedReading[] {
  const found: FollowedReading[] = [];
  for (const { readings } of conditions) for (const one of readings) found.push(one);
  for (const id of points) found.push(followedFor(id, there));
  return once(found);
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

function tell(condition: Condition, place: number, verdict: Verdict, sight: Sight): ConditionTold {
  const bit = 1 << place;
  const result = words[(verdict.yes & bit) !== 0 ? 1 : (verdict.no & bit) !== 0 ? -1 : 0];
  const { role, points, onRecord, remedy } = standingOf(condition);
  const unconfirmed = onRecord.length === 0 ? none : onRecord.filter((one) => sight.get(one) === undefined);
  const missing = result === 'unknown' ? missingInOpen(condition, sight) : none;
  const { id, kind, grade, sources, text } = condition;
  const readings = points.map((one) => followedFor(one.disputed, sight));
  const chosen = 'disputed' in condition && readings[0] !== undefined && readings[0].followed.length > 0;
  return {
    id,
    result,
    kind,
    role,
    // What two persons chose is a reading of someone, no longer a guess of nobody.
    grade: chosen && grade === 'U' ? 'B' : grade,
    sources,
    sentence: text[result],
    toVerify: grade === 'U' && !chosen,
    toConfirm: role === 'limit' ? [...unconfirmed, ...missing] : unconfirmed,
    facts: factsIn(condition, sight),
    missing,
    remedy: result === 'true' && unconfirmed.length === 0 ? undefined : remedy,
    law: condition,
    readings,
  };
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
