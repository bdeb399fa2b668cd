/** What the register of work places and the work place of someone say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const workplaceWords: Words = {
  Werkplekken: { fr: 'Lieux de travail', en: 'Work places' },
  'De werkgever staat in uw register.': {
    fr: 'L’employeur figure dans votre registre.',
    en: 'The employer is in your register.',
  },
  'De werkplek is toegevoegd.': {
    fr: 'Le lieu de travail est ajouté.',
    en: 'The work place has been added.',
  },
  'De werkplek is bijgewerkt.': {
    fr: 'Le lieu de travail est mis à jour.',
    en: 'The work place has been updated.',
  },
  'Uw organisatie heeft er een plaats bij. U kunt er nu iemand laten starten.': {
    fr: 'Votre organisation a une place en plus. Vous pouvez maintenant y faire commencer quelqu’un.',
    en: 'Your organisation has one more place. You can now let someone start there.',
  },
  'U gaf een plaats terug.': { fr: 'Vous avez rendu une place.', en: 'You gave a place back.' },
  'Vastgelegd. De maatregel loopt op deze werkplek.': {
    fr: 'Enregistré. La mesure se déroule sur ce lieu de travail.',
    en: 'Recorded. The measure runs at this work place.',
  },
  'De plaats is gereserveerd.': { fr: 'La place est réservée.', en: 'The place has been reserved.' },
  'De persoon staat op de wachtlijst.': {
    fr: 'La personne est sur la liste d’attente.',
    en: 'The person is on the waiting list.',
  },
  'Het einde is genoteerd.': { fr: 'La fin est notée.', en: 'The end has been noted.' },
  Werkgevers: { fr: 'Employeurs', en: 'Employers' },
  'Eigen diensten en werkgevers met wie uw organisatie werkt.': {
    fr: 'Les services propres et les employeurs avec lesquels votre organisation travaille.',
    en: 'Own services and employers that your organisation works with.',
  },
  'Nieuwe werkgever': { fr: 'Nouvel employeur', en: 'New employer' },
  'Wat is het?': { fr: 'De quoi s’agit-il ?', en: 'What is it?' },
  'Een eigen dienst': { fr: 'Un service propre', en: 'An own service' },
  'Een andere werkgever': { fr: 'Un autre employeur', en: 'Another employer' },
  'Alleen voor een andere werkgever. Bijvoorbeeld: 0207.508.932': {
    fr: 'Seulement pour un autre employeur. Par exemple : 0207.508.932',
    en: 'Only for another employer. For example: 0207.508.932',
  },
  'In uw register': { fr: 'Dans votre registre', en: 'In your register' },
  'Er staat nog niemand in uw register.': {
    fr: 'Votre registre est encore vide.',
    en: 'Your register is still empty.',
  },
  'Voeg een eigen dienst of een werkgever toe.': {
    fr: 'Ajoutez un service propre ou un employeur.',
    en: 'Add an own service or an employer.',
  },
  'Werkgevers van uw organisatie': {
    fr: 'Employeurs de votre organisation',
    en: 'Employers of your organisation',
  },
  'eigen dienst': { fr: 'service propre', en: 'own service' },
  '{0}, sinds {1}': { fr: '{0}, depuis le {1}', en: '{0}, since {1}' },
  'Laat hier starten': { fr: 'Faire commencer ici', en: 'Let start here' },
  'Welke maatregel loopt hier?': { fr: 'Quelle mesure se déroule ici ?', en: 'Which measure runs here?' },
  'Eerste dag op deze plek': { fr: 'Premier jour à cet endroit', en: 'First day at this place' },
  'Leg vast dat de maatregel hier loopt': {
    fr: 'Enregistrer que la mesure se déroule ici',
    en: 'Record that the measure runs here',
  },
  'Reserveer een plaats': { fr: 'Réserver une place', en: 'Reserve a place' },
  'Tot en met welke dag?': { fr: 'Jusqu’à quel jour inclus ?', en: 'Up to and including which day?' },
  'Daarna is de plaats vanzelf weer vrij.': {
    fr: 'Ensuite, la place est de nouveau libre d’elle-même.',
    en: 'After that, the place is free again by itself.',
  },
  Reserveer: { fr: 'Réserver', en: 'Reserve' },
  'Zet op de wachtlijst': { fr: 'Mettre sur la liste d’attente', en: 'Put on the waiting list' },
  'Wacht sinds': { fr: 'Attend depuis', en: 'Waiting since' },
  'Waarom eindigt dit?': { fr: 'Pourquoi cela se termine-t-il ?', en: 'Why does this end?' },
  'Kies een werkplek.': { fr: 'Choisissez un lieu de travail.', en: 'Choose a work place.' },
  'Er is geen plaats meer vrij op deze werkplek: de laatste is net ingenomen. Kies een andere plek, of zet de persoon op de wachtlijst.':
    {
      fr: 'Il n’y a plus de place libre à cet endroit : la dernière vient d’être prise. Choisissez un autre lieu, ou mettez la personne sur la liste d’attente.',
      en: 'No place is free here any more: the last one has just been taken. Choose another place, or put the person on the waiting list.',
    },
  'Deze persoon staat al bij deze werkplek. Kijk hoe het er nu voor staat.': {
    fr: 'Cette personne figure déjà à ce lieu de travail. Regardez où cela en est.',
    en: 'This person is already at this work place. See how it stands now.',
  },
  'Deze maatregel heeft al een werkplek. Noteer eerst het einde daar.': {
    fr: 'Cette mesure a déjà un lieu de travail. Notez d’abord la fin là-bas.',
    en: 'This measure already has a work place. First note the end there.',
  },
  'Dit is al beëindigd. Kijk hoe het er nu voor staat.': {
    fr: 'C’est déjà terminé. Regardez où cela en est.',
    en: 'This has already ended. See how it stands now.',
  },
  'Kies vandaag of een dag in de twee jaar ervoor.': {
    fr: 'Choisissez aujourd’hui ou un jour des deux années précédentes.',
    en: 'Choose today or a day in the two years before it.',
  },
  'Kies een dag in de komende drie maanden.': {
    fr: 'Choisissez un jour des trois mois à venir.',
    en: 'Choose a day in the coming three months.',
  },
  'Kies een lopende maatregel waarvoor deze plek bedoeld is.': {
    fr: 'Choisissez une mesure en cours à laquelle ce lieu est destiné.',
    en: 'Choose a running measure that this place is meant for.',
  },
  'Op die dag loopt de maatregel of de werkplek niet. Kies een andere dag.': {
    fr: 'Ce jour-là, la mesure ou le lieu de travail n’est pas en cours. Choisissez un autre jour.',
    en: 'On that day the measure or the work place does not run. Choose another day.',
  },
  'Kies waarom dit eindigt.': { fr: 'Choisissez pourquoi cela se termine.', en: 'Choose why this ends.' },
  'Kies een dag tussen de eerste dag en vandaag.': {
    fr: 'Choisissez un jour entre le premier jour et aujourd’hui.',
    en: 'Choose a day between the first day and today.',
  },
  'Alle werkplekken': { fr: 'Tous les lieux de travail', en: 'All work places' },
  'Wie u hier op een plek zet, ziet alleen wie deze persoon mag openen. Een organisatie die de plek aanbiedt, leest niet wie er komt.':
    {
      fr: 'Seul qui peut ouvrir le dossier de cette personne voit où vous la placez. Une organisation qui propose le lieu ne lit pas qui y vient.',
      en: 'Only whoever may open this person’s file sees where you place them. An organisation that offers the place does not read who comes.',
    },
  Werkplek: { fr: 'Lieu de travail', en: 'Work place' },
  'U ziet hier nog geen werkplek en geen wachtlijst voor deze persoon.': {
    fr: 'Vous ne voyez encore ni lieu de travail ni liste d’attente pour cette personne.',
    en: 'You see no work place and no waiting list for this person yet.',
  },
  'Wacht sinds {0}.': { fr: 'Attend depuis le {0}.', en: 'Waiting since {0}.' },
  'Gereserveerd tot en met {0}.': {
    fr: 'Réservé jusqu’au {0} inclus.',
    en: 'Reserved up to and including {0}.',
  },
  '{0}, vanaf {1}.': { fr: '{0}, à partir du {1}.', en: '{0}, from {1}.' },
  'Werkplekken die openstaan': { fr: 'Lieux de travail ouverts', en: 'Work places that are open' },
  'Geen werkplek past bij deze keuze.': {
    fr: 'Aucun lieu de travail ne correspond à ce choix.',
    en: 'No work place fits this choice.',
  },
  'Naar alle werkplekken': { fr: 'Vers tous les lieux de travail', en: 'To all work places' },
  'Kies een ander instrument, of kijk ook in andere gemeenten en bij plekken zonder vrije plaats.': {
    fr: 'Choisissez un autre instrument, ou regardez aussi dans d’autres communes et les lieux sans place libre.',
    en: 'Choose another instrument, or also look in other municipalities and at places without room.',
  },
  'Er zijn nog {0} werkplekken. Kies een instrument of een gemeente.': {
    fr: 'Il y a encore {0} lieux de travail. Choisissez un instrument ou une commune.',
    en: 'There are {0} more work places. Choose an instrument or a municipality.',
  },
  'alle instrumenten': { fr: 'tous les instruments', en: 'all instruments' },
  'Alleen met een vrije plaats': { fr: 'Seulement avec une place libre', en: 'Only with a free place' },
  'Vraag eerst een plaats': { fr: 'Demander d’abord une place', en: 'First ask for a place' },
  'plaats gereserveerd': { fr: 'place réservée', en: 'place reserved' },
  'werkt hier': { fr: 'travaille ici', en: 'works here' },
  'de maatregel of de afspraak is afgelopen': {
    fr: 'la mesure ou l’accord est terminé',
    en: 'the measure or the agreement is over',
  },
  'vroeger gestopt': { fr: 'arrêté plus tôt', en: 'stopped earlier' },
  'een andere plek gevonden': { fr: 'un autre lieu trouvé', en: 'another place was found' },
  'De maatregel liep tot {0}. De plaats telt niet meer mee. Noteer het einde.': {
    fr: 'La mesure courait jusqu’au {0}. La place ne compte plus. Notez la fin.',
    en: 'The measure ran until {0}. The place no longer counts. Note the end.',
  },
  'De reservatie liep tot {0}. De plaats is weer vrij. Reserveer opnieuw of noteer het einde.': {
    fr: 'La réservation courait jusqu’au {0}. La place est de nouveau libre. Réservez à nouveau ou notez la fin.',
    en: 'The reservation ran until {0}. The place is free again. Reserve again or note the end.',
  },
  'Deze plek stopte op {0}. Zoek een andere plek.': {
    fr: 'Ce lieu s’est arrêté le {0}. Cherchez un autre lieu.',
    en: 'This place stopped on {0}. Look for another place.',
  },
  'Deze plek stopt op {0}.': { fr: 'Ce lieu s’arrête le {0}.', en: 'This place stops on {0}.' },
  'Deze plek stopt op {0}, en de maatregel heeft nog geen laatste dag. Bespreek wat erna komt.': {
    fr: 'Ce lieu s’arrête le {0}, et la mesure n’a pas encore de dernier jour. Discutez de la suite.',
    en: 'This place stops on {0}, and the measure has no last day yet. Discuss what comes next.',
  },
  'Deze plek stopt op {0}, vroeger dan de maatregel ({1}). Zoek op tijd een plek voor daarna.': {
    fr: 'Ce lieu s’arrête le {0}, avant la mesure ({1}). Cherchez à temps un lieu pour la suite.',
    en: 'This place stops on {0}, before the measure ({1}). Look in time for a place for after that.',
  },
  Plaatsen: { fr: 'Places', en: 'Places' },
  'Aangeboden aan anderen': { fr: 'Proposé à d’autres', en: 'Offered to others' },
  'Uren per week': { fr: 'Heures par semaine', en: 'Hours per week' },
  'Andere talen': { fr: 'Autres langues', en: 'Other languages' },
  'Met het openbaar vervoer': { fr: 'En transports en commun', en: 'By public transport' },
  'Wat het werk vraagt': { fr: 'Ce que le travail demande', en: 'What the work asks' },
  'Genomen plaatsen': { fr: 'Places prises', en: 'Places taken' },
  'Wijzigingen van deze werkplek': {
    fr: 'Modifications de ce lieu de travail',
    en: 'Changes of this work place',
  },
  Toegevoegd: { fr: 'Ajouté', en: 'Added' },
  '{0}: {1} werd {2}': { fr: '{0} : {1} est devenu {2}', en: '{0}: {1} became {2}' },
  leeg: { fr: 'vide', en: 'empty' },
  'Nieuwe werkplek': { fr: 'Nouveau lieu de travail', en: 'New work place' },
  'Wat iemand er doet, wat het werk vraagt en hoeveel plaatsen er zijn.': {
    fr: 'Ce que l’on y fait, ce que le travail demande et combien de places il y a.',
    en: 'What someone does there, what the work asks and how many places there are.',
  },
  'De werkplek': { fr: 'Le lieu de travail', en: 'The work place' },
  'Uw organisatie heeft nog geen werkgever of eigen dienst.': {
    fr: 'Votre organisation n’a pas encore d’employeur ni de service propre.',
    en: 'Your organisation has no employer or own service yet.',
  },
  'Voeg er een toe': { fr: 'En ajouter un', en: 'Add one' },
  'Werkgever of eigen dienst': { fr: 'Employeur ou service propre', en: 'Employer or own service' },
  'Voeg de werkplek toe': { fr: 'Ajouter le lieu de travail', en: 'Add the work place' },
  'Wijzig deze werkplek': { fr: 'Modifier ce lieu de travail', en: 'Change this work place' },
  'Wat u verandert, blijft met uw naam en de dag bewaard.': {
    fr: 'Ce que vous changez est conservé avec votre nom et le jour.',
    en: 'What you change is kept with your name and the day.',
  },
  'Wat doet iemand hier?': { fr: 'Que fait-on ici ?', en: 'What does someone do here?' },
  'Bijvoorbeeld: medewerker groenonderhoud.': {
    fr: 'Par exemple : collaborateur espaces verts.',
    en: 'For example: green maintenance worker.',
  },
  'Voor welke instrumenten?': { fr: 'Pour quels instruments ?', en: 'For which instruments?' },
  'Hoeveel plaatsen zijn er?': { fr: 'Combien de places y a-t-il ?', en: 'How many places are there?' },
  'Hoeveel daarvan biedt u aan andere organisaties aan?': {
    fr: 'Combien en proposez-vous à d’autres organisations ?',
    en: 'How many of them do you offer to other organisations?',
  },
  'Uw organisatie heeft nu met niemand een overeenkomst die loopt: niemand ziet het aanbod.': {
    fr: 'Votre organisation n’a actuellement de convention en cours avec personne : nul ne voit l’offre.',
    en: 'Your organisation has no running agreement with anyone now: nobody sees the offer.',
  },
  '0 is geen enkele. Aan {0}. Zij zien deze werkplek, nooit wie er werkt.': {
    fr: '0, c’est aucune. À {0}. Ces organisations voient ce lieu de travail, jamais qui y travaille.',
    en: '0 is none. To {0}. They see this work place, never who works there.',
  },
  'Laat leeg als er geen is.': { fr: 'Laissez vide s’il n’y en a pas.', en: 'Leave empty if there is none.' },
  'Hoeveel Nederlands vraagt het werk?': {
    fr: 'Quel niveau de néerlandais le travail demande-t-il ?',
    en: 'How much Dutch does the work ask?',
  },
  'Bereikbaar met het openbaar vervoer?': {
    fr: 'Accessible en transports en commun ?',
    en: 'Can it be reached by public transport?',
  },
  'Wat vraagt het werk nog?': { fr: 'Que demande encore le travail ?', en: 'What else does the work ask?' },
  'In woorden van het werk: vroege uren, tillen, buiten werken, een rijbewijs.': {
    fr: 'En termes de travail : heures matinales, port de charges, travail à l’extérieur, permis de conduire.',
    en: 'In work terms: early hours, lifting, working outdoors, a driving licence.',
  },
  'Wie contacteert u bij de werkgever?': {
    fr: 'Qui contactez-vous chez l’employeur ?',
    en: 'Whom do you contact at the employer?',
  },
  'Een functie, geen naam van een persoon. Bijvoorbeeld: ploegbaas of personeelsdienst.': {
    fr: 'Une fonction, pas le nom d’une personne. Par exemple : chef d’équipe ou service du personnel.',
    en: 'A function, not the name of a person. For example: team leader or personnel department.',
  },
  'Telefoon van het werk': { fr: 'Téléphone du travail', en: 'Work telephone' },
  'E-mail van het werk': { fr: 'E-mail du travail', en: 'Work e-mail' },
  'Minstens een van beide: telefoon of e-mail.': {
    fr: 'Au moins l’un des deux : téléphone ou e-mail.',
    en: 'At least one of the two: telephone or e-mail.',
  },
  'Opmerking over de plek': { fr: 'Remarque sur le lieu', en: 'Remark about the place' },
  'Over de plek, nooit over een persoon. Wie de werkplek ziet, leest dit.': {
    fr: 'Sur le lieu, jamais sur une personne. Qui voit le lieu de travail lit ceci.',
    en: 'About the place, never about a person. Whoever sees the work place reads this.',
  },
  'Eigen diensten en werkgevers waar iemand kan starten. Wie er werkt, ziet u alleen van mensen die u begeleidt.':
    {
      fr: 'Services propres et employeurs où quelqu’un peut commencer. Vous ne voyez qui y travaille que parmi les personnes que vous accompagnez.',
      en: 'Own services and employers where someone can start. Who works there, you see only of people whom you guide.',
    },
  'Zoek een plek': { fr: 'Chercher un lieu', en: 'Look for a place' },
  'Van uw organisatie': { fr: 'De votre organisation', en: 'Of your organisation' },
  'Hier staat geen werkplek van uw organisatie.': {
    fr: 'Aucun lieu de travail de votre organisation ne figure ici.',
    en: 'No work place of your organisation stands here.',
  },
  'Kies een ander instrument of een andere gemeente.': {
    fr: 'Choisissez un autre instrument ou une autre commune.',
    en: 'Choose another instrument or another municipality.',
  },
  'Voeg een werkgever of een eigen dienst toe, en daarna de werkplek.': {
    fr: 'Ajoutez un employeur ou un service propre, puis le lieu de travail.',
    en: 'Add an employer or an own service, and then the work place.',
  },
  'Werkplekken van uw organisatie': {
    fr: 'Lieux de travail de votre organisation',
    en: 'Work places of your organisation',
  },
  'Aangeboden door anderen': { fr: 'Proposés par d’autres', en: 'Offered by others' },
  'Neem een plaats voor uw organisatie. Daarna kunt u er iemand laten starten. De ander ziet niet wie.': {
    fr: 'Prenez une place pour votre organisation. Ensuite, vous pouvez y faire commencer quelqu’un. L’autre ne voit pas qui.',
    en: 'Take a place for your organisation. After that you can let someone start there. The other does not see who.',
  },
  'Werkplekken van anderen': { fr: 'Lieux de travail d’autres organisations', en: 'Work places of others' },
  Gestopt: { fr: 'Arrêtés', en: 'Stopped' },
  'Werkplekken die gestopt zijn': { fr: 'Lieux de travail arrêtés', en: 'Work places that have stopped' },
  Wacht: { fr: 'Attend', en: 'Waits' },
  Wachten: { fr: 'Attendent', en: 'Wait' },
  'Iemand veranderde deze werkplek intussen. Kijk na wat er nu staat, en probeer opnieuw.': {
    fr: 'Quelqu’un a modifié ce lieu de travail entre-temps. Vérifiez ce qui s’y trouve, et réessayez.',
    en: 'Someone changed this work place in the meantime. Check what it says now, and try again.',
  },
  'Kies of het een eigen dienst of een werkgever is.': {
    fr: 'Choisissez s’il s’agit d’un service propre ou d’un employeur.',
    en: 'Choose whether it is an own service or an employer.',
  },
  'Schrijf de naam van de dienst of de werkgever.': {
    fr: 'Écrivez le nom du service ou de l’employeur.',
    en: 'Write the name of the service or the employer.',
  },
  'Een werkgever met dit nummer staat al in uw register.': {
    fr: 'Un employeur avec ce numéro figure déjà dans votre registre.',
    en: 'An employer with this number is already in your register.',
  },
  'Er staat al een eigen dienst met deze naam in uw register.': {
    fr: 'Un service propre portant ce nom figure déjà dans votre registre.',
    en: 'An own service with this name is already in your register.',
  },
  'Schrijf hoeveel plaatsen er zijn: een getal van 1 tot 500.': {
    fr: 'Écrivez combien de places il y a : un nombre de 1 à 500.',
    en: 'Write how many places there are: a number from 1 to 500.',
  },
  'Schrijf hoeveel plaatsen u aanbiedt. 0 is geen enkele.': {
    fr: 'Écrivez combien de places vous proposez. 0, c’est aucune.',
    en: 'Write how many places you offer. 0 is none.',
  },
  'Schrijf het aantal uren per week, bijvoorbeeld 19 of 38. Of laat het leeg.': {
    fr: 'Écrivez le nombre d’heures par semaine, par exemple 19 ou 38. Ou laissez vide.',
    en: 'Write the number of hours per week, for example 19 or 38. Or leave it empty.',
  },
  'Schrijf een telefoonnummer of een e-mailadres.': {
    fr: 'Écrivez un numéro de téléphone ou une adresse e-mail.',
    en: 'Write a telephone number or an e-mail address.',
  },
  'Schrijf wat iemand op deze plek doet.': {
    fr: 'Écrivez ce que l’on fait à cet endroit.',
    en: 'Write what someone does at this place.',
  },
  'Kies het soort werk.': { fr: 'Choisissez le type de travail.', en: 'Choose the kind of work.' },
  'Kies een gemeente.': { fr: 'Choisissez une commune.', en: 'Choose a municipality.' },
  'Kies minstens één instrument uit de lijst.': {
    fr: 'Choisissez au moins un instrument de la liste.',
    en: 'Choose at least one instrument from the list.',
  },
  'Schrijf wie u bij de werkgever contacteert: een functie.': {
    fr: 'Écrivez qui vous contactez chez l’employeur : une fonction.',
    en: 'Write whom you contact at the employer: a function.',
  },
  'Schrijf een telefoonnummer, bijvoorbeeld 09 123 45 67.': {
    fr: 'Écrivez un numéro de téléphone, par exemple 09 123 45 67.',
    en: 'Write a telephone number, for example 09 123 45 67.',
  },
  'Schrijf één volledig e-mailadres, bijvoorbeeld personeel@voorbeeld.be.': {
    fr: 'Écrivez une seule adresse e-mail complète, par exemple personeel@voorbeeld.be.',
    en: 'Write one full e-mail address, for example personeel@voorbeeld.be.',
  },
  'De laatste dag komt na de eerste.': {
    fr: 'Le dernier jour vient après le premier.',
    en: 'The last day comes after the first.',
  },
  'Kies een werkgever of een eigen dienst uit uw register.': {
    fr: 'Choisissez un employeur ou un service propre de votre registre.',
    en: 'Choose an employer or an own service from your register.',
  },
  'U kunt niet meer plaatsen aanbieden dan er zijn.': {
    fr: 'Vous ne pouvez pas proposer plus de places qu’il n’y en a.',
    en: 'You cannot offer more places than there are.',
  },
  'Andere organisaties houden al meer plaatsen. Vraag hun eerst om er een terug te geven.': {
    fr: 'D’autres organisations tiennent déjà plus de places. Demandez-leur d’abord d’en rendre une.',
    en: 'Other organisations already hold more places. First ask them to give one back.',
  },
  'Er werken al meer mensen op deze plek, of er zijn plaatsen voor hen gereserveerd. Kies een hoger aantal, of bied minder plaatsen aan.':
    {
      fr: 'Plus de personnes travaillent déjà ici, ou des places leur sont réservées. Choisissez un nombre plus élevé, ou proposez moins de places.',
      en: 'More people already work here, or places are reserved for them. Choose a higher number, or offer fewer places.',
    },
  'De laatste plaats is net door een andere organisatie genomen. Vraag de organisatie of er een plaats bij kan.':
    {
      fr: 'La dernière place vient d’être prise par une autre organisation. Demandez à l’organisation si une place peut s’ajouter.',
      en: 'The last place has just been taken by another organisation. Ask the organisation whether a place can be added.',
    },
  'Al uw plaatsen zijn bezet of gereserveerd. Maak er eerst een vrij.': {
    fr: 'Toutes vos places sont occupées ou réservées. Libérez-en d’abord une.',
    en: 'All your places are taken or reserved. First free one of them.',
  },
  bereikbaar: { fr: 'accessible', en: 'can be reached' },
  'niet bereikbaar': { fr: 'pas accessible', en: 'cannot be reached' },
  'Het werk': { fr: 'Le travail', en: 'The work' },
  '{0} uur': { fr: '{0} heures', en: '{0} hours' },
  'Eigen dienst van {0}.': { fr: 'Service propre de {0}.', en: 'Own service of {0}.' },
  'Ondernemingsnummer {0}.': { fr: 'Numéro d’entreprise {0}.', en: 'Enterprise number {0}.' },
  '{0} houdt deze werkplek bij.': {
    fr: '{0} tient ce lieu de travail à jour.',
    en: '{0} keeps this work place.',
  },
  'Voor uw organisatie': { fr: 'Pour votre organisation', en: 'For your organisation' },
  'Uw plaatsen': { fr: 'Vos places', en: 'Your places' },
  Vrij: { fr: 'Libre', en: 'Free' },
  'Werken er': { fr: 'Y travaillent', en: 'Work there' },
  Gereserveerd: { fr: 'Réservé', en: 'Reserved' },
  'Daarvan niet genomen': { fr: 'Dont non prises', en: 'Of those not taken' },
  'Niemand ziet dit aanbod: uw organisatie heeft nu met niemand een overeenkomst die loopt.': {
    fr: 'Nul ne voit cette offre : votre organisation n’a actuellement de convention en cours avec personne.',
    en: 'Nobody sees this offer: your organisation has no running agreement with anyone now.',
  },
  'Aangeboden aan {0}. Zij zien deze werkplek en hoeveel plaatsen er nog te nemen zijn, nooit wie er werkt.':
    {
      fr: 'Proposé à {0}. Ces organisations voient ce lieu de travail et combien de places restent à prendre, jamais qui y travaille.',
      en: 'Offered to {0}. They see this work place and how many places can still be taken, never who works there.',
    },
  'Alleen uw organisatie ziet deze werkplek.': {
    fr: 'Seule votre organisation voit ce lieu de travail.',
    en: 'Only your organisation sees this work place.',
  },
  '{0}: {1} genomen': { fr: '{0} : {1} prises', en: '{0}: {1} taken' },
  '{0} ziet dat uw organisatie een plaats neemt, niet voor wie.': {
    fr: '{0} voit que votre organisation prend une place, pas pour qui.',
    en: '{0} sees that your organisation takes a place, not for whom.',
  },
  'Neem een plaats': { fr: 'Prendre une place', en: 'Take a place' },
  'Geef een plaats terug': { fr: 'Rendre une place', en: 'Give a place back' },
  'Wie werkt of start hier': { fr: 'Qui travaille ou commence ici', en: 'Who works or starts here' },
  'Van de mensen die u mag openen, niemand.': {
    fr: 'Parmi les personnes que vous pouvez ouvrir, personne.',
    en: 'Of the people whom you may open, nobody.',
  },
  'Laat iemand hier starten vanuit het dossier: open “Wat past nu”, en kies “Werkplekken”.': {
    fr: 'Faites commencer quelqu’un ici depuis son dossier : ouvrez « Ce qui convient maintenant » et choisissez « Lieux de travail ».',
    en: 'Let someone start here from their file: open “What fits now”, and choose “Work places”.',
  },
  Wachtlijst: { fr: 'Liste d’attente', en: 'Waiting list' },
  'groen en buiten': { fr: 'espaces verts et extérieur', en: 'green and outdoors' },
  'keuken en zaal': { fr: 'cuisine et salle', en: 'kitchen and dining room' },
  'schoonmaak en was': { fr: 'nettoyage et lessive', en: 'cleaning and laundry' },
  'zorg en opvang': { fr: 'soins et accueil', en: 'care and day care' },
  'magazijn en vervoer': { fr: 'entrepôt et transport', en: 'warehouse and transport' },
  'techniek en onderhoud': { fr: 'technique et entretien', en: 'technical work and maintenance' },
  bouw: { fr: 'construction', en: 'building' },
  'productie en montage': { fr: 'production et montage', en: 'production and assembly' },
  'winkel en kringloop': { fr: 'magasin et recyclage', en: 'shop and second hand' },
  'kantoor en onthaal': { fr: 'bureau et accueil', en: 'office and reception' },
  'cultuur en sport': { fr: 'culture et sport', en: 'culture and sport' },
  'geen Nederlands nodig': { fr: 'pas de néerlandais requis', en: 'no Dutch needed' },
  'A1: enkele woorden': { fr: 'A1 : quelques mots', en: 'A1: a few words' },
  'A2: eenvoudige opdrachten': { fr: 'A2 : consignes simples', en: 'A2: simple instructions' },
  'B1: een gesprek over het werk': {
    fr: 'B1 : une conversation sur le travail',
    en: 'B1: a conversation about the work',
  },
  'B2: vlot spreken en lezen': {
    fr: 'B2 : parler et lire couramment',
    en: 'B2: speaking and reading fluently',
  },
  '1 plaats vrij': { fr: '1 place libre', en: '1 place free' },
  '{0} plaatsen vrij': { fr: '{0} places libres', en: '{0} places free' },
  '1 plaats te vragen': { fr: '1 place à demander', en: '1 place to ask for' },
  '{0} plaatsen te vragen': { fr: '{0} places à demander', en: '{0} places to ask for' },
  volzet: { fr: 'complet', en: 'full' },
  'plaats vrij': { fr: 'place libre', en: 'place free' },
  'Op de werkplek “{0}” is plaats. Deze persoon wacht daarop sinds {1}.': {
    fr: 'Il y a de la place au lieu de travail « {0} ». Cette personne l’attend depuis le {1}.',
    en: 'There is room at the work place “{0}”. This person has been waiting for it since {1}.',
  },
  'Bekijk de werkplek': { fr: 'Voir le lieu de travail', en: 'View the work place' },
  'De plaats blijft leeg, of ze gaat naar iemand anders.': {
    fr: 'La place reste vide, ou elle va à quelqu’un d’autre.',
    en: 'The place stays empty, or it goes to someone else.',
  },
  Gewijzigd: { fr: 'Modifié', en: 'Changed' },
};
