/**
 * What may be done to a flow. Drafting and confirming are for two people of the sender, receiving is for a receiver, stopping
 * is for the sender's data protection officer alone; PostgreSQL holds everyone to it.
 */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { count, id, line, text } from '../../kernel/typed.ts';
import * as gate from './flow-act.sql.ts';
import { wordingInput } from './wording-input.ts';

const needsReason = 'Schrijf waarom. De reden staat in het openbare register.';

const onlyEditor = 'Alleen de juridisch redacteur van de afzender stelt een stroom op.';
const onlyOfficer = 'Alleen de functionaris voor gegevensbescherming van de afzender mag dit.';
const moved = 'Dit ontwerp is ondertussen veranderd.';

export const draftFlow = act({
  name: 'flow.draft',
  input: z.object({
    id: id.nullable(),
    version: count.nullable(),
    revision: count.nullable(),
    wording: wordingInput,
  }),
  async run(db, token, input) {
    const answer = await gate.draftFlow(db, token, input);
    const words = {
      forbidden: onlyEditor,
      conflict: moved,
      invalid: say`Kies een andere organisatie dan uzelf.`,
    };
    return outcomeOf(answer, { id: answer.id ?? '' }, words);
  },
});

export const dropDraft = act({
  name: 'flow.dropDraft',
  input: z.object({ id, revision: count }),
  async run(db, token, input) {
    const answer = await gate.dropDraft(db, token, input.id, input.revision);
    return outcomeOf(answer, { id: input.id }, { forbidden: onlyEditor, conflict: moved });
  },
});

export const confirmFlow = act({
  name: 'flow.confirm',
  input: z.object({ id, revision: count }),
  async run(db, token, input) {
    const answer = await gate.confirmFlow(db, token, input.id, input.revision);
    return outcomeOf(
      answer,
      { id: input.id },
      {
        forbidden: onlyOfficer,
        ownDraft: say`U stelde dit ontwerp zelf op. Iemand anders moet het bevestigen.`,
        conflict: moved,
      },
    );
  },
});

const needsReference = 'Noem het document waarin uw organisatie de stroom aanvaardt.';

export const receiveFlow = act({
  name: 'flow.receive',
  input: z.object({
    id,
    version: count,
    reference: line(needsReference, 120),
  }),
  async run(db, token, input) {
    const answer = await gate.receiveFlow(db, token, input.id, input.version, input.reference);
    return outcomeOf(
      answer,
      { id: input.id },
      {
        forbidden: say`Alleen de functionaris voor gegevensbescherming van een ontvanger bevestigt een stroom voor zijn organisatie.`,
        ownDraft: say`U stelde deze stroom zelf op. Iemand anders moet ze voor de ontvanger bevestigen.`,
        conflict: say`Deze stroom is ondertussen veranderd of al bevestigd.`,
        invalid: needsReference,
      },
    );
  },
});

export const suspendFlow = act({
  name: 'flow.suspend',
  input: z.object({ id, reason: text(needsReason, 500) }),
  async run(db, token, input) {
    const answer = await gate.suspendFlow(db, token, input.id, input.reason);
    const conflict = say`Deze stroom was al geschorst of loopt niet meer.`;
    return outcomeOf(answer, { id: input.id }, { forbidden: onlyOfficer, conflict, invalid: needsReason });
  },
});

export const liftFlow = act({
  name: 'flow.lift',
  input: z.object({ id }),
  async run(db, token, input) {
    const answer = await gate.liftFlow(db, token, input.id);
    const conflict = say`Deze stroom is niet meer geschorst.`;
    return outcomeOf(answer, { id: input.id }, { forbidden: onlyOfficer, conflict });
  },
});
