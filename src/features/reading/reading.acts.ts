/**
 * Choosing the reading of a disputed point: one legal editor drafts, one of another organisation confirms. PostgreSQL holds everyone to it.
 */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { count, text } from '../../kernel/typed.ts';
import { legalStatuses } from '../../rules/legal-status.ts';
import * as gate from './reading.sql.ts';

const needsReason = 'Schrijf waarom. Iedereen kan de reden lezen.';
const onlyEditor = 'Alleen een juridisch redacteur kiest een lezing.';
const moved = 'Dit ontwerp is ondertussen veranderd.';

const point = z.string().max(20);

export const draftReading = act({
  name: 'reading.draft',
  input: z.object({
    point,
    version: z.coerce.number().int().min(0).max(2_147_483_647),
    revision: count.nullable(),
    followed: z.partialRecord(z.enum(legalStatuses), z.string().max(40)),
    reason: text(needsReason, 1000),
  }),
  async run(db, token, input) {
    const answer = await gate.draftReading(db, token, input);
    return outcomeOf(
      answer,
      { point: input.point },
      {
        forbidden: onlyEditor,
        conflict: moved,
        invalid: answer.field === 'reason' ? needsReason : say`Kies iets anders dan wat nu gevolgd wordt.`,
      },
    );
  },
});

export const confirmReading = act({
  name: 'reading.confirm',
  input: z.object({ point, revision: count }),
  async run(db, token, input) {
    const answer = await gate.confirmReading(db, token, input.point, input.revision);
    return outcomeOf(
      answer,
      { point: input.point },
      {
        forbidden: onlyEditor,
        ownDraft: say`Uw organisatie stelde dit ontwerp op. Een juridisch redacteur van een andere organisatie bevestigt het.`,
        conflict: moved,
      },
    );
  },
});

export const dropReading = act({
  name: 'reading.drop',
  input: z.object({ point, revision: count }),
  async run(db, token, input) {
    const answer = await gate.dropReading(db, token, input.point, input.revision);
    return outcomeOf(answer, { point: input.point }, { forbidden: onlyEditor, conflict: moved });
  },
});
