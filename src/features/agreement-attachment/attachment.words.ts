/** What attachments of an agreement say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const attachmentWords: Words = {
  niemand: { fr: 'personne', en: 'nobody' },
  'Iedereen die de overeenkomst mag lezen, leest ook dit.': {
    fr: 'Toute personne qui peut lire la convention lit aussi ceci.',
    en: 'Everyone who may read the agreement reads this too.',
  },
  'mensen in hun functie, zoals raadsleden of medewerkers': {
    fr: 'des personnes dans leur fonction, comme des conseillers ou des collaborateurs',
    en: 'people in their function, such as councillors or staff',
  },
  'Alleen de partijen lezen dit. Wie het opent, wordt genoteerd.': {
    fr: 'Seules les parties lisent ceci. Chaque ouverture est notée.',
    en: 'Only the parties read this. Whoever opens it is written down.',
  },
  'mensen die begeleid worden': { fr: 'des personnes accompagnées', en: 'people who are guided' },
  'Dat kan hier niet. Het hoort in hun dossier.': {
    fr: 'Ce n’est pas possible ici. Cela va dans leur dossier.',
    en: 'That cannot be here. It belongs in their file.',
  },
  'Bij deze overeenkomst staan al 50 bijlagen. Haal er eerst één weg.': {
    fr: 'Cette convention a déjà 50 annexes. Retirez-en d’abord une.',
    en: 'This agreement has 50 attachments already. Take one away first.',
  },
  'Uw organisatie heeft hier al 20 bijlagen. Haal er eerst één weg.': {
    fr: 'Votre organisation a déjà 20 annexes ici. Retirez-en d’abord une.',
    en: 'Your organisation has 20 attachments here already. Take one away first.',
  },
  'Deze bijlage hoort bij de tekst die voorligt of getekend is. Ze verandert niet meer.': {
    fr: 'Cette annexe fait partie du texte soumis ou signé. Elle ne change plus.',
    en: 'This attachment is part of the text that was submitted or signed. It does not change any more.',
  },
  'Deze bijlage is al weggehaald. Er is niets veranderd.': {
    fr: 'Cette annexe est déjà retirée. Rien n’a changé.',
    en: 'This attachment was taken away already. Nothing has changed.',
  },
  'De tekst ligt al vast. Voeg de bijlage toe naast de tekst.': {
    fr: 'Le texte est déjà fixé. Ajoutez l’annexe à côté du texte.',
    en: 'The text is fixed already. Add the attachment beside the text.',
  },
  'Wie de tekst tekent, moet hem helemaal kunnen lezen. Kies geen partijen, of zet de bijlage naast de tekst.':
    {
      fr: 'Qui signe le texte doit pouvoir le lire en entier. Ne choisissez pas de parties, ou mettez l’annexe à côté du texte.',
      en: 'Whoever signs the text must be able to read all of it. Choose no parties, or put the attachment beside the text.',
    },
  'Een bestand over mensen die begeleid worden, kan hier niet: geen enkele stroom laat dat toe. Zet hun gegevens in hun dossier. Deel ze met een verwijzing of op een casusoverleg.':
    {
      fr: 'Un fichier sur des personnes accompagnées n’est pas possible ici : aucun flux ne le permet. Mettez leurs données dans leur dossier. Partagez-les par une orientation ou dans une concertation de cas.',
      en: 'A file about people who are guided cannot be here: no flow allows it. Put their data in their file. Share them by a referral or in a case talk.',
    },
  'Kies wie er in het bestand genoemd wordt.': {
    fr: 'Choisissez qui est nommé dans le fichier.',
    en: 'Choose who is named in the file.',
  },
  'Schrijf wat voor bijlage het is.': {
    fr: 'Écrivez de quelle annexe il s’agit.',
    en: 'Write what attachment it is.',
  },
  'Schrijf waarom u deze bijlage weghaalt. Wie ze mocht lezen, leest dat.': {
    fr: 'Écrivez pourquoi vous retirez cette annexe. Ceux qui pouvaient la lire lisent cela.',
    en: 'Write why you take this attachment away. Whoever could read it reads that.',
  },
  Bijlagen: { fr: 'Annexes', en: 'Attachments' },
  'Er zijn nog geen bijlagen. Voeg bijvoorbeeld een besluit of een analyse toe.': {
    fr: 'Il n’y a pas encore d’annexes. Ajoutez par exemple une décision ou une analyse.',
    en: 'There are no attachments yet. Add for instance a decision or an analysis.',
  },
  'Voeg een bijlage toe': { fr: 'Ajouter une annexe', en: 'Add an attachment' },
  'hoort bij de tekst': { fr: 'fait partie du texte', en: 'part of the text' },
  'noemt mensen': { fr: 'nomme des personnes', en: 'names people' },
  'Alleen voor de partijen. Wie het opent, wordt genoteerd.': {
    fr: 'Pour les parties seulement. Chaque ouverture est notée.',
    en: 'For the parties alone. Whoever opens it is written down.',
  },
  'Alleen voor {0}. Wie het opent, wordt genoteerd.': {
    fr: 'Pour {0} seulement. Chaque ouverture est notée.',
    en: 'For {0} alone. Whoever opens it is written down.',
  },
  'Vingerafdruk:': { fr: 'Empreinte :', en: 'Fingerprint:' },
  'Waarom haalt u deze bijlage weg?': {
    fr: 'Pourquoi retirez-vous cette annexe ?',
    en: 'Why do you take this attachment away?',
  },
  'Haal deze bijlage weg': { fr: 'Retirer cette annexe', en: 'Take this attachment away' },
  'Een besluit, een analyse of een lijst. Gegevens over mensen die begeleid worden, horen hier niet.': {
    fr: 'Une décision, une analyse ou une liste. Les données de personnes accompagnées n’ont pas leur place ici.',
    en: 'A decision, an analysis or a list. Data about people who are guided do not belong here.',
  },
  'De bijlage': { fr: 'L’annexe', en: 'The attachment' },
  'Wat voor bijlage is het?': { fr: 'De quelle annexe s’agit-il ?', en: 'What attachment is it?' },
  'Wie wordt er in het bestand genoemd?': {
    fr: 'Qui est nommé dans le fichier ?',
    en: 'Who is named in the file?',
  },
  'Noemt het mensen: voor welke partijen is het?': {
    fr: 'S’il nomme des personnes : pour quelles parties est-il ?',
    en: 'If it names people: for which parties is it?',
  },
  'Kiest u niets, dan is het voor alle partijen. Uw eigen organisatie leest het altijd.': {
    fr: 'Sans choix, il est pour toutes les parties. Votre organisation le lit toujours.',
    en: 'If you choose none, it is for all parties. Your own organisation always reads it.',
  },
  'Deze bijlage hoort bij de tekst die getekend wordt': {
    fr: 'Cette annexe fait partie du texte à signer',
    en: 'This attachment is part of the text that is signed',
  },
  'Ze komt in de vingerafdruk en verandert na het voorleggen niet meer. Alle partijen moeten opnieuw akkoord gaan.':
    {
      fr: 'Elle entre dans l’empreinte et ne change plus une fois le texte soumis. Toutes les parties doivent à nouveau marquer leur accord.',
      en: 'It is part of the fingerprint and does not change once the text is submitted. All parties must agree again.',
    },
  'De bijlage staat bij de overeenkomst.': {
    fr: 'L’annexe figure auprès de la convention.',
    en: 'The attachment stands with the agreement.',
  },
  'De bijlage is weggehaald.': { fr: 'L’annexe est retirée.', en: 'The attachment is taken away.' },
};
