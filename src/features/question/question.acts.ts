/** What whoever guides does with a question of a person: answer it, or hand it to the data protection officer. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { count, id, text } from '../../kernel/typed.ts';
import * as gate from './question.sql.ts';

const clash = 'Deze vraag kreeg al een antwoord, of iemand anders antwoordt. Lees ze opnieuw.';
const asked = z.object({
  person: id,
  reason: z.string().optional(),
  vraag: id,
  versie: count,
});

export const answerQuestion = act({
  name: 'question.answer',
  input: asked.extend({ antwoord: text('Schrijf uw antwoord.', 4000) }),
  async run(db, token, { person, reason, vraag, versie, antwoord }) {
    const one = { person, reason, question: vraag, version: versie, answer: antwoord };
    return outcomeOf(await gate.answerQuestion(db, token, one), null, { forbidden: '', conflict: clash });
  },
});

export const passQuestion = act({
  name: 'question.pass',
  input: asked,
  async run(db, token, { person, reason, vraag, versie }) {
    const one = { person, reason, question: vraag, version: versie };
    return outcomeOf(await gate.passQuestion(db, token, one), null, { forbidden: '', conflict: clash });
  },
});
