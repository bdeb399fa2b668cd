/**
 * Answers what an instrument says for what is known: first two bit masks, then a result from the masks. No sentence is made
 * here, so that a whole population can be answered and explained later, one person at a time.
 */
import type { CivilDate } from '../kernel/civil-date.ts';
import { type Condition, comparisonsIn } from './condition.ts';
import { follows } from './derived.ts';
import type { FieldName } from './field.ts';
import type { Instrument } from './instrument.ts';
import type { Sight } from './sight.ts';
import { type Version, versionAt } from './version.ts';

export type Result = 'eligible' | 'notEligible' | 'unknown' | 'blocked';
export type Obligation = 'obliged' | 'optional' | 'exempt' | 'unknown';

/** The answer as masks: the bit of a condition is set in `yes` when it holds, in `no` when it does not. */
export interface Verdict {
  readonly version: Version;
  readonly date: CivilDate;
  readonly yes: number;
  readonly no: number;
  /** The limits of which nothing is recorded as used: they do not keep the answer open. */
  readonly waived: number;
}

/** Weighs an instrument on its own relevant day. */
export function evaluate(instrument: Instrument, sight: Sight): Verdict {
  const there = relevantSight(instrument, sight);
  const version = versionAt(instrument, there.date);
  let [yes, no, waived] = [0, 0, 0];
  version.settlers.forEach((settler, place) => {
    const found = settler(there);
    if (found === 1) yes |= 1 << place;
    else if (found === -1) no |= 1 << place;
    else if (isWaived(version, place, there)) waived |= 1 << place;
  });
  return { version, date: there.date, yes, no, waived };
}

const readers = new WeakMap<Version, Map<FieldName, readonly number[]>>();

/** Gives the places of the conditions that look at a field, by itself or behind a value that follows from it. */
function readersOf(version: Version, field: FieldName): readonly number[] {
  const kept = readers.get(version) ?? new Map<FieldName, readonly number[]>();
  readers.set(version, kept);
  const found =
    kept.get(field) ??
    version.conditions.flatMap((condition, place) =>
      namedIn(condition).some((one) => follows(one, field)) ? [place] : [],
    );
  kept.set(field, found);
  return found;
}

function namedIn(condition: Condition): readonly FieldName[] {
  return comparisonsIn(condition).flatMap(({ field, value }) =>
    typeof value === 'object' && 'field' in value ? [field, value.field] : [field],
  );
}

/** Weighs again what one changed fact touches; `sight` is the person with that fact changed. */
export function evaluateChanged(before: Verdict, field: FieldName, sight: Sight): Verdict {
  const { version } = before;
  if (version.instrument.relevantDate.field === field) return evaluate(version.instrument, sight);
  const there = sight.on(before.date);
  let { yes, no, waived } = before;
  for (const place of readersOf(version, field)) {
    const bit = 1 << place;
    const found = version.settlers[place]?.(there);
    yes = found === 1 ? yes | bit : yes & ~bit;
    no = found === -1 ? no | bit : no & ~bit;
    waived = found === 0 && isWaived(version, place, there) ? waived | bit : waived & ~bit;
  }
  return { ...before, yes, no, waived };
}

/** Tells whether a limit has nothing to count yet: the counter is what it names first. */
export function isWaived({ masks, conditions }: Version, place: number, sight: Sight): boolean {
  const condition = conditions[place];
  if (condition === undefined || ((masks.limit >>> place) & 1) === 0) return false;
  const [counter] = comparisonsIn(condition);
  return counter !== undefined && sight.get(counter.field) === undefined;
}

/** Gives the sight on the day that the law of an instrument looks at. */
export function relevantSight({ relevantDate }: Instrument, sight: Sight): Sight {
  const date = relevantDate.field === undefined ? undefined : sight.dateIn(relevantDate.field);
  return date === undefined ? sight : sight.on(date);
}

/** Gives the result of a verdict. An unverified condition that does not hold leaves the answer open. */
export function resultOf(verdict: Verdict): Result {
  const { version, no } = verdict;
  const { state, masks, unverified } = version;
  if (state !== 'inForce') return 'notEligible';
  if ((no & (masks.admission | masks.limit) & ~unverified) !== 0) return 'notEligible';
  if (openIn(verdict) !== 0) return 'unknown';
  return (no & masks.blocker) === 0 ? 'eligible' : 'blocked';
}

/** Gives the bits of the conditions that keep an answer open, also where an unverified one does not hold. */
export function openIn({ version: { masks }, yes, no, waived }: Verdict): number {
  return (masks.admission & ~yes) | (masks.limit & ~yes & ~waived) | (masks.blocker & ~yes & ~no);
}

/** Gives the obligation of a verdict, for instruments that can oblige. */
export function obligationOf(verdict: Verdict): Obligation | undefined {
  const { version, yes, no } = verdict;
  const { masks, unverified } = version;
  if ((masks.obliged | masks.exempt) === 0) return undefined;
  const result = resultOf(verdict);
  if (result === 'notEligible') return undefined;
  if (result !== 'eligible') return 'unknown';
  if ((yes & masks.exempt) !== 0) return (yes & masks.exempt & ~unverified) === 0 ? 'unknown' : 'exempt';
  if ((yes & masks.obliged & ~unverified) !== 0) return 'obliged';
  return (masks.obliged & ~no) === 0 ? 'optional' : 'unknown';
}
