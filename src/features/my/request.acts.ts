/** What a person may do here: ask, correct or object. It is tracked until the organisation answers. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalid } from '../../kernel/outcome.ts';
import { text } from '../../kernel/typed.ts';
import * as gate from './my.sql.ts';
import { type RequestKind, type RequestSubject, requestSubjectCodes } from './request.ts';

const chooseOrganisation = 'Kies aan wie u dit vraagt.';
const write = 'Schrijf wat u wilt vragen.';

/** What it is about where nobody chose; an objection without a subject cannot be followed. */
const unsaid: Readonly<Record<RequestKind, RequestSubject | undefined>> = {
  ask: 'other',
  correct: 'data',
  object: undefined,
};

export const makeRequest = act({
  name: 'request.make',
  input: z.object({
    soort: z.enum(['ask', 'correct', 'object'], 'Kies wat u wilt doen.'),
    onderwerp: z.enum(requestSubjectCodes).or(z.literal('')).optional(),
    organisatie: z.string(chooseOrganisation).refine(isUuid, chooseOrganisation),
    tekst: text(write, 4000),
  }),
  async run(db, token, { soort, onderwerp, organisatie, tekst }) {
    const about = onderwerp || unsaid[soort];
    if (about === undefined)
      return invalid('onderwerp', say`Kies waarover uw bezwaar gaat. Wat u schreef, staat er nog.`);
    const request = { organisation: organisatie, kind: soort, about, text: tekst };
    const answer = await gate.makeRequest(db, token, request);
    if (answer.outcome === 'invalid') return invalid('organisatie', chooseOrganisation);
    if (answer.outcome === 'conflict')
      return invalid('tekst', say`U hebt al 20 vragen die op antwoord wachten. Wacht op een antwoord.`);
    return outcomeOf(answer, {}, { forbidden: '', conflict: '' });
  },
});
