/**
 * Answers instruments for many persons at once, from the same data as for one: facts as columns, answers as bits for each condition, so
 * that why an answer came out is kept with it. Values that follow from others are given as columns; sentences are made when someone looks.
 */
import type { CivilDate } from '../kernel/civil-date.ts';
import { always, type Bits, join, wordsFor } from './bits.ts';
import { compareAll, knownIn } from './column-comparison.ts';
import { overlapping } from './column-scan.ts';
import type { Condition, Expression } from './condition.ts';
import { comparisonsIn, isUnverified, roleOf } from './condition.ts';
import type { Instrument } from './instrument.ts';
import { benefitsOf, type LegalStatus } from './legal-status.ts';
import { type Population, setOf } from './population-column.ts';
import { agreed } from './population-reading.ts';
import { type Version, versionAt } from './version.ts';

/** What one instrument says of everyone, with each of its conditions. */
export interface Answers {
  readonly version: Version;
  readonly conditions: readonly Bits[];
  readonly eligible: Uint32Array;
  readonly notEligible: Uint32Array;
  readonly blocked: Uint32Array;
}

/** Answers some instruments for everyone, each by its version of a day. */
export function answerAll(
  instruments: readonly Instrument[],
  population: Population,
  date: CivilDate,
): readonly Answers[] {
  const made = new Map<string, Bits>();
  return instruments.map((instrument) => answerOne(versionAt(instrument, date), population, made));
}

function answerOne(version: Version, population: Population, made: Map<string, Bits>): Answers {
  const words = wordsFor(population.persons);
  const conditions = version.conditions.map((condition) => settleAll(condition, population, made));
  const refused = new Uint32Array(words);
  const open = new Uint32Array(words);
  const stopped = new Uint32Array(words);
  version.conditions.forEach((condition, place) => {
    const bits = conditions[place];
    if (bits !== undefined) weighIn(condition, bits, { refused, open, stopped }, population);
  });
  const inForce = version.state === 'inForce' ? 0xffffffff : 0;
  const eligible = new Uint32Array(words);
  const blocked = new Uint32Array(words);
  const notEligible = new Uint32Array(words);
  for (let word = 0; word < words; word += 1) {
    const closed = (refused[word] ?? 0) | ~inForce;
    const fits = ~closed & ~(open[word] ?? 0);
    notEligible[word] = closed;
    blocked[word] = fits & (stopped[word] ?? 0);
    eligible[word] = fits & ~(stopped[word] ?? 0);
  }
  return { version, conditions, eligible, notEligible, blocked };
}

type Weights = Readonly<Record<'refused' | 'open' | 'stopped', Uint32Array>>;

/** As evaluate.ts weighs one person: an unverified condition keeps open, a limit of which nothing is recorded does not. */
function weighIn(condition: Condition, { yes, no }: Bits, into: Weights, population: Population): void {
  const role = roleOf(condition);
  if (role !== 'admission' && role !== 'limit' && role !== 'blocker') return;
  const counter = comparisonsIn(condition)[0]?.field;
  const used = role === 'limit' && counter !== undefined ? knownIn(counter, population) : undefined;
  for (let word = 0; word < yes.length; word += 1) {
    const [holds, fails] = [yes[word] ?? 0, no[word] ?? 0];
    if (role === 'blocker') {
      into.open[word] = (into.open[word] ?? 0) | ~(holds | fails);
      into.stopped[word] = (into.stopped[word] ?? 0) | fails;
      continue;
    }
    if (!isUnverified(condition)) into.refused[word] = (into.refused[word] ?? 0) | fails;
    const waived = used === undefined ? 0 : ~(holds | fails) & ~(used[word] ?? 0);
    into.open[word] = (into.open[word] ?? 0) | (~holds & ~waived);
  }
}

/** Who has a legal status, and whose benefits are not known. */
function mayHold(status: LegalStatus, { columns, persons }: Population): Uint32Array {
  const column = columns.get('benefits');
  const everyone = always(wordsFor(persons), 1).yes;
  if (!(column instanceof Int32Array)) return everyone;
  if (status !== 'OTHER')
    return overlapping(column, setOf('benefits', benefitsOf[status]), persons).no.map((word) => ~word);
  const named = setOf('benefits', Object.values(benefitsOf).flat());
  return overlapping(column, named, persons).yes.map((word) => ~word);
}

function settleAll(expression: Expression, population: Population, made: Map<string, Bits>): Bits {
  const words = wordsFor(population.persons);
  if ('field' in expression) return compareAll(expression, population, made);
  if ('unsettled' in expression) return always(words, 0);
  if ('disputed' in expression) {
    const readings = Object.entries(expression.readings).map(
      ([code, one]) => [code, settleAll(one, population, made)] as const,
    );
    const followed = population.followed?.[expression.disputed];
    return agreed(expression, new Map(readings), words, followed, (status) => mayHold(status, population));
  }
  const all = 'all' in expression;
  const parts = (all ? expression.all : expression.any).map((part) => ({
    bits: settleAll(part, population, made),
    decides: part.grade !== 'U',
  }));
  return join(parts, all, words);
}
