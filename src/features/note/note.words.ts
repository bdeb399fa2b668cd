/** What notes and moments of contact say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const noteWords: Words = {
  'Hoe?': { fr: 'Comment ?', en: 'How?' },
  'Bereikt?': { fr: 'Personne jointe ?', en: 'Reached?' },
  Ja: { fr: 'Oui', en: 'Yes' },
  'Nee, alleen geprobeerd': { fr: 'Non, seulement essayé', en: 'No, only tried' },
  'Eén regel': { fr: 'Une ligne', en: 'One line' },
  'Alleen uw eigen organisatie leest dit.': {
    fr: 'Seule votre propre organisation lit ceci.',
    en: 'Only your own organisation reads this.',
  },
  'Wanneer?': { fr: 'Quand ?', en: 'When?' },
  'Vandaag is {0}.': { fr: 'Aujourd’hui, nous sommes le {0}.', en: 'Today is {0}.' },
  'Bewaar het contact': { fr: 'Enregistrer le contact', en: 'Save the contact' },
  'Kies hoe u contact had.': {
    fr: 'Choisissez comment vous avez eu contact.',
    en: 'Choose how you had contact.',
  },
  'Kies of u de persoon bereikte.': {
    fr: 'Indiquez si vous avez joint la personne.',
    en: 'Choose whether you reached the person.',
  },
  'Gebruik hoogstens {0} tekens, of schrijf een notitie.': {
    fr: 'Utilisez au maximum {0} caractères, ou écrivez une note.',
    en: 'Use at most {0} characters, or write a note.',
  },
  'Kies vandaag of een dag in het voorbije jaar.': {
    fr: 'Choisissez aujourd’hui ou un jour de l’année écoulée.',
    en: 'Choose today or a day in the past year.',
  },
  'Schrijf een aantal weken.': { fr: 'Écrivez un nombre de semaines.', en: 'Write a number of weeks.' },
  'Schrijf een heel aantal weken.': {
    fr: 'Écrivez un nombre entier de semaines.',
    en: 'Write a whole number of weeks.',
  },
  'Kies 1 tot 26 weken.': { fr: 'Choisissez de 1 à 26 semaines.', en: 'Choose 1 to 26 weeks.' },
  telefoon: { fr: 'téléphone', en: 'telephone' },
  huisbezoek: { fr: 'visite à domicile', en: 'home visit' },
  'aan het loket': { fr: 'au guichet', en: 'at the desk' },
  'e-mail of bericht': { fr: 'e-mail ou message', en: 'e-mail or message' },
  'Contact noteren': { fr: 'Noter un contact', en: 'Note a contact' },
  'Hier stond een notitie ({0}). Ze is verwijderd. Reden: {1}.': {
    fr: 'Il y avait ici une note ({0}). Elle a été supprimée. Raison : {1}.',
    en: 'There was a note here ({0}). It was removed. Reason: {1}.',
  },
  'Hier stond een notitie ({0}). Ze is verwijderd op {1}. Reden: {2}.': {
    fr: 'Il y avait ici une note ({0}). Elle a été supprimée le {1}. Raison : {2}.',
    en: 'There was a note here ({0}). It was removed on {1}. Reason: {2}.',
  },
  'Uw organisatie meldde dat hier iets niet hoort. Aan zet: de eigenaar.': {
    fr: 'Votre organisation a signalé que quelque chose n’a pas sa place ici. C’est au propriétaire d’agir.',
    en: 'Your organisation reported that something does not belong here. Whose turn: the owner.',
  },
  'Meld wat hier niet hoort': {
    fr: 'Signaler ce qui n’a pas sa place ici',
    en: 'Report what does not belong here',
  },
  'Deze notitie gaat over': { fr: 'Cette note parle de', en: 'This note is about' },
  'De eigenaar van de notitie krijgt alleen dit woord, de datum en de naam van uw organisatie.': {
    fr: 'Le propriétaire de la note reçoit seulement ce mot, la date et le nom de votre organisation.',
    en: 'The owner of the note gets only this word, the date and the name of your organisation.',
  },
  Kies: { fr: 'Choisissez', en: 'Choose' },
  'Meld aan de eigenaar': { fr: 'Signaler au propriétaire', en: 'Report to the owner' },
  'Neem mijn notitie terug': { fr: 'Reprendre ma note', en: 'Take back my note' },
  'De tekst verdwijnt voorgoed. Uw organisatie ziet nog dat er een notitie was.': {
    fr: 'Le texte disparaît pour toujours. Votre organisation voit encore qu’il y avait une note.',
    en: 'The text disappears for good. Your organisation still sees that there was a note.',
  },
  'Verwijder de notitie': { fr: 'Supprimer la note', en: 'Remove the note' },
  '{0} deze notitie gaat over {1}. {2}, {3}.': {
    fr: '{0} cette note parle de {1}. {2}, {3}.',
    en: '{0} this note is about {1}. {2}, {3}.',
  },
  'Gemeld:': { fr: 'Signalé :', en: 'Reported:' },
  'Klopt, verwijder de tekst': { fr: 'C’est exact, supprimer le texte', en: 'Correct, remove the text' },
  'Laat staan': { fr: 'Laisser', en: 'Leave it' },
  'Aan zet: de eigenaar van het vertrouwelijk luik.': {
    fr: 'C’est au propriétaire du volet confidentiel d’agir.',
    en: 'Whose turn: the owner of the confidential compartment.',
  },
  'Dit lezen: {0}. Geen andere organisatie, en ook de persoon zelf niet.': {
    fr: 'Liront ceci : {0}. Aucune autre organisation, et la personne elle-même non plus.',
    en: 'Who reads this: {0}. No other organisation, and not the person either.',
  },
  'Dit lezen: alleen wie bij {0} een eigen mandaat heeft voor het vertrouwelijk luik en deze persoon begeleidt. Geen andere organisatie. De persoon bespreekt dit in een gesprek.':
    {
      fr: 'Liront ceci : seulement ceux qui, chez {0}, ont un mandat propre pour le volet confidentiel et accompagnent cette personne. Aucune autre organisation. La personne en parle lors d’un entretien.',
      en: 'Who reads this: only those at {0} who hold their own mandate for the confidential compartment and guide this person. No other organisation. The person discusses this in a talk.',
    },
  'wie deze persoon begeleidt': { fr: 'qui accompagne cette personne', en: 'whoever guides this person' },
  '{0} ({1}, en wie het team leidt met een reden)': {
    fr: '{0} ({1}, et qui dirige l’équipe avec une raison)',
    en: '{0} ({1}, and whoever leads the team, with a reason)',
  },
  'Dit lezen: de persoon zelf, {0}.': {
    fr: 'Liront ceci : la personne elle-même, {0}.',
    en: 'Who reads this: the person, {0}.',
  },
  'Begeleidt later nog een organisatie mee, dan leest die het als een gegevensstroom dat toelaat.': {
    fr: 'Si une autre organisation accompagne plus tard, elle le lira lorsqu’un flux de données le permet.',
    en: 'If another organisation joins in later, it reads this when a data flow allows it.',
  },
  '{0} leest dit nu niet: er is geen gegevensstroom voor.': {
    fr: '{0} ne lit pas ceci maintenant : il n’y a pas de flux de données pour cela.',
    en: '{0} does not read this now: there is no data flow for it.',
  },
  '{0} lezen dit nu niet: er is geen gegevensstroom voor.': {
    fr: '{0} ne lisent pas ceci maintenant : il n’y a pas de flux de données pour cela.',
    en: '{0} do not read this now: there is no data flow for it.',
  },
  'Het laatste contact was op {0}.': {
    fr: 'Le dernier contact date du {0}.',
    en: 'The last contact was on {0}.',
  },
  'Sinds het begin van de begeleiding op {0} is er geen contact genoteerd.': {
    fr: 'Depuis le début de l’accompagnement le {0}, aucun contact n’a été noté.',
    en: 'Since the guidance began on {0}, no contact has been noted.',
  },
  '{0} weken geen contact': { fr: '{0} semaines sans contact', en: '{0} weeks without contact' },
  'Dat was een gesprek samen met een andere organisatie. Uw organisatie wil na {0} weken weten hoe het gaat.':
    {
      fr: 'C’était un entretien avec une autre organisation. Votre organisation veut savoir après {0} semaines comment cela va.',
      en: 'That was a talk together with another organisation. Your organisation wants to know after {0} weeks how things are.',
    },
  'Uw organisatie wil na {0} weken weten hoe het gaat. Bron: uw eigen contacten en afspraken.': {
    fr: 'Votre organisation veut savoir après {0} semaines comment cela va. Source : vos propres contacts et rendez-vous.',
    en: 'Your organisation wants to know after {0} weeks how things are. Source: your own contacts and appointments.',
  },
  'Aan zet: u': { fr: 'À vous d’agir', en: 'Your turn' },
  'Noteer contact': { fr: 'Noter un contact', en: 'Note contact' },
  'Deze persoon blijft op Vandaag staan, en uw hoofd ziet een stille plek.': {
    fr: 'Cette personne reste sur Aujourd’hui, et votre responsable voit un silence.',
    en: 'This person stays on Today, and your head sees a silent spot.',
  },
  'kwam niet': { fr: 'pas venu', en: 'did not come' },
  'De persoon kwam niet naar het {0} van {1} om {2}. Er is nog niets mee gedaan. Bron: uw eigen afspraken.': {
    fr: 'La personne n’est pas venue au rendez-vous ({0}) du {1} à {2}. Rien n’a encore été fait. Source : vos propres rendez-vous.',
    en: 'The person did not come to the {0} of {1} at {2}. Nothing has been done about it yet. Source: your own appointments.',
  },
  'Volg op': { fr: 'Faire le suivi', en: 'Follow up' },
  'Niemand hoort waarom de persoon wegbleef. De regel blijft staan.': {
    fr: 'Personne n’apprend pourquoi la personne n’est pas venue. La ligne reste.',
    en: 'Nobody hears why the person stayed away. The line stays.',
  },
  'Het {0} van {1} om {2} is voorbij. Ging het door? Bron: uw eigen afspraken.': {
    fr: 'Le rendez-vous ({0}) du {1} à {2} est passé. A-t-il eu lieu ? Source : vos propres rendez-vous.',
    en: 'The {0} of {1} at {2} is over. Did it take place? Source: your own appointments.',
  },
  afgelopen: { fr: 'terminé', en: 'over' },
  'afspraak voorbij': { fr: 'rendez-vous passé', en: 'appointment past' },
  'Noteer het verloop': { fr: 'Noter le déroulement', en: 'Note how it went' },
  'De afspraak telt niet als contact zolang u niets noteert.': {
    fr: 'Le rendez-vous ne compte pas comme contact tant que vous ne notez rien.',
    en: 'The appointment does not count as contact until you note something.',
  },
  'Het {0} van {1} om {2}. U wilde de persoon eraan herinneren. Bron: uw eigen afspraken.': {
    fr: 'Le rendez-vous ({0}) du {1} à {2}. Vous vouliez le rappeler à la personne. Source : vos propres rendez-vous.',
    en: 'The {0} of {1} at {2}. You wanted to remind the person. Source: your own appointments.',
  },
  Herinner: { fr: 'Rappeler', en: 'Remind' },
  'De persoon krijgt geen herinnering.': {
    fr: 'La personne ne reçoit pas de rappel.',
    en: 'The person gets no reminder.',
  },
  '{0} meldde dat een notitie gaat over {1}.': {
    fr: '{0} a signalé qu’une note parle de {1}.',
    en: '{0} reported that a note is about {1}.',
  },
  'iets wat hier niet hoort': {
    fr: 'quelque chose qui n’a pas sa place ici',
    en: 'something that does not belong here',
  },
  'Kijk na': { fr: 'Vérifier', en: 'Check' },
  'De tekst blijft leesbaar voor wie ze nu al leest.': {
    fr: 'Le texte reste lisible pour ceux qui le lisent déjà.',
    en: 'The text can still be read by those who read it now.',
  },
  afspraak: { fr: 'rendez-vous', en: 'appointment' },
  vandaag: { fr: 'aujourd’hui', en: 'today' },
  morgen: { fr: 'demain', en: 'tomorrow' },
  'over {0} dagen': { fr: 'dans {0} jours', en: 'in {0} days' },
  'Deze notitie is intussen al verwijderd.': {
    fr: 'Cette note a été supprimée entre-temps.',
    en: 'This note has been removed in the meantime.',
  },
  'Kies wie dit mag lezen.': { fr: 'Choisissez qui peut lire ceci.', en: 'Choose who may read this.' },
  'Schrijf een notitie.': { fr: 'Écrivez une note.', en: 'Write a note.' },
  'Kies wat hier niet hoort.': {
    fr: 'Choisissez ce qui n’a pas sa place ici.',
    en: 'Choose what does not belong here.',
  },
  'Uw organisatie meldde dit al. De eigenaar kijkt het na.': {
    fr: 'Votre organisation l’a déjà signalé. Le propriétaire vérifie.',
    en: 'Your organisation reported this already. The owner is checking it.',
  },
  'Alleen de eigenaar van het vertrouwelijk luik beslist hierover.': {
    fr: 'Seul le propriétaire du volet confidentiel en décide.',
    en: 'Only the owner of the confidential compartment decides on this.',
  },
  'Over deze melding is al beslist.': {
    fr: 'Ce signalement a déjà reçu une décision.',
    en: 'This report was already decided on.',
  },
  'Dit luik heeft al een eigenaar.': {
    fr: 'Ce volet a déjà un propriétaire.',
    en: 'This compartment already has an owner.',
  },
  'Noteer een contact': { fr: 'Noter un contact', en: 'Note a contact' },
  Notities: { fr: 'Notes', en: 'Notes' },
  'Hier staat nog geen notitie die u mag lezen.': {
    fr: 'Il n’y a pas encore ici de note que vous pouvez lire.',
    en: 'There is no note here yet that you may read.',
  },
  'Schrijf er een. U ziet vooraf wie ze zal lezen.': {
    fr: 'Écrivez-en une. Vous voyez d’avance qui la lira.',
    en: 'Write one. You see beforehand who will read it.',
  },
  'Volgende stap': { fr: 'Étape suivante', en: 'Next step' },
  '{0} Iemand meldde dat in {1} iets staat wat hier niet hoort. Verwijder de tekst of laat ze staan.': {
    fr: '{0} Quelqu’un a signalé que {1} contient quelque chose qui n’a pas sa place ici. Supprimez le texte ou laissez-le.',
    en: '{0} Someone reported that {1} contains something that does not belong here. Remove the text or leave it.',
  },
  'Aan zet: u.': { fr: 'À vous d’agir.', en: 'Your turn.' },
  'een notitie': { fr: 'une note', en: 'a note' },
  'Ga naar de notitie': { fr: 'Aller à la note', en: 'Go to the note' },
  'Nieuwe notitie': { fr: 'Nouvelle note', en: 'New note' },
  'Wie zal dit lezen?': { fr: 'Qui lira ceci ?', en: 'Who will read this?' },
  Notitie: { fr: 'Note', en: 'Note' },
  'Schrijf wat nodig is voor werk. Geen diagnose, geen schulden, geen bank of gerecht.': {
    fr: 'Écrivez ce qui est nécessaire pour le travail. Pas de diagnostic, pas de dettes, rien sur la banque ou la justice.',
    en: 'Write what is needed for work. No diagnosis, no debts, nothing about banks or courts.',
  },
  'Bewaar de notitie': { fr: 'Enregistrer la note', en: 'Save the note' },
  Contact: { fr: 'Contact', en: 'Contact' },
  'Nog geen contact genoteerd.': { fr: 'Pas encore de contact noté.', en: 'No contact noted yet.' },
  bereikt: { fr: 'joint', en: 'reached' },
  'niet bereikt': { fr: 'pas joint', en: 'not reached' },
  'Uw organisatie': { fr: 'Votre organisation', en: 'Your organisation' },
  Gedeeld: { fr: 'Partagée', en: 'Shared' },
  gedeeld: { fr: 'partagée', en: 'shared' },
  Intern: { fr: 'Interne', en: 'Internal' },
  intern: { fr: 'interne', en: 'internal' },
  'Vertrouwelijk luik': { fr: 'Volet confidentiel', en: 'Confidential compartment' },
  'vertrouwelijk luik': { fr: 'volet confidentiel', en: 'confidential compartment' },
  'een ziekte of diagnose': { fr: 'une maladie ou un diagnostic', en: 'an illness or diagnosis' },
  'schulden of bankgegevens': { fr: 'des dettes ou des données bancaires', en: 'debts or bank details' },
  'politie of gerecht': { fr: 'la police ou la justice', en: 'police or courts' },
  'het gezin of het privéleven': { fr: 'la famille ou la vie privée', en: 'the family or private life' },
  'iemand anders': { fr: 'quelqu’un d’autre', en: 'someone else' },
  'iets wat voor werk niet nodig is': {
    fr: 'quelque chose qui n’est pas nécessaire pour le travail',
    en: 'something not needed for work',
  },
  'een vergissing': { fr: 'une erreur', en: 'a mistake' },
  'iets wat hier niet hoorde': {
    fr: 'quelque chose qui n’avait pas sa place ici',
    en: 'something that did not belong here',
  },
  '{0} notities': { fr: '{0} notes', en: '{0} notes' },
  'Een notitie schrijft u bij {0}.': {
    fr: 'Vous écrivez une note sous {0}.',
    en: 'You write a note under {0}.',
  },
};
