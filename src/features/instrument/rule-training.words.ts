/** What the rules about training, traineeships and civic integration say, in French and English; the Dutch is the law as it was read. */
import type { Words } from '../../kernel/language.ts';

export const ruleTrainingWords: Words = {
  'Individuele beroepsopleiding (IBO)': {
    fr: 'Formation professionnelle individuelle (IBO)',
    en: 'Individual vocational training (IBO)',
  },
  'Opleiding bij een werkgever, die daarna een contract geeft.': {
    fr: 'Formation chez un employeur, qui donne ensuite un contrat.',
    en: 'Training with an employer, who then gives a contract.',
  },
  'Werkzoekenden die bij een werkgever leren en daarna een contract krijgen.': {
    fr: 'Les demandeurs d’emploi qui apprennent chez un employeur et reçoivent ensuite un contrat.',
    en: 'Jobseekers who learn with an employer and then get a contract.',
  },
  'VDAB, partner of OCMW.': { fr: 'VDAB, partenaire ou CPAS.', en: 'VDAB, partner or OCMW.' },
  'De werkgever; sinds 2026 betaalt die de premie rechtstreeks.': {
    fr: 'L’employeur ; depuis 2026 il paie la prime directement.',
    en: 'The employer; since 2026 they pay the premium directly.',
  },
  '4 tot 26 weken.': { fr: '4 à 26 semaines.', en: '4 to 26 weeks.' },
  'Contract en opleidingsplan.': { fr: 'Contrat et plan de formation.', en: 'Contract and training plan.' },
  'IBO-consulent van VDAB.': { fr: 'Consultant IBO du VDAB.', en: 'IBO consultant of VDAB.' },
  'Een contract volgt.': { fr: 'Un contrat suit.', en: 'A contract follows.' },
  'start van de opleiding': { fr: 'début de la formation', en: 'start of the training' },
  'De ene bron noemt 24 weken en de andere 26. Na de opleiding volgt een contract van onbepaalde duur, of minstens zo lang als de opleiding.':
    {
      fr: 'Une source cite 24 semaines et une autre 26. Après la formation suit un contrat à durée indéterminée, ou d’une durée au moins égale à la formation.',
      en: 'One source names 24 weeks and another 26. After the training follows an open-ended contract, or one at least as long as the training.',
    },
  'Er is een werkgever die in aanmerking komt.': {
    fr: 'Il y a un employeur qui entre en ligne de compte.',
    en: 'There is an employer who qualifies.',
  },
  'Is er een werkgever in Vlaanderen of Brussel, zonder achterstand bij VDAB?': {
    fr: 'Y a-t-il un employeur en Flandre ou à Bruxelles, sans arriérés au VDAB ?',
    en: 'Is there an employer in Flanders or Brussels, without arrears at VDAB?',
  },
  'Zoek een werkgever.': { fr: 'Cherchez un employeur.', en: 'Look for an employer.' },
  'De persoon nam geen ontslag om te starten.': {
    fr: 'La personne n’a pas démissionné pour commencer.',
    en: 'The person did not resign to start.',
  },
  'De persoon nam ontslag om te starten.': {
    fr: 'La personne a démissionné pour commencer.',
    en: 'The person resigned to start.',
  },
  'Nam de persoon ontslag om te starten?': {
    fr: 'La personne a-t-elle démissionné pour commencer ?',
    en: 'Did the person resign to start?',
  },
  'Vraag hoe het vorige werk eindigde.': {
    fr: 'Demandez comment l’emploi précédent a pris fin.',
    en: 'Ask how the previous work ended.',
  },
  'De persoon werkte hier niet of kort: ten hoogste 10 dagen uitzendwerk (12 in een zesdagenweek).': {
    fr: 'La personne n’a pas travaillé ici, ou peu : 10 jours d’intérim au plus (12 en semaine de six jours).',
    en: 'The person did not work here or only shortly: at most 10 days of temporary agency work (12 in a six-day week).',
  },
  'De persoon werkte hier al te lang.': {
    fr: 'La personne a déjà travaillé trop longtemps ici.',
    en: 'The person already worked here too long.',
  },
  'Werkte de persoon hier al?': {
    fr: 'La personne a-t-elle déjà travaillé ici ?',
    en: 'Did the person work here already?',
  },
  'Vraag naar vroeger werk bij deze werkgever.': {
    fr: 'Demandez s’il y a eu un emploi antérieur chez cet employeur.',
    en: 'Ask about earlier work with this employer.',
  },
  'De persoon werkte hier niet of kort: ten hoogste 20 dagen uitzendwerk (24 in een zesdagenweek).': {
    fr: 'La personne n’a pas travaillé ici, ou peu : 20 jours d’intérim au plus (24 en semaine de six jours).',
    en: 'The person did not work here or only shortly: at most 20 days of temporary agency work (24 in a six-day week).',
  },
  'De job wordt niet betaald met dienstencheques.': {
    fr: 'L’emploi n’est pas payé en titres-services.',
    en: 'The job is not paid with service vouchers.',
  },
  'De job wordt betaald met dienstencheques.': {
    fr: 'L’emploi est payé en titres-services.',
    en: 'The job is paid with service vouchers.',
  },
  'Wordt de job betaald met dienstencheques?': {
    fr: 'L’emploi est-il payé en titres-services ?',
    en: 'Is the job paid with service vouchers?',
  },
  'Het is geen job in maatwerk of lokale diensteneconomie.': {
    fr: 'Ce n’est pas un emploi en travail adapté ou dans l’économie de services locale.',
    en: 'It is no job in maatwerk or the local service economy.',
  },
  'Het is een job in maatwerk of lokale diensteneconomie.': {
    fr: 'C’est un emploi en travail adapté ou dans l’économie de services locale.',
    en: 'It is a job in maatwerk or the local service economy.',
  },
  'Is het een job in maatwerk of lokale diensteneconomie?': {
    fr: 'Est-ce un emploi en travail adapté ou dans l’économie de services locale ?',
    en: 'Is it a job in maatwerk or the local service economy?',
  },
  'Langere opleiding bij een werkgever, met een jobcoach.': {
    fr: 'Formation plus longue chez un employeur, avec un job coach.',
    en: 'Longer training with an employer, with a job coach.',
  },
  'Werkzoekenden die al lang zonder werk zijn of een arbeidsbeperking hebben.': {
    fr: 'Les demandeurs d’emploi sans travail depuis longtemps ou avec un handicap au travail.',
    en: 'Jobseekers who have long been without work or have an occupational disability.',
  },
  'VDAB of partner.': { fr: 'VDAB ou partenaire.', en: 'VDAB or partner.' },
  'Ten hoogste 52 weken.': { fr: '52 semaines au plus.', en: 'At most 52 weeks.' },
  'Contract, opleidingsplan en bewijs van de doelgroep.': {
    fr: 'Contrat, plan de formation et preuve du groupe cible.',
    en: 'Contract, training plan and proof of the target group.',
  },
  'Jobcoach.': { fr: 'Job coach.', en: 'Job coach.' },
  'Bronnen zeggen vanaf 25 of ouder dan 25, en 12 en 24 of 13 en 25 maanden.': {
    fr: 'Les sources disent à partir de 25 ans ou plus de 25 ans, et 12 et 24 ou 13 et 25 mois.',
    en: 'Sources say from 25 or older than 25, and 12 and 24 or 13 and 25 months.',
  },
  'De doelgroep is vanaf 2026 aangepast; de inhoud is niet gevonden.': {
    fr: 'Le groupe cible est adapté à partir de 2026 ; le contenu n’a pas été trouvé.',
    en: 'The target group was adapted from 2026; the content was not found.',
  },
  'De persoon hoort tot de doelgroep.': {
    fr: 'La personne fait partie du groupe cible.',
    en: 'The person belongs to the target group.',
  },
  'De persoon hoort niet tot de doelgroep.': {
    fr: 'La personne ne fait pas partie du groupe cible.',
    en: 'The person does not belong to the target group.',
  },
  'Hoort de persoon tot de doelgroep?': {
    fr: 'La personne fait-elle partie du groupe cible ?',
    en: 'Does the person belong to the target group?',
  },
  'Vraag de periodes als werkzoekende op bij VDAB.': {
    fr: 'Demandez au VDAB les périodes comme demandeur d’emploi.',
    en: 'Ask VDAB for the periods as a jobseeker.',
  },
  'De persoon hoort tot de doelgroep van 2026.': {
    fr: 'La personne fait partie du groupe cible de 2026.',
    en: 'The person belongs to the target group of 2026.',
  },
  'De persoon hoort niet tot de doelgroep van 2026.': {
    fr: 'La personne ne fait pas partie du groupe cible de 2026.',
    en: 'The person does not belong to the target group of 2026.',
  },
  'De doelgroep vanaf 1 januari 2026 is te verifiëren.': {
    fr: 'Le groupe cible à partir du 1er janvier 2026 est à vérifier.',
    en: 'The target group from 1 January 2026 is to be verified.',
  },
  'Vraag de doelgroep na bij VDAB.': {
    fr: 'Vérifiez le groupe cible auprès du VDAB.',
    en: 'Check the target group with VDAB.',
  },
  Beroepsinlevingsstage: {
    fr: 'Stage d’immersion professionnelle (BIS)',
    en: 'Professional immersion traineeship (BIS)',
  },
  'Een betaalde stage om ervaring op te doen.': {
    fr: 'Un stage rémunéré pour acquérir de l’expérience.',
    en: 'A paid traineeship to gain experience.',
  },
  'Wie mag werken en met een goedgekeurd plan ervaring wil opdoen.': {
    fr: 'Qui peut travailler et veut acquérir de l’expérience avec un plan approuvé.',
    en: 'People who may work and want experience with an approved plan.',
  },
  'De persoon of VDAB.': { fr: 'La personne ou le VDAB.', en: 'The person or VDAB.' },
  'VDAB keurt het plan goed.': { fr: 'Le VDAB approuve le plan.', en: 'VDAB approves the plan.' },
  'De werkgever: minstens de helft van het minimumloon.': {
    fr: 'L’employeur : au moins la moitié du salaire minimum.',
    en: 'The employer: at least half the minimum wage.',
  },
  'Ten hoogste 6 maanden.': { fr: '6 mois au plus.', en: 'At most 6 months.' },
  'Plan, contract, Dimona, verzekering.': {
    fr: 'Plan, contrat, Dimona, assurance.',
    en: 'Plan, contract, Dimona, insurance.',
  },
  'Mentor.': { fr: 'Mentor.', en: 'Mentor.' },
  'Na 6 maanden.': { fr: 'Après 6 mois.', en: 'After 6 months.' },
  'start van de stage': { fr: 'début du stage', en: 'start of the traineeship' },
  'De persoon mag niet werken in België.': {
    fr: 'La personne ne peut pas travailler en Belgique.',
    en: 'The person may not work in Belgium.',
  },
  'VDAB keurde het plan goed.': { fr: 'Le VDAB a approuvé le plan.', en: 'VDAB approved the plan.' },
  'VDAB keurde het plan niet goed.': {
    fr: 'Le VDAB n’a pas approuvé le plan.',
    en: 'VDAB did not approve the plan.',
  },
  'Keurde VDAB het plan goed?': { fr: 'Le VDAB a-t-il approuvé le plan ?', en: 'Did VDAB approve the plan?' },
  'Dien het plan 3 weken vooraf in bij VDAB.': {
    fr: 'Introduisez le plan 3 semaines à l’avance au VDAB.',
    en: 'Submit the plan to VDAB 3 weeks ahead.',
  },
  'De stage duurt ten hoogste 6 maanden.': {
    fr: 'Le stage dure 6 mois au plus.',
    en: 'The traineeship lasts at most 6 months.',
  },
  'De stage duurt langer dan 6 maanden.': {
    fr: 'Le stage dure plus de 6 mois.',
    en: 'The traineeship lasts longer than 6 months.',
  },
  'Hoeveel maanden duurt de stage?': {
    fr: 'Combien de mois dure le stage ?',
    en: 'How many months does the traineeship last?',
  },
  'De stage hoort niet bij een uitgesloten soort.': {
    fr: 'Le stage n’est pas d’un type exclu.',
    en: 'The traineeship is not of an excluded kind.',
  },
  'De stage hoort bij een uitgesloten soort, zoals een verplichte schoolstage of een vrij beroep.': {
    fr: 'Le stage est d’un type exclu, comme un stage scolaire obligatoire ou une profession libérale.',
    en: 'The traineeship is of an excluded kind, such as a compulsory school traineeship or a liberal profession.',
  },
  'Hoort de stage bij een uitgesloten soort?': {
    fr: 'Le stage est-il d’un type exclu ?',
    en: 'Is the traineeship of an excluded kind?',
  },
  'Bevestig dat de stage niet is uitgesloten.': {
    fr: 'Confirmez que le stage n’est pas exclu.',
    en: 'Confirm that the traineeship is not excluded.',
  },
  'De uitkering blijft behouden.': { fr: 'L’allocation est maintenue.', en: 'The benefit is kept.' },
  'Zonder vrijstelling vooraf valt de werkloosheidsuitkering weg.': {
    fr: 'Sans dispense préalable, l’allocation de chômage disparaît.',
    en: 'Without an exemption beforehand the unemployment benefit falls away.',
  },
  'Is er een vrijstelling van beschikbaarheid nodig?': {
    fr: 'Une dispense de disponibilité est-elle nécessaire ?',
    en: 'Is an exemption from availability needed?',
  },
  'Vraag de vrijstelling voor de start.': {
    fr: 'Demandez la dispense avant le début.',
    en: 'Ask for the exemption before the start.',
  },
  Werkervaringsstage: {
    fr: 'Stage d’expérience professionnelle (WES)',
    en: 'Work experience traineeship (WES)',
  },
  'Een stage om werkervaring op te doen.': {
    fr: 'Un stage pour acquérir une expérience professionnelle.',
    en: 'A traineeship to gain work experience.',
  },
  'Werkzoekenden zonder werk die ervaring nodig hebben en kunnen leren op het werk.': {
    fr: 'Les demandeurs d’emploi sans travail qui ont besoin d’expérience et peuvent apprendre au travail.',
    en: 'Jobseekers without work who need experience and can learn at work.',
  },
  'De maximumduur is te verifiëren.': {
    fr: 'La durée maximale est à vérifier.',
    en: 'The maximum length is to be verified.',
  },
  'Stageovereenkomst.': { fr: 'Convention de stage.', en: 'Traineeship agreement.' },
  'Bij het doel of bij werk.': {
    fr: 'À l’objectif ou en cas de travail.',
    en: 'With the goal or with work.',
  },
  'De maximumduur is niet gevonden.': {
    fr: 'La durée maximale n’a pas été trouvée.',
    en: 'The maximum length was not found.',
  },
  'De stage past in het traject.': {
    fr: 'Le stage convient au parcours.',
    en: 'The traineeship suits the pathway.',
  },
  'De stage past niet in het traject.': {
    fr: 'Le stage ne convient pas au parcours.',
    en: 'The traineeship does not suit the pathway.',
  },
  'Past de stage in het traject?': {
    fr: 'Le stage convient-il au parcours ?',
    en: 'Does the traineeship suit the pathway?',
  },
  'De persoon heeft te weinig leermogelijkheden.': {
    fr: 'La personne a trop peu de possibilités d’apprentissage.',
    en: 'The person has too little learning potential.',
  },
  'De persoon heeft werkervaring nodig.': {
    fr: 'La personne a besoin d’expérience professionnelle.',
    en: 'The person needs work experience.',
  },
  'De persoon heeft geen werkervaring nodig.': {
    fr: 'La personne n’a pas besoin d’expérience professionnelle.',
    en: 'The person needs no work experience.',
  },
  'Heeft de persoon werkervaring nodig?': {
    fr: 'La personne a-t-elle besoin d’expérience professionnelle ?',
    en: 'Does the person need work experience?',
  },
  'De stage duurt langer dan 6 maanden. De grens is te verifiëren.': {
    fr: 'Le stage dure plus de 6 mois. La limite est à vérifier.',
    en: 'The traineeship lasts longer than 6 months. The limit is to be verified.',
  },
  'Diploma via VDAB': { fr: 'Diplôme via le VDAB (OKOT)', en: 'Diploma through VDAB (OKOT)' },
  'Een gratis diploma naar een knelpuntberoep.': {
    fr: 'Un diplôme gratuit vers un métier en pénurie.',
    en: 'A free diploma towards a shortage occupation.',
  },
  'Werkzoekenden die lang genoeg van school zijn en voor een knelpuntberoep willen leren.': {
    fr: 'Les demandeurs d’emploi qui ont quitté l’école depuis assez longtemps et veulent apprendre un métier en pénurie.',
    en: 'Jobseekers who left school long enough ago and want to learn a shortage occupation.',
  },
  'VDAB en de school.': { fr: 'Le VDAB et l’école.', en: 'VDAB and the school.' },
  '1 tot 4 jaar.': { fr: '1 à 4 ans.', en: '1 to 4 years.' },
  'Diploma en screening.': { fr: 'Diplôme et screening.', en: 'Diploma and screening.' },
  'Aanwezigheid en resultaten, elk jaar.': {
    fr: 'Présence et résultats, chaque année.',
    en: 'Attendance and results, each year.',
  },
  'Bij onvoldoende vooruitgang.': { fr: 'En cas de progrès insuffisants.', en: 'With too little progress.' },
  'Wie leefloon krijgt, heeft een akkoord van het OCMW in het GPMI nodig: te verifiëren.': {
    fr: 'Qui reçoit le revenu d’intégration a besoin d’un accord du CPAS dans le PIIS : à vérifier.',
    en: 'People with leefloon need the consent of the OCMW in the GPMI: to be verified.',
  },
  'De opleiding staat op de lijst en is voltijds, overdag en in het Nederlands.': {
    fr: 'La formation figure sur la liste et se donne à temps plein, en journée et en néerlandais.',
    en: 'The course is on the list and is full-time, by day and in Dutch.',
  },
  'De opleiding staat niet op de lijst, of is niet voltijds, overdag en in het Nederlands.': {
    fr: 'La formation ne figure pas sur la liste, ou ne se donne pas à temps plein, en journée et en néerlandais.',
    en: 'The course is not on the list, or is not full-time, by day and in Dutch.',
  },
  'Staat de opleiding op de lijst van VDAB?': {
    fr: 'La formation figure-t-elle sur la liste du VDAB ?',
    en: 'Is the course on the list of VDAB?',
  },
  'Kies een opleiding van de lijst.': {
    fr: 'Choisissez une formation de la liste.',
    en: 'Choose a course from the list.',
  },
  'De persoon is lang genoeg van school.': {
    fr: 'La personne a quitté l’école depuis assez longtemps.',
    en: 'The person left school long enough ago.',
  },
  'De persoon is nog niet lang genoeg van school: 12 maanden, of 24 voor graduaat en bachelor.': {
    fr: 'La personne n’a pas encore quitté l’école depuis assez longtemps : 12 mois, ou 24 pour un graduat ou un bachelier.',
    en: 'The person has not left school long enough ago yet: 12 months, or 24 for an associate degree or a bachelor.',
  },
  'Hoe lang is de persoon van school?': {
    fr: 'Depuis combien de temps la personne a-t-elle quitté l’école ?',
    en: 'How long ago did the person leave school?',
  },
  'Vraag wanneer de persoon de school verliet.': {
    fr: 'Demandez quand la personne a quitté l’école.',
    en: 'Ask when the person left school.',
  },
  'Het diploma past bij het niveau van de opleiding.': {
    fr: 'Le diplôme convient au niveau de la formation.',
    en: 'The diploma suits the level of the course.',
  },
  'Het diploma past niet bij het niveau van de opleiding.': {
    fr: 'Le diplôme ne convient pas au niveau de la formation.',
    en: 'The diploma does not suit the level of the course.',
  },
  'Past het diploma bij het niveau van de opleiding?': {
    fr: 'Le diplôme convient-il au niveau de la formation ?',
    en: 'Does the diploma suit the level of the course?',
  },
  'Noteer het hoogste diploma en het niveau van de opleiding.': {
    fr: 'Notez le plus haut diplôme et le niveau de la formation.',
    en: 'Note the highest diploma and the level of the course.',
  },
  'Er is geen vorig diploma via VDAB in de laatste 12 maanden.': {
    fr: 'Il n’y a pas de diplôme précédent via le VDAB dans les 12 derniers mois.',
    en: 'There is no earlier diploma through VDAB in the last 12 months.',
  },
  'Een vorig diploma via VDAB eindigde minder dan 12 maanden geleden.': {
    fr: 'Un diplôme précédent via le VDAB a pris fin il y a moins de 12 mois.',
    en: 'An earlier diploma through VDAB ended less than 12 months ago.',
  },
  'Volgde de persoon al een diploma via VDAB?': {
    fr: 'La personne a-t-elle déjà suivi un diplôme via le VDAB ?',
    en: 'Did the person follow a diploma through VDAB before?',
  },
  'Vraag naar een vorig diploma via VDAB.': {
    fr: 'Demandez s’il y a eu un diplôme précédent via le VDAB.',
    en: 'Ask about an earlier diploma through VDAB.',
  },
  'De screening is geslaagd.': { fr: 'Le screening est réussi.', en: 'The screening was passed.' },
  'De screening is niet geslaagd.': {
    fr: 'Le screening n’est pas réussi.',
    en: 'The screening was not passed.',
  },
  'Is de screening geslaagd?': { fr: 'Le screening est-il réussi ?', en: 'Was the screening passed?' },
  'Vraag een screening aan bij VDAB.': {
    fr: 'Demandez un screening au VDAB.',
    en: 'Ask VDAB for a screening.',
  },
  'Een traject om thuis te raken: oriëntatie, Nederlands, werk en netwerk.': {
    fr: 'Un parcours pour trouver sa place : orientation, néerlandais, travail et réseau.',
    en: 'A pathway to feel at home: orientation, Dutch, work and network.',
  },
  'Meerderjarige nieuwkomers met verblijfsrecht. Voor sommigen is het een plicht.': {
    fr: 'Les primo-arrivants majeurs avec un droit de séjour. Pour certains, c’est une obligation.',
    en: 'Newcomers of age with a right of residence. For some it is a duty.',
  },
  'Gemeente of Agentschap Integratie en Inburgering.': {
    fr: 'La commune ou l’Agence Intégration et Insertion civique.',
    en: 'Municipality or Agency for Integration and Civic Integration.',
  },
  'Agentschap Integratie en Inburgering.': {
    fr: 'L’Agence Intégration et Insertion civique.',
    en: 'The Agency for Integration and Civic Integration.',
  },
  'De persoon, ten hoogste 360 euro, en Vlaanderen. Wie verplicht is, houdt sinds een arrest van 20 juli 2023 de vrijstellingen voor Nederlands.':
    {
      fr: 'La personne, 360 euros au plus, et la Flandre. Qui est obligé garde, depuis un arrêt du 20 juillet 2023, les dispenses pour le néerlandais.',
      en: 'The person, at most 360 euros, and Flanders. Who is obliged keeps, since a judgment of 20 July 2023, the exemptions for Dutch.',
    },
  'Volgens het contract.': { fr: 'Selon le contrat.', en: 'As in the contract.' },
  'Verblijfstitel en contract.': { fr: 'Titre de séjour et contrat.', en: 'Residence permit and contract.' },
  'Trajectbegeleider.': { fr: 'Accompagnateur de parcours.', en: 'Pathway counsellor.' },
  'Bij het attest.': { fr: 'À l’attestation.', en: 'With the certificate.' },
  'dag van het contract': { fr: 'jour du contrat', en: 'day of the contract' },
  'Het bedrag van de boete voor wie verplicht is en niet meewerkt, is niet gevonden. Welk taalniveau boven A2 telt voor werk, is ook niet gevonden.':
    {
      fr: 'Le montant de l’amende pour qui est obligé et ne participe pas n’a pas été trouvé. Le niveau de langue qui compte pour le travail au-delà de A2 non plus.',
      en: 'The amount of the fine for who is obliged and does not take part was not found. Nor was the language level above A2 that counts for work.',
    },
  'Wie verplicht is, meldt zich binnen 3 maanden. Dat komt van een oudere pagina.': {
    fr: 'Qui est obligé se présente dans les 3 mois. Cela vient d’une page plus ancienne.',
    en: 'Who is obliged reports within 3 months. That comes from an older page.',
  },
  'De lijst van wie verplicht is, komt deels van een oudere pagina. Slachtoffers van mensenhandel staan er ook op.':
    {
      fr: 'La liste des personnes obligées vient en partie d’une page plus ancienne. Les victimes de la traite des êtres humains y figurent aussi.',
      en: 'The list of who is obliged comes in part from an older page. Victims of human trafficking are on it too.',
    },
  'De persoon is meerderjarig, verblijft wettig, is ingeschreven in Vlaanderen of Brussel, en hoort tot de doelgroep.':
    {
      fr: 'La personne est majeure, séjourne légalement, est inscrite en Flandre ou à Bruxelles, et fait partie du groupe cible.',
      en: 'The person is of age, stays lawfully, is registered in Flanders or Brussels, and belongs to the target group.',
    },
  'Noteer het verblijfsstatuut, het wettig verblijf, het register en de woonplaats.': {
    fr: 'Notez le statut de séjour, le séjour légal, le registre et le domicile.',
    en: 'Note the residence status, the lawful stay, the register and the domicile.',
  },
  'De persoon is geen verzoeker om bescherming.': {
    fr: 'La personne n’est pas demandeur de protection.',
    en: 'The person is no applicant for protection.',
  },
  'Een verzoeker om bescherming kan niet inburgeren. Lessen Nederlands blijven open.': {
    fr: 'Un demandeur de protection ne peut pas suivre l’intégration civique. Les cours de néerlandais restent ouverts.',
    en: 'An applicant for protection cannot follow civic integration. Dutch lessons stay open.',
  },
  'Is de persoon verzoeker om bescherming?': {
    fr: 'La personne est-elle demandeur de protection ?',
    en: 'Is the person an applicant for protection?',
  },
  'De persoon is mogelijk vrijgesteld door leeftijd of ziekte. Te verifiëren.': {
    fr: 'La personne est peut-être dispensée pour raison d’âge ou de maladie. À vérifier.',
    en: 'The person may be exempt because of age or illness. To be verified.',
  },
  'Is er een vrijstelling door leeftijd of ziekte?': {
    fr: 'Y a-t-il une dispense pour raison d’âge ou de maladie ?',
    en: 'Is there an exemption because of age or illness?',
  },
  'De persoon is verplicht om in te burgeren en meldt zich binnen 3 maanden.': {
    fr: 'La personne est obligée de suivre l’intégration civique et se présente dans les 3 mois.',
    en: 'The person is obliged to follow civic integration and reports within 3 months.',
  },
  'De persoon heeft recht op inburgering, zonder plicht.': {
    fr: 'La personne a droit à l’intégration civique, sans obligation.',
    en: 'The person has a right to civic integration, without a duty.',
  },
  'Is de persoon verplicht om in te burgeren?': {
    fr: 'La personne est-elle obligée de suivre l’intégration civique ?',
    en: 'Is the person obliged to follow civic integration?',
  },
  'EU-burgers hebben recht, zonder plicht.': {
    fr: 'Les citoyens de l’UE ont un droit, sans obligation.',
    en: 'EU citizens have a right, without a duty.',
  },
  'De persoon is geen EU-burger.': {
    fr: 'La personne n’est pas citoyenne de l’UE.',
    en: 'The person is no EU citizen.',
  },
  'Is de persoon EU-burger?': {
    fr: 'La personne est-elle citoyenne de l’UE ?',
    en: 'Is the person an EU citizen?',
  },
  'De persoon werkt of studeert niet: een participatie- en netwerktraject van 40 uren is verplicht.': {
    fr: 'La personne ne travaille pas et n’étudie pas : un parcours de participation et de réseau de 40 heures est obligatoire.',
    en: 'The person does not work or study: a participation and network pathway of 40 hours is obligatory.',
  },
  'De persoon werkt of studeert: het participatie- en netwerktraject is niet verplicht.': {
    fr: 'La personne travaille ou étudie : le parcours de participation et de réseau n’est pas obligatoire.',
    en: 'The person works or studies: the participation and network pathway is not obligatory.',
  },
  'Werkt of studeert de persoon?': {
    fr: 'La personne travaille-t-elle ou étudie-t-elle ?',
    en: 'Does the person work or study?',
  },
  'Noteer of de persoon werkt of studeert.': {
    fr: 'Notez si la personne travaille ou étudie.',
    en: 'Note whether the person works or studies.',
  },
  'Inschrijven bij VDAB hoort bij het contract.': {
    fr: 'L’inscription au VDAB fait partie du contrat.',
    en: 'Registering at VDAB is part of the contract.',
  },
  'Inschrijven bij VDAB hoort niet bij het contract.': {
    fr: 'L’inscription au VDAB ne fait pas partie du contrat.',
    en: 'Registering at VDAB is no part of the contract.',
  },
  'Mag de persoon werken?': { fr: 'La personne peut-elle travailler ?', en: 'May the person work?' },
  'Oriëntatie en Nederlands kosten elk ten hoogste 180 euro, met vrijstellingen.': {
    fr: 'L’orientation et le néerlandais coûtent chacun 180 euros au plus, avec des exemptions.',
    en: 'Orientation and Dutch each cost at most 180 euros, with exemptions.',
  },
  'De Vlaamse prijs geldt niet.': {
    fr: 'Le prix flamand ne s’applique pas.',
    en: 'The Flemish price does not apply.',
  },
  'Noteer de woonplaats.': { fr: 'Notez le domicile.', en: 'Note the domicile.' },
};
