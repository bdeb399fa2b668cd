/** What may be done to relations: answer that an organisation guides someone too, and say yes or no to a colleague's own registration. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import * as gate from '../../gate/involvement.sql.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { conflict, done } from '../../kernel/outcome.ts';
import { date, id, text } from '../../kernel/typed.ts';
import { endReasonCodes } from './end-reason.ts';
import { denyInvolvement as deny, endInvolvement as end } from './relation.sql.ts';

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
    if (outcome === 'conflict') return conflict(say`Iemand anders heeft dit al bevestigd.`);
    return outcome === 'vouched' ? done({ person: input.person }) : { outcome };
  },
});

/** The second person says that the organisation does not guide this person. */
export const denyInvolvement = act({
  name: 'involvement.deny',
  input: z.object({ person: id, reason, waarom: text('Schrijf in een zin waarom dit niet klopt.', 500, 10) }),
  async run(db, token, { person, waarom, reason: why }) {
    const answer = await deny(db, token, person, waarom, why);
    return outcomeOf(answer, { person }, { forbidden: '', conflict: say`Hierover is al beslist.` });
  },
});

/** What stands in the way of going away, by the field that PostgreSQL names. */
const held: Readonly<Record<string, string>> = {
  secondPerson:
    'Deze registratie wacht nog op een tweede persoon. Vraag een collega om te bevestigen dat ze klopt, of te zeggen dat ze niet klopt.',
  handover: 'Er loopt een overdracht van deze persoon. Rond die eerst af, of stop ze.',
  lead: 'Uw organisatie heeft de regie, en een andere organisatie begeleidt deze persoon ook. Geef eerst de regie door.',
};

/** The organisation ends its own guidance: the dossier closes for it at once. */
export const endInvolvement = act({
  name: 'involvement.end',
  input: z.object({
    person: id,
    reason,
    waarom: z.enum(endReasonCodes, 'Kies waarom u niet meer begeleidt.'),
    dag: date,
    zeker: z.literal('ja', 'Zet een vinkje als u dit zeker weet.'),
  }),
  async run(db, token, { person, waarom, dag, reason: why }) {
    const answer = await end(db, token, person, dag, waarom, why);
    const { field = '' } = answer;
    if (answer.outcome === 'conflict') return conflict(held[field] ?? say`Kijk dit na.`, field);
    return outcomeOf(
      { ...answer, field: 'dag' },
      { person },
      {
        forbidden: '',
        conflict: '',
        invalid: say`Kies vandaag of een dag ervoor, na het begin van de begeleiding.`,
      },
    );
  },
});
