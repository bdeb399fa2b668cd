/** What is chosen and what each party does and pays, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const agreementEntryWords: Words = {
  'Eén doel per regel, naast de drie doelen van VDAB.': {
    fr: 'Un objectif par ligne, à côté des trois objectifs du VDAB.',
    en: 'One goal on each line, beside the three goals of VDAB.',
  },
  'Wat de partijen in deze domeinen doen.': {
    fr: 'Ce que les parties font dans ces domaines.',
    en: 'What the parties do in these domains.',
  },
  'Wat voor alle partijen samen geldt.': {
    fr: 'Ce qui vaut pour toutes les parties ensemble.',
    en: 'What holds for all parties together.',
  },
  'Kies alleen wat in de lijst staat.': {
    fr: 'Choisissez uniquement ce qui figure dans la liste.',
    en: 'Choose only what is in the list.',
  },
  'Kies een van de partijen.': { fr: 'Choisissez une des parties.', en: 'Choose one of the parties.' },
  'Schrijf wat deze partij doet of betaalt.': {
    fr: 'Écrivez ce que cette partie fait ou paie.',
    en: 'Write what this party does or pays.',
  },
  'Schrijf een bedrag in euro, bijvoorbeeld 12.500 of 12.500,50.': {
    fr: 'Écrivez un montant en euros, par exemple 12.500 ou 12.500,50.',
    en: 'Write an amount in euro, for instance 12.500 or 12.500,50.',
  },
  Bedrag: { fr: 'Montant', en: 'Amount' },
  'Samen: {0}.': { fr: 'Ensemble : {0}.', en: 'Together: {0}.' },
  '{0}: {1}': { fr: '{0} : {1}', en: '{0}: {1}' },
  'Elke regel is van één partij. Verandert er een, dan gaat iedereen opnieuw akkoord met de tekst.': {
    fr: 'Chaque ligne est d’une seule partie. Si une ligne change, chacune approuve de nouveau le texte.',
    en: 'Each line is of one party. If one changes, everyone agrees with the text again.',
  },
  'Wat er al staat': { fr: 'Ce qui y figure déjà', en: 'What is there already' },
  'Er staat nog niets.': { fr: 'Il n’y a encore rien.', en: 'There is nothing yet.' },
  'Voeg hieronder de eerste regel toe.': {
    fr: 'Ajoutez la première ligne ci-dessous.',
    en: 'Add the first line below.',
  },
  'Voeg een regel toe': { fr: 'Ajouter une ligne', en: 'Add a line' },
  'Voeg de regel toe': { fr: 'Ajouter la ligne', en: 'Add the line' },
  'Welke partij?': { fr: 'Quelle partie ?', en: 'Which party?' },
  'Kies een partij': { fr: 'Choisissez une partie', en: 'Choose a party' },
  'Wat betaalt deze partij?': { fr: 'Que paie cette partie ?', en: 'What does this party pay?' },
  'Wat doet deze partij?': { fr: 'Que fait cette partie ?', en: 'What does this party do?' },
  'Bedrag in euro': { fr: 'Montant en euros', en: 'Amount in euro' },
  'Per partij': { fr: 'Par partie', en: 'By party' },
  'Aan welke doelen van VDAB werkt u?': {
    fr: 'À quels objectifs du VDAB travaillez-vous ?',
    en: 'Towards which goals of VDAB do you work?',
  },
  'Welke domeinen?': { fr: 'Quels domaines ?', en: 'Which domains?' },
  'Schrijf per partij een regel': { fr: 'Écrire une ligne par partie', en: 'Write a line for each party' },
  'Doelen van VDAB: {0}.': { fr: 'Objectifs du VDAB : {0}.', en: 'Goals of VDAB: {0}.' },
};
