/**
 * The quick check: a few questions about somebody, one after another, and what the rules say so far. It asks only what the table
 * of fields has words for and what changes an answer. Nothing is kept: each form carries what was answered before. Pure.
 */
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { instruments } from '../../rules/catalogue.ts';
import type { Told } from '../../rules/explain.ts';
import { type Facts, readFacts } from '../../rules/fact.ts';
import { type FieldName, fieldNamed, fieldNames } from '../../rules/field.ts';
import type { Followed } from '../../rules/legal-status.ts';
import { sightOf } from '../../rules/look.ts';
import { nextQuestion } from '../../rules/question.ts';
import type { Sight } from '../../rules/sight.ts';
import { type Asked, expectedBy, factTyped, inputOf, questionAbout } from '../instrument/asked.ts';
import { adviseWithin } from '../instrument/eligibility.ts';
import type { Typed } from '../instrument/typed.ts';

/** Asked at once on the first page: they settle most. */
export const firstFields = [
  'age',
  'residence.region',
  'benefits',
  'employment.current',
  'vdab.registered',
] as const satisfies readonly FieldName[];

/** Milliseconds of the processor. */
const LONGEST = 50;

export interface Answer extends Asked {
  readonly typed: string;
}

export interface QuickCheck {
  readonly answers: readonly Answer[];
  /** What was asked and not answered. */
  readonly skipped: readonly FieldName[];
  readonly problems: readonly Problem[];
  /** Nothing while something typed cannot be read, or when it took too long. */
  readonly told: readonly Told[] | undefined;
  readonly next: readonly (Asked & { readonly typed?: string })[];
}

/** Reads what was answered, tells what the rules say of it on a day, and finds what to ask next. */
export function checkQuickly(typed: Typed, date: CivilDate, followed?: Followed): QuickCheck {
  const answers = fieldNames.flatMap((name): Answer[] => {
    const text = typed[inputOf(name)]?.trim() ?? '';
    const asked = text === '' ? undefined : questionAbout(name);
    return asked === undefined ? [] : [{ ...asked, typed: text }];
  });
  const known = new Set(answers.map(({ name }) => name));
  const skipped = [...namesIn(typed['overgeslagen']), ...namesIn(typed['gevraagd'])].filter(
    (name, place, all) => !known.has(name) && all.indexOf(name) === place,
  );
  const wrong = answers.filter(
    (answer) => readFacts([factTyped(answer, answer.typed)]).problems !== undefined,
  );
  if (wrong.length > 0) return { ...without(answers, wrong), skipped, told: undefined };
  const facts: Facts = readFacts(answers.map((answer) => factTyped(answer, answer.typed))).facts ?? new Map();
  const again = answers.filter(({ name }) => name === typed['wijzig']);
  return {
    answers: answers.filter((answer) => !again.includes(answer)),
    skipped,
    problems: [],
    told: adviseWithin(LONGEST, facts, date, followed)?.items,
    next: again.length > 0 ? again : ask(sightOf(facts, date, followed), skipped),
  };
}

function ask(sight: Sight, skipped: readonly FieldName[]): readonly Asked[] {
  const mayAsk = (name: FieldName) => !skipped.includes(name) && questionAbout(name) !== undefined;
  const question = nextQuestion(instruments, sight, mayAsk);
  const asked = question === undefined || question.expected === 0 ? undefined : questionAbout(question.field);
  return asked === undefined ? [] : [asked];
}

/** What cannot be read is asked again, each with what is wrong. */
function without(answers: readonly Answer[], wrong: readonly Answer[]) {
  return {
    answers: answers.filter((answer) => !wrong.includes(answer)),
    problems: wrong.map(({ name, part }) => ({ field: inputOf(name), message: expectedBy(part) })),
    next: wrong,
  };
}

function namesIn(list: string | undefined): readonly FieldName[] {
  return (list ?? '').split(' ').flatMap((name) => fieldNamed(name) ?? []);
}
