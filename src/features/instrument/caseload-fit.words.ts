/** What the list of who could start what says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const caseloadFitWords: Words = {
  'Wat past bij wie': { fr: 'Ce qui convient à qui', en: 'What fits whom' },
  'Zoek wie iets kan starten, en wie nog één gegeven mist.': {
    fr: 'Cherchez qui peut commencer quelque chose, et à qui il ne manque qu’une donnée.',
    en: 'Find who could start something, and who lacks only one fact.',
  },
  'Wie zoekt u?': { fr: 'Qui cherchez-vous ?', en: 'Whom are you looking for?' },
  'Elk instrument': { fr: 'Tout instrument', en: 'Any instrument' },
  'Welke groep?': { fr: 'Quel groupe ?', en: 'Which group?' },
  'Mist één gegeven': { fr: 'Il manque une donnée', en: 'Lacks one fact' },
  'Het antwoord verandert op een dag': { fr: 'La réponse change un jour', en: 'The answer changes on a day' },
  'Op welke dag verandert het?': { fr: 'Quel jour cela change-t-il ?', en: 'On which day does it change?' },
  'dd/mm/jjjj. Laat leeg voor elke dag in de komende 12 maanden.': {
    fr: 'jj/mm/aaaa. Laissez vide pour chaque jour des 12 prochains mois.',
    en: 'dd/mm/yyyy. Leave empty for any day in the next 12 months.',
  },
  'Deze datum bestaat niet. Schrijf ze als 31/03/2027.': {
    fr: 'Cette date n’existe pas. Écrivez-la comme 31/03/2027.',
    en: 'This date does not exist. Write it as 31/03/2027.',
  },
  'Werkwinkel rekent de antwoorden opnieuw uit. Kijk over enkele minuten nog eens.': {
    fr: 'Werkwinkel recalcule les réponses. Revenez dans quelques minutes.',
    en: 'Werkwinkel is working out the answers again. Look again in a few minutes.',
  },
  'Voor {0} is het antwoord nog niet uitgerekend. Kijk over enkele minuten nog eens.': {
    fr: 'Pour {0}, la réponse n’est pas encore calculée. Revenez dans quelques minutes.',
    en: 'For {0} the answer has not been worked out yet. Look again in a few minutes.',
  },
  'Kies een ander instrument of een andere groep. Wat nog niemand vastlegde, kan Werkwinkel niet weten.': {
    fr: 'Choisissez un autre instrument ou un autre groupe. Werkwinkel ne peut pas savoir ce que personne n’a enregistré.',
    en: 'Choose another instrument or another group. What nobody recorded yet, Werkwinkel cannot know.',
  },
  'Werkwinkel gebruikt alleen gegevens die uw rol mag zien. Wat u niet ziet, telt als niet bekend.': {
    fr: 'Werkwinkel n’utilise que les données que votre rôle peut voir. Ce que vous ne voyez pas compte comme inconnu.',
    en: 'Werkwinkel only uses facts that your role may see. What you do not see counts as not known.',
  },
  'Een dag in de toekomst rekent met de gegevens en de regels van vandaag.': {
    fr: 'Un jour à venir est calculé avec les données et les règles d’aujourd’hui.',
    en: 'A day to come is worked out with the facts and the rules of today.',
  },
  'Iedereen op deze lijst komt in het logboek.': {
    fr: 'Chaque personne de cette liste est inscrite au journal.',
    en: 'Everyone on this list is written in the log.',
  },
  'Wat past': { fr: 'Ce qui convient', en: 'What fits' },
  'Wat ontbreekt': { fr: 'Ce qui manque', en: 'What is missing' },
  'Wat verandert': { fr: 'Ce qui change', en: 'What changes' },
  'past niet meer': { fr: 'ne convient plus', en: 'no longer fits' },
  past: { fr: 'convient', en: 'fits' },
  'Op {0}': { fr: 'Le {0}', en: 'On {0}' },
  'Nog 1 gegeven: bekijk wat nu past': {
    fr: 'Encore 1 donnée : voir ce qui convient maintenant',
    en: '1 more fact: see what fits now',
  },
  'Nog {0} gegevens: bekijk wat nu past': {
    fr: 'Encore {0} données : voir ce qui convient maintenant',
    en: '{0} more facts: see what fits now',
  },
  'Voor {0}.': { fr: 'Pour {0}.', en: 'For {0}.' },
};
