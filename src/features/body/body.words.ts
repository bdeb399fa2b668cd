/** What the bodies of consultation say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const bodyWords: Words = {
  'Een signaal gaat van de gemeente naar de provincie en naar de centrale werkgroep. Het antwoord komt terug bij wie het gaf.':
    {
      fr: 'Une préoccupation va de la commune à la province, puis au groupe de travail central. La réponse revient à ceux qui l’ont exprimée.',
      en: 'A concern goes from the municipality to the province and to the central working group. The answer comes back to whoever raised it.',
    },
  'Wie secretaris is van {0}, wijst er een aan en volgt intussen wat hier staat.': {
    fr: 'Le secrétaire de {0} en désigne un et suit entre-temps ce qui se trouve ici.',
    en: 'The secretary of {0} names one, and meanwhile sees to what stands here.',
  },
  'gevraagd, nog geen antwoord': { fr: 'invité, pas encore de réponse', en: 'asked, no answer yet' },
  'ging akkoord': { fr: 'a accepté', en: 'agreed' },
  'wil geen lid zijn': { fr: 'ne souhaite pas être membre', en: 'does not want to be a member' },
  'stopte als lid': { fr: 'a cessé d’être membre', en: 'stopped as a member' },
  'Alleen de coördinator of de secretaris van uw organisatie antwoordt hierop.': {
    fr: 'Seul le coordinateur ou le secrétaire de votre organisation répond à cela.',
    en: 'Only the coordinator or the secretary of your organisation answers this.',
  },
  'Uw organisatie antwoordde hier al op, of de termijn is voorbij. Er is niets veranderd.': {
    fr: 'Votre organisation a déjà répondu, ou le terme est passé. Rien n’a changé.',
    en: 'Your organisation answered this already, or its term is over. Nothing was changed.',
  },
  'Uw organisatie is gevraagd als lid': {
    fr: 'Votre organisation est invitée comme membre',
    en: 'Your organisation was asked as a member',
  },
  'Gevraagd is {0}, met de functie “{1}”.': {
    fr: 'Est invité : {0}, avec la fonction « {1} ».',
    en: 'Asked is {0}, with the function “{1}”.',
  },
  '{0} vraagt {1} als lid, met de functie “{2}”.': {
    fr: '{0} invite {1} comme membre, avec la fonction « {2} ».',
    en: '{0} asks {1} as a member, with the function “{2}”.',
  },
  'Gaat u akkoord, dan leest uw organisatie wat hier besproken wordt, krijgt ze uitnodigingen en telt ze mee bij een besluit. Antwoordt u niet, dan gebeurt er niets.':
    {
      fr: 'Si vous acceptez, votre organisation lit ce qui est discuté ici, reçoit des invitations et compte lors d’une décision. Sans réponse, il ne se passe rien.',
      en: 'If you agree, your organisation reads what is talked about here, is invited, and counts in a decision. Without an answer nothing happens.',
    },
  'Ga akkoord': { fr: 'Accepter', en: 'Agree' },
  'Word geen lid': { fr: 'Ne pas devenir membre', en: 'Do not become a member' },
  'Vandaag is onze laatste dag': { fr: 'Aujourd’hui est notre dernier jour', en: 'Today is our last day' },
  'Stop als lid': { fr: 'Cesser d’être membre', en: 'Stop as a member' },
  'Vandaag zit {0} hier dan voor het laatst als “{1}”. Wat alleen de leden lezen, leest uw organisatie daarna niet meer. Besluiten die uw organisatie uitvoert, blijven van haar.':
    {
      fr: 'Aujourd’hui, {0} siège ici pour la dernière fois comme « {1} ». Ce que seuls les membres lisent, votre organisation ne le lira plus. Les décisions que votre organisation exécute restent les siennes.',
      en: 'Today {0} then sits here for the last time as “{1}”. What only members read, your organisation reads no more after that. Decisions that your organisation carries out stay hers.',
    },
  'Gevraagd als lid van een overleg': {
    fr: 'Invité comme membre d’une concertation',
    en: 'Asked as a member of a body',
  },
  'Open het overleg om te antwoorden.': {
    fr: 'Ouvrez la concertation pour répondre.',
    en: 'Open the body to answer.',
  },
  'Geef een signaal': { fr: 'Exprimer une préoccupation', en: 'Raise a concern' },
  'Alle signalen': { fr: 'Toutes les préoccupations', en: 'All concerns' },
  'Lees het antwoord op uw signaal over {0}': {
    fr: 'Lire la réponse à votre préoccupation : {0}',
    en: 'Read the answer to your concern about {0}',
  },
  'Noteer 1 besluit van {0}': { fr: 'Noter 1 décision de {0}', en: 'Write down 1 decision of {0}' },
  'Noteer {0} besluiten van {1}': { fr: 'Noter {0} décisions de {1}', en: 'Write down {0} decisions of {1}' },
  '1 signaal wacht bij {0}': { fr: '1 préoccupation attend auprès de {0}', en: '1 concern waits at {0}' },
  '{0} signalen wachten bij {1}': {
    fr: '{0} préoccupations attendent auprès de {1}',
    en: '{0} concerns wait at {1}',
  },
  'Zeg of u komt naar {0}': { fr: 'Dites si vous venez à {0}', en: 'Say whether you come to {0}' },
  'Zeg of u komt: {0} vergaderingen, eerst {1}': {
    fr: 'Dites si vous venez : {0} réunions, d’abord {1}',
    en: 'Say whether you come: {0} meetings, first {1}',
  },
  'Er wacht niets op u.': { fr: 'Rien ne vous attend.', en: 'Nothing waits for you.' },
  'Uw organisatie heeft nog geen plaats in een overleg. Vraag ernaar bij de secretaris.': {
    fr: 'Votre organisation n’a pas encore de siège dans une concertation. Renseignez-vous auprès du secrétaire.',
    en: 'Your organisation has no seat in any consultation yet. Ask the secretary about it.',
  },
  Centraal: { fr: 'Central', en: 'Central' },
  'Per provincie': { fr: 'Par province', en: 'By province' },
  Lokaal: { fr: 'Local', en: 'Local' },
  'u bent secretaris': { fr: 'vous êtes secrétaire', en: 'you are secretary' },
  lid: { fr: 'membre', en: 'member' },
  'Nog geen secretaris': { fr: 'Pas encore de secrétaire', en: 'No secretary yet' },
  'Secretaris: {0}': { fr: 'Secrétaire : {0}', en: 'Secretary: {0}' },
  Vergadert: { fr: 'Se réunit', en: 'Meets' },
  'Open signalen': { fr: 'Préoccupations ouvertes', en: 'Open concerns' },
  'Zonder secretaris neemt een overleg geen signalen over. De centrale werkgroep volgt wat er al staat.': {
    fr: 'Sans secrétaire, une concertation ne reprend pas de préoccupations. Le groupe de travail central suit ce qui s’y trouve déjà.',
    en: 'Without a secretary a body takes over no concerns. The central working group sees to what stands there already.',
  },
  'Dit overleg heeft nog geen secretaris. Tot er een is, komt er geen vergadering bij en neemt het geen signalen over van een ander overleg.':
    {
      fr: 'Cette concertation n’a pas encore de secrétaire. D’ici là, il n’y a pas de nouvelle réunion et elle ne reprend pas de préoccupations d’une autre concertation.',
      en: 'This body has no secretary yet. Until there is one, no meeting is added and it takes over no concerns from another body.',
    },
  'Signalen die hier staan': { fr: 'Préoccupations en cours ici', en: 'Concerns that stand here' },
  'Hier wacht geen enkel signaal.': {
    fr: 'Aucune préoccupation n’attend ici.',
    en: 'No concern waits here.',
  },
  Vergaderingen: { fr: 'Réunions', en: 'Meetings' },
  'Er is nog geen vergadering gepland.': {
    fr: 'Aucune réunion n’est encore planifiée.',
    en: 'No meeting is planned yet.',
  },
  '1 agendapunt': { fr: '1 point', en: '1 item' },
  '{0} agendapunten': { fr: '{0} points', en: '{0} items' },
  Besluit: { fr: 'Décision', en: 'Decision' },
  'Plan een vergadering': { fr: 'Planifier une réunion', en: 'Plan a meeting' },
  'Welk uur?': { fr: 'À quelle heure ?', en: 'At what time?' },
  'Bijvoorbeeld 9.30.': { fr: 'Par exemple 09:30.', en: 'For instance 09:30.' },
  'Een adres, of “online”.': { fr: 'Une adresse, ou « en ligne ».', en: 'An address, or “online”.' },
  'Plan de vergadering': { fr: 'Planifier la réunion', en: 'Plan the meeting' },
  Besluiten: { fr: 'Décisions', en: 'Decisions' },
  'Besluiten die u mag lezen': { fr: 'Décisions que vous pouvez lire', en: 'Decisions that you may read' },
  'Te lezen door {0}': { fr: 'Lisible par {0}', en: 'To be read by {0}' },
  'Wie voert uit': { fr: 'Qui exécute', en: 'Who carries it out' },
  Tegen: { fr: 'Pour le', en: 'By' },
  'Geeft door aan': { fr: 'Transmet à', en: 'Carries up to' },
  'Werkt voor': { fr: 'Travaille pour', en: 'Works for' },
  'provincie {0}': { fr: 'province {0}', en: 'province of {0}' },
  Secretaris: { fr: 'Secrétaire', en: 'Secretary' },
  'Hoe vaak': { fr: 'Fréquence', en: 'How often' },
  'verzonnen voor de demo': { fr: 'inventé pour la démo', en: 'invented for the demo' },
  'Beslist met': { fr: 'Décide avec', en: 'Decides with' },
  'minstens {0} leden aanwezig': { fr: 'au moins {0} membres présents', en: 'at least {0} members present' },
  'Over dit overleg': { fr: 'À propos de cette concertation', en: 'About this body' },
  Leden: { fr: 'Membres', en: 'Members' },
  'Er zijn nog geen leden opgegeven.': {
    fr: 'Aucun membre n’est encore indiqué.',
    en: 'No members are given yet.',
  },
  'Krijgt signalen van': { fr: 'Reçoit des préoccupations de', en: 'Gets concerns from' },
  'Mensen met ervaring van armoede doen mee.': {
    fr: 'Des personnes ayant l’expérience de la pauvreté y participent.',
    en: 'People with experience of poverty take part.',
  },
  'ervaring met armoede': { fr: 'expérience de la pauvreté', en: 'experience of poverty' },
  lokaal: { fr: 'local', en: 'local' },
  provinciaal: { fr: 'provincial', en: 'provincial' },
  centraal: { fr: 'central', en: 'central' },
  werkgroep: { fr: 'groupe de travail', en: 'working group' },
  stuurgroep: { fr: 'comité de pilotage', en: 'steering group' },
  'lerend netwerk': { fr: 'réseau d’apprentissage', en: 'learning network' },
  'de leden': { fr: 'les membres', en: 'the members' },
  'alle lokale besturen, VDAB en VVSG': {
    fr: 'tous les pouvoirs locaux, le VDAB et la VVSG',
    en: 'all local governments, VDAB and VVSG',
  },
  Functie: { fr: 'Fonction', en: 'Function' },
  Nummer: { fr: 'Numéro', en: 'Number' },
  'VDAB, VVSG en lokale besturen overleggen per gemeente, per provincie en centraal. Hier staat wat iedereen mag lezen.':
    {
      fr: 'Le VDAB, la VVSG et les pouvoirs locaux se concertent par commune, par province et au niveau central. Voici ce que tout le monde peut lire.',
      en: 'VDAB, VVSG and local governments consult each other per municipality, per province and centrally. Here is what everyone may read.',
    },
  'Besluiten die iedereen mag lezen': {
    fr: 'Décisions que tout le monde peut lire',
    en: 'Decisions that everyone may read',
  },
  'Er is nog geen besluit dat iedereen mag lezen.': {
    fr: 'Il n’y a pas encore de décision que tout le monde peut lire.',
    en: 'There is no decision yet that everyone may read.',
  },
  'Agendapunten die iedereen mag lezen': {
    fr: 'Points de l’ordre du jour que tout le monde peut lire',
    en: 'Points on the agenda that everyone may read',
  },
  'Welk overleg er is': {
    fr: 'Quelles concertations existent',
    en: 'Which consultation there is',
  },
  'Het verslag is nog niet goedgekeurd.': {
    fr: 'Le procès-verbal n’est pas encore approuvé.',
    en: 'The minutes are not approved yet.',
  },
};
