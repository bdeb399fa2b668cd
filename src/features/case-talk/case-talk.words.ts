/** What case talks say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const caseTalkWords: Words = {
  'Het overleg is gepland. Zet nu een persoon op het overleg vanuit het dossier.': {
    fr: 'La concertation est planifiée. Inscrivez maintenant une personne depuis son dossier.',
    en: 'The talk is planned. Now put a person on it from their file.',
  },
  'Deze persoon staat op het overleg. Wie deze persoon ook begeleidt, bevestigt nu de voorwaarden.': {
    fr: 'Cette personne est inscrite à la concertation. Ceux qui l’accompagnent aussi confirment maintenant les conditions.',
    en: 'This person is on the talk. Whoever guides this person too now confirms the conditions.',
  },
  'De voorwaarden zijn bevestigd. Hieronder staat de vraag, of wat eruit kwam.': {
    fr: 'Les conditions sont confirmées. La question, ou ce qui en est sorti, figure ci-dessous.',
    en: 'The conditions are confirmed. The question, or what came of it, is below.',
  },
  'Deze persoon staat niet meer op het overleg.': {
    fr: 'Cette personne n’est plus inscrite à la concertation.',
    en: 'This person is no longer on the talk.',
  },
  'Het resultaat is bewaard. Het staat in het traject, en de persoon leest het.': {
    fr: 'Le résultat est enregistré. Il figure dans le parcours, et la personne le lit.',
    en: 'The outcome is saved. It stands in the pathway, and the person reads it.',
  },
  'Goed. Niemand bespreekt u op dit overleg.': {
    fr: 'Bien. Personne ne parlera de vous lors de cette concertation.',
    en: 'Good. Nobody will talk about you there.',
  },
  Casusoverleg: { fr: 'Concertation de cas', en: 'Case talks' },
  'Dit overleg gaat over personen. Wie hen ook begeleidt, leest dat bij casusoverleg.': {
    fr: 'Cette concertation porte sur des personnes. Ceux qui les accompagnent aussi les lisent sous concertation de cas.',
    en: 'This body is about persons. Whoever guides them too reads of them under case talks.',
  },
  'Dit overleg gaat niet door.': {
    fr: 'Cette concertation n’a pas lieu.',
    en: 'This talk does not take place.',
  },
  'Dit overleg gaat niet door. Kies een ander overleg.': {
    fr: 'Cette concertation n’a pas lieu. Choisissez-en une autre.',
    en: 'This talk does not take place. Choose another one.',
  },
  casusoverleg: { fr: 'concertation de cas', en: 'case talks' },
  'Noteer het resultaat': { fr: 'Notez le résultat', en: 'Write down the outcome' },
  'Wat kwam eruit?': { fr: 'Qu’en est-il ressorti ?', en: 'What came of it?' },
  'Wat spraken jullie af, in één zin?': {
    fr: 'Qu’avez-vous convenu, en une phrase ?',
    en: 'What did you agree, in one sentence?',
  },
  'De persoon leest dit ook. Schrijf niet op wie wat zei.': {
    fr: 'La personne le lit aussi. N’écrivez pas qui a dit quoi.',
    en: 'The person reads this too. Do not write who said what.',
  },
  'Wanneer is het volgende overleg?': {
    fr: 'Quand aura lieu la prochaine concertation ?',
    en: 'When is the next talk?',
  },
  'Bewaar het resultaat': { fr: 'Enregistrer le résultat', en: 'Save the outcome' },
  'Actie {0}': { fr: 'Action {0}', en: 'Action {0}' },
  'Wie doet het?': { fr: 'Qui le fait ?', en: 'Who does it?' },
  'Wat u schreef, is niet bewaard': {
    fr: 'Ce que vous avez écrit n’est pas enregistré',
    en: 'What you wrote is not saved',
  },
  'Klopt het resultaat niet? Spreek uw collega aan, of pas het plan aan.': {
    fr: 'Le résultat n’est pas correct ? Parlez-en à votre collègue, ou adaptez le plan.',
    en: 'Is the outcome not right? Speak to your colleague, or change the plan.',
  },
  'voorstel, wacht op antwoord': {
    fr: 'proposition, en attente de réponse',
    en: 'proposal, waiting for an answer',
  },
  'voorstel aanvaard': { fr: 'proposition acceptée', en: 'proposal accepted' },
  'voorstel geweigerd': { fr: 'proposition refusée', en: 'proposal refused' },
  'voorstel vervangen': { fr: 'proposition remplacée', en: 'proposal replaced' },
  'voorstel ingetrokken': { fr: 'proposition retirée', en: 'proposal withdrawn' },
  'Het resultaat': { fr: 'Le résultat', en: 'The outcome' },
  'Volgend overleg rond {0}.': { fr: 'Prochaine concertation vers le {0}.', en: 'Next talk around {0}.' },
  'Genoteerd op {0}.': { fr: 'Noté le {0}.', en: 'Written down on {0}.' },
  'Genoteerd op {0} door {1}.': { fr: 'Noté le {0} par {1}.', en: 'Written down on {0} by {1}.' },
  'Stel de wissel van regie voor': {
    fr: 'Proposez le changement de pilotage',
    en: 'Propose the change of lead',
  },
  'Bespreek in casusoverleg': { fr: 'Discuter en concertation de cas', en: 'Discuss in a case talk' },
  'U hebt nog geen casusoverleg dat komt.': {
    fr: 'Vous n’avez pas encore de concertation de cas à venir.',
    en: 'You have no case talk to come yet.',
  },
  'Naar casusoverleg': { fr: 'Vers la concertation de cas', en: 'To case talks' },
  'Roep er een samen, of wacht tot de secretaris er een plant. Daarna zet u deze persoon erop.': {
    fr: 'Convoquez-en une, ou attendez que le secrétariat en planifie une. Ensuite, inscrivez cette personne.',
    en: 'Call one together, or wait until the secretary plans one. Then put this person on it.',
  },
  'Op welk overleg?': { fr: 'À quelle concertation ?', en: 'On which talk?' },
  'Waarvoor bespreekt u deze persoon?': {
    fr: 'Pourquoi discutez-vous de cette personne ?',
    en: 'What do you discuss this person for?',
  },
  'Wat is uw vraag?': { fr: 'Quelle est votre question ?', en: 'What is your question?' },
  'Eén vraag over werk. Schrijf alleen wat nodig is om te antwoorden.': {
    fr: 'Une seule question, sur le travail. N’écrivez que ce qui est nécessaire pour répondre.',
    en: 'One question about work. Write only what is needed to answer it.',
  },
  'Wanneer zei u het aan de persoon?': {
    fr: 'Quand l’avez-vous dit à la personne ?',
    en: 'When did you tell the person?',
  },
  'Wat zei de persoon?': { fr: 'Qu’a dit la personne ?', en: 'What did the person say?' },
  'Gaat de vraag verder dan de gewone begeleiding? Of twijfelt u? Vraag dan akkoord.': {
    fr: 'La question va-t-elle plus loin que l’accompagnement habituel ? Ou avez-vous un doute ? Demandez alors l’accord.',
    en: 'Does the question go further than ordinary guidance? Or do you doubt? Then ask for agreement.',
  },
  'Zet op het overleg': { fr: 'Inscrire à la concertation', en: 'Put on the talk' },
  'Wie ziet deze persoon?': { fr: 'Qui voit cette personne ?', en: 'Who sees this person?' },
  'Alleen wie deze persoon ook begeleidt en het plan mag zien. Anderen aan tafel merken niets.': {
    fr: 'Seulement ceux qui accompagnent aussi cette personne et peuvent voir le plan. Les autres autour de la table ne remarquent rien.',
    en: 'Only who guides this person too and may see the plan. Others at the table notice nothing.',
  },
  'Voor zover u weet: niemand behalve uw organisatie.': {
    fr: 'Pour autant que vous sachiez : personne, sauf votre organisation.',
    en: 'As far as you know: nobody but your organisation.',
  },
  'Voor zover u weet: {0}.': { fr: 'Pour autant que vous sachiez : {0}.', en: 'As far as you know: {0}.' },
  'Staat al op': { fr: 'Déjà inscrite à', en: 'Already on' },
  'Casusoverleg van {0}': { fr: 'Concertation de cas du {0}', en: 'Case talk of {0}' },
  'Organisaties die iemand samen begeleiden, zoeken samen een antwoord op één vraag.': {
    fr: 'Des organisations qui accompagnent ensemble quelqu’un cherchent une réponse à une question.',
    en: 'Organisations that guide someone together look for an answer to one question.',
  },
  'Wat nog komt': { fr: 'À venir', en: 'Still to come' },
  'Er is nog geen casusoverleg gepland.': {
    fr: 'Aucune concertation de cas n’est encore planifiée.',
    en: 'No case talk is planned yet.',
  },
  'Roep er zelf een samen, of wacht tot de secretaris van uw overleg een vergadering plant.': {
    fr: 'Convoquez-en une vous-même, ou attendez que le secrétariat de votre concertation planifie une réunion.',
    en: 'Call one together yourself, or wait until the secretary of your body plans a meeting.',
  },
  'Voorbije maanden': { fr: 'Les mois passés', en: 'Past months' },
  '{0} om {1}': { fr: '{0} à {1}', en: '{0} at {1}' },
  'U ziet alleen personen die uw organisatie ook begeleidt, en alleen als de gegevensstromen dat toelaten.': {
    fr: 'Vous ne voyez que les personnes que votre organisation accompagne aussi, et seulement si les flux de données le permettent.',
    en: 'You see only persons whom your organisation guides too, and only if the data flows allow it.',
  },
  'In een uitnodiging of een agenda staat nooit een naam.': {
    fr: 'Une invitation ou un agenda ne contient jamais de nom.',
    en: 'An invitation or a calendar never holds a name.',
  },
  'Roep zelf samen': { fr: 'Convoquez vous-même', en: 'Call together yourself' },
  'U kunt organisaties uitnodigen waarmee uw organisatie een overeenkomst heeft. Daarna zet u een persoon op het overleg vanuit het dossier.':
    {
      fr: 'Vous pouvez inviter les organisations avec lesquelles votre organisation a une convention. Ensuite, vous inscrivez une personne depuis son dossier.',
      en: 'You can invite organisations with which your organisation has an agreement. Then you put a person on the talk from their file.',
    },
  'Kies wie en wanneer': { fr: 'Choisissez qui et quand', en: 'Choose who and when' },
  'Welke organisaties?': { fr: 'Quelles organisations ?', en: 'Which organisations?' },
  'Wie komt er namens elk?': { fr: 'Qui vient au nom de chacune ?', en: 'Who comes for each of them?' },
  'Een functie, bijvoorbeeld “wie begeleidt”. Geen naam.': {
    fr: 'Une fonction, par exemple « la personne qui accompagne ». Pas de nom.',
    en: 'A function, for example “who guides”. No name.',
  },
  'Roep samen': { fr: 'Convoquer', en: 'Call together' },
  'Dit overleg is voorbij. Kies een overleg dat nog komt.': {
    fr: 'Cette concertation est passée. Choisissez une concertation à venir.',
    en: 'This talk is over. Choose one that is still to come.',
  },
  'Dit overleg heeft nog geen secretaris. Zonder secretaris is er geen overleg. Vraag wie het opneemt.': {
    fr: 'Cette concertation n’a pas encore de secrétaire. Sans secrétaire, pas de concertation. Demandez qui s’en charge.',
    en: 'This body has no secretary yet. Without a secretary there is no talk. Ask who takes it on.',
  },
  'Uw organisatie zette deze persoon al op dit overleg.': {
    fr: 'Votre organisation a déjà inscrit cette personne à cette concertation.',
    en: 'Your organisation has already put this person on this talk.',
  },
  'De persoon zei nee voor dit overleg. Dat blijft zo. Spreek er eerst samen over.': {
    fr: 'La personne a dit non pour cette concertation. Cela reste ainsi. Parlez-en d’abord ensemble.',
    en: 'The person said no to this talk. That stands. First speak about it together.',
  },
  'Deze persoon staat niet meer op dit overleg. Er is niets veranderd.': {
    fr: 'Cette personne n’est plus inscrite à cette concertation. Rien n’a changé.',
    en: 'This person is no longer on this talk. Nothing has changed.',
  },
  'Uw organisatie bevestigde de voorwaarden al.': {
    fr: 'Votre organisation a déjà confirmé les conditions.',
    en: 'Your organisation has already confirmed the conditions.',
  },
  'Het resultaat is intussen al genoteerd. Hieronder staat wat er bewaard is, en daaronder wat u schreef.': {
    fr: 'Le résultat a été noté entre-temps. Vous lisez ci-dessous ce qui est enregistré, et ensuite ce que vous avez écrit.',
    en: 'The outcome was written down meanwhile. Below stands what is kept, and after it what you wrote.',
  },
  'Dit overleg moet nog komen. Noteer het resultaat op de dag zelf of erna.': {
    fr: 'Cette concertation doit encore avoir lieu. Notez le résultat le jour même ou après.',
    en: 'This talk is still to come. Write the outcome down on the day itself or after.',
  },
  'Uw organisatie zit niet meer aan tafel bij dit overleg. U kunt er niets meer bij noteren. Leg vast wat u zelf doet in het plan.':
    {
      fr: 'Votre organisation n’est plus autour de la table de cette concertation. Vous ne pouvez plus rien y noter. Notez ce que vous faites vous-même dans le plan.',
      en: 'Your organisation no longer sits at the table of this talk. You can write nothing more there. Write what you do yourself in the plan.',
    },
  'Een tweede persoon moet eerst bevestigen dat uw organisatie deze persoon begeleidt. Daarna kan het.': {
    fr: 'Une deuxième personne doit d’abord confirmer que votre organisation accompagne cette personne. Ensuite, c’est possible.',
    en: 'A second person must first confirm that your organisation guides this person. Then it can be done.',
  },
  'Laat het rijksregisternummer weg. Wie deelneemt, weet over wie het gaat.': {
    fr: 'Omettez le numéro de registre national. Les participants savent de qui il s’agit.',
    en: 'Leave out the national register number. Whoever takes part knows whom it is about.',
  },
  'Schrijf waar het overleg is, of dat het online is.': {
    fr: 'Écrivez où a lieu la concertation, ou qu’elle est en ligne.',
    en: 'Write where the talk is, or that it is online.',
  },
  'Schrijf wie er komt, als functie.': {
    fr: 'Écrivez qui vient, par sa fonction.',
    en: 'Write who comes, as a function.',
  },
  'Kies minstens één organisatie.': {
    fr: 'Choisissez au moins une organisation.',
    en: 'Choose at least one organisation.',
  },
  'Kies hoogstens twaalf organisaties.': {
    fr: 'Choisissez douze organisations au plus.',
    en: 'Choose at most twelve organisations.',
  },
  'Kies organisaties waarmee u nu een overeenkomst hebt.': {
    fr: 'Choisissez des organisations avec lesquelles vous avez actuellement une convention.',
    en: 'Choose organisations with which you have an agreement now.',
  },
  'Kies een dag en een uur vanaf vandaag, tot over een jaar.': {
    fr: 'Choisissez un jour et une heure à partir d’aujourd’hui, dans l’année.',
    en: 'Choose a day and an hour from today, within a year.',
  },
  'Kies een overleg.': { fr: 'Choisissez une concertation.', en: 'Choose a talk.' },
  'Kies waarvoor u deze persoon bespreekt.': {
    fr: 'Choisissez pourquoi vous discutez de cette personne.',
    en: 'Choose what you discuss this person for.',
  },
  'Schrijf uw vraag.': { fr: 'Écrivez votre question.', en: 'Write your question.' },
  'Kies hoe de persoon het weet.': {
    fr: 'Choisissez comment la personne le sait.',
    en: 'Choose how the person knows.',
  },
  'Kies wat de persoon zei.': {
    fr: 'Choisissez ce que la personne a dit.',
    en: 'Choose what the person said.',
  },
  'De persoon wil dit niet. U zet de persoon dus niet op het overleg.': {
    fr: 'La personne ne le veut pas. Vous ne l’inscrivez donc pas à la concertation.',
    en: 'The person does not want this. So you do not put the person on the talk.',
  },
  'Bevestig elke voorwaarde. Klopt er één niet, bespreek deze persoon dan niet.': {
    fr: 'Confirmez chaque condition. Si l’une d’elles n’est pas remplie, ne discutez pas de cette personne.',
    en: 'Confirm each condition. If one of them is not met, do not discuss this person.',
  },
  'Bij dit overleg zit uw organisatie niet (meer) aan tafel. Kies een ander.': {
    fr: 'Votre organisation n’est pas (ou plus) autour de la table de cette concertation. Choisissez-en une autre.',
    en: 'Your organisation does not sit at the table of this talk (any more). Choose another one.',
  },
  'Kies de dag waarop de persoon het hoorde: vandaag of vroeger.': {
    fr: 'Choisissez le jour où la personne l’a appris : aujourd’hui ou plus tôt.',
    en: 'Choose the day on which the person heard it: today or earlier.',
  },
  'Bevestig elke voorwaarde. Klopt er één niet, neem dan voor deze persoon niet deel.': {
    fr: 'Confirmez chaque condition. Si l’une d’elles n’est pas remplie, ne participez pas pour cette personne.',
    en: 'Confirm each condition. If one of them is not met, do not take part for this person.',
  },
  'Kies wie dit doet. Een voorstel komt alleen aan bij wie deze persoon ook begeleidt en het plan mag lezen.':
    {
      fr: 'Choisissez qui le fait. Une proposition n’arrive que chez ceux qui accompagnent aussi cette personne et peuvent lire le plan.',
      en: 'Choose who does this. A proposal arrives only at who guides this person too and may read the plan.',
    },
  'Kies wat er uit het overleg kwam.': {
    fr: 'Choisissez ce qui est ressorti de la concertation.',
    en: 'Choose what came of the talk.',
  },
  'Schrijf in één zin wat jullie afspraken.': {
    fr: 'Écrivez en une phrase ce que vous avez convenu.',
    en: 'Write in one sentence what you agreed.',
  },
  'Schrijf minstens één actie.': { fr: 'Écrivez au moins une action.', en: 'Write at least one action.' },
  'Schrijf wanneer jullie opnieuw overleggen.': {
    fr: 'Écrivez quand vous vous concertez à nouveau.',
    en: 'Write when you talk again.',
  },
  'Kies een dag vanaf vandaag, tot over een jaar.': {
    fr: 'Choisissez un jour à partir d’aujourd’hui, dans l’année.',
    en: 'Choose a day from today, within a year.',
  },
  'Dit overleg heeft nog geen secretaris. Zonder secretaris is er geen overleg: er komt niemand op de agenda.':
    {
      fr: 'Cette concertation n’a pas encore de secrétaire. Sans secrétaire, pas de concertation : personne n’est mis à l’ordre du jour.',
      en: 'This body has no secretary yet. Without a secretary there is no talk: nobody comes on the agenda.',
    },
  'Personen op dit overleg': { fr: 'Personnes à cette concertation', en: 'Persons on this talk' },
  'Er staat niemand op dit overleg die u mag zien.': {
    fr: 'Aucune personne que vous pouvez voir n’est inscrite à cette concertation.',
    en: 'Nobody whom you may see is on this talk.',
  },
  'Zet zelf iemand op het overleg: open het dossier en kies “Bespreek in casusoverleg”.': {
    fr: 'Inscrivez vous-même quelqu’un : ouvrez le dossier et choisissez « Discuter en concertation de cas ».',
    en: 'Put someone on the talk yourself: open the file and choose “Discuss in a case talk”.',
  },
  'Zet in uw agenda': { fr: 'Mettre dans votre agenda', en: 'Put in your calendar' },
  'niet meer op het overleg': { fr: 'plus à la concertation', en: 'no longer on the talk' },
  'resultaat genoteerd': { fr: 'résultat noté', en: 'outcome written down' },
  'eerst de voorwaarden': { fr: 'd’abord les conditions', en: 'first the conditions' },
  'Aan tafel': { fr: 'Autour de la table', en: 'At the table' },
  'werk vinden': { fr: 'trouver un travail', en: 'find work' },
  'werk behouden': { fr: 'garder un travail', en: 'keep work' },
  'een opleiding of een werkervaring kiezen': {
    fr: 'choisir une formation ou une expérience de travail',
    en: 'choose a training or a work experience',
  },
  'een drempel naar werk wegnemen': { fr: 'lever un frein à l’emploi', en: 'take away a barrier to work' },
  'afspreken wie verder begeleidt': {
    fr: 'convenir de qui poursuit l’accompagnement',
    en: 'agree who goes on guiding',
  },
  'aan de telefoon': { fr: 'au téléphone', en: 'on the phone' },
  'met een brief': { fr: 'par lettre', en: 'by letter' },
  'De persoon ging akkoord.': { fr: 'La personne a marqué son accord.', en: 'The person agreed.' },
  'Akkoord is hier niet nodig. De persoon weet ervan en zei geen nee.': {
    fr: 'L’accord n’est pas nécessaire ici. La personne est au courant et n’a pas dit non.',
    en: 'Agreement is not needed here. The person knows of it and did not say no.',
  },
  'Wij werken voor deze persoon aan hetzelfde doel.': {
    fr: 'Nous travaillons pour cette personne au même objectif.',
    en: 'We work for this person towards the same goal.',
  },
  'Wij begeleiden deze persoon vanuit onze eigen opdracht.': {
    fr: 'Nous accompagnons cette personne dans le cadre de notre propre mission.',
    en: 'We guide this person under our own mandate.',
  },
  'Wij zeggen en vragen alleen wat nodig is voor de vraag.': {
    fr: 'Nous ne disons et ne demandons que ce qui est nécessaire pour la question.',
    en: 'We say and ask only what the question needs.',
  },
  'De persoon weet van dit overleg, en zei geen nee.': {
    fr: 'La personne est au courant de cette concertation et n’a pas dit non.',
    en: 'The person knows of this talk, and did not say no.',
  },
  'Alleen wie beroepsgeheim heeft, neemt namens ons deel.': {
    fr: 'Seules des personnes tenues au secret professionnel participent pour nous.',
    en: 'Only who is bound by professional secrecy takes part for us.',
  },
  'acties met een eigenaar en een datum': {
    fr: 'des actions avec un responsable et une date',
    en: 'actions with an owner and a date',
  },
  'een voorstel om de regie te wisselen': {
    fr: 'une proposition de changer le pilotage',
    en: 'a proposal to change the lead',
  },
  'een volgend overleg': { fr: 'une prochaine concertation', en: 'a next talk' },
  'geen verder overleg nodig': { fr: 'pas d’autre concertation nécessaire', en: 'no further talk needed' },
  'Noem geen personen: wie uitgenodigd is, leest dit.': {
    fr: 'Ne nommez personne : ceux qui sont invités lisent ceci.',
    en: 'Name no persons: whoever is invited reads this.',
  },
  'Op het casusoverleg van {0}.': { fr: 'À la concertation de cas du {0}.', en: 'On the case talk of {0}.' },
  'De vraag wordt niet bewaard na het overleg.': {
    fr: 'La question n’est pas conservée après la concertation.',
    en: 'The question is not kept after the talk.',
  },
  'Eerst de voorwaarden': { fr: 'D’abord les conditions', en: 'First the conditions' },
  'Dit overleg is voorbij. Uw organisatie bevestigde de voorwaarden niet, en nam voor deze persoon dus niet deel.':
    {
      fr: 'Cette concertation est passée. Votre organisation n’a pas confirmé les conditions et n’a donc pas participé pour cette personne.',
      en: 'This talk is over. Your organisation did not confirm the conditions, and so did not take part for this person.',
    },
  'U leest de vraag, en wat eruit kwam, pas als uw organisatie dit bevestigt.': {
    fr: 'Vous ne lisez la question, et ce qui en est sorti, que si votre organisation confirme ceci.',
    en: 'You read the question, and what came of it, only once your organisation confirms this.',
  },
  'Het overleg is verplaatst. Vertel de persoon de nieuwe dag, en bevestig dit daarna opnieuw.': {
    fr: 'La concertation est déplacée. Dites le nouveau jour à la personne, puis confirmez ceci à nouveau.',
    en: 'The talk has moved. Tell the person the new day, and then confirm this again.',
  },
  'Uw bevestiging wordt bewaard, met uw naam en de datum.': {
    fr: 'Votre confirmation est conservée, avec votre nom et la date.',
    en: 'Your confirmation is kept, with your name and the date.',
  },
  'Bevestig opnieuw': { fr: 'Confirmer à nouveau', en: 'Confirm again' },
  'Bevestig en lees de vraag': { fr: 'Confirmez et lisez la question', en: 'Confirm and read the question' },
  'De persoon weet dit sinds {0}, {1}.': {
    fr: 'La personne le sait depuis le {0}, {1}.',
    en: 'The person has known this since {0}, {1}.',
  },
  'Bevestigd door:': { fr: 'Confirmé par :', en: 'Confirmed by:' },
  'Wat u inbrengt': { fr: 'Ce que vous apportez', en: 'What you bring' },
  'Schrijf in het dossier op wat u doet. Wie het mag lezen, leest het daar. Van het gesprek zelf komt geen verslag.':
    {
      fr: 'Écrivez dans le dossier ce que vous faites. Ceux qui peuvent le lire le lisent là. Il n’y a pas de compte rendu de l’entretien même.',
      en: 'Write in the file what you do. Whoever may read it reads it there. There are no minutes of the talk itself.',
    },
  'Zet een actie in het plan': { fr: 'Ajoutez une action au plan', en: 'Put an action in the plan' },
  'Verwijs naar een partner': { fr: 'Orientez vers un partenaire', en: 'Refer to a partner' },
  'Schrijf een notitie': { fr: 'Écrivez une note', en: 'Write a note' },
  'Niet meer op het overleg': { fr: 'Plus à la concertation', en: 'No longer on the talk' },
  'De persoon wil hier niet besproken worden. Dat geldt vanaf nu voor iedereen. Spreek er samen over.': {
    fr: 'La personne ne souhaite pas qu’on parle d’elle ici. Cela vaut dès maintenant pour tous. Parlez-en ensemble.',
    en: 'The person does not want to be discussed here. That holds from now for everyone. Speak about it together.',
  },
  'Uw organisatie haalde deze persoon van het overleg.': {
    fr: 'Votre organisation a retiré cette personne de la concertation.',
    en: 'Your organisation took this person off the talk.',
  },
  'Niet meer aan tafel': { fr: 'Plus autour de la table', en: 'No longer at the table' },
  'Uw organisatie zit niet meer aan tafel bij dit overleg. Niemand anders ziet deze persoon hier nog. Leg vast wat u zelf doet in het plan.':
    {
      fr: 'Votre organisation n’est plus autour de la table de cette concertation. Personne d’autre ne voit encore cette personne ici. Notez ce que vous faites vous-même dans le plan.',
      en: 'Your organisation no longer sits at the table of this talk. Nobody else sees this person here any more. Write what you do yourself in the plan.',
    },
  'Haal deze persoon van het overleg': {
    fr: 'Retirer cette personne de la concertation',
    en: 'Take this person off the talk',
  },
  'Open het dossier': { fr: 'Ouvrir le dossier', en: 'Open the file' },
  'Samengeroepen door {0}': { fr: 'Convoquée par {0}', en: 'Called together by {0}' },
  'Gevraagd door {0}': { fr: 'Demandé par {0}', en: 'Asked by {0}' },
  'Uw vraag': { fr: 'Votre question', en: 'Your question' },
  'De vraag': { fr: 'La question', en: 'The question' },
  'Doel: {0}': { fr: 'Objectif : {0}', en: 'Goal: {0}' },
  Voorwaarden: { fr: 'Conditions', en: 'Conditions' },
  'Voorwaarden van het gedeeld beroepsgeheim': {
    fr: 'Conditions du secret professionnel partagé',
    en: 'Conditions of shared professional secrecy',
  },
  'Soms zoeken organisaties die u begeleiden samen een antwoord op één vraag. U weet dat vooraf, en u mag nee zeggen.':
    {
      fr: 'Parfois, les organisations qui vous accompagnent cherchent ensemble une réponse à une question. Vous le savez à l’avance, et vous pouvez dire non.',
      en: 'Sometimes organisations that guide you look together for an answer to one question. You know beforehand, and you may say no.',
    },
  'Er is geen overleg over u geweest of gepland.': {
    fr: 'Il n’y a pas eu de concertation à votre sujet, et aucune n’est prévue.',
    en: 'There has been no talk about you, and none is planned.',
  },
  'Komt er een, dan leest u het hier.': {
    fr: 'S’il y en a une, vous le lirez ici.',
    en: 'If there is one, you will read it here.',
  },
  'Overleg van {0}': { fr: 'Concertation du {0}', en: 'Talk of {0}' },
  'U zei nee. {0} bespreekt u hier niet.': {
    fr: 'Vous avez dit non. {0} ne parle pas de vous ici.',
    en: 'You said no. {0} does not talk about you here.',
  },
  '{0} vroeg dit overleg. Doel: {1}.': {
    fr: '{0} a demandé cette concertation. Objectif : {1}.',
    en: '{0} asked for this talk. Goal: {1}.',
  },
  'Deze organisaties namen deel: {0}.': {
    fr: 'Ces organisations ont participé : {0}.',
    en: 'These organisations took part: {0}.',
  },
  'Deze organisaties nemen tot nu toe deel: {0}.': {
    fr: 'Jusqu’à présent, ces organisations participent : {0}.',
    en: 'So far these organisations take part: {0}.',
  },
  'Het resultaat is nog niet genoteerd. Vraag ernaar bij wie u begeleidt.': {
    fr: 'Le résultat n’est pas encore noté. Demandez-le à la personne qui vous accompagne.',
    en: 'The outcome is not written down yet. Ask whoever guides you.',
  },
  'Wat is afgesproken': { fr: 'Ce qui est convenu', en: 'What was agreed' },
  'Liever niet': { fr: 'Plutôt pas', en: 'Rather not' },
  'U mag nee zeggen. Dan bespreekt niemand u op dit overleg. Dat verandert niets aan uw leefloon of uw uitkering.':
    {
      fr: 'Vous pouvez dire non. Alors personne ne parle de vous lors de cette concertation. Cela ne change rien à votre revenu d’intégration ni à votre allocation.',
      en: 'You may say no. Then nobody talks about you there. That changes nothing about your leefloon or your benefit.',
    },
  'Ik wil dit niet': { fr: 'Je ne le veux pas', en: 'I do not want this' },
  'De persoon wil dit niet.': { fr: 'La personne ne le veut pas.', en: 'The person does not want this.' },
  'in een gesprek': { fr: 'lors d’un entretien', en: 'in a talk' },
  'Een casusoverleg heeft geen gewone agenda en geen verslag. Zet een persoon op het overleg vanuit het dossier.':
    {
      fr: 'Une concertation de cas n’a pas d’ordre du jour ordinaire ni de compte rendu. Inscrivez une personne depuis son dossier.',
      en: 'A case talk has no ordinary agenda and no minutes. Put a person on it from their file.',
    },
  'Een casusoverleg gaat over personen. Wie hen ook begeleidt, leest dat bij casusoverleg. Er komt geen verslag.':
    {
      fr: 'Une concertation de cas porte sur des personnes. Ceux qui les accompagnent aussi les lisent sous concertation de cas. Il n’y a pas de compte rendu.',
      en: 'A case talk is about persons. Whoever guides them too reads of them under case talks. There are no minutes.',
    },
  'Nog acties': { fr: 'D’autres actions', en: 'More actions' },
  'U schreef ook een actie. Kies als resultaat “acties met een eigenaar en een datum”, of maak de actie leeg.':
    {
      fr: 'Vous avez aussi écrit une action. Choisissez comme résultat « des actions avec un responsable et une date », ou videz l’action.',
      en: 'You also wrote an action. Choose “actions with an owner and a date” as the outcome, or empty the action.',
    },
  'U schreef ook een dag. Kies als resultaat “een volgend overleg”, of maak de dag leeg.': {
    fr: 'Vous avez aussi écrit un jour. Choisissez comme résultat « une prochaine concertation », ou videz le jour.',
    en: 'You also wrote a day. Choose “a next talk” as the outcome, or empty the day.',
  },
  'Dit overleg gaat niet door. U hoeft niets te bevestigen.': {
    fr: 'Cette concertation n’a pas lieu. Vous n’avez rien à confirmer.',
    en: 'This talk does not take place. You need not confirm anything.',
  },
  'Dit overleg gaat niet door. Niemand bespreekt u daar.': {
    fr: 'Cette concertation n’a pas lieu. Personne n’y parlera de vous.',
    en: 'This talk does not take place. Nobody will talk about you there.',
  },
};
