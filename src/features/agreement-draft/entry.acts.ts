/** What each party does and pays, as entries of their own in a draft: one is added, or taken out. */
import { z } from 'zod';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { id, optionalDecimal, text } from '../../kernel/typed.ts';
import { entrySections } from '../agreement/section.ts';
import { ofNobody, withoutNumber } from '../sensitive/personal-text.ts';
import * as gate from './entry.sql.ts';

const onlyParty =
  'Alleen de coördinator van een partij doet dit, voor de eigen organisatie en in de eigen provincie.';
const moved = 'Iemand veranderde de tekst ondertussen, of de overeenkomst is geen ontwerp meer.';
const badAmount = 'Schrijf een bedrag in euro, bijvoorbeeld 12.500 of 12.500,50.';

const amount = optionalDecimal(badAmount, { digits: 12, decimals: 2 });

function withField(answer: Answer, agreement: string): Outcome<{ id: string }> {
  switch (answer.outcome === 'invalid' ? answer.field : undefined) {
    case 'party':
      return invalid('organisatie', say`Kies een van de partijen.`);
    case 'amount':
      return invalid('bedrag', say`Schrijf een bedrag in euro, bijvoorbeeld 12.500 of 12.500,50.`);
    default:
      return outcomeOf(answer, { id: agreement }, { forbidden: onlyParty, conflict: moved });
  }
}

export const addEntry = act({
  name: 'agreement.addEntry',
  input: z.object({
    agreement: id,
    section: z.enum(entrySections),
    organisatie: z.uuid('Kies een van de partijen.'),
    wat: ofNobody(text('Schrijf wat deze partij doet of betaalt.', 1000)),
    bedrag: withoutNumber(amount),
  }),
  async run(db, token, { agreement, section, organisatie, wat, bedrag }) {
    const entry = { agreement, section, party: organisatie, body: wat, amount: bedrag };
    return withField(await gate.addEntry(db, token, entry), agreement);
  },
});

export const dropEntry = act({
  name: 'agreement.dropEntry',
  input: z.object({ agreement: id, entry: id }),
  async run(db, token, { agreement, entry }) {
    return withField(await gate.dropEntry(db, token, agreement, entry), agreement);
  },
});
