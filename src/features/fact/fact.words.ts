/** What recording a fact says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const factWords: Words = {
  'Kies vandaag of een dag ervoor.': {
    fr: 'Choisissez aujourd’hui ou un jour avant.',
    en: 'Choose today or a day before it.',
  },
  'Een geboortedatum ligt niet in de toekomst.': {
    fr: 'Une date de naissance n’est pas dans le futur.',
    en: 'A date of birth is not in the future.',
  },
  'Schrijf een e-mailadres, bijvoorbeeld naam@voorbeeld.be.': {
    fr: 'Écrivez une adresse e-mail, par exemple nom@exemple.be.',
    en: 'Write an e-mail address, for example name@example.be.',
  },
  'Schrijf een telefoonnummer, bijvoorbeeld 0470 12 34 56.': {
    fr: 'Écrivez un numéro de téléphone, par exemple 0470 12 34 56.',
    en: 'Write a telephone number, for example 0470 12 34 56.',
  },
  'Schrijf het uur in cijfers, bijvoorbeeld 9.30.': {
    fr: 'Écrivez l’heure en chiffres, par exemple 9.30.',
    en: 'Write the time in figures, for example 9.30.',
  },
  'Deze dag ligt voor de geboorte. Kijk de datum na.': {
    fr: 'Ce jour est avant la naissance. Vérifiez la date.',
    en: 'This day is before the birth. Check the date.',
  },
  Welke: { fr: 'Lequel', en: 'Which' },
  Duur: { fr: 'Durée', en: 'Duration' },
  Band: { fr: 'Lien', en: 'Relation' },
  Bedrag: { fr: 'Montant', en: 'Amount' },
  Per: { fr: 'Par', en: 'Per' },
  Score: { fr: 'Score', en: 'Score' },
  'Aantal maanden': { fr: 'Nombre de mois', en: 'Number of months' },
  'Aantal dagen': { fr: 'Nombre de jours', en: 'Number of days' },
  'Aantal uren': { fr: 'Nombre d’heures', en: 'Number of hours' },
  'Aantal jaren': { fr: 'Nombre d’années', en: 'Number of years' },
  'In euro': { fr: 'En euros', en: 'In euros' },
  'De naam van de gemeente': { fr: 'Le nom de la commune', en: 'The name of the municipality' },
  'Het ondernemingsnummer, bijvoorbeeld 0207.508.932': {
    fr: 'Le numéro d’entreprise, par exemple 0207.508.932',
    en: 'The enterprise number, for example 0207.508.932',
  },
  'Schrijf geen gezondheid, schulden of andere gevoelige zaken.': {
    fr: 'N’écrivez rien sur la santé, les dettes ou d’autres sujets sensibles.',
    en: 'Write nothing about health, debts or other sensitive matters.',
  },
  'bewezen met een document': { fr: 'prouvé par un document', en: 'proved by a document' },
  'zo verteld': { fr: 'déclaré ainsi', en: 'as told' },
  'nee, dit is definitief': { fr: 'non, c’est définitif', en: 'no, this is final' },
  'ja, dit is voorlopig': { fr: 'oui, c’est provisoire', en: 'yes, this is provisional' },
  'Schrijf een datum, bijvoorbeeld 21/11/2026.': {
    fr: 'Écrivez une date, par exemple 21/11/2026.',
    en: 'Write a date, for example 21/11/2026.',
  },
  'Kies hoe zeker dit is.': { fr: 'Choisissez le degré de certitude.', en: 'Choose how certain this is.' },
  'Kies een gegeven uit de lijst.': {
    fr: 'Choisissez une donnée dans la liste.',
    en: 'Choose a fact from the list.',
  },
  'Uw organisatie legde voor deze dagen al definitief vast: {0}. Leg dat eerst opnieuw vast met een einddatum. Of kies hieronder dat uw gegeven nog voorlopig is.':
    {
      fr: 'Pour ces jours, votre organisation a déjà enregistré comme définitif : {0}. Enregistrez-le d’abord à nouveau avec une date de fin. Ou choisissez ci-dessous que votre donnée est encore provisoire.',
      en: 'For these days your organisation already recorded as final: {0}. First record that again with an end date. Or choose below that your fact is still provisional.',
    },
  'Wat wilt u vastleggen?': { fr: 'Que voulez-vous enregistrer ?', en: 'What do you want to record?' },
  'Vaak nodig': { fr: 'Souvent utile', en: 'Often needed' },
  'Dit legde uw organisatie al vast:': {
    fr: 'Votre organisation a déjà enregistré ceci :',
    en: 'Your organisation already recorded this:',
  },
  'Op welke datum was dit zo?': { fr: 'À quelle date était-ce ainsi ?', en: 'On which date was this so?' },
  'dd/mm/jjjj, vandaag is {0}': {
    fr: 'jj/mm/aaaa, nous sommes le {0}',
    en: 'dd/mm/yyyy, today is {0}',
  },
  'Hoe zeker is dit?': { fr: 'Quel est le degré de certitude ?', en: 'How certain is this?' },
  'Kan dit nog veranderen?': { fr: 'Cela peut-il encore changer ?', en: 'Can this still change?' },
  'Leg vast': { fr: 'Enregistrer', en: 'Record' },
  'Gegeven vastleggen': { fr: 'Enregistrer une donnée', en: 'Record a fact' },
};
