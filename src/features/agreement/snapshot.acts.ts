/** Puts figures beside the analysis of an agreement, as they are on one day: they are kept and never worked out again. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { id } from '../../kernel/typed.ts';
import * as gate from './snapshot.sql.ts';

const onlyParty =
  'Alleen de coördinator van een partij doet dit, voor de eigen organisatie en in de eigen provincie.';

export const takeSnapshot = act({
  name: 'agreement.takeSnapshot',
  input: z.object({ agreement: id }),
  async run(db, token, { agreement }) {
    const answer = await gate.takeSnapshot(db, token, agreement);
    const conflict =
      answer.field === 'soon'
        ? say`De cijfers van uw organisatie staan er al. Na drie maanden kunt u nieuwe naast deze zetten.`
        : say`Deze overeenkomst loopt niet meer.`;
    return outcomeOf(answer, { id: agreement }, { forbidden: onlyParty, conflict });
  },
});
