/** What the pages for importing clients say, in French and English; what is reported of a file stays Dutch. */
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
};
