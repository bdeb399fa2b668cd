/** What may be done to a referral: send it, accept it, refuse it. PostgreSQL decides who may. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { categoryCodes, categories, maskOf, type Category } from '../../gate/category.ts';
import { act } from '../../kernel/act.ts';
import { type CivilDate, isCivilDate } from '../../kernel/civil-date.ts';
import { cleanLine } from '../../kernel/plain-text.ts';
import { id, text } from '../../kernel/typed.ts';
import { wantedOutcomeCodes } from './referral.ts';
import * as gate from './referral.sql.ts';

const sendable = categoryCodes.filter((code) => categories[code].kind === 'shareable');

const needsQuestion = 'Schrijf wat u vraagt.';
const question = text(needsQuestion, 1000);

export const sendReferral = act({
  name: 'referral.send',
  input: z.object({
    dossier: id,
    to: id,
    question,
    wantedOutcomes: z.array(z.enum(wantedOutcomeCodes)).min(1, 'Kies minstens één doel.'),
    categories: z
      .array(z.enum(sendable as [Category, ...Category[]]))
      .min(1, 'Kies minstens één soort gegevens.')
      .optional(),
    answerBy: z
      .custom<CivilDate>((text) => typeof text === 'string' && isCivilDate(text), 'Schrijf een datum.')
      .optional(),
    reason: z.string().optional(),
  }),
  async run(db, token, { categories: chosen, ...rest }) {
    const answer = await gate.sendReferral(db, token, { ...rest, mask: chosen && maskOf(chosen) });
    return outcomeOf(
      answer,
      { id: answer.id ?? '' },
      {
        forbidden: 'Er is geen gegevensstroom van kracht om deze persoon naar die organisatie te verwijzen.',
        conflict: 'Er loopt al een verwijzing van deze persoon naar die organisatie. Wacht het antwoord af.',
        invalid: invalidWords[answer.field ?? ''] ?? 'Kijk dit na.',
      },
    );
  },
});

const invalidWords: Readonly<Record<string, string>> = {
  to: 'Kies een organisatie die meewerkt, en niet uzelf.',
  categories: 'De gegevensstroom naar die organisatie laat niet al deze soorten gegevens toe.',
  answerBy: 'Kies een dag van vandaag tot over een jaar.',
};

export const answerReferral = act({
  name: 'referral.answer',
  recordedAs: ['referral.accept', 'referral.refuse'],
  input: z.object({
    id,
    answer: z.enum(['accepted', 'refused'], 'Kies of u de verwijzing aanvaardt.'),
    reason: z
      .string()
      .transform(cleanLine)
      .pipe(z.string().max(300, 'Gebruik hoogstens 300 tekens.'))
      .default(''),
  }),
  async run(db, token, input) {
    const answer = await gate.answerReferral(db, token, input);
    const conflict = 'Deze verwijzing is al beantwoord of staat niet meer open.';
    return outcomeOf(answer, { id: input.id }, { forbidden: conflict, conflict });
  },
});
