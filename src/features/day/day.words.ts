/** What Vandaag says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const dayWords: Words = {
  'zonder contact': { fr: 'sans contact', en: 'without contact' },
  'voor een GPMI': { fr: 'pour un PIIS', en: 'for a GPMI' },
  'bij wie iets stopt': { fr: 'pour qui quelque chose s’arrête', en: 'for whom something ends' },
  'voor een overdracht': { fr: 'pour un transfert', en: 'for a hand-over' },
  'voor een afspraak': { fr: 'pour un rendez-vous', en: 'for an appointment' },
  'voor een verwijzing': { fr: 'pour une orientation', en: 'for a referral' },
  'voor het plan': { fr: 'pour le plan', en: 'for the plan' },
  'in nazorg': { fr: 'en suivi après l’emploi', en: 'in aftercare' },
  'te bereiken': { fr: 'à joindre', en: 'to reach' },
  nieuw: { fr: 'nouveau', en: 'new' },
  'voor het traject': { fr: 'pour le parcours', en: 'for the pathway' },
  'Nog {0}': { fr: 'Encore {0}', en: '{0} more' },
  '1 mens': { fr: '1 personne', en: '1 person' },
  '{0} mensen': { fr: '{0} personnes', en: '{0} people' },
  'Toon iedereen in volgorde': { fr: 'Afficher tout le monde dans l’ordre', en: 'Show everyone in order' },
  'Mijn dag': { fr: 'Ma journée', en: 'My day' },
  'Mijn team': { fr: 'Mon équipe', en: 'My team' },
  'Mensen bereiken': { fr: 'Joindre des personnes', en: 'Reaching people' },
  'Vandaag, {0}': { fr: 'Aujourd’hui, {0}', en: 'Today, {0}' },
  'Wie heeft u nodig': { fr: 'Qui a besoin de vous', en: 'Who needs you' },
  'Dit zijn de eerste {0}.': { fr: 'Voici les {0} premières personnes.', en: 'These are the first {0}.' },
  'Waarom deze volgorde?': { fr: 'Pourquoi cet ordre ?', en: 'Why this order?' },
  '{0} Binnen elke groep staat de vroegste datum eerst.': {
    fr: '{0} Dans chaque groupe, la date la plus proche vient en premier.',
    en: '{0} Within each group the earliest date comes first.',
  },
  '{0} · doorgegeven': { fr: '{0} · transmis', en: '{0} · passed on' },
  'Ook: {0}': { fr: 'Aussi : {0}', en: 'Also: {0}' },
  'Waarom nu?': { fr: 'Pourquoi maintenant ?', en: 'Why now?' },
  'Sinds {0}. Bron: {1}. Wat als niemand iets doet? {2} {3}': {
    fr: 'Depuis le {0}. Source : {1}. Et si personne ne fait rien ? {2} {3}',
    en: 'Since {0}. Source: {1}. And if nobody does anything? {2} {3}',
  },
  'Ik had contact': { fr: 'J’ai eu un contact', en: 'I was in contact' },
  'Opgevolgd, uitstellen of doorgeven': {
    fr: 'Suivi, reporter ou transmettre',
    en: 'Followed up, postpone or pass on',
  },
  'U begeleidt nog niemand.': { fr: 'Vous n’accompagnez encore personne.', en: 'You guide nobody yet.' },
  'Uw dossier loopt.': { fr: 'Votre dossier suit son cours.', en: 'Your file is on course.' },
  'Al uw {0} dossiers lopen.': {
    fr: 'Tous vos dossiers ({0}) suivent leur cours.',
    en: 'All your {0} files are on course.',
  },
  '1 mens heeft u nodig': { fr: '1 personne a besoin de vous', en: '1 person needs you' },
  '{0} mensen hebben u nodig': { fr: '{0} personnes ont besoin de vous', en: '{0} people need you' },
  'Dat is uw enige dossier': { fr: 'C’est votre seul dossier', en: 'That is your only file' },
  'Dat zijn al uw dossiers': { fr: 'Ce sont tous vos dossiers', en: 'Those are all your files' },
  '{0}. De rest van uw {1} dossiers loopt.': {
    fr: '{0}. Le reste de vos {1} dossiers suit son cours.',
    en: '{0}. The rest of your {1} files are on course.',
  },
  'Niemand heeft u vandaag dringend nodig.': {
    fr: 'Personne n’a besoin de vous d’urgence aujourd’hui.',
    en: 'Nobody needs you urgently today.',
  },
  'Bekijk uw mensen': { fr: 'Voir vos personnes', en: 'See your people' },
  'Aan u is nog niemand toegewezen.': {
    fr: 'Personne ne vous est encore attribué.',
    en: 'Nobody is assigned to you yet.',
  },
  'Lees cliënten in': { fr: 'Importer des clients', en: 'Import clients' },
  'Lees een bestand met uw cliënten in. U ziet daarna hier wie u nodig heeft.': {
    fr: 'Importez un fichier avec vos clients. Ensuite, vous voyez ici qui a besoin de vous.',
    en: 'Import a file with your clients. After that you see here who needs you.',
  },
  'Krijgt u iemand toegewezen, of aanvaardt u een verwijzing, dan staat die persoon hier.': {
    fr: 'Si quelqu’un vous est attribué, ou si vous acceptez une orientation, cette personne figure ici.',
    en: 'When someone is assigned to you, or you accept a referral, that person appears here.',
  },
  '{0} persoon wordt volgens een andere organisatie samen begeleid.': {
    fr: 'Selon une autre organisation, {0} personne est accompagnée ensemble.',
    en: 'According to another organisation, {0} person is guided together.',
  },
  '{0} personen worden volgens een andere organisatie samen begeleid.': {
    fr: 'Selon une autre organisation, {0} personnes sont accompagnées ensemble.',
    en: 'According to another organisation, {0} people are guided together.',
  },
  'Meer dan 99': { fr: 'Plus de 99', en: 'More than 99' },
  'Kijk na en bevestig': { fr: 'Vérifier et confirmer', en: 'Check and confirm' },
  '{0} mandaat wacht op uw bevestiging.': {
    fr: '{0} mandat attend votre confirmation.',
    en: '{0} mandate is waiting for your confirmation.',
  },
  '{0} mandaten wachten op uw bevestiging.': {
    fr: '{0} mandats attendent votre confirmation.',
    en: '{0} mandates are waiting for your confirmation.',
  },
  'Kijk na en bevestig mandaten': {
    fr: 'Vérifier et confirmer les mandats',
    en: 'Check and confirm mandates',
  },
  'Uw dossiers': { fr: 'Vos dossiers', en: 'Your files' },
  '{0} aan u toegewezen.': { fr: '{0} vous sont attribués.', en: '{0} assigned to you.' },
  '{0} aan u toegewezen, bij {1} is een einddatum voorlopig.': {
    fr: '{0} vous sont attribués ; pour {1}, une date de fin est provisoire.',
    en: '{0} assigned to you; for {1} an end date is provisional.',
  },
  'De nachtelijke controle liep hier nog niet. Wat u zelf doet, is wel meteen mee.': {
    fr: 'Le contrôle de nuit n’a pas encore eu lieu ici. Ce que vous faites vous-même compte tout de suite.',
    en: 'The nightly check has not run here yet. What you do yourself counts at once.',
  },
  'De nachtelijke controle liep het laatst op {0}. Wat u zelf doet, is wel meteen mee.': {
    fr: 'Le dernier contrôle de nuit date du {0}. Ce que vous faites vous-même compte tout de suite.',
    en: 'The nightly check last ran on {0}. What you do yourself counts at once.',
  },
  'Zoek of bekijk ze allemaal': { fr: 'Chercher ou tous les voir', en: 'Search or see them all' },
  'Verwijzing van {0}': { fr: 'Orientation de {0}', en: 'Referral from {0}' },
  'U werkt aan het loket. U ziet geen gegevens van cliënten, ook niet of iemand begeleid wordt.': {
    fr: 'Vous travaillez au guichet. Vous ne voyez aucune donnée de clients, même pas si quelqu’un est accompagné.',
    en: 'You work at the front desk. You see no client data, not even whether someone is guided.',
  },
  'Iemand staat aan uw loket': { fr: 'Quelqu’un est à votre guichet', en: 'Someone is at your desk' },
  'U bent redacteur. U ziet geen gegevens van cliënten.': {
    fr: 'Vous êtes rédacteur. Vous ne voyez aucune donnée de clients.',
    en: 'You are an editor. You see no client data.',
  },
  'Wat u schrijft': { fr: 'Ce que vous écrivez', en: 'What you write' },
  'U schrijft pagina’s van het portaal en leest na wat een ander schreef.': {
    fr: 'Vous écrivez des pages du portail et relisez ce que quelqu’un d’autre a écrit.',
    en: 'You write pages of the portal and read what someone else wrote.',
  },
  'Pagina’s, en wat daar op u wacht': {
    fr: 'Les pages, et ce qui vous y attend',
    en: 'Pages, and what waits for you there',
  },
  'U bent secretaris van een werkgroep. U ziet geen gegevens van cliënten.': {
    fr: 'Vous êtes secrétaire d’un groupe de travail. Vous ne voyez aucune donnée de clients.',
    en: 'You are the secretary of a working group. You see no client data.',
  },
  'Vergaderingen en besluiten': { fr: 'Réunions et décisions', en: 'Meetings and decisions' },
  'Wil iemand weten wat over hem of haar bekend is? Die persoon meldt zich zelf aan en kiest “Mijn pagina”.':
    {
      fr: 'Quelqu’un veut savoir ce que l’on sait sur lui ou elle ? Cette personne se connecte elle-même et choisit « Ma page ».',
      en: 'Does someone want to know what is known about them? They sign in themselves and choose “My page”.',
    },
  'Zoekt iemand werk, of heeft iemand te weinig om van te leven? Stuur door naar het OCMW of VDAB.': {
    fr: 'Quelqu’un cherche du travail ou n’a pas assez pour vivre ? Envoyez cette personne au CPAS ou au VDAB.',
    en: 'Is someone looking for work, or do they have too little to live on? Send them to the OCMW or VDAB.',
  },
  'Vraagt iemand wie zijn gegevens ziet? Alles daarover staat onder “Privacy”.': {
    fr: 'Quelqu’un demande qui voit ses données ? Tout cela figure sous « Vie privée ».',
    en: 'Does someone ask who sees their data? All about that is under “Privacy”.',
  },
  'Bij elk instrument schrijft u een uitleg in gewone taal. Een andere redacteur leest en publiceert ze.': {
    fr: 'Pour chaque instrument, vous écrivez une explication en langage clair. Un autre rédacteur la lit et la publie.',
    en: 'Beside each instrument you write an explanation in plain language. Another editor reads and publishes it.',
  },
  'Instrumenten, en wat wacht op de redactie': {
    fr: 'Instruments, et ce qui attend la rédaction',
    en: 'Instruments, and what waits for the editors',
  },
  'Meer nodig?': { fr: 'Besoin de plus ?', en: 'Need more?' },
  'Werkt u voor {0} ook aan dossiers? Vraag dan een mandaat aan uw lokale beheerder.': {
    fr: 'Vous travaillez aussi sur des dossiers pour {0} ? Demandez alors un mandat à votre gestionnaire local.',
    en: 'Do you also work on files for {0}? Then ask your local administrator for a mandate.',
  },
  'Wat u hier vindt': { fr: 'Ce que vous trouvez ici', en: 'What you find here' },
  '{0}: wat VDAB, lokale besturen en partners samen afspreken.': {
    fr: '{0} : ce que le VDAB, les administrations locales et les partenaires conviennent ensemble.',
    en: '{0}: what VDAB, local governments and partners agree together.',
  },
  '{0}: wie welke gegevens mag delen, en door welke wet.': {
    fr: '{0} : qui peut partager quelles données, et par quelle loi.',
    en: '{0}: who may share which data, and under which law.',
  },
  Gegevensstromen: { fr: 'Flux de données', en: 'Data flows' },
  '{0}: wat u antwoordt als iemand vraagt wie zijn gegevens ziet.': {
    fr: '{0} : ce que vous répondez si quelqu’un demande qui voit ses données.',
    en: '{0}: what you answer when someone asks who sees their data.',
  },
  'U bundelt signalen, geeft ze door met een toelichting, en noteert wat er beslist is.': {
    fr: 'Vous regroupez les préoccupations, vous les transmettez avec une explication, et vous notez ce qui est décidé.',
    en: 'You bundle concerns, carry them up with a note, and write down what was decided.',
  },
  'Overleg, en wat daar op u wacht': {
    fr: 'Concertation, et ce qui vous y attend',
    en: 'Consultation, and what waits for you there',
  },
};
