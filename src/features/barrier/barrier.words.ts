/** What the page of barriers and strengths says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const barrierWords: Words = {
  '{0}: niveau van 1 tot 5 tussen {1} en {2}. De cijfers staan in de tabel.': {
    fr: '{0} : niveau de 1 à 5 entre le {1} et le {2}. Les chiffres se trouvent dans le tableau.',
    en: '{0}: level from 1 to 5 between {1} and {2}. The figures are in the table.',
  },
  'Verloop van {0}': { fr: 'Évolution de {0}', en: 'Course of {0}' },
  Datum: { fr: 'Date', en: 'Date' },
  Niveau: { fr: 'Niveau', en: 'Level' },
  'Vertrouwelijk luik. Schrijf alleen wat iemand op het werk wel of niet kan, nooit een ziekte of een diagnose. Wat een andere organisatie moet weten, zet u als drempel in werktermen.':
    {
      fr: 'Volet confidentiel. Écrivez seulement ce que quelqu’un peut ou ne peut pas faire au travail, jamais une maladie ni un diagnostic. Ce qu’une autre organisation doit savoir, vous le notez comme frein, en termes de travail.',
      en: 'Confidential part. Write only what someone can or cannot do at work, never an illness or a diagnosis. What another organisation must know, you put down as a barrier, in terms of work.',
    },
  'Er staat niets in het vertrouwelijk luik.': {
    fr: 'Il n’y a rien dans le volet confidentiel.',
    en: 'There is nothing in the confidential part.',
  },
  'Vertrouwelijk luik.': { fr: 'Volet confidentiel.', en: 'Confidential part.' },
  'Functionele beperkingen leest alleen wie daar een eigen mandaat voor heeft. Weet u wat iemand op het werk wel of niet kan? Schrijf het hier als drempel, in werktermen.':
    {
      fr: 'Seuls ceux qui ont un mandat propre pour cela lisent les limitations fonctionnelles. Vous savez ce que quelqu’un peut ou ne peut pas faire au travail ? Notez-le ici comme frein, en termes de travail.',
      en: 'Functional limits are read only by whoever holds a mandate of their own for them. Do you know what someone can or cannot do at work? Write it here as a barrier, in terms of work.',
    },
  'Wie hier eerst iets schrijft, wordt de eigenaar.': {
    fr: 'Le premier qui écrit ici quelque chose devient le responsable.',
    en: 'Whoever first writes something here becomes the owner.',
  },
  'Eigenaar: {0}, sinds {1}. De eigenaar kijkt na of alles hier hoort, en beslist over wat gemeld wordt.': {
    fr: 'Responsable : {0}, depuis le {1}. Le responsable vérifie si tout a sa place ici et décide de ce qui est signalé.',
    en: 'Owner: {0}, since {1}. The owner checks whether everything belongs here, and decides about what is reported.',
  },
  'De eigenaar heeft hiervoor geen mandaat meer. Iemand moet het overnemen.': {
    fr: 'Le responsable n’a plus de mandat pour cela. Quelqu’un doit reprendre le volet.',
    en: 'The owner no longer has a mandate for this. Someone must take it over.',
  },
  'Ik word eigenaar': { fr: 'Je deviens responsable', en: 'I become the owner' },
  'Wat kan iemand op het werk wel of niet?': {
    fr: 'Que peut-on ou ne peut-on pas faire au travail ?',
    en: 'What can someone do or not do at work?',
  },
  'Bewaar in het vertrouwelijk luik': {
    fr: 'Enregistrer dans le volet confidentiel',
    en: 'Save in the confidential part',
  },
  'Kies waarover het gaat.': { fr: 'Choisissez de quoi il s’agit.', en: 'Choose what it is about.' },
  'Kies een niveau van 1 tot 5.': { fr: 'Choisissez un niveau de 1 à 5.', en: 'Choose a level from 1 to 5.' },
  'Schrijf in één regel wat het voor werk betekent.': {
    fr: 'Écrivez en une ligne ce que cela signifie pour le travail.',
    en: 'Write in one line what it means for work.',
  },
  'Kies vandaag of een vroegere dag.': {
    fr: 'Choisissez aujourd’hui ou un jour précédent.',
    en: 'Choose today or an earlier day.',
  },
  'Drempels en sterktes': { fr: 'Freins et atouts', en: 'Barriers and strengths' },
  'Nog niets vastgelegd.': { fr: 'Rien n’est encore noté.', en: 'Nothing recorded yet.' },
  'Leg vast wat werk moeilijk maakt, en wat al goed gaat. Eén regel is genoeg.': {
    fr: 'Notez ce qui complique le travail, et ce qui va déjà bien. Une ligne suffit.',
    en: 'Record what makes work hard, and what already goes well. One line is enough.',
  },
  '{0} Dit staat nu in de weg van werk: {1}. Zet er een actie voor in het plan.': {
    fr: '{0} Voici ce qui empêche maintenant de travailler : {1}. Prévoyez une action dans le plan.',
    en: '{0} This stands in the way of work now: {1}. Put an action for it in the plan.',
  },
  'Naar het plan': { fr: 'Vers le plan', en: 'To the plan' },
  'Leg een inschatting vast': { fr: 'Noter une évaluation', en: 'Record an assessment' },
  'Waarover?': { fr: 'À propos de quoi ?', en: 'About what?' },
  'Hoe staat het ermee?': { fr: 'Où en est-ce ?', en: 'How is it?' },
  'Wat betekent het voor werk?': {
    fr: 'Qu’est-ce que cela signifie pour le travail ?',
    en: 'What does it mean for work?',
  },
  'Bijvoorbeeld: {0}. Geen ziekte, geen schulden.': {
    fr: 'Par exemple : {0}. Pas de maladie, pas de dettes.',
    en: 'For example: {0}. No illness, no debts.',
  },
  'Wanneer was dit zo?': { fr: 'Quand était-ce le cas ?', en: 'When was this so?' },
  Persoonlijk: { fr: 'Personnel', en: 'Personal' },
  Sociaal: { fr: 'Social', en: 'Social' },
  'In de omgeving': { fr: 'Dans l’environnement', en: 'In the surroundings' },
  'begrijpt uitleg, kan nog niet bellen met klanten': {
    fr: 'comprend les explications, ne peut pas encore téléphoner aux clients',
    en: 'understands explanations, cannot phone customers yet',
  },
  Digitaal: { fr: 'Numérique', en: 'Digital' },
  'heeft hulp nodig om online te solliciteren': {
    fr: 'a besoin d’aide pour postuler en ligne',
    en: 'needs help to apply for jobs online',
  },
  Werkervaring: { fr: 'Expérience de travail', en: 'Work experience' },
  'werkte vier jaar in een magazijn': {
    fr: 'a travaillé quatre ans dans un entrepôt',
    en: 'worked in a warehouse for four years',
  },
  'Diploma en attesten': { fr: 'Diplômes et attestations', en: 'Diplomas and certificates' },
  'heeft nog een heftruckattest nodig': {
    fr: 'a encore besoin d’une attestation de cariste',
    en: 'still needs a forklift certificate',
  },
  'Werk zoeken': { fr: 'Chercher du travail', en: 'Looking for work' },
  'solliciteert zelf, elke week': {
    fr: 'postule lui-même, chaque semaine',
    en: 'applies for jobs alone, every week',
  },
  'Wat kan op het werk': { fr: 'Ce qui est possible au travail', en: 'What is possible at work' },
  'kan niet langer dan een uur rechtstaan': {
    fr: 'ne peut pas rester debout plus d’une heure',
    en: 'cannot stand for more than an hour',
  },
  'heeft kinderopvang nodig voor 8.00 uur': {
    fr: 'a besoin d’une garde d’enfants avant 8 heures',
    en: 'needs child care before 8 o’clock',
  },
  'Steun en netwerk': { fr: 'Soutien et réseau', en: 'Support and network' },
  'kent iemand die in de sector werkt': {
    fr: 'connaît quelqu’un qui travaille dans le secteur',
    en: 'knows someone who works in the sector',
  },
  Wonen: { fr: 'Logement', en: 'Housing' },
  'verhuist binnenkort, zoekt werk in de nieuwe gemeente': {
    fr: 'déménage bientôt, cherche du travail dans la nouvelle commune',
    en: 'moves soon, looks for work in the new municipality',
  },
  'Papieren in orde': { fr: 'Papiers en ordre', en: 'Papers in order' },
  'wacht op een nieuwe arbeidskaart': {
    fr: 'attend un nouveau permis de travail',
    en: 'waits for a new work permit',
  },
  'er rijdt geen bus voor 6.30 uur': {
    fr: 'aucun bus ne circule avant 6 h 30',
    en: 'no bus runs before 6.30 am',
  },
  'Uren en roosters': { fr: 'Heures et horaires', en: 'Hours and schedules' },
  'kan alleen overdag werken': {
    fr: 'ne peut travailler que la journée',
    en: 'can work only during the day',
  },
  'Jobs in de buurt': { fr: 'Emplois à proximité', en: 'Jobs nearby' },
  'er zijn drie zorgcentra op fietsafstand': {
    fr: 'il y a trois centres de soins accessibles à vélo',
    en: 'there are three care centres within cycling distance',
  },
  'houdt werk nu tegen': { fr: 'empêche maintenant de travailler', en: 'stops work now' },
  'maakt werk moeilijk': { fr: 'complique le travail', en: 'makes work hard' },
  'vraagt aandacht': { fr: 'demande de l’attention', en: 'needs attention' },
  lukt: { fr: 'va bien', en: 'goes well' },
  'is een sterkte': { fr: 'est un atout', en: 'is a strength' },
  'van {0} naar {1}': { fr: 'de {0} à {1}', en: 'from {0} to {1}' },
  'Eerder doorgegeven': { fr: 'Transmis auparavant', en: 'Passed on earlier' },
  'Dit kwam uit een bestand of een ander programma. Leg een inschatting vast: dan staat ze hierboven, met haar verloop.':
    {
      fr: 'Ceci vient d’un fichier ou d’un autre programme. Notez une évaluation : elle figure alors ci-dessus, avec son évolution.',
      en: 'This came from a file or another programme. Record an assessment: then it stands above, with its course.',
    },
  'Lees de drempels en sterktes': {
    fr: 'Lire les freins et les atouts',
    en: 'Read the barriers and strengths',
  },
  'Ziet u dit bij veel mensen? Geef een signaal over {0}.': {
    fr: 'Vous constatez cela chez beaucoup de personnes ? Exprimez une préoccupation : {0}.',
    en: 'Do you see this with many people? Raise a concern about {0}.',
  },
};
