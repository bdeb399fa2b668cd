/** Every statement about questions of a person: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import { type OpenedParts, openParts } from '../../gate/parts.sql.ts';
import type { QuestionRow } from './question.ts';

export interface QuestionParts {
  readonly questions: readonly QuestionRow[];
}

export function openQuestions(
  db: Queryable,
  call: { token: string; person: string; route: string; reason: string | undefined },
): Promise<OpenedParts<QuestionParts> | Refused> {
  return openParts<QuestionParts>(db, { ...call, purpose: 'guidance', parts: ['questions'] });
}

interface Asked {
  readonly person: string;
  readonly question: string;
  readonly version: number;
  readonly reason?: string | undefined;
}

export function answerQuestion(
  db: Queryable,
  token: string,
  { person, question, version, reason, answer }: Asked & { readonly answer: string },
): Promise<Answer> {
  return askGate(db, 'gate.answer_question($1, $2, $3, $4, $5, $6)', [
    token,
    person,
    question,
    version,
    answer,
    reason ?? null,
  ]);
}

export function passQuestion(
  db: Queryable,
  token: string,
  { person, question, version, reason }: Asked,
): Promise<Answer> {
  return askGate(db, 'gate.pass_question($1, $2, $3, $4, $5)', [
    token,
    person,
    question,
    version,
    reason ?? null,
  ]);
}
