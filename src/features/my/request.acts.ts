/** What a person may do here: ask, correct or object. It is tracked until the organisation answers. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { invalid } from '../../kernel/outcome.ts';
import { cleanText } from '../../kernel/plain-text.ts';
import * as gate from './my.sql.ts';

const chooseOrganisation = 'Kies aan wie u dit vraagt.';
const write = 'Schrijf wat u wilt vragen.';

export const makeRequest = act({
  name: 'request.make',
  input: z.object({
    soort: z.enum(['ask', 'correct', 'object'], 'Kies wat u wilt doen.'),
    organisatie: z.string(chooseOrganisation).refine(isUuid, chooseOrganisation),
    tekst: z
      .string(write)
      .transform(cleanText)
      .pipe(z.string().min(1, write).max(4000, 'Uw tekst is te lang. Gebruik hoogstens 4000 tekens.')),
  }),
  async run(db, token, { soort, organisatie, tekst }) {
    const request = { organisation: organisatie, kind: soort, text: tekst };
    const answer = await gate.makeRequest(db, token, request);
    if (answer.outcome === 'invalid') return invalid('organisatie', chooseOrganisation);
    if (answer.outcome === 'conflict')
      return invalid('tekst', 'U hebt al 20 vragen die op antwoord wachten. Wacht op een antwoord.');
    return outcomeOf(answer, {}, { forbidden: '', conflict: '' });
  },
});
