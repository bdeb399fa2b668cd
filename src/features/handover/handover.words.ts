/** What warm hand-overs say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const handoverWords: Words = {
  'Lees {0} welke deur dicht is. Spreek intussen met de andere organisatie, en noteer dat contact.': {
    fr: 'Lisez {0} quelle porte est fermée. Entre-temps, parlez avec l’autre organisation et notez ce contact.',
    en: 'Read {0} which door is closed. Meanwhile speak with the other organisation, and note that contact.',
  },
  'bij het traject': { fr: 'au parcours', en: 'at the pathway' },
  'Verwijs in plaats daarvan': { fr: 'Orienter plutôt', en: 'Refer instead' },
  '{0} (let op: een feestdag of een dag in het weekend)': {
    fr: '{0} (attention : un jour férié ou un jour du week-end)',
    en: '{0} (note: a public holiday or a day of the weekend)',
  },
  'de persoon wil het anders': {
    fr: 'la personne souhaite autre chose',
    en: 'the person wants it otherwise',
  },
  'De persoon zei dat het liever niet of anders gaat. Lees eerst wat er nu staat.': {
    fr: 'La personne a dit qu’elle préfère que cela ne se fasse pas, ou autrement. Lisez d’abord la situation actuelle.',
    en: 'The person said they would rather not, or otherwise. First read how it stands now.',
  },
  'Schrijf wat u met de persoon afsprak.': {
    fr: 'Écrivez ce que vous avez convenu avec la personne.',
    en: 'Write what you agreed with the person.',
  },
  'U bent aan zet: spreek met de persoon en kies wat nu kan.': {
    fr: 'À vous d’agir : parlez avec la personne et choisissez ce qui est possible maintenant.',
    en: 'Your turn: speak with the person and choose what can be done now.',
  },
  '{0} is aan zet: de persoon wil dit liever niet, of anders.': {
    fr: 'Au tour de {0} : la personne préfère ne pas le faire, ou le faire autrement.',
    en: 'It is up to {0}: the person would rather not, or otherwise.',
  },
  'De persoon zei op {0}: liever niet, of anders.': {
    fr: 'La personne a dit le {0} : plutôt pas, ou autrement.',
    en: 'The person said on {0}: rather not, or otherwise.',
  },
  'De persoon schreef er niets bij. Vraag wat er anders kan.': {
    fr: 'La personne n’a rien ajouté. Demandez ce qui peut changer.',
    en: 'The person added nothing. Ask what could be different.',
  },
  'Stel een ander moment voor': { fr: 'Proposer un autre moment', en: 'Propose another time' },
  'De andere organisatie kiest opnieuw. Wat al bevestigd was, vervalt.': {
    fr: 'L’autre organisation choisit de nouveau. Ce qui était déjà confirmé ne compte plus.',
    en: 'The other organisation chooses again. What was already confirmed no longer counts.',
  },
  'Verstuur de nieuwe momenten': { fr: 'Envoyer les nouveaux moments', en: 'Send the new times' },
  'Het gaat toch door: ik sprak met de persoon': {
    fr: 'Cela se fait quand même : j’ai parlé avec la personne',
    en: 'It goes ahead after all: I spoke with the person',
  },
  'Wat sprak u met de persoon af?': {
    fr: 'Qu’avez-vous convenu avec la personne ?',
    en: 'What did you agree with the person?',
  },
  'De persoon en de andere organisatie lezen dit.': {
    fr: 'La personne et l’autre organisation lisent ceci.',
    en: 'The person and the other organisation read this.',
  },
  'Ga verder met de overdracht': { fr: 'Poursuivre le transfert', en: 'Go on with the hand-over' },
  'Wat de persoon zei': { fr: 'Ce que la personne a dit', en: 'What the person said' },
  'Besproken met de persoon': { fr: 'Discuté avec la personne', en: 'Discussed with the person' },
  'De persoon zei op {0} dat de overdracht liever niet of anders gaat.': {
    fr: 'La personne a dit le {0} qu’elle préfère que le transfert ne se fasse pas, ou autrement.',
    en: 'The person said on {0} that they would rather not have the hand-over, or otherwise.',
  },
  'De overdracht blijft stilstaan, en de persoon hoort niets.': {
    fr: 'Le transfert reste à l’arrêt, et la personne n’a pas de nouvelles.',
    en: 'The hand-over stands still, and the person hears nothing.',
  },
  'Lees wat de persoon zei': { fr: 'Lire ce que la personne a dit', en: 'Read what the person said' },
  '{0} stelt een ander moment voor, gaat verder of stopt. U leest het hier.': {
    fr: '{0} propose un autre moment, poursuit ou arrête. Vous le lirez ici.',
    en: '{0} proposes another time, goes on or stops. You will read it here.',
  },
  'Het is toch goed zo': { fr: 'C’est quand même bien ainsi', en: 'It is fine after all' },
  'Op {0} zei u: liever niet, of anders.': {
    fr: 'Le {0}, vous avez dit : plutôt pas, ou autrement.',
    en: 'On {0} you said: rather not, or otherwise.',
  },
  'Op {0} zei u: het is toch goed zo.': {
    fr: 'Le {0}, vous avez dit : c’est quand même bien ainsi.',
    en: 'On {0} you said: it is fine after all.',
  },
  '{0} schreef op {1} dat het toch doorgaat:': {
    fr: '{0} a écrit le {1} que cela se fait quand même :',
    en: '{0} wrote on {1} that it goes ahead after all:',
  },
  'Liever niet, of anders': { fr: 'Plutôt pas, ou autrement', en: 'Rather not, or otherwise' },
  'U mag nee zeggen. Dat verandert niets aan uw leefloon of uw uitkering.': {
    fr: 'Vous pouvez dire non. Cela ne change rien à votre revenu d’intégration ni à votre allocation.',
    en: 'You may say no. It changes nothing about your leefloon or your benefit.',
  },
  'Wat wilt u anders?': { fr: 'Que voulez-vous changer ?', en: 'What would you like to be different?' },
  '{0} en {1} lezen dit.': { fr: '{0} et {1} lisent ceci.', en: '{0} and {1} read this.' },
  'Zeg dat u het liever niet of anders wilt': {
    fr: 'Dire que vous préférez ne pas le faire, ou autrement',
    en: 'Say you would rather not, or otherwise',
  },
  'U wilt dit liever niet, of anders. {0} is aan zet en spreekt u erover aan.': {
    fr: 'Vous préférez que cela ne se fasse pas, ou autrement. C’est à {0} d’agir et de vous en parler.',
    en: 'You would rather not, or otherwise. It is up to {0}, who will talk to you about it.',
  },
  'De einddatum is nagekeken en klopt met wat de persoon weet.': {
    fr: 'La date de fin est vérifiée et correspond à ce que la personne sait.',
    en: 'The end date has been checked and matches what the person knows.',
  },
  'De persoon hoorde wat al bekend is en hoeft het niet opnieuw te vertellen.': {
    fr: 'La personne a entendu ce qui est déjà connu et ne doit pas le raconter de nouveau.',
    en: 'The person heard what is already known and does not have to tell it again.',
  },
  'Het doel voor werk is samen bekeken.': {
    fr: 'L’objectif pour le travail a été examiné ensemble.',
    en: 'The goal for work was looked at together.',
  },
  'De competenties zijn bijgewerkt, ook bij VDAB.': {
    fr: 'Les compétences sont à jour, aussi au VDAB.',
    en: 'The skills are up to date, at VDAB too.',
  },
  'Wat werken moeilijk maakt, is besproken: opvang, vervoer, uren, taal.': {
    fr: 'Ce qui rend le travail difficile a été discuté : garde d’enfants, transport, horaires, langue.',
    en: 'What makes work difficult was discussed: child care, transport, hours, language.',
  },
  'De persoon weet wat er met het inkomen gebeurt en wie dat regelt.': {
    fr: 'La personne sait ce que devient son revenu et qui s’en occupe.',
    en: 'The person knows what happens to the income and who arranges it.',
  },
  'De papieren die nodig zijn, liggen klaar of er is afgesproken wie ze haalt.': {
    fr: 'Les papiers nécessaires sont prêts, ou il est convenu qui va les chercher.',
    en: 'The papers that are needed are ready, or it is agreed who gets them.',
  },
  'De persoon kent de naam van de nieuwe begeleider en weet hoe die te bereiken is.': {
    fr: 'La personne connaît le nom du nouvel accompagnateur et sait comment le joindre.',
    en: 'The person knows the name of the new counsellor and how to reach them.',
  },
  '{0} Er is niets veranderd.': { fr: '{0} Rien n’a changé.', en: '{0} Nothing has changed.' },
  'Eerste moment': { fr: 'Premier moment', en: 'First time' },
  'Tweede moment': { fr: 'Deuxième moment', en: 'Second time' },
  'Derde moment': { fr: 'Troisième moment', en: 'Third time' },
  Uur: { fr: 'Heure', en: 'Time' },
  'bijvoorbeeld 14.00': { fr: 'par exemple 14.00', en: 'for example 14.00' },
  'Welk moment past?': { fr: 'Quel moment convient ?', en: 'Which time suits?' },
  '{0} om {1}, {2}': { fr: '{0} à {1}, {2}', en: '{0} at {1}, {2}' },
  'Die datum kan nog veranderen.': {
    fr: 'Cette date peut encore changer.',
    en: 'That date may still change.',
  },
  '{0} stopt over {1}': { fr: '{0} s’arrête dans {1}', en: '{0} stops in {1}' },
  '{0} eindigt op {1}, zo legde uw organisatie het vast.': {
    fr: '{0} se termine le {1}, selon ce que votre organisation a enregistré.',
    en: '{0} ends on {1}, as your organisation recorded it.',
  },
  'Er is nog geen overdracht.': { fr: 'Il n’y a pas encore de transfert.', en: 'There is no hand-over yet.' },
  'Stel een driegesprek voor': { fr: 'Proposer un entretien à trois', en: 'Propose a three-way talk' },
  'Dan stopt de begeleiding op die dag, en begint de volgende zonder het verhaal te kennen.': {
    fr: 'Alors l’accompagnement s’arrête ce jour-là, et le suivant commence sans connaître l’histoire.',
    en: 'Then the guidance stops on that day, and the next one starts without knowing the story.',
  },
  'wacht op uw antwoord': { fr: 'attend votre réponse', en: 'waits for your answer' },
  '{0} wil u deze persoon overdragen: {1} eindigt op {2}.': {
    fr: '{0} veut vous transférer cette personne : {1} se termine le {2}.',
    en: '{0} wants to hand this person over to you: {1} ends on {2}.',
  },
  '{0} wil u deze persoon overdragen: {1} eindigt.': {
    fr: '{0} veut vous transférer cette personne : {1} se termine.',
    en: '{0} wants to hand this person over to you: {1} ends.',
  },
  'Aan zet: u, tot {0}': { fr: 'À vous d’agir, jusqu’au {0}', en: 'Your turn, until {0}' },
  'Kies een moment': { fr: 'Choisir un moment', en: 'Choose a time' },
  '{0} ziet dat er geen antwoord kwam, en de persoon blijft waar die is.': {
    fr: '{0} voit qu’aucune réponse n’est venue, et la personne reste où elle est.',
    en: '{0} sees that no answer came, and the person stays where they are.',
  },
  '{0} antwoordde niet op uw voorstel voor een driegesprek. Het antwoord was gevraagd voor {1}.': {
    fr: '{0} n’a pas répondu à votre proposition d’entretien à trois. La réponse était demandée pour le {1}.',
    en: '{0} did not answer your proposal for a three-way talk. The answer was asked by {1}.',
  },
  'Aan zet: {0}. U kunt bellen of het voorstel terugnemen.': {
    fr: 'C’est à {0} d’agir. Vous pouvez téléphoner ou retirer la proposition.',
    en: 'Whose turn: {0}. You can call, or take back the proposal.',
  },
  'Bekijk het voorstel': { fr: 'Voir la proposition', en: 'View the proposal' },
  'De einddatum komt dichterbij zonder gesprek.': {
    fr: 'La date de fin approche sans entretien.',
    en: 'The end date comes nearer without a talk.',
  },
  'ander moment gevraagd': { fr: 'autre moment demandé', en: 'another time asked' },
  '{0} kan niet op uw momenten en stelt er andere voor.': {
    fr: 'Vos moments ne conviennent pas à {0}, qui en propose d’autres.',
    en: '{0} cannot make your times and proposes others.',
  },
  'Het gesprek staat dan nog altijd niet vast.': {
    fr: 'L’entretien n’est alors toujours pas fixé.',
    en: 'The talk is then still not fixed.',
  },
  driegesprek: { fr: 'entretien à trois', en: 'three-way talk' },
  'Het driegesprek met {0} stond op {1}. Was het er?': {
    fr: 'L’entretien à trois avec {0} était prévu le {1}. A-t-il eu lieu ?',
    en: 'The three-way talk with {0} was on {1}. Did it take place?',
  },
  'Noteer het gesprek': { fr: 'Noter l’entretien', en: 'Note the talk' },
  'Zonder die notitie kan niemand bevestigen, en blijft de regie waar ze is.': {
    fr: 'Sans cette note, personne ne peut confirmer, et le pilotage reste où il est.',
    en: 'Without that note nobody can confirm, and the lead stays where it is.',
  },
  'bevestig de overdracht': { fr: 'confirmez le transfert', en: 'confirm the hand-over' },
  'Het driegesprek met {0} is gehouden. Uw bevestiging ontbreekt nog.': {
    fr: 'L’entretien à trois avec {0} a eu lieu. Votre confirmation manque encore.',
    en: 'The three-way talk with {0} took place. Your confirmation is still missing.',
  },
  'Zonder drie bevestigingen wisselt de regie niet.': {
    fr: 'Sans trois confirmations, le pilotage ne change pas.',
    en: 'Without three confirmations the lead does not change.',
  },
  'De andere organisatie': { fr: 'L’autre organisation', en: 'The other organisation' },
  'een dag die nog niet vaststaat': { fr: 'un jour pas encore fixé', en: 'a day that is not fixed yet' },
  '1 dag': { fr: '1 jour', en: '1 day' },
  '{0} dagen': { fr: '{0} jours', en: '{0} days' },
  '{0} weken': { fr: '{0} semaines', en: '{0} weeks' },
  'Wat we in het gesprek overlopen': {
    fr: 'Ce que nous parcourons pendant l’entretien',
    en: 'What we go through in the talk',
  },
  gedaan: { fr: 'fait', en: 'done' },
  'Vink aan': { fr: 'Cocher', en: 'Tick' },
  Iemand: { fr: 'Quelqu’un', en: 'Someone' },
  '{0} ({1}) op {2}': { fr: '{0} ({1}), le {2}', en: '{0} ({1}) on {2}' },
  'de persoon': { fr: 'la personne', en: 'the person' },
  'het OCMW': { fr: 'le CPAS', en: 'the OCMW' },
  'de partner': { fr: 'le partenaire', en: 'the partner' },
  'Wat we afspraken': { fr: 'Ce que nous avons convenu', en: 'What we agreed' },
  'Nog niets. Schrijf in het gesprek op wie wat doet, en tegen wanneer.': {
    fr: 'Rien encore. Notez pendant l’entretien qui fait quoi, et pour quand.',
    en: 'Nothing yet. Write down in the talk who does what, and by when.',
  },
  '{0}, tegen {1}': { fr: '{0}, pour le {1}', en: '{0}, by {1}' },
  'Let op: de gegevensstroom laat plannen hier niet door. De ander leest uw regels niet. Zeg ze in het gesprek.':
    {
      fr: 'Attention : le flux de données ne laisse pas passer les plans ici. L’autre ne lit pas vos lignes. Dites-les pendant l’entretien.',
      en: 'Note: the data flow does not let plans through here. The other does not read your lines. Say them in the talk.',
    },
  'Tegen wanneer': { fr: 'Pour quand', en: 'By when' },
  'Voeg toe aan het plan': { fr: 'Ajouter au plan', en: 'Add to the plan' },
  'op de eigen pagina': { fr: 'sur sa propre page', en: 'on their own page' },
  'zei ja in het gesprek': { fr: 'a dit oui pendant l’entretien', en: 'said yes in the talk' },
  'bevestigde hier': { fr: 'a confirmé ici', en: 'confirmed here' },
  'De persoon': { fr: 'La personne', en: 'The person' },
  'Drie bevestigingen': { fr: 'Trois confirmations', en: 'Three confirmations' },
  'nog niet': { fr: 'pas encore', en: 'not yet' },
  bevestigd: { fr: 'confirmé', en: 'confirmed' },
  'Pas met drie bevestigingen wisselt de regie.': {
    fr: 'Le pilotage ne change qu’avec trois confirmations.',
    en: 'The lead changes only with three confirmations.',
  },
  'Wie is aan zet': { fr: 'À qui d’agir', en: 'Whose turn it is' },
  'Wat antwoordt u?': { fr: 'Que répondez-vous ?', en: 'What do you answer?' },
  'Wij nemen over op dit moment': { fr: 'Nous reprenons à ce moment', en: 'We take over at this time' },
  'Wij stellen andere momenten voor': { fr: 'Nous proposons d’autres moments', en: 'We propose other times' },
  'Wij nemen niet over': { fr: 'Nous ne reprenons pas', en: 'We do not take over' },
  'Andere momenten of een reden': { fr: 'D’autres moments ou une raison', en: 'Other times or a reason' },
  'Waarom neemt u niet over?': { fr: 'Pourquoi ne reprenez-vous pas ?', en: 'Why do you not take over?' },
  'Alleen bij “Wij nemen niet over”. De ander leest dit.': {
    fr: 'Seulement si « Nous ne reprenons pas ». L’autre le lit.',
    en: 'Only with “We do not take over”. The other reads this.',
  },
  Antwoord: { fr: 'Répondre', en: 'Answer' },
  'Geen van deze past: stel andere voor': {
    fr: 'Aucun ne convient : proposer d’autres moments',
    en: 'None of these suits: propose others',
  },
  'Afgesproken: {0}.': { fr: 'Convenu : {0}.', en: 'Agreed: {0}.' },
  'Wanneer was het driegesprek?': {
    fr: 'Quand l’entretien à trois a-t-il eu lieu ?',
    en: 'When was the three-way talk?',
  },
  'Bevestig: wij geven de regie': {
    fr: 'Confirmer : nous donnons le pilotage',
    en: 'Confirm: we give the lead',
  },
  'Bevestig: wij nemen de regie': {
    fr: 'Confirmer : nous prenons le pilotage',
    en: 'Confirm: we take the lead',
  },
  'De persoon zei ja in het gesprek': {
    fr: 'La personne a dit oui pendant l’entretien',
    en: 'The person said yes in the talk',
  },
  'Neem het voorstel terug': { fr: 'Retirer la proposition', en: 'Take back the proposal' },
  'Stop de overdracht': { fr: 'Arrêter le transfert', en: 'Stop the hand-over' },
  'Waarom?': { fr: 'Pourquoi ?', en: 'Why?' },
  'De ander leest dit. Schrijf niets over gezondheid, schulden of thuis.': {
    fr: 'L’autre lit ceci. N’écrivez rien sur la santé, les dettes ou la maison.',
    en: 'The other reads this. Write nothing about health, debts or home.',
  },
  'Neem terug': { fr: 'Retirer', en: 'Take back' },
  Stop: { fr: 'Arrêter', en: 'Stop' },
  'Gebruik hoogstens 500 tekens.': {
    fr: 'Utilisez au maximum 500 caractères.',
    en: 'Use at most 500 characters.',
  },
  'Schrijf het uur als uren en minuten, bijvoorbeeld 14.00.': {
    fr: 'Écrivez l’heure en heures et minutes, par exemple 14:00.',
    en: 'Write the time as hours and minutes, for example 14:00.',
  },
  'Schrijf waar het gesprek is.': { fr: 'Écrivez où a lieu l’entretien.', en: 'Write where the talk is.' },
  'Bied hoogstens vijf momenten aan.': {
    fr: 'Proposez au maximum cinq moments.',
    en: 'Offer at most five times.',
  },
  'Bied minstens één moment aan.': { fr: 'Proposez au moins un moment.', en: 'Offer at least one time.' },
  'Op dit voorstel kwam nog geen antwoord.': {
    fr: 'Cette proposition n’a pas encore reçu de réponse.',
    en: 'There is no answer to this proposal yet.',
  },
  'Er werd al geantwoord: de ander vroeg een ander moment.': {
    fr: 'Une réponse est déjà venue : l’autre a demandé un autre moment.',
    en: 'There is an answer already: the other asked for another time.',
  },
  'Er werd al geantwoord: het gesprek is afgesproken.': {
    fr: 'Une réponse est déjà venue : l’entretien est fixé.',
    en: 'There is an answer already: the talk is agreed.',
  },
  'Het gesprek is al genoteerd.': { fr: 'L’entretien est déjà noté.', en: 'The talk is already noted.' },
  'De overdracht is al rond.': {
    fr: 'Le transfert est déjà terminé.',
    en: 'The hand-over is already complete.',
  },
  'Deze overdracht is geweigerd.': { fr: 'Ce transfert a été refusé.', en: 'This hand-over was refused.' },
  'Dit voorstel is teruggenomen. Er is niets meer te bevestigen.': {
    fr: 'Cette proposition a été retirée. Il n’y a plus rien à confirmer.',
    en: 'This proposal was taken back. There is nothing left to confirm.',
  },
  'Deze overdracht is gestopt. Er is niets meer te bevestigen.': {
    fr: 'Ce transfert a été arrêté. Il n’y a plus rien à confirmer.',
    en: 'This hand-over was stopped. There is nothing left to confirm.',
  },
  'Dit was al bevestigd.': { fr: 'C’était déjà confirmé.', en: 'This was already confirmed.' },
  'Er loopt al een overdracht van deze persoon. Rond die eerst af of stop ze.': {
    fr: 'Un transfert de cette personne est déjà en cours. Terminez-le ou arrêtez-le d’abord.',
    en: 'A hand-over of this person is already running. Finish or stop it first.',
  },
  'Uw organisatie heeft de regie niet. Wie ze heeft, stelt de overdracht voor.': {
    fr: 'Votre organisation ne pilote pas. L’organisation qui pilote propose le transfert.',
    en: 'Your organisation does not have the lead. Whoever has it proposes the hand-over.',
  },
  'Er wacht al een voorstel om de regie te wisselen. Rond dat eerst af.': {
    fr: 'Une proposition de changer de pilotage attend déjà. Terminez-la d’abord.',
    en: 'A proposal to change the lead is already waiting. Settle that first.',
  },
  'Kies een organisatie waarvan u weet dat ze deze persoon ook begeleidt.': {
    fr: 'Choisissez une organisation dont vous savez qu’elle accompagne aussi cette personne.',
    en: 'Choose an organisation that you know guides this person too.',
  },
  'Deze datum kan niet: ze ligt voor de geboorte of te ver van vandaag.': {
    fr: 'Cette date n’est pas possible : elle est avant la naissance ou trop loin d’aujourd’hui.',
    en: 'This date is not possible: it is before the birth or too far from today.',
  },
  'Kies momenten vanaf vandaag, tot over een jaar, met een uur en een plaats.': {
    fr: 'Choisissez des moments à partir d’aujourd’hui, dans l’année qui vient, avec une heure et un lieu.',
    en: 'Choose times from today until a year from now, with an hour and a place.',
  },
  'Kies een van de momenten die nog komen.': {
    fr: 'Choisissez un des moments encore à venir.',
    en: 'Choose one of the times still to come.',
  },
  'Schrijf waarom. De ander leest het.': {
    fr: 'Écrivez pourquoi. L’autre le lit.',
    en: 'Write why. The other reads it.',
  },
  'Het gesprek was op een dag tussen het voorstel en vandaag.': {
    fr: 'L’entretien a eu lieu un jour entre la proposition et aujourd’hui.',
    en: 'The talk was on a day between the proposal and today.',
  },
  'Kies een dag vanaf vandaag.': {
    fr: 'Choisissez un jour à partir d’aujourd’hui.',
    en: 'Choose a day from today on.',
  },
  'De gegevensstroom laat niet toe dat jullie elkaars voorstel lezen. Dit kan hier dus niet.': {
    fr: 'Le flux de données ne permet pas que vous lisiez vos propositions l’un de l’autre. Ce n’est donc pas possible ici.',
    en: 'The data flow does not let you read each other’s proposals. So this is not possible here.',
  },
  'Er is intussen iets veranderd. Kijk wat er nu staat.': {
    fr: 'Quelque chose a changé entre-temps. Regardez ce qui est écrit maintenant.',
    en: 'Something has changed in the meantime. Look at what stands there now.',
  },
  'Kies aan wie u overdraagt.': {
    fr: 'Choisissez à qui vous transférez.',
    en: 'Choose to whom you hand over.',
  },
  'Kies wat er eindigt.': { fr: 'Choisissez ce qui se termine.', en: 'Choose what ends.' },
  'Kies wat u antwoordt.': { fr: 'Choisissez votre réponse.', en: 'Choose your answer.' },
  'Kies een moment.': { fr: 'Choisissez un moment.', en: 'Choose a time.' },
  'Kies een moment, of stel er andere voor.': {
    fr: 'Choisissez un moment, ou proposez-en d’autres.',
    en: 'Choose a time, or propose others.',
  },
  'Schrijf wat er gebeurt.': { fr: 'Écrivez ce qui se passe.', en: 'Write what happens.' },
  'Kies wie dit doet.': { fr: 'Choisissez qui fait ceci.', en: 'Choose who does this.' },
  'Kies een getal van 2 tot 26.': {
    fr: 'Choisissez un nombre de 2 à 26.',
    en: 'Choose a number from 2 to 26.',
  },
  '{0} heeft de regie. Wie de regie heeft, stelt een overdracht voor.': {
    fr: '{0} pilote. L’organisation qui pilote propose un transfert.',
    en: '{0} has the lead. Whoever has the lead proposes a hand-over.',
  },
  'Warme overdracht': { fr: 'Transfert accompagné', en: 'Warm hand-over' },
  'Drie mensen rond de tafel, één plan, drie bevestigingen. Dan pas wisselt de regie.': {
    fr: 'Trois personnes autour de la table, un plan, trois confirmations. Alors seulement le pilotage change.',
    en: 'Three people around the table, one plan, three confirmations. Only then does the lead change.',
  },
  'U weet van geen andere organisatie die deze persoon begeleidt. Verwijs de persoon eerst, of vraag de andere organisatie om te bevestigen.':
    {
      fr: 'Vous ne connaissez aucune autre organisation qui accompagne cette personne. Orientez d’abord la personne, ou demandez à l’autre organisation de confirmer.',
      en: 'You know of no other organisation that guides this person. Refer the person first, or ask the other organisation to confirm.',
    },
  'Aan {0} kunt u nu niet overdragen: {1}': {
    fr: 'Vous ne pouvez pas transférer à {0} maintenant : {1}',
    en: 'You cannot hand over to {0} now: {1}',
  },
  'u zou het antwoord niet kunnen lezen. De gegevensstroom naar u laat het traject niet door.': {
    fr: 'vous ne pourriez pas lire la réponse. Le flux de données vers vous ne laisse pas passer le parcours.',
    en: 'you would not be able to read the answer. The data flow to you does not let the pathway through.',
  },
  'uw voorstel komt er niet aan. De gegevensstroom laat het traject er niet door, of u bevestigde nog niet dat jullie samen begeleiden.':
    {
      fr: 'votre proposition n’y arrive pas. Le flux de données ne laisse pas passer le parcours, ou vous n’avez pas encore confirmé que vous accompagnez ensemble.',
      en: 'your proposal does not arrive there. The data flow does not let the pathway through, or you have not yet confirmed that you guide together.',
    },
  Voorstel: { fr: 'Proposition', en: 'Proposal' },
  Driegesprek: { fr: 'Entretien à trois', en: 'Three-way talk' },
  Bevestigen: { fr: 'Confirmer', en: 'Confirm' },
  Klaar: { fr: 'Terminé', en: 'Done' },
  'Van {0} naar {1}': { fr: 'De {0} à {1}', en: 'From {0} to {1}' },
  Overdracht: { fr: 'Transfert', en: 'Hand-over' },
  'Wat eindigt': { fr: 'Ce qui se termine', en: 'What ends' },
  '{0} heeft de regie sinds {1}.': { fr: '{0} pilote depuis le {1}.', en: '{0} has had the lead since {1}.' },
  'Er staat geen einddatum in dit dossier.': {
    fr: 'Ce dossier n’a pas de date de fin.',
    en: 'There is no end date in this file.',
  },
  'Leg de einddatum van artikel 60, de tijdelijke werkervaring of de uitkering vast. Dan krijgt u op tijd een signaal.':
    {
      fr: 'Enregistrez la date de fin de l’article 60, de l’expérience de travail temporaire ou de l’allocation. Vous recevrez alors un signal à temps.',
      en: 'Record the end date of article 60, the temporary work experience or the benefit. Then you get a signal in time.',
    },
  '{0} eindigt op {1}, over {2}. {3}': {
    fr: '{0} se termine le {1}, dans {2}. {3}',
    en: '{0} ends on {1}, in {2}. {3}',
  },
  'kan nog veranderen': { fr: 'peut encore changer', en: 'may still change' },
  'Kies hoeveel weken vooraf uw collega’s een signaal krijgen': {
    fr: 'Choisissez combien de semaines à l’avance vos collègues reçoivent un signal',
    en: 'Choose how many weeks beforehand your colleagues get a signal',
  },
  'Waarmee u begint': { fr: 'Ce avec quoi vous commencez', en: 'What you start with' },
  'Dit mag {0} u nu laten lezen: {1}. U vindt het in het dossier. De persoon hoeft het niet opnieuw te vertellen.':
    {
      fr: '{0} peut maintenant vous laisser lire ceci : {1}. Vous le trouvez dans le dossier. La personne ne doit pas le raconter de nouveau.',
      en: '{0} may now let you read this: {1}. You find it in the file. The person does not have to tell it again.',
    },
  'Wat de ander van u mag lezen': {
    fr: 'Ce que l’autre peut lire de vous',
    en: 'What the other may read from you',
  },
  'nu niets': { fr: 'rien maintenant', en: 'nothing now' },
  'Dat bepalen de wet en de overeenkomst, niet u en niet wij.': {
    fr: 'C’est la loi et la convention qui en décident, ni vous ni nous.',
    en: 'The law and the agreement decide that, not you and not us.',
  },
  voorgesteld: { fr: 'proposé', en: 'proposed' },
  'gesprek afgesproken': { fr: 'entretien fixé', en: 'talk agreed' },
  'wacht op bevestiging': { fr: 'attend une confirmation', en: 'waits for confirmation' },
  overgedragen: { fr: 'transféré', en: 'handed over' },
  teruggenomen: { fr: 'retiré', en: 'taken back' },
  'de tijdelijke werkervaring': {
    fr: 'l’expérience de travail temporaire',
    en: 'the temporary work experience',
  },
  'de werkloosheidsuitkering': { fr: 'l’allocation de chômage', en: 'the unemployment benefit' },
  'de inschakelingsuitkering': { fr: 'l’allocation d’insertion', en: 'the integration benefit' },
  'het leefloon': { fr: 'le revenu d’intégration', en: 'the leefloon' },
  'U bent aan zet: antwoord.': { fr: 'À vous d’agir : répondez.', en: 'Your turn: answer.' },
  '{0} is aan zet en antwoordt.': {
    fr: 'C’est à {0} d’agir et de répondre.',
    en: 'It is {0}’s turn to answer.',
  },
  'U bent aan zet: kies een moment.': {
    fr: 'À vous d’agir : choisissez un moment.',
    en: 'Your turn: choose a time.',
  },
  '{0} is aan zet en kiest een moment.': {
    fr: 'C’est à {0} d’agir et de choisir un moment.',
    en: 'It is {0}’s turn to choose a time.',
  },
  'U bent aan zet: noteer dat het gesprek er was.': {
    fr: 'À vous d’agir : notez que l’entretien a eu lieu.',
    en: 'Your turn: note that the talk took place.',
  },
  '{0} is aan zet en noteert dat het gesprek er was. U mag dat ook doen.': {
    fr: 'C’est à {0} de noter que l’entretien a eu lieu. Vous pouvez aussi le faire.',
    en: 'It is the turn of {0} to note that the talk took place. You may do it too.',
  },
  'Voorgestelde momenten': { fr: 'Moments proposés', en: 'Moments proposed' },
  'Het gesprek staat vast. Bereid het samen voor.': {
    fr: 'L’entretien est fixé. Préparez-le ensemble.',
    en: 'The talk is fixed. Prepare it together.',
  },
  '{0} heeft de regie.': { fr: '{0} pilote.', en: '{0} has the lead.' },
  'Er loopt niets meer. {0} heeft de regie.': {
    fr: 'Plus rien n’est en cours. {0} pilote.',
    en: 'Nothing is running any more. {0} has the lead.',
  },
  'U bent aan zet: bevestig.': { fr: 'À vous d’agir : confirmez.', en: 'Your turn: confirm.' },
  'Aan zet: {0}.': { fr: 'C’est à {0} d’agir.', en: 'Whose turn: {0}.' },
  'Soms helpt een andere organisatie u verder. U praat er eerst samen over, en u zegt zelf of u akkoord gaat.':
    {
      fr: 'Parfois, une autre organisation continue à vous aider. Vous en parlez d’abord ensemble, et vous dites vous-même si vous êtes d’accord.',
      en: 'Sometimes another organisation helps you further. You first talk about it together, and you say yourself whether you agree.',
    },
  'Er is nu geen overdracht.': {
    fr: 'Il n’y a pas de transfert maintenant.',
    en: 'There is no hand-over now.',
  },
  'Als een andere organisatie u gaat begeleiden, leest u het hier.': {
    fr: 'Si une autre organisation va vous accompagner, vous le lirez ici.',
    en: 'If another organisation is going to guide you, you read it here.',
  },
  '{0} eindigt op {1}.': { fr: '{0} se termine le {1}.', en: '{0} ends on {1}.' },
  'Gesprek: {0}': { fr: 'Entretien : {0}', en: 'Talk: {0}' },
  'Bent u het ermee eens dat {0} u verder begeleidt? Zeg het gerust als het niet zo is.': {
    fr: 'Êtes-vous d’accord que {0} continue à vous accompagner ? Dites-le sans crainte si ce n’est pas le cas.',
    en: 'Do you agree that {0} guides you from now on? Feel free to say so if you do not.',
  },
  'Ja, ik ga akkoord': { fr: 'Oui, je suis d’accord', en: 'Yes, I agree' },
  '{0} en {1} zoeken een moment voor een gesprek met u. U hoeft nu niets te doen.': {
    fr: '{0} et {1} cherchent un moment pour un entretien avec vous. Vous ne devez rien faire maintenant.',
    en: '{0} and {1} are looking for a time to talk with you. You do not have to do anything now.',
  },
  'Er is een gesprek afgesproken, met u erbij. U mag iemand meebrengen.': {
    fr: 'Un entretien est fixé, avec vous. Vous pouvez venir avec quelqu’un.',
    en: 'A talk has been agreed, with you. You may bring someone.',
  },
  'U ging akkoord. Nu bevestigen de twee organisaties.': {
    fr: 'Vous êtes d’accord. Maintenant, les deux organisations confirment.',
    en: 'You agreed. Now the two organisations confirm.',
  },
  'Het gesprek is geweest. U bent aan zet.': {
    fr: 'L’entretien a eu lieu. À vous d’agir.',
    en: 'The talk has taken place. It is your turn.',
  },
  '{0} begeleidt u naar werk.': { fr: '{0} vous accompagne vers le travail.', en: '{0} guides you to work.' },
  '{0} begeleidt u naar werk sinds {1}.': {
    fr: '{0} vous accompagne vers le travail depuis le {1}.',
    en: '{0} has been guiding you to work since {1}.',
  },
  'Dit gaat niet door. {0} blijft u begeleiden.': {
    fr: 'Ceci n’a pas lieu. {0} continue à vous accompagner.',
    en: 'This does not go ahead. {0} keeps guiding you.',
  },
  'Hoe het gaat': { fr: 'Comment cela se passe', en: 'How it goes' },
  'De andere organisatie leest uw voorstel en kiest een moment, vraagt een ander, of weigert met een reden. U leest het antwoord hier en op Vandaag.':
    {
      fr: 'L’autre organisation lit votre proposition et choisit un moment, en demande un autre, ou refuse avec une raison. Vous lisez la réponse ici et sur Aujourd’hui.',
      en: 'The other organisation reads your proposal and chooses a time, asks for another, or refuses with a reason. You read the answer here and on Today.',
    },
  'Aan wie draagt u over?': { fr: 'À qui transférez-vous ?', en: 'To whom do you hand over?' },
  'Wat eindigt er?': { fr: 'Qu’est-ce qui se termine ?', en: 'What ends?' },
  'Wanneer eindigt het?': { fr: 'Quand cela se termine-t-il ?', en: 'When does it end?' },
  'Wat moet de ander weten voor het gesprek?': {
    fr: 'Que doit savoir l’autre avant l’entretien ?',
    en: 'What does the other need to know before the talk?',
  },
  'Kort, en alleen wat voor het werk telt. Niets over gezondheid, schulden of thuis.': {
    fr: 'Court, et seulement ce qui compte pour le travail. Rien sur la santé, les dettes ou la maison.',
    en: 'Short, and only what counts for work. Nothing about health, debts or home.',
  },
  'Verstuur het voorstel': { fr: 'Envoyer la proposition', en: 'Send the proposal' },
  'Overdracht: op tijd een signaal': {
    fr: 'Transfert : un signal à temps',
    en: 'Hand-over: a signal in time',
  },
  'Uw collega’s krijgen een signaal voor artikel 60, tijdelijke werkervaring of een uitkering eindigt.': {
    fr: 'Vos collègues reçoivent un signal avant la fin d’un article 60, d’une expérience de travail temporaire ou d’une allocation.',
    en: 'Your colleagues get a signal before article 60, temporary work experience or a benefit ends.',
  },
  'Hoeveel weken vooraf?': { fr: 'Combien de semaines à l’avance ?', en: 'How many weeks beforehand?' },
  'Aantal weken': { fr: 'Nombre de semaines', en: 'Number of weeks' },
  'Van 2 tot 26. Wie niets kiest, heeft 10.': {
    fr: 'De 2 à 26. Sans choix, c’est 10.',
    en: 'From 2 to 26. Without a choice it is 10.',
  },
  'Nog een moment': { fr: 'Encore un moment', en: 'Another time' },
  'Leg een einddatum vast': { fr: 'Enregistrer une date de fin', en: 'Record an end date' },
  'Iemand zei ja voor de persoon': {
    fr: 'Quelqu’un a dit oui pour la personne',
    en: 'Someone said yes for the person',
  },
  'Wie vertegenwoordigt de persoon?': {
    fr: 'Qui représente la personne ?',
    en: 'Who represents the person?',
  },
  'Alleen wie met een bewijs in het dossier staat als vertegenwoordiger.': {
    fr: 'Seulement qui figure dans le dossier comme représentant, avec une preuve.',
    en: 'Only who stands in the file as a representative, with proof.',
  },
  'Leg deze bevestiging vast': { fr: 'Enregistrer cette confirmation', en: 'Record this confirmation' },
  '{0} zei ja voor de persoon': { fr: '{0} a dit oui pour la personne', en: '{0} said yes for the person' },
  '{0} zei ja voor u. Nu bevestigen de twee organisaties.': {
    fr: '{0} a dit oui pour vous. Maintenant, les deux organisations confirment.',
    en: '{0} said yes for you. Now the two organisations confirm.',
  },
  'Kies wie deze persoon vertegenwoordigt.': {
    fr: 'Choisissez qui représente cette personne.',
    en: 'Choose who represents this person.',
  },
  'Schrijf de naam van wie ja zei.': {
    fr: 'Écrivez le nom de la personne qui a dit oui.',
    en: 'Write the name of who said yes.',
  },
  '{0} ({1})': { fr: '{0} ({1})', en: '{0} ({1})' },
  voogd: { fr: 'tuteur', en: 'guardian' },
  bewindvoerder: { fr: 'administrateur', en: 'administrator' },
  gevolmachtigde: { fr: 'mandataire', en: 'proxy' },
  'Wie de regie heeft, stelt een overdracht voor.': {
    fr: 'Celui qui a la direction propose un transfert.',
    en: 'Whoever has the lead proposes a hand-over.',
  },
  'De einddatum is nu {0}. Deze overdracht rekent nog met {1}. Spreek samen af of het gesprek op tijd komt.':
    {
      fr: 'La date de fin est maintenant le {0}. Ce transfert compte encore avec le {1}. Convenez ensemble si l’entretien vient à temps.',
      en: 'The end date is {0} now. This hand-over still counts with {1}. Agree whether the talk comes in time.',
    },
};
