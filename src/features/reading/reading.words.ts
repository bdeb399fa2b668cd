/** What the pages on disputed points say, in French and English. The points themselves stay in the language of the law. */
import type { Words } from '../../kernel/language.ts';

export const readingWords: Words = {
  'wie leefloon krijgt': { fr: 'les bénéficiaires du revenu d’intégration', en: 'who gets a living wage' },
  'wie equivalent leefloon krijgt': {
    fr: 'les bénéficiaires de l’équivalent du revenu d’intégration',
    en: 'who gets an equivalent living wage',
  },
  'wie een werkloosheidsuitkering krijgt': {
    fr: 'les bénéficiaires d’allocations de chômage',
    en: 'who gets an unemployment benefit',
  },
  'wie een ziekte- of invaliditeitsuitkering krijgt': {
    fr: 'les bénéficiaires d’indemnités de maladie ou d’invalidité',
    en: 'who gets a sickness or invalidity benefit',
  },
  'wie geen van deze uitkeringen krijgt': {
    fr: 'les personnes sans aucune de ces allocations',
    en: 'who gets none of these benefits',
  },
  'geen lezing: het antwoord blijft open': {
    fr: 'aucune lecture : la réponse reste ouverte',
    en: 'no reading: the answer stays open',
  },
  'Kies iets anders dan wat nu gevolgd wordt.': {
    fr: 'Choisissez autre chose que ce qui est suivi maintenant.',
    en: 'Choose something other than what is followed now.',
  },
  'Schrijf waarom. Iedereen kan de reden lezen.': {
    fr: 'Écrivez pourquoi. Tout le monde peut lire la raison.',
    en: 'Write why. Everyone can read the reason.',
  },
  'Alleen een juridisch redacteur kiest een lezing.': {
    fr: 'Seul un rédacteur juridique choisit une lecture.',
    en: 'Only a legal editor chooses a reading.',
  },
  'Uw organisatie stelde dit ontwerp op. Een juridisch redacteur van een andere organisatie bevestigt het.': {
    fr: 'Votre organisation a rédigé ce projet. Un rédacteur juridique d’une autre organisation le confirme.',
    en: 'Your organisation drafted this. A legal editor of another organisation confirms it.',
  },
  'Betwiste punten': { fr: 'Points controversés', en: 'Disputed points' },
  'Betwist punt': { fr: 'Point controversé', en: 'Disputed point' },
  'Hier spreken de bronnen elkaar tegen, of zwijgen ze. Zolang niemand een lezing kiest, zegt Werkwinkel hier niet zeker ja of nee.':
    {
      fr: 'Ici, les sources se contredisent ou se taisent. Tant que personne ne choisit une lecture, Werkwinkel ne dit ni oui ni non avec certitude.',
      en: 'Here sources contradict each other, or are silent. As long as nobody chooses a reading, Werkwinkel says neither yes nor no for certain.',
    },
  'Punten ({0})': { fr: 'Points ({0})', en: 'Points ({0})' },
  'Betwiste punten en wat gevolgd wordt': {
    fr: 'Points controversés et ce qui est suivi',
    en: 'Disputed points and what is followed',
  },
  'Gevolgde lezing': { fr: 'Lecture suivie', en: 'Reading followed' },
  'ontwerp wacht': { fr: 'projet en attente', en: 'draft waits' },
  open: { fr: 'ouvert', en: 'open' },
  gekozen: { fr: 'choisie', en: 'chosen' },
  'voor een deel gekozen': { fr: 'choisie en partie', en: 'chosen in part' },
  'Wat gevolgd wordt': { fr: 'Ce qui est suivi', en: 'What is followed' },
  'Niemand koos een lezing. Het antwoord blijft “nog niet bekend” waar de lezingen verschillen.': {
    fr: 'Personne n’a choisi de lecture. La réponse reste « pas encore connue » là où les lectures diffèrent.',
    en: 'Nobody chose a reading. The answer stays “not known yet” where the readings differ.',
  },
  '{0} stelde dit op, {1} bevestigde het op {2}.': {
    fr: '{0} l’a rédigé, {1} l’a confirmé le {2}.',
    en: '{0} drafted this, {1} confirmed it on {2}.',
  },
  'De lezingen': { fr: 'Les lectures', en: 'The readings' },
  'De bronnen zwijgen: ook een andere lezing kan de juiste zijn.': {
    fr: 'Les sources se taisent : une autre lecture peut aussi être la bonne.',
    en: 'Sources are silent: another reading may be the right one as well.',
  },
  'De lezing die gevolgd wordt, per statuut': {
    fr: 'La lecture suivie, par statut',
    en: 'The reading that is followed, by status',
  },
  Voor: { fr: 'Pour', en: 'For' },
  Lezing: { fr: 'Lecture', en: 'Reading' },
  'Waar dit telt': { fr: 'Où cela compte', en: 'Where this counts' },
  'Voor wat de wet uitrekent.': { fr: 'Pour ce que la loi calcule.', en: 'For what the law works out.' },
  'Voorwaarde {0}.': { fr: 'Condition {0}.', en: 'Condition {0}.' },
  'Een lezing kiezen': { fr: 'Choisir une lecture', en: 'Choosing a reading' },
  'Er wacht een ontwerp': { fr: 'Un projet attend', en: 'A draft waits' },
  'U stelt een keuze op. Een juridisch redacteur van een andere organisatie bevestigt.': {
    fr: 'Vous rédigez un choix. Un rédacteur juridique d’une autre organisation confirme.',
    en: 'You draft a choice. A legal editor of another organisation confirms.',
  },
  '{0} stelde een keuze op. Ze geldt pas als een andere organisatie bevestigt.': {
    fr: '{0} a rédigé un choix. Il ne vaut que si une autre organisation confirme.',
    en: '{0} drafted a choice. It counts only once another organisation confirms.',
  },
  'Kies een lezing': { fr: 'Choisir une lecture', en: 'Choose a reading' },
  'Wat er met dit punt gebeurde, het nieuwste eerst': {
    fr: 'Ce qui est arrivé à ce point, le plus récent d’abord',
    en: 'What happened to this point, the newest first',
  },
  'Versie {0}: {1} stelde op, {2} bevestigde': {
    fr: 'Version {0} : {1} a rédigé, {2} a confirmé',
    en: 'Version {0}: {1} drafted, {2} confirmed',
  },
  Eerst: { fr: 'Avant', en: 'Before' },
  Daarna: { fr: 'Après', en: 'After' },
  'Uw keuze': { fr: 'Votre choix', en: 'Your choice' },
  'Voor {0}': { fr: 'Pour {0}', en: 'For {0}' },
  'Geen lezing: het blijft open': {
    fr: 'Aucune lecture : cela reste ouvert',
    en: 'No reading: it stays open',
  },
  'Iedereen kan de reden lezen. Noem de bron of de uitspraak. Noem geen personen.': {
    fr: 'Tout le monde peut lire la raison. Citez la source ou la décision. Ne citez personne.',
    en: 'Everyone can read the reason. Name the source or the ruling. Name no persons.',
  },
  'Ontwerp van een keuze': { fr: 'Projet d’un choix', en: 'Draft of a choice' },
  Ontwerp: { fr: 'Projet', en: 'Draft' },
  '{0} stelde dit op, op {1}.': { fr: '{0} l’a rédigé le {1}.', en: '{0} drafted this on {1}.' },
  'Een juridisch redacteur van een andere organisatie moet dit bevestigen.': {
    fr: 'Un rédacteur juridique d’une autre organisation doit confirmer.',
    en: 'A legal editor of another organisation must confirm this.',
  },
  'Bevestig deze keuze': { fr: 'Confirmer ce choix', en: 'Confirm this choice' },
  'Welke antwoorden veranderen': { fr: 'Quelles réponses changent', en: 'Which answers change' },
  'Bij de gepubliceerde gevallen verandert geen enkel antwoord.': {
    fr: 'Dans les cas publiés, aucune réponse ne change.',
    en: 'In the published cases no answer changes.',
  },
  'Bij de gepubliceerde gevallen veranderen deze antwoorden. Het antwoord voor een echte persoon volgt zodra iemand het dossier opent.':
    {
      fr: 'Dans les cas publiés, ces réponses changent. La réponse pour une personne réelle suit dès que quelqu’un ouvre le dossier.',
      en: 'In the published cases these answers change. The answer for a real person follows as soon as someone opens the dossier.',
    },
  'Antwoorden die veranderen': { fr: 'Réponses qui changent', en: 'Answers that change' },
  Geval: { fr: 'Cas', en: 'Case' },
  Instrument: { fr: 'Instrument', en: 'Instrument' },
  'Een keuze geldt pas als twee mensen van twee organisaties ze maakten. Ze telt vanaf de volgende vraag.': {
    fr: 'Un choix ne vaut que si deux personnes de deux organisations l’ont fait. Il compte dès la question suivante.',
    en: 'A choice counts only once two people of two organisations made it. It counts from the next question on.',
  },
  'Intussen veranderde iemand dit. Er is niets bewaard of bevestigd. Lees wat er nu staat.': {
    fr: 'Entre-temps, quelqu’un a modifié ceci. Rien n’a été conservé ni confirmé. Lisez ce qui y figure maintenant.',
    en: 'Someone changed this meanwhile. Nothing was saved or confirmed. Read what stands there now.',
  },
};
