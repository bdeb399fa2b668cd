/**
 * Which one fact would settle an answer that is open, for many persons: the same as explain.ts names for one. For most it shows at once
 * that two are missing, and then no further is looked.
 */
import type { Bits } from './bits.ts';
import { instruments } from './catalogue.ts';
import { type Role, roleOf } from './condition.ts';
import { askFor } from './derived.ts';
import { evaluate, isWaived, relevantSight, type Verdict } from './evaluate.ts';
import { type FieldName, fieldNames } from './field.ts';
import { missingFor } from './missing.ts';
import type { Answers } from './population.ts';
import type { Sight } from './sight.ts';
import type { Version } from './version.ts';

/** One person on one day. */
export interface Asked {
  readonly sight: Sight;
  /** The state of each instrument, by its place among the states. */
  readonly states: Uint8Array;
  /** The instruments that no column could answer, as bits. */
  alone: number;
}

/** The instruments that lack one fact, as bits, and for each, the lowest first, the place of that fact among the fields. */
export interface Lacking {
  bits: number;
  readonly fields: number[];
}

/** The place of *open* among the states. */
const OPEN = 1;
const fieldPlace = new Map(fieldNames.map((field, place) => [field, place]));

const deciding: readonly Role[] = ['admission', 'blocker'];
const surely = new WeakMap<Version, readonly (number | undefined)[]>();

/** For each condition of a version the fact that is surely among the missing while it is not known whether it holds. */
function sureOf(version: Version): readonly (number | undefined)[] {
  const kept = surely.get(version);
  if (kept !== undefined) return kept;
  const found = version.conditions.map((condition) => {
    if (!deciding.includes(roleOf(condition)) || !('field' in condition)) return undefined;
    const { field, value } = condition;
    const [asked, ...others] = askFor(field);
    const simple = others.length === 0 && !(typeof value === 'object' && 'field' in value);
    return simple ? fieldPlace.get(asked as FieldName) : undefined;
  });
  surely.set(version, found);
  return found;
}

/** Gives the instruments of one person that lack one fact, out of the answers of all. */
export function lackingOf(row: Asked, at: number, answers: readonly Answers[]): Lacking {
  const found: Lacking = { bits: 0, fields: [] };
  const [word, bit] = [at >> 5, at & 31];
  answers.forEach(({ version, conditions }, place) => {
    if (row.states[place] !== OPEN) return;
    const instrument = instruments[place];
    const sure = sureOf(version);
    let first: number | undefined;
    for (let one = 0; one < sure.length; one += 1) {
      const field = sure[one];
      if (field === undefined || field === first) continue;
      const bits = conditions[one] as Bits;
      if (((((bits.yes[word] as number) | (bits.no[word] as number)) >>> bit) & 1) === 1) continue;
      if (first !== undefined && ((row.alone >>> place) & 1) === 0) return;
      first = field;
    }
    if (instrument === undefined) return;
    const verdict =
      ((row.alone >>> place) & 1) === 1
        ? evaluate(instrument, row.sight)
        : verdictOf({ version, conditions }, row.sight, at);
    const [only, other] = missingFor(verdict, relevantSight(instrument, row.sight), 2);
    const field = only === undefined || other !== undefined ? undefined : fieldPlace.get(only);
    if (field === undefined) return;
    found.bits |= 1 << place;
    found.fields.push(field);
  });
  return found;
}

/** The verdict of one person out of the answers of all. */
function verdictOf(
  { version, conditions }: Pick<Answers, 'version' | 'conditions'>,
  sight: Sight,
  at: number,
): Verdict {
  const [word, bit] = [at >> 5, at & 31];
  let [yes, no, waived] = [0, 0, 0];
  conditions.forEach((bits, place) => {
    const one = 1 << place;
    if (((bits.yes[word] as number) >>> bit) & 1) yes |= one;
    else if (((bits.no[word] as number) >>> bit) & 1) no |= one;
    else if (isWaived(version, place, sight)) waived |= one;
  });
  return { version, date: sight.date, yes, no, waived };
}
