/** What the search of minutes and decisions says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const meetingSearchWords: Words = {
  'Zoek in verslagen en besluiten': {
    fr: 'Rechercher dans les procès-verbaux et les décisions',
    en: 'Search minutes and decisions',
  },
  'zoals vervoer': { fr: 'comme vervoer', en: 'such as vervoer' },
  'U vindt wat u mag lezen. Uitgangen en accenten tellen niet.': {
    fr: 'Vous trouvez ce que vous pouvez lire. Les terminaisons et les accents ne comptent pas.',
    en: 'You find what you may read. Endings and accents do not count.',
  },
  'Niets gevonden. Probeer een ander woord, of zoek in wat anderen afspraken.': {
    fr: 'Rien trouvé. Essayez un autre mot, ou cherchez dans ce que d’autres ont convenu.',
    en: 'Nothing found. Try another word, or search what others agreed.',
  },
  'Zoek dit ook in overeenkomsten': {
    fr: 'Chercher ceci aussi dans les conventions',
    en: 'Search this in agreements too',
  },
  'Meer dan 200 keer gevonden. Voeg een woord toe om minder te vinden.': {
    fr: 'Trouvé plus de 200 fois. Ajoutez un mot pour en trouver moins.',
    en: 'Found more than 200 times. Add a word to find fewer.',
  },
  '1 keer gevonden': { fr: 'Trouvé 1 fois', en: 'Found once' },
  '{0} keer gevonden': { fr: 'Trouvé {0} fois', en: 'Found {0} times' },
  besluit: { fr: 'décision', en: 'decision' },
  verslag: { fr: 'procès-verbal', en: 'minutes' },
  'Zo veel pagina’s zijn er niet. Dit is de laatste.': {
    fr: 'Il n’y a pas autant de pages. Voici la dernière.',
    en: 'There are not so many pages. This is the last one.',
  },
};
