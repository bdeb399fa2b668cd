/** What the pages about mandates say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const mandateSentences: Words = {
  'Mandaten bevestigen': { fr: 'Confirmer des mandats', en: 'Confirm mandates' },
  'Een beheerder gaf deze mandaten. Ze werken pas als u ze bevestigt. Kijk na of deze persoon dit echt nodig heeft.':
    {
      fr: 'Un gestionnaire a donné ces mandats. Ils ne fonctionnent que si vous les confirmez. Vérifiez si cette personne en a vraiment besoin.',
      en: 'An administrator gave these mandates. They work only when you confirm them. Check whether this person really needs it.',
    },
  'Er wacht geen enkel mandaat.': { fr: 'Aucun mandat n’attend.', en: 'No mandate is waiting.' },
  'Geeft een beheerder een nieuw mandaat, dan staat het hier.': {
    fr: 'Si un gestionnaire donne un nouveau mandat, il apparaît ici.',
    en: 'When an administrator gives a new mandate, it stands here.',
  },
  'U gaf of krijgt dit mandaat zelf. Iemand anders moet het bevestigen.': {
    fr: 'Vous avez donné ou recevez ce mandat vous-même. Quelqu’un d’autre doit le confirmer.',
    en: 'You gave or receive this mandate yourself. Someone else has to confirm it.',
  },
  'Iemand van de leiding moet dit mandaat bevestigen.': {
    fr: 'Quelqu’un de la direction doit confirmer ce mandat.',
    en: 'Someone of the management has to confirm this mandate.',
  },
  'Gebruikersnaam {0} · {1} ·': { fr: 'Nom d’utilisateur {0} · {1} ·', en: 'User name {0} · {1} ·' },
  Bevestig: { fr: 'Confirmer', en: 'Confirm' },
  'het mandaat van {0}': { fr: 'le mandat de {0}', en: 'the mandate of {0}' },
  Weiger: { fr: 'Refuser', en: 'Refuse' },
  'Iemand anders heeft dit ondertussen veranderd. Kijk na hoe het er nu voor staat.': {
    fr: 'Quelqu’un d’autre a changé ceci entre-temps. Vérifiez où en sont les choses.',
    en: 'Someone else changed this in the meantime. Check how it stands now.',
  },
  'Schrijf een volledig e-mailadres, bijvoorbeeld an.peeters@voorbeeld.be.': {
    fr: 'Écrivez une adresse e-mail complète, par exemple an.peeters@voorbeeld.be.',
    en: 'Write a full e-mail address, for example an.peeters@voorbeeld.be.',
  },
  'Schrijf de gebruikersnaam zoals die bij het aanmelden bekend is: minstens 3 tekens, zonder spaties.': {
    fr: 'Écrivez le nom d’utilisateur tel qu’il est connu à la connexion : au moins 3 caractères, sans espaces.',
    en: 'Write the user name as it is known at sign-in: at least 3 characters, without spaces.',
  },
  'Schrijf de voornaam en de achternaam.': {
    fr: 'Écrivez le prénom et le nom.',
    en: 'Write the first name and the surname.',
  },
  'Deze persoon staat al in uw lijst.': {
    fr: 'Cette personne est déjà dans votre liste.',
    en: 'This person is already on your list.',
  },
  'Deze gebruikersnaam is van iemand anders. Kijk de gebruikersnaam en de naam na.': {
    fr: 'Ce nom d’utilisateur appartient à quelqu’un d’autre. Vérifiez le nom d’utilisateur et le nom.',
    en: 'This user name belongs to someone else. Check the user name and the name.',
  },
  'Kies uit de lijst.': { fr: 'Choisissez dans la liste.', en: 'Choose from the list.' },
  'Kies een rol.': { fr: 'Choisissez un rôle.', en: 'Choose a role.' },
  'Niemand geeft een mandaat aan zichzelf. Vraag een andere beheerder.': {
    fr: 'Personne ne se donne un mandat à soi-même. Demandez à un autre gestionnaire.',
    en: 'Nobody gives a mandate to themselves. Ask another administrator.',
  },
  'Kies een rol die bij uw organisatie past.': {
    fr: 'Choisissez un rôle qui convient à votre organisation.',
    en: 'Choose a role that fits your organisation.',
  },
  'Kies een team van uw organisatie.': {
    fr: 'Choisissez une équipe de votre organisation.',
    en: 'Choose a team of your organisation.',
  },
  'Kies een provincie van uw organisatie.': {
    fr: 'Choisissez une province de votre organisation.',
    en: 'Choose a province of your organisation.',
  },
  'Kies vandaag of een latere dag.': {
    fr: 'Choisissez aujourd’hui ou un jour ultérieur.',
    en: 'Choose today or a later day.',
  },
  'De laatste dag ligt voor de eerste dag.': {
    fr: 'Le dernier jour précède le premier jour.',
    en: 'The last day is before the first day.',
  },
  'Deze persoon heeft dit mandaat al in deze periode.': {
    fr: 'Cette personne a déjà ce mandat pendant cette période.',
    en: 'This person already has this mandate in this period.',
  },
  'Dit is het laatste werkende mandaat van een beheerder. Geef dat eerst aan iemand anders en laat het bevestigen.':
    {
      fr: 'C’est le dernier mandat actif d’un gestionnaire. Donnez-le d’abord à quelqu’un d’autre et faites-le confirmer.',
      en: 'This is the last working mandate of an administrator. First give it to someone else and have it confirmed.',
    },
  'Wie een mandaat geeft of krijgt, bevestigt het niet. Vraag het aan een collega die mag bevestigen.': {
    fr: 'Celui qui donne ou reçoit un mandat ne le confirme pas. Demandez-le à un collègue qui peut confirmer.',
    en: 'Whoever gives or receives a mandate does not confirm it. Ask a colleague who may confirm.',
  },
  'Iemand anders besliste al over dit mandaat.': {
    fr: 'Quelqu’un d’autre a déjà décidé de ce mandat.',
    en: 'Someone else already decided about this mandate.',
  },
  'Geef het team een naam.': { fr: 'Donnez un nom à l’équipe.', en: 'Give the team a name.' },
  'Een ander team heet al zo.': {
    fr: 'Une autre équipe porte déjà ce nom.',
    en: 'Another team already has this name.',
  },
  Beheer: { fr: 'Gestion', en: 'Administration' },
  Mandaten: { fr: 'Mandats', en: 'Mandates' },
  'Deze persoon heeft nu geen mandaat bij uw organisatie.': {
    fr: 'Cette personne n’a pas de mandat dans votre organisation pour l’instant.',
    en: 'This person has no mandate at your organisation now.',
  },
  'Zonder mandaat ziet deze persoon hier niets.': {
    fr: 'Sans mandat, cette personne ne voit rien ici.',
    en: 'Without a mandate this person sees nothing here.',
  },
  'Een mandaat geven': { fr: 'Donner un mandat', en: 'Give a mandate' },
  'Dit bent u zelf. Niemand geeft een mandaat aan zichzelf: vraag het aan een andere beheerder.': {
    fr: 'C’est vous-même. Personne ne se donne un mandat : demandez à un autre gestionnaire.',
    en: 'This is you. Nobody gives a mandate to themselves: ask another administrator.',
  },
  'Beëindig nu': { fr: 'Terminer maintenant', en: 'End now' },
  'gegeven door {0} op {1}': { fr: 'donné par {0} le {1}', en: 'given by {0} on {1}' },
  'bevestigd door {0} op {1}': { fr: 'confirmé par {0} le {1}', en: 'confirmed by {0} on {1}' },
  '{0}, beëindigd op {1}': { fr: '{0}, terminé le {1}', en: '{0}, ended on {1}' },
  Vroeger: { fr: 'Auparavant', en: 'Earlier' },
  Rol: { fr: 'Rôle', en: 'Role' },
  'Geen team': { fr: 'Aucune équipe', en: 'No team' },
  Provincie: { fr: 'Province', en: 'Province' },
  'Heel de organisatie': { fr: 'Toute l’organisation', en: 'The whole organisation' },
  'Eerste dag': { fr: 'Premier jour', en: 'First day' },
  'Laatste dag': { fr: 'Dernier jour', en: 'Last day' },
  'Geef het mandaat': { fr: 'Donner le mandat', en: 'Give the mandate' },
  werkt: { fr: 'actif', en: 'works' },
  'wacht op tweede persoon': { fr: 'attend une deuxième personne', en: 'waits for a second person' },
  'begint later': { fr: 'commence plus tard', en: 'begins later' },
  beëindigd: { fr: 'terminé', en: 'ended' },
  'vanaf {0}': { fr: 'à partir du {0}', en: 'from {0}' },
  'vanaf {0} tot en met {1}': { fr: 'du {0} au {1} inclus', en: 'from {0} to {1}' },
  'Opent dossiers van de hele organisatie, telkens met een reden.': {
    fr: 'Ouvre les dossiers de toute l’organisation, chaque fois avec une raison.',
    en: 'Opens files of the whole organisation, each time with a reason.',
  },
  'Opent dossiers die aan deze persoon of aan het team zijn toegewezen.': {
    fr: 'Ouvre les dossiers attribués à cette personne ou à l’équipe.',
    en: 'Opens files that are assigned to this person or to the team.',
  },
  'Ziet wie welke dossiers opende, niet wat erin staat.': {
    fr: 'Voit qui a ouvert quels dossiers, pas leur contenu.',
    en: 'Sees who opened which files, not what they hold.',
  },
  'Geeft mandaten aan anderen en mag cliënten inlezen. Opent geen dossiers.': {
    fr: 'Donne des mandats à d’autres et peut importer des usagers. N’ouvre pas de dossiers.',
    en: 'Gives mandates to others and may import clients. Opens no files.',
  },
  'Ziet geen gegevens van cliënten. Hoeft niet bevestigd te worden.': {
    fr: 'Ne voit pas de données d’usagers. Ne doit pas être confirmé.',
    en: 'Sees no data of clients. Need not be confirmed.',
  },
  'Iemand toevoegen': { fr: 'Ajouter quelqu’un', en: 'Add someone' },
  'Delen van het beheer': { fr: 'Parties de la gestion', en: 'Parts of the administration' },
  Mensen: { fr: 'Personnes', en: 'People' },
  Teams: { fr: 'Équipes', en: 'Teams' },
  'Wie werkt bij {0}, en wat mag die persoon?': {
    fr: 'Qui travaille chez {0}, et que peut faire cette personne ?',
    en: 'Who works at {0}, and what may that person do?',
  },
  'uw organisatie': { fr: 'votre organisation', en: 'your organisation' },
  'Voeg iemand toe': { fr: 'Ajouter quelqu’un', en: 'Add someone' },
  'Zoek op naam of gebruikersnaam': {
    fr: 'Cherchez par nom ou nom d’utilisateur',
    en: 'Search by name or user name',
  },
  Naam: { fr: 'Nom', en: 'Name' },
  'Vorige mensen': { fr: 'Personnes précédentes', en: 'Previous people' },
  'Volgende mensen': { fr: 'Personnes suivantes', en: 'Next people' },
  'Tweede persoon': { fr: 'Deuxième personne', en: 'Second person' },
  'Er wacht geen enkel mandaat op bevestiging.': {
    fr: 'Aucun mandat n’attend une confirmation.',
    en: 'No mandate is waiting for confirmation.',
  },
  '{0} {1} op bevestiging.': { fr: '{0} {1} une confirmation.', en: '{0} {1} for confirmation.' },
  'mandaat wacht': { fr: 'mandat attend', en: 'mandate waits' },
  'mandaten wachten': { fr: 'mandats attendent', en: 'mandates wait' },
  'Een mandaat dat dossiers of het logboek opent, werkt pas als een tweede persoon het bevestigt. Dat doet iemand van de leiding onder “Mandaten”, niet u.':
    {
      fr: 'Un mandat qui ouvre des dossiers ou le journal ne fonctionne que si une deuxième personne le confirme. Quelqu’un de la direction le fait sous « Mandats », pas vous.',
      en: 'A mandate that opens files or the log works only when a second person confirms it. Someone of the management does that under “Mandates”, not you.',
    },
  'Hier staat nog niemand.': { fr: 'Il n’y a encore personne ici.', en: 'There is nobody here yet.' },
  'Voeg eerst iemand toe. Geef daarna een mandaat.': {
    fr: 'Ajoutez d’abord quelqu’un. Donnez ensuite un mandat.',
    en: 'First add someone. Then give a mandate.',
  },
  'Niemand gevonden.': { fr: 'Personne trouvé.', en: 'Nobody found.' },
  'Toon iedereen': { fr: 'Montrer tout le monde', en: 'Show everyone' },
  'Kijk de naam na, of voeg deze persoon toe.': {
    fr: 'Vérifiez le nom, ou ajoutez cette personne.',
    en: 'Check the name, or add this person.',
  },
  'Mensen van uw organisatie, op naam': {
    fr: 'Personnes de votre organisation, par nom',
    en: 'People of your organisation, by name',
  },
  Gebruikersnaam: { fr: 'Nom d’utilisateur', en: 'User name' },
  afgesloten: { fr: 'fermé', en: 'closed' },
  'geen mandaat': { fr: 'pas de mandat', en: 'no mandate' },
  'Deze persoon kan daarna nog niets. U geeft eerst een mandaat.': {
    fr: 'Cette personne ne peut encore rien faire ensuite. Vous donnez d’abord un mandat.',
    en: 'After this, this person can do nothing yet. You give a mandate first.',
  },
  'Voornaam en achternaam': { fr: 'Prénom et nom', en: 'First name and surname' },
  'De naam waarmee deze persoon zich aanmeldt, bijvoorbeeld an.peeters': {
    fr: 'Le nom avec lequel cette personne se connecte, par exemple an.peeters',
    en: 'The name with which this person signs in, for example an.peeters',
  },
  'E-mailadres van het werk': { fr: 'Adresse e-mail professionnelle', en: 'Work e-mail address' },
  'Voeg toe': { fr: 'Ajouter', en: 'Add' },
  'Nieuwe cliënten zonder begeleider komen in het standaardteam.': {
    fr: 'Les nouveaux usagers sans accompagnateur arrivent dans l’équipe par défaut.',
    en: 'New clients without a counsellor come to the default team.',
  },
  'Uw organisatie heeft nog geen teams.': {
    fr: 'Votre organisation n’a pas encore d’équipes.',
    en: 'Your organisation has no teams yet.',
  },
  'Voeg er een toe. Het eerste wordt het standaardteam.': {
    fr: 'Ajoutez-en une. La première devient l’équipe par défaut.',
    en: 'Add one. The first becomes the default team.',
  },
  'Teams van uw organisatie': { fr: 'Équipes de votre organisation', en: 'Teams of your organisation' },
  'Teams op naam': { fr: 'Équipes par nom', en: 'Teams by name' },
  'Mensen met een mandaat': { fr: 'Personnes avec un mandat', en: 'People with a mandate' },
  Standaard: { fr: 'Par défaut', en: 'Default' },
  standaardteam: { fr: 'équipe par défaut', en: 'default team' },
  'Nieuw team': { fr: 'Nouvelle équipe', en: 'New team' },
  'Voeg het team toe': { fr: 'Ajouter l’équipe', en: 'Add the team' },
  'Dit is het standaardteam: nieuwe cliënten komen hier.': {
    fr: 'C’est l’équipe par défaut : les nouveaux usagers arrivent ici.',
    en: 'This is the default team: new clients come here.',
  },
  'Maak dit het standaardteam': { fr: 'En faire l’équipe par défaut', en: 'Make this the default team' },
  Bewaar: { fr: 'Enregistrer', en: 'Save' },
  'Naam van het team': { fr: 'Nom de l’équipe', en: 'Name of the team' },
};
