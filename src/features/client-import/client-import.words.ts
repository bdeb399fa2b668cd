/** What the pages for importing clients say, in French and English; what is kept of a file stays Dutch, and is said to its reader from import-note.ts. */
import type { Words } from '../../kernel/language.ts';

export const clientImportWords: Words = {
  'Dit bestand kan nu niet opnieuw gelezen worden. Stuur het opnieuw.': {
    fr: 'Ce fichier ne peut pas être relu maintenant. Envoyez-le à nouveau.',
    en: 'This file cannot be read again now. Send it again.',
  },
  'Cliënten inlezen': { fr: 'Importer des usagers', en: 'Import clients' },
  'U brengt een lijst binnen uit uw eigen programma. De goede rijen gaan erin. De andere krijgt u terug, met de reden ernaast.':
    {
      fr: 'Vous importez une liste de votre propre programme. Les bonnes lignes entrent. Vous recevez les autres en retour, avec la raison à côté.',
      en: 'You bring in a list from your own program. The good rows go in. You get the others back, with the reason beside them.',
    },
  'Kies een bestand': { fr: 'Choisissez un fichier', en: 'Choose a file' },
  'Eerder ingelezen': { fr: 'Importés auparavant', en: 'Imported earlier' },
  Bestand: { fr: 'Fichier', en: 'File' },
  'CSV of Excel (.xlsx), hoogstens 50 MB. De eerste regel bevat de namen van de kolommen.': {
    fr: 'CSV ou Excel (.xlsx), 50 Mo au maximum. La première ligne contient les noms des colonnes.',
    en: 'CSV or Excel (.xlsx), at most 50 MB. The first line holds the names of the columns.',
  },
  'Wat wilt u doen?': { fr: 'Que voulez-vous faire ?', en: 'What do you want to do?' },
  'Eerst proefdraaien': { fr: 'D’abord un essai', en: 'A trial run first' },
  'We kijken alles na en bewaren niets over personen.': {
    fr: 'Nous vérifions tout et n’enregistrons rien sur les personnes.',
    en: 'We check everything and keep nothing about persons.',
  },
  'Meteen inlezen': { fr: 'Importer directement', en: 'Import at once' },
  'Wat betekent het als iemand niet meer in de lijst staat?': {
    fr: 'Que signifie l’absence de quelqu’un dans la liste ?',
    en: 'What does it mean when someone is no longer on the list?',
  },
  'Niets: er verandert niets': { fr: 'Rien : rien ne change', en: 'Nothing: nothing changes' },
  'Onze begeleiding is beëindigd': { fr: 'Notre accompagnement est terminé', en: 'Our guidance has ended' },
  'Alleen voor een volledige lijst, zoals die van elke nacht. We vergelijken met de vorige volledige lijst.':
    {
      fr: 'Seulement pour une liste complète, comme celle de chaque nuit. Nous comparons avec la liste complète précédente.',
      en: 'Only for a full list, such as that of every night. We compare it with the full list before.',
    },
  Start: { fr: 'Démarrer', en: 'Start' },
  'U leest in voor uw hele organisatie.': {
    fr: 'Vous importez pour toute votre organisation.',
    en: 'You import for your whole organisation.',
  },
  'U leest in voor uw eigen team.': {
    fr: 'Vous importez pour votre propre équipe.',
    en: 'You import for your own team.',
  },
  'Wat staat er in het bestand?': { fr: 'Que contient le fichier ?', en: 'What does the file hold?' },
  '{0} insz, of anders voornaam, achternaam en geboortedatum.': {
    fr: '{0} insz, ou sinon voornaam, achternaam et geboortedatum.',
    en: '{0} insz, or else voornaam, achternaam and geboortedatum.',
  },
  'Nodig:': { fr: 'Nécessaire :', en: 'Needed:' },
  '{0} gemeente_nis, taal, telefoon, email, regime, regime_van, regime_tot, werkstatus, betrokken_sinds, grond, vdab_ingeschreven, arbeidsbegeleider, einddatum_recht, einddatum_status.':
    {
      fr: '{0} gemeente_nis, taal, telefoon, email, regime, regime_van, regime_tot, werkstatus, betrokken_sinds, grond, vdab_ingeschreven, arbeidsbegeleider, einddatum_recht, einddatum_status (les noms des colonnes restent en néerlandais).',
      en: '{0} gemeente_nis, taal, telefoon, email, regime, regime_van, regime_tot, werkstatus, betrokken_sinds, grond, vdab_ingeschreven, arbeidsbegeleider, einddatum_recht, einddatum_status (the names of columns stay Dutch).',
    },
  'Mag ook:': { fr: 'Permis aussi :', en: 'Also allowed:' },
  'Andere namen of een andere volgorde mag. U kiest één keer wat een kolom betekent.': {
    fr: 'D’autres noms ou un autre ordre sont permis. Vous choisissez une seule fois ce qu’une colonne signifie.',
    en: 'Other names or another order are fine. You choose once what a column means.',
  },
  'Een kolom die er niet is of een lege cel verandert niets.': {
    fr: 'Une colonne absente ou une cellule vide ne change rien.',
    en: 'A column that is not there or an empty cell changes nothing.',
  },
  'Download een voorbeeld': { fr: 'Télécharger un exemple', en: 'Download an example' },
  'U las nog geen bestand in.': {
    fr: 'Vous n’avez encore importé aucun fichier.',
    en: 'You have not imported a file yet.',
  },
  'Kies hierboven een bestand en start met proefdraaien.': {
    fr: 'Choisissez un fichier ci-dessus et commencez par un essai.',
    en: 'Choose a file above and begin with a trial run.',
  },
  'Bestanden die u of uw organisatie inlas': {
    fr: 'Fichiers importés par vous ou votre organisation',
    en: 'Files that you or your organisation imported',
  },
  'Wanneer en wie': { fr: 'Quand et qui', en: 'When and who' },
  Rijen: { fr: 'Lignes', en: 'Rows' },
  'komt binnen': { fr: 'arrive', en: 'coming in' },
  'wacht op zijn beurt': { fr: 'attend son tour', en: 'waits its turn' },
  'wordt nagekeken': { fr: 'en cours de vérification', en: 'being checked' },
  'kolommen kiezen': { fr: 'choisir les colonnes', en: 'choose columns' },
  'proefdraaien loopt': { fr: 'essai en cours', en: 'trial run going on' },
  'wordt ingelezen': { fr: 'en cours d’importation', en: 'being imported' },
  'proef klaar': { fr: 'essai terminé', en: 'trial done' },
  ingelezen: { fr: 'importé', en: 'imported' },
  'niet gebruiken': { fr: 'ne pas utiliser', en: 'do not use' },
  Proefdraaien: { fr: 'Essai', en: 'Trial run' },
  'Dit bestand': { fr: 'Ce fichier', en: 'This file' },
  'Wat betekenen de kolommen?': { fr: 'Que signifient les colonnes ?', en: 'What do the columns mean?' },
  'We onthouden uw keuze voor alle bestanden van uw organisatie.': {
    fr: 'Nous retenons votre choix pour tous les fichiers de votre organisation.',
    en: 'We remember your choice for all files of your organisation.',
  },
  'Kolommen van uw bestand': { fr: 'Colonnes de votre fichier', en: 'Columns of your file' },
  'kolom {0} zonder naam': { fr: 'colonne {0} sans nom', en: 'column {0} without a name' },
  'nog niet gekozen': { fr: 'pas encore choisi', en: 'not chosen yet' },
  'Bewaar en lees het bestand opnieuw': {
    fr: 'Enregistrer et relire le fichier',
    en: 'Save and read the file again',
  },
  Kolommen: { fr: 'Colonnes', en: 'Columns' },
  'Bekijk de personen': { fr: 'Voir les personnes', en: 'View the persons' },
  'Lees een ander bestand in': { fr: 'Importer un autre fichier', en: 'Import another file' },
  'Kies wat elke kolom betekent. We onthouden uw keuze voor de volgende keer.': {
    fr: 'Choisissez ce que chaque colonne signifie. Nous retenons votre choix pour la prochaine fois.',
    en: 'Choose what each column means. We remember your choice for next time.',
  },
  'Kies de kolommen': { fr: 'Choisir les colonnes', en: 'Choose the columns' },
  'Nu echt inlezen': { fr: 'Importer vraiment', en: 'Import for real now' },
  'Ga verder met inlezen': { fr: 'Continuer l’importation', en: 'Go on importing' },
  'Kijk eerst na of het bestand volledig was.': {
    fr: 'Vérifiez d’abord si le fichier était complet.',
    en: 'First check whether the file was complete.',
  },
  'Beëindig de begeleiding van wie ontbreekt': {
    fr: 'Terminer l’accompagnement de ceux qui manquent',
    en: 'End the guidance of those who are missing',
  },
  'Verbeter de rijen die terugkomen en lees dat bestand opnieuw in. Het bevat persoonsgegevens: verwijder het als u klaar bent.':
    {
      fr: 'Corrigez les lignes renvoyées et importez ce fichier à nouveau. Il contient des données personnelles : supprimez-le quand vous avez terminé.',
      en: 'Correct the rows that come back and import that file again. It holds personal data: delete it when you are done.',
    },
  'Download de rijen die terugkomen': {
    fr: 'Télécharger les lignes renvoyées',
    en: 'Download the rows that come back',
  },
  'Download alle meldingen': { fr: 'Télécharger tous les messages', en: 'Download all messages' },
  Wat: { fr: 'Quoi', en: 'What' },
  Kolom: { fr: 'Colonne', en: 'Column' },
  Regel: { fr: 'Ligne', en: 'Line' },
  'Rijen die terugkomen': { fr: 'Lignes renvoyées', en: 'Rows that come back' },
  'Hersteld en gemeld': { fr: 'Corrigé et signalé', en: 'Repaired and reported' },
  'U mag deze pagina verlaten. Het werk gaat verder.': {
    fr: 'Vous pouvez quitter cette page. Le travail continue.',
    en: 'You may leave this page. The work goes on.',
  },
  'We weten nog niet wat de kolommen van dit bestand betekenen.': {
    fr: 'Nous ne savons pas encore ce que signifient les colonnes de ce fichier.',
    en: 'We do not know yet what the columns of this file mean.',
  },
  'Het inlezen is niet tot het einde gekomen.': {
    fr: 'L’importation n’est pas arrivée à sa fin.',
    en: 'The import did not come to its end.',
  },
  'In dit bestand staat geen enkele rij onder de namen van de kolommen.': {
    fr: 'Ce fichier ne contient aucune ligne sous les noms des colonnes.',
    en: 'This file has no row under the names of the columns.',
  },
  'Er is niets bewaard over personen.': {
    fr: 'Rien n’a été enregistré sur des personnes.',
    en: 'Nothing was kept about persons.',
  },
  'Geen enkele rij ging erin.': { fr: 'Aucune ligne n’est entrée.', en: 'No row went in.' },
  'De goede rijen staan erin.': { fr: 'Les bonnes lignes sont entrées.', en: 'The good rows are in.' },
  'Dit bestand las u al in op {0}. Wat al klopt, verandert niet.': {
    fr: 'Vous avez déjà importé ce fichier le {0}. Ce qui est déjà juste ne change pas.',
    en: 'You imported this file before, on {0}. What is right already does not change.',
  },
  'Deze kolom gebruiken we niet: {0}.': {
    fr: 'Nous n’utilisons pas cette colonne : {0}.',
    en: 'We do not use this column: {0}.',
  },
  'Deze kolommen gebruiken we niet: {0}.': {
    fr: 'Nous n’utilisons pas ces colonnes : {0}.',
    en: 'We do not use these columns: {0}.',
  },
  'Kies wat ze betekent': { fr: 'Choisissez ce qu’elle signifie', en: 'Choose what it means' },
  'Kies wat ze betekenen': { fr: 'Choisissez ce qu’elles signifient', en: 'Choose what they mean' },
  'De begeleiding zou eindigen voor 1 persoon, omdat die niet meer in de lijst staat.': {
    fr: 'L’accompagnement se terminerait pour 1 personne, parce qu’elle n’est plus dans la liste.',
    en: 'The guidance would end for 1 person, who is no longer on the list.',
  },
  'De begeleiding zou eindigen voor {0} personen, omdat ze niet meer in de lijst staan.': {
    fr: 'L’accompagnement se terminerait pour {0} personnes, parce qu’elles ne sont plus dans la liste.',
    en: 'The guidance would end for {0} persons, because they are no longer on the list.',
  },
  'De begeleiding eindigde voor 1 persoon, omdat die niet meer in de lijst staat.': {
    fr: 'L’accompagnement s’est terminé pour 1 personne, parce qu’elle n’est plus dans la liste.',
    en: 'The guidance ended for 1 person, who is no longer on the list.',
  },
  'De begeleiding eindigde voor {0} personen, omdat ze niet meer in de lijst staan.': {
    fr: 'L’accompagnement s’est terminé pour {0} personnes, parce qu’elles ne sont plus dans la liste.',
    en: 'The guidance ended for {0} persons, because they are no longer on the list.',
  },
  Voortgang: { fr: 'Progression', en: 'Progress' },
  Nagekeken: { fr: 'Vérifié', en: 'Checked' },
  Ingelezen: { fr: 'Importé', en: 'Imported' },
  rijen: { fr: 'lignes', en: 'rows' },
  'We kijken het bestand na.': { fr: 'Nous vérifions le fichier.', en: 'We are checking the file.' },
  'Het bestand wacht op zijn beurt.': { fr: 'Le fichier attend son tour.', en: 'The file waits its turn.' },
  'Deze pagina ververst zichzelf.': {
    fr: 'Cette page se rafraîchit toute seule.',
    en: 'This page refreshes itself.',
  },
  'Deze pagina ververst zichzelf niet meer.': {
    fr: 'Cette page ne se rafraîchit plus.',
    en: 'This page no longer refreshes itself.',
  },
  'Ververs niet meer': { fr: 'Ne plus rafraîchir', en: 'Stop refreshing' },
  'Ververs nu': { fr: 'Rafraîchir maintenant', en: 'Refresh now' },
  'Zou ingelezen worden': { fr: 'Serait importé', en: 'Would be imported' },
  'Nieuw voor uw organisatie': { fr: 'Nouveau pour votre organisation', en: 'New for your organisation' },
  Bijgewerkt: { fr: 'Mis à jour', en: 'Updated' },
  'Al gekend, niets veranderd': { fr: 'Déjà connu, rien changé', en: 'Known already, nothing changed' },
  'Telt niet mee: persoon staat verderop nog eens': {
    fr: 'Ne compte pas : la personne revient plus loin',
    en: 'Does not count: the person stands further down again',
  },
  'Rijen in het bestand': { fr: 'Lignes dans le fichier', en: 'Rows in the file' },
  'Komt terug': { fr: 'Renvoyé', en: 'Comes back' },
  'Over dit bestand': { fr: 'À propos de ce fichier', en: 'About this file' },
  Door: { fr: 'Par', en: 'By' },
  Ontvangen: { fr: 'Reçu', en: 'Received' },
  'Wie ontbreekt': { fr: 'Qui manque', en: 'Who is missing' },
  'begeleiding is beëindigd': { fr: 'l’accompagnement est terminé', en: 'guidance has ended' },
  'verandert niets': { fr: 'ne change rien', en: 'changes nothing' },
  'een afspraak': { fr: 'un rendez-vous', en: 'an appointment' },
  'een verwijzing zonder antwoord': {
    fr: 'une orientation sans réponse',
    en: 'a referral without an answer',
  },
  'een werkplek': { fr: 'un lieu de travail', en: 'a work place' },
  'een voorstel': { fr: 'une proposition', en: 'a proposal' },
  'een vraag over de regie': { fr: 'une question sur la régie', en: 'a question about the lead' },
  'een vraag om iets vrij te geven': {
    fr: 'une demande de libérer quelque chose',
    en: 'a question to release something',
  },
  'een overdracht': { fr: 'un transfert', en: 'a hand-over' },
  'nog open: iets in het dossier': {
    fr: 'encore ouvert : quelque chose dans le dossier',
    en: 'still open: something in the file',
  },
  'nog open: {0}': { fr: 'encore ouvert : {0}', en: 'still open: {0}' },
  'Nog open: niet beëindigd': { fr: 'Encore ouvert : pas terminé', en: 'Still open: not ended' },
  'Deze personen staan niet meer in de lijst, maar er is nog iets open. Een lijst zegt geen afspraak af. Beëindig de begeleiding zelf.':
    {
      fr: 'Ces personnes ne figurent plus dans la liste, mais quelque chose est encore ouvert. Une liste n’annule aucun rendez-vous. Terminez vous-même l’accompagnement.',
      en: 'These persons are no longer in the list, but something is still open. A list calls off no appointment. End the guidance yourself.',
    },
  'Deze personen staan niet meer in de lijst, maar er is nog iets open. Een lijst zegt geen afspraak af. Vraag wie begeleidt om ze te beëindigen.':
    {
      fr: 'Ces personnes ne figurent plus dans la liste, mais quelque chose est encore ouvert. Une liste n’annule aucun rendez-vous. Demandez à qui les accompagne de terminer l’accompagnement.',
      en: 'These persons are no longer in the list, but something is still open. A list calls off no appointment. Ask who guides them to end the guidance.',
    },
  Persoon: { fr: 'Personne', en: 'Person' },
  'Persoon {0}': { fr: 'Personne {0}', en: 'Person {0}' },
  'Wie begeleidt': { fr: 'Qui accompagne', en: 'Who guides' },
  'Download wie nog open staat': {
    fr: 'Télécharger ce qui est encore ouvert',
    en: 'Download who is still open',
  },
  'In deze cel staat een fout van Excel. Vul de waarde zelf in.': {
    fr: 'Cette cellule contient une erreur d’Excel. Remplissez vous-même la valeur.',
    en: 'This cell holds an error of Excel. Fill in the value yourself.',
  },
  'In deze cel staan tekens die verloren gingen. Bewaar de lijst opnieuw als UTF-8 en typ ze opnieuw.': {
    fr: 'Cette cellule contient des signes perdus. Enregistrez à nouveau la liste en UTF-8 et retapez-les.',
    en: 'This cell holds signs that were lost. Save the list again as UTF-8 and type them again.',
  },
  'Deze cel bevat alleen onzichtbare tekens. Vul ze in of maak ze leeg.': {
    fr: 'Cette cellule ne contient que des signes invisibles. Remplissez-la ou videz-la.',
    en: 'This cell holds invisible signs only. Fill it in or empty it.',
  },
  'Dit is langer dan {0} tekens. Maak het korter.': {
    fr: 'C’est plus long que {0} signes. Raccourcissez.',
    en: 'This is longer than {0} signs. Make it shorter.',
  },
  'In deze cel stonden onzichtbare tekens. We hebben ze weggelaten.': {
    fr: 'Cette cellule contenait des signes invisibles. Nous les avons enlevés.',
    en: 'This cell held invisible signs. We left them out.',
  },
  'De letters met accenten stonden verkeerd in het bestand. We hebben ze hersteld.': {
    fr: 'Les lettres accentuées étaient mal écrites dans le fichier. Nous les avons rétablies.',
    en: 'The letters with accents were wrong in the file. We restored them.',
  },
  'Deze cel lijkt in een verkeerde tekenset bewaard. Kijk de letters met accenten na.': {
    fr: 'Cette cellule semble enregistrée dans un mauvais jeu de caractères. Vérifiez les lettres accentuées.',
    en: 'This cell seems saved in a wrong character set. Check the letters with accents.',
  },
  'Dit begint als een formule. We bewaren het als gewone tekst.': {
    fr: 'Cela commence comme une formule. Nous le gardons comme du texte.',
    en: 'This begins like a formula. We keep it as plain text.',
  },
  'Excel heeft dit nummer afgerond. Maak de kolom op als tekst en vul het nummer opnieuw in.': {
    fr: 'Excel a arrondi ce numéro. Mettez la colonne au format texte et remplissez à nouveau le numéro.',
    en: 'Excel rounded this number. Format the column as text and fill in the number again.',
  },
  'Het rijksregisternummer miste een nul vooraan. We hebben ze aangevuld.': {
    fr: 'Il manquait un zéro au début du numéro national. Nous l’avons ajouté.',
    en: 'The national number missed a zero in front. We added it.',
  },
  'Dit is geen datum. Schrijf dag/maand/jaar, zoals 21/11/2026.': {
    fr: 'Ce n’est pas une date. Écrivez jour/mois/année, comme 21/11/2026.',
    en: 'This is no date. Write day/month/year, such as 21/11/2026.',
  },
  'Dit jaartal kan niet kloppen. Kijk de datum na.': {
    fr: 'Cette année ne peut pas être juste. Vérifiez la date.',
    en: 'This year cannot be right. Check the date.',
  },
  'De datum stond er als getal van Excel. We hebben ze omgezet.': {
    fr: 'La date était un nombre d’Excel. Nous l’avons convertie.',
    en: 'The date stood there as a number of Excel. We converted it.',
  },
  'We hebben de naam omgezet naar NIS-code {0}.': {
    fr: 'Nous avons remplacé le nom par le code INS {0}.',
    en: 'We turned the name into NIS code {0}.',
  },
  'Dit lijkt een postcode. Vul de NIS-code van de gemeente in (5 cijfers).': {
    fr: 'Cela ressemble à un code postal. Remplissez le code INS de la commune (5 chiffres).',
    en: 'This looks like a postal code. Fill in the NIS code of the municipality (5 digits).',
  },
  'Dit is geen NIS-code van een Vlaamse gemeente. Kijk de 5 cijfers na.': {
    fr: 'Ce n’est pas le code INS d’une commune flamande. Vérifiez les 5 chiffres.',
    en: 'This is no NIS code of a Flemish municipality. Check the 5 digits.',
  },
  'NIS-code {0} bestaat niet meer na de fusies. We gebruiken {1} ({2}).': {
    fr: 'Le code INS {0} n’existe plus depuis les fusions. Nous utilisons {1} ({2}).',
    en: 'NIS code {0} no longer exists after the mergers. We use {1} ({2}).',
  },
  'We herkennen dit telefoonnummer niet. We bewaren het zoals het er staat.': {
    fr: 'Nous ne reconnaissons pas ce numéro de téléphone. Nous le gardons tel quel.',
    en: 'We do not recognise this telephone number. We keep it as it is.',
  },
  'Het telefoonnummer miste een nul vooraan. We hebben ze aangevuld.': {
    fr: 'Il manquait un zéro au début du numéro de téléphone. Nous l’avons ajouté.',
    en: 'The telephone number missed a zero in front. We added it.',
  },
  'Dit is geen e-mailadres. Schrijf één adres, zoals naam@voorbeeld.be.': {
    fr: 'Ce n’est pas une adresse e-mail. Écrivez une seule adresse, comme nom@exemple.be.',
    en: 'This is no e-mail address. Write one address, such as name@example.be.',
  },
  'Deze waarde kennen we niet. Kies uit: {0}.': {
    fr: 'Nous ne connaissons pas cette valeur. Choisissez parmi : {0}.',
    en: 'We do not know this value. Choose from: {0}.',
  },
  'Deze waarde kennen we niet. Kijk de schrijfwijze na.': {
    fr: 'Nous ne connaissons pas cette valeur. Vérifiez l’orthographe.',
    en: 'We do not know this value. Check the spelling.',
  },
  'Vul ja of nee in, of de datum van inschrijving.': {
    fr: 'Remplissez ja ou nee, ou la date d’inscription.',
    en: 'Fill in ja or nee, or the date of registration.',
  },
  'Deze persoon staat verderop nog eens in het bestand. Alleen de laatste rij telt.': {
    fr: 'Cette personne figure encore plus loin dans le fichier. Seule la dernière ligne compte.',
    en: 'This person stands once more further on in the file. Only the last row counts.',
  },
  'Deze persoon hoort bij een ander team van uw organisatie. Vraag een beheerder om hem of haar in te lezen.':
    {
      fr: 'Cette personne relève d’une autre équipe de votre organisation. Demandez à un gestionnaire de l’importer.',
      en: 'This person belongs to another team of your organisation. Ask an administrator to import them.',
    },
  'Deze begeleider werkt in een ander team. Vraag een beheerder om deze rij in te lezen.': {
    fr: 'Cet accompagnateur travaille dans une autre équipe. Demandez à un gestionnaire d’importer cette ligne.',
    en: 'This coach works in another team. Ask an administrator to import this row.',
  },
  'Deze gebruikersnaam is van geen begeleider van uw organisatie. Kijk de naam na of maak de cel leeg.': {
    fr: 'Ce nom d’utilisateur n’est celui d’aucun accompagnateur de votre organisation. Vérifiez le nom ou videz la cellule.',
    en: 'This user name is of no coach of your organisation. Check the name or empty the cell.',
  },
  'Uw organisatie beëindigde de begeleiding van deze persoon. Vul een latere begindatum in om opnieuw te beginnen.':
    {
      fr: 'Votre organisation a mis fin à l’accompagnement de cette personne. Remplissez une date de début ultérieure pour recommencer.',
      en: 'Your organisation ended the guidance of this person. Fill in a later first day to begin again.',
    },
  'Uw organisatie legde voor deze dagen al een ander regime vast. Kijk de datums na, of geef dat regime eerst een einddatum.':
    {
      fr: 'Votre organisation a déjà enregistré un autre régime pour ces jours. Vérifiez les dates, ou donnez d’abord une date de fin à ce régime.',
      en: 'Your organisation already recorded another regime for these days. Check the dates, or first give that regime a last day.',
    },
  'Dit konden we niet bewaren. Kijk de datums en de andere gegevens na.': {
    fr: 'Nous n’avons pas pu enregistrer ceci. Vérifiez les dates et les autres données.',
    en: 'We could not save this. Check the dates and the other data.',
  },
  'In uw organisatie staat al iemand met deze naam en geboortedatum, zonder rijksregisternummer. Kijk na of het dezelfde persoon is.':
    {
      fr: 'Votre organisation a déjà quelqu’un avec ce nom et cette date de naissance, sans numéro national. Vérifiez si c’est la même personne.',
      en: 'Your organisation already has someone with this name and date of birth, without a national number. Check whether it is the same person.',
    },
  'Een authentieke bron zegt iets anders dan deze rij. We houden wat die bron zegt.': {
    fr: 'Une source authentique dit autre chose que cette ligne. Nous gardons ce que dit cette source.',
    en: 'An authentic source says something else than this row. We keep what that source says.',
  },
  'Deze persoon woont buiten uw werkgebied. De rij is ingelezen, en een tweede persoon van uw organisatie moet de begeleiding nog bevestigen.':
    {
      fr: 'Cette personne habite hors de votre territoire. La ligne est importée, et une deuxième personne de votre organisation doit encore confirmer l’accompagnement.',
      en: 'This person lives outside your territory. The row is imported, and a second person of your organisation still has to confirm the guidance.',
    },
  'Vul dit in, of vul het rijksregisternummer in. Anders weten we niet om wie het gaat.': {
    fr: 'Remplissez ceci, ou le numéro national. Sinon nous ne savons pas de qui il s’agit.',
    en: 'Fill this in, or the national number. Otherwise we do not know whom it is about.',
  },
  'De geboortedatum ligt in de toekomst.': {
    fr: 'La date de naissance est dans le futur.',
    en: 'The date of birth lies in the future.',
  },
  'Het regime eindigt voor het begint.': {
    fr: 'Le régime se termine avant de commencer.',
    en: 'The regime ends before it begins.',
  },
  'Er staat een begindatum, maar geen regime. Vul het regime in.': {
    fr: 'Il y a une date de début, mais pas de régime. Remplissez le régime.',
    en: 'There is a first day, but no regime. Fill in the regime.',
  },
  'Er staat een einddatum, maar geen regime. Vul het regime in.': {
    fr: 'Il y a une date de fin, mais pas de régime. Remplissez le régime.',
    en: 'There is a last day, but no regime. Fill in the regime.',
  },
  'Het regime begint voor de geboortedatum.': {
    fr: 'Le régime commence avant la date de naissance.',
    en: 'The regime begins before the date of birth.',
  },
  'De begeleiding begint voor de geboortedatum.': {
    fr: 'L’accompagnement commence avant la date de naissance.',
    en: 'The guidance begins before the date of birth.',
  },
  'Er staat een status, maar geen einddatum_recht. Vul de datum in.': {
    fr: 'Il y a un statut, mais pas de einddatum_recht. Remplissez la date.',
    en: 'There is a status, but no einddatum_recht. Fill in the date.',
  },
  'De geboortedatum is niet die van het rijksregisternummer. Kijk na of alles bij dezelfde persoon hoort.': {
    fr: 'La date de naissance n’est pas celle du numéro national. Vérifiez si tout concerne la même personne.',
    en: 'The date of birth is not that of the national number. Check whether all belongs to the same person.',
  },
  'De begeleiding begint pas in de toekomst.': {
    fr: 'L’accompagnement ne commence que plus tard.',
    en: 'The guidance begins only in the future.',
  },
  'Het bestand is groter dan {0} MB. Splits het op in kleinere bestanden.': {
    fr: 'Le fichier fait plus de {0} Mo. Divisez-le en fichiers plus petits.',
    en: 'The file is larger than {0} MB. Split it into smaller files.',
  },
  'Het bestand telt meer dan {0} rijen. Splits het op in kleinere bestanden.': {
    fr: 'Le fichier compte plus de {0} lignes. Divisez-le en fichiers plus petits.',
    en: 'The file has more than {0} rows. Split it into smaller files.',
  },
  'De kopregel telt meer dan {0} kolommen. Verwijder de kolommen die u niet nodig hebt.': {
    fr: 'La ligne de titre compte plus de {0} colonnes. Supprimez les colonnes dont vous n’avez pas besoin.',
    en: 'The heading has more than {0} columns. Remove the columns that you do not need.',
  },
  'Deze rij is langer dan {0} tekens. Kijk na of er een regeleinde of een aanhalingsteken ontbreekt.': {
    fr: 'Cette ligne fait plus de {0} signes. Vérifiez s’il manque une fin de ligne ou un guillemet.',
    en: 'This row is longer than {0} signs. Check whether a line end or a quotation mark is missing.',
  },
  'In deze rij staat een aanhalingsteken dat niet gesloten wordt. Verwijder het of zet er een tweede bij.': {
    fr: 'Cette ligne contient un guillemet qui n’est pas fermé. Supprimez-le ou ajoutez-en un deuxième.',
    en: 'In this row stands a quotation mark that is not closed. Remove it or add a second one.',
  },
  'Deze rij is niet te lezen. Kijk de aanhalingstekens en de scheidingstekens na.': {
    fr: 'Cette ligne est illisible. Vérifiez les guillemets et les séparateurs.',
    en: 'This row cannot be read. Check the quotation marks and the separators.',
  },
  'Deze rij telt meer cellen dan de kopregel ({0}). Staat er een scheidingsteken te veel?': {
    fr: 'Cette ligne compte plus de cellules que la ligne de titre ({0}). Y a-t-il un séparateur de trop ?',
    en: 'This row has more cells than the heading ({0}). Is there a separator too many?',
  },
  'Deze rij gebruikt een ander scheidingsteken dan de kopregel. Gebruik overal hetzelfde teken.': {
    fr: 'Cette ligne utilise un autre séparateur que la ligne de titre. Utilisez partout le même signe.',
    en: 'This row uses another separator than the heading. Use the same sign everywhere.',
  },
  'In de kopregel staat geen puntkomma, komma of tab. Bewaar het bestand als CSV met puntkomma’s.': {
    fr: 'La ligne de titre ne contient ni point-virgule, ni virgule, ni tabulation. Enregistrez le fichier en CSV avec des points-virgules.',
    en: 'The heading holds no semicolon, comma or tab. Save the file as CSV with semicolons.',
  },
  'Het bestand is leeg. Zet op de eerste regel de namen van de kolommen.': {
    fr: 'Le fichier est vide. Mettez sur la première ligne les noms des colonnes.',
    en: 'The file is empty. Put the names of the columns on the first line.',
  },
  'De kopregel is niet te lezen. Zet op de eerste regel alleen de namen van de kolommen.': {
    fr: 'La ligne de titre est illisible. Mettez sur la première ligne uniquement les noms des colonnes.',
    en: 'The heading cannot be read. Put only the names of the columns on the first line.',
  },
  'Het bestand gebruikt twee tekensets door elkaar (UTF-8 en Windows-1252). Kijk de namen met accenten na.': {
    fr: 'Le fichier mélange deux jeux de caractères (UTF-8 et Windows-1252). Vérifiez les noms accentués.',
    en: 'The file mixes two character sets (UTF-8 and Windows-1252). Check the names with accents.',
  },
  'Het bestand is bewaard als {0}. Bewaar het opnieuw als UTF-8 en probeer het nog eens.': {
    fr: 'Le fichier est enregistré en {0}. Enregistrez-le à nouveau en UTF-8 et réessayez.',
    en: 'The file is saved as {0}. Save it again as UTF-8 and try once more.',
  },
  'Dit is {0}. Bewaar de lijst als CSV of als Excel-werkmap (.xlsx).': {
    fr: 'C’est {0}. Enregistrez la liste en CSV ou en classeur Excel (.xlsx).',
    en: 'This is {0}. Save the list as CSV or as an Excel workbook (.xlsx).',
  },
  'Dit is een oud Excel-bestand (.xls) of een bestand met een wachtwoord. Bewaar het als .xlsx zonder wachtwoord.':
    {
      fr: 'C’est un ancien fichier Excel (.xls) ou un fichier avec un mot de passe. Enregistrez-le en .xlsx sans mot de passe.',
      en: 'This is an old Excel file (.xls) or a file with a password. Save it as .xlsx without a password.',
    },
  'Deze Excel-werkmap bevat macro’s. Bewaar ze als gewone werkmap (.xlsx).': {
    fr: 'Ce classeur Excel contient des macros. Enregistrez-le en classeur ordinaire (.xlsx).',
    en: 'This Excel workbook holds macros. Save it as a plain workbook (.xlsx).',
  },
  'Deze Excel-werkmap is beschadigd. Open ze in Excel en bewaar ze opnieuw als .xlsx.': {
    fr: 'Ce classeur Excel est endommagé. Ouvrez-le dans Excel et enregistrez-le à nouveau en .xlsx.',
    en: 'This Excel workbook is damaged. Open it in Excel and save it again as .xlsx.',
  },
  'Deze Excel-werkmap is uitgepakt te groot (meer dan {0} MB) of verdacht sterk ingepakt. Bewaar de lijst als CSV.':
    {
      fr: 'Ce classeur Excel est trop grand une fois décompressé (plus de {0} Mo) ou trop fortement compressé. Enregistrez la liste en CSV.',
      en: 'This Excel workbook is too large unpacked (more than {0} MB) or packed suspiciously tight. Save the list as CSV.',
    },
  'Deze Excel-werkmap vraagt te veel geheugen of tijd. Verwijder lege rijen en kolommen, of bewaar de lijst als CSV.':
    {
      fr: 'Ce classeur Excel demande trop de mémoire ou de temps. Supprimez les lignes et colonnes vides, ou enregistrez la liste en CSV.',
      en: 'This Excel workbook asks too much memory or time. Remove empty rows and columns, or save the list as CSV.',
    },
  'Cel {0} van de Excel-werkmap is niet te lezen. Kijk de cel na en bewaar het bestand opnieuw.': {
    fr: 'La cellule {0} du classeur Excel est illisible. Vérifiez la cellule et enregistrez à nouveau le fichier.',
    en: 'Cell {0} of the Excel workbook cannot be read. Check the cell and save the file again.',
  },
  'Het bestand kwam niet volledig binnen. Stuur het opnieuw.': {
    fr: 'Le fichier n’est pas arrivé en entier. Envoyez-le à nouveau.',
    en: 'The file did not arrive whole. Send it again.',
  },
  'een gecomprimeerd bestand (gzip)': {
    fr: 'un fichier compressé (gzip)',
    en: 'a packed file (gzip)',
  },
  'een PDF': {
    fr: 'un PDF',
    en: 'a PDF',
  },
  'een afbeelding': {
    fr: 'une image',
    en: 'a picture',
  },
  'een tekstdocument (RTF)': {
    fr: 'un document texte (RTF)',
    en: 'a text document (RTF)',
  },
  'een webpagina of XML-bestand': {
    fr: 'une page web ou un fichier XML',
    en: 'a web page or XML file',
  },
  'een archiefbestand': {
    fr: 'une archive',
    en: 'an archive',
  },
  'een zip-bestand, maar geen Excel-werkmap': {
    fr: 'un fichier zip, mais pas un classeur Excel',
    en: 'a zip file, but no Excel workbook',
  },
  'Er ontbreekt 1 persoon, maar het bestand had fouten. We beëindigen niets. Verbeter het bestand en stuur het opnieuw.':
    {
      fr: 'Il manque 1 personne, mais le fichier contenait des erreurs. Nous ne mettons fin à rien. Corrigez le fichier et envoyez-le à nouveau.',
      en: '1 person is missing, but the file had errors. We end nothing. Mend the file and send it again.',
    },
  'Er ontbreken {0} personen, maar het bestand had fouten. We beëindigen niets. Verbeter het bestand en stuur het opnieuw.':
    {
      fr: 'Il manque {0} personnes, mais le fichier contenait des erreurs. Nous ne mettons fin à rien. Corrigez le fichier et envoyez-le à nouveau.',
      en: '{0} persons are missing, but the file had errors. We end nothing. Mend the file and send it again.',
    },
  'Er ontbreekt 1 persoon, meer dan {0} % van het vorige bestand. We beëindigen niets voor iemand dit nakijkt.':
    {
      fr: 'Il manque 1 personne, plus de {0} % du fichier précédent. Nous ne mettons fin à rien avant que quelqu’un ne vérifie.',
      en: '1 person is missing, more than {0} % of the previous file. We end nothing before someone checks this.',
    },
  'Er ontbreken {0} personen, meer dan {1} % van het vorige bestand. We beëindigen niets voor iemand dit nakijkt.':
    {
      fr: 'Il manque {0} personnes, plus de {1} % du fichier précédent. Nous ne mettons fin à rien avant que quelqu’un ne vérifie.',
      en: '{0} persons are missing, more than {1} % of the previous file. We end nothing before someone checks this.',
    },
  'Het inlezen is gestopt: het duurde te lang, of het mandaat waarmee u startte, werkt niet meer. Wat al ingelezen is, blijft staan. Ga verder als u nog mag inlezen.':
    {
      fr: 'L’importation s’est arrêtée : elle a duré trop longtemps, ou le mandat avec lequel vous avez commencé ne fonctionne plus. Ce qui est importé reste. Continuez si vous pouvez encore importer.',
      en: 'The import stopped: it took too long, or the mandate with which you began no longer works. What is imported stays. Go on if you may still import.',
    },
  'Het inlezen is mislukt door een fout van ons. Wat al ingelezen is, blijft staan. Probeer het later opnieuw.':
    {
      fr: 'L’importation a échoué par une erreur de notre part. Ce qui est importé reste. Réessayez plus tard.',
      en: 'The import failed through a fault of ours. What is imported stays. Try again later.',
    },
};
