/** What is said about the phases, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const phaseWords: Words = {
  'Er is nog geen fase opgeschreven.': {
    fr: 'Aucune phase n’est encore notée.',
    en: 'No phase has been written down yet.',
  },
  'Begin met een fase': { fr: 'Commencer par une phase', en: 'Begin with a phase' },
  'Schrijf op waar deze persoon nu staat. Wie mee begeleidt, leest dat zodra een gegevensstroom dat toelaat.':
    {
      fr: 'Notez où en est cette personne. Qui l’accompagne aussi le lit dès qu’un flux de données le permet.',
      en: 'Write down where this person is now. Whoever guides along reads it as soon as a data flow allows.',
    },
  'De balk volgt {0}.': { fr: 'La barre suit {0}.', en: 'The bar follows {0}.' },
  '{0}: {1} sinds {2}': { fr: '{0} : {1} depuis le {2}', en: '{0}: {1} since {2}' },
  '{0}: {1} sinds {2}. Volgende stap: {3}': {
    fr: '{0} : {1} depuis le {2}. Étape suivante : {3}',
    en: '{0}: {1} since {2}. Next step: {3}',
  },
  'Bij uw organisatie': { fr: 'Dans votre organisation', en: 'At your organisation' },
  'Wie volgt op': { fr: 'Qui suit', en: 'Who follows up' },
  niemand: { fr: 'personne', en: 'nobody' },
  'Naar een andere fase': { fr: 'Passer à une autre phase', en: 'Go to another phase' },
  'Wijzig wie opvolgt of de volgende stap': {
    fr: 'Changer qui suit ou l’étape suivante',
    en: 'Change who follows up or the next step',
  },
  'nog geen': { fr: 'pas encore', en: 'none yet' },
  '{0} (tegen {1})': { fr: '{0} (pour le {1})', en: '{0} (by {1})' },
  'Nu: {0}. Uw organisatie schrijft haar eigen fase op. Wie mee begeleidt, houdt de zijne.': {
    fr: 'Maintenant : {0}. Votre organisation note sa propre phase. Qui accompagne aussi garde la sienne.',
    en: 'Now: {0}. Your organisation writes down its own phase. Whoever guides along keeps theirs.',
  },
  'Waar staat deze persoon nu?': { fr: 'Où en est cette personne ?', en: 'Where is this person now?' },
  'Welke fase begint?': { fr: 'Quelle phase commence ?', en: 'Which phase begins?' },
  'Nodig als u het traject afsluit of heropent. Schrijf niets over gezondheid, schulden of het gerecht.': {
    fr: 'Nécessaire si vous clôturez ou rouvrez le parcours. N’écrivez rien sur la santé, les dettes ou la justice.',
    en: 'Needed if you close or reopen the pathway. Write nothing about health, debts or the courts.',
  },
  'Bewaar de fase': { fr: 'Enregistrer la phase', en: 'Save the phase' },
  'Wie volgt op, en wat komt nu': {
    fr: 'Qui suit, et quelle est la suite',
    en: 'Who follows up, and what comes now',
  },
  'Er is nog geen fase. {0}.': {
    fr: 'Il n’y a pas encore de phase. {0}.',
    en: 'There is no phase yet. {0}.',
  },
  'Wie volgt deze fase op?': { fr: 'Qui suit cette phase ?', en: 'Who follows this phase up?' },
  'ik, {0}': { fr: 'moi, {0}', en: 'me, {0}' },
  'mijn team': { fr: 'mon équipe', en: 'my team' },
  'Bijvoorbeeld: driegesprek plannen met VDAB': {
    fr: 'Par exemple : planifier un entretien à trois avec le VDAB',
    en: 'For example: plan a three-way talk with VDAB',
  },
  'Kies wie deze fase opvolgt.': {
    fr: 'Choisissez qui suit cette phase.',
    en: 'Choose who follows this phase up.',
  },
  'Iemand anders wijzigde deze fase intussen. Kijk na wat er nu staat en probeer het opnieuw.': {
    fr: 'Quelqu’un d’autre a modifié cette phase entre-temps. Vérifiez ce qui est noté maintenant et réessayez.',
    en: 'Someone else changed this phase in the meantime. Check what stands there now and try again.',
  },
  'Kies de volgende fase.': { fr: 'Choisissez la phase suivante.', en: 'Choose the next phase.' },
  'Naar “{0}” gaat u niet vanuit de fase van nu. Kies een fase uit de lijst.': {
    fr: 'Vous ne pouvez pas passer à « {0} » depuis la phase actuelle. Choisissez une phase dans la liste.',
    en: 'You cannot go to “{0}” from the present phase. Choose a phase from the list.',
  },
  'Kies een dag tot vandaag, niet voor de vorige fase begon en niet voor de geboorte.': {
    fr: 'Choisissez un jour jusqu’à aujourd’hui, pas avant le début de la phase précédente ni avant la naissance.',
    en: 'Choose a day up to today, not before the previous phase began and not before birth.',
  },
  'Schrijf waarom het traject stopt.': {
    fr: 'Écrivez pourquoi le parcours s’arrête.',
    en: 'Write why the pathway stops.',
  },
  'Schrijf waarom het traject opnieuw begint.': {
    fr: 'Écrivez pourquoi le parcours recommence.',
    en: 'Write why the pathway begins again.',
  },
  Signaal: { fr: 'Signal', en: 'Signal' },
  Aanmelding: { fr: 'Inscription', en: 'Registration' },
  'Intake samen': { fr: 'Accueil commun', en: 'Joint intake' },
  Screening: { fr: 'Bilan', en: 'Screening' },
  'Keuze van de weg': { fr: 'Choix de la voie', en: 'Choice of the way' },
  Uitvoering: { fr: 'Exécution', en: 'Execution' },
  Afgesloten: { fr: 'Clôturé', en: 'Closed' },
  Heropend: { fr: 'Rouvert', en: 'Reopened' },
  'U ziet geen fase.': { fr: 'Vous ne voyez pas de phase.', en: 'You see no phase.' },
  'Uw organisatie schreef er nog geen op, en voor de fasen van {0} is er geen gegevensstroom naar u. Schrijf op waar deze persoon bij u staat. Wat u samen doet, leest u in {1}.':
    {
      fr: 'Votre organisation n’en a pas encore noté, et il n’y a pas de flux de données vers vous pour les phases de {0}. Notez où en est cette personne chez vous. Ce que vous faites ensemble se lit dans {1}.',
      en: 'Your organisation has not written one down yet, and there is no data flow to you for the phases of {0}. Write down where this person is with you. What you do together stands in {1}.',
    },
  'het plan': { fr: 'le plan', en: 'the plan' },
  'Fase “{0}” sinds {1}: dat is een jaar of langer, en de fase staat nog open.': {
    fr: 'Phase « {0} » depuis le {1} : cela fait un an ou plus, et la phase est encore ouverte.',
    en: 'Phase “{0}” since {1}: that is a year or more, and the phase is still open.',
  },
  'Iedereen leest dat de nazorg nog loopt.': {
    fr: 'Tout le monde lit que le suivi après l’emploi continue.',
    en: 'Everyone reads that the aftercare still runs.',
  },
};
