/** Starting a measure: what is given beside the facts, what the rules say of that, and what a dossier then records. Pure. */
import { entryKey } from '../../gate/field-value.ts';
import { addDays, addMonths, type CivilDate, isCivilDate } from '../../kernel/civil-date.ts';
import type { Told } from '../../rules/explain.ts';
import type { Facts } from '../../rules/fact.ts';
import { type Followed, nothingFollowed } from '../../rules/legal-status.ts';
import { type Given, keepAnswer, markOf, tellFor, withGiven } from './advice.ts';
import { type Fit, type Fits, fitOf } from './fit.ts';
import type { NewAdvice, NewRecord } from './fit.sql.ts';
import { measureFor } from './running.ts';

/** What someone wants to start. */
export interface Wish {
  readonly codes: readonly string[];
  readonly begins: CivilDate;
  /** How much someone works under article 60; 1 is full-time. */
  readonly fraction: number;
  readonly place?: string | undefined;
  /** Why it starts although the rules do not say that it fits. */
  readonly why?: string | undefined;
}

export interface Projection {
  readonly given: Given;
  readonly told: readonly Told[];
  readonly followed: Followed;
  /** All of it fits by the rules. */
  readonly fits: boolean;
}

/** Finds what may start on the same day: in Flanders article 60 stands inside temporary work experience. */
export function alongWith(fits: Fits, code: string): Fit | undefined {
  const twe = code === 'ART60' ? fitOf(fits, 'TWE_OCMW') : undefined;
  return twe === undefined || twe.running !== undefined || twe.told.result === 'notEligible'
    ? undefined
    : twe;
}

/** Works out what the rules say of a wish, without recording anything. */
export function project(
  facts: Facts,
  { codes, begins, fraction }: Wish,
  followed: Followed = nothingFollowed,
): Projection {
  const given: Given = {
    ...(codes.includes('TWE_OCMW') || codes.includes('TWE_VDAB') ? { 'twe.startDate': begins } : {}),
    ...(codes.includes('ART60') ? { 'art60.startDate': begins, 'art60.workFraction': fraction } : {}),
  };
  const told = tellFor(codes, withGiven(facts, given), begins, followed);
  return { given, told, followed, fits: told.every(({ result }) => result === 'eligible') };
}

/** Makes of a wish and its projection the advice to keep. */
export function adviceFor({ codes, begins, why }: Wish, { given, told, followed }: Projection): NewAdvice {
  return {
    instruments: codes,
    measures: codes.flatMap((code) => measureFor(code) ?? []),
    ruleDate: begins,
    startsOn: begins,
    given,
    answers: told.map(keepAnswer),
    rulesMark: markOf(codes),
    readings: followed,
    ...(why === undefined ? {} : { why }),
  };
}

/**
 * What the dossier records when it starts: the measure, the start of article 60, and the projected ends, which may still change. An end
 * that follows only with facts of others would be theirs in other words, and travel as the own organisation's: it is shown, not recorded.
 * `alone` is what follows from the own facts.
 */
export function recordsFor(
  { codes, begins, fraction, place }: Wish,
  { told }: Projection,
  alone: Projection,
): readonly NewRecord[] {
  const record = (field: string, value: unknown, status: NewRecord['status'] = 'confirmed'): NewRecord => ({
    field,
    entry: entryKey(field, value),
    value,
    status,
  });
  const measures = codes.flatMap((code) => {
    const kind = measureFor(code);
    return kind === undefined
      ? []
      : [record('measures[]', { kind, from: begins, ...(place ? { place } : {}) })];
  });
  const art60 = codes.includes('ART60')
    ? [record('art60.startDate', begins), record('art60.workFraction', fraction)]
    : [];
  const ends = told.flatMap((one) => {
    const kind = endKinds[one.instrument];
    const date = kind === undefined ? undefined : endOf(one, begins);
    const same = alone.told.find(({ instrument }) => instrument === one.instrument);
    const isOwn = same !== undefined && endOf(same, begins) === date;
    return kind === undefined || date === undefined || !isOwn
      ? []
      : [record('endDates[]', { kind, date }, 'provisional')];
  });
  return [...measures, ...art60, ...ends];
}

const endKinds: Readonly<Record<string, string>> = { ART60: 'ART60', TWE_OCMW: 'TWE', TWE_VDAB: 'TWE' };

/** The end that the law works out: a day, or a number of months from the start. */
export function endOf({ outcomes }: Told, begins: CivilDate): CivilDate | undefined {
  const value = (code: string) => outcomes.find((one) => one.code === code)?.value;
  const end = value('end');
  if (typeof end === 'string' && isCivilDate(end)) return end;
  const months = value('months');
  return typeof months === 'number' ? addDays(addMonths(begins, months), -1) : undefined;
}
