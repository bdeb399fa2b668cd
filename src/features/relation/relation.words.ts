/** What confirming who guides together says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const relationWords: Words = {
  'Klopte niet': { fr: 'N’était pas exact', en: 'Was not right' },
  'Een collega zei nee tegen wat u buiten het werkgebied registreerde. Dat dossier gaat dicht.': {
    fr: 'Un collègue a dit non à ce que vous avez enregistré hors du territoire. Ce dossier se ferme.',
    en: 'A colleague said no to what you registered outside the area. That file closes.',
  },
  '{0}, {1}. U registreerde dit op {2}.': {
    fr: '{0}, le {1}. Vous aviez enregistré cela le {2}.',
    en: '{0}, {1}. You registered this on {2}.',
  },
  'Klopt deze registratie niet?': {
    fr: 'Cet enregistrement n’est-il pas exact ?',
    en: 'Is this registration not right?',
  },
  'De begeleiding door uw organisatie eindigt vandaag nog. Het dossier gaat dicht.': {
    fr: 'L’accompagnement par votre organisation se termine aujourd’hui même. Le dossier se ferme.',
    en: 'The guidance by your organisation ends today. The file closes.',
  },
  'Uw collega en de functionaris voor gegevensbescherming lezen uw reden, met uw naam en de datum.': {
    fr: 'Votre collègue et le délégué à la protection des données lisent votre motif, avec votre nom et la date.',
    en: 'Your colleague and the data protection officer read your reason, with your name and the date.',
  },
  'Was het een vergissing? Dan registreert een collega de persoon opnieuw.': {
    fr: 'Était-ce une erreur ? Alors un collègue enregistre à nouveau la personne.',
    en: 'Was it a mistake? Then a colleague registers the person again.',
  },
  'Waarom klopt het niet?': { fr: 'Pourquoi n’est-ce pas exact ?', en: 'Why is it not right?' },
  'Bijvoorbeeld: deze persoon verhuisde en een ander OCMW begeleidt nu. Schrijf niets gevoeligs.': {
    fr: 'Par exemple : cette personne a déménagé et un autre CPAS l’accompagne maintenant. N’écrivez rien de sensible.',
    en: 'For example: this person moved and another OCMW guides now. Write nothing sensitive.',
  },
  'Terug naar het dossier': { fr: 'Retour au dossier', en: 'Back to the file' },
  'Registratie nakijken': { fr: 'Vérifier l’enregistrement', en: 'Check the registration' },
  'Iemand anders heeft dit al bevestigd.': {
    fr: 'Quelqu’un d’autre a déjà confirmé cela.',
    en: 'Someone else has already confirmed this.',
  },
  'Schrijf in een zin waarom dit niet klopt.': {
    fr: 'Écrivez en une phrase pourquoi ce n’est pas exact.',
    en: 'Write in a sentence why this is not right.',
  },
  'Een andere organisatie meldt dat zij deze mensen ook begeleidt. Bevestigt u dat, dan ziet u van elkaar wat de wet toelaat.':
    {
      fr: 'Une autre organisation signale qu’elle accompagne aussi ces personnes. Si vous le confirmez, chacun voit de l’autre ce que la loi permet.',
      en: 'Another organisation reports that it guides these people too. If you confirm that, you see of each other what the law allows.',
    },
  'Welke meldingen': { fr: 'Quels signalements', en: 'Which reports' },
  'Nog niets beantwoord': { fr: 'Encore aucune réponse', en: 'Nothing answered yet' },
  'Niemand wacht op u': { fr: 'Personne ne vous attend', en: 'Nobody is waiting for you' },
  'U of uw team beantwoordde nog geen melding.': {
    fr: 'Vous ou votre équipe n’avez encore répondu à aucun signalement.',
    en: 'You or your team have not answered any report yet.',
  },
  'Er zijn geen meldingen voor u of uw team.': {
    fr: 'Il n’y a pas de signalements pour vous ou votre équipe.',
    en: 'There are no reports for you or your team.',
  },
  'Wacht op uw antwoord': { fr: 'Attend votre réponse', en: 'Waits for your answer' },
  'Mensen die een andere organisatie ook begeleidt': {
    fr: 'Personnes qu’une autre organisation accompagne aussi',
    en: 'People whom another organisation guides too',
  },
  'Ook begeleid door': { fr: 'Accompagné aussi par', en: 'Also guided by' },
  'Wij begeleiden hen samen': { fr: 'Nous les accompagnons ensemble', en: 'We guide them together' },
  'Dat klopt niet': { fr: 'Ce n’est pas exact', en: 'That is not right' },
  'Een OCMW mag aan u melden dat het iemand begeleidt, onder stroom {0}. U ziet alleen mensen die uw eigen organisatie begeleidt. Zolang u niet bevestigt, ziet de ander niets van uw gegevens.':
    {
      fr: 'Un CPAS peut vous signaler qu’il accompagne quelqu’un, sous le flux {0}. Vous ne voyez que des personnes que votre propre organisation accompagne. Tant que vous ne confirmez pas, l’autre ne voit rien de vos données.',
      en: 'An OCMW may report to you that it guides someone, under flow {0}. You see only people whom your own organisation guides. As long as you do not confirm, the other sees nothing of your data.',
    },
  '{0} {1} en {2}': { fr: '{0} {1} et {2}', en: '{0} {1} and {2}' },
  'Kies {0}': { fr: 'Choisir {0}', en: 'Choose {0}' },
  'bevestigd op {0}': { fr: 'confirmé le {0}', en: 'confirmed on {0}' },
  'klopt niet, op {0}': { fr: 'pas exact, le {0}', en: 'not right, on {0}' },
  'Het doel is bereikt': { fr: 'L’objectif est atteint', en: 'The goal was reached' },
  'De persoon verhuisde naar een andere gemeente': {
    fr: 'La personne a déménagé dans une autre commune',
    en: 'The person moved to another municipality',
  },
  'Een andere organisatie begeleidt verder': {
    fr: 'Une autre organisation poursuit l’accompagnement',
    en: 'Another organisation goes on guiding',
  },
  'De persoon heeft geen recht op steun of begeleiding meer': {
    fr: 'La personne n’a plus droit à l’aide ou à l’accompagnement',
    en: 'The person has no right to support or guidance any more',
  },
  'De persoon wil niet verder': {
    fr: 'La personne ne veut pas continuer',
    en: 'The person does not want to go on',
  },
  'De persoon is al lang niet te bereiken': {
    fr: 'La personne est injoignable depuis longtemps',
    en: 'The person could not be reached for a long time',
  },
  'De persoon is overleden': { fr: 'La personne est décédée', en: 'The person died' },
  'Er loopt een overdracht van deze persoon. Rond die eerst af, of stop ze.': {
    fr: 'Un transfert de cette personne est en cours. Terminez-le ou arrêtez-le d’abord.',
    en: 'A hand-over of this person is running. Finish or stop it first.',
  },
  'Uw organisatie heeft de regie, en een andere organisatie begeleidt deze persoon ook. Geef eerst de regie door.':
    {
      fr: 'Votre organisation a la direction, et une autre organisation accompagne aussi cette personne. Transmettez d’abord la direction.',
      en: 'Your organisation has the lead, and another organisation guides this person too. Pass the lead on first.',
    },
  'Deze registratie wacht nog op een tweede persoon. Vraag een collega om te bevestigen dat ze klopt, of te zeggen dat ze niet klopt.':
    {
      fr: 'Cet enregistrement attend encore une deuxième personne. Demandez à un collègue de confirmer qu’il est exact, ou de dire qu’il ne l’est pas.',
      en: 'This registration still waits for a second person. Ask a colleague to confirm that it is right, or to say that it is not.',
    },
  'Kies waarom u niet meer begeleidt.': {
    fr: 'Choisissez pourquoi vous n’accompagnez plus.',
    en: 'Choose why you no longer guide.',
  },
  'Zet een vinkje als u dit zeker weet.': {
    fr: 'Cochez si vous en êtes certain.',
    en: 'Tick if you are sure of this.',
  },
  'Kies vandaag of een dag ervoor, na het begin van de begeleiding.': {
    fr: 'Choisissez aujourd’hui ou un jour précédent, après le début de l’accompagnement.',
    en: 'Choose today or an earlier day, after the guidance began.',
  },
  'Begeleiding beëindigen': { fr: 'Mettre fin à l’accompagnement', en: 'End the guidance' },
  'Begeleidt u deze persoon niet meer?': {
    fr: 'Vous n’accompagnez plus cette personne ?',
    en: 'Do you no longer guide this person?',
  },
  'Naar de regie': { fr: 'Vers la direction', en: 'To the lead' },
  'Het dossier gaat meteen dicht voor uw organisatie. Wat andere organisaties met u delen, ziet u niet meer.':
    {
      fr: 'Le dossier se ferme aussitôt pour votre organisation. Vous ne voyez plus ce que d’autres organisations partagent avec vous.',
      en: 'The dossier closes at once for your organisation. You no longer see what other organisations share with you.',
    },
  'Wat uw organisatie zelf vastlegde, blijft bewaard tot de bewaartermijn om is. Daarna wordt het vernietigd.':
    {
      fr: 'Ce que votre organisation a enregistré est conservé jusqu’à la fin du délai de conservation, puis détruit.',
      en: 'What your organisation recorded itself is kept until the retention period is over. Then it is destroyed.',
    },
  'Andere organisaties gaan gewoon verder. Begint u later opnieuw, dan registreert u de persoon opnieuw.': {
    fr: 'Les autres organisations continuent. Si vous recommencez plus tard, enregistrez la personne à nouveau.',
    en: 'Other organisations simply go on. If you begin again later, you register the person again.',
  },
  'Vond de persoon werk? {0}. De begeleiding wordt dan nazorg.': {
    fr: 'La personne a trouvé du travail ? {0}. L’accompagnement devient alors un suivi.',
    en: 'Did the person find work? {0}. The guidance then becomes aftercare.',
  },
  'Noteer dan het werk': { fr: 'Notez alors le travail', en: 'Then note the work' },
  'Waarom begeleidt u niet meer?': {
    fr: 'Pourquoi n’accompagnez-vous plus ?',
    en: 'Why do you no longer guide?',
  },
  'Vanaf welke dag begeleidt u niet meer?': {
    fr: 'À partir de quel jour n’accompagnez-vous plus ?',
    en: 'From which day do you no longer guide?',
  },
  'Weet u dit zeker?': { fr: 'En êtes-vous certain ?', en: 'Are you sure?' },
  'Ja, mijn organisatie begeleidt deze persoon niet meer': {
    fr: 'Oui, mon organisation n’accompagne plus cette personne',
    en: 'Yes, my organisation no longer guides this person',
  },
  'Beëindig de begeleiding': { fr: 'Mettre fin à l’accompagnement', en: 'End the guidance' },
};
