/** Asks every instrument about one set of facts, within a time, and puts the answer into the form of the interface. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { type Advice, instruments } from '../../rules/catalogue.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { type ConditionTold, explain, type Told } from '../../rules/explain.ts';
import type { Facts } from '../../rules/fact.ts';
import type { Followed } from '../../rules/legal-status.ts';
import { sightOf } from '../../rules/look.ts';
import { nextQuestion } from '../../rules/question.ts';

/** Asks every instrument and what to ask next; nothing when it takes more of the processor than it may. */
export function adviseWithin(
  milliseconds: number,
  facts: Facts,
  date: CivilDate,
  followed?: Followed,
): Advice | undefined {
  const start = process.threadCpuUsage();
  const sight = sightOf(facts, date, followed);
  const items: Told[] = [];
  for (const instrument of instruments) {
    items.push(explain(evaluate(instrument, sight), sight));
    const { user, system } = process.threadCpuUsage(start);
    if (user + system > milliseconds * 1000) return undefined;
  }
  const next = nextQuestion(instruments, sight);
  return { items, ...(next === undefined ? {} : { nextQuestion: next }) };
}

/** Represents an advice as the contract says. */
export function representAdvice({ items, nextQuestion }: Advice) {
  return {
    items: items.map(representTold),
    ...(nextQuestion === undefined
      ? {}
      : {
          nextQuestion: {
            field: nextQuestion.field,
            question: nextQuestion.question,
            askedOf: nextQuestion.ask,
            expected: nextQuestion.expected,
            sum: nextQuestion.sum,
          },
        }),
  };
}

function representTold(told: Told) {
  const { instrument, result, date, sentence, conditions, obligation, missing, doubts, outcomes, readings } =
    told;
  return {
    instrument,
    result,
    date,
    ...(told.state === 'inForce' ? {} : { reason: 'not in force' }),
    sentence,
    conditions: conditions.map(representCondition),
    ...(obligation === undefined || obligation === 'unknown' ? {} : { obligation }),
    missingFacts: missing,
    openQuestions: doubts,
    ...(readings.length === 0 ? {} : { readings }),
    outcomes: outcomes.map(({ code, label, value, why, grade }) => ({
      code,
      label,
      ...(value === undefined ? {} : { value }),
      ...(why === undefined ? {} : { why }),
      grade,
    })),
  };
}

function representCondition({ id, result, kind, role, grade, sources, sentence }: ConditionTold) {
  const [source] = sources;
  return { id, result, kind, role, grade, ...(source === undefined ? {} : { source }), sentence };
}
