/** What the desk of the waves of an OCMW says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const inflowDeskWords: Words = {
  '1 persoon, volgens uw eigen gegevens.': {
    fr: '1 personne, selon vos propres données.',
    en: '1 person, by your own data.',
  },
  Aandeel: { fr: 'Part', en: 'Share' },
  'Aantallen en uw eigen mensen': {
    fr: 'Les nombres et vos propres personnes',
    en: 'Numbers and your own people',
  },
  'Aantallen zoals ze geleverd zijn': {
    fr: 'Les nombres comme ils ont été livrés',
    en: 'Numbers as they were delivered',
  },
  'Alleen nodig om te bewaren': { fr: 'Nécessaire seulement pour garder', en: 'Only needed to keep it' },
  'Bekijk de stromen': { fr: 'Voir les flux', en: 'Look at the flows' },
  'Bereid hun intake voor': { fr: 'Préparer leur premier entretien', en: 'Prepare their intake' },
  'Bestand (CSV of Excel)': { fr: 'Fichier (CSV ou Excel)', en: 'File (CSV or Excel)' },
  'Bewaar als scenario': { fr: 'Garder comme scénario', en: 'Keep as a scenario' },
  'Bewaarde scenario’s': { fr: 'Scénarios gardés', en: 'Scenarios that were kept' },
  'Bijvoorbeeld de RVA of de VVSG': {
    fr: 'Par exemple l’ONEM ou la VVSG',
    en: 'For example the RVA or the VVSG',
  },
  'Dat vraagt {0} voltijdse begeleider.': {
    fr: 'Cela demande {0} accompagnateur à temps plein.',
    en: 'That asks {0} full-time coach.',
  },
  'De eerste rij noemt de kolommen: gemeente, maand (of golf) en aantal.': {
    fr: 'La première ligne nomme les colonnes : gemeente, maand (ou golf) et aantal.',
    en: 'The first row names the columns: gemeente, maand (or golf) and aantal.',
  },
  'De golf: {0}.': { fr: 'La vague : {0}.', en: 'The wave: {0}.' },
  'De pagina rekent met wat u hier invulde. Er is nog niets bewaard.': {
    fr: 'La page calcule avec ce que vous avez rempli ici. Rien n’est encore gardé.',
    en: 'The page reckons with what you filled in here. Nothing is kept yet.',
  },
  'Deze gemeente en maand staan al op regel {0}.': {
    fr: 'Cette commune et ce mois sont déjà à la ligne {0}.',
    en: 'This municipality and month already stand on line {0}.',
  },
  'Dit lijkt een lijst van mensen. Hier horen alleen aantallen. Een lijst van mensen leest u in bij Inlezen.':
    {
      fr: 'Ceci ressemble à une liste de personnes. Ici, il n’y a que des nombres. Une liste de personnes se lit sous « Importer ».',
      en: 'This looks like a list of people. Only numbers belong here. A list of people is read in under Import.',
    },
  'Drie kolommen: gemeente, maand (of golf) en aantal. Alleen aantallen, geen namen.': {
    fr: 'Trois colonnes : gemeente, maand (ou golf) et aantal. Seulement des nombres, pas de noms.',
    en: 'Three columns: gemeente, maand (or golf) and aantal. Numbers only, no names.',
  },
  'Een datum die VDAB van de RVA kreeg, blijft verborgen zolang de stroom van de RVA niet van kracht is, of die datum nu bestaat of niet. {0}.':
    {
      fr: 'Une date que le VDAB a reçue de l’ONEM reste cachée tant que le flux de l’ONEM n’est pas en vigueur, que cette date existe ou non. {0}.',
      en: 'A date that VDAB got from the RVA stays hidden as long as the flow of the RVA is not in force, whether that date exists or not. {0}.',
    },
  'Een einddatum komt uit uw lijst (kolom einddatum_recht), of u noteert ze in het dossier uit de brief van de persoon.':
    {
      fr: 'Une date de fin vient de votre liste (colonne einddatum_recht), ou vous la notez dans le dossier à partir de la lettre de la personne.',
      en: 'An end date comes from your list (column einddatum_recht), or you note it in the file from the letter of the person.',
    },
  'Eerst: {0}': { fr: 'D’abord : {0}', en: 'First: {0}' },
  'Eigen deel in 2029': { fr: 'Part propre en 2029', en: 'Own part in 2029' },
  'Elk aantal, met zijn bron': { fr: 'Chaque nombre, avec sa source', en: 'Each number, with its source' },
  'Er is al een scenario met deze naam.': {
    fr: 'Il y a déjà un scénario avec ce nom.',
    en: 'There is already a scenario with this name.',
  },
  'Er is nog geen scenario bewaard.': {
    fr: 'Aucun scénario n’est encore gardé.',
    en: 'No scenario is kept yet.',
  },
  'Er zijn al 12 scenario’s. Verwijder er eerst een.': {
    fr: 'Il y a déjà 12 scénarios. Supprimez-en d’abord un.',
    en: 'There are 12 scenarios already. Remove one first.',
  },
  'Geef het scenario een naam.': { fr: 'Donnez un nom au scénario.', en: 'Give the scenario a name.' },
  'Gerekend met het scenario “{0}”: {1} komt.': {
    fr: 'Calculé avec le scénario « {0} » : {1} vient.',
    en: 'Reckoned with the scenario “{0}”: {1} comes.',
  },
  Golven: { fr: 'Vagues', en: 'Waves' },
  'Hebt u een lijst met het aantal mensen per maand of golf? Lees ze hiernaast in. Zonder lijst kunt u schatten met het hulpmiddel Instroom.':
    {
      fr: 'Avez-vous une liste avec le nombre de personnes par mois ou par vague ? Importez-la à côté. Sans liste, vous pouvez estimer avec l’outil Afflux.',
      en: 'Do you have a list with the number of people by month or wave? Read it in beside this. Without a list you can estimate with the tool Inflow.',
    },
  'Het recht eindigt op': { fr: 'Le droit se termine le', en: 'The right ends on' },
  'Het scenario is bewaard. U ziet het naast de andere.': {
    fr: 'Le scénario est gardé. Vous le voyez à côté des autres.',
    en: 'The scenario is kept. You see it beside the others.',
  },
  'Het scenario is weg.': { fr: 'Le scénario a disparu.', en: 'The scenario is gone.' },
  'Hier staan alleen datums die uw eigen organisatie noteerde: uit uw lijsten, of uit de brief van de persoon.':
    {
      fr: 'Ici ne figurent que les dates que votre propre organisation a notées : de vos listes, ou de la lettre de la personne.',
      en: 'Here stand only dates that your own organisation noted: from your lists, or from the letter of the person.',
    },
  'Ingelezen lijsten': { fr: 'Listes importées', en: 'Lists that came in' },
  'Kies vandaag of een dag in de voorbije twee jaar.': {
    fr: 'Choisissez aujourd’hui ou un jour des deux dernières années.',
    en: 'Choose today or a day in the past two years.',
  },
  'Lees aantallen in': { fr: 'Importer des nombres', en: 'Read in numbers' },
  'Lees een lijst in': { fr: 'Importer une liste', en: 'Read in a list' },
  'Lees in': { fr: 'Importer', en: 'Read in' },
  'Lijst met aantallen': { fr: 'Liste de nombres', en: 'List of numbers' },
  'Mensen die u begeleidt': { fr: 'Les personnes que vous accompagnez', en: 'People you guide' },
  'Mensen van wie de uitkering eindigt': {
    fr: 'Personnes dont l’allocation se termine',
    en: 'People whose benefit ends',
  },
  'Mensen van wie de werkloosheidsuitkering eindigt: wie komt, wanneer, en wat dat voor uw team betekent.': {
    fr: 'Les personnes dont l’allocation de chômage se termine : qui vient, quand, et ce que cela signifie pour votre équipe.',
    en: 'People whose unemployment benefit ends: who comes, when, and what that means for your team.',
  },
  'Naam van het scenario': { fr: 'Nom du scénario', en: 'Name of the scenario' },
  'Naar de golven': { fr: 'Vers les vagues', en: 'To the waves' },
  'Niet ingelezen': { fr: 'Non importé', en: 'Not read in' },
  'Nog geen aantallen': { fr: 'Pas encore de nombres', en: 'No numbers yet' },
  'Per maand: wat geleverd is, en van wie u zelf een einddatum kent': {
    fr: 'Par mois : ce qui a été livré, et de qui vous connaissez vous-même une date de fin',
    en: 'By month: what was delivered, and of whom you know an end date yourself',
  },
  'Reken met een aandeel en een aantal dossiers per begeleider. Geef het een naam, dan kunt u het vergelijken.':
    {
      fr: 'Calculez avec une part et un nombre de dossiers par accompagnateur. Donnez-lui un nom, et vous pourrez comparer.',
      en: 'Reckon with a share and a number of files per coach. Give it a name, and you can compare.',
    },
  'Rijen die niet ingelezen zijn': {
    fr: 'Lignes qui n’ont pas été importées',
    en: 'Rows that were not read in',
  },
  'Schrijf van wie de lijst komt, bijvoorbeeld de RVA.': {
    fr: 'Écrivez de qui vient la liste, par exemple l’ONEM.',
    en: 'Write from whom the list comes, for example the RVA.',
  },
  'U begeleidt al': { fr: 'Vous accompagnez déjà', en: 'You already guide' },
  'Uw organisatie las nog geen aantallen in.': {
    fr: 'Votre organisation n’a pas encore importé de nombres.',
    en: 'Your organisation has not read in any numbers yet.',
  },
  'Uw scenario’s naast elkaar': { fr: 'Vos scénarios côte à côte', en: 'Your scenarios beside each other' },
  'Van niemand is hier een einddatum bekend.': {
    fr: 'De personne une date de fin n’est connue ici.',
    en: 'Of nobody an end date is known here.',
  },
  'Van welke dag zijn de aantallen?': {
    fr: 'De quel jour datent les nombres ?',
    en: 'Of which day are the numbers?',
  },
  'Van wie de uitkering eindigt': { fr: 'Dont l’allocation se termine', en: 'Whose benefit ends' },
  'Van wie komt de lijst?': { fr: 'De qui vient la liste ?', en: 'From whom does the list come?' },
  'Van {0} mensen eindigt het recht. Reken op {1} dossiers.': {
    fr: 'Le droit de {0} personnes se termine. Comptez sur {1} dossiers.',
    en: 'The right of {0} people ends. Count on {1} files.',
  },
  'Verbeter deze rijen in uw bestand en lees het opnieuw in. Wat al binnen is, verandert dan niet.': {
    fr: 'Corrigez ces lignes dans votre fichier et importez-le à nouveau. Ce qui est déjà entré ne change pas.',
    en: 'Correct these rows in your file and read it in again. What is in already does not change.',
  },
  'Verwijder {0}': { fr: 'Supprimer {0}', en: 'Remove {0}' },
  Verwijderen: { fr: 'Supprimer', en: 'Remove' },
  'Volgens de lijst': { fr: 'Selon la liste', en: 'By the list' },
  'Voor personeel, per jaar': { fr: 'Pour le personnel, par an', en: 'For staff, a year' },
  'Voor {0}, {1}, staat er al een nieuwer aantal.': {
    fr: 'Pour {0}, {1}, il y a déjà un nombre plus récent.',
    en: 'For {0}, {1}, a newer number stands there already.',
  },
  'Vraag uw hoofd om de lijst met aantallen in te lezen.': {
    fr: 'Demandez à votre responsable d’importer la liste de nombres.',
    en: 'Ask your head to read in the list of numbers.',
  },
  'Noteer de einddatum': { fr: 'Notez la date de fin', en: 'Record the end date' },
  'Naar het GPMI': { fr: 'Vers le PIIS', en: 'To the GPMI' },
  'Een golf en een getekend GPMI: {0} van de {1}.': {
    fr: 'Une vague et un PIIS signé : {0} sur {1}.',
    en: 'A wave and a signed GPMI: {0} of {1}.',
  },
  'niet nodig: vrijgesteld': { fr: 'pas nécessaire : exemption', en: 'not needed: exempt' },
  'niet verplicht': { fr: 'pas obligatoire', en: 'not compulsory' },
  'niet nodig: geen leefloon': {
    fr: 'pas nécessaire : pas de revenu d’intégration',
    en: 'not needed: no leefloon',
  },
  'niet bekend of het moet': {
    fr: 'on ne sait pas s’il en faut un',
    en: 'not known whether there must be one',
  },
  'Wie vrijgesteld is om gezondheid of billijkheid, heeft geen GPMI nodig. Of dat iets verandert aan het federale geld, zegt de bron niet.':
    {
      fr: 'Qui est exempté pour raison de santé ou d’équité n’a pas besoin d’un PIIS. La source ne dit pas si cela change quelque chose à l’argent fédéral.',
      en: 'Who is exempt for health or equity needs no GPMI. Whether that changes anything about the federal money, the source does not say.',
    },
  'U ziet de eerste {0}. In het bestand staan er meer.': {
    fr: 'Vous voyez les {0} premiers. Le fichier en contient plus.',
    en: 'You see the first {0}. The file holds more.',
  },
  'Vroeger stond er {0}, voorlopig ({1}).': {
    fr: 'Avant, il y avait {0}, provisoire ({1}).',
    en: 'Before, it said {0}, provisional ({1}).',
  },
  'Vroeger stond er {0}, bevestigd ({1}).': {
    fr: 'Avant, il y avait {0}, confirmé ({1}).',
    en: 'Before, it said {0}, confirmed ({1}).',
  },
  'Vroeger stond er {0}.': { fr: 'Avant, il y avait {0}.', en: 'Before, it said {0}.' },
  'Wie in {0}': { fr: 'Qui en {0}', en: 'Who in {0}' },
  'Wie u al begeleidt': { fr: 'Qui vous accompagnez déjà', en: 'Whom you already guide' },
  'Wij kennen geen gemeente “{0}”.': {
    fr: 'Nous ne connaissons pas de commune « {0} ».',
    en: 'We know no municipality “{0}”.',
  },
  'geen lijst': { fr: 'pas de liste', en: 'no list' },
  'genoteerd op {0}': { fr: 'noté le {0}', en: 'noted on {0}' },
  'niet ingevuld': { fr: 'non rempli', en: 'not filled in' },
  'stand op {0}': { fr: 'situation au {0}', en: 'as of {0}' },
  'verklaard op {0}': { fr: 'déclaré le {0}', en: 'declared on {0}' },
  '{0} De golf: {1}.': { fr: '{0} La vague : {1}.', en: '{0} The wave: {1}.' },
  '1 aantal, ingelezen op {0} door {1}.': {
    fr: '1 nombre, importé le {0} par {1}.',
    en: '1 number, read in on {0} by {1}.',
  },
  '{0} aantallen, ingelezen op {1} door {2}.': {
    fr: '{0} nombres, importés le {1} par {2}.',
    en: '{0} numbers, read in on {1} by {2}.',
  },
  '{0} ingelezen, {1} stonden er al zo, {2} niet ingelezen.': {
    fr: '{0} importés, {1} y étaient déjà, {2} non importés.',
    en: '{0} read in, {1} stood there already, {2} not read in.',
  },
  '{0} intussen vervangen.': { fr: '{0} remplacés entre-temps.', en: '{0} replaced since.' },
  '{0} ligt buiten het werkgebied van uw organisatie.': {
    fr: '{0} est en dehors du territoire de votre organisation.',
    en: '{0} lies outside the territory of your organisation.',
  },
  '{0} personen, volgens uw eigen gegevens.': {
    fr: '{0} personnes, selon vos propres données.',
    en: '{0} people, by your own data.',
  },
  '{0}: geschorst.': { fr: '{0} : suspendu.', en: '{0}: suspended.' },
  '{0}: nog niet van kracht.': { fr: '{0} : pas encore en vigueur.', en: '{0}: not in force yet.' },
  '{0}: nog niet van kracht. {1}': {
    fr: '{0} : pas encore en vigueur. {1}',
    en: '{0}: not in force yet. {1}',
  },
  '{0}: van kracht. U opent die gegevens in het dossier zelf.': {
    fr: '{0} : en vigueur. Vous ouvrez ces données dans le dossier même.',
    en: '{0}: in force. You open those data in the file itself.',
  },
  '“{0}” is geen aantal van 0 tot en met {1}.': {
    fr: '« {0} » n’est pas un nombre de 0 à {1}.',
    en: '“{0}” is no number from 0 to {1}.',
  },
  '“{0}” is geen golf of maand. Schrijf 1 tot en met {1}, of een maand zoals 07/2026.': {
    fr: '« {0} » n’est ni une vague ni un mois. Écrivez 1 à {1}, ou un mois comme 07/2026.',
    en: '“{0}” is no wave or month. Write 1 to {1}, or a month such as 07/2026.',
  },
  'Van 1 persoon die u begeleidt, eindigt het recht dan.': {
    fr: 'Le droit d’1 personne que vous accompagnez se termine alors.',
    en: 'The right of 1 person you guide ends then.',
  },
  'Van {0} personen die u begeleidt, eindigt het recht dan.': {
    fr: 'Le droit de {0} personnes que vous accompagnez se termine alors.',
    en: 'The right of {0} people you guide ends then.',
  },
  'Reken met {0}': { fr: 'Calculer avec {0}', en: 'Reckon with {0}' },
  'ja, een jaar gewerkt': { fr: 'oui, un an de travail', en: 'yes, worked a year' },
  nee: { fr: 'non', en: 'no' },
  'niet bekend': { fr: 'inconnu', en: 'not known' },
  'nog niet, de termijn loopt': { fr: 'pas encore, le délai court', en: 'not yet, the term runs' },
  Vergoedingsdossiers: { fr: 'Dossiers de compensation', en: 'Compensation files' },
  'Wat u per persoon moet kunnen bewijzen om federaal geld te krijgen: eerste aanvraag, golf, GPMI en werk.':
    {
      fr: 'Ce que vous devez pouvoir prouver par personne pour recevoir de l’argent fédéral : première demande, vague, PIIS et travail.',
      en: 'What you must be able to prove per person to get federal money: first application, wave, GPMI and work.',
    },
  'Per persoon': { fr: 'Par personne', en: 'Per person' },
  'Van niemand is een eerste aanvraag genoteerd.': {
    fr: 'De personne une première demande n’est notée.',
    en: 'Of nobody a first application is noted.',
  },
  'Kies iemand en open de intake': {
    fr: 'Choisissez quelqu’un et ouvrez le premier entretien',
    en: 'Choose someone and open the intake',
  },
  'Noteer de dag van de eerste aanvraag bij de intake. Dan staat de persoon hier.': {
    fr: 'Notez le jour de la première demande au premier entretien. La personne figure alors ici.',
    en: 'Note the day of the first application at the intake. Then the person stands here.',
  },
  'Bewaar als Excel': { fr: 'Garder en Excel', en: 'Save as Excel' },
  'Wie u meeneemt in een bestand, staat in het logboek als getoond. Bewaar het bestand niet langer dan nodig.':
    {
      fr: 'Qui vous prenez dans un fichier est noté dans le journal comme montré. Ne gardez pas le fichier plus longtemps que nécessaire.',
      en: 'Whom you take along in a file stands in the log as shown. Keep the file no longer than needed.',
    },
  'De premie vraagt minstens een jaar werk binnen vier jaar na de aanvraag. Of dat jaar zonder onderbreking moet zijn, zegt de bron niet: waar de lezingen verschillen, staat er “niet bekend”.':
    {
      fr: 'La prime demande au moins un an de travail dans les quatre ans après la demande. La source ne dit pas si cette année doit être sans interruption : là où les lectures diffèrent, il est écrit « inconnu ».',
      en: 'The premium asks at least a year of work within four years of the application. Whether that year must be without a gap the source does not say: where the readings differ, it says “not known”.',
    },
  Golf: { fr: 'Vague', en: 'Wave' },
  'Een jaar werk in vier jaar': { fr: 'Un an de travail en quatre ans', en: 'A year of work in four years' },
  'getekend op {0}': { fr: 'signé le {0}', en: 'signed on {0}' },
  ontbreekt: { fr: 'manque', en: 'missing' },
  'Golven per regio': { fr: 'Vagues par région', en: 'Waves by region' },
  'In de regio': { fr: 'Dans la région', en: 'In the region' },
  'Nog niets om te tonen': { fr: 'Encore rien à montrer', en: 'Nothing to show yet' },
  'Geen enkel OCMW telt hier mee.': { fr: 'Aucun CPAS ne compte ici.', en: 'No OCMW counts here.' },
  'Een OCMW telt mee als het aantallen inlas, en als een stroom voor statistiek van kracht is van dat OCMW naar u.':
    {
      fr: 'Un CPAS compte s’il a importé des nombres, et si un flux statistique est en vigueur de ce CPAS vers vous.',
      en: 'An OCMW counts when it read in numbers, and when a flow for statistics is in force from that OCMW to you.',
    },
  'Elk aantal is eerst afgerond op tien. Een som staat er alleen als minstens drie OCMW’s meetellen en geen van hen minder dan 10 heeft. Zo is niets van één OCMW of van enkele mensen te lezen.':
    {
      fr: 'Chaque nombre est d’abord arrondi à dix. Une somme n’y figure que si au moins trois CPAS comptent et qu’aucun n’a moins de 10. Ainsi, rien d’un seul CPAS ou de quelques personnes ne peut se lire.',
      en: 'Each number is first rounded to ten. A sum stands there only when at least three OCMWs count and none of them has fewer than 10. So nothing of one OCMW or of a few people can be read.',
    },
  'Mensen van wie het recht eindigt, per maand': {
    fr: 'Personnes dont le droit se termine, par mois',
    en: 'People whose right ends, by month',
  },
  'Hoeveel mensen hun uitkering verliezen in de OCMW’s van een referentieregio samen, zoals zij het geleverd kregen, en wat dat van hun teams vraagt.':
    {
      fr: 'Combien de personnes perdent leur allocation dans l’ensemble des CPAS d’une région de référence, comme ils l’ont reçu, et ce que cela demande à leurs équipes.',
      en: 'How many people lose their benefit in the OCMWs of a reference region together, as it was delivered to them, and what that asks of their teams.',
    },
  'Dit wordt niet bewaard. Elk OCMW bewaart zijn eigen scenario’s.': {
    fr: 'Ceci n’est pas gardé. Chaque CPAS garde ses propres scénarios.',
    en: 'This is not kept. Each OCMW keeps its own scenarios.',
  },
  'Mensen in de maanden die getoond zijn': {
    fr: 'Personnes dans les mois affichés',
    en: 'People in the months that are shown',
  },
  'ongeveer {0}': { fr: 'environ {0}', en: 'about {0}' },
  'Verwachte dossiers bij {0}': { fr: 'Dossiers attendus pour {0}', en: 'Expected files at {0}' },
  'Toon {0} aantallen': { fr: 'Montrer {0} nombres', en: 'Show {0} numbers' },
};
