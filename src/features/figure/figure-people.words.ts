/** The French and English of who stands behind a figure. */
import type { Words } from '../../kernel/language.ts';

export const figurePeopleWords: Words = {
  'De mensen achter dit cijfer': {
    fr: 'Les personnes derrière ce chiffre',
    en: 'The people behind this figure',
  },
  'U ziet wie u vandaag mag openen. Wie u bekijkt, komt in het logboek.': {
    fr: 'Vous voyez qui vous pouvez ouvrir aujourd’hui. Qui vous regardez est noté dans le journal.',
    en: 'You see whom you may open today. Whom you look at is written in the log.',
  },
  'Wie u vandaag mag openen': { fr: 'Qui vous pouvez ouvrir aujourd’hui', en: 'Whom you may open today' },
  'Hier is niemand die u vandaag mag openen.': {
    fr: 'Il n’y a ici personne que vous pouvez ouvrir aujourd’hui.',
    en: 'There is nobody here whom you may open today.',
  },
  'Terug naar het cijfer': { fr: 'Retour au chiffre', en: 'Back to the figure' },
  'Geteld tot {0}. De lijst kan korter zijn dan het cijfer: wie u hiervoor vandaag niet mag openen, staat er niet in.':
    {
      fr: 'Comptés jusqu’au {0}. La liste peut être plus courte que le chiffre : qui vous ne pouvez pas ouvrir aujourd’hui dans ce but n’y est pas.',
      en: 'Counted until {0}. The list may be shorter than the figure: whom you may not open today for this is not in it.',
    },
  'Wie u hier ziet of meeneemt in een bestand, staat in het logboek als getoond.': {
    fr: 'Qui vous voyez ici ou emportez dans un fichier est noté dans le journal comme montré.',
    en: 'Whom you see here or take along in a file stands in the log as shown.',
  },
  '{0} (aantal niet getoond)': { fr: '{0} (nombre non montré)', en: '{0} (number not shown)' },
  'aandeel (%)': { fr: 'part (%)', en: 'share (%)' },
  'helft duurde hoogstens (dagen)': {
    fr: 'la moitié a duré au plus (jours)',
    en: 'half took at most (days)',
  },
  'minder dan 10, of eruit af te leiden': {
    fr: 'moins de 10, ou à en déduire',
    en: 'fewer than 10, or to be derived from it',
  },
  aantal: { fr: 'nombre', en: 'number' },
  'Geteld tot': { fr: 'Compté jusqu’au', en: 'Counted until' },
  'Let op': { fr: 'Attention', en: 'Note' },
  'Telt vanaf': { fr: 'Compte à partir du', en: 'Counts from' },
  'vandaag in begeleiding': { fr: 'accompagnés aujourd’hui', en: 'guided today' },
  'met een actie of maatregel die loopt': {
    fr: 'avec une action ou une mesure en cours',
    en: 'with an action or measure that runs',
  },
  'zonder actie of maatregel die loopt': {
    fr: 'sans action ni mesure en cours',
    en: 'without an action or measure that runs',
  },
  'de voorbije vijf jaar': { fr: 'les cinq dernières années', en: 'the last five years' },
  'de laatste vier kwartalen': { fr: 'les quatre derniers trimestres', en: 'the last four quarters' },
  'de vier kwartalen voor het laatste jaar': {
    fr: 'les quatre trimestres avant la dernière année',
    en: 'the four quarters before the last year',
  },
  'Dit kwartaal staat er niet bij': {
    fr: 'Ce trimestre n’y figure pas',
    en: 'This quarter is not among them',
  },
  'U ziet de kwartalen van {0} tot vandaag.': {
    fr: 'Vous voyez les trimestres de {0} à aujourd’hui.',
    en: 'You see the quarters from {0} until today.',
  },
  'Wat ouder is, tellen we hier niet meer. Wat nog moet komen, is er nog niet.': {
    fr: 'Ce qui est plus ancien n’est plus compté ici. Ce qui doit encore venir n’y est pas encore.',
    en: 'What is older is no longer counted here. What is still to come is not there yet.',
  },
};
