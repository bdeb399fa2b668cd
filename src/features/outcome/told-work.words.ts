/** What is said of work that another organisation wrote down, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const toldWorkWords: Words = {
  'aan het werk, zegt {0}': { fr: 'au travail, selon {0}', en: 'at work, says {0}' },
  '{0} noteerde: {1} sinds {2}. {3} vraagt na 1, 3, 6 en 12 maanden of dat nog zo is.': {
    fr: '{0} a noté : {1} depuis le {2}. {3} demande après 1, 3, 6 et 12 mois si c’est encore le cas.',
    en: '{0} recorded: {1} since {2}. {3} asks after 1, 3, 6 and 12 months whether that is still so.',
  },
  '{0} sinds {1}.': { fr: '{0} depuis le {1}.', en: '{0} since {1}.' },
  'Aan zet: u, voor uw eigen begeleiding': {
    fr: 'À vous d’agir, pour votre propre accompagnement',
    en: 'Your turn, for your own guidance',
  },
  'Bekijk het werk': { fr: 'Voir le travail', en: 'See the work' },
  'Uw organisatie begeleidt dan verder zoals voorheen, en blijft signalen krijgen over contact en plan.': {
    fr: 'Votre organisation continue alors d’accompagner comme avant, et reçoit encore des signaux sur les contacts et le plan.',
    en: 'Your organisation then goes on guiding as before, and keeps getting signals about contact and plan.',
  },
  '{0} volgt dit werk op en is aan zet bij de controles.': {
    fr: '{0} suit ce travail et doit faire les contrôles.',
    en: '{0} follows up this work, and it is up to them to do the checks.',
  },
  'De volgende is op {0}.': { fr: 'Le prochain est le {0}.', en: 'The next one is on {0}.' },
  'U bent aan zet voor uw eigen begeleiding. Stopt ze door dit werk, noteer dan de uitstroom. Gaat ze verder, dan hoeft u hier niets te doen.':
    {
      fr: 'À vous d’agir pour votre propre accompagnement. S’il s’arrête à cause de ce travail, notez la sortie. S’il continue, vous n’avez rien à faire ici.',
      en: 'It is your turn for your own guidance. If it stops because of this work, record the outflow. If it goes on, you need not do anything here.',
    },
  'Noteer uw uitstroom': { fr: 'Noter votre sortie', en: 'Record your outflow' },
  'Noteer de uitstroom': { fr: 'Noter la sortie', en: 'Record the outflow' },
  'Werk volgens {0}': { fr: 'Travail selon {0}', en: 'Work according to {0}' },
  'Er is nog geen controle gedaan.': {
    fr: 'Aucun contrôle n’a encore été fait.',
    en: 'No check has been done yet.',
  },
  'Na 1 maand': { fr: 'Après 1 mois', en: 'After 1 month' },
  'Na {0} maanden': { fr: 'Après {0} mois', en: 'After {0} months' },
  'Wat u over werk niet ziet': {
    fr: 'Ce que vous ne voyez pas sur le travail',
    en: 'What you do not see about work',
  },
  'Werk dat een ander noteert': { fr: 'Le travail noté par d’autres', en: 'Work that others record' },
  '{0} deelt met u of iemand werk vond en behoudt. U leest het bij de nazorg.': {
    fr: '{0} partage avec vous si quelqu’un a trouvé et garde un travail. Vous le lisez dans le suivi après l’emploi.',
    en: '{0} shares with you whether someone found work and keeps it. You read it under aftercare.',
  },
  'Bekijk werk en controles': { fr: 'Voir le travail et les contrôles', en: 'See the work and the checks' },
  'Niet meer nodig sinds {0}: een andere organisatie noteerde werk.': {
    fr: 'Plus nécessaire depuis le {0} : une autre organisation a noté un travail.',
    en: 'No longer needed since {0}: another organisation recorded work.',
  },
  'Wat een andere organisatie over werk noteert, volgt u op {0}.': {
    fr: 'Ce qu’une autre organisation note sur le travail, vous le suivez {0}.',
    en: 'What another organisation records about work, you follow up {0}.',
  },
  'bij de nazorg': { fr: 'dans le suivi après l’emploi', en: 'under aftercare' },
};
