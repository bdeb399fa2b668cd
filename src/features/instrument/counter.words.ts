/** What the counters of a measure say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const counterWords: Words = {
  'Dagen artikel 60': { fr: 'Jours article 60', en: 'Article 60 days' },
  dagen: { fr: 'jours', en: 'days' },
  'Bewezen met werk dat is vastgelegd. Verwacht einde: {0}.': {
    fr: 'Prouvé par le travail enregistré. Fin prévue : {0}.',
    en: 'Proven by recorded work. Expected end: {0}.',
  },
  'Geteld volgens het contract, 6 dagen per week; {0} dagen zijn bewezen. Verwacht einde: {1}.': {
    fr: 'Compté selon le contrat, 6 jours par semaine ; {0} jours sont prouvés. Fin prévue : {1}.',
    en: 'Counted by the contract, 6 days a week; {0} days are proven. Expected end: {1}.',
  },
  'Maanden tijdelijke werkervaring': {
    fr: 'Mois d’expérience professionnelle temporaire',
    en: 'Months of temporary work experience',
  },
  maanden: { fr: 'mois', en: 'months' },
  'Langer dan {0} maanden, omdat artikel 60 dat nodig heeft.': {
    fr: 'Plus de {0} mois, parce que l’article 60 en a besoin.',
    en: 'Longer than {0} months, because article 60 needs it.',
  },
  'Laatste dag: {0}.': { fr: 'Dernier jour : {0}.', en: 'Last day: {0}.' },
  'Maanden wijk-werken': { fr: 'Mois de wijk-werken', en: 'Months of wijk-werken' },
  uren: { fr: 'heures', en: 'hours' },
  'Maanden SPI-vrijstelling': { fr: 'Mois d’exonération ISP', en: 'Months of SPI exemption' },
  'Tijd om de SPI-vrijstelling te gebruiken': {
    fr: 'Temps pour utiliser l’exonération ISP',
    en: 'Time to use the SPI exemption',
  },
  'Sinds de eerste vrijgestelde dag. Laatste dag: {0}.': {
    fr: 'Depuis le premier jour exonéré. Dernier jour : {0}.',
    en: 'Since the first exempted day. Last day: {0}.',
  },
  'Stand op {0}.': { fr: 'Situation au {0}.', en: 'As of {0}.' },
  'Zoals vastgelegd.': { fr: 'Comme enregistré.', en: 'As recorded.' },
  Tijd: { fr: 'Temps', en: 'Time' },
  weken: { fr: 'semaines', en: 'weeks' },
  'grens bereikt': { fr: 'limite atteinte', en: 'limit reached' },
  'bijna aan de grens': { fr: 'limite proche', en: 'near the limit' },
  'Bespreek nu wat erna komt.': {
    fr: 'Discutez maintenant de la suite.',
    en: 'Discuss now what comes next.',
  },
};
