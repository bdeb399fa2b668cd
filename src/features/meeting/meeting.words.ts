/** What meetings and decisions say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const meetingWords: Words = {
  'Punt {0}: {1}.': { fr: 'Point {0} : {1}.', en: 'Item {0}: {1}.' },
  'Het signaal': { fr: 'La préoccupation', en: 'The concern' },
  'Het besluit': { fr: 'La décision', en: 'The decision' },
  'Wat is er beslist?': { fr: 'Qu’est-ce qui est décidé ?', en: 'What was decided?' },
  'Noem geen personen.': { fr: 'Ne nommez personne.', en: 'Name no persons.' },
  'Wie voert het uit?': { fr: 'Qui l’exécute ?', en: 'Who carries it out?' },
  'Wie mag dit lezen?': { fr: 'Qui peut lire ceci ?', en: 'Who may read this?' },
  'Het antwoord voor wie het signaal gaf of steunt': {
    fr: 'La réponse pour ceux qui ont exprimé ou soutiennent la préoccupation',
    en: 'The answer for whoever raised or supports the concern',
  },
  'Het komt bij elk van hen op Vandaag. Schrijf kort wat er verandert, of waarom niet.': {
    fr: 'Elle arrive chez chacun d’eux sur Aujourd’hui. Écrivez brièvement ce qui change, ou pourquoi rien ne change.',
    en: 'It comes to each of them on Today. Write briefly what changes, or why it does not.',
  },
  'Bewaar het besluit': { fr: 'Enregistrer la décision', en: 'Save the decision' },
  'Dit overleg heeft nog geen secretaris. Zonder secretaris is er geen vergadering en geen besluit.': {
    fr: 'Cette concertation n’a pas encore de secrétaire. Sans secrétaire, pas de réunion ni de décision.',
    en: 'This body has no secretary yet. Without a secretary there is no meeting and no decision.',
  },
  'Deze vergadering is voorbij. Zet het punt op een volgende vergadering.': {
    fr: 'Cette réunion est passée. Inscrivez le point à une prochaine réunion.',
    en: 'This meeting is over. Put the item on a next meeting.',
  },
  'Deze vergadering veranderde vandaag al drie keer. Wie uitgenodigd is, kreeg daar telkens een bericht van. Wacht tot morgen.':
    {
      fr: 'Cette réunion a déjà changé trois fois aujourd’hui. Les invités en ont reçu un message à chaque fois. Attendez demain.',
      en: 'This meeting changed three times today already. Whoever is invited got a message each time. Wait until tomorrow.',
    },
  'Op deze agenda staan al 40 punten. Zet dit punt op een andere vergadering.': {
    fr: 'Cet ordre du jour compte déjà 40 points. Inscrivez ce point à une autre réunion.',
    en: 'This agenda holds 40 items already. Put this item on another meeting.',
  },
  'Dit signaal staat niet meer bij dit overleg. Lees eerst wat ermee gebeurde.': {
    fr: 'Cette préoccupation n’est plus auprès de cette concertation. Lisez d’abord ce qu’elle est devenue.',
    en: 'This concern no longer stands at this body. First read what happened to it.',
  },
  'Dit signaal staat al op deze agenda.': {
    fr: 'Cette préoccupation est déjà à cet ordre du jour.',
    en: 'This concern is on this agenda already.',
  },
  'Deze vergadering moet nog komen. Noteer het besluit op de dag zelf of erna.': {
    fr: 'Cette réunion doit encore avoir lieu. Notez la décision le jour même ou après.',
    en: 'This meeting is still to come. Write the decision down on the day itself or after.',
  },
  'Dit punt dient om te informeren of te bespreken. Er hoort geen besluit bij.': {
    fr: 'Ce point sert à informer ou à discuter. Il n’y a pas de décision.',
    en: 'This item is to inform or to discuss. No decision belongs to it.',
  },
  'Hierover is intussen al beslist. Er is niets veranderd. Lees het besluit.': {
    fr: 'Une décision a été prise entre-temps. Rien n’a changé. Lisez la décision.',
    en: 'This was decided meanwhile. Nothing was changed. Read the decision.',
  },
  'Alleen de secretaris van dit overleg doet dit.': {
    fr: 'Seul le secrétaire de cette concertation fait cela.',
    en: 'Only the secretary of this body does this.',
  },
  'Schrijf het uur, bijvoorbeeld 9.30.': {
    fr: 'Écrivez l’heure, par exemple 09:30.',
    en: 'Write the time, for instance 09:30.',
  },
  'Schrijf waar de vergadering is, of dat ze online is.': {
    fr: 'Écrivez où a lieu la réunion, ou qu’elle est en ligne.',
    en: 'Write where the meeting is, or that it is online.',
  },
  'Deze dag is voorbij. Kies vandaag of een dag die komt.': {
    fr: 'Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.',
    en: 'This day is over. Choose today or a day to come.',
  },
  'Dit overleg vergadert dan al.': {
    fr: 'Cette concertation se réunit déjà à ce moment.',
    en: 'This body already meets then.',
  },
  'Kies wat voor punt het is.': { fr: 'Choisissez le type de point.', en: 'Choose what kind of item it is.' },
  'Schrijf waarover het punt gaat.': {
    fr: 'Écrivez de quoi parle le point.',
    en: 'Write what the item is about.',
  },
  'Kies wie hierover beslist.': {
    fr: 'Choisissez qui décide à ce sujet.',
    en: 'Choose who decides on this.',
  },
  'Kies wie dit uitvoert. Een besluit zonder eigenaar telt niet.': {
    fr: 'Choisissez qui exécute ceci. Une décision sans responsable ne compte pas.',
    en: 'Choose who carries this out. A decision without an owner does not count.',
  },
  'Kies vandaag of een dag die komt.': {
    fr: 'Choisissez aujourd’hui ou un jour à venir.',
    en: 'Choose today or a day to come.',
  },
  'Schrijf het antwoord voor wie het signaal gaf of steunde.': {
    fr: 'Écrivez la réponse pour ceux qui ont exprimé ou soutenu la préoccupation.',
    en: 'Write the answer for whoever raised or supported the concern.',
  },
  'Wie het signaal gaf, moet het besluit kunnen lezen. Kies alle lokale besturen, of iedereen.': {
    fr: 'Ceux qui ont exprimé la préoccupation doivent pouvoir lire la décision. Choisissez tous les pouvoirs locaux, ou tout le monde.',
    en: 'Whoever raised the concern must be able to read the decision. Choose all local governments, or everyone.',
  },
  'Schrijf wat er beslist is.': { fr: 'Écrivez ce qui est décidé.', en: 'Write what was decided.' },
  'Om {0}, {1}.': { fr: 'À {0}, {1}.', en: 'At {0}, {1}.' },
  Agenda: { fr: 'Ordre du jour', en: 'Agenda' },
  'Er staat nog niets op de agenda dat u mag lezen.': {
    fr: 'Il n’y a encore rien à l’ordre du jour que vous puissiez lire.',
    en: 'There is nothing on the agenda yet that you may read.',
  },
  'Bevoegd: {0}': { fr: 'Compétence : {0}', en: 'Competence: {0}' },
  'Besluit {0}. {1} voert het uit, tegen {2}. Te lezen door {3}.': {
    fr: 'Décision {0}. {1} l’exécute, pour le {2}. Lisible par {3}.',
    en: 'Decision {0}. {1} carries it out, by {2}. To be read by {3}.',
  },
  'Zet iets op de agenda': { fr: 'Inscrire un point à l’ordre du jour', en: 'Put something on the agenda' },
  'Uit een signaal': { fr: 'À partir d’une préoccupation', en: 'From a concern' },
  'geen signaal': { fr: 'aucune préoccupation', en: 'no concern' },
  'Waarover gaat het?': { fr: 'De quoi s’agit-il ?', en: 'What is it about?' },
  'Wat voor punt is het?': { fr: 'Quel type de point est-ce ?', en: 'What kind of item is it?' },
  'Wie beslist hierover?': { fr: 'Qui décide à ce sujet ?', en: 'Who decides on this?' },
  'Zet op de agenda': { fr: 'Inscrire à l’ordre du jour', en: 'Put on the agenda' },
  informatie: { fr: 'information', en: 'information' },
  bespreking: { fr: 'discussion', en: 'discussion' },
  beslissing: { fr: 'décision', en: 'decision' },
  'signaal naar een hogere overheid': {
    fr: 'signal à une autorité supérieure',
    en: 'signal to a higher authority',
  },
  'de federale overheid': { fr: 'l’autorité fédérale', en: 'the federal government' },
  Vergadering: { fr: 'Réunion', en: 'Meeting' },
};
