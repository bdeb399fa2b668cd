/** The words of what is still open when guidance ends, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const unfinishedWords: Words = {
  'Dit stopt vanzelf': { fr: 'Ceci s’arrête de soi-même', en: 'This stops by itself' },
  'Dit staat nog open van uw organisatie. Het stopt op het moment dat u beëindigt.': {
    fr: 'Ceci est encore ouvert pour votre organisation. Cela s’arrête au moment où vous mettez fin à l’accompagnement.',
    en: 'This is still open for your organisation. It stops at the moment you end the guidance.',
  },
  'Dit blijft staan': { fr: 'Ceci reste', en: 'This stays' },
  'Dit sluit niet vanzelf. Rond het eerst af als dat nodig is: na het einde opent uw organisatie het dossier niet meer.':
    {
      fr: 'Ceci ne se clôt pas de soi-même. Terminez-le d’abord si nécessaire : après la fin, votre organisation n’ouvre plus le dossier.',
      en: 'This does not close by itself. Finish it first where needed: after the end your organisation no longer opens the dossier.',
    },
  'Signalen van Vandaag': { fr: 'Signaux d’Aujourd’hui', en: 'Signals on Today' },
  'Deze signalen gaan weg, ook als niemand ze opvolgde.': {
    fr: 'Ces signaux disparaissent, même si personne ne les a suivis.',
    en: 'These signals go away, even if nobody followed them up.',
  },
  '{0}: {1}. Deze afspraak wordt geschrapt. Laat het de persoon weten.': {
    fr: '{0} : {1}. Ce rendez-vous est annulé. Prévenez la personne.',
    en: '{0}: {1}. This appointment is called off. Let the person know.',
  },
  'Verwijzing naar {0}, antwoord tegen {1}. U trekt ze in, en {2} leest dat.': {
    fr: 'Orientation vers {0}, réponse pour le {1}. Vous la retirez, et {2} le lit.',
    en: 'Referral to {0}, answer by {1}. You take it back, and {2} reads that.',
  },
  'Plaats die u vrijhoudt: {0}, {1}. Ze komt weer vrij.': {
    fr: 'Place que vous réservez : {0}, {1}. Elle redevient libre.',
    en: 'Place that you keep: {0}, {1}. It becomes free again.',
  },
  'Wachtlijst van {0}, {1}. De persoon gaat van de lijst.': {
    fr: 'Liste d’attente de {0}, {1}. La personne quitte la liste.',
    en: 'Waiting list of {0}, {1}. The person goes off the list.',
  },
  'Voorstel over de regie aan {0}. U trekt het in.': {
    fr: 'Proposition sur le pilotage à {0}. Vous la retirez.',
    en: 'Proposal about the lead to {0}. You take it back.',
  },
  'Vraag om vrijgave aan {0}. U trekt ze in.': {
    fr: 'Demande de libération à {0}. Vous la retirez.',
    en: 'Request for release to {0}. You take it back.',
  },
  'Voorstel over het plan aan {0}. U trekt het in.': {
    fr: 'Proposition sur le plan à {0}. Vous la retirez.',
    en: 'Proposal about the plan to {0}. You take it back.',
  },
  '{0}: {1}. {2}.': { fr: '{0} : {1}. {2}.', en: '{0}: {1}. {2}.' },
  'Noteer nog hoe deze afspraak ging': {
    fr: 'Notez encore comment ce rendez-vous s’est passé',
    en: 'Still note how this appointment went',
  },
  'Verwijzing van {0}, die u aanvaardde. {1} wacht op de afloop: {2}.': {
    fr: 'Orientation de {0}, que vous avez acceptée. {1} attend le résultat : {2}.',
    en: 'Referral from {0}, which you accepted. {1} waits for the outcome: {2}.',
  },
  'vul in hoe het afliep': {
    fr: 'indiquez comment cela s’est terminé',
    en: 'fill in how it ended',
  },
  'Verwijzing naar {0}, die aanvaard is. {1} gaat ermee verder: {2}.': {
    fr: 'Orientation vers {0}, qui est acceptée. {1} continue : {2}.',
    en: 'Referral to {0}, which was accepted. {1} goes on with it: {2}.',
  },
  'bekijk de verwijzing': { fr: 'voir l’orientation', en: 'see the referral' },
  'Werkt bij {0}: {1}. Dat loopt door tot de maatregel eindigt: {2}.': {
    fr: 'Travaille chez {0} : {1}. Cela continue jusqu’à la fin de la mesure : {2}.',
    en: 'Works at {0}: {1}. That goes on until the measure ends: {2}.',
  },
  'bekijk de werkplek': { fr: 'voir le lieu de travail', en: 'see the work place' },
  'GPMI sinds {0}. Het contract loopt door bij uw OCMW: {1}.': {
    fr: 'PIIS depuis le {0}. Le contrat continue auprès de votre CPAS : {1}.',
    en: 'GPMI since {0}. The contract goes on at your OCMW: {1}.',
  },
  'bekijk of beëindig het GPMI': {
    fr: 'voir le PIIS ou y mettre fin',
    en: 'see or end the GPMI',
  },
};
