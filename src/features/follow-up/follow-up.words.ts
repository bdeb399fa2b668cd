/** What decisions and what becomes of them say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const followUpWords: Words = {
  doorgeschoven: { fr: 'reporté', en: 'postponed' },
  'Op tijd is klaar uiterlijk op de dag die eerst was afgesproken, ook als die dag later verschoof. Te laat is open en voorbij de dag die nu geldt. Wat verviel, telt niet mee in het deel dat klaar is. Geteld zijn de besluiten die u mag lezen.':
    {
      fr: 'À temps : terminé au plus tard le jour convenu en premier, même si ce jour a été reporté ensuite. En retard : ouvert et au-delà du jour valable maintenant. Ce qui est devenu caduc ne compte pas dans la part terminée. Sont comptées les décisions que vous pouvez lire.',
      en: 'In time is done by the day that was agreed first, even if that day moved later. Overdue is open and past the day that holds now. What was dropped does not count in the share that is done. Counted are the decisions that you may read.',
    },
  'Iemand anders werkte intussen aan dit besluit. Lees eerst wat er nu staat.': {
    fr: 'Quelqu’un d’autre a travaillé à cette décision entre-temps. Lisez d’abord ce qu’il y a maintenant.',
    en: 'Someone else worked on this decision meanwhile. First read what stands there now.',
  },
  'Dit besluit is al klaar of vervallen. Er komt niets meer bij.': {
    fr: 'Cette décision est déjà terminée ou caduque. Rien ne s’y ajoute plus.',
    en: 'This decision is already done or dropped. Nothing more is added.',
  },
  'Alleen wie dit besluit uitvoert of de secretaris doet dit. Vervallen kan alleen bij de secretaris.': {
    fr: 'Seul celui qui exécute cette décision ou le secrétaire fait ceci. Seul le secrétaire peut la déclarer caduque.',
    en: 'Only whoever carries this decision out or the secretary does this. Only the secretary can drop it.',
  },
  'Schrijf kort hoe ver het staat.': {
    fr: 'Écrivez brièvement où cela en est.',
    en: 'Write briefly how far it is.',
  },
  'Schrijf waarom het later wordt.': {
    fr: 'Écrivez pourquoi ce sera plus tard.',
    en: 'Write why it will be later.',
  },
  'Schrijf waarom het besluit vervalt.': {
    fr: 'Écrivez pourquoi la décision devient caduque.',
    en: 'Write why the decision is dropped.',
  },
  'Kies een dag na de dag die nu afgesproken is.': {
    fr: 'Choisissez un jour après le jour convenu maintenant.',
    en: 'Choose a day after the day that is agreed now.',
  },
  'Kies hoe ver het staat.': { fr: 'Choisissez où cela en est.', en: 'Choose how far it is.' },
  'Hier staat een rijksregisternummer. Schrijf het zonder dat nummer.': {
    fr: 'Il y a un numéro de registre national ici. Écrivez-le sans ce numéro.',
    en: 'There is a national register number here. Write it without that number.',
  },
  'Kies een instrument.': { fr: 'Choisissez un instrument.', en: 'Choose an instrument.' },
  'Deze actie hoort bij een andere overeenkomst. Kies eerst die overeenkomst.': {
    fr: 'Cette action appartient à une autre convention. Choisissez d’abord cette convention.',
    en: 'This action belongs to another agreement. Choose that agreement first.',
  },
  'Kies een overeenkomst die iedereen mag lezen.': {
    fr: 'Choisissez une convention que tout le monde peut lire.',
    en: 'Choose an agreement that everyone may read.',
  },
  'Wat is beslist': { fr: 'Ce qui est décidé', en: 'What was decided' },
  'Wat ermee gebeurde': { fr: 'Ce qui en est advenu', en: 'What became of it' },
  'Stappen, de laatste eerst': { fr: 'Étapes, la dernière d’abord', en: 'Steps, the latest first' },
  'De toelichting bij elke stap is voor wie aan het overleg meewerkt.': {
    fr: 'L’explication de chaque étape est pour ceux qui participent à la concertation.',
    en: 'The note with each step is for those who take part in consultation.',
  },
  'Eerst afgesproken': { fr: 'Convenu en premier', en: 'Agreed first' },
  'Afgesloten op': { fr: 'Clôturé le', en: 'Closed on' },
  'doorgeschoven naar {0}': { fr: 'reporté au {0}', en: 'postponed to {0}' },
  'Er wordt aan gewerkt': { fr: 'On y travaille', en: 'It is being worked on' },
  'Het is klaar': { fr: 'C’est terminé', en: 'It is done' },
  'Het wordt later': { fr: 'Ce sera plus tard', en: 'It will be later' },
  'Het vervalt': { fr: 'Cela devient caduc', en: 'It is dropped' },
  'Meld hoe ver het staat': { fr: 'Signaler où on en est', en: 'Report how far it is' },
  'Hoe ver staat het?': { fr: 'Où en est-ce ?', en: 'How far is it?' },
  'Nieuwe dag, als het later wordt': {
    fr: 'Nouveau jour, si c’est reporté',
    en: 'New day, if it will be later',
  },
  'Meld dit': { fr: 'Signaler ceci', en: 'Report this' },
  'Meer hierover': { fr: 'En savoir plus', en: 'More about this' },
  'Waar hoort dit bij?': { fr: 'À quoi cela appartient-il ?', en: 'What does this belong to?' },
  'Kies een overeenkomst, een actie of een instrument': {
    fr: 'Choisissez une convention, une action ou un instrument',
    en: 'Choose an agreement, an action or an instrument',
  },
  'Wie begeleid wordt, mag hier niet te herkennen zijn.': {
    fr: 'Une personne accompagnée ne peut pas être reconnaissable ici.',
    en: 'Nobody who is guided may be recognisable here.',
  },
  'Te laat bij uw organisatie': {
    fr: 'En retard dans votre organisation',
    en: 'Overdue at your organisation',
  },
  'Actie: {0}': { fr: 'Action : {0}', en: 'Action: {0}' },
  'moest klaar zijn op {0}': { fr: 'devait être terminé le {0}', en: 'had to be done by {0}' },
  'Meld hoe ver het staat, of waarom het later wordt.': {
    fr: 'Dites où cela en est, ou pourquoi c’est reporté.',
    en: 'Report how far it is, or why it will be later.',
  },
  'Wat kwam ervan?': { fr: 'Qu’en est-il advenu ?', en: 'What came of it?' },
  'Besluiten per jaar': { fr: 'Décisions par an', en: 'Decisions per year' },
  Jaar: { fr: 'Année', en: 'Year' },
  'Op tijd klaar': { fr: 'Terminé à temps', en: 'Done in time' },
  'Later klaar': { fr: 'Terminé plus tard', en: 'Done late' },
  'Te laat': { fr: 'En retard', en: 'Overdue' },
  Vervallen: { fr: 'Caduc', en: 'Dropped' },
  'Deel klaar': { fr: 'Part terminée', en: 'Share done' },
  'Beslist op': { fr: 'Décidé le', en: 'Decided on' },
};
