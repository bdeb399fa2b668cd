/** What is said around a planned meeting, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const invitationWords: Words = {
  komt: { fr: 'vient', en: 'comes' },
  'stuurt een vervanger': { fr: 'envoie un suppléant', en: 'sends a substitute' },
  'komt niet': { fr: 'ne vient pas', en: 'does not come' },
  '{0} valt in het weekend. Kies een andere dag, of bevestig dit.': {
    fr: '{0} tombe un week-end. Choisissez un autre jour ou confirmez.',
    en: '{0} is in the weekend. Choose another day, or confirm this.',
  },
  '{0} is een feestdag. Kies een andere dag, of bevestig dit.': {
    fr: '{0} est un jour férié. Choisissez un autre jour ou confirmez.',
    en: '{0} is a public holiday. Choose another day, or confirm this.',
  },
  'Dit is de dag, het uur en de plaats van nu. Verander er één van.': {
    fr: 'C’est le jour, l’heure et le lieu actuels. Changez-en au moins un.',
    en: 'This is the day, the hour and the place of now. Change one of them.',
  },
  'Schrijf waarom. Wie uitgenodigd is, leest dit.': {
    fr: 'Écrivez pourquoi. Les invités lisent ceci.',
    en: 'Write why. Whoever is invited reads this.',
  },
  'Kies wat er met de punten gebeurt.': {
    fr: 'Choisissez ce que deviennent les points.',
    en: 'Choose what happens to the items.',
  },
  'Er is geen volgende vergadering. Laat de punten wachten.': {
    fr: 'Il n’y a pas de prochaine réunion. Laissez les points en attente.',
    en: 'There is no next meeting. Let the items wait.',
  },
  'Kies of u komt.': { fr: 'Choisissez si vous venez.', en: 'Choose whether you come.' },
  'Alleen wie voor deze organisatie werkt, antwoordt voor haar.': {
    fr: 'Seuls ceux qui travaillent pour cette organisation répondent pour elle.',
    en: 'Only whoever works for this organisation answers for it.',
  },
  'Er wacht geen enkel punt.': { fr: 'Aucun point n’est en attente.', en: 'No item waits.' },
  'Deze vergadering gaat niet door. Er is niets veranderd.': {
    fr: 'Cette réunion n’a pas lieu. Rien n’a changé.',
    en: 'This meeting is called off. Nothing was changed.',
  },
  'Deze vergadering is voorbij of bezig. Ze verandert niet meer.': {
    fr: 'Cette réunion est passée ou en cours. Elle ne change plus.',
    en: 'This meeting is over or going on. It changes no more.',
  },
  'Een overleg gaat niet door. Meld u aan: dan leest u waarom.': {
    fr: 'Une concertation n’a pas lieu. Connectez-vous pour lire pourquoi.',
    en: 'A meeting is called off. Sign in to read why.',
  },
  'Een overleg is veranderd. Meld u aan: dan leest u wat, en waarom.': {
    fr: 'Une concertation a changé. Connectez-vous pour lire ce qui change, et pourquoi.',
    en: 'A meeting has changed. Sign in to read what, and why.',
  },
  'U bent uitgenodigd op een overleg. Meld u aan: dan leest u waar het is en waarover het gaat.': {
    fr: 'Vous êtes invité à une concertation. Connectez-vous pour lire où elle a lieu et de quoi il s’agit.',
    en: 'You are invited to a meeting. Sign in to read where it is and what it is about.',
  },
  'Deze vergadering gaat niet door.': {
    fr: 'Cette réunion n’a pas lieu.',
    en: 'This meeting is called off.',
  },
  'Deze vergadering is verplaatst.': { fr: 'Cette réunion est déplacée.', en: 'This meeting has moved.' },
  'Ze was op {0} om {1}, {2}.': {
    fr: 'Elle était prévue le {0} à {1}, {2}.',
    en: 'It was on {0} at {1}, {2}.',
  },
  'Ze is nu op {0} om {1}, {2}. De agendapunten gingen mee.': {
    fr: 'Elle a maintenant lieu le {0} à {1}, {2}. Les points ont suivi.',
    en: 'It is now on {0} at {1}, {2}. The items went along.',
  },
  'De agendapunten hieronder wachten. De secretaris zet ze op een volgende vergadering.': {
    fr: 'Les points ci-dessous attendent. Le secrétaire les inscrit à une prochaine réunion.',
    en: 'The items below wait. The secretary puts them on a next meeting.',
  },
  'De agendapunten gingen naar {0}.': { fr: 'Les points sont passés à {0}.', en: 'The items went to {0}.' },
  'de vergadering van {0}': { fr: 'la réunion du {0}', en: 'the meeting of {0}' },
  'Wat er veranderde': { fr: 'Ce qui a changé', en: 'What changed' },
  Verplaatst: { fr: 'Déplacée', en: 'Moved' },
  Afgelast: { fr: 'Annulée', en: 'Called off' },
  'ze was op {0} om {1}, {2}.': {
    fr: 'elle était prévue le {0} à {1}, {2}.',
    en: 'it was on {0} at {1}, {2}.',
  },
  'Wie komt': { fr: 'Qui vient', en: 'Who comes' },
  'nog geen antwoord': { fr: 'pas encore de réponse', en: 'no answer yet' },
  'antwoordde voor het vorige moment': {
    fr: 'a répondu pour le moment précédent',
    en: 'answered for the moment before',
  },
  'Komt u? U antwoordt voor uw organisatie, als {0}.': {
    fr: 'Venez-vous ? Vous répondez pour votre organisation, comme {0}.',
    en: 'Do you come? You answer for your organisation, as {0}.',
  },
  'Wij komen': { fr: 'Nous venons', en: 'We come' },
  'Onze vervanger komt': { fr: 'Notre suppléant vient', en: 'Our substitute comes' },
  'Wij komen niet': { fr: 'Nous ne venons pas', en: 'We do not come' },
  Uitnodiging: { fr: 'Invitation', en: 'Invitation' },
  'Verstuur wat nog niet vertrok': {
    fr: 'Envoyer ce qui n’est pas parti',
    en: 'Send what did not leave yet',
  },
  Verplaats: { fr: 'Déplacer', en: 'Move' },
  'Gaat niet door': { fr: 'N’a pas lieu', en: 'Call off' },
  afgelast: { fr: 'annulée', en: 'called off' },
  'Van een vergadering die niet doorging, wachten nog punten: {0}.': {
    fr: 'Des points d’une réunion annulée attendent encore : {0}.',
    en: 'Items of a meeting that was called off still wait: {0}.',
  },
  'Zet de wachtende punten op deze agenda': {
    fr: 'Inscrire les points en attente à cet ordre du jour',
    en: 'Put the waiting items on this agenda',
  },
  'Deze installatie verstuurt geen mail. Wie uitgenodigd is, ziet dit bij Overleg. Verwittig hen zelf.': {
    fr: 'Cette installation n’envoie pas de courriel. Les personnes invitées le voient sous Concertation. Avertissez-les vous-même.',
    en: 'This installation sends no mail. Who is invited sees this under Consultation. Tell them yourself.',
  },
  'geen adres bekend': { fr: 'adresse inconnue', en: 'no address known' },
  verwittigd: { fr: 'averti', en: 'told' },
  'nog niet verwittigd': { fr: 'pas encore averti', en: 'not told yet' },
  'Nu: {0} om {1}, {2}.': { fr: 'Actuellement : le {0} à {1}, {2}.', en: 'Now: {0} at {1}, {2}.' },
  'Er staat nu: {0} om {1}, {2}.': {
    fr: 'Enregistré : le {0} à {1}, {2}.',
    en: 'It now says: {0} at {1}, {2}.',
  },
  'Verplaats de vergadering': { fr: 'Déplacer la réunion', en: 'Move the meeting' },
  'Wanneer en waar dan wel?': { fr: 'Quand et où alors ?', en: 'When and where then?' },
  'De agendapunten gaan mee. Wie uitgenodigd is, krijgt bericht en antwoordt opnieuw.': {
    fr: 'Les points suivent. Les invités sont avertis et répondent à nouveau.',
    en: 'The items go along. Whoever is invited is told, and answers again.',
  },
  'Ze wachten tot u ze op een agenda zet': {
    fr: 'Ils attendent que vous les inscriviez à un ordre du jour',
    en: 'They wait until you put them on an agenda',
  },
  'Ze gaan naar de vergadering van {0}': {
    fr: 'Ils passent à la réunion du {0}',
    en: 'They go to the meeting of {0}',
  },
  'De vergadering gaat niet door': { fr: 'La réunion n’a pas lieu', en: 'The meeting is called off' },
  'Waarom, en wat met de punten?': {
    fr: 'Pourquoi, et que deviennent les points ?',
    en: 'Why, and what about the items?',
  },
  'Er staat 1 punt op de agenda. Wat gebeurt ermee?': {
    fr: 'Il y a 1 point à l’ordre du jour. Que devient-il ?',
    en: 'There is 1 item on the agenda. What happens to it?',
  },
  'Er staan {0} punten op de agenda. Wat gebeurt ermee?': {
    fr: 'Il y a {0} points à l’ordre du jour. Que deviennent-ils ?',
    en: 'There are {0} items on the agenda. What happens to them?',
  },
  'Laat de vergadering niet doorgaan': { fr: 'Annuler la réunion', en: 'Call the meeting off' },
  'Wie uitgenodigd is, leest dit na het aanmelden. Noem geen personen.': {
    fr: 'Les invités lisent ceci après connexion. Ne nommez personne.',
    en: 'Whoever is invited reads this after signing in. Name no persons.',
  },
  'Verwittig zelf wie geen adres heeft. Een adres komt van {0} van die organisatie.': {
    fr: 'Avertissez vous-même qui n’a pas d’adresse. Une adresse vient d’{0} de cette organisation.',
    en: 'Tell those without an address yourself. An address comes from {0} of that organisation.',
  },
  'Het uur is voorbij. Er vertrekt geen uitnodiging meer.': {
    fr: 'L’heure est passée. Plus aucune invitation ne part.',
    en: 'The hour is past. No invitation leaves any more.',
  },
  'niet verwittigd': { fr: 'non avertie', en: 'not told' },
};
