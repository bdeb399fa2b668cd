/** What outflow and aftercare say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const outcomeWords: Words = {
  Uitstroom: { fr: 'Sortie', en: 'Outflow' },
  Nazorg: { fr: 'Suivi après l’emploi', en: 'Aftercare' },
  'Er is nog geen werk genoteerd.': {
    fr: 'Aucun travail n’est encore noté.',
    en: 'No work has been recorded yet.',
  },
  'Noteer eerst de uitstroom in het dossier.': {
    fr: 'Notez d’abord la sortie dans le dossier.',
    en: 'First record the outflow in the file.',
  },
  Jobs: { fr: 'Emplois', en: 'Jobs' },
  'Er is nog geen job genoteerd.': {
    fr: 'Aucun emploi n’est encore noté.',
    en: 'No job has been recorded yet.',
  },
  'Voeg een job toe': { fr: 'Ajouter un emploi', en: 'Add a job' },
  'Noteer de job': { fr: 'Noter l’emploi', en: 'Record the job' },
  'nog aan het werk?': { fr: 'encore au travail ?', en: 'still at work?' },
  'Begon te werken op {0}. Dat is pas genoteerd op {1}. Vraag één keer hoe het nu is.': {
    fr: 'A commencé à travailler le {0}. Cela n’a été noté que le {1}. Demandez une fois comment cela va maintenant.',
    en: 'Started to work on {0}. That was noted only on {1}. Ask once how it is now.',
  },
  'Hoe is het nu met het werk?': { fr: 'Comment va le travail maintenant ?', en: 'How is the work now?' },
  'Het werk begon al op {0}. De controles van toen zijn voorbij: vraag één keer hoe het nu is.': {
    fr: 'Le travail a déjà commencé le {0}. Les contrôles d’alors sont passés : demandez une fois comment cela va maintenant.',
    en: 'The work began on {0}. The checks of that time are over: ask once how it is now.',
  },
  'Begon het werk al lang geleden? Dan vraagt u één keer hoe het nu is.': {
    fr: 'Le travail a commencé il y a longtemps ? Alors vous demandez une fois comment cela va maintenant.',
    en: 'Did the work begin long ago? Then you ask once how it is now.',
  },
  'Niemand is nu aan zet.': { fr: 'Personne ne doit agir maintenant.', en: 'It is nobody’s turn now.' },
  'Niemand is nu aan zet. De volgende controle is op {0}.': {
    fr: 'Personne ne doit agir maintenant. Le prochain contrôle est le {0}.',
    en: 'It is nobody’s turn now. The next check is on {0}.',
  },
  'Controle na {0}': { fr: 'Contrôle après {0}', en: 'Check after {0}' },
  'Werkt de persoon nog? Deze controle is van {0}.': {
    fr: 'La personne travaille-t-elle encore ? Ce contrôle date du {0}.',
    en: 'Does the person still work? This check is of {0}.',
  },
  'Het is de laatste: daarna stopt de nazorg.': {
    fr: 'C’est le dernier : ensuite le suivi s’arrête.',
    en: 'It is the last one: aftercare stops after it.',
  },
  'Wat weet u?': { fr: 'Que savez-vous ?', en: 'What do you know?' },
  'Aan het werk': { fr: 'Au travail', en: 'At work' },
  'Niet aan het werk': { fr: 'Pas au travail', en: 'Not at work' },
  'Niet bereikt': { fr: 'Pas jointe', en: 'Not reached' },
  'U hoeft dan hieronder niets te kiezen': {
    fr: 'Vous ne devez alors rien choisir ci-dessous',
    en: 'You then need not choose anything below',
  },
  'Noteer de controle': { fr: 'Noter le contrôle', en: 'Record the check' },
  '1 maand': { fr: '1 mois', en: '1 month' },
  '{0} maanden': { fr: '{0} mois', en: '{0} months' },
  Controles: { fr: 'Contrôles', en: 'Checks' },
  'Na {0}': { fr: 'Après {0}', en: 'After {0}' },
  'niet gedaan': { fr: 'pas fait', en: 'not done' },
  'werkgever niet genoteerd': { fr: 'employeur non noté', en: 'employer not recorded' },
  'werkbreuk niet genoteerd': { fr: 'temps de travail non noté', en: 'working time not recorded' },
  'Noteer het einde van deze job': { fr: 'Noter la fin de cet emploi', en: 'Record the end of this job' },
  'Laatste werkdag': { fr: 'Dernier jour de travail', en: 'Last working day' },
  'Waarom eindigde ze?': { fr: 'Pourquoi a-t-il pris fin ?', en: 'Why did it end?' },
  'Noteer het einde': { fr: 'Noter la fin', en: 'Record the end' },
  'Van {0}, zonder einddatum': {
    fr: 'À partir du {0}, sans date de fin',
    en: 'From {0}, without an end date',
  },
  'Van {0} tot en met {1}': { fr: 'Du {0} au {1} inclus', en: 'From {0} to {1}' },
  'Opnieuw begeleiden': { fr: 'Accompagner à nouveau', en: 'Guide again' },
  'Is het werk voorbij, dan kan uw organisatie de persoon opnieuw begeleiden. Wat andere organisaties weten, ziet u pas weer als zij bevestigen.':
    {
      fr: 'Si le travail est terminé, votre organisation peut de nouveau accompagner la personne. Vous ne revoyez ce que d’autres organisations savent que lorsqu’elles confirment.',
      en: 'If the work is over, your organisation can guide the person again. You see what other organisations know only when they confirm.',
    },
  'Begeleid opnieuw': { fr: 'Accompagner à nouveau', en: 'Guide again' },
  'Het was een vergissing': { fr: 'C’était une erreur', en: 'It was a mistake' },
  ja: { fr: 'oui', en: 'yes' },
  nee: { fr: 'non', en: 'no' },
  'niet bekend': { fr: 'inconnu', en: 'not known' },
  'Is dit duurzaam werk?': { fr: 'Est-ce un travail durable ?', en: 'Is this lasting work?' },
  'Duurzaam werk': { fr: 'Travail durable', en: 'Lasting work' },
  'Bekeken jaar': { fr: 'Année examinée', en: 'Year looked at' },
  'Dagen die tellen': { fr: 'Jours qui comptent', en: 'Days that count' },
  'Dagen zonder werk': { fr: 'Jours sans travail', en: 'Days without work' },
  '{0}, langste periode {1}': { fr: '{0}, plus longue période {1}', en: '{0}, longest period {1}' },
  'Dagen onbekend of betwist': { fr: 'Jours inconnus ou contestés', en: 'Days unknown or disputed' },
  'Federale maatregel': { fr: 'Mesure fédérale', en: 'Federal measure' },
  'De dag van de aanvraag bij het OCMW is niet genoteerd.': {
    fr: 'Le jour de la demande au CPAS n’est pas noté.',
    en: 'The day of the application to the OCMW is not recorded.',
  },
  'Eén jaar werk binnen vier jaar na de aanvraag:': {
    fr: 'Un an de travail dans les quatre ans après la demande :',
    en: 'One year of work within four years of the application:',
  },
  'Zeker betaald werk: {0} dagen. Langste periode zonder onderbreking: {1} dagen. Telt tot en met {2}.': {
    fr: 'Travail payé certain : {0} jours. Plus longue période sans interruption : {1} jours. Compte jusqu’au {2} inclus.',
    en: 'Certain paid work: {0} days. Longest period without a break: {1} days. Counts up to {2}.',
  },
  'Hoe wordt dit geteld?': { fr: 'Comment est-ce compté ?', en: 'How is this counted?' },
  'De premie voor wie minstens één jaar werkt binnen vier jaar na de aanvraag staat in een nieuwsbrief over de hervorming, niet in een wettekst die wij konden lezen (graad C). Of het jaar zonder onderbreking moet zijn, en of artikel 60 meetelt, staat er niet. Waar die lezingen verschillen, is het antwoord “niet bekend”.':
    {
      fr: 'La prime pour qui travaille au moins un an dans les quatre ans après la demande figure dans une lettre d’information sur la réforme, pas dans un texte de loi que nous avons pu lire (degré C). Elle ne dit pas si l’année doit être sans interruption, ni si l’article 60 compte. Là où ces lectures diffèrent, la réponse est « inconnu ».',
      en: 'The bonus for whoever works at least one year within four years of the application stands in a newsletter about the reform, not in a text of law that we could read (grade C). It does not say whether the year must be without a break, nor whether article 60 counts. Where these readings differ, the answer is “not known”.',
    },
  'Wat is duurzaam werk?': { fr: 'Qu’est-ce qu’un travail durable ?', en: 'What is lasting work?' },
  'Iemand heeft duurzaam werk als die twaalf maanden na de eerste werkdag nog werkt, minstens halftijds, en in dat jaar nooit langer dan 31 dagen na elkaar en samen hoogstens 62 dagen zonder werk was. Jobs tellen samen. Artikel 60, een stage en een studentenjob tellen niet. Een dag waarvan niemand iets weet, of waarover bronnen elkaar tegenspreken, is onbekend. Deze regel is een keuze van dit programma en geen wet.':
    {
      fr: 'Une personne a un travail durable si elle travaille encore douze mois après le premier jour de travail, au moins à mi-temps, et si pendant cette année elle n’a jamais été sans travail plus de 31 jours de suite ni plus de 62 jours en tout. Les emplois s’additionnent. L’article 60, un stage et un job d’étudiant ne comptent pas. Un jour dont personne ne sait rien, ou sur lequel les sources se contredisent, est inconnu. Cette règle est un choix de ce programme et n’est pas une loi.',
      en: 'Someone has lasting work if they still work twelve months after the first working day, at least half time, and in that year were never without work for more than 31 days in a row nor more than 62 days in all. Jobs are added together. Article 60, an internship and a student job do not count. A day of which nobody knows anything, or on which sources contradict each other, is unknown. This rule is a choice of this programme and not a law.',
    },
  'Eerste werkdag': { fr: 'Premier jour de travail', en: 'First working day' },
  'Soort werk': { fr: 'Type de travail', en: 'Kind of work' },
  Werkbreuk: { fr: 'Fraction de temps plein', en: 'Part of full time' },
  '1 is voltijds, 0,5 is halftijds. Zonder werkbreuk weten we niet of het werk telt.': {
    fr: '1 est un temps plein, 0,5 un mi-temps. Sans cette fraction, nous ne savons pas si le travail compte.',
    en: '1 is full time, 0.5 is half time. Without it we do not know whether the work counts.',
  },
  'Naam van de werkgever': { fr: 'Nom de l’employeur', en: 'Name of the employer' },
  'Ondernemingsnummer van de werkgever': {
    fr: 'Numéro d’entreprise de l’employeur',
    en: 'Enterprise number of the employer',
  },
  'bijvoorbeeld 0207.508.932': { fr: 'par exemple 0207.508.932', en: 'for example 0207.508.932' },
  'Laatste werkdag, als die al vaststaat': {
    fr: 'Dernier jour de travail, s’il est déjà fixé',
    en: 'Last working day, if it is already fixed',
  },
  'Hoe weet u dit?': { fr: 'Comment le savez-vous ?', en: 'How do you know this?' },
  '1 maand aan het werk?': { fr: 'Au travail depuis 1 mois ?', en: 'At work for 1 month?' },
  '{0} maanden aan het werk?': { fr: 'Au travail depuis {0} mois ?', en: 'At work for {0} months?' },
  'Begon te werken op {0}, zo legde uw organisatie het vast. Vraag of dat nog zo is.': {
    fr: 'A commencé à travailler le {0}, selon ce que votre organisation a noté. Demandez si c’est encore le cas.',
    en: 'Began to work on {0}, as your organisation recorded it. Ask whether that is still so.',
  },
  'Op {0} stopt de nazorg vanzelf. Of het werk duurzaam was, blijft dan onbekend.': {
    fr: 'Le {0}, le suivi s’arrête de lui-même. On ne saura alors pas si le travail était durable.',
    en: 'On {0} aftercare stops by itself. Whether the work lasted then stays unknown.',
  },
  'Zonder deze controle blijft later onbekend of het werk duurzaam was.': {
    fr: 'Sans ce contrôle, on ne saura pas plus tard si le travail était durable.',
    en: 'Without this check it stays unknown later whether the work lasted.',
  },
  'job afgelopen': { fr: 'emploi terminé', en: 'job ended' },
  'Bekijk wat nu kan': { fr: 'Voir ce qui est possible maintenant', en: 'See what can be done now' },
  'Na 31 dagen zonder werk telt dit werk niet meer als duurzaam.': {
    fr: 'Après 31 jours sans travail, ce travail ne compte plus comme durable.',
    en: 'After 31 days without work this work no longer counts as lasting.',
  },
  'contract loopt af': { fr: 'contrat bientôt terminé', en: 'contract ends soon' },
  'Bel en noteer': { fr: 'Appeler et noter', en: 'Call and record' },
  'Op die dag valt de persoon misschien zonder werk.': {
    fr: 'Ce jour-là, la personne sera peut-être sans travail.',
    en: 'On that day the person may be without work.',
  },
  'een dag die niet bekend is': { fr: 'un jour inconnu', en: 'a day that is not known' },
  'De job bij {0} eindigde op {1}. Er staat geen volgende job.': {
    fr: 'L’emploi chez {0} a pris fin le {1}. Aucun emploi suivant n’est noté.',
    en: 'The job at {0} ended on {1}. No next job is recorded.',
  },
  'De job eindigde op {0}. Er staat geen volgende job.': {
    fr: 'L’emploi a pris fin le {0}. Aucun emploi suivant n’est noté.',
    en: 'The job ended on {0}. No next job is recorded.',
  },
  'Het contract bij {0} loopt tot {1}. Er staat geen volgende job.': {
    fr: 'Le contrat chez {0} dure jusqu’au {1}. Aucun emploi suivant n’est noté.',
    en: 'The contract at {0} runs until {1}. No next job is recorded.',
  },
  'Het contract loopt tot {0}. Er staat geen volgende job.': {
    fr: 'Le contrat dure jusqu’au {0}. Aucun emploi suivant n’est noté.',
    en: 'The contract runs until {0}. No next job is recorded.',
  },
  'Schrijf een getal tussen 0 en 1, bijvoorbeeld 0,5 voor halftijds.': {
    fr: 'Écrivez un nombre entre 0 et 1, par exemple 0,5 pour un mi-temps.',
    en: 'Write a number between 0 and 1, for example 0.5 for half time.',
  },
  'Kies wie dit zei.': { fr: 'Choisissez qui l’a dit.', en: 'Choose who said this.' },
  'Kies welk soort werk het is.': {
    fr: 'Choisissez de quel type de travail il s’agit.',
    en: 'Choose what kind of work it is.',
  },
  'De job kan niet eindigen voor ze begint.': {
    fr: 'L’emploi ne peut pas finir avant de commencer.',
    en: 'The job cannot end before it begins.',
  },
  'Er loopt een overdracht van deze persoon. Rond die eerst af of stop ze.': {
    fr: 'Un transfert de cette personne est en cours. Terminez-le d’abord ou arrêtez-le.',
    en: 'A hand-over of this person is under way. Finish it first or stop it.',
  },
  'Er staat al werk genoteerd voor deze persoon. Voeg een job toe, of begeleid de persoon opnieuw.': {
    fr: 'Un travail est déjà noté pour cette personne. Ajoutez un emploi, ou accompagnez-la à nouveau.',
    en: 'Work is already recorded for this person. Add a job, or guide the person again.',
  },
  'Deze controle is al beantwoord.': {
    fr: 'Ce contrôle a déjà sa réponse.',
    en: 'This check has already been answered.',
  },
  'De nazorg is afgelopen. Er valt niets meer te controleren.': {
    fr: 'Le suivi est terminé. Il n’y a plus rien à contrôler.',
    en: 'Aftercare is over. There is nothing left to check.',
  },
  'Deze dag kan niet. Kies een dag tot vandaag, na de geboorte en niet langer dan twee jaar geleden.': {
    fr: 'Ce jour n’est pas possible. Choisissez un jour jusqu’à aujourd’hui, après la naissance et il y a deux ans au plus.',
    en: 'This day is not possible. Choose a day up to today, after birth and not more than two years ago.',
  },
  'De aanvraag ligt na de geboorte en voor de eerste werkdag.': {
    fr: 'La demande se situe après la naissance et avant le premier jour de travail.',
    en: 'The application lies after birth and before the first working day.',
  },
  'De laatste werkdag ligt niet voor de eerste, en niet na vandaag.': {
    fr: 'Le dernier jour de travail n’est ni avant le premier, ni après aujourd’hui.',
    en: 'The last working day is not before the first, and not after today.',
  },
  'Deze controle is pas later.': { fr: 'Ce contrôle vient plus tard.', en: 'This check comes later.' },
  'Kies wat het wordt.': { fr: 'Choisissez ce que c’est.', en: 'Choose what it becomes.' },
  'Kies waarom de job eindigde.': {
    fr: 'Choisissez pourquoi l’emploi a pris fin.',
    en: 'Choose why the job ended.',
  },
  'Kies wat u vond.': { fr: 'Choisissez ce que vous avez constaté.', en: 'Choose what you found.' },
  'Kies waarom.': { fr: 'Choisissez pourquoi.', en: 'Choose why.' },
  'Een andere stap': { fr: 'Une autre étape', en: 'Another step' },
  'Wat er dan gebeurt': { fr: 'Ce qui se passe ensuite', en: 'What happens then' },
  'Bij werk wordt de begeleiding nazorg. U ziet dan alleen nog contact, werk en resultaat. Er komt een controle na 1, 3, 6 en 12 maanden. Daarna stopt het, of vroeger als de persoon dat vraagt.':
    {
      fr: 'Avec un travail, l’accompagnement devient un suivi. Vous ne voyez alors plus que le contact, le travail et le résultat. Un contrôle a lieu après 1, 3, 6 et 12 mois. Ensuite cela s’arrête, ou plus tôt si la personne le demande.',
      en: 'With work, guidance becomes aftercare. You then see only contact, work and result. A check comes after 1, 3, 6 and 12 months. Then it stops, or earlier if the person asks so.',
    },
  Genoteerd: { fr: 'Noté', en: 'Recorded' },
  'Er is nog geen uitstroom genoteerd.': {
    fr: 'Aucune sortie n’est encore notée.',
    en: 'No outflow has been recorded yet.',
  },
  'Kies hierboven wat het wordt.': {
    fr: 'Choisissez ci-dessus ce que c’est.',
    en: 'Choose above what it becomes.',
  },
  'Bekijk de jobs en de controles': {
    fr: 'Voir les emplois et les contrôles',
    en: 'See the jobs and the checks',
  },
  'laatste controle gedaan': { fr: 'dernier contrôle fait', en: 'last check done' },
  'de persoon wou dit niet meer': {
    fr: 'la personne ne le voulait plus',
    en: 'the person no longer wanted this',
  },
  'begeleiding ging verder': { fr: 'l’accompagnement a continué', en: 'guidance went on' },
  'per vergissing genoteerd': { fr: 'noté par erreur', en: 'recorded by mistake' },
  'Wanneer vroeg de persoon hulp aan bij het OCMW?': {
    fr: 'Quand la personne a-t-elle demandé l’aide du CPAS ?',
    en: 'When did the person apply for help to the OCMW?',
  },
  'Alleen nodig voor de federale maatregel, dd/mm/jjjj': {
    fr: 'Nécessaire seulement pour la mesure fédérale, jj/mm/aaaa',
    en: 'Only needed for the federal measure, dd/mm/yyyy',
  },
  'Als u dit bewaart, wordt uw begeleiding nazorg.': {
    fr: 'Si vous enregistrez ceci, votre accompagnement devient un suivi.',
    en: 'If you save this, your guidance becomes aftercare.',
  },
  Noteer: { fr: 'Noter', en: 'Record' },
  'niet aan het werk': { fr: 'pas au travail', en: 'not at work' },
  'Gewoon werk': { fr: 'Travail ordinaire', en: 'Ordinary work' },
  'Bij een werkgever, ook deeltijds of via een uitzendkantoor': {
    fr: 'Chez un employeur, aussi à temps partiel ou par intérim',
    en: 'With an employer, also part time or through a temp agency',
  },
  'Werk in de sociale economie': { fr: 'Travail dans l’économie sociale', en: 'Work in the social economy' },
  'Maatwerk of lokale diensteneconomie': {
    fr: 'Travail adapté (maatwerk) ou économie de services locaux',
    en: 'Supported employment (maatwerk) or local services economy',
  },
  'Zelfstandig werk': { fr: 'Travail indépendant', en: 'Self-employment' },
  Opleiding: { fr: 'Formation', en: 'Training' },
  'Een opleiding die verder loopt dan het traject': {
    fr: 'Une formation qui dure plus longtemps que le parcours',
    en: 'Training that runs on after the pathway',
  },
  'Arbeidsmatige activiteiten': { fr: 'Activités proches du travail', en: 'Work-like activities' },
  'Onbetaald werk met begeleiding': {
    fr: 'Travail non payé avec accompagnement',
    en: 'Unpaid work with support',
  },
  Vrijwilligerswerk: { fr: 'Bénévolat', en: 'Volunteering' },
  'Doet mee in de buurt': { fr: 'Participe dans le quartier', en: 'Takes part in the neighbourhood' },
  'Ontmoeting, vereniging of Nederlandse les': {
    fr: 'Rencontres, association ou cours de néerlandais',
    en: 'Meeting people, an association or Dutch lessons',
  },
  'Ander recht of andere uitkering': {
    fr: 'Autre droit ou autre allocation',
    en: 'Another right or another benefit',
  },
  'Verhuisd naar een andere gemeente': {
    fr: 'Déménagé dans une autre commune',
    en: 'Moved to another municipality',
  },
  'Traject gestopt': { fr: 'Parcours arrêté', en: 'Pathway stopped' },
  'Zonder werk en zonder andere stap': {
    fr: 'Sans travail et sans autre étape',
    en: 'Without work and without another step',
  },
  'het contract was afgelopen': { fr: 'le contrat était terminé', en: 'the contract had ended' },
  'de persoon stopte zelf': { fr: 'la personne a arrêté elle-même', en: 'the person stopped' },
  'de werkgever stopte': { fr: 'l’employeur a arrêté', en: 'the employer ended it' },
  'de persoon begon een andere job': {
    fr: 'la personne a commencé un autre emploi',
    en: 'the person began another job',
  },
  'de werkgever hield op of verhuisde': {
    fr: 'l’employeur a cessé ses activités ou a déménagé',
    en: 'the employer closed or moved',
  },
  'de reden is niet bekend': { fr: 'la raison n’est pas connue', en: 'the reason is not known' },
  'de persoon zei het': { fr: 'la personne l’a dit', en: 'the person said so' },
  'de werkgever zei het': { fr: 'l’employeur l’a dit', en: 'the employer said so' },
  'een loonbrief': { fr: 'une fiche de paie', en: 'a payslip' },
  'een authentieke bron': { fr: 'une source authentique', en: 'an authentic source' },
  'Wie u hielp, vraagt na 1, 3, 6 en 12 maanden of het goed gaat met uw werk. U mag dat stoppen.': {
    fr: 'Qui vous a aidé demande après 1, 3, 6 et 12 mois si tout va bien avec votre travail. Vous pouvez y mettre fin.',
    en: 'Whoever helped you asks after 1, 3, 6 and 12 months whether your work goes well. You may stop that.',
  },
  'Er staat nog geen werk genoteerd.': {
    fr: 'Aucun travail n’est encore noté ici.',
    en: 'No work is recorded here yet.',
  },
  'Begint u te werken? Zeg het aan wie u begeleidt. Dan leest u hier wie nog eens belt.': {
    fr: 'Vous commencez à travailler ? Dites-le à qui vous accompagne. Vous lirez alors ici qui vous rappellera.',
    en: 'Are you starting to work? Tell whoever guides you. Then you read here who will call again.',
  },
  '{0} sinds {1}. {2}': { fr: '{0} depuis le {1}. {2}', en: '{0} since {1}. {2}' },
  'Na {0}: {1}, {2}': { fr: 'Après {0} : {1}, {2}', en: 'After {0}: {1}, {2}' },
  'Stoppen verandert niets aan uw leefloon of uw werk.': {
    fr: 'Arrêter ne change rien à votre revenu d’intégration ni à votre travail.',
    en: 'Stopping changes nothing about your leefloon or your work.',
  },
  'Volg mij niet langer': { fr: 'Ne plus me suivre', en: 'Follow me no longer' },
  'U vroeg om te stoppen. Niemand volgt u nog.': {
    fr: 'Vous avez demandé d’arrêter. Plus personne ne vous suit.',
    en: 'You asked to stop. Nobody follows you any more.',
  },
  'Deze organisatie volgt u niet meer.': {
    fr: 'Cette organisation ne vous suit plus.',
    en: 'This organisation no longer follows you.',
  },
  'Deze organisatie volgt u nog.': {
    fr: 'Cette organisation vous suit encore.',
    en: 'This organisation still follows you.',
  },
  'Deze organisatie volgt u tot en met {0}.': {
    fr: 'Cette organisation vous suit jusqu’au {0} inclus.',
    en: 'This organisation follows you up to {0}.',
  },
  'vast contract (onbepaalde duur)': { fr: 'contrat fixe (durée indéterminée)', en: 'permanent contract' },
  'contract van bepaalde duur': { fr: 'contrat à durée déterminée', en: 'fixed-term contract' },
  vervangingscontract: { fr: 'contrat de remplacement', en: 'replacement contract' },
  'Wijk-werken': { fr: 'Wijk-werken (travail de quartier)', en: 'Wijk-werken (neighbourhood work)' },
  'nazorg is om': { fr: 'suivi après l’emploi terminé', en: 'aftercare is over' },
  'Het werk begon op {0}, meer dan een jaar geleden. De laatste controle staat nog open.': {
    fr: 'Le travail a commencé le {0}, il y a plus d’un an. Le dernier contrôle est encore ouvert.',
    en: 'The work began on {0}, more than a year ago. The last check is still open.',
  },
  'Sluit af of heropen': { fr: 'Clore ou rouvrir', en: 'Close or reopen' },
};
