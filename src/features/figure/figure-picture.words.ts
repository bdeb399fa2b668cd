/** The French and English of the pictures of own figures. */
import type { Words } from '../../kernel/language.ts';

export const figurePictureWords: Words = {
  'geen nieuwe fase': { fr: 'pas de nouvelle phase', en: 'no new phase' },
  'Van fase naar fase': { fr: 'De phase en phase', en: 'From phase to phase' },
  'Van fase naar fase, de laatste vier kwartalen': {
    fr: 'De phase en phase, les quatre derniers trimestres',
    en: 'From phase to phase, the last four quarters',
  },
  'Van elke fase die in de laatste vier kwartalen eindigde: welke fase er binnen een maand op volgde. Links de fase die eindigde, rechts wat volgde.':
    {
      fr: 'De chaque phase finie dans les quatre derniers trimestres : quelle phase a suivi dans le mois. À gauche la phase qui a fini, à droite la suite.',
      en: 'Of each phase that ended in the last four quarters: which phase followed within a month. Left the phase that ended, right what followed.',
    },
  'Van welke fase mensen naar welke fase gingen, de laatste vier kwartalen': {
    fr: 'De quelle phase à quelle phase les gens sont allés, les quatre derniers trimestres',
    en: 'From which phase to which phase people went, the last four quarters',
  },
  'Er is geen lijn: van geen enkele periode is hier een cijfer dat we mogen tonen.': {
    fr: 'Il n’y a pas de ligne : d’aucune période il n’y a ici un chiffre que nous pouvons montrer.',
    en: 'There is no line: of no period there is a figure here that we may show.',
  },
  'Hoe vaak': { fr: 'Combien de fois', en: 'How often' },
};
