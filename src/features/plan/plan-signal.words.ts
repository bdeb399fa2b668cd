/** What the signals of a plan say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const planSignalWords: Words = {
  'voorstel wacht': { fr: 'proposition en attente', en: 'proposal waits' },
  'Een andere organisatie stelt iets voor over het plan: {0}. Dat is zo sinds {1}.': {
    fr: 'Une autre organisation propose quelque chose sur le plan : {0}. C’est le cas depuis le {1}.',
    en: 'Another organisation proposes something about the plan: {0}. This has been so since {1}.',
  },
  'Dan verandert er niets en blijft de ander wachten.': {
    fr: 'Alors rien ne change et l’autre continue d’attendre.',
    en: 'Then nothing changes and the other keeps waiting.',
  },
  'voorstel goedgekeurd': { fr: 'proposition approuvée', en: 'proposal approved' },
  'voorstel afgewezen': { fr: 'proposition refusée', en: 'proposal rejected' },
  'Uw voorstel ({0}) kreeg op {1} een antwoord.': {
    fr: 'Votre proposition ({0}) a reçu une réponse le {1}.',
    en: 'Your proposal ({0}) got an answer on {1}.',
  },
  'Lees het antwoord': { fr: 'Lire la réponse', en: 'Read the answer' },
  'Na een maand verdwijnt dit bericht. Het antwoord blijft bij het plan staan.': {
    fr: 'Après un mois, ce message disparaît. La réponse reste dans le plan.',
    en: 'After a month this message disappears. The answer stays with the plan.',
  },
  'actie over tijd': { fr: 'action en retard', en: 'action overdue' },
  'Een actie in het plan moest klaar zijn tegen {0}. Uw organisatie schreef die dag op.': {
    fr: 'Une action du plan devait être terminée pour le {0}. Votre organisation a noté ce jour.',
    en: 'An action in the plan had to be done by {0}. Your organisation wrote that day down.',
  },
  'Dan weet niemand of dit nog gebeurt.': {
    fr: 'Alors personne ne sait si cela se fera encore.',
    en: 'Then nobody knows whether this will still happen.',
  },
  'plan niet getekend': { fr: 'plan non signé', en: 'plan not signed' },
  'Uw organisatie schreef een plan, voor het laatst op {0}. Er staat nog geen handtekening bij.': {
    fr: 'Votre organisation a écrit un plan, la dernière fois le {0}. Il n’est pas encore signé.',
    en: 'Your organisation wrote a plan, last on {0}. There is no signature under it yet.',
  },
  'Aan zet: de persoon, met uw hulp': {
    fr: 'À la personne d’agir, avec votre aide',
    en: 'The person’s turn, with your help',
  },
  'Open het blad': { fr: 'Ouvrir la feuille', en: 'Open the sheet' },
  'Dan is niet zeker dat de persoon akkoord gaat met het plan.': {
    fr: 'Alors il n’est pas sûr que la personne soit d’accord avec le plan.',
    en: 'Then it is not certain that the person agrees with the plan.',
  },
  'Het plan werd getekend op {0} en daarna gewijzigd, voor het laatst op {1}.': {
    fr: 'Le plan a été signé le {0}, puis modifié, la dernière fois le {1}.',
    en: 'The plan was signed on {0} and changed after that, last on {1}.',
  },
  'Dan staat de handtekening onder een ouder plan.': {
    fr: 'Alors la signature se trouve sous un plan plus ancien.',
    en: 'Then the signature is under an older plan.',
  },
  'een wijziging': { fr: 'une modification', en: 'a change' },
  'een eerdere dag': { fr: 'un jour précédent', en: 'an earlier day' },
};
