/** The letter about a flow and the proof that it was sent, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const noticeWords: Words = {
  Brieven: { fr: 'Lettres', en: 'Letters' },
  'Wat mensen erover lezen': { fr: 'Ce que les gens lisent à ce sujet', en: 'What people read about it' },
  'Wie het aangaat, heeft het recht om dit te weten. De brief volgt het register, ook in andere talen.': {
    fr: 'Les personnes concernées ont le droit de le savoir. La lettre suit le registre, aussi dans d’autres langues.',
    en: 'Whom it concerns has the right to know. The letter follows the register, in other languages too.',
  },
  'Lees de brief aan burgers': { fr: 'Lire la lettre aux citoyens', en: 'Read the letter to citizens' },
  'Brieven die u hierover kreeg': {
    fr: 'Lettres que vous avez reçues à ce sujet',
    en: 'Letters you got about this',
  },
  '{0} zei het u op {1}, {2}.': { fr: '{0} vous l’a dit le {1}, {2}.', en: '{0} told you on {1}, {2}.' },
  'Lees de brief over stroom {0}': {
    fr: 'Lire la lettre sur le flux {0}',
    en: 'Read the letter about flow {0}',
  },
  'Wie deelt welke gegevens over u?': {
    fr: 'Qui partage quelles données sur vous ?',
    en: 'Who shares which data about you?',
  },
  '{0} geeft gegevens over u aan: {1}. U hebt het recht om dat te weten.': {
    fr: '{0} donne des données sur vous à : {1}. Vous avez le droit de le savoir.',
    en: '{0} gives data about you to: {1}. You have the right to know that.',
  },
  'Nu wordt er niets gedeeld: dit is niet van kracht.': {
    fr: 'Rien n’est partagé pour le moment : ceci n’est pas en vigueur.',
    en: 'Nothing is shared now: this is not in force.',
  },
  '1. Waarvoor, en vanuit welke opdracht': {
    fr: '1. Pour quoi, et dans quelle mission',
    en: '1. What for, and by which task',
  },
  'Doel: {0}. Gegevens: {1}.': { fr: 'But : {0}. Données : {1}.', en: 'Purpose: {0}. Data: {1}.' },
  'Dat hoort bij de wettelijke opdracht van beide: {0}.': {
    fr: 'Cela fait partie de la mission légale des deux : {0}.',
    en: 'That belongs to the legal task of both: {0}.',
  },
  '2. Wie dit toelaat': { fr: '2. Qui le permet', en: '2. Who allows this' },
  'De wet zelf laat dit toe: {0}.': {
    fr: 'La loi elle-même le permet : {0}.',
    en: 'The law itself allows this: {0}.',
  },
  'Dit is toegelaten door: {0}.': { fr: 'Ceci est autorisé par : {0}.', en: 'This is allowed by: {0}.' },
  '3. Alleen hiervoor': { fr: '3. Uniquement pour cela', en: '3. Only for this' },
  'Wie uw gegevens krijgt, gebruikt ze alleen voor dit doel en geeft ze aan niemand anders door. Bedragen worden nooit gedeeld.':
    {
      fr: 'Qui reçoit vos données ne les utilise que dans ce but et ne les transmet à personne d’autre. Les montants ne sont jamais partagés.',
      en: 'Whoever gets your data uses them for this purpose alone and passes them on to nobody else. Amounts are never shared.',
    },
  '4. Hoelang, en wanneer ze vernietigd worden': {
    fr: '4. Combien de temps, et quand elles sont détruites',
    en: '4. How long, and when they are destroyed',
  },
  'Dit delen loopt sinds {0}, zolang de wet en de afspraak gelden.': {
    fr: 'Ce partage court depuis le {0}, tant que la loi et l’accord valent.',
    en: 'This sharing runs since {0}, as long as the law and the arrangement hold.',
  },
  'Dit delen loopt van {0} tot en met {1}.': {
    fr: 'Ce partage court du {0} au {1} inclus.',
    en: 'This sharing runs from {0} up to {1}.',
  },
  'Uw gegevens worden bewaard: {0}. Daarna worden ze vernietigd.': {
    fr: 'Vos données sont conservées : {0}. Ensuite elles sont détruites.',
    en: 'Your data are kept: {0}. After that they are destroyed.',
  },
  '5. Uw rechten': { fr: '5. Vos droits', en: '5. Your rights' },
  'U mag uw gegevens lezen, laten verbeteren, laten wissen, en bezwaar maken. Dat kan op uw eigen pagina in Werkwinkel, of met een brief aan de functionaris voor gegevensbescherming. U krijgt antwoord binnen een maand.':
    {
      fr: 'Vous pouvez lire vos données, les faire corriger, les faire effacer, et vous opposer. Cela se fait sur votre propre page dans Werkwinkel, ou par une lettre au délégué à la protection des données. Vous recevez une réponse dans le mois.',
      en: 'You may read your data, have them corrected, have them erased, and object. You can do so on your own page in Werkwinkel, or with a letter to the data protection officer. You get an answer within a month.',
    },
  'Bezwaar maken raakt niet aan uw leefloon of uw uitkering. Niet tevreden? U kunt gratis klagen bij de Vlaamse Toezichtcommissie.':
    {
      fr: 'S’opposer ne touche ni à votre revenu d’intégration ni à votre allocation. Pas satisfait ? Vous pouvez vous plaindre gratuitement auprès de la Commission de contrôle flamande.',
      en: 'Objecting does not touch your living wage or your benefit. Not satisfied? You can complain free of charge to the Flemish Supervisory Commission.',
    },
  'Stroom {0}, versie {1}. Zo staat het in het register.': {
    fr: 'Flux {0}, version {1}. C’est ainsi dans le registre.',
    en: 'Flow {0}, version {1}. So it stands in the register.',
  },
  'Kies welke brief het was.': { fr: 'Choisissez quelle lettre c’était.', en: 'Choose which letter it was.' },
  'Schrijf hoeveel mensen de brief kregen, of laat het leeg.': {
    fr: 'Écrivez combien de personnes ont reçu la lettre, ou laissez vide.',
    en: 'Write how many people got the letter, or leave it empty.',
  },
  'Kies hoe u het zei.': { fr: 'Choisissez comment vous l’avez dit.', en: 'Choose how you told it.' },
  'Kies een taal.': { fr: 'Choisissez une langue.', en: 'Choose a language.' },
  'Brief aan burgers': { fr: 'Lettre aux citoyens', en: 'Letter to citizens' },
  'Zo leest iemand wat deze stroom doet. De brief volgt het register. U kunt hem afdrukken.': {
    fr: 'Voici comment on lit ce que fait ce flux. La lettre suit le registre. Vous pouvez l’imprimer.',
    en: 'This is how someone reads what this flow does. The letter follows the register. You can print it.',
  },
  'Taal van de brief': { fr: 'Langue de la lettre', en: 'Language of the letter' },
  'Bewijs van verzending': { fr: 'Preuve d’envoi', en: 'Proof of sending' },
  'Nog niemand noteerde dat deze brief verstuurd is.': {
    fr: 'Personne n’a encore noté que cette lettre a été envoyée.',
    en: 'Nobody noted yet that this letter was sent.',
  },
  'Een functionaris of jurist van de afzender of een ontvanger noteert het hier.': {
    fr: 'Un délégué ou un juriste de l’expéditeur ou d’un destinataire le note ici.',
    en: 'An officer or lawyer of the sender or a receiver notes it here.',
  },
  '{0}, op {1}: {2}.': { fr: '{0}, le {1} : {2}.', en: '{0}, on {1}: {2}.' },
  'Noteer dat u de brief verstuurde': {
    fr: 'Notez que vous avez envoyé la lettre',
    en: 'Note that you sent the letter',
  },
  'Aan hoeveel mensen?': { fr: 'À combien de personnes ?', en: 'To how many people?' },
  'Alleen een aantal: geen namen.': {
    fr: 'Seulement un nombre : pas de noms.',
    en: 'Only a number: no names.',
  },
  'in de eBox': { fr: 'dans l’eBox', en: 'in the eBox' },
  'met een mail': { fr: 'par mail', en: 'by mail' },
  'in een gesprek, met de brief op papier': {
    fr: 'lors d’un entretien, avec la lettre sur papier',
    en: 'in a talk, with the letter on paper',
  },
  'op de website of in het gemeenteblad': {
    fr: 'sur le site ou dans le bulletin communal',
    en: 'on the website or in the municipal paper',
  },
  'Brieven om te geven': { fr: 'Lettres à remettre', en: 'Letters to give' },
  'Er is geen brief om te geven.': {
    fr: 'Il n’y a pas de lettre à remettre.',
    en: 'There is no letter to give.',
  },
  'Voor uw organisatie is nu geen stroom van kracht.': {
    fr: 'Aucun flux n’est en vigueur pour votre organisation.',
    en: 'No flow is in force for your organisation now.',
  },
  'Deze persoon koos nog geen taal. De brief is er in het Nederlands en in andere talen.': {
    fr: 'Cette personne n’a pas encore choisi de langue. La lettre existe en néerlandais et dans d’autres langues.',
    en: 'This person chose no language yet. The letter is there in Dutch and in other languages.',
  },
  'Deze persoon leest in deze taal: {0}.': {
    fr: 'Cette personne lit dans cette langue : {0}.',
    en: 'This person reads in this language: {0}.',
  },
  'Brief over stroom {0}: {1}': { fr: 'Lettre sur le flux {0} : {1}', en: 'Letter about flow {0}: {1}' },
  'Wat deze persoon al kreeg': {
    fr: 'Ce que cette personne a déjà reçu',
    en: 'What this person got already',
  },
  'Stroom {0}: {1}': { fr: 'Flux {0} : {1}', en: 'Flow {0}: {1}' },
  'Noteer dat u een brief gaf': {
    fr: 'Notez que vous avez remis une lettre',
    en: 'Note that you gave a letter',
  },
  'Welke brief?': { fr: 'Quelle lettre ?', en: 'Which letter?' },
  'Kies een brief': { fr: 'Choisissez une lettre', en: 'Choose a letter' },
  'In welke taal?': { fr: 'Dans quelle langue ?', en: 'In which language?' },
  'Brieven over gegevens': { fr: 'Lettres sur les données', en: 'Letters about data' },
};
