/** What may be done with lists of people to reach: make one, add people, note an attempt, and say how it ended. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { count, date, id, line, optionalText } from '../../kernel/typed.ts';
import { channelCodes, listKindCodes, outcomeCodes } from './outreach.ts';
import * as gate from './outreach.sql.ts';

const noWords = { forbidden: '', conflict: '' };
const over = 'Dit is al afgesloten. Kijk na hoe het eindigde.';
const LONGEST = 300;
const MOST_NUMBERS = 500;

export const makeOutreachList = act({
  name: 'outreach.makeList',
  input: z.object({
    naam: line('Geef de lijst een naam.', 80),
    soort: z.enum(listKindCodes, 'Kies over wie de lijst gaat.'),
  }),
  async run(db, token, { naam, soort }) {
    const answer = await gate.makeList(db, token, naam, soort);
    return outcomeOf(
      answer.outcome === 'invalid' ? { ...answer, field: 'naam' } : answer,
      { id: answer.id ?? '' },
      { ...noWords, invalid: say`Er is al een lijst met deze naam.` },
    );
  },
});

export const addToOutreach = act({
  name: 'outreach.add',
  input: z.object({
    list: id,
    persons: z.array(id).max(MOST_NUMBERS).default([]),
    numbers: z
      .array(z.instanceof(Buffer))
      .max(MOST_NUMBERS, `Voeg hoogstens ${MOST_NUMBERS} nummers tegelijk toe.`)
      .default([]),
  }),
  async run(db, token, { list, persons, numbers }) {
    const answer = await gate.addToList(db, token, list, { persons, numbers });
    const { added = 0, there = 0, unknown = 0 } = answer;
    return outcomeOf(
      answer.outcome === 'invalid' ? { ...answer, field: 'insz' } : answer,
      { added, there, unknown },
      { ...noWords, invalid: say`Uw organisatie begeleidt niemand met een van deze nummers.` },
    );
  },
});

export const recordAttempt = act({
  name: 'outreach.attempt',
  input: z.object({
    entry: id,
    datum: date,
    kanaal: z.enum(channelCodes, 'Kies hoe u het probeerde.'),
    bereikt: z.enum(['ja', 'nee'], 'Kies of u de persoon bereikte.'),
    regel: optionalText(LONGEST),
  }),
  async run(db, token, { entry, datum, kanaal, bereikt, regel }) {
    const attempt = { entry, on: datum, channel: kanaal, reached: bereikt === 'ja', words: regel };
    const answer = await gate.recordAttempt(db, token, attempt);
    return outcomeOf(
      answer.outcome === 'invalid' ? { ...answer, field: 'datum' } : answer,
      { entry },
      { forbidden: '', conflict: over, invalid: say`Kies vandaag of een dag in het voorbije jaar.` },
    );
  },
});

export const closeOutreach = act({
  name: 'outreach.close',
  input: z.object({
    entry: id,
    versie: count,
    resultaat: z.enum(outcomeCodes, 'Kies hoe het eindigde.'),
    tekst: optionalText(LONGEST),
  }),
  async run(db, token, { entry, versie, resultaat, tekst }) {
    const answer = await gate.closeEntry(db, token, {
      entry,
      version: versie,
      outcome: resultaat,
      words: tekst,
    });
    return outcomeOf(
      answer.outcome === 'invalid' ? { ...answer, field: 'resultaat' } : answer,
      { entry },
      { forbidden: '', conflict: over, invalid: say`Noteer eerst minstens één poging.` },
    );
  },
});
