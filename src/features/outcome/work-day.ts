/**
 * What is known of each day: at work, not at work, or unknown. Each source says what it knows; where two contradict each
 * other, or nobody knows any more, the day is unknown. Pure: days come in and days go out. What a year of such days means
 * is in lasting-work.ts.
 */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { contractOf } from './work-contract.ts';

export type DayState = 'work' | 'none' | 'unknown';

/** One job as one source tells it. */
export interface Spell {
  readonly source: number;
  readonly contract: string;
  readonly from: CivilDate;
  /** The last day of work; undefined while no end is known. */
  readonly until?: CivilDate | undefined;
  /** 1 is full time; undefined when nobody wrote it down. */
  readonly fraction?: number | undefined;
  /** The enterprise number, or the name where there is no number. */
  readonly employer?: string | undefined;
  /** The day of which the source spoke when it recorded this. */
  readonly asOf: CivilDate;
}

/** Someone looked whether the person is at work on a day. */
export interface Look {
  readonly source: number;
  readonly on: CivilDate;
  readonly atWork: boolean;
}

/** Which work counts and from which part of full time; fractions of jobs at the same time are added. */
export interface Counting {
  readonly counts: (contract: string) => boolean;
  readonly atLeast: number;
}

/** Lasting work, as docs/guide/duurzaam-werk.md defines it: half time at least, in a job that is no measure. */
export const lastingCounting: Counting = {
  counts: (contract) => contractOf(contract).lasting,
  atLeast: 0.5,
};

/** The widest reading: any paid work, however short the week. */
export const anyPaidWork: Counting = { counts: (contract) => contractOf(contract).paid, atLeast: 0.001 };

/** A span of days by number, both included. */
interface Told {
  readonly spell: Spell;
  readonly from: number;
  readonly until: number;
  /** The last day of which the source can still know. */
  readonly known: number;
}

/** Between how much and how much someone works on a day. */
type Share = readonly [least: number, most: number];

/** Counts days from a fixed one, so that days can be compared and added. */
function dayNumber(date: CivilDate): number {
  return Date.parse(date) / 86_400_000;
}

/** Tells the state of each day from the first to the last, both included. */
export function dayStates(
  first: CivilDate,
  last: CivilDate,
  known: { readonly spells: readonly Spell[]; readonly looks: readonly Look[]; readonly today: CivilDate },
  counting: Counting,
): DayState[] {
  const told = known.spells.map((spell) => tellOf(spell, known.looks));
  const jobs = jobsIn(told);
  const today = dayNumber(known.today);
  const begin = dayNumber(first);
  const length = Math.max(0, dayNumber(last) - begin + 1);
  return Array.from({ length }, (_, place) => {
    const day = begin + place;
    if (day > today) return 'unknown';
    return stateOf(shareOn(day, jobs, told, known.looks, counting), counting);
  });
}

function stateOf([least, most]: Share, { atLeast }: Counting): DayState {
  if (least >= atLeast) return 'work';
  return most < atLeast ? 'none' : 'unknown';
}

function tellOf(spell: Spell, looks: readonly Look[]): Told {
  const from = dayNumber(spell.from);
  const until = spell.until === undefined ? Number.POSITIVE_INFINITY : dayNumber(spell.until);
  const own = looks.filter((look) => look.source === spell.source && dayNumber(look.on) >= from);
  const denied = Math.min(...own.filter((look) => !look.atWork).map((look) => dayNumber(look.on)), Infinity);
  const seen = [spell.asOf, ...own.filter((look) => look.atWork).map((look) => look.on)]
    .map(dayNumber)
    .filter((day) => day < denied);
  // An end in the past was known when it was written down; an end to come is a contract, not yet a day of work.
  return { spell, from, until, known: Math.max(from, ...seen) };
}

/** Puts together what different sources say of one job: the same employer, or one of the two unknown, at the same time. */
function jobsIn(told: readonly Told[]): Told[][] {
  const jobs: Told[][] = [];
  for (const one of told) {
    const same = jobs.find((job) => job.every((other) => sameJob(one, other)));
    if (same === undefined) jobs.push([one]);
    else same.push(one);
  }
  return jobs;
}

function sameJob(a: Told, b: Told): boolean {
  if (a.spell.source === b.spell.source) return false;
  const { employer: one } = a.spell;
  const { employer: other } = b.spell;
  return (
    (one === undefined || other === undefined || one === other) && a.from <= b.until && b.from <= a.until
  );
}

function shareOn(
  day: number,
  jobs: readonly Told[][],
  told: readonly Told[],
  looks: readonly Look[],
  counting: Counting,
): Share {
  const denied = deniedOn(day, told, looks);
  const shares = jobs.map((job) => jobShare(day, job, denied !== undefined, counting));
  const least = sum(shares.map(([low]) => low));
  const most = sum(shares.map(([, high]) => high));
  if (denied !== undefined) return [0, denied === 'disputed' ? Math.max(most, 1) : most];
  return told.length === 0 ? [0, 1] : [least, most];
}

function jobShare(day: number, job: readonly Told[], denied: boolean, counting: Counting): Share {
  const said = job.flatMap((one) => spellShare(day, one, counting) ?? []);
  if (said.length > 0)
    return [Math.min(...said.map(([low]) => low)), Math.max(...said.map(([, high]) => high))];
  // Nobody knows any more: perhaps the job goes on, unless someone said that the person does not work.
  const going = job.filter((one) => one.from <= day && day <= one.until);
  const most = Math.max(
    0,
    ...going.map(({ spell }) => (counting.counts(spell.contract) ? (spell.fraction ?? 1) : 0)),
  );
  return denied ? [0, 0] : [0, most];
}

/** What one source says of one job on a day, or nothing where it no longer knows. */
function spellShare(
  day: number,
  { spell, from, until, known }: Told,
  counting: Counting,
): [Share] | undefined {
  if (day < from || day > until) return [[0, 0]];
  if (day > known) return undefined;
  if (!counting.counts(spell.contract)) return [[0, 0]];
  return [spell.fraction === undefined ? [0, 1] : [spell.fraction, spell.fraction]];
}

/** Did a source say that the person does not work, with no later word of its own? `disputed` when someone said otherwise later. */
function deniedOn(
  day: number,
  told: readonly Told[],
  looks: readonly Look[],
): 'denied' | 'disputed' | undefined {
  const sources = new Set(looks.map((look) => look.source));
  let found: 'denied' | 'disputed' | undefined;
  for (const source of sources) {
    const last = looks
      .filter((look) => look.source === source && dayNumber(look.on) <= day)
      .toSorted((a, b) => a.on.localeCompare(b.on))
      .at(-1);
    if (last === undefined || last.atWork) continue;
    const since = dayNumber(last.on);
    if (told.some((one) => one.spell.source === source && one.from > since && one.from <= day)) continue;
    // Whoever is at work on a later look began again on some day between the two.
    const contradicted = looks.some(
      (look) => look.atWork && (dayNumber(look.on) > since ? day > since : look.on === last.on),
    );
    found = contradicted || found === 'disputed' ? 'disputed' : 'denied';
  }
  return found;
}

function sum(numbers: readonly number[]): number {
  // Fractions are kept in thousandths; adding them as they are would make 0.3 and 0.2 just less than a half.
  return numbers.reduce((total, one) => total + Math.round(one * 1000), 0) / 1000;
}
