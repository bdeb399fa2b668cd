/** What is said about blocked steps and role-holders, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const releaseWords: Words = {
  Vrijgave: { fr: 'Libération', en: 'Release' },
  'Zit een stap vast?': { fr: 'Une étape est-elle bloquée ?', en: 'Is a step blocked?' },
  'Niets dat u ziet, houdt een stap tegen.': {
    fr: 'Rien de ce que vous voyez ne bloque une étape.',
    en: 'Nothing that you see holds a step up.',
  },
  'Vraag om vrijgave': { fr: 'Demander une libération', en: 'Ask for release' },
  'Bekijk de vragen om vrijgave': { fr: 'Voir les demandes de libération', en: 'See the release requests' },
  'Het dossier staat bij een tenderpartner van {0}. Daardoor kunt u daar niet alles registreren.': {
    fr: 'Le dossier est chez un partenaire sous contrat de {0}. C’est pourquoi vous ne pouvez pas tout y enregistrer.',
    en: 'The file is with a tender partner of {0}. That is why you cannot register everything there.',
  },
  'Uw contact: {0}.': { fr: 'Votre contact : {0}.', en: 'Your contact: {0}.' },
  'wacht op antwoord tegen {0}': { fr: 'attend une réponse pour le {0}', en: 'waits for an answer by {0}' },
  'Wie houdt wat vast': { fr: 'Qui retient quoi', en: 'Who holds what' },
  'Een vraag om vrijgave aan u': {
    fr: 'Une demande de libération pour vous',
    en: 'A release request to you',
  },
  'Wat u erbij zegt': { fr: 'Ce que vous ajoutez', en: 'What you add' },
  'Nodig als u niet vrijgeeft. De ander leest dit.': {
    fr: 'Nécessaire si vous ne libérez pas. L’autre lit ceci.',
    en: 'Needed if you do not release. The other reads this.',
  },
  'Ik geef vrij': { fr: 'Je libère', en: 'I release' },
  'Ik geef niet vrij': { fr: 'Je ne libère pas', en: 'I do not release' },
  'Niet vrijgegeven: zoek een andere weg': {
    fr: 'Non libéré : cherchez une autre voie',
    en: 'Not released: look for another way',
  },
  'Uw vraag om vrijgave': { fr: 'Votre demande de libération', en: 'Your release request' },
  'Hoe gaat het verder?': { fr: 'Quelle est la suite ?', en: 'How does it go on?' },
  'Bijvoorbeeld: we starten na de opleiding, of we stellen een andere regie voor.': {
    fr: 'Par exemple : nous commençons après la formation, ou nous proposons un autre pilotage.',
    en: 'For example: we start after the training, or we propose another lead.',
  },
  'Een werkdag. De ander leest uw vraag opnieuw.': {
    fr: 'Un jour ouvrable. L’autre relit votre demande.',
    en: 'A working day. The other reads your question again.',
  },
  'Bewaar hoe het verder gaat': { fr: 'Enregistrer la suite', en: 'Save how it goes on' },
  'Niet meer nodig': { fr: 'Plus nécessaire', en: 'No longer needed' },
  'U kunt ook {0}.': { fr: 'Vous pouvez aussi {0}.', en: 'You can also {0}.' },
  'een andere regie voorstellen': { fr: 'proposer un autre pilotage', en: 'propose another lead' },
  'Gevraagd door {0}': { fr: 'Demandé par {0}', en: 'Asked by {0}' },
  'Gevraagd door {0}, {1} keer opnieuw': {
    fr: 'Demandé par {0}, répété {1} fois',
    en: 'Asked by {0}, {1} times again',
  },
  '{0} kunt u hier niets vragen: die kan uw vraag niet lezen. Bel of mail die organisatie.': {
    fr: 'Vous ne pouvez rien demander ici à {0} : cette organisation ne peut pas lire votre demande. Appelez-la ou envoyez-lui un courriel.',
    en: 'You cannot ask {0} anything here: it cannot read your question. Call or mail that organisation.',
  },
  'U kunt nu niemand om vrijgave vragen.': {
    fr: 'Vous ne pouvez demander de libération à personne pour le moment.',
    en: 'You cannot ask anyone for release now.',
  },
  'Kijk wie nog moet bevestigen': {
    fr: 'Voir qui doit encore confirmer',
    en: 'See who still has to confirm',
  },
  'Dat kan zodra een organisatie bevestigt dat ze deze persoon mee begeleidt, en een gegevensstroom dat toelaat.':
    {
      fr: 'C’est possible dès qu’une organisation confirme qu’elle accompagne aussi cette personne et qu’un flux de données le permet.',
      en: 'You can as soon as an organisation confirms that it guides this person too, and a data flow allows it.',
    },
  'Wie houdt het vast?': { fr: 'Qui le retient ?', en: 'Who holds it?' },
  'Wat houdt die vast?': { fr: 'Que retient cette organisation ?', en: 'What does it hold?' },
  'Kies wat': { fr: 'Choisissez quoi', en: 'Choose what' },
  'Welke stap zit vast?': { fr: 'Quelle étape est bloquée ?', en: 'Which step is blocked?' },
  'Bijvoorbeeld: ik kan de start van artikel 60 niet registreren.': {
    fr: 'Par exemple : je ne peux pas enregistrer le début de l’article 60.',
    en: 'For example: I cannot register the start of article 60.',
  },
  'Een werkdag. Komt er geen antwoord, dan bent u opnieuw aan zet.': {
    fr: 'Un jour ouvrable. Sans réponse, c’est de nouveau à vous d’agir.',
    en: 'A working day. If no answer comes, it is your turn again.',
  },
  'Vraag vrijgave': { fr: 'Demander la libération', en: 'Ask for the release' },
  'Vroegere vragen': { fr: 'Demandes précédentes', en: 'Earlier requests' },
  'Kies wat de ander vasthoudt.': {
    fr: 'Choisissez ce que l’autre retient.',
    en: 'Choose what the other holds.',
  },
  'Schrijf welke stap vastzit.': {
    fr: 'Écrivez quelle étape est bloquée.',
    en: 'Write which step is blocked.',
  },
  'Kies of u vrijgeeft.': { fr: 'Choisissez si vous libérez.', en: 'Choose whether you release.' },
  'Schrijf waarom niet. De ander kan dan een andere weg zoeken.': {
    fr: 'Écrivez pourquoi pas. L’autre peut alors chercher une autre voie.',
    en: 'Write why not. The other can then look for another way.',
  },
  'Schrijf in een zin hoe het verder gaat.': {
    fr: 'Écrivez la suite en une phrase.',
    en: 'Write in one sentence how it goes on.',
  },
  'Dit is intussen vrijgegeven.': {
    fr: 'Ceci a été libéré entre-temps.',
    en: 'This has been released in the meantime.',
  },
  'Hierop is intussen geantwoord.': {
    fr: 'Une réponse a été donnée entre-temps.',
    en: 'This has been answered in the meantime.',
  },
  'Deze vraag is intussen ingetrokken.': {
    fr: 'Cette demande a été retirée entre-temps.',
    en: 'This request has been withdrawn in the meantime.',
  },
  'Kies een organisatie waarvan u weet dat ze deze persoon begeleidt.': {
    fr: 'Choisissez une organisation dont vous savez qu’elle accompagne cette personne.',
    en: 'Choose an organisation of which you know that it guides this person.',
  },
  'Deze vraag loopt al. Wacht het antwoord af of vraag opnieuw.': {
    fr: 'Cette demande est déjà en cours. Attendez la réponse ou demandez à nouveau.',
    en: 'This request is already under way. Wait for the answer or ask again.',
  },
  'het dossier staat op naam van de ander': {
    fr: 'le dossier est au nom de l’autre',
    en: 'the file is in the name of the other',
  },
  'de inschrijving': { fr: 'l’inscription', en: 'the registration' },
  'een maatregel die nog loopt': { fr: 'une mesure encore en cours', en: 'a measure that still runs' },
  'een plaats of werkplek': { fr: 'une place ou un lieu de travail', en: 'a place or workplace' },
  'een document of attest': { fr: 'un document ou une attestation', en: 'a document or certificate' },
  vrijgegeven: { fr: 'libéré', en: 'released' },
  'niet meer nodig': { fr: 'plus nécessaire', en: 'no longer needed' },
  'Er staat nog niemand naast de regie.': {
    fr: 'Personne n’est encore noté à côté du pilotage.',
    en: 'Nobody stands beside the lead yet.',
  },
  'Bekijk of wijzig de rollen': { fr: 'Voir ou changer les rôles', en: 'See or change the roles' },
  'Wie doet wat, nu en vroeger': {
    fr: 'Qui fait quoi, maintenant et avant',
    en: 'Who does what, now and before',
  },
  'Er staat nog niemand. Voeg hieronder de eerste toe.': {
    fr: 'Il n’y a encore personne. Ajoutez ci-dessous le premier.',
    en: 'Nobody is there yet. Add the first below.',
  },
  'Beëindig{0}': { fr: 'Terminer{0}', en: 'End{0}' },
  'Kies een rol': { fr: 'Choisissez un rôle', en: 'Choose a role' },
  'Kies een domein': { fr: 'Choisissez un domaine', en: 'Choose a domain' },
  'De naam van de professional, of zijn dienst.': {
    fr: 'Le nom du professionnel, ou son service.',
    en: 'The name of the professional, or their service.',
  },
  'Naam van een andere organisatie': {
    fr: 'Nom d’une autre organisation',
    en: 'Name of another organisation',
  },
  'Alleen als ze niet in de lijst staat.': {
    fr: 'Seulement si elle n’est pas dans la liste.',
    en: 'Only if it is not in the list.',
  },
  'Schrijf wie dit doet.': { fr: 'Écrivez qui fait cela.', en: 'Write who does this.' },
  'Schrijf voor welke organisatie.': {
    fr: 'Écrivez pour quelle organisation.',
    en: 'Write for which organisation.',
  },
  'Kies een organisatie uit de lijst, of schrijf de naam van een andere.': {
    fr: 'Choisissez une organisation dans la liste, ou écrivez le nom d’une autre.',
    en: 'Choose an organisation from the list, or write the name of another.',
  },
  'Kies een dag na de geboorte en hoogstens een jaar verder.': {
    fr: 'Choisissez un jour après la naissance et un an plus tard au maximum.',
    en: 'Choose a day after birth and at most a year ahead.',
  },
  'Deze rol is al beëindigd.': { fr: 'Ce rôle est déjà terminé.', en: 'This role has already ended.' },
  'casemanager zorg': { fr: 'gestionnaire de cas soins', en: 'care case manager' },
  jobcoach: { fr: 'coach professionnel', en: 'job coach' },
  penhouder: { fr: 'coordinateur du réseau', en: 'network coordinator' },
  welzijn: { fr: 'bien-être', en: 'welfare' },
  zorg: { fr: 'soins', en: 'care' },
  wonen: { fr: 'logement', en: 'housing' },
  'Er is geen gegevensstroom waarlangs uw vraag aankomt bij {0}. Bel of mail. Gaat het over een actie, dan kunt u ze misschien in het plan voorstellen.':
    {
      fr: 'Il n’y a pas de flux de données par lequel votre demande arrive chez {0}. Appelez ou envoyez un courriel. S’il s’agit d’une action, vous pouvez peut-être la proposer dans le plan.',
      en: 'There is no data flow by which your question reaches {0}. Call or mail. If it is about an action, you may be able to propose it in the plan.',
    },
};
