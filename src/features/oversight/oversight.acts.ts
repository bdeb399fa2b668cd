/** What an officer does: review an exceptional access, answer a person, hide a person from a colleague. PostgreSQL holds everyone to it. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalid } from '../../kernel/outcome.ts';
import { cleanLine } from '../../kernel/plain-text.ts';
import { count, id, optionalDate, optionalText, text } from '../../kernel/typed.ts';
import * as gate from './oversight.sql.ts';

export const reviewExceptional = act({
  name: 'exceptional.review',
  input: z.object({
    id,
    oordeel: z.enum(['justified', 'unjustified'], 'Kies of dit nodig was.'),
    uitleg: optionalText(1000),
  }),
  async run(db, token, input) {
    if (input.oordeel === 'unjustified' && input.uitleg === null)
      return invalid('uitleg', say`Schrijf waarom dit niet nodig was.`);
    const answer = await gate.reviewExceptional(db, token, input.id, input.oordeel, input.uitleg);
    return outcomeOf(
      answer,
      { verdict: input.oordeel },
      {
        forbidden: say`U opende dit zelf. Iemand anders kijkt het na.`,
        conflict: say`Iemand anders keek dit al na.`,
      },
    );
  },
});

export const answerRequest = act({
  name: 'request.answer',
  input: z.object({
    id,
    version: count,
    antwoord: text('Schrijf een antwoord. De persoon leest het op de eigen pagina.', 4000),
  }),
  async run(db, token, input) {
    const answer = await gate.answerRequest(db, token, input.id, input.version, input.antwoord);
    return outcomeOf(
      answer,
      { id: input.id },
      { forbidden: '', conflict: say`Iemand anders antwoordde al.` },
    );
  },
});

export const shieldReasons = {
  family: 'eigen familie of vriend',
  colleague: 'een collega',
  threatened: 'iemand die bedreigd wordt',
  publicFigure: 'een bekende persoon',
} as const;

export const setShield = act({
  name: 'shield.set',
  input: z.object({
    person: id,
    gebruikersnaam: z
      .string()
      .optional()
      .transform((typed) => cleanLine(typed ?? '').slice(0, 200) || null),
    reden: z.enum(
      Object.keys(shieldReasons) as [keyof typeof shieldReasons, ...(keyof typeof shieldReasons)[]],
      'Kies een reden.',
    ),
    tot: optionalDate,
  }),
  async run(db, token, { person, gebruikersnaam, reden, tot }) {
    const shield = { userName: gebruikersnaam, reason: reden, until: tot };
    const answer = await gate.setShield(db, token, person, shield);
    if (answer.outcome === 'invalid')
      return answer.field === 'until'
        ? invalid('tot', say`Kies vandaag of een latere dag.`)
        : invalid('gebruikersnaam', say`Bij uw organisatie werkt niemand met deze gebruikersnaam.`);
    return outcomeOf(answer, { person }, { forbidden: '', conflict: '' });
  },
});

export const liftShield = act({
  name: 'shield.lift',
  input: z.object({ person: id, id }),
  async run(db, token, input) {
    const answer = await gate.liftShield(db, token, input.person, input.id);
    return outcomeOf(
      answer,
      { person: input.person },
      {
        forbidden: say`Deze persoon is voor uzelf afgeschermd. Vraag een collega om dat op te heffen.`,
        conflict: say`Deze afscherming is er niet meer.`,
      },
    );
  },
});
