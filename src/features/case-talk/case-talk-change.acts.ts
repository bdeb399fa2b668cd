/** A talk that was called together moves or is called off, who takes part is told, and says to have read it. PostgreSQL decides. */
import { z } from 'zod';
import { act } from '../../kernel/act.ts';
import { invalid } from '../../kernel/outcome.ts';
import { date, hour, id, line, text } from '../../kernel/typed.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import * as gate from './case-talk-change.sql.ts';
import { caseOutcome } from './case-talk.acts.ts';

/** The sequence of the talk that was seen. */
const versie = z.coerce.number().int().min(0).max(2_147_483_647);
const reason = ofNobody(text('Schrijf waarom. Wie deelneemt, leest dit.', 500));

export const moveTalk = act({
  name: 'caseTalk.move',
  input: z.object({
    id,
    versie,
    datum: date,
    uur: hour,
    plaats: ofNobody(line('Schrijf waar het overleg is, of dat het online is.', 120)),
    reden: reason,
  }),
  async run(db, token, { id: talk, versie, datum, uur, plaats, reden }) {
    const given = { talk, sequence: versie, on: datum, at: uur, place: plaats, reason: reden };
    const answer = await gate.moveTalk(db, token, given);
    if (answer.outcome !== 'invalid') return caseOutcome(answer);
    return answer.field === 'same'
      ? invalid('datum', 'Dit is de dag, het uur en de plaats van nu. Verander er één van.')
      : invalid('datum', 'Kies een dag en een uur vanaf vandaag, tot over een jaar.');
  },
});

export const cancelTalk = act({
  name: 'caseTalk.cancel',
  input: z.object({ id, versie, reden: reason }),
  async run(db, token, { id: talk, versie, reden }) {
    return caseOutcome(await gate.cancelTalk(db, token, { talk, sequence: versie, reason: reden }));
  },
});

export const tellTalk = act({
  name: 'caseTalk.tell',
  input: z.object({ id, sequence: z.number().int().min(0), told: z.array(id), stayed: z.array(id) }),
  async run(db, token, { id: meeting, sequence, told, stayed }) {
    return caseOutcome(await gate.noteTalkLetters(db, token, { meeting, sequence, told, stayed }));
  },
});

export const readTalkChange = act({
  name: 'caseTalk.readChange',
  input: z.object({ id }),
  run: async (db, token, input) => caseOutcome(await gate.readTalkChange(db, token, input.id)),
});
