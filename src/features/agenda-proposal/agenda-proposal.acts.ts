/** How an agenda comes about: a member proposes a point, the secretary takes on what waits, or puts it off with a reason. */
import { z } from 'zod';
import { outcomeOf, refusalFrom } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { dutch } from '../../kernel/language.ts';
import { conflict, type Outcome } from '../../kernel/outcome.ts';
import { id, line, text } from '../../kernel/typed.ts';
import { ofNobody, withoutNumber } from '../sensitive/personal-text.ts';
import * as gate from './agenda-proposal.sql.ts';
import { takenKinds } from './agenda-proposal.ts';

/** Why a point does not come on an agenda; taking a concern on gives the reasons of a point that is added. */
export const proposalRefusals = dutch({
  cancelled: 'Deze vergadering gaat niet door. Er is niets veranderd.',
  noSecretary: 'Dit overleg heeft nog geen secretaris. Uw voorstel kan nog niet aankomen.',
  caseTalk:
    'Een casusoverleg heeft geen gewone agenda en geen verslag. Zet een persoon op het overleg vanuit het dossier.',
  crowded: 'Op deze agenda staan al 40 punten. Zet dit punt op een andere vergadering.',
  answered: 'Op dit voorstel kwam intussen al een antwoord. Er is niets veranderd.',
  over: 'Deze vergadering is voorbij. Zet het punt op een volgende vergadering.',
  twice: 'Dit staat al op een agenda. Er is niets veranderd.',
  moved: 'Dit signaal staat niet meer bij dit overleg. Lees eerst wat ermee gebeurde.',
  decided: 'Hierover is intussen al beslist. Er is niets veranderd. Lees het besluit.',
});

function outcome(answer: gate.ProposalAnswer, forbidden: string): Outcome<{ readonly id: string }> {
  const words = { forbidden, conflict: '' };
  return answer.outcome === 'conflict'
    ? conflict(refusalFrom(proposalRefusals, answer))
    : outcomeOf(answer, { id: answer.id ?? '' }, words);
}

export const proposePoint = act({
  name: 'agenda.propose',
  input: z.object({
    id,
    titel: ofNobody(line('Schrijf waarover het punt gaat.', 160)),
    waarom: ofNobody(text('Schrijf kort waarom dit op de agenda hoort.', 1000)),
  }),
  async run(db, token, { id: body, titel, waarom }) {
    const answer = await gate.proposePoint(db, token, { body, title: titel, why: waarom });
    return outcome(answer, 'Alleen leden van dit overleg stellen een punt voor.');
  },
});

const onlySecretary = 'Alleen de secretaris van dit overleg doet dit.';

export const putOffProposal = act({
  name: 'agenda.putOff',
  input: z.object({
    id,
    reden: ofNobody(text('Schrijf waarom u dit uitstelt. Wie het voorstelde, leest dat.', 500)),
  }),
  run: async (db, token, { id: proposal, reden }) =>
    outcome(await gate.putOffProposal(db, token, proposal, reden), onlySecretary),
});

export const withdrawProposal = act({
  name: 'agenda.withdraw',
  input: z.object({ id }),
  run: async (db, token, { id: proposal }) =>
    outcome(await gate.withdrawProposal(db, token, proposal), 'U trekt alleen in wat u zelf voorstelde.'),
});

export const takeOn = act({
  name: 'agenda.takeOn',
  // A concern goes onto the agenda as it does by hand.
  recordedAs: ['agenda.takeOn', 'agenda.add'],
  input: z.object({
    id,
    soort: z.enum(takenKinds),
    wat: id,
    titel: withoutNumber(line('Schrijf waarover het punt gaat.', 160)),
    doel: z.literal('beslissen').optional(),
  }),
  run: async (db, token, { id: meeting, soort, wat, titel, doel }) =>
    outcome(
      await gate.takeOn(db, token, {
        meeting,
        kind: soort,
        id: wat,
        title: titel,
        decide: doel === 'beslissen',
      }),
      onlySecretary,
    ),
});
