/** What may be done to relations: answer that an organisation guides someone too, and vouch for a colleague's own registration. */
import { z } from 'zod';
import * as gate from '../../gate/gate.sql.ts';
import { act } from '../../kernel/act.ts';
import { conflict, done } from '../../kernel/outcome.ts';
import { id } from '../../kernel/typed.ts';

const reason = z.string().optional();

export const answerRelation = act({
  name: 'relation.answer',
  recordedAs: ['involvement.confirmed', 'involvement.denied'],
  input: z.object({ person: id, registrant: id, answer: z.enum(['confirmed', 'denied']), reason }),
  async run(db, token, input) {
    const outcome = await gate.answerRelation(db, { token, ...input });
    return outcome === 'answered' ? done({ person: input.person }) : { outcome };
  },
});

export const vouchInvolvement = act({
  name: 'involvement.vouch',
  input: z.object({ person: id, reason }),
  async run(db, token, input) {
    const outcome = await gate.vouchInvolvement(db, { token, ...input });
    if (outcome === 'conflict') return conflict('Iemand anders heeft dit al bevestigd.');
    return outcome === 'vouched' ? done({ person: input.person }) : { outcome };
  },
});
