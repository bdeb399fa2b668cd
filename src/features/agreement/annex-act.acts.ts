/**
 * What may be done to the data annex: a coordinator stops the lines of the own organisation alone and at once, and lifts what
 * the own organisation stopped. Whose line it is, PostgreSQL judges.
 */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { id, text } from '../../kernel/typed.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import * as gate from './annex-act.sql.ts';

/** One line, or null for all lines of the own organisation. */
const lines = { agreement: id, line: id.nullable() };

const needsReason = 'Schrijf waarom. De andere partijen en iedereen die het register leest, zien de reden.';

const onlyCoordinator =
  'Alleen de coördinator van de organisatie die de gegevens geeft, schorst of hervat een punt.';

export const suspendLines = act({
  name: 'annexLine.suspend',
  input: z.object({ ...lines, reason: ofNobody(text(needsReason, 500)) }),
  async run(db, token, input) {
    const answer = await gate.suspendLines(db, token, input, input.reason);
    const conflict = say`Dit was al geschorst.`;
    const done = { id: input.line ?? input.agreement };
    return outcomeOf(answer, done, { forbidden: onlyCoordinator, conflict, invalid: needsReason });
  },
});

export const liftLines = act({
  name: 'annexLine.lift',
  input: z.object(lines),
  async run(db, token, input) {
    const answer = await gate.liftLines(db, token, input);
    const conflict = say`Dit is niet meer geschorst door uw organisatie.`;
    return outcomeOf(answer, { id: input.line ?? input.agreement }, { forbidden: onlyCoordinator, conflict });
  },
});
