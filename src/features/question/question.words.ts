/** What whoever guides reads of a question of a person, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const questionWords: Words = {
  Vragen: { fr: 'Questions', en: 'Questions' },
  'antwoord is te laat': { fr: 'la réponse est en retard', en: 'the answer is late' },
  'Deze persoon stelt u een vraag over: {0}. Dat was op {1}.': {
    fr: 'Cette personne vous pose une question sur : {0}. C’était le {1}.',
    en: 'This person asks you something about: {0}. That was on {1}.',
  },
  'Na een maand leest ook uw functionaris voor gegevensbescherming de vraag.': {
    fr: 'Après un mois, votre délégué à la protection des données lit aussi la question.',
    en: 'After a month your data protection officer reads the question too.',
  },
  'Deze vraag kreeg al een antwoord, of iemand anders antwoordt. Lees ze opnieuw.': {
    fr: 'Cette question a déjà reçu une réponse, ou quelqu’un d’autre répond. Relisez-la.',
    en: 'This question already has an answer, or someone else answers. Read it again.',
  },
  'Schrijf uw antwoord.': { fr: 'Écrivez votre réponse.', en: 'Write your answer.' },
  'Deze persoon stelde u nog geen vraag.': {
    fr: 'Cette personne ne vous a pas encore posé de question.',
    en: 'This person has not asked you anything yet.',
  },
  'Op de eigen pagina kan de persoon u iets vragen over het plan, een afspraak of wat gedeeld wordt. Dat komt hier en op Vandaag.':
    {
      fr: 'Sur sa propre page, la personne peut vous demander quelque chose sur le plan, un rendez-vous ou ce qui est partagé. Cela arrive ici et sur Aujourd’hui.',
      en: 'On their own page the person can ask you about the plan, an appointment or what is shared. That comes here and on Today.',
    },
  'het antwoord': { fr: 'la réponse', en: 'the answer' },
  'De persoon leest dit op de eigen pagina. Schrijf kort en eenvoudig.': {
    fr: 'La personne lit ceci sur sa propre page. Écrivez court et simple.',
    en: 'The person reads this on their own page. Write short and plain.',
  },
  'Gaat de vraag over rechten op gegevens? Dan antwoordt de functionaris voor gegevensbescherming.': {
    fr: 'La question porte sur des droits sur les données ? Alors le délégué à la protection des données répond.',
    en: 'Is the question about rights to data? Then the data protection officer answers.',
  },
  'Geef door aan de functionaris': { fr: 'Transmettre au délégué', en: 'Pass on to the officer' },
  'Vragen van de persoon': { fr: 'Questions de la personne', en: 'Questions of the person' },
};
