/** What the pages of documents that are given says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const givenDocumentWords: Words = {
  'Dit document werd net teruggenomen.': {
    fr: 'Ce document vient d’être repris.',
    en: 'This document has just been taken back.',
  },
  'Kies wat u wilt zeggen.': {
    fr: 'Choisissez ce que vous voulez dire.',
    en: 'Choose what you want to say.',
  },
  'Dit kreeg u om te lezen. Zeg of u het las, en of u het begrijpt. U kunt deze pagina afdrukken.': {
    fr: 'Voici ce que vous avez reçu à lire. Dites si vous l’avez lu et si vous le comprenez. Vous pouvez imprimer cette page.',
    en: 'This was given to you to read. Say whether you read it, and whether you understand it. You can print this page.',
  },
  'U kreeg hier nog geen document.': {
    fr: 'Vous n’avez encore reçu aucun document ici.',
    en: 'You have not been given a document here yet.',
  },
  'Geeft iemand u iets om te lezen? Dan staat het hier, en op uw eerste pagina.': {
    fr: 'Quelqu’un vous donne quelque chose à lire ? Cela apparaît ici, et sur votre première page.',
    en: 'Does someone give you something to read? Then it stands here, and on your first page.',
  },
  'Zeg iets anders': { fr: 'Dire autre chose', en: 'Say something else' },
  'Brief over stroom {0}: wat gedeeld wordt': {
    fr: 'Lettre sur le flux {0} : ce qui est partagé',
    en: 'Letter about flow {0}: what is shared',
  },
  'Van {0}, op {1}.': { fr: 'De {0}, le {1}.', en: 'From {0}, on {1}.' },
  'Lees de brief': { fr: 'Lire la lettre', en: 'Read the letter' },
  'U las dit samen met wie u begeleidt, op {0}.': {
    fr: 'Vous avez lu ceci avec la personne qui vous accompagne, le {0}.',
    en: 'You read this together with who guides you, on {0}.',
  },
  'U zei dit op {0}.': { fr: 'Vous avez dit ceci le {0}.', en: 'You said this on {0}.' },
  'Wie u begeleidt, leest dat en legt het u uit.': {
    fr: 'La personne qui vous accompagne le lit et vous l’explique.',
    en: 'Who guides you reads that and explains it to you.',
  },
  'Wat wilt u zeggen?': { fr: 'Que voulez-vous dire ?', en: 'What do you want to say?' },
  'Dit is geen handtekening. {0} leest alleen dit antwoord.': {
    fr: 'Ceci n’est pas une signature. {0} lit seulement cette réponse.',
    en: 'This is no signature. {0} reads this answer only.',
  },
  'Ook om te lezen': { fr: 'À lire aussi', en: 'Also to read' },
  'Wat teruggenomen werd': { fr: 'Ce qui a été repris', en: 'What was taken back' },
  '{0} nam dit terug op {1}. U hoeft er niets mee te doen.': {
    fr: '{0} a repris ceci le {1}. Vous n’avez rien à faire.',
    en: '{0} took this back on {1}. You need not do anything with it.',
  },
  'afspraken over de volgende stappen': {
    fr: 'accords sur les prochaines étapes',
    en: 'agreements on the next steps',
  },
  'een brief': { fr: 'une lettre', en: 'a letter' },
  uitleg: { fr: 'une explication', en: 'an explanation' },
  'Ik heb dit gelezen, en ik begrijp het': {
    fr: 'J’ai lu ceci, et je le comprends',
    en: 'I have read this, and I understand it',
  },
  'gelezen en begrepen': { fr: 'lu et compris', en: 'read and understood' },
  'Ik heb dit gelezen': { fr: 'J’ai lu ceci', en: 'I have read this' },
  'Ik begrijp het niet goed. Ik wil uitleg.': {
    fr: 'Je ne comprends pas bien. Je veux une explication.',
    en: 'I do not quite understand it. I want it explained.',
  },
  'gelezen, vraagt uitleg': { fr: 'lu, demande une explication', en: 'read, asks for an explanation' },
  'Lees 1 document en zeg of u het begrijpt': {
    fr: 'Lisez 1 document et dites si vous le comprenez',
    en: 'Read 1 document and say whether you understand it',
  },
  'Lees {0} documenten en zeg of u ze begrijpt': {
    fr: 'Lisez {0} documents et dites si vous les comprenez',
    en: 'Read {0} documents and say whether you understand them',
  },
  'Verstuurd. Wie u dit gaf, leest uw antwoord.': {
    fr: 'Envoyé. La personne qui vous l’a donné lit votre réponse.',
    en: 'Sent. Who gave you this reads your answer.',
  },
  'Dit document is al teruggenomen.': {
    fr: 'Ce document a déjà été repris.',
    en: 'This document was taken back already.',
  },
  'Kies wat u geeft.': { fr: 'Choisissez ce que vous donnez.', en: 'Choose what you give.' },
  'Schrijf wat de persoon moet lezen.': {
    fr: 'Écrivez ce que la personne doit lire.',
    en: 'Write what the person has to read.',
  },
  'U gaf deze persoon nog geen document.': {
    fr: 'Vous n’avez encore donné aucun document à cette personne.',
    en: 'You have not given this person a document yet.',
  },
  'Schrijf bijvoorbeeld op welke stappen u samen afsprak. De persoon leest het op de eigen pagina en zegt of het duidelijk is.':
    {
      fr: 'Notez par exemple les étapes convenues ensemble. La personne les lit sur sa propre page et dit si c’est clair.',
      en: 'Write down for instance which steps you agreed on. The person reads it on their own page and says whether it is clear.',
    },
  'Lees de tekst': { fr: 'Lire le texte', en: 'Read the text' },
  'teruggenomen op {0}': { fr: 'repris le {0}', en: 'taken back on {0}' },
  'nog niet gelezen': { fr: 'pas encore lu', en: 'not read yet' },
  'Dat zei de persoon op de eigen pagina, op {0}.': {
    fr: 'La personne l’a dit sur sa propre page, le {0}.',
    en: 'The person said so on their own page, on {0}.',
  },
  '{0} noteerde dat na een gesprek, op {1}.': {
    fr: '{0} l’a noté après un entretien, le {1}.',
    en: '{0} noted that after a talk, on {1}.',
  },
  'Samen gelezen, of terugnemen': { fr: 'Lu ensemble, ou reprendre', en: 'Read together, or take back' },
  'Wat zei de persoon in het gesprek?': {
    fr: 'Qu’a dit la personne pendant l’entretien ?',
    en: 'What did the person say in the talk?',
  },
  'Gaf u dit bij vergissing? De tekst verdwijnt, ook voor u. De persoon leest dat u het terugnam.': {
    fr: 'Vous l’avez donné par erreur ? Le texte disparaît, pour vous aussi. La personne lit que vous l’avez repris.',
    en: 'Did you give this by mistake? The text goes, for you too. The person reads that you took it back.',
  },
  'Geef iets om te lezen': { fr: 'Donner quelque chose à lire', en: 'Give something to read' },
  'Wat geeft u?': { fr: 'Que donnez-vous ?', en: 'What do you give?' },
  'De persoon leest dit op de eigen pagina, in de taal waarin u schrijft. Schrijf kort en eenvoudig. Andere organisaties lezen dit niet.':
    {
      fr: 'La personne lit ceci sur sa propre page, dans la langue dans laquelle vous écrivez. Écrivez court et simple. Les autres organisations ne le lisent pas.',
      en: 'The person reads this on their own page, in the language in which you write. Write short and plain. Other organisations do not read it.',
    },
  'Geef dit': { fr: 'Donner ceci', en: 'Give this' },
  'vraagt uitleg': { fr: 'demande une explication', en: 'asks for an explanation' },
  'Deze persoon begrijpt een document niet goed: “{0}”. Dat was op {1}.': {
    fr: 'Cette personne ne comprend pas bien un document : « {0} ». C’était le {1}.',
    en: 'This person does not quite understand a document: “{0}”. That was on {1}.',
  },
  'Leg het uit': { fr: 'Expliquer', en: 'Explain it' },
  'Noteer na het gesprek wat de persoon zei. Dan gaat deze regel weg.': {
    fr: 'Notez après l’entretien ce que la personne a dit. Cette ligne disparaît alors.',
    en: 'Note after the talk what the person said. Then this line goes.',
  },
  'Gegeven. De persoon leest het op de eigen pagina.': {
    fr: 'Donné. La personne le lit sur sa propre page.',
    en: 'Given. The person reads it on their own page.',
  },
  'Teruggenomen. De tekst is weg.': {
    fr: 'Repris. Le texte est supprimé.',
    en: 'Taken back. The text is gone.',
  },
  'Genoteerd wat de persoon zei.': {
    fr: 'Ce que la personne a dit est noté.',
    en: 'What the person said is noted.',
  },
  'De persoon zei op {0}: {1}.': {
    fr: 'La personne a dit le {0} : {1}.',
    en: 'The person said on {0}: {1}.',
  },
};
