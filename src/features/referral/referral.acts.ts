/** What may be done to a referral: send it, take it back, take it up, answer it, and say what came of it. PostgreSQL decides who may. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { categoryCodes, categories, maskOf, type Category } from '../../gate/category.ts';
import { act } from '../../kernel/act.ts';
import { type CivilDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { conflict, type Outcome } from '../../kernel/outcome.ts';
import { cleanLine } from '../../kernel/plain-text.ts';
import { count, date, id, optionalText, text } from '../../kernel/typed.ts';
import { conflictWords } from './referral-conflict.ts';
import { notStartedCodes, triedCodes, wantedOutcomeCodes } from './referral.ts';
import * as gate from './referral.sql.ts';

const sendable = categoryCodes.filter((code) => categories[code].kind === 'shareable');

const needsQuestion = 'Schrijf wat u vraagt.';
const question = text(needsQuestion, 1000);
const reason = z.string().optional();

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
    reason,
  }),
  async run(db, token, { categories: chosen, ...rest }) {
    const answer = await gate.sendReferral(db, token, { ...rest, mask: chosen && maskOf(chosen) });
    const { id = '', answerBy = '', moved = false, byLink = false } = answer;
    return outcomeOf(
      answer,
      { id, answerBy, moved, byLink },
      {
        forbidden: say`Er is geen gegevensstroom van kracht om deze persoon naar die organisatie te verwijzen.`,
        conflict: say`Er loopt al een verwijzing van deze persoon naar die organisatie. Wacht het antwoord af.`,
        invalid: invalidWords[answer.field ?? ''] ?? say`Kijk dit na.`,
      },
    );
  },
});

const invalidWords: Readonly<Record<string, string>> = {
  to: 'Kies een organisatie die meewerkt, en niet uzelf.',
  categories: 'De gegevensstroom naar die organisatie laat niet al deze soorten gegevens toe.',
  answerBy: 'Kies een dag van vandaag tot over een jaar.',
};

/** Turns what the gate answered about one referral into an outcome; who came too late reads what was done. */
export function outcomeOfOne(
  answer: gate.ReferralAnswer,
  one: { id: string },
  invalid = say`Kijk dit na.`,
): Outcome<{ id: string }> {
  if (answer.outcome === 'conflict') return conflict(conflictWords(answer.now), answer.now);
  return outcomeOf(answer, { id: one.id }, { forbidden: '', conflict: '', invalid });
}

/** The answer and its reason, as an account and a link give it. */
export const givenAnswer = {
  answer: z.enum(['accepted', 'refused'], 'Kies of u de verwijzing aanvaardt.'),
  reason: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().max(300, 'Gebruik hoogstens 300 tekens.'))
    .default(''),
};

export const answerReferral = act({
  name: 'referral.answer',
  recordedAs: ['referral.accept', 'referral.refuse'],
  input: z.object({ id, ...givenAnswer }),
  async run(db, token, input) {
    return outcomeOfOne(await gate.answerReferral(db, token, input), input);
  },
});

export const withdrawReferral = act({
  name: 'referral.withdraw',
  input: z.object({ id, reason }),
  async run(db, token, input) {
    return outcomeOfOne(await gate.withdrawReferral(db, token, input), input);
  },
});

const colleague = z
  .string()
  .optional()
  .transform((typed) => typed || null)
  .pipe(id.nullable());

export const assignReferral = act({
  name: 'referral.assign',
  input: z.object({ id, user: colleague, substitute: colleague, version: count }),
  async run(db, token, input) {
    const answer = await gate.assignReferral(db, token, input);
    const words =
      answer.field === 'substitute'
        ? say`Kies als vervanger iemand anders dan wie opvolgt.`
        : say`Kies een collega die verwijzingen mag opvolgen.`;
    return outcomeOfOne(answer, input, words);
  },
});

const startWords: Readonly<Record<string, string>> = {
  startedOnLater: 'Deze dag komt nog. Noteer de start op de dag zelf of erna.',
  startedOnBefore: 'Deze dag is vroeger dan de verwijzing. Kijk de datum na.',
  startedOn: 'Geef de dag van de start, of waarom het niet startte.',
  notReached: 'Noteer eerst minstens één poging waarbij u de persoon niet bereikte.',
};

const startFields: Readonly<Record<string, string>> = {
  startedOnLater: 'startedOn',
  startedOnBefore: 'startedOn',
  notReached: 'code',
};

export const startReferral = act({
  name: 'referral.start',
  recordedAs: ['referral.start', 'referral.notStart'],
  input: z.discriminatedUnion('started', [
    z.object({ started: z.literal(true), id, startedOn: date, reason }),
    z.object({
      started: z.literal(false),
      id,
      code: z.enum(notStartedCodes, 'Kies waarom het niet startte.'),
      why: optionalText(300),
      reason,
    }),
  ]),
  async run(db, token, input) {
    const { id, reason } = input;
    const said = input.started
      ? { startedOn: input.startedOn, code: null, why: null }
      : { startedOn: null, code: input.code, why: input.why };
    const answer = await gate.startReferral(db, token, { id, reason, ...said });
    const { field = '' } = answer;
    return outcomeOfOne(
      { ...answer, ...(field in startFields ? { field: startFields[field] ?? field } : {}) },
      input,
      startWords[field],
    );
  },
});

export const endReferral = act({
  name: 'referral.end',
  input: z.object({
    id,
    outcomes: z
      .array(
        z.object({
          wantedOutcome: z.enum(wantedOutcomeCodes),
          result: z.enum(['reached', 'notReached'], 'Kies bij elk doel of het gelukt is.'),
        }),
      )
      .min(1, 'Kies bij elk doel of het gelukt is.')
      .refine(
        (given) => new Set(given.map(({ wantedOutcome }) => wantedOutcome)).size === given.length,
        'Geef bij elk doel één antwoord.',
      ),
    reason,
  }),
  async run(db, token, { outcomes, ...rest }) {
    const byCode = Object.fromEntries(outcomes.map(({ wantedOutcome, result }) => [wantedOutcome, result]));
    const answer = await gate.endReferral(db, token, { ...rest, outcomes: byCode });
    return outcomeOfOne(
      answer,
      rest,
      say`Geef bij elk gevraagd doel aan of het gelukt is, en alleen daarbij.`,
    );
  },
});

export const tryReferral = act({
  name: 'referral.try',
  input: z.object({
    id,
    on: date,
    with: z.enum(triedCodes, 'Kies wie u probeerde te bereiken.'),
    reached: z.enum(['ja', 'nee'], 'Kies of het lukte.').transform((said) => said === 'ja'),
    remark: optionalText(300),
    reason,
  }),
  async run(db, token, input) {
    const answer = await gate.tryReferral(db, token, input);
    return outcomeOfOne(answer, input, say`Kies een dag van de verwijzing tot vandaag.`);
  },
});
