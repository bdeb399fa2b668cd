/** What documents of meetings say, and what is said of a file that is not taken, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const meetingDocumentWords: Words = {
  'Schrijf wat voor document het is.': {
    fr: 'Écrivez de quel document il s’agit.',
    en: 'Write what document it is.',
  },
  'Dit punt is voor minder lezers. Een document is nooit voor meer lezers dan zijn punt.': {
    fr: 'Ce point est destiné à moins de lecteurs. Un document n’a jamais plus de lecteurs que son point.',
    en: 'This item is for fewer readers. A document never has more readers than its item.',
  },
  'Schrijf waarom u dit document weghaalt. Wie het mocht lezen, leest dat.': {
    fr: 'Écrivez pourquoi vous retirez ce document. Ceux qui pouvaient le lire lisent cela.',
    en: 'Write why you take this document away. Whoever could read it reads that.',
  },
  'Bij deze vergadering staan al 50 documenten. Haal er eerst één weg.': {
    fr: 'Cette réunion a déjà 50 documents. Retirez-en d’abord un.',
    en: 'This meeting has 50 documents already. Take one away first.',
  },
  'Dit document is al weggehaald. Er is niets veranderd.': {
    fr: 'Ce document est déjà retiré. Rien n’a changé.',
    en: 'This document was taken away already. Nothing has changed.',
  },
  'Het document staat bij de vergadering.': {
    fr: 'Le document figure auprès de la réunion.',
    en: 'The document stands with the meeting.',
  },
  'Het document is weggehaald. Wie het mocht lezen, leest uw reden.': {
    fr: 'Le document est retiré. Ceux qui pouvaient le lire lisent votre raison.',
    en: 'The document is taken away. Whoever could read it reads your reason.',
  },
  'Weggehaald: {0}': { fr: 'Retiré : {0}', en: 'Taken away: {0}' },
  'Haal weg': { fr: 'Retirer', en: 'Take away' },
  'Waarom haalt u dit document weg?': {
    fr: 'Pourquoi retirez-vous ce document ?',
    en: 'Why do you take this document away?',
  },
  'Het bestand is dan echt weg. Wie het mocht lezen, leest uw reden.': {
    fr: 'Le fichier disparaît alors pour de bon. Ceux qui pouvaient le lire lisent votre raison.',
    en: 'The file is then really gone. Whoever could read it reads your reason.',
  },
  'Haal dit document weg': { fr: 'Retirer ce document', en: 'Take this document away' },
  Documenten: { fr: 'Documents', en: 'Documents' },
  'Er staan nog geen documenten bij de hele vergadering. Documenten van een punt staan bij dat punt.': {
    fr: 'Il n’y a pas encore de documents pour toute la réunion. Les documents d’un point figurent auprès de ce point.',
    en: 'There are no documents of the whole meeting yet. Documents of an item stand with that item.',
  },
  'Voeg een document toe': { fr: 'Ajouter un document', en: 'Add a document' },
  '{0}, {1} kB': { fr: '{0}, {1} ko', en: '{0}, {1} kB' },
  '{0}, {1} MB': { fr: '{0}, {1} Mo', en: '{0}, {1} MB' },
  '{0}. {1} (te lezen door {2})': { fr: '{0}. {1} (lisible par {2})', en: '{0}. {1} (to be read by {2})' },
  'Een verslag, cijfers of een nota. Zet hier niets over mensen die begeleid worden: dat hoort in hun dossier.':
    {
      fr: 'Un rapport, des chiffres ou une note. Ne mettez rien ici sur des personnes accompagnées : cela va dans leur dossier.',
      en: 'A report, figures or a note. Put nothing here about people who are guided: that belongs in their file.',
    },
  'Het document': { fr: 'Le document', en: 'The document' },
  'Wat voor document is het?': { fr: 'De quel document s’agit-il ?', en: 'What document is it?' },
  'Waar hoort het bij?': { fr: 'À quoi se rapporte-t-il ?', en: 'What does it belong to?' },
  'bij de hele vergadering': { fr: 'à toute la réunion', en: 'to the whole meeting' },
  'Nooit meer lezers dan het punt zelf.': {
    fr: 'Jamais plus de lecteurs que le point lui-même.',
    en: 'Never more readers than the item itself.',
  },
  'Pdf, Word, Excel, afbeelding of tekst, tot 10 MB.': {
    fr: 'Pdf, Word, Excel, image ou texte, jusqu’à 10 Mo.',
    en: 'Pdf, Word, Excel, image or text, up to 10 MB.',
  },
  'Voeg toe': { fr: 'Ajouter', en: 'Add' },
  'Kies het bestand opnieuw.': { fr: 'Choisissez à nouveau le fichier.', en: 'Choose the file again.' },
  'Er komen nu veel bestanden tegelijk binnen. Probeer het over een minuut opnieuw.': {
    fr: 'Beaucoup de fichiers arrivent en ce moment. Réessayez dans une minute.',
    en: 'Many files are coming in now. Try again in a minute.',
  },
  'Dit bestand is leeg.': { fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  'Dit bestand is groter dan 10 MB. Maak het kleiner, of deel het op.': {
    fr: 'Ce fichier dépasse 10 Mo. Réduisez-le, ou divisez-le.',
    en: 'This file is larger than 10 MB. Make it smaller, or split it.',
  },
  'De naam van dit bestand is te lang, of heeft tekens die u niet ziet. Geef het een andere naam.': {
    fr: 'Le nom de ce fichier est trop long, ou contient des signes invisibles. Donnez-lui un autre nom.',
    en: 'The name of this file is too long, or has characters that you do not see. Give it another name.',
  },
  'De naam van dit bestand eindigt op twee soorten. Geef het een naam met één soort op het einde, zoals verslag.pdf.':
    {
      fr: 'Le nom de ce fichier se termine par deux types. Donnez-lui un nom avec un seul type à la fin, comme rapport.pdf.',
      en: 'The name of this file ends in two kinds. Give it a name with one kind at its end, such as report.pdf.',
    },
  'Dit soort bestand kan niet. Kies een pdf, Word (docx), Excel (xlsx), odt, ods, png, jpeg, txt of csv.': {
    fr: 'Ce type de fichier n’est pas possible. Choisissez un pdf, Word (docx), Excel (xlsx), odt, ods, png, jpeg, txt ou csv.',
    en: 'This kind of file cannot be taken. Choose a pdf, Word (docx), Excel (xlsx), odt, ods, png, jpeg, txt or csv.',
  },
  'In dit bestand zit iets anders dan zijn naam zegt. Bewaar het opnieuw in zijn eigen programma.': {
    fr: 'Ce fichier contient autre chose que ce que dit son nom. Enregistrez-le à nouveau dans son propre programme.',
    en: 'This file holds something else than its name says. Save it again in its own program.',
  },
  'Dit bestand is beschadigd. Bewaar het opnieuw in zijn eigen programma.': {
    fr: 'Ce fichier est endommagé. Enregistrez-le à nouveau dans son propre programme.',
    en: 'This file is damaged. Save it again in its own program.',
  },
  'In dit bestand zitten macro’s. Bewaar het zonder macro’s.': {
    fr: 'Ce fichier contient des macros. Enregistrez-le sans macros.',
    en: 'There are macros in this file. Save it without macros.',
  },
  'In dit bestand zit iets dat vanzelf kan starten. Bewaar het zonder scripts, bijvoorbeeld als nieuwe pdf.':
    {
      fr: 'Ce fichier contient quelque chose qui peut démarrer tout seul. Enregistrez-le sans scripts, par exemple comme nouveau pdf.',
      en: 'Something in this file can start by itself. Save it without scripts, for instance as a new pdf.',
    },
  'Dit bestand haalt iets op dat ergens anders staat. Bewaar het met alles erin, en met links naar gewone webadressen alleen.':
    {
      fr: 'Ce fichier va chercher quelque chose ailleurs. Enregistrez-le avec tout dedans, et avec seulement des liens vers des adresses web ordinaires.',
      en: 'This file fetches something that stands elsewhere. Save it with everything in it, and with links to plain web addresses only.',
    },
  'Dit bestand kwam te traag binnen. Probeer het opnieuw met een betere verbinding, of maak het kleiner.': {
    fr: 'Ce fichier est arrivé trop lentement. Réessayez avec une meilleure connexion, ou réduisez-le.',
    en: 'This file came in too slowly. Try again with a better connection, or make it smaller.',
  },
  'Dit bestand is vergrendeld. Bewaar het zonder wachtwoord.': {
    fr: 'Ce fichier est verrouillé. Enregistrez-le sans mot de passe.',
    en: 'This file is locked. Save it without a password.',
  },
  'Dit bestand wordt na uitpakken veel te groot. Maak het kleiner.': {
    fr: 'Ce fichier devient beaucoup trop grand une fois décompressé. Réduisez-le.',
    en: 'This file becomes far too large once unpacked. Make it smaller.',
  },
  'Dit bestand is geen gewone tekst. Bewaar het als tekst in UTF-8.': {
    fr: 'Ce fichier n’est pas du texte ordinaire. Enregistrez-le comme texte en UTF-8.',
    en: 'This file is not plain text. Save it as text in UTF-8.',
  },
};
