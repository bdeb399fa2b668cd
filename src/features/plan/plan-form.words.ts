/** What the forms of a plan ask, and what is wrong in them, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const planFormWords: Words = {
  'Een sjabloon zet doelen en acties klaar. Daarna past u alles aan.': {
    fr: 'Un modèle prépare des objectifs et des actions. Ensuite, vous adaptez tout.',
    en: 'A template prepares goals and actions. After that you adapt everything.',
  },
  'Neem dit sjabloon over': { fr: 'Reprendre ce modèle', en: 'Use this template' },
  'Welk sjabloon?': { fr: 'Quel modèle ?', en: 'Which template?' },
  'Doel:': { fr: 'Objectif :', en: 'Goal:' },
  '{0}, binnen {1} weken': { fr: '{0}, dans les {1} semaines', en: '{0}, within {1} weeks' },
  'Een doel': { fr: 'Un objectif', en: 'A goal' },
  'Zet in het plan': { fr: 'Mettre dans le plan', en: 'Put in the plan' },
  'Bewaar de wijziging': { fr: 'Enregistrer la modification', en: 'Save the change' },
  'Wat wil de persoon bereiken?': {
    fr: 'Que veut atteindre la personne ?',
    en: 'What does the person want to reach?',
  },
  'Een korte zin die de persoon begrijpt. Geen gezondheid, schulden of andere gevoelige zaken.': {
    fr: 'Une courte phrase que la personne comprend. Pas de santé, de dettes ni d’autres sujets sensibles.',
    en: 'A short sentence that the person understands. No health, debts or other sensitive matters.',
  },
  'Tegen wanneer?': { fr: 'Pour quand ?', en: 'By when?' },
  'Hoe ver staat het?': { fr: 'Où en est-ce ?', en: 'How far is it?' },
  'Een actie': { fr: 'Une action', en: 'An action' },
  'Bij welk doel?': { fr: 'Pour quel objectif ?', en: 'For which goal?' },
  'Zonder doel': { fr: 'Sans objectif', en: 'Without a goal' },
  'Waarom stopt het?': { fr: 'Pourquoi cela s’arrête-t-il ?', en: 'Why does it stop?' },
  'Alleen als de actie klaar of gestopt is.': {
    fr: 'Seulement si l’action est terminée ou arrêtée.',
    en: 'Only if the action is done or stopped.',
  },
  'Niet van toepassing': { fr: 'Sans objet', en: 'Not applicable' },
  'Wat is het resultaat?': { fr: 'Quel est le résultat ?', en: 'What is the result?' },
  'Waarom verandert dit?': { fr: 'Pourquoi cela change-t-il ?', en: 'Why does this change?' },
  'Wie het plan mag zien, leest deze zin.': {
    fr: 'Ceux qui peuvent voir le plan lisent cette phrase.',
    en: 'Whoever may see the plan reads this sentence.',
  },
  Sjabloon: { fr: 'Modèle', en: 'Template' },
  '{0} Uw tekst staat nog in het formulier. Bewaart u die, dan vervangt u wat er nu staat.': {
    fr: '{0} Votre texte est encore dans le formulaire. Si vous l’enregistrez, il remplace ce qui s’y trouve maintenant.',
    en: '{0} Your text is still in the form. If you save it, it replaces what is there now.',
  },
  'Beide versies': { fr: 'Les deux versions', en: 'Both versions' },
  Deel: { fr: 'Partie', en: 'Part' },
  'Staat er nu': { fr: 'Texte actuel', en: 'There now' },
  'U schreef': { fr: 'Vous avez écrit', en: 'You wrote' },
  'Wat gebeurt er?': { fr: 'Que va-t-on faire ?', en: 'What will be done?' },
  'Wie doet dit?': { fr: 'Qui le fait ?', en: 'Who does this?' },
  'Vanaf wanneer?': { fr: 'À partir de quand ?', en: 'From when?' },
  'Hoeveel?': { fr: 'Combien ?', en: 'How much?' },
  'Bijvoorbeeld: drie halve dagen per week.': {
    fr: 'Par exemple : trois demi-jours par semaine.',
    en: 'For example: three half days a week.',
  },
  'Schrijf het doel in een zin.': {
    fr: 'Écrivez l’objectif en une phrase.',
    en: 'Write the goal in one sentence.',
  },
  'Schrijf in een zin waarom dit verandert.': {
    fr: 'Écrivez en une phrase pourquoi cela change.',
    en: 'Write in one sentence why this changes.',
  },
  'Schrijf wat er gebeurt, in een zin.': {
    fr: 'Écrivez en une phrase ce qui va être fait.',
    en: 'Write in one sentence what will be done.',
  },
  'Gebruik hoogstens 80 tekens.': {
    fr: 'Utilisez 80 caractères au maximum.',
    en: 'Use 80 characters at most.',
  },
  'Kies een dag vanaf vandaag, hoogstens vijf jaar ver en niet voor het begin.': {
    fr: 'Choisissez un jour à partir d’aujourd’hui, dans les cinq ans et pas avant le début.',
    en: 'Choose a day from today, at most five years ahead and not before the start.',
  },
  'Kies een begin dat niet na het einde ligt, hoogstens vijf jaar ver.': {
    fr: 'Choisissez un début qui n’est pas après la fin, à cinq ans au maximum.',
    en: 'Choose a start that is not after the end, at most five years away.',
  },
  'Kies waarom de actie stopt.': {
    fr: 'Choisissez pourquoi l’action s’arrête.',
    en: 'Choose why the action stops.',
  },
  'Kies een doel van dit plan.': {
    fr: 'Choisissez un objectif de ce plan.',
    en: 'Choose a goal of this plan.',
  },
  'U veranderde niets. Pas iets aan, of ga terug.': {
    fr: 'Vous n’avez rien modifié. Modifiez quelque chose, ou revenez en arrière.',
    en: 'You changed nothing. Change something, or go back.',
  },
  'Kies de dag van de handtekening: vandaag of eerder, hoogstens een jaar geleden.': {
    fr: 'Choisissez le jour de la signature : aujourd’hui ou avant, il y a un an au maximum.',
    en: 'Choose the day of the signature: today or earlier, at most a year ago.',
  },
  'Dit plan is nog leeg. Er zijn minstens één doel en één actie nodig voor iemand kan tekenen.': {
    fr: 'Ce plan est encore vide. Il faut au moins un objectif et une action avant qu’on puisse signer.',
    en: 'This plan is still empty. At least one goal and one action are needed before anyone can sign.',
  },
  'Iemand anders veranderde dit terwijl u schreef. Hieronder staan beide versies.': {
    fr: 'Quelqu’un d’autre a modifié ceci pendant que vous écriviez. Les deux versions se trouvent ci-dessous.',
    en: 'Someone else changed this while you were writing. Both versions are below.',
  },
  'Kies hoe ver het doel staat.': {
    fr: 'Choisissez où en est l’objectif.',
    en: 'Choose how far the goal is.',
  },
  'Kies hoe ver de actie staat.': {
    fr: 'Choisissez où en est l’action.',
    en: 'Choose how far the action is.',
  },
  'Kies een sjabloon.': { fr: 'Choisissez un modèle.', en: 'Choose a template.' },
  'De doelen van dit sjabloon staan al in het plan.': {
    fr: 'Les objectifs de ce modèle sont déjà dans le plan.',
    en: 'The goals of this template are already in the plan.',
  },
  'Het plan veranderde net. Lees het opnieuw voor u tekent.': {
    fr: 'Le plan vient de changer. Relisez-le avant de signer.',
    en: 'The plan has just changed. Read it again before you sign.',
  },
  'Schrijf de naam die op het blad staat.': {
    fr: 'Écrivez le nom qui figure sur la feuille.',
    en: 'Write the name that stands on the sheet.',
  },
  'Eerste stappen naar werk': { fr: 'Premiers pas vers le travail', en: 'First steps to work' },
  'Voor wie nog niet weet welk werk past.': {
    fr: 'Pour qui ne sait pas encore quel travail convient.',
    en: 'For whoever does not know yet which work fits.',
  },
  'Werk na artikel 60': { fr: 'Travailler après l’article 60', en: 'Work after article 60' },
  'Begin tien weken voor het einde.': {
    fr: 'Commencez dix semaines avant la fin.',
    en: 'Start ten weeks before the end.',
  },
  'Nederlands leren en werken': {
    fr: 'Apprendre le néerlandais et travailler',
    en: 'Learning Dutch and working',
  },
  'Voor wie Nederlands leert en al wil proeven van werk.': {
    fr: 'Pour qui apprend le néerlandais et veut déjà goûter au travail.',
    en: 'For whoever learns Dutch and already wants a taste of work.',
  },
  'Opvang en vervoer regelen': {
    fr: 'Organiser la garde d’enfants et les trajets',
    en: 'Arranging child care and transport',
  },
  'Als opvang of vervoer werken nu moeilijk maakt.': {
    fr: 'Quand la garde d’enfants ou les trajets compliquent le travail.',
    en: 'When child care or transport makes working hard now.',
  },
};
