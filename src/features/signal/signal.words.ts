/** What signals and their follow-up say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const signalWords: Words = {
  'Woont buiten uw werkgebied. Een collega moet bevestigen dat uw organisatie deze persoon begeleidt.': {
    fr: 'Habite hors de votre territoire. Un collègue doit confirmer que votre organisation accompagne cette personne.',
    en: 'Lives outside your area. A colleague must confirm that your organisation guides this person.',
  },
  'Woont buiten uw werkgebied. Klopt het dat uw organisatie deze persoon begeleidt?': {
    fr: 'Habite hors de votre territoire. Est-il exact que votre organisation accompagne cette personne ?',
    en: 'Lives outside your area. Is it right that your organisation guides this person?',
  },
  Bekijk: { fr: 'Voir', en: 'View' },
  'Zolang niemand bevestigt, deelt geen andere organisatie iets over deze persoon.': {
    fr: 'Tant que personne ne confirme, aucune autre organisation ne partage quoi que ce soit sur cette personne.',
    en: 'As long as nobody confirms, no other organisation shares anything about this person.',
  },
  'Pas ingelezen of toegevoegd. Kijk na of de gegevens kloppen.': {
    fr: 'Importé ou ajouté récemment. Vérifiez si les données sont exactes.',
    en: 'Just imported or added. Check whether the data are right.',
  },
  'Open dossier': { fr: 'Ouvrir le dossier', en: 'Open file' },
  'Na een week verdwijnt deze regel. Een fout in de gegevens blijft dan staan.': {
    fr: 'Après une semaine, cette ligne disparaît. Une erreur dans les données reste alors en place.',
    en: 'After a week this line disappears. A mistake in the data then stays.',
  },
  '{0} op {1}.': { fr: '{0} le {1}.', en: '{0} on {1}.' },
  'Bespreek op tijd wat daarna komt.': {
    fr: 'Discutez à temps de la suite.',
    en: 'Talk in good time about what comes next.',
  },
  'Op die dag stopt het, en is er misschien nog niets dat volgt.': {
    fr: 'Ce jour-là, cela s’arrête, et il n’y a peut-être encore rien ensuite.',
    en: 'On that day it stops, and perhaps nothing follows yet.',
  },
  'einddatum gewijzigd': { fr: 'date de fin modifiée', en: 'end date changed' },
  '{0} was {1} en is nu {2}.': {
    fr: '{0} : c’était le {1}, c’est maintenant le {2}.',
    en: '{0} was {1} and is now {2}.',
  },
  'Afspraken en plannen rekenen dan nog met de oude datum.': {
    fr: 'Les rendez-vous et les plans comptent alors encore avec l’ancienne date.',
    en: 'Appointments and plans then still use the old date.',
  },
  maatregel: { fr: 'mesure', en: 'measure' },
  'afgelopen, niets erna': { fr: 'terminé, rien ensuite', en: 'ended, nothing after it' },
  '{0} liep tot {1}. Er staat geen volgende stap in het dossier.': {
    fr: '{0} : jusqu’au {1}. Il n’y a pas de prochaine étape dans le dossier.',
    en: '{0} ran until {1}. There is no next step in the file.',
  },
  'Zet de volgende stap': { fr: 'Passer à l’étape suivante', en: 'Take the next step' },
  'Na 90 dagen verdwijnt deze regel, en valt deze persoon stil.': {
    fr: 'Après 90 jours, cette ligne disparaît et plus rien ne se passe pour cette personne.',
    en: 'After 90 days this line disappears, and this person falls silent.',
  },
  'over {0} weken': { fr: 'dans {0} semaines', en: 'in {0} weeks' },
  'Deze datum is voorlopig.': { fr: 'Cette date est provisoire.', en: 'This date is provisional.' },
  'Dit is opgevolgd': { fr: 'C’est suivi', en: 'This is followed up' },
  'Stel uit': { fr: 'Reporter', en: 'Postpone' },
  'Geef door aan een collega': { fr: 'Transmettre à un collègue', en: 'Pass on to a colleague' },
  'Wat deed u?': { fr: 'Qu’avez-vous fait ?', en: 'What did you do?' },
  'Ik keek dit na. Bewaar het zo.': {
    fr: 'J’ai vérifié. Enregistrer ainsi.',
    en: 'I checked this. Save it like this.',
  },
  'Eerst wie zonder u niet verder kan.': {
    fr: 'D’abord ceux qui ne peuvent pas continuer sans vous.',
    en: 'First whoever cannot go on without you.',
  },
  'Dan bij wie iets stopt en nog niemand gevraagd is om over te nemen.': {
    fr: 'Puis ceux pour qui quelque chose s’arrête sans que personne ne soit encore invité à reprendre.',
    en: 'Then those for whom something ends and nobody has been asked to take over yet.',
  },
  'Dan wat een datum heeft: de vroegste eerst.': {
    fr: 'Puis ce qui a une date : la plus proche d’abord.',
    en: 'Then what has a date: the earliest first.',
  },
  'Dan van wie u lang niets hoorde.': {
    fr: 'Puis ceux dont vous n’avez pas de nouvelles depuis longtemps.',
    en: 'Then those from whom you have not heard for long.',
  },
  'Dan wie voorbij een vuistregel is.': {
    fr: 'Puis ceux qui dépassent une règle empirique.',
    en: 'Then those past a rule of thumb.',
  },
  'Dan wie nieuw is.': { fr: 'Puis les nouveaux.', en: 'Then those who are new.' },
  'Ten slotte waar een ander aan zet is.': {
    fr: 'Enfin ce qui attend quelqu’un d’autre.',
    en: 'Last, where it is someone else’s turn.',
  },
  'na te kijken': { fr: 'à vérifier', en: 'to check' },
  'Er is iets veranderd in dit dossier.': {
    fr: 'Quelque chose a changé dans ce dossier.',
    en: 'Something has changed in this file.',
  },
  'Deze regel blijft staan.': { fr: 'Cette ligne reste.', en: 'This line stays.' },
  'Iemand anders was u voor. Kijk na wat er nu staat.': {
    fr: 'Quelqu’un d’autre vous a devancé. Vérifiez ce qui figure maintenant.',
    en: 'Someone else was ahead of you. Check what stands there now.',
  },
  'Schrijf in een paar woorden wat u deed.': {
    fr: 'Écrivez en quelques mots ce que vous avez fait.',
    en: 'Write in a few words what you did.',
  },
  'Schrijf waarom het kan wachten. Een collega leest dat ook.': {
    fr: 'Écrivez pourquoi cela peut attendre. Un collègue le lit aussi.',
    en: 'Write why it can wait. A colleague reads that too.',
  },
  'Kies een dag voor de datum waarop het afloopt. Anders komt deze regel te laat terug.': {
    fr: 'Choisissez un jour avant la date de fin. Sinon cette ligne revient trop tard.',
    en: 'Choose a day before the date on which it ends. Otherwise this line comes back too late.',
  },
  'Kies een dag na vandaag, hoogstens een half jaar verder.': {
    fr: 'Choisissez un jour après aujourd’hui, dans les six mois.',
    en: 'Choose a day after today, at most half a year ahead.',
  },
  'Kies een collega.': { fr: 'Choisissez un collègue.', en: 'Choose a colleague.' },
  'Schrijf wat uw collega moet weten.': {
    fr: 'Écrivez ce que votre collègue doit savoir.',
    en: 'Write what your colleague needs to know.',
  },
  'Deze collega kan dit dossier niet openen. Kies iemand uit de lijst.': {
    fr: 'Ce collègue ne peut pas ouvrir ce dossier. Choisissez quelqu’un dans la liste.',
    en: 'This colleague cannot open this file. Choose someone from the list.',
  },
  'Komt later terug': { fr: 'Revient plus tard', en: 'Comes back later' },
  Opgevolgd: { fr: 'Suivi', en: 'Followed up' },
  'Hoe eerdere signalen eindigden': {
    fr: 'Comment les signaux précédents se sont terminés',
    en: 'How earlier signals ended',
  },
  'Nu niets te doen': { fr: 'Rien à faire maintenant', en: 'Nothing to do now' },
  'Niets in dit dossier vraagt nu aandacht.': {
    fr: 'Rien dans ce dossier ne demande d’attention maintenant.',
    en: 'Nothing in this file needs attention now.',
  },
  'Naar het dossier': { fr: 'Vers le dossier', en: 'To the file' },
  'Loopt er iets af of wordt het te lang stil, dan staat deze persoon weer op Vandaag.': {
    fr: 'Si quelque chose se termine ou si le silence dure trop, cette personne revient sous Aujourd’hui.',
    en: 'When something ends or it is silent for too long, this person appears on Today again.',
  },
  '· doorgegeven aan {0}': { fr: '· transmis à {0}', en: '· passed on to {0}' },
  'Sinds {0} · {1}. Wat als niemand iets doet? {2}': {
    fr: 'Depuis le {0} · {1}. Et si personne ne fait rien ? {2}',
    en: 'Since {0} · {1}. And if nobody does anything? {2}',
  },
  '{0} komt terug op {1}.{2}': { fr: '{0} revient le {1}.{2}', en: '{0} comes back on {1}.{2}' },
  'gevonden op {0}': { fr: 'trouvé le {0}', en: 'found on {0}' },
  'Het systeem': { fr: 'Le système', en: 'The system' },
  '{0} volgde dit op, {1}{2}.': {
    fr: '{0} a assuré le suivi, le {1}{2}.',
    en: '{0} followed this up, {1}{2}.',
  },
  '{0} stelde dit op {1} uit tot {2}{3}.': {
    fr: 'Le {1}, {0} a reporté cela au {2}{3}.',
    en: 'On {1}, {0} postponed this until {2}{3}.',
  },
  '{0} gaf dit op {1} door aan {2}{3}.': {
    fr: 'Le {1}, {0} a transmis cela à {2}{3}.',
    en: 'On {1}, {0} passed this on to {2}{3}.',
  },
  'een collega': { fr: 'un collègue', en: 'a colleague' },
  'Kwam terug op {0}.': { fr: 'Est revenu le {0}.', en: 'Came back on {0}.' },
  'Loste zichzelf op, {0}.': { fr: 'S’est résolu tout seul, le {0}.', en: 'Resolved itself, {0}.' },
  'Opgelost door wat {0} deed, {1}.': {
    fr: 'Résolu par ce que {0} a fait, le {1}.',
    en: 'Resolved by what {0} did, {1}.',
  },
  'Mag sinds {0} niet meer getoond worden.': {
    fr: 'Ne peut plus être montré depuis le {0}.',
    en: 'May no longer be shown since {0}.',
  },
  'Wat is dit?': { fr: 'Qu’est-ce que c’est ?', en: 'What is this?' },
  'Regels kijken elke nacht, en na elke handeling, of iemand u nodig heeft. Ze gebruiken alleen gegevens die uw organisatie mag zien.':
    {
      fr: 'Chaque nuit, et après chaque action, des règles regardent si quelqu’un a besoin de vous. Elles n’utilisent que les données que votre organisation peut voir.',
      en: 'Every night, and after every action, rules look whether someone needs you. They use only data that your organisation may see.',
    },
  'Elk signaal eindigt in een opvolging: iemand deed iets, of het gegeven veranderde. Collega’s van uw organisatie lezen dat hier, andere organisaties niet.':
    {
      fr: 'Chaque signal se termine par un suivi : quelqu’un a fait quelque chose, ou la donnée a changé. Les collègues de votre organisation le lisent ici, les autres organisations non.',
      en: 'Every signal ends in a follow-up: someone did something, or the fact changed. Colleagues of your organisation read that here, other organisations do not.',
    },
  'Zet op een lijst van mensen om te bereiken': {
    fr: 'Mettre sur une liste de personnes à joindre',
    en: 'Put on a list of people to reach',
  },
};
