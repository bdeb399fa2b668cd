/** What an organisation says of a seat in a body: it agrees, declines, or stops later. */
import { z } from 'zod';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import { act } from '../../kernel/act.ts';
import { id } from '../../kernel/typed.ts';
import { seatAnswers } from './seat.ts';

export const answerSeat = act({
  name: 'bodyMember.answer',
  input: z.object({ id, lid: id, antwoord: z.enum(seatAnswers) }),
  async run(db, token, { id: body, lid, antwoord }) {
    const call = 'gate.answer_seat($1, $2, $3, $4)';
    const answer = await askGate<Answer & { readonly id?: string }>(db, call, [token, body, lid, antwoord]);
    return outcomeOf(
      answer,
      { id: answer.id ?? '' },
      {
        forbidden: 'Alleen de coördinator of de secretaris van uw organisatie antwoordt hierop.',
        conflict: 'Uw organisatie antwoordde hier al op, of de termijn is voorbij. Er is niets veranderd.',
      },
    );
  },
});
