/** Taking over what others agreed: the words of a section into a draft, or an action into an own agreement. Where it comes from stays known. */
import { z } from 'zod';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { id } from '../../kernel/typed.ts';
import { isSection } from '../agreement/section.ts';
import * as gate from './library.sql.ts';

const onlyParty =
  'Alleen de coördinator van een partij doet dit, voor de eigen organisatie en in de eigen provincie.';
const needsDraft = 'Kies in welke overeenkomst u dit gebruikt.';
const draft = z.string(needsDraft).min(1, needsDraft).pipe(id);

function withField<Done>(answer: Answer, value: Done): Outcome<Done> {
  switch (answer.outcome === 'invalid' ? answer.field : undefined) {
    case 'twice':
      return invalid('naar', say`Deze woorden staan al in dat deel van dit ontwerp.`);
    case 'long':
      return invalid('naar', say`Dat deel van dit ontwerp wordt dan te lang.`);
    default:
      return outcomeOf(answer, value, {
        forbidden: onlyParty,
        conflict: say`In deze overeenkomst kan niets meer bijkomen.`,
      });
  }
}

export const borrowSection = act({
  name: 'agreement.borrowSection',
  input: z.object({ naar: draft, source: id, section: z.string().refine(isSection) }),
  async run(db, token, { naar, source, section }) {
    if (!isSection(section)) return { outcome: 'missing' };
    const answer = await gate.borrowSection(db, token, { agreement: naar, source, section });
    return withField(answer, { path: `/overeenkomsten/${naar}/tekst/${section}` });
  },
});

export const borrowAction = act({
  name: 'agreementAction.borrow',
  input: z.object({ naar: draft, action: id }),
  async run(db, token, { naar, action }) {
    const answer = await gate.borrowAction(db, token, { agreement: naar, action });
    return withField(answer, { path: `/overeenkomsten/${naar}/acties/${answer.id}` });
  },
});
