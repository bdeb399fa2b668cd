/** What a person does with the own words: write one, change it, decide who may read it, take it away. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalid } from '../../kernel/outcome.ts';
import { count, id, text } from '../../kernel/typed.ts';
import * as gate from './own-word.sql.ts';

/** A tick alone is one text, several are a list. */
const readers = z
  .union([id, z.array(id).max(50)])
  .optional()
  .transform((ticked) => (ticked === undefined ? [] : [ticked].flat()));

const written = z.object({
  soort: z.enum(['goal', 'matters'], 'Kies waarover u schrijft.'),
  tekst: text('Schrijf iets in uw eigen woorden.', 2000),
  lezers: readers,
});

const refusals = { forbidden: '', conflict: 'Dit veranderde net. Lees het nog eens.' };

export const writeOwnWord = act({
  name: 'ownWord.write',
  input: written,
  async run(db, token, { soort, tekst, lezers }) {
    const word = { id: null, version: null, kind: soort, text: tekst, readers: lezers };
    const answer = await gate.writeOwnWord(db, token, word);
    if (answer.outcome === 'invalid')
      return invalid('tekst', say`Er staan hier al 30 dingen. Haal eerst iets weg.`);
    return outcomeOf(answer, null, refusals);
  },
});

export const changeOwnWord = act({
  name: 'ownWord.change',
  input: written.extend({ id, versie: count }),
  async run(db, token, { id: word, versie, soort, tekst, lezers }) {
    const change = { id: word, version: versie, kind: soort, text: tekst, readers: lezers };
    return outcomeOf(await gate.writeOwnWord(db, token, change), null, refusals);
  },
});

export const removeOwnWord = act({
  name: 'ownWord.remove',
  input: z.object({ id, versie: count }),
  async run(db, token, { id: word, versie }) {
    return outcomeOf(await gate.removeOwnWord(db, token, word, versie), null, refusals);
  },
});
