/** What the public front pages say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const portalWords: Words = {
  'Ik werk bij een lokaal bestuur': {
    fr: 'Je travaille dans une administration locale',
    en: 'I work for a local authority',
  },
  'Uw mensen, hun dossier en de overeenkomst met VDAB.': {
    fr: 'Vos personnes, leur dossier et la convention avec le VDAB.',
    en: 'Your people, their file and the agreement with VDAB.',
  },
  'Aan de slag bij uw OCMW': { fr: 'Au travail dans votre CPAS', en: 'Start at your OCMW' },
  'Ik werk bij VDAB of een partner': {
    fr: 'Je travaille au VDAB ou chez un partenaire',
    en: 'I work for VDAB or a partner',
  },
  'Wie u samen begeleidt, en wat u mag delen.': {
    fr: 'Qui vous accompagnez ensemble, et ce que vous pouvez partager.',
    en: 'Whom you guide together, and what you may share.',
  },
  'Aan de slag bij VDAB of partner': {
    fr: 'Au travail au VDAB ou chez un partenaire',
    en: 'Start at VDAB or a partner',
  },
  'Ik word begeleid': { fr: 'Je suis accompagné', en: 'I am being guided' },
  'Wat over u bekend is, en wie uw gegevens zag.': {
    fr: 'Ce qui est connu de vous, et qui a vu vos données.',
    en: 'What is known about you, and who saw your data.',
  },
  'Van werkwinkel tot vandaag': { fr: 'Du werkwinkel à aujourd’hui', en: 'From werkwinkel to today' },
  'De eerste werkwinkels: alle diensten rond werk van een stad onder één dak.': {
    fr: 'Les premiers « werkwinkels » : tous les services liés à l’emploi d’une ville sous un même toit.',
    en: 'The first “werkwinkels”: all services about work of a town under one roof.',
  },
  'Elf proeftuinen: VDAB en OCMW’s begeleiden samen mensen met een leefloon.': {
    fr: 'Onze projets pilotes : le VDAB et des CPAS accompagnent ensemble des personnes avec un revenu d’intégration.',
    en: 'Eleven pilots: VDAB and OCMWs together guide people with a leefloon.',
  },
  'Een centrale werkgroep van VDAB, VVSG en lokale besturen. Een jaar later ook een in elke provincie.': {
    fr: 'Un groupe de travail central du VDAB, de la VVSG et d’administrations locales. Un an plus tard, un aussi dans chaque province.',
    en: 'A central working group of VDAB, VVSG and local authorities. A year later one in every province too.',
  },
  'VDAB en VVSG tekenen “Samen sterk voor lokaal werk”, het kader voor elke lokale overeenkomst.': {
    fr: 'Le VDAB et la VVSG signent « Samen sterk voor lokaal werk », le cadre de chaque convention locale.',
    en: 'VDAB and VVSG sign “Samen sterk voor lokaal werk”, the frame of every local agreement.',
  },
  'De werkloosheidsuitkering wordt beperkt in de tijd. Werkwinkel brengt alles digitaal onder één dak.': {
    fr: 'L’allocation de chômage est limitée dans le temps. Werkwinkel réunit tout, en numérique, sous un même toit.',
    en: 'Unemployment benefit is limited in time. Werkwinkel brings everything under one roof, digitally.',
  },
  'Lees meer over Werkwinkel': { fr: 'En savoir plus sur Werkwinkel', en: 'Read more about Werkwinkel' },
  'Stap voor stap': { fr: 'Pas à pas', en: 'Step by step' },
  'Alle gidsen': { fr: 'Tous les guides', en: 'All guides' },
  'Nakijken en uitrekenen, zonder aanmelden': {
    fr: 'Vérifier et calculer, sans se connecter',
    en: 'Check and work out, without signing in',
  },
  'Alle hulpmiddelen': { fr: 'Tous les outils', en: 'All tools' },
  'Een paar vragen over iemand. Niets wordt bewaard.': {
    fr: 'Quelques questions sur quelqu’un. Rien n’est conservé.',
    en: 'A few questions about someone. Nothing is kept.',
  },
  'De dagen die nodig zijn, en de laatste dag.': {
    fr: 'Les jours nécessaires, et le dernier jour.',
    en: 'The days that are needed, and the last day.',
  },
  'De einddatum, met de regel die hem bepaalt.': {
    fr: 'La date de fin, avec la règle qui la détermine.',
    en: 'The end date, with the rule that decides it.',
  },
  'Een raming per gemeente, met formule en bronnen.': {
    fr: 'Une estimation par commune, avec formule et sources.',
    en: 'An estimate per municipality, with formula and sources.',
  },
  'Alle instrumenten, met de wet': {
    fr: 'Tous les instruments, avec la loi',
    en: 'All instruments, with the law',
  },
  'Wat is afgesproken?': { fr: 'Qu’est-ce qui est convenu ?', en: 'What was agreed?' },
  'Zoek uw gemeente op de kaart': {
    fr: 'Cherchez votre commune sur la carte',
    en: 'Find your municipality on the map',
  },
  'Werkgroepen en wat zij beslisten': {
    fr: 'Les groupes de travail et leurs décisions',
    en: 'Working groups and what they decided',
  },
  'Al het nieuws': { fr: 'Toutes les actualités', en: 'All news' },
  'Alle activiteiten': { fr: 'Toutes les activités', en: 'All events' },
  'Alle vragen': { fr: 'Toutes les questions', en: 'All questions' },
  'Alle sjablonen': { fr: 'Tous les modèles', en: 'All templates' },
  'Delen zo ver de wet het toelaat': {
    fr: 'Partager autant que la loi le permet',
    en: 'Sharing as far as the law allows',
  },
  'Geen gegeven gaat van de ene organisatie naar de andere zonder stroom die dat toelaat. Elke stroom staat in een openbaar {0}. Elke inzage komt in een {1}.':
    {
      fr: 'Aucune donnée ne passe d’une organisation à l’autre sans un flux qui le permet. Chaque flux figure dans un {0} public. Chaque consultation est notée dans un {1}.',
      en: 'No fact goes from one organisation to another without a flow that allows it. Every flow stands in a public {0}. Every look is kept in a {1}.',
    },
  register: { fr: 'registre', en: 'register' },
  'verzegeld logboek': { fr: 'journal scellé', en: 'sealed log' },
  'Afspraken die iedereen kan lezen': {
    fr: 'Des accords que chacun peut lire',
    en: 'Agreements that everyone can read',
  },
  'VDAB en lokale besturen sluiten {0}. De bijlage bepaalt wat zij delen en met wie.': {
    fr: 'Le VDAB et les administrations locales concluent des {0}. L’annexe détermine ce qu’ils partagent et avec qui.',
    en: 'VDAB and local authorities conclude {0}. The annex determines what they share and with whom.',
  },
  overeenkomsten: { fr: 'conventions', en: 'agreements' },
  'Wat Werkwinkel met gegevens doet, in gewone woorden.': {
    fr: 'Ce que Werkwinkel fait des données, en mots simples.',
    en: 'What Werkwinkel does with data, in plain words.',
  },
  'Wie is verantwoordelijk': { fr: 'Qui est responsable', en: 'Who is responsible' },
  'Elke organisatie is verantwoordelijk voor wat zij zelf vastlegt: uw OCMW, VDAB of een partner. Werkwinkel is het dak waaronder zij samenwerken.':
    {
      fr: 'Chaque organisation est responsable de ce qu’elle note elle-même : votre CPAS, le VDAB ou un partenaire. Werkwinkel est le toit sous lequel elles collaborent.',
      en: 'Each organisation is responsible for what it records itself: your OCMW, VDAB or a partner. Werkwinkel is the roof under which they work together.',
    },
  'Wie ziet wat': { fr: 'Qui voit quoi', en: 'Who sees what' },
  'Een organisatie ziet haar eigen gegevens over wie zij begeleidt. Gegevens van een andere organisatie ziet zij alleen als de wet dat toelaat, in een {0} die van kracht is, en nadat iemand anders heeft bevestigd dat zij u begeleidt.':
    {
      fr: 'Une organisation voit ses propres données sur les personnes qu’elle accompagne. Elle ne voit les données d’une autre organisation que si la loi le permet, par un {0} en vigueur, et après que quelqu’un d’autre a confirmé qu’elle vous accompagne.',
      en: 'An organisation sees its own data about the people it guides. It sees data of another organisation only if the law allows it, through a {0} that is in force, and after someone else has confirmed that it guides you.',
    },
  stroom: { fr: 'flux', en: 'flow' },
  'Wie keek, staat opgeschreven': { fr: 'Qui a regardé est noté', en: 'Who looked is written down' },
  'Eerst wordt opgeschreven wie kijkt, pas dan verschijnt er iets. Dat logboek kan niemand stil veranderen: elke minuut wordt het verzegeld. {0}.':
    {
      fr: 'On note d’abord qui regarde, et seulement ensuite quelque chose s’affiche. Personne ne peut modifier ce journal en silence : il est scellé chaque minute. {0}.',
      en: 'First it is written down who looks, only then does anything appear. Nobody can change that log silently: it is sealed every minute. {0}.',
    },
  'Zo werkt dat zegel': { fr: 'Comment fonctionne ce sceau', en: 'How that seal works' },
  'Uw rechten': { fr: 'Vos droits', en: 'Your rights' },
  'Op {0} ziet u wat over u bekend is en wie het zag. U kunt vragen om iets te verbeteren of bezwaar maken. Dat raakt niet aan uw leefloon.':
    {
      fr: 'Sur {0}, vous voyez ce qui est connu de vous et qui l’a vu. Vous pouvez demander de corriger quelque chose ou vous opposer. Cela ne touche pas à votre revenu d’intégration.',
      en: 'On {0} you see what is known about you and who saw it. You can ask to have something corrected, or object. That does not affect your leefloon.',
    },
  'uw eigen pagina': { fr: 'votre propre page', en: 'your own page' },
  'Werkwinkel wil voor iedereen bruikbaar zijn. We richten ons op WCAG 2.2, niveau AA.': {
    fr: 'Werkwinkel veut être utilisable par tous. Nous visons les WCAG 2.2, niveau AA.',
    en: 'Werkwinkel wants to be usable for everyone. We aim at WCAG 2.2, level AA.',
  },
  'Wie welke gegevens aan wie geeft, waarvoor, en op welke grond. Gemaakt uit de stromen die vandaag van kracht zijn.':
    {
      fr: 'Qui donne quelles données à qui, pourquoi et sur quelle base. Établi à partir des flux en vigueur aujourd’hui.',
      en: 'Who gives which data to whom, what for, and on which ground. Made from the flows that are in force today.',
    },
  'Er is nu geen enkele stroom van kracht.': {
    fr: 'Aucun flux n’est en vigueur pour le moment.',
    en: 'No flow is in force now.',
  },
  'Dan deelt ook niemand iets via Werkwinkel.': {
    fr: 'Alors personne ne partage rien non plus via Werkwinkel.',
    en: 'Then nobody shares anything through Werkwinkel either.',
  },
  'Stromen van kracht': { fr: 'Flux en vigueur', en: 'Flows in force' },
  Aan: { fr: 'À', en: 'To' },
  Gegevens: { fr: 'Données', en: 'Data' },
  Bewaring: { fr: 'Conservation', en: 'Retention' },
  'Samen naar werk dat blijft': { fr: 'Ensemble vers un travail durable', en: 'Together to work that lasts' },
  'Voor iedereen bij OCMW, gemeente, VDAB en partners die mensen met een leefloon of een uitkering begeleidt naar duurzaam werk.':
    {
      fr: 'Pour tous ceux qui, au CPAS, à la commune, au VDAB ou chez un partenaire, accompagnent vers un travail durable des personnes avec un revenu d’intégration ou une allocation.',
      en: 'For everyone at an OCMW, a municipality, VDAB or a partner who guides people with a leefloon or a benefit to lasting work.',
    },
  'Werkwinkel in cijfers': { fr: 'Werkwinkel en chiffres', en: 'Werkwinkel in figures' },
  'overeenkomsten van kracht': { fr: 'conventions en vigueur', en: 'agreements in force' },
  'gemeenten met een overeenkomst': {
    fr: 'communes avec une convention',
    en: 'municipalities with an agreement',
  },
  'instrumenten met hun wet': { fr: 'instruments avec leur loi', en: 'instruments with their law' },
  'pagina’s om te lezen': { fr: 'pages à lire', en: 'pages to read' },
  'Wie meedoet': { fr: 'Qui participe', en: 'Who takes part' },
  'En {0} lokale besturen: zoek het uwe op de kaart': {
    fr: 'Et {0} administrations locales : cherchez la vôtre sur la carte',
    en: 'And {0} local governments: find yours on the map',
  },
};
