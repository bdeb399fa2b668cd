/**
 * How long article 60 §7 lasts: until the person has the days that open a full right to unemployment benefit. Which days count
 * depends on the age and the rule at the end, and the end on the days, so that months are added until an end suffices.
 */
import { ageAt, type CivilDate } from '../kernel/civil-date.ts';
import { type AdmissionRule, bandFor, LAST_OLD_DAY, NEW_RULE, rulesFor } from './art60-admission.ts';
import { addDays, addMonths } from './calendar.ts';
import { art60Over2026 } from './disputed-point.ts';
import type { Entry } from './fact.ts';
import { between, least, most, type Quantity } from './range.ts';
import { readingFor } from './reading.ts';
import type { Sight } from './sight.ts';
import { DAYS_A_MONTH, workedBetween } from './workday.ts';

export interface Art60Plan {
  readonly start: CivilDate;
  /** 1 is full-time. */
  readonly fraction: number;
  readonly spells: readonly Entry[];
  /** The age on a day; a range when only the years are known. */
  readonly ageOn: (day: CivilDate) => Quantity;
  /** A contract that began before the change of rule keeps the rule of then. */
  readonly keepsOldRule?: boolean;
}

export interface Art60Term {
  readonly months: number;
  readonly end: CivilDate;
  /** The days still to work at the start. */
  readonly daysNeeded: number;
  readonly rule: AdmissionRule;
  readonly age: number;
  /** The contract runs over the change of rule, and for that no reading is followed. */
  readonly acrossRules: boolean;
  /** A variant that is not verified would make it shorter. */
  readonly unverified: boolean;
}

/** Works out the term, once for the youngest and once for the oldest the person can be; nothing when these differ. */
export function art60Term(plan: Art60Plan): Art60Term | undefined {
  const young = shortest(plan, least);
  if (young === undefined || [plan.start, young.end].every((day) => typeof plan.ageOn(day) === 'number'))
    return young;
  const old = shortest(plan, most);
  return young.end === old?.end && young.daysNeeded === old.daysNeeded ? young : undefined;
}

const MOST_MONTHS = 60;

function shortest(plan: Art60Plan, pick: (age: Quantity) => number): Art60Term | undefined {
  const { start, fraction, keepsOldRule = false } = plan;
  let unverified = false;
  for (let months = 0; months <= MOST_MONTHS; months += 1) {
    const end = addDays(addMonths(start, months), -1);
    const age = pick(plan.ageOn(end));
    const worked = Math.floor(months * DAYS_A_MONTH * fraction);
    const asked = keepsOldRule && start < NEW_RULE && end >= NEW_RULE ? LAST_OLD_DAY : end;
    const open = rulesFor(asked, age).map((rule) => ({
      rule,
      missing: missingBy(rule, plan.spells, start, end),
    }));
    const best = open.toSorted((one, other) => one.missing - other.missing)[0];
    if (best === undefined) continue;
    unverified ||= (bandFor(asked, age)?.unverified ?? []).some((rule) => {
      const missing = missingBy(rule, plan.spells, start, end);
      return missing <= worked && missing < best.missing;
    });
    if (best.missing <= worked)
      return {
        months,
        end,
        daysNeeded: best.missing,
        rule: best.rule,
        age,
        acrossRules: start < NEW_RULE && end >= NEW_RULE,
        unverified,
      };
  }
  return undefined;
}

/** Counts the days that a rule still asks at the start, with what was worked before it inside the window that ends then. */
function missingBy(rule: AdmissionRule, spells: readonly Entry[], start: CivilDate, end: CivilDate): number {
  if (spells.length === 0) return rule.before === undefined ? rule.days : Infinity;
  const opens = addDays(addMonths(end, -rule.months), 1);
  const proven = least(workedBetween(spells, opens, addDays(start, -1)));
  return missingAfter(rule, proven, () => least(olderThan(spells, opens)));
}

/** The terms worked out, by the earlier work and what else they rest on: whoever asks "what if" asks often. */
const terms = new WeakMap<readonly Entry[], Map<string, { readonly term: Art60Term | undefined }>>();

/** Works out the term from what is known of a person, by the reading that is followed; nothing when the earlier work or the age is not known. */
export function termFor(sight: Sight): Art60Term | undefined {
  const plan = art60Plan(sight);
  if (plan === undefined) return undefined;
  const known = terms.get(plan.spells) ?? new Map<string, { readonly term: Art60Term | undefined }>();
  terms.set(plan.spells, known);
  const rest = sight.dateIn('birthDate') ?? `${sight.number('age')} on ${sight.date}`;
  const reading = readingFor(art60Over2026, sight);
  const key = `${plan.start} ${plan.fraction} ${rest} ${reading}`;
  const kept = known.get(key) ?? { term: termBy(reading, plan) };
  known.set(key, kept);
  return kept.term;
}

/** Tells whether the contract that is known or begins today would run over the change of rule. */
export function runsOverNewRule(sight: Sight): boolean {
  const plan = art60Plan(sight);
  // What begins under the new rule runs over nothing, whatever its length.
  return plan !== undefined && plan.start < NEW_RULE && art60Term(plan)?.acrossRules === true;
}

/** The change of rule touches only a contract that runs over it; which rule then counts is for who chose a reading. */
function termBy(reading: string | undefined, plan: Art60Plan): Art60Term | undefined {
  const term = art60Term(plan);
  if (term?.acrossRules !== true || reading === undefined) return term;
  const chosen = reading === 'oldRule' ? art60Term({ ...plan, keepsOldRule: true }) : term;
  return chosen && { ...chosen, acrossRules: false };
}

/** Reads the plan from what is known; nothing when the earlier work or the age is not known. */
function art60Plan(sight: Sight): Art60Plan | undefined {
  const spells = sight.entries('employment.spells');
  const birth = sight.dateIn('birthDate');
  const age = sight.get('age');
  const start = sight.dateIn('art60.startDate') ?? sight.date;
  const fraction = sight.number('art60.workFraction') ?? 1;
  if (spells === undefined || fraction <= 0) return undefined;
  const plan = { start, fraction, spells };
  if (birth !== undefined) return { ...plan, ageOn: (day) => ageAt(birth, day) };
  if (typeof age !== 'number') return undefined;
  return { ...plan, ageOn: (day) => ageNear(age, sight.date, day) };
}

/** Gives what the age can be on another day, earlier or later: sure on the same day of a year, for the birthday is on any day of it. */
function ageNear(age: number, from: CivilDate, to: CivilDate): Quantity {
  const there = age + ageAt(from, to);
  return from.slice(5) === to.slice(5) ? there : between(there, there + 1);
}

/**
 * Counts the days still missing for a full right on a day, by the rule of that day. Only bounds are known where a variant that is not
 * verified asks fewer, and for who worked part-time before the reform.
 */
export function daysMissingOn(spells: readonly Entry[], age: Quantity, day: CivilDate): Quantity {
  const missing = (years: number, pick: (count: Quantity) => number) =>
    Math.min(...rulesFor(day, years).map((rule) => missingOn(rule, spells, day, pick)));
  const ages = [least(age), most(age)];
  const counts = ages.flatMap((years) => [missing(years, most), missing(years, least)]);
  const fewer = ages.flatMap((years) => [
    ...(bandFor(day, years)?.unverified ?? []).map((rule) => missingOn(rule, spells, day, most)),
    ...inHalfDays(spells, years, day),
  ]);
  return between(Math.min(...counts, ...fewer), Math.max(...counts));
}

/** Before the reform part-time work counts in half days, of which as many are asked in a window that is six months longer. */
function inHalfDays(spells: readonly Entry[], age: number, day: CivilDate): readonly number[] {
  const isPart = ({ workFraction }: Entry) => typeof workFraction === 'number' && workFraction < 1;
  if (day >= NEW_RULE || !spells.some(isPart)) return [];
  const halves = spells.map((spell) => ({ ...spell, workFraction: 1 }));
  return rulesFor(day, age).map((rule) => missingOn({ ...rule, months: rule.months + 6 }, halves, day, most));
}

/** Counts the days that a rule still asks on a day; a rule that also looks further back does not hold without those days. */
function missingOn(
  rule: AdmissionRule,
  spells: readonly Entry[],
  day: CivilDate,
  pick: (count: Quantity) => number,
): number {
  const opens = addDays(addMonths(day, -rule.months), 1);
  const proven = pick(workedBetween(spells, opens, day));
  return missingAfter(rule, proven, () => pick(olderThan(spells, opens)));
}

/** Counts the days worked in the ten years before a window opens. */
function olderThan(spells: readonly Entry[], opens: CivilDate): Quantity {
  return workedBetween(spells, addMonths(opens, -120), addDays(opens, -1));
}

/** Counts what a rule asks beside the days inside its window and those of the ten years before it. */
function missingAfter({ days, before }: AdmissionRule, proven: number, older: () => number): number {
  const missing = Math.max(0, days - proven);
  if (before === undefined) return missing;
  if ('days' in before) return older() >= before.days ? missing : Infinity;
  return Math.max(missing, before.upTo - Math.floor(older() / before.perMissingDay) - proven);
}
