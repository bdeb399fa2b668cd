/** What the pages on accessibility, privacy and processing say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const publicAccountWords: Words = {
  'Hoe ver we staan': { fr: 'Où nous en sommes', en: 'How far we are' },
  'Het Bestuursdecreet van 7 december 2018 en de Europese richtlijn 2016/2102 vragen deze verklaring.': {
    fr: 'Le décret de gouvernance flamand du 7 décembre 2018 et la directive européenne 2016/2102 demandent cette déclaration.',
    en: 'The Flemish Governance Decree of 7 December 2018 and European Directive 2016/2102 ask for this statement.',
  },
  'Werkwinkel voldoet volledig, volgens een onderzoek door {0} op {1}.': {
    fr: 'Werkwinkel est entièrement conforme, selon un examen de {0} le {1}.',
    en: 'Werkwinkel conforms fully, according to a study by {0} on {1}.',
  },
  'Werkwinkel voldoet gedeeltelijk, volgens een onderzoek door {0} op {1}.': {
    fr: 'Werkwinkel est partiellement conforme, selon un examen de {0} le {1}.',
    en: 'Werkwinkel conforms in part, according to a study by {0} on {1}.',
  },
  'Werkwinkel voldoet nog niet, volgens een onderzoek door {0} op {1}.': {
    fr: 'Werkwinkel n’est pas encore conforme, selon un examen de {0} le {1}.',
    en: 'Werkwinkel does not conform yet, according to a study by {0} on {1}.',
  },
  'Werkwinkel voldoet gedeeltelijk. Bij de laatste toets vond een programma nog drempels; ze staan hieronder.':
    {
      fr: 'Werkwinkel est partiellement conforme. Lors du dernier test, un programme a encore trouvé des obstacles ; ils figurent ci-dessous.',
      en: 'Werkwinkel conforms in part. In the last test a program still found barriers; they stand below.',
    },
  'Werkwinkel voldoet gedeeltelijk: een programma vond geen drempels op wat het toetste, maar niet alles is onderzocht.':
    {
      fr: 'Werkwinkel est partiellement conforme : un programme n’a pas trouvé d’obstacles dans ce qu’il a testé, mais tout n’a pas été examiné.',
      en: 'Werkwinkel conforms in part: a program found no barriers in what it tested, but not everything was examined.',
    },
  'Werkwinkel voldoet gedeeltelijk: hier staat geen resultaat van een toets.': {
    fr: 'Werkwinkel est partiellement conforme : aucun résultat de test ne figure ici.',
    en: 'Werkwinkel conforms in part: no result of a test stands here.',
  },
  '{0}: {1} drempels gevonden.': { fr: '{0} : {1} obstacles trouvés.', en: '{0}: {1} barriers found.' },
  '{0} soorten pagina’s zijn nog niet getoetst.': {
    fr: '{0} sortes de pages n’ont pas encore été testées.',
    en: '{0} kinds of pages have not been tested yet.',
  },
  'Mensen met een beperking of een onafhankelijke dienst hebben Werkwinkel nog niet onderzocht.': {
    fr: 'Ni des personnes handicapées ni un service indépendant n’ont encore examiné Werkwinkel.',
    en: 'Neither people with a disability nor an independent body have examined Werkwinkel yet.',
  },
  'Vertaald door een computer en nog niet nagelezen door iemand die de taal spreekt: {0}.': {
    fr: 'Traduit par un ordinateur et pas encore relu par quelqu’un qui parle la langue : {0}.',
    en: 'Translated by a computer and not yet read over by someone who speaks the language: {0}.',
  },
  'Bijlagen die organisaties zelf toevoegen, kijkt Werkwinkel niet na.': {
    fr: 'Werkwinkel ne vérifie pas les annexes que les organisations ajoutent elles-mêmes.',
    en: 'Werkwinkel does not check the attachments that organisations add themselves.',
  },
  'Wat nog niet toegankelijk of niet onderzocht is': {
    fr: 'Ce qui n’est pas encore accessible ou pas examiné',
    en: 'What is not accessible yet, or not examined',
  },
  'Wat getoetst is': { fr: 'Ce qui a été testé', en: 'What was tested' },
  'Op deze installatie staat geen resultaat van een toets. Niet getoetst dus.': {
    fr: 'Cette installation ne contient aucun résultat de test. Donc pas testé.',
    en: 'This installation holds no result of a test. So: not tested.',
  },
  'Een programma ({0}) zoekt drempels in een echte browser. Het vindt maar een deel van wat er mis kan zijn.':
    {
      fr: 'Un programme ({0}) cherche des obstacles dans un vrai navigateur. Il ne trouve qu’une partie de ce qui peut clocher.',
      en: 'A program ({0}) looks for barriers in a real browser. It finds only a part of what can be wrong.',
    },
  'Openbaar: {0} van {1} soorten pagina’s. Na aanmelden: {2} van {3}.': {
    fr: 'Publiques : {0} sortes de pages sur {1}. Après connexion : {2} sur {3}.',
    en: 'Public: {0} of {1} kinds of pages. After signing in: {2} of {3}.',
  },
  'Openbare pagina’s': { fr: 'Pages publiques', en: 'Public pages' },
  'Pagina’s na aanmelden': { fr: 'Pages après connexion', en: 'Pages after signing in' },
  'niet getoetst': { fr: 'pas testé', en: 'not tested' },
  'geen drempels gevonden': { fr: 'aucun obstacle trouvé', en: 'no barriers found' },
  '{0} drempels gevonden': { fr: '{0} obstacles trouvés', en: '{0} barriers found' },
  'Getoetst op': { fr: 'Testé le', en: 'Tested on' },
  Breedtes: { fr: 'Largeurs', en: 'Widths' },
  'Lukt iets u niet?': { fr: 'Quelque chose ne marche pas ?', en: 'Does something not work for you?' },
  'Wie deze Werkwinkel beheert, vulde nog geen adres in. Zeg het intussen aan uw begeleider of aan de lokale beheerder van uw organisatie.':
    {
      fr: 'Celui qui gère ce Werkwinkel n’a pas encore indiqué d’adresse. Dites-le entre-temps à votre accompagnateur ou au gestionnaire local de votre organisation.',
      en: 'Whoever runs this Werkwinkel has not filled in an address yet. Meanwhile tell your counsellor, or the local administrator of your organisation.',
    },
  'Schrijf naar {0} en zeg op welke pagina u was en wat niet lukte. U kunt er de inhoud ook in een andere vorm vragen.':
    {
      fr: 'Écrivez à {0} et dites sur quelle page vous étiez et ce qui n’a pas marché. Vous pouvez aussi y demander le contenu sous une autre forme.',
      en: 'Write to {0} and say on which page you were and what did not work. You can also ask there for the content in another form.',
    },
  'Of bel:': { fr: 'Ou appelez :', en: 'Or call:' },
  'Geen goed antwoord?': { fr: 'Pas de bonne réponse ?', en: 'No good answer?' },
  'Dan kunt u een klacht indienen bij de {0}. Dat is gratis.': {
    fr: 'Vous pouvez alors introduire une plainte auprès du {0}. C’est gratuit.',
    en: 'Then you can lodge a complaint with the {0}. That is free.',
  },
  'Vlaamse Ombudsdienst': { fr: 'Service de médiation flamand', en: 'Flemish Ombuds Service' },
  'Wat uw browser bewaart': { fr: 'Ce que votre navigateur garde', en: 'What your browser keeps' },
  'Geen van deze volgt u op een andere website. Wie alleen leest, krijgt er geen.': {
    fr: 'Aucun ne vous suit sur un autre site. Qui ne fait que lire n’en reçoit pas.',
    en: 'None of these follows you on another website. Who only reads gets none.',
  },
  'Wie aangemeld is, tot u zich afmeldt of de sessie voorbij is.': {
    fr: 'Qui est connecté, jusqu’à la déconnexion ou la fin de la session.',
    en: 'Who is signed in, until you sign out or the session is over.',
  },
  'Enkele minuten, terwijl u zich aanmeldt.': {
    fr: 'Quelques minutes, pendant que vous vous connectez.',
    en: 'A few minutes, while you sign in.',
  },
  'De taal die u koos, een jaar lang.': {
    fr: 'La langue que vous avez choisie, pendant un an.',
    en: 'The language you chose, for a year.',
  },
  'Wat u net deed, om het op de volgende pagina één keer te zeggen.': {
    fr: 'Ce que vous venez de faire, pour le dire une fois à la page suivante.',
    en: 'What you just did, to say it once on the next page.',
  },
  'Voor een partner die antwoordt op een verwijzing met een eenmalige link.': {
    fr: 'Pour un partenaire qui répond à une orientation par un lien unique.',
    en: 'For a partner who answers a referral by a one-time link.',
  },
  'Vindt u geen gehoor? Dan kunt u een klacht indienen bij de {0} of de {1}.': {
    fr: 'On ne vous écoute pas ? Vous pouvez alors introduire une plainte auprès de l’{0} ou de la {1}.',
    en: 'Does nobody listen? Then you can lodge a complaint with the {0} or the {1}.',
  },
  Gegevensbeschermingsautoriteit: {
    fr: 'Autorité de protection des données',
    en: 'Data Protection Authority',
  },
  'Vlaamse Toezichtcommissie': {
    fr: 'Commission de contrôle flamande',
    en: 'Flemish Supervisory Commission',
  },
  'Wie deze Werkwinkel beheert, staat nog niet in de instellingen.': {
    fr: 'Qui gère ce Werkwinkel ne figure pas encore dans les paramètres.',
    en: 'Who runs this Werkwinkel does not stand in the settings yet.',
  },
  'Deze Werkwinkel wordt beheerd door {0}.': {
    fr: 'Ce Werkwinkel est géré par {0}.',
    en: 'This Werkwinkel is run by {0}.',
  },
  'De {0} organisaties die hier werken': {
    fr: 'Les {0} organisations qui travaillent ici',
    en: 'The {0} organisations that work here',
  },
  'Wie voor hen gegevens verwerkt': {
    fr: 'Qui traite des données pour eux',
    en: 'Who processes data for them',
  },
  'De beheerder vulde nog niet in of iemand in zijn opdracht gegevens verwerkt.': {
    fr: 'Le gestionnaire n’a pas encore indiqué si quelqu’un traite des données pour son compte.',
    en: 'The operator has not filled in yet whether anyone processes data on its behalf.',
  },
  'Niemand: de beheerder doet alles zelf.': {
    fr: 'Personne : le gestionnaire fait tout lui-même.',
    en: 'Nobody: the operator does everything itself.',
  },
  '{0}: {1} ({2}).': { fr: '{0} : {1} ({2}).', en: '{0}: {1} ({2}).' },
  'Vandaag zijn er {0} stromen van kracht, {1} voorwaardelijk en {2} geschorst. Alleen wat van kracht is, deelt iets.':
    {
      fr: 'Aujourd’hui, {0} flux sont en vigueur, {1} sont conditionnels et {2} suspendus. Seul ce qui est en vigueur partage quelque chose.',
      en: 'Today {0} flows are in force, {1} conditional and {2} suspended. Only what is in force shares anything.',
    },
  'Lees welke': { fr: 'Lisez lesquels', en: 'Read which' },
  'Het logboek is hier nog niet verzegeld.': {
    fr: 'Le journal n’est pas encore scellé ici.',
    en: 'The log has not been sealed here yet.',
  },
  'Het laatste zegel is van {0}.': { fr: 'Le dernier sceau date de {0}.', en: 'The last seal is of {0}.' },
  'Een andere plaats bewaart de zegels mee.': {
    fr: 'Un autre lieu conserve aussi les sceaux.',
    en: 'Another place keeps the seals too.',
  },
  'Geen andere plaats bewaart de zegels mee: tegenover de beheerder zelf is het logboek dus niet bewezen.': {
    fr: 'Aucun autre lieu ne conserve les sceaux : face au gestionnaire lui-même, le journal n’est donc pas prouvé.',
    en: 'No other place keeps the seals: against the operator itself the log is therefore not proven.',
  },
  'Hoe lang het blijft': { fr: 'Combien de temps cela reste', en: 'How long it stays' },
  'Voor dossiers en voor het logboek bevestigde nog niemand een bewaartermijn. Tot dan wordt niets automatisch vernietigd.':
    {
      fr: 'Personne n’a encore confirmé de délai de conservation pour les dossiers et le journal. D’ici là, rien n’est détruit automatiquement.',
      en: 'Nobody has confirmed a term of retention for files and for the log yet. Until then nothing is destroyed automatically.',
    },
  'Bij elke stroom staat hoe lang de ontvanger de gegevens bewaart: in het {0}.': {
    fr: 'Pour chaque flux, il est dit combien de temps le destinataire garde les données : dans le {0}.',
    en: 'With each flow stands how long the receiver keeps the data: in the {0}.',
  },
  verwerkingsregister: { fr: 'registre des traitements', en: 'register of processing' },
  'Het logboek: {0} ({1}).': { fr: 'Le journal : {0} ({1}).', en: 'The log: {0} ({1}).' },
  'Een bijlage die mensen noemt, na het einde van de overeenkomst: {0} ({1}).': {
    fr: 'Une annexe qui nomme des personnes, après la fin de la convention : {0} ({1}).',
    en: 'An attachment that names people, after the end of the agreement: {0} ({1}).',
  },
  'Een dossier, na het einde van de begeleiding: {0} ({1}).': {
    fr: 'Un dossier, après la fin de l’accompagnement : {0} ({1}).',
    en: 'A file, after guidance has ended: {0} ({1}).',
  },
  'Wat elke organisatie zelf doet': {
    fr: 'Ce que chaque organisation fait elle-même',
    en: 'What each organisation does itself',
  },
  'Voor elk doel: welke functies ervoor werken, en welke soorten gegevens zij van de eigen organisatie mogen zien.':
    {
      fr: 'Pour chaque finalité : quelles fonctions y travaillent, et quelles sortes de données de leur propre organisation elles peuvent voir.',
      en: 'For each purpose: which functions work for it, and which kinds of data of their own organisation they may see.',
    },
  Functies: { fr: 'Fonctions', en: 'Functions' },
  'Geen gegevens over mensen die begeleid worden.': {
    fr: 'Aucune donnée sur les personnes accompagnées.',
    en: 'No data about people who are guided.',
  },
  'Dat iemand maandcijfers vraagt, in welke taal en sinds wanneer: tot die persoon het uitzet. Dat er gekozen en gestopt is, blijft in de geschiedenis van wat medewerkers deden.':
    {
      fr: 'Que quelqu’un demande les chiffres du mois, dans quelle langue et depuis quand : jusqu’à ce que cette personne y renonce. Le fait d’avoir choisi et arrêté reste dans l’historique de ce que les collaborateurs ont fait.',
      en: 'That someone asks for the figures of the month, in which language and since when: until the person turns it off. That it was chosen and stopped stays in the history of what members of staff did.',
    },
  'De cijfers van elke maand, zoals ze stonden. Daarin staat geen mens, en geen getal van minder dan 10 mensen.':
    {
      fr: 'Les chiffres de chaque mois, tels qu’ils étaient. Aucune personne n’y figure, ni aucun nombre de moins de 10 personnes.',
      en: 'The figures of each month, as they stood. No person stands in them, and no number of fewer than 10 people.',
    },
  'Er gaat een brief naar het mailadres van die persoon. In de brief staat geen cijfer.': {
    fr: 'Une lettre part à l’adresse e-mail de cette personne. Elle ne contient aucun chiffre.',
    en: 'A letter goes to the mail address of that person. There is no figure in the letter.',
  },
  'Deze installatie verstuurt geen brieven. Er wordt dus ook geen mailadres voor gebruikt.': {
    fr: 'Cette installation n’envoie pas de lettres. Aucune adresse e-mail n’est donc utilisée.',
    en: 'This installation sends no letters. So no mail address is used for it.',
  },
  'Wat medewerkers zelf kiezen': {
    fr: 'Ce que les collaborateurs choisissent',
    en: 'What members of staff choose',
  },
  'Wie een van deze functies heeft, kan elke maand de cijfers van de eigen organisatie laten bewaren: {0}. Niemand krijgt ze vanzelf.':
    {
      fr: 'Qui a une de ces fonctions peut faire garder chaque mois les chiffres de sa propre organisation : {0}. Personne ne les reçoit d’office.',
      en: 'Who has one of these functions can have the figures of the own organisation kept each month: {0}. Nobody gets them unasked.',
    },
  'Maandcijfers voor wie ze vraagt': {
    fr: 'Chiffres du mois pour qui les demande',
    en: 'Figures of the month for who asks',
  },
  Brief: { fr: 'Lettre', en: 'Letter' },
  'De keuze tot ze uit staat. Voor de cijfers zelf is er geen termijn.': {
    fr: 'Le choix jusqu’à ce qu’il soit retiré. Pour les chiffres mêmes il n’y a pas de délai.',
    en: 'The choice until it is turned off. There is no term for the figures themselves.',
  },
};
