/** What a person may do here: ask, correct or object. It is tracked until the organisation answers. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalid } from '../../kernel/outcome.ts';
import { text } from '../../kernel/typed.ts';
import * as gate from './my.sql.ts';
import { requestSubjectCodes } from './request.ts';

const chooseOrganisation = 'Kies aan wie u dit vraagt.';
const write = 'Schrijf wat u wilt vragen.';

export const makeRequest = act({
  name: 'request.make',
  input: z
    .object({
      soort: z.enum(['ask', 'correct', 'object'], 'Kies wat u wilt doen.'),
      onderwerp: z.enum(requestSubjectCodes).or(z.literal('')).optional(),
      organisatie: z.string(chooseOrganisation).refine(isUuid, chooseOrganisation),
      tekst: text(write, 4000),
    })
    .refine(({ soort, onderwerp }) => soort !== 'object' || Boolean(onderwerp), {
      path: ['onderwerp'],
      error: 'Kies waarover uw bezwaar gaat. Wat u schreef, staat er nog.',
      // Said together with what is missing elsewhere, so that nobody has to send the form twice.
      when: ({ value }) => Object(value) === value,
    }),
  async run(db, token, { soort, onderwerp, organisatie, tekst }) {
    const about = onderwerp || (soort === 'correct' ? 'data' : 'other');
    const request = { organisation: organisatie, kind: soort, about, text: tekst };
    const answer = await gate.makeRequest(db, token, request);
    if (answer.outcome === 'invalid') return invalid('organisatie', chooseOrganisation);
    if (answer.outcome === 'conflict')
      return invalid('tekst', say`U hebt al 20 vragen die op antwoord wachten. Wacht op een antwoord.`);
    return outcomeOf(answer, {}, { forbidden: '', conflict: '' });
  },
});
