/**
 * Published cases: facts about an invented person, and what each instrument must answer. A case is frozen; when law changes, a
 * new one is written. The files stand in cases/, one for each case, and are read by whoever runs them. A table of cases asks one
 * instrument about many persons who differ in one thing, such as the day before and after a border.
 */
import { isCivilDate } from '../kernel/civil-date.ts';
import { instrumentNamed } from './catalogue.ts';
import { evaluate, type Obligation, type Result } from './evaluate.ts';
import { explain, type Told } from './explain.ts';
import { readNested } from './fact.ts';
import type { Instrument } from './instrument.ts';
import { checkFollowed } from './check-reading.ts';
import { type Followed, nothingFollowed } from './legal-status.ts';
import { sightOf } from './look.ts';

/** What a condition says: its result, or that it is not in force on the day. */
type Holding = 'true' | 'false' | 'unknown' | 'notInForce';

export interface CaseQuestion {
  /** The instrument; in a table the one that the case names. */
  readonly instrument?: string;
  /** Another day than that of the case. */
  readonly date?: string;
  /** Facts that differ from those of the case; `null` takes one away. */
  readonly facts?: object;
  readonly result: Result;
  readonly obligation?: Obligation;
  /** The conditions that make the answer: those that do not hold, or that stay open. */
  readonly decidedBy?: readonly string[];
  /** What single conditions say, also those that are shown and decide nothing. */
  readonly conditions?: Readonly<Record<string, Holding>>;
  readonly outcomes?: Readonly<Record<string, string | number>>;
  /** The readings that are followed, for each disputed point by legal status; none when left out. */
  readonly readings?: Followed;
  readonly because?: string;
}

export interface Case {
  readonly id: string;
  readonly title: string;
  readonly source: { readonly title: string; readonly date: string };
  readonly date: string;
  /** The instrument of every question that names none. */
  readonly instrument?: string;
  readonly facts: object;
  readonly questions: readonly CaseQuestion[];
}

/** Finds an instrument by its code. */
type Named = (code: string) => Instrument | undefined;

/** Says which answer of a case that is certain without a choice of readings is another with it; it never may. */
export function shiftedBy(one: Case, followed: Followed, named: Named = instrumentNamed): readonly string[] {
  if (!isCase(one)) return [];
  return one.questions
    .filter(({ readings, result }) => readings === undefined && result !== 'unknown')
    .flatMap(({ instrument, date, facts, result }) => {
      const bare = {
        ...(instrument === undefined ? {} : { instrument }),
        ...(date === undefined ? {} : { date }),
      };
      const told = tellOf(
        one,
        { ...bare, ...(facts === undefined ? {} : { facts }), result, readings: followed },
        named,
      );
      if (typeof told === 'string' || told.result === result) return [];
      return [`${one.id} ${told.instrument}: ${told.result} instead of ${result} once a reading is followed`];
    });
}

/** Says what in a case does not come out; nothing when all does. */
export function runCase(one: Case, named: Named = instrumentNamed): readonly string[] {
  if (!isCase(one)) return ['a case has an id, a title, a source with its date, a date, facts and questions'];
  return one.questions.flatMap((question) =>
    runQuestion(one, question, named).map((problem) => `${nameOf(one, question)}: ${problem}`),
  );
}

/** Names a question; in a table by what it shows, because all ask the same instrument. */
function nameOf({ id, instrument }: Case, question: CaseQuestion): string {
  const asked = `${id} ${question.instrument ?? instrument}`;
  return question.instrument === undefined && question.because !== undefined
    ? `${asked} (${question.because})`
    : asked;
}

function runQuestion(one: Case, question: CaseQuestion, named: Named): readonly string[] {
  const told = tellOf(one, question, named);
  return typeof told === 'string' ? [told] : differences(question, told);
}

/** What the rules say of a question, or why it cannot be asked. */
export function tellOf(one: Case, question: CaseQuestion, named: Named = instrumentNamed): Told | string {
  const instrument = named(question.instrument ?? one.instrument ?? '');
  const date = question.date ?? one.date;
  if (instrument === undefined) return 'there is no such instrument';
  if (!isCivilDate(date)) return `${date} is no day`;
  const read = readNested(merged(one.facts, question.facts ?? {}));
  if (read.problems !== undefined) return read.problems.map(({ message }) => message).join('; ');
  const faults = checkFollowed(question.readings ?? nothingFollowed);
  if (faults.length > 0) return faults.join('; ');
  const sight = sightOf(read.facts, date, question.readings);
  return explain(evaluate(instrument, sight), sight);
}

function differences(wanted: CaseQuestion, told: Told): readonly string[] {
  const open = told.result === 'unknown' ? 'unknown' : 'false';
  const deciding = (id: string) => told.conditions.find((condition) => condition.id === id);
  const outcome = (code: string) => told.outcomes.find((found) => found.code === code)?.value;
  return [
    ...(told.result === wanted.result ? [] : [`${told.result} instead of ${wanted.result}`]),
    ...(told.obligation === wanted.obligation ? [] : [`${told.obligation} instead of ${wanted.obligation}`]),
    ...(wanted.decidedBy ?? [])
      .filter((id) => deciding(id)?.result !== open)
      .map((id) => `${id} is ${deciding(id)?.result ?? 'not in force'} instead of ${open}`),
    ...Object.entries(wanted.conditions ?? {})
      .filter(([id, holding]) => (deciding(id)?.result ?? 'notInForce') !== holding)
      .map(([id, holding]) => `${id} is ${deciding(id)?.result ?? 'notInForce'} instead of ${holding}`),
    ...Object.entries(wanted.outcomes ?? {})
      .filter(([code, value]) => outcome(code) !== value)
      .map(([code, value]) => `${code} is ${outcome(code)} instead of ${value}`),
  ];
}

/** Lays facts over facts, part by part. */
function merged(below: object, above: object): object {
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = result[key];
    if (value === null) delete result[key];
    else result[key] = isObject(value) && isObject(under) ? merged(under, value) : value;
  }
  return result;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isCase(one: Partial<Case>): boolean {
  const texts = [one.id, one.title, one.source?.title, one.source?.date, one.date];
  return (
    texts.every((text) => typeof text === 'string' && text !== '') &&
    isObject(one.facts) &&
    Array.isArray(one.questions)
  );
}
