/** What a year of meetings says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const yearWords: Words = {
  'de eerste': { fr: 'le premier', en: 'the first' },
  'de tweede': { fr: 'le deuxième', en: 'the second' },
  'de derde': { fr: 'le troisième', en: 'the third' },
  'de vierde': { fr: 'le quatrième', en: 'the fourth' },
  'de laatste': { fr: 'le dernier', en: 'the last' },
  'Kies minstens één dag.': { fr: 'Cochez au moins un jour.', en: 'Tick at least one day.' },
  'Een van deze dagen is een feestdag of valt in het weekend. Plan die apart.': {
    fr: 'Un de ces jours est férié ou tombe un week-end. Planifiez-le séparément.',
    en: 'One of these days is a public holiday or in the weekend. Plan it apart.',
  },
  'Een van deze dagen is voorbij. Open het voorstel opnieuw.': {
    fr: 'Un de ces jours est passé. Rouvrez la proposition.',
    en: 'One of these days is over. Open the proposal again.',
  },
  'Jaar {0}': { fr: 'Année {0}', en: 'Year {0}' },
  'Jaarkalender {0}': { fr: 'Calendrier {0}', en: 'Calendar of {0}' },
  'Zet dit in uw eigen agenda': { fr: 'Mettre ceci dans votre agenda', en: 'Put this in your own calendar' },
  'Twaalf maanden': { fr: 'Douze mois', en: 'Twelve months' },
  'De vergaderingen van elk overleg waarin uw organisatie zit.': {
    fr: 'Les réunions de chaque concertation où siège votre organisation.',
    en: 'The meetings of each body in which your organisation sits.',
  },
  'Dit overleg heeft nog geen ritme. De secretaris kiest de maanden.': {
    fr: 'Cette concertation n’a pas encore de rythme. Le secrétaire choisit les mois.',
    en: 'This body has no rhythm yet. The secretary chooses the months.',
  },
  'Vergaderingen per maand': { fr: 'Réunions par mois', en: 'Meetings by month' },
  'buiten het ritme': { fr: 'hors rythme', en: 'outside the rhythm' },
  'Nog te plannen: {0}.': { fr: 'Encore à planifier : {0}.', en: 'Still to plan: {0}.' },
  'Geen vergadering: {0}.': { fr: 'Pas de réunion : {0}.', en: 'No meeting: {0}.' },
  'geen vergadering': { fr: 'pas de réunion', en: 'no meeting' },
  'nog te plannen': { fr: 'encore à planifier', en: 'still to plan' },
  'Plan het jaar': { fr: 'Planifier l’année', en: 'Plan the year' },
  'Kies eerst in welke maanden dit overleg vergadert.': {
    fr: 'Choisissez d’abord les mois où cette concertation se réunit.',
    en: 'First choose in which months this body meets.',
  },
  'Kies het ritme': { fr: 'Choisir le rythme', en: 'Choose the rhythm' },
  'Welke van de maand?': { fr: 'Lequel du mois ?', en: 'Which of the month?' },
  'Welke weekdag?': { fr: 'Quel jour de la semaine ?', en: 'Which weekday?' },
  'Toon het voorstel': { fr: 'Montrer la proposition', en: 'Show the proposal' },
  'Voorstel voor {0}': { fr: 'Proposition pour {0}', en: 'Proposal for {0}' },
  '{0}: deze dag is voorbij.': { fr: '{0} : ce jour est passé.', en: '{0}: this day is over.' },
  '{0}: daar staat al een vergadering.': {
    fr: '{0} : une réunion y est déjà prévue.',
    en: '{0}: there is a meeting already.',
  },
  'Er valt in dit jaar niets meer te plannen.': {
    fr: 'Il n’y a plus rien à planifier cette année.',
    en: 'There is nothing more to plan in this year.',
  },
  'Welke dagen plant u?': { fr: 'Quels jours planifiez-vous ?', en: 'Which days do you plan?' },
  '{0} is een feestdag.': { fr: '{0} est un jour férié.', en: '{0} is a public holiday.' },
  'Plan deze vergaderingen': { fr: 'Planifier ces réunions', en: 'Plan these meetings' },
  'Mijn overleg': { fr: 'Mes réunions', en: 'My meetings' },
  'Er staat geen vergadering gepland van een overleg waarin uw organisatie zit.': {
    fr: 'Aucune réunion n’est planifiée d’une concertation où siège votre organisation.',
    en: 'No meeting is planned of a body in which your organisation sits.',
  },
  'Het hele jaar': { fr: 'Toute l’année', en: 'The whole year' },
  'kreeg een ander moment': { fr: 'a changé de moment', en: 'got another moment' },
  Maand: { fr: 'Mois', en: 'Month' },
  Gepland: { fr: 'Prévu', en: 'Planned' },
  Jaarkalender: { fr: 'Calendrier de l’année', en: 'Calendar of the year' },
  'uw antwoord: {0}': { fr: 'votre réponse : {0}', en: 'your answer: {0}' },
  'Dit jaar kunnen we niet tonen. Kies een jaar van {0} tot en met {1}. Hieronder staat {2}.': {
    fr: 'Nous ne pouvons pas montrer cette année. Choisissez une année de {0} à {1}. Ci-dessous : {2}.',
    en: 'We cannot show this year. Choose a year from {0} up to and including {1}. Below is {2}.',
  },
};
