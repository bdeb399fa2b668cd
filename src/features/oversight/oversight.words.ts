/** What the desk of the data protection officer says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const oversightWords: Words = {
  '{0}: wie zag wat, en klopt dat?': {
    fr: '{0} : qui a vu quoi, et est-ce correct ?',
    en: '{0}: who saw what, and is it right?',
  },
  '1 uitzonderlijke toegang na te kijken': {
    fr: '1 accès exceptionnel à vérifier',
    en: '1 exceptional access to check',
  },
  '{0} uitzonderlijke toegangen na te kijken': {
    fr: '{0} accès exceptionnels à vérifier',
    en: '{0} exceptional accesses to check',
  },
  '1 vraag te beantwoorden': { fr: '1 question à répondre', en: '1 question to answer' },
  '{0} vragen te beantwoorden': { fr: '{0} questions à répondre', en: '{0} questions to answer' },
  '1 registratie buiten het werkgebied': {
    fr: '1 enregistrement hors de la zone d’activité',
    en: '1 registration outside the working area',
  },
  '{0} registraties buiten het werkgebied': {
    fr: '{0} enregistrements hors de la zone d’activité',
    en: '{0} registrations outside the working area',
  },
  '1 gegevensstroom te bevestigen': { fr: '1 flux de données à confirmer', en: '1 data flow to confirm' },
  '{0} gegevensstromen te bevestigen': {
    fr: '{0} flux de données à confirmer',
    en: '{0} data flows to confirm',
  },
  '1 mandaat te bevestigen': { fr: '1 mandat à confirmer', en: '1 mandate to confirm' },
  '{0} mandaten te bevestigen': { fr: '{0} mandats à confirmer', en: '{0} mandates to confirm' },
  'Wat op u wacht': { fr: 'Ce qui vous attend', en: 'What waits for you' },
  'Niets. U hoeft nu niets na te kijken.': {
    fr: 'Rien. Vous n’avez rien à vérifier pour l’instant.',
    en: 'Nothing. You need not check anything now.',
  },
  'te laat': { fr: 'en retard', en: 'late' },
  '{0} te laat': { fr: '{0} en retard', en: '{0} late' },
  'voor {0}': { fr: 'avant le {0}', en: 'before {0}' },
  '{0} bereikte de daglimiet voor {1}.': {
    fr: '{0} a atteint la limite quotidienne pour {1}.',
    en: '{0} reached the daily limit for {1}.',
  },
  inzages: { fr: 'consultations', en: 'views' },
  '{0} wilde werken met een mandaat dat niet van deze persoon is.': {
    fr: '{0} voulait travailler avec un mandat qui n’est pas à cette personne.',
    en: '{0} wanted to work with a mandate that is not this person’s.',
  },
  '{0} werd de eerste beheerder, toen uw organisatie met Werkwinkel begon.': {
    fr: '{0} est devenu le premier gestionnaire, quand votre organisation a commencé avec Werkwinkel.',
    en: '{0} became the first administrator, when your organisation began with Werkwinkel.',
  },
  '{0} werd de eerste functionaris voor gegevensbescherming, toen uw organisatie met Werkwinkel begon.': {
    fr: '{0} est devenu le premier délégué à la protection des données, quand votre organisation a commencé avec Werkwinkel.',
    en: '{0} became the first data protection officer, when your organisation began with Werkwinkel.',
  },
  '{0} opende uitzonderlijk een dossier.': {
    fr: '{0} a ouvert un dossier à titre exceptionnel.',
    en: '{0} opened a file exceptionally.',
  },
  '{0} had geen goede reden voor een uitzonderlijke toegang en verliest dat recht.': {
    fr: '{0} n’avait pas de bonne raison pour un accès exceptionnel et perd ce droit.',
    en: '{0} had no good reason for an exceptional access and loses that right.',
  },
  dossiers: { fr: 'dossiers', en: 'files' },
  'mensen in lijsten': { fr: 'personnes dans des listes', en: 'people in lists' },
  zoekopdrachten: { fr: 'recherches', en: 'searches' },
  'Wat opviel in de laatste 30 dagen': {
    fr: 'Ce qui a attiré l’attention ces 30 derniers jours',
    en: 'What stood out in the last 30 days',
  },
  'Er viel niets op.': { fr: 'Rien n’a attiré l’attention.', en: 'Nothing stood out.' },
  'Hier staat het als iemand een daglimiet bereikt, uitzonderlijk een dossier opent of geweigerd wordt.': {
    fr: 'Vous le lisez ici si quelqu’un atteint une limite quotidienne, ouvre un dossier à titre exceptionnel ou est refusé.',
    en: 'It stands here when someone reaches a daily limit, opens a file exceptionally or is refused.',
  },
  Onbekend: { fr: 'Inconnu', en: 'Unknown' },
  '{0} veroorzaakte de melding “{1}”.': {
    fr: '{0} a provoqué le message « {1} ».',
    en: '{0} caused the message “{1}”.',
  },
  'Vaak zonder resultaat gezocht of geopend': {
    fr: 'Souvent cherché ou ouvert sans résultat',
    en: 'Often searched or opened without result',
  },
  'De laatste 7 dagen. Dat kan een tikfout zijn, of nieuwsgierigheid. Vraag het na.': {
    fr: 'Les 7 derniers jours. Cela peut être une faute de frappe, ou de la curiosité. Renseignez-vous.',
    en: 'The last 7 days. That can be a typing error, or curiosity. Ask about it.',
  },
  '{0}: {1} keer': { fr: '{0} : {1} fois', en: '{0}: {1} times' },
  'Een dossiernummer telt 36 tekens. Neem het over uit het adres van het dossier.': {
    fr: 'Un numéro de dossier compte 36 caractères. Reprenez-le de l’adresse du dossier.',
    en: 'A file number has 36 characters. Take it from the address of the file.',
  },
  'Wie zag wat': { fr: 'Qui a vu quoi', en: 'Who saw what' },
  'Elke inzage door uw organisatie, en van uw gegevens door een ander. De nieuwste eerst.': {
    fr: 'Chaque consultation par votre organisation, et de vos données par un autre. Les plus récentes d’abord.',
    en: 'Each view by your organisation, and of your data by another. Newest first.',
  },
  Inzages: { fr: 'Consultations', en: 'Views' },
  'Bewaar als CSV': { fr: 'Enregistrer en CSV', en: 'Save as CSV' },
  'Zoek in de inzages': { fr: 'Chercher dans les consultations', en: 'Search the views' },
  'Gebruikersnaam van een collega': { fr: 'Nom d’utilisateur d’un collègue', en: 'User name of a colleague' },
  Dossiernummer: { fr: 'Numéro de dossier', en: 'File number' },
  'Alles behalve toezicht': { fr: 'Tout sauf le contrôle', en: 'All but supervision' },
  'Alles, ook toezicht': { fr: 'Tout, y compris le contrôle', en: 'All, supervision too' },
  'Wie keek': { fr: 'Qui a consulté', en: 'Who looked' },
  Iedereen: { fr: 'Tout le monde', en: 'Everyone' },
  'Onze eigen mensen': { fr: 'Nos propres collaborateurs', en: 'Our own people' },
  'Een andere organisatie, naar onze gegevens': {
    fr: 'Une autre organisation, nos données',
    en: 'Another organisation, at our data',
  },
  'Dossier {0}': { fr: 'Dossier {0}', en: 'File {0}' },
  '{0} rond uw organisatie. Volledig nummer: {1}': {
    fr: '{0} autour de votre organisation. Numéro complet : {1}',
    en: '{0} around your organisation. Full number: {1}',
  },
  '1 inzage': { fr: '1 consultation', en: '1 view' },
  '{0} soorten gegevens': { fr: '{0} sortes de données', en: '{0} kinds of data' },
  '{0}, door stroom {1}': { fr: '{0}, par le flux {1}', en: '{0}, by flow {1}' },
  '{0} dossiers in een lijst': { fr: '{0} dossiers dans une liste', en: '{0} files in a list' },
  '{0} inzages': { fr: '{0} consultations', en: '{0} views' },
  'stroom {0}, {1} ({2}{3})': { fr: 'flux {0}, {1} ({2}{3})', en: 'flow {0}, {1} ({2}{3})' },
  'Wie zag dit dossier': { fr: 'Qui a vu ce dossier', en: 'Who saw this file' },
  Overzicht: { fr: 'Aperçu', en: 'Overview' },
  Registraties: { fr: 'Enregistrements', en: 'Registrations' },
  'Uitzonderlijke toegang': { fr: 'Accès exceptionnel', en: 'Exceptional access' },
  'Vragen van mensen': { fr: 'Questions de personnes', en: 'Questions of people' },
  'Delen van het toezicht': { fr: 'Parties du contrôle', en: 'Parts of the supervision' },
  'moest voor {0}': { fr: 'devait être fait avant le {0}', en: 'was due before {0}' },
  'moet voor {0}': { fr: 'doit être fait avant le {0}', en: 'is due before {0}' },
  'gewist na de bewaartermijn': {
    fr: 'effacé après le délai de conservation',
    en: 'erased after the retention period',
  },
  'U ziet nummers en geen namen: toezicht gaat over wie keek, niet over wat er staat. Dat u dit bekijkt, staat ook in het logboek.':
    {
      fr: 'Vous voyez des numéros et pas de noms : le contrôle porte sur qui a consulté, pas sur le contenu. Votre consultation figure aussi dans le journal.',
      en: 'You see numbers and no names: supervision is about who looked, not about what it says. That you look at this stands in the log too.',
    },
  'Oudere tonen': { fr: 'Montrer les plus anciennes', en: 'Show older' },
  'Kies of dit nodig was.': {
    fr: 'Choisissez si c’était nécessaire.',
    en: 'Choose whether this was needed.',
  },
  'Schrijf waarom dit niet nodig was.': {
    fr: 'Écrivez pourquoi ce n’était pas nécessaire.',
    en: 'Write why this was not needed.',
  },
  'U opende dit zelf. Iemand anders kijkt het na.': {
    fr: 'Vous l’avez ouvert vous-même. Quelqu’un d’autre le vérifie.',
    en: 'You opened this yourself. Someone else checks it.',
  },
  'Iemand anders keek dit al na.': {
    fr: 'Quelqu’un d’autre l’a déjà vérifié.',
    en: 'Someone else checked this already.',
  },
  'Schrijf een antwoord. De persoon leest het op de eigen pagina.': {
    fr: 'Écrivez une réponse. La personne la lit sur sa propre page.',
    en: 'Write an answer. The person reads it on their own page.',
  },
  'Iemand anders antwoordde al.': {
    fr: 'Quelqu’un d’autre a déjà répondu.',
    en: 'Someone else answered already.',
  },
  'Kies een reden.': { fr: 'Choisissez une raison.', en: 'Choose a reason.' },
  'Bij uw organisatie werkt niemand met deze gebruikersnaam.': {
    fr: 'Personne dans votre organisation n’a ce nom d’utilisateur.',
    en: 'Nobody at your organisation has this user name.',
  },
  'Deze persoon is voor uzelf afgeschermd. Vraag een collega om dat op te heffen.': {
    fr: 'Cette personne est protégée de votre propre regard. Demandez à un collègue de lever cela.',
    en: 'This person is shielded from yourself. Ask a colleague to lift that.',
  },
  'Deze afscherming is er niet meer.': {
    fr: 'Cette protection n’existe plus.',
    en: 'This shield is no longer there.',
  },
  'Uw organisatie zegt van deze mensen zelf dat zij hen begeleidt. De persoon ziet dat op de eigen pagina.': {
    fr: 'Votre organisation dit elle-même accompagner ces personnes. La personne le voit sur sa propre page.',
    en: 'Your organisation itself says that it guides these people. The person sees that on their own page.',
  },
  'Welke registraties': { fr: 'Quels enregistrements', en: 'Which registrations' },
  'Buiten het werkgebied': { fr: 'Hors de la zone d’activité', en: 'Outside the working area' },
  'Alle registraties': { fr: 'Tous les enregistrements', en: 'All registrations' },
  'Er is geen registratie.': { fr: 'Il n’y a pas d’enregistrement.', en: 'There is no registration.' },
  'Naar het overzicht': { fr: 'Vers l’aperçu', en: 'To the overview' },
  'Wilt u weten over wie het gaat? Vraag het met het dossiernummer aan wie begeleidt of vastlegde. Die leest het in het adres van het dossier.':
    {
      fr: 'Vous voulez savoir de qui il s’agit ? Demandez-le, avec le numéro de dossier, à celui qui accompagne ou a enregistré. Il le lit dans l’adresse du dossier.',
      en: 'Do you want to know whom it is about? Ask whoever guides or recorded, with the file number. They read it in the address of the file.',
    },
  'Registraties, de nieuwste eerst': {
    fr: 'Enregistrements, les plus récents d’abord',
    en: 'Registrations, newest first',
  },
  Vastgelegd: { fr: 'Enregistré', en: 'Recorded' },
  'Begeleid door': { fr: 'Accompagné par', en: 'Guided by' },
  Grond: { fr: 'Base', en: 'Ground' },
  Begeleiding: { fr: 'Accompagnement', en: 'Guidance' },
  Werkgebied: { fr: 'Zone d’activité', en: 'Working area' },
  Dossier: { fr: 'Dossier', en: 'File' },
  'vanaf {0} tot en met {1}': { fr: 'du {0} au {1} inclus', en: 'from {0} to {1}' },
  'nazorg {0}': { fr: 'suivi {0}', en: 'aftercare {0}' },
  'door {0}': { fr: 'par {0}', en: 'by {0}' },
  'klopte niet': { fr: 'n’était pas correct', en: 'was not right' },
  'zei {0}: {1}': { fr: 'a dit {0} : {1}', en: 'said {0}: {1}' },
  'zei {0} op {1}: {2}': { fr: 'a dit {0} le {1} : {2}', en: 'said {0} on {1}: {2}' },
  'buiten het werkgebied': { fr: 'hors de la zone d’activité', en: 'outside the working area' },
  'bevestigd door {0}': { fr: 'confirmé par {0}', en: 'confirmed by {0}' },
  'Mensen vragen wat bekend is, laten iets verbeteren of maken bezwaar. U antwoordt binnen een maand (AVG, artikel 12.3).':
    {
      fr: 'Des personnes demandent ce qui est connu, font corriger quelque chose ou s’opposent. Vous répondez dans le mois (RGPD, article 12.3).',
      en: 'People ask what is known, have something corrected or object. You answer within a month (GDPR, article 12.3).',
    },
  'Niemand vroeg iets aan uw organisatie.': {
    fr: 'Personne n’a rien demandé à votre organisation.',
    en: 'Nobody asked your organisation anything.',
  },
  'Een vraag van de eigen pagina van een persoon komt hier binnen.': {
    fr: 'Une question de la propre page d’une personne arrive ici.',
    en: 'A question from a person’s own page comes in here.',
  },
  'Niemand van uw organisatie begeleidt deze persoon nu.': {
    fr: 'Personne de votre organisation n’accompagne cette personne pour l’instant.',
    en: 'Nobody of your organisation guides this person now.',
  },
  'Begeleid door {0}': { fr: 'Accompagné par {0}', en: 'Guided by {0}' },
  beantwoord: { fr: 'répondu', en: 'answered' },
  'De persoon leest dit op de eigen pagina, met de naam van uw organisatie.': {
    fr: 'La personne le lit sur sa propre page, avec le nom de votre organisation.',
    en: 'The person reads this on their own page, with the name of your organisation.',
  },
  'Verstuur het antwoord': { fr: 'Envoyer la réponse', en: 'Send the answer' },
  'Iemand opende voor hoogstens vier uur een dossier van een persoon die uw organisatie vroeger begeleidde. Kijk binnen vijf werkdagen na of dat nodig was.':
    {
      fr: 'Quelqu’un a ouvert, pour quatre heures au plus, un dossier d’une personne que votre organisation accompagnait auparavant. Vérifiez dans les cinq jours ouvrables si c’était nécessaire.',
      en: 'Someone opened, for four hours at most, a file of a person whom your organisation guided before. Check within five working days whether that was needed.',
    },
  'Niemand opende uitzonderlijk een dossier.': {
    fr: 'Personne n’a ouvert un dossier à titre exceptionnel.',
    en: 'Nobody opened a file exceptionally.',
  },
  'Gebeurt dat toch, dan staat het hier meteen.': {
    fr: 'Si cela arrive, vous le lisez aussitôt ici.',
    en: 'If it does happen, it stands here at once.',
  },
  'Dossier {0}, open tot {1}.': { fr: 'Dossier {0}, ouvert jusqu’au {1}.', en: 'File {0}, open until {1}.' },
  'De reden die werd opgegeven:': { fr: 'La raison donnée :', en: 'The reason that was given:' },
  nodig: { fr: 'nécessaire', en: 'needed' },
  'niet nodig': { fr: 'pas nécessaire', en: 'not needed' },
  'Was dit nodig?': { fr: 'Était-ce nécessaire ?', en: 'Was this needed?' },
  'Ja, dit was nodig': { fr: 'Oui, c’était nécessaire', en: 'Yes, this was needed' },
  'Deze collega kan daarna niet meer uitzonderlijk openen.': {
    fr: 'Ensuite, ce collègue ne peut plus ouvrir à titre exceptionnel.',
    en: 'After that, this colleague can no longer open exceptionally.',
  },
  'Verplicht als het niet nodig was.': {
    fr: 'Obligatoire si ce n’était pas nécessaire.',
    en: 'Required if it was not needed.',
  },
  'Bewaar het oordeel': { fr: 'Enregistrer le jugement', en: 'Save the judgment' },
  'Zegel op het logboek': { fr: 'Sceau du journal', en: 'Seal on the log' },
  'Het logboek is nog nooit verzegeld.': {
    fr: 'Le journal n’a encore jamais été scellé.',
    en: 'The log has never been sealed.',
  },
  'Laatste zegel: {0}. Het dekt {1} regels. Op het volgende zegel wachten er nog: {2}.': {
    fr: 'Dernier sceau : {0}. Il couvre {1} lignes. En attente du sceau suivant : {2}.',
    en: 'Last seal: {0}. It covers {1} lines. Waiting for the next seal: {2}.',
  },
  'Een getuige buiten deze installatie bewaart elk zegel, het laatst op {0}. Wie het logboek achteraf verandert, valt op.':
    {
      fr: 'Un témoin en dehors de cette installation garde chaque sceau, le dernier le {0}. Celui qui modifie le journal après coup se fait remarquer.',
      en: 'A witness outside this installation keeps each seal, the last on {0}. Whoever changes the log afterwards is noticed.',
    },
  'Een getuige buiten deze installatie bewaart elk zegel. Wie het logboek achteraf verandert, valt op.': {
    fr: 'Un témoin en dehors de cette installation garde chaque sceau. Celui qui modifie le journal après coup se fait remarquer.',
    en: 'A witness outside this installation keeps each seal. Whoever changes the log afterwards is noticed.',
  },
  '{0} Er is geen getuige buiten deze installatie. Wie de hele machine beheert, kan het logboek en de zegels samen herschrijven.':
    {
      fr: '{0} Il n’y a pas de témoin en dehors de cette installation. Celui qui gère toute la machine peut réécrire le journal et les sceaux ensemble.',
      en: '{0} There is no witness outside this installation. Whoever runs the whole machine can rewrite the log and the seals together.',
    },
  'Niet bewijsbaar tegenover de eigenaar.': {
    fr: 'Sans valeur de preuve face au propriétaire.',
    en: 'No proof against the owner.',
  },
  'Elk nummer in het logboek heeft een regel.': {
    fr: 'Chaque numéro du journal a une ligne.',
    en: 'Each number in the log has a line.',
  },
  '1 nummer zonder regel': { fr: '1 numéro sans ligne', en: '1 number without a line' },
  '{0} nummers zonder regel': { fr: '{0} numéros sans ligne', en: '{0} numbers without a line' },
  '{0}, waarvan {1} in de laatste dertig dagen': {
    fr: '{0}, dont {1} ces trente derniers jours',
    en: '{0}, {1} of them in the last thirty days',
  },
  'Dat telt voor de hele installatie. Het kan een afgebroken verzoek zijn, een storing van de databank, of iemand die het opschrijven ongedaan maakte. Groeit het getal zonder storing, vraag dan aan de beheerder van de databank wat er gebeurde.':
    {
      fr: 'Cela vaut pour toute l’installation. Ce peut être une demande interrompue, une panne de la base de données, ou quelqu’un qui a annulé l’inscription. Si le nombre augmente sans panne, demandez au gestionnaire de la base de données ce qui s’est passé.',
      en: 'That counts for the whole installation. It can be a request broken off, a failure of the database, or someone who undid the writing. If the number grows without a failure, ask the administrator of the database what happened.',
    },
  'minder dan een minuut geleden verzegeld': {
    fr: 'scellé il y a moins d’une minute',
    en: 'sealed less than a minute ago',
  },
  '1 minuut geleden verzegeld': { fr: 'scellé il y a 1 minute', en: 'sealed 1 minute ago' },
  '{0} minuten geleden verzegeld': { fr: 'scellé il y a {0} minutes', en: 'sealed {0} minutes ago' },
  '{0} uur geleden verzegeld': { fr: 'scellé il y a {0} heures', en: 'sealed {0} hours ago' },
  Afgeschermd: { fr: 'Protégé', en: 'Shielded' },
  'Deze persoon is voor niemand van uw organisatie verborgen.': {
    fr: 'Cette personne n’est cachée à personne de votre organisation.',
    en: 'This person is hidden from nobody of your organisation.',
  },
  Afschermen: { fr: 'Protéger', en: 'Shield' },
  'Verborgen voor {0}: {1}.': { fr: 'Caché pour {0} : {1}.', en: 'Hidden from {0}: {1}.' },
  iedereen: { fr: 'tout le monde', en: 'everyone' },
  '{0}, door {1}': { fr: '{0}, par {1}', en: '{0}, by {1}' },
  ' tot en met {0}': { fr: ' jusqu’au {0} inclus', en: ' until {0}' },
  Beëindig: { fr: 'Terminer', en: 'End' },
  'de afscherming voor {0}': { fr: 'la protection pour {0}', en: 'the shield for {0}' },
  'Gebruikersnaam van de collega': { fr: 'Nom d’utilisateur du collègue', en: 'User name of the colleague' },
  'Leeg: verborgen voor heel uw organisatie.': {
    fr: 'Vide : caché pour toute votre organisation.',
    en: 'Empty: hidden from your whole organisation.',
  },
  'Scherm af': { fr: 'Protéger', en: 'Shield' },
  'Geen enkele inzage past hierbij.': { fr: 'Aucune consultation ne correspond.', en: 'No view fits this.' },
  'Inzages, de nieuwste eerst': { fr: 'Consultations, les plus récentes d’abord', en: 'Views, newest first' },
  Waarvoor: { fr: 'Pour quoi', en: 'For what' },
  Wat: { fr: 'Quoi', en: 'What' },
  'zonder mandaat': { fr: 'sans mandat', en: 'without a mandate' },
  'onze gegevens': { fr: 'nos données', en: 'our data' },
  'reden: {0}': { fr: 'raison : {0}', en: 'reason: {0}' },
  'gezocht op rijksregisternummer': {
    fr: 'cherché par numéro de registre national',
    en: 'searched by national register number',
  },
  'alleen dat het in het logboek staat': {
    fr: 'seulement que cela figure dans le journal',
    en: 'only that it stands in the log',
  },
  'ook van {0}': { fr: 'aussi de {0}', en: 'also of {0}' },
  'een ander': { fr: 'un autre', en: 'another' },
};
