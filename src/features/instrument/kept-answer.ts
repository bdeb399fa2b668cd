/**
 * What the rules say of many persons for one organisation, as it is kept: bits for each instrument, the one fact that is missing, and the
 * days on which an answer turns. Made of the facts that the gate handed over, for each role as far as it sees them. Pure.
 */
import { createHash } from 'node:crypto';
import { addMonths, type CivilDate, isCivilDate } from '../../kernel/civil-date.ts';
import { leefloonAmounts } from '../../rules/amount.ts';
import { admissionRules } from '../../rules/art60-admission.ts';
import { addDays } from '../../rules/calendar.ts';
import { instruments } from '../../rules/catalogue.ts';
import { fieldNames } from '../../rules/field.ts';
import type { Followed } from '../../rules/legal-status.ts';
import { type Era, type Outlook, outlooks, states } from '../../rules/outlook.ts';
import { markOf } from './advice.ts';
import { knownFacts, measuresIn, type RuleFactRow } from './known-fact.ts';
import { type RunningFacts, runningAs, runningDays } from './running.ts';

/** A fact as the gate hands it over: id, source, category bit, as-of date, field, value, status, origins. */
export type WeighedFact = readonly [
  id: number,
  source: number,
  bit: number,
  asOf: string,
  field: string,
  value: unknown,
  status: RuleFactRow['status'],
  origins: readonly number[],
];

/** What the gate hands over about some persons, for one organisation. */
export interface Weighed {
  readonly at: string;
  readonly today: CivilDate;
  /** The mark of the rules with the readings that are followed, under which the answers are kept. */
  readonly rules: string;
  readonly followed: Followed;
  /** What the roles of the organisation see of the categories in which the rules read. */
  readonly sights: readonly number[];
  /** The organisations that are VDAB. */
  readonly vdab: readonly number[];
  readonly people: readonly (readonly [person: string, facts: readonly WeighedFact[]])[];
}

/** One answer, as `gate.keep_answers` takes it. */
export interface KeptAnswer {
  readonly sight: number;
  readonly person: string;
  readonly fits: number;
  readonly fails: number;
  readonly blocked: number;
  readonly running: number;
  readonly lacking: number;
  readonly lacks: readonly number[];
  readonly turnOf: readonly number[];
  readonly turnOn: readonly string[];
  readonly turnTo: readonly number[];
  readonly nextTurn: string | null;
  /** The categories of the own facts it rests on; those of others stand by their source. */
  readonly mask: number;
  readonly sources: readonly number[];
  readonly masks: readonly number[];
}

/** How many months ahead is looked. */
const MONTHS = 12;

/** The mark of the rules by which answers are kept: other rules, other answers; what stands under another mark is not shown. */
export const rulesMark: string = createHash('sha256')
  .update(markOf(instruments.map(({ code }) => code)))
  .update(JSON.stringify([leefloonAmounts, admissionRules, fieldNames, MONTHS]))
  .digest('hex')
  .slice(0, 16);

/** Works out the answers about these persons, for each sight of the organisation. */
export function answersFor(
  { people, sights, today, vdab, followed }: Weighed,
  organisation: number,
): KeptAnswer[] {
  const until = addMonths(today, MONTHS);
  const asked: (readonly Era[])[] = [];
  const wanted: { sight: number; person: string; facts: readonly WeighedFact[]; place: number }[] = [];
  for (const [person, facts] of people) {
    // Who sees the same gets the same answer: worked out once.
    const places = new Map<number, number>();
    for (const sight of sights) {
      const seen = facts.filter(([, , bit]) => (sight >> bit) & 1);
      const key =
        seen.length === facts.length ? -1 : facts.reduce((all, [, , bit]) => all | (sight & (1 << bit)), 0);
      const place = places.get(key) ?? asked.push(erasOf(seen, today, until, vdab)) - 1;
      places.set(key, place);
      wanted.push({ sight, person, facts: seen, place });
    }
  }
  const found = outlooks(asked, today, until, followed);
  return wanted.flatMap(({ place, ...one }) => {
    const outlook = found[place];
    return outlook === undefined ? [] : [keptAs(outlook, one, organisation)];
  });
}

function erasOf(
  facts: readonly WeighedFact[],
  today: CivilDate,
  until: CivilDate,
  vdab: readonly number[],
): readonly Era[] {
  const rows = facts.map(rowOf);
  const kindOf = (source: number) => (vdab.includes(source) ? 'vdab' : undefined);
  const measures = measuresIn(rows);
  // What follows from what runs begins and ends with it.
  const turns = runningDays(rows).flatMap(({ from, to }) => [
    ...(from !== undefined && isCivilDate(from) ? [from] : []),
    ...(to !== undefined && isCivilDate(to) ? [addDays(to, 1)] : []),
  ]);
  const days = [today, ...new Set(turns.filter((day) => day > today && day <= until))].toSorted();
  return days.map((from) => {
    const known = knownFacts(rows, from);
    return { from, facts: known.facts, running: runningOn({ measures, known, date: from }, kindOf) };
  });
}

function runningOn(facts: RunningFacts, kindOf: (source: number) => string | undefined): number {
  return instruments.reduce(
    (bits, instrument, place) =>
      runningAs(instrument, facts, kindOf) === undefined ? bits : bits | (1 << place),
    0,
  );
}

const rowOf = ([id, source, bit, asOf, field, value, status, origins]: WeighedFact): RuleFactRow => ({
  id,
  source,
  bit,
  asOf,
  field,
  value,
  status,
  origins,
  authentic: null,
  certainty: 'declared',
});

function keptAs(
  outlook: Outlook,
  { sight, person, facts }: { sight: number; person: string; facts: readonly WeighedFact[] },
  organisation: number,
): KeptAnswer {
  const { now, not, blocked, running, lacking, lacks, changes } = outlook;
  const seen = new Map<number, number>();
  for (const [, source, bit, , , , , origins] of facts)
    for (const one of [source, ...origins]) seen.set(one, (seen.get(one) ?? 0) | (1 << bit));
  const others = [...seen.keys()]
    .filter((source) => source !== organisation)
    .toSorted((one, other) => one - other);
  return {
    sight,
    person,
    fits: now,
    fails: not,
    blocked,
    running,
    lacking,
    lacks,
    turnOf: changes.map(({ instrument }) => instrument),
    turnOn: changes.map(({ on }) => on),
    turnTo: changes.map(({ to }) => states.indexOf(to)),
    nextTurn: changes[0]?.on ?? null,
    mask: seen.get(organisation) ?? 0,
    sources: others,
    masks: others.map((source) => seen.get(source) ?? 0),
  };
}
