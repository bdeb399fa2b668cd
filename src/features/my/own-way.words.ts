/** What the own page says about the way to work, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const ownWayWords: Words = {
  'met {0}, {1}': { fr: 'avec {0}, {1}', en: 'with {0}, {1}' },
  'gaat niet door': { fr: 'n’aura pas lieu', en: 'is called off' },
  'Al mijn afspraken': { fr: 'Tous mes rendez-vous', en: 'All my appointments' },
  'Mijn weg naar werk': { fr: 'Mon chemin vers le travail', en: 'My way to work' },
  'Nu hoeft u zelf niets te doen.': {
    fr: 'Pour le moment, vous n’avez rien à faire vous-même.',
    en: 'There is nothing you need to do yourself now.',
  },
  '{0} houdt het overzicht en heeft de regie, sinds {1}.': {
    fr: '{0} garde la vue d’ensemble et pilote, depuis le {1}.',
    en: '{0} keeps the overview and has the lead, since {1}.',
  },
  'Er staat geen contactpersoon bij. Bel die organisatie en vraag wie u helpt.': {
    fr: 'Aucune personne de contact n’est indiquée. Appelez cette organisation et demandez qui vous aide.',
    en: 'No contact person is named. Call that organisation and ask who helps you.',
  },
  'Uw contact: {0}': { fr: 'Votre contact : {0}', en: 'Your contact: {0}' },
  '{0} had de regie vanaf {1}.': { fr: '{0} a piloté à partir du {1}.', en: '{0} had the lead from {1}.' },
  'Wat nu komt: {0}': { fr: 'Ce qui vient maintenant : {0}', en: 'What comes now: {0}' },
  'Wat er al gebeurde': { fr: 'Ce qui s’est déjà passé', en: 'What already happened' },
  'iemand vroeg om u te helpen': { fr: 'quelqu’un a demandé de vous aider', en: 'someone asked to help you' },
  'u bent aangemeld': { fr: 'vous êtes inscrit', en: 'you are registered' },
  'u maakt kennis met wie u helpt': {
    fr: 'vous faites connaissance avec ceux qui vous aident',
    en: 'you get to know who helps you',
  },
  'samen zien wat u kunt en wilt': {
    fr: 'voir ensemble ce que vous pouvez et voulez faire',
    en: 'seeing together what you can and want to do',
  },
  'samen kiezen welke weg past': {
    fr: 'choisir ensemble le chemin qui convient',
    en: 'choosing together which way fits',
  },
  'samen een plan maken': { fr: 'faire un plan ensemble', en: 'making a plan together' },
  'het plan uitvoeren': { fr: 'réaliser le plan', en: 'carrying out the plan' },
  'bekijken hoe het gaat': { fr: 'voir comment cela se passe', en: 'looking at how it goes' },
  'de begeleiding loopt af': { fr: 'l’accompagnement se termine', en: 'the guidance is ending' },
  'nazorg: nog een tijd horen hoe het gaat': {
    fr: 'suivi : prendre encore des nouvelles pendant un temps',
    en: 'aftercare: hearing for a while how it goes',
  },
  'de begeleiding is klaar': { fr: 'l’accompagnement est terminé', en: 'the guidance is finished' },
  'opnieuw begonnen': { fr: 'recommencé', en: 'started again' },
  'Mijn werk': { fr: 'Mon travail', en: 'My work' },
  '{0}, {1} % van voltijds': { fr: '{0}, {1} % d’un temps plein', en: '{0}, {1} % of full time' },
  'Opgeschreven door {0}: {1}': { fr: 'Noté par {0} : {1}', en: 'Written down by {0}: {1}' },
  'Mijn werkplek': { fr: 'Mon lieu de travail', en: 'My place of work' },
  'u werkte hier van {0} tot {1}': {
    fr: 'vous avez travaillé ici du {0} au {1}',
    en: 'you worked here from {0} to {1}',
  },
  'dit stopte op {0}': { fr: 'cela s’est arrêté le {0}', en: 'this stopped on {0}' },
  'u staat op de wachtlijst sinds {0}': {
    fr: 'vous êtes sur la liste d’attente depuis le {0}',
    en: 'you are on the waiting list since {0}',
  },
  'u werkt hier sinds {0}': {
    fr: 'vous travaillez ici depuis le {0}',
    en: 'you have worked here since {0}',
  },
  'een plaats wordt voor u vrijgehouden tot en met {0}': {
    fr: 'une place vous est réservée jusqu’au {0} inclus',
    en: 'a place is kept for you until {0}',
  },
  'u stopte zelf': { fr: 'vous avez arrêté vous-même', en: 'you stopped yourself' },
  'u begon een andere job': { fr: 'vous avez commencé un autre emploi', en: 'you started another job' },
  'u zei het zelf': { fr: 'vous l’avez dit vous-même', en: 'you said so yourself' },
  '{0} begeleidt u niet meer.': {
    fr: '{0} ne vous accompagne plus.',
    en: '{0} no longer guides you.',
  },
};
