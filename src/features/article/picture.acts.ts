/** Adding a picture to the portal, with the words for who does not see it. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { dutch } from '../../kernel/language.ts';
import { invalid } from '../../kernel/outcome.ts';
import { line } from '../../kernel/typed.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import * as gate from './picture.sql.ts';
import { type PictureFault, readPicture } from './picture.ts';

const needsAlt = 'Schrijf wat er op de foto of tekening te zien is, voor wie ze niet ziet.';
const onlyEditor = 'Alleen een redacteur voegt een beeld toe.';

const faults: Readonly<Record<PictureFault, string>> = dutch({
  unknown: 'Dit bestand is geen PNG of JPEG. Bewaar het beeld zo en kies het opnieuw.',
  broken: 'Dit beeld is niet volledig. Bewaar het opnieuw en kies het nog eens.',
  large: 'Dit beeld heeft meer dan 20 miljoen punten. Maak het kleiner en kies het opnieuw.',
});

export const addPicture = act({
  name: 'article.addImage',
  input: z.object({ bestand: z.instanceof(Buffer), wat: ofNobody(line(needsAlt, 300)) }),
  async run(db, token, { bestand, wat }) {
    const picture = readPicture(bestand);
    if (typeof picture === 'string') return invalid('bestand', faults[picture]);
    const answer = await gate.addPicture(db, token, picture, wat);
    return outcomeOf(
      answer,
      { name: answer.name ?? '' },
      { forbidden: onlyEditor, conflict: onlyEditor, invalid: needsAlt },
    );
  },
});
