/** Writing beside an instrument: one editor drafts, someone else publishes. PostgreSQL holds everyone to it. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalid } from '../../kernel/outcome.ts';
import { count, date, line, text } from '../../kernel/typed.ts';
import * as gate from './instrument-text.sql.ts';
import { longestText } from './instrument-text.ts';

const onlyEditor = 'Alleen een redacteur schrijft een uitleg bij een instrument.';
const moved = 'Dit ontwerp is ondertussen veranderd.';
const needsText = 'Schrijf de uitleg. Gebruik gewone zinnen.';
const needsFunction = 'Schrijf uw functie, bijvoorbeeld stafmedewerker werk. Schrijf geen naam.';

/** What is wrong with a field that PostgreSQL refused. */
const faults: Readonly<Record<string, readonly [field: string, message: string]>> = {
  body: ['tekst', needsText],
  function: ['functie', needsFunction],
  reviewedOn: ['nagekeken', 'Deze dag moet vandaag zijn of vroeger.'],
  nextReviewOn: ['opnieuw', 'Deze dag is voorbij. Kies een dag na vandaag.'],
};

export const draftText = act({
  name: 'instrumentText.draft',
  input: z.object({
    instrument: z.string().max(40),
    versie: z.coerce.number().int().min(0).max(2_147_483_646),
    revisie: count.nullable(),
    tekst: text(needsText, longestText),
    functie: line(needsFunction, 80),
    nagekeken: date,
    opnieuw: date,
  }),
  async run(db, token, { instrument, versie, revisie, tekst, functie, nagekeken, opnieuw }) {
    const answer = await gate.draftText(db, token, {
      instrument,
      version: versie,
      revision: revisie,
      body: tekst,
      authorFunction: functie,
      reviewedOn: nagekeken,
      nextReviewOn: opnieuw,
    });
    const fault = answer.outcome === 'invalid' ? faults[answer.field ?? ''] : undefined;
    if (fault !== undefined) return invalid(...fault);
    return outcomeOf(answer, { instrument }, { forbidden: onlyEditor, conflict: moved });
  },
});

export const publishText = act({
  name: 'instrumentText.publish',
  input: z.object({ instrument: z.string().max(40), revisie: count }),
  async run(db, token, { instrument, revisie }) {
    const answer = await gate.publishText(db, token, instrument, revisie);
    return outcomeOf(
      answer,
      { instrument },
      {
        forbidden: onlyEditor,
        ownDraft: say`U schreef dit ontwerp zelf. Een andere redacteur publiceert het.`,
        conflict: moved,
        invalid: say`De dag om het opnieuw na te kijken is voorbij. Verander eerst het ontwerp.`,
      },
    );
  },
});
