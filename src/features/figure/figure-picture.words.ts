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
  'nog niets': { fr: 'encore rien', en: 'nothing yet' },
  'van {0}': { fr: 'sur {0}', en: 'of {0}' },
  'vooral {0}: {1}': { fr: 'surtout {0} : {1}', en: 'mostly {0}: {1}' },
  'Leg de aandelen naast elkaar': { fr: 'Mettre les parts côte à côte', en: 'Lay the shares side by side' },
  'Aandelen naast elkaar': { fr: 'Les parts côte à côte', en: 'Shares side by side' },
  'Elk aandeel per kwartaal, op dezelfde schaal van 0 tot 100 %. Geteld tot {0}.': {
    fr: 'Chaque part par trimestre, sur la même échelle de 0 à 100 %. Comptées jusqu’au {0}.',
    en: 'Each share by quarter, on the same scale of 0 to 100 %. Counted until {0}.',
  },
  'Van geen enkel aandeel mogen we een kwartaal tonen.': {
    fr: 'D’aucune part nous ne pouvons montrer un trimestre.',
    en: 'Of no share we may show a quarter.',
  },
  'Terug naar de cijfers': { fr: 'Retour aux chiffres', en: 'Back to the figures' },
  'Een kwartaal zonder punt is er niet, of wordt niet getoond. Een streepjeslijn is het begin van een nieuwe telregel.':
    {
      fr: 'Un trimestre sans point n’existe pas, ou n’est pas montré. Une ligne en tirets est le début d’une nouvelle règle de comptage.',
      en: 'A quarter without a point is not there, or is not shown. A dashed line is the beginning of a new counting rule.',
    },
  'Aandelen per kwartaal, in procent': {
    fr: 'Parts par trimestre, en pour cent',
    en: 'Shares by quarter, in per cent',
  },
  'Per kwartaal': { fr: 'Par trimestre', en: 'By quarter' },
  'Gevolgd bij het begin van de maand': {
    fr: 'Suivies au début du mois',
    en: 'Followed as the month began',
  },
  '{0} in die maand': { fr: '{0} dans ce mois', en: '{0} in that month' },
  'Niet verder gevolgd sinds het getal ervoor': {
    fr: 'Plus suivies depuis le nombre précédent',
    en: 'Not followed further since the number before',
  },
  'Marge van 95 %: van (%)': { fr: 'Marge de 95 % : de (%)', en: 'Margin of 95 %: from (%)' },
  'Marge van 95 %: tot (%)': { fr: 'Marge de 95 % : à (%)', en: 'Margin of 95 %: to (%)' },
  Marge: { fr: 'Marge', en: 'Margin' },
  '{0} tot {1} %': { fr: '{0} à {1} %', en: '{0} to {1} %' },
  Berekening: { fr: 'Calcul', en: 'Calculation' },
  'Wie onderweg is: Kaplan en Meier, met de marge volgens Greenwood op de log-log-schaal. Wie een weg ging: Aalen en Johansen, zodat alle delen samen 100 % zijn.':
    {
      fr: 'Qui est en chemin : Kaplan et Meier, avec la marge de Greenwood sur l’échelle log-log. Qui a pris une voie : Aalen et Johansen, pour que toutes les parts fassent ensemble 100 %.',
      en: 'Who is on the way: Kaplan and Meier, with the margin by Greenwood on the log-log scale. Who went a way: Aalen and Johansen, so that all parts together are 100 %.',
    },
};
