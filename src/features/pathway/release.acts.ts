/** What may be done about a blocked step: ask for release, answer, and go on. PostgreSQL decides who may. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { id, optionalText, text } from '../../kernel/typed.ts';
import { badDeadline, deadline } from './deadline.ts';
import * as gate from './pathway.sql.ts';
import { heldCodes } from './release.ts';

const reason = z.string().optional();

export const askRelease = act({
  name: 'release.ask',
  input: z.object({
    person: id,
    asked: z.uuid('Kies aan wie u dit vraagt.'),
    held: z.enum(heldCodes, 'Kies wat de ander vasthoudt.'),
    step: text('Schrijf welke stap vastzit.', 300),
    answerBy: deadline,
    reason,
  }),
  async run(db, token, one) {
    const answer = await gate.askRelease(db, token, one);
    return said(answer, { id: answer.id ?? '' });
  },
});

export const answerRelease = act({
  name: 'release.answer',
  recordedAs: ['release.grant', 'release.refuse'],
  input: z.object({
    id,
    answer: z.enum(['released', 'notReleased'], 'Kies of u vrijgeeft.'),
    why: optionalText(500),
    reason,
  }),
  async run(db, token, one) {
    if (one.answer === 'notReleased' && one.why === null)
      return invalid('why', say`Schrijf waarom niet. De ander kan dan een andere weg zoeken.`);
    return said(await gate.answerRelease(db, token, one), { id: one.id });
  },
});

export const followRelease = act({
  name: 'release.follow',
  recordedAs: ['release.withdraw', 'release.remind', 'release.close'],
  input: z.object({
    id,
    follow: z.enum(['withdraw', 'remind', 'close']),
    answerBy: deadline.optional(),
    how: optionalText(300),
    reason,
  }),
  async run(db, token, { answerBy, ...one }) {
    if (one.follow === 'close' && one.how === null)
      return invalid('how', say`Schrijf in een zin hoe het verder gaat.`);
    return said(await gate.followRelease(db, token, { ...one, answerBy: answerBy ?? null }), { id: one.id });
  },
});

const conflicts: Readonly<Record<string, string>> = {
  released: 'Dit is intussen vrijgegeven.',
  notReleased: 'Hierop is intussen geantwoord.',
  withdrawn: 'Deze vraag is intussen ingetrokken.',
};

function said<Done>(answer: gate.Made, done: Done): Outcome<Done> {
  const wrong: Readonly<Record<string, string>> = {
    asked: say`Kies een organisatie waarvan u weet dat ze deze persoon begeleidt.`,
    answerBy: badDeadline,
  };
  return outcomeOf(answer, done, {
    forbidden: say`Uw vraag zou niet aankomen: er is geen weg waarlangs de ander die kan lezen.`,
    conflict:
      conflicts[answer.now ?? ''] ?? say`Deze vraag loopt al. Wacht het antwoord af of vraag opnieuw.`,
    invalid: wrong[answer.field ?? ''] ?? say`Kijk dit na.`,
  });
}
