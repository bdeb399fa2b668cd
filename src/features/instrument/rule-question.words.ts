/** What the rules ask about a person, in French and English; the Dutch is the law as it was read. */
import type { Words } from '../../kernel/language.ts';

export const ruleQuestionWords: Words = {
  'Wanneer is de persoon geboren?': {
    fr: 'Quand la personne est-elle née ?',
    en: 'When was the person born?',
  },
  'Hoe oud is de persoon op de laatste dag van het kwartaal?': {
    fr: 'Quel âge a la personne le dernier jour du trimestre ?',
    en: 'How old is the person on the last day of the quarter?',
  },
  'Wat is de wettelijke pensioenleeftijd van de persoon?': {
    fr: 'Quel est l’âge légal de la pension de la personne ?',
    en: 'What is the person’s legal pension age?',
  },
  'Is de persoon op arbeidsleeftijd?': {
    fr: 'La personne est-elle en âge de travailler ?',
    en: 'Is the person of working age?',
  },
  'Is de minderjarige gelijkgesteld met een meerderjarige?': {
    fr: 'Le mineur est-il assimilé à un majeur ?',
    en: 'Is the minor treated as being of age?',
  },
  'In welk land woont de persoon?': {
    fr: 'Dans quel pays la personne habite-t-elle ?',
    en: 'In which country does the person live?',
  },
  'Woont de persoon in een land van de EER?': {
    fr: 'La personne habite-t-elle dans un pays de l’EEE ?',
    en: 'Does the person live in a country of the EEA?',
  },
  'In welk gewest woont de persoon?': {
    fr: 'Dans quelle région la personne habite-t-elle ?',
    en: 'In which region does the person live?',
  },
  'In welke gemeente woont de persoon?': {
    fr: 'Dans quelle commune la personne habite-t-elle ?',
    en: 'In which municipality does the person live?',
  },
  'In welk register staat de persoon?': {
    fr: 'Dans quel registre la personne figure-t-elle ?',
    en: 'In which register is the person?',
  },
  'Welk verblijfsstatuut heeft de persoon?': {
    fr: 'Quel statut de séjour la personne a-t-elle ?',
    en: 'Which residence status does the person have?',
  },
  'Tot welke groep voor het leefloon hoort de persoon?': {
    fr: 'À quel groupe pour le revenu d’intégration la personne appartient-elle ?',
    en: 'To which group for leefloon does the person belong?',
  },
  'Heeft de persoon een verblijfsrecht van meer dan 3 maanden?': {
    fr: 'La personne a-t-elle un droit de séjour de plus de 3 mois ?',
    en: 'Does the person have a right of residence of more than 3 months?',
  },
  'Werkt de persoon als EU-burger, of is die familielid van wie werkt?': {
    fr: 'La personne travaille-t-elle comme citoyen de l’UE, ou est-elle de la famille de quelqu’un qui travaille ?',
    en: 'Does the person work as an EU citizen, or are they family of someone who works?',
  },
  'Hoeveel maanden verblijft de persoon al in België?': {
    fr: 'Depuis combien de mois la personne séjourne-t-elle en Belgique ?',
    en: 'How many months has the person been in Belgium?',
  },
  'Woont de persoon samen, alleen of met een gezin ten laste?': {
    fr: 'La personne est-elle cohabitante, isolée ou avec charge de famille ?',
    en: 'Does the person live with others, alone or with a dependent family?',
  },
  'Wie woont er nog in het gezin, en met welk inkomen?': {
    fr: 'Qui d’autre vit dans le ménage, et avec quel revenu ?',
    en: 'Who else lives in the household, and with which income?',
  },
  'Welke inkomsten heeft de persoon?': {
    fr: 'Quels revenus la personne a-t-elle ?',
    en: 'Which income does the person have?',
  },
  'Hoeveel inkomen telt mee per jaar?': {
    fr: 'Quel revenu compte par an ?',
    en: 'How much income counts per year?',
  },
  'Had de persoon bij de aanvraag al inkomen uit werk?': {
    fr: 'La personne avait-elle déjà un revenu du travail lors de la demande ?',
    en: 'Did the person already have income from work at the application?',
  },
  'Welk bedrag geldt voor deze gezinstoestand?': {
    fr: 'Quel montant s’applique à cette situation familiale ?',
    en: 'Which amount applies to this household situation?',
  },
  'Welke uitkering krijgt de persoon?': {
    fr: 'Quelle allocation la personne reçoit-elle ?',
    en: 'Which benefit does the person get?',
  },
  'Wanneer kreeg de persoon al leefloon?': {
    fr: 'Quand la personne a-t-elle déjà reçu le revenu d’intégration ?',
    en: 'When did the person get leefloon before?',
  },
  'Is het recht op onderhoudsgeld nagekeken?': {
    fr: 'Le droit à une pension alimentaire est-il vérifié ?',
    en: 'Has the right to maintenance been checked?',
  },
  'Kan de persoon niet menswaardig leven zonder hulp?': {
    fr: 'La personne ne peut-elle pas vivre dignement sans aide ?',
    en: 'Can the person not live in dignity without help?',
  },
  'Wanneer was de persoon in het buitenland?': {
    fr: 'Quand la personne était-elle à l’étranger ?',
    en: 'When was the person abroad?',
  },
  'Is de persoon bereid om te werken?': {
    fr: 'La personne est-elle disposée à travailler ?',
    en: 'Is the person willing to work?',
  },
  'Is er een reden om niet te moeten werken?': {
    fr: 'Y a-t-il une raison de ne pas devoir travailler ?',
    en: 'Is there a reason not to have to work?',
  },
  'Is dit een nieuwe aanvraag?': { fr: 'Est-ce une nouvelle demande ?', en: 'Is this a new application?' },
  'Hoeveel maanden SPI-vrijstelling zijn al gebruikt?': {
    fr: 'Combien de mois d’exonération SPI (ISP) sont déjà utilisés ?',
    en: 'How many months of SPI exemption are already used?',
  },
  'Zijn de 72 maanden sinds de eerste dag van de SPI-vrijstelling om?': {
    fr: 'Les 72 mois depuis le premier jour de l’exonération SPI (ISP) sont-ils passés ?',
    en: 'Are the 72 months since the first day of the SPI exemption over?',
  },
  'Wat was de eerste dag van de SPI-vrijstelling?': {
    fr: 'Quel était le premier jour de l’exonération SPI (ISP) ?',
    en: 'What was the first day of the SPI exemption?',
  },
  'Hoe vaak per jaar wordt het GPMI geëvalueerd?': {
    fr: 'Combien de fois par an le PIIS est-il évalué ?',
    en: 'How often a year is the GPMI evaluated?',
  },
  'Wanneer kreeg de persoon een werkloosheidsuitkering?': {
    fr: 'Quand la personne a-t-elle reçu une allocation de chômage ?',
    en: 'When did the person get an unemployment benefit?',
  },
  'Hoeveel jaar was de persoon werkloos?': {
    fr: 'Combien d’années la personne a-t-elle été au chômage ?',
    en: 'How many years was the person unemployed?',
  },
  'In welke vergoedingsperiode zat de persoon op 30 juni 2025?': {
    fr: 'Dans quelle période d’indemnisation la personne était-elle le 30 juin 2025 ?',
    en: 'In which benefit period was the person on 30 June 2025?',
  },
  'Hoeveel dagen werk ontbreken nog voor een werkloosheidsuitkering?': {
    fr: 'Combien de jours de travail manquent encore pour une allocation de chômage ?',
    en: 'How many days of work are still missing for an unemployment benefit?',
  },
  'Wanneer vraagt de persoon een werkloosheidsuitkering aan?': {
    fr: 'Quand la personne demande-t-elle une allocation de chômage ?',
    en: 'When does the person apply for an unemployment benefit?',
  },
  'Hoeveel dagen werkte de persoon in de 36 maanden voor de aanvraag?': {
    fr: 'Combien de jours la personne a-t-elle travaillé dans les 36 mois avant la demande ?',
    en: 'How many days did the person work in the 36 months before the application?',
  },
  'Hoe oud was de persoon op 30 juni 2025?': {
    fr: 'Quel âge avait la personne le 30 juin 2025 ?',
    en: 'How old was the person on 30 June 2025?',
  },
  'Hoe oud was de persoon bij de aanvraag?': {
    fr: 'Quel âge avait la personne lors de la demande ?',
    en: 'How old was the person at the application?',
  },
  'In welk jaar vroeg de persoon een werkloosheidsuitkering aan?': {
    fr: 'En quelle année la personne a-t-elle demandé une allocation de chômage ?',
    en: 'In which year did the person apply for an unemployment benefit?',
  },
  'Vroeg de persoon na 30 juni 2025 voor het eerst een werkloosheidsuitkering aan?': {
    fr: 'La personne a-t-elle demandé pour la première fois une allocation de chômage après le 30 juin 2025 ?',
    en: 'Did the person first apply for an unemployment benefit after 30 June 2025?',
  },
  'Heeft de persoon een statuut zonder beperking in de tijd?': {
    fr: 'La personne a-t-elle un statut sans limite dans le temps ?',
    en: 'Does the person have a status without a time limit?',
  },
  'Moet de persoon inburgeren?': {
    fr: 'La personne doit-elle suivre l’intégration civique ?',
    en: 'Must the person follow civic integration?',
  },
  'Wanneer tekende de persoon het contract voor inburgering?': {
    fr: 'Quand la personne a-t-elle signé le contrat d’intégration civique ?',
    en: 'When did the person sign the contract for civic integration?',
  },
  'Welke delen van de inburgering zijn klaar?': {
    fr: 'Quelles parties de l’intégration civique sont terminées ?',
    en: 'Which parts of civic integration are done?',
  },
  'Welk niveau Nederlands heeft de persoon?': {
    fr: 'Quel niveau de néerlandais la personne a-t-elle ?',
    en: 'Which level of Dutch does the person have?',
  },
  'Kan de persoon lezen en schrijven?': {
    fr: 'La personne sait-elle lire et écrire ?',
    en: 'Can the person read and write?',
  },
  'Wie bepaalde het niveau Nederlands?': {
    fr: 'Qui a déterminé le niveau de néerlandais ?',
    en: 'Who determined the level of Dutch?',
  },
  'Wat is het hoogste diploma?': {
    fr: 'Quel est le plus haut diplôme ?',
    en: 'What is the highest diploma?',
  },
  'Wanneer verliet de persoon de school?': {
    fr: 'Quand la personne a-t-elle quitté l’école ?',
    en: 'When did the person leave school?',
  },
  'Hoeveel maanden geleden verliet de persoon de school?': {
    fr: 'Il y a combien de mois la personne a-t-elle quitté l’école ?',
    en: 'How many months ago did the person leave school?',
  },
  'Is er schuldbemiddeling?': { fr: 'Y a-t-il une médiation de dettes ?', en: 'Is there debt mediation?' },
  'Welk rijbewijs heeft de persoon?': {
    fr: 'Quel permis de conduire la personne a-t-elle ?',
    en: 'Which driving licence does the person have?',
  },
  'Hoe verplaatst de persoon zich?': {
    fr: 'Comment la personne se déplace-t-elle ?',
    en: 'How does the person travel?',
  },
  'Is er kinderopvang nodig?': {
    fr: 'Une garde d’enfants est-elle nécessaire ?',
    en: 'Is child care needed?',
  },
  'Kan de persoon digitaal werken?': {
    fr: 'La personne sait-elle travailler de façon numérique ?',
    en: 'Can the person work digitally?',
  },
  'Werkt de persoon nu?': {
    fr: 'La personne travaille-t-elle maintenant ?',
    en: 'Does the person work now?',
  },
  'Welk werk deed de persoon al?': {
    fr: 'Quels emplois la personne a-t-elle déjà eus ?',
    en: 'Which work did the person do before?',
  },
  'Heeft de persoon een arbeidscontract?': {
    fr: 'La personne a-t-elle un contrat de travail ?',
    en: 'Does the person have an employment contract?',
  },
  'Nam de persoon ontslag om te kunnen starten?': {
    fr: 'La personne a-t-elle démissionné pour pouvoir commencer ?',
    en: 'Did the person resign in order to start?',
  },
  'Hoeveel jaar loopbaan heeft de persoon?': {
    fr: 'Combien d’années de carrière la personne a-t-elle ?',
    en: 'How many years of career does the person have?',
  },
  'Studeert de persoon voltijds?': {
    fr: 'La personne étudie-t-elle à temps plein ?',
    en: 'Does the person study full-time?',
  },
  'Hoeveel dagen uitzendwerk deed de persoon in de laatste 28 dagen?': {
    fr: 'Combien de jours d’intérim la personne a-t-elle faits dans les 28 derniers jours ?',
    en: 'How many days of temporary agency work did the person do in the last 28 days?',
  },
  'Hoeveel dagen werkte de persoon al bij deze werkgever?': {
    fr: 'Combien de jours la personne a-t-elle déjà travaillé chez cet employeur ?',
    en: 'How many days did the person already work with this employer?',
  },
  'Hoeveel dagen uitzendwerk deed de persoon al bij deze werkgever, geteld in een vijfdagenweek?': {
    fr: 'Combien de jours d’intérim la personne a-t-elle déjà faits chez cet employeur, comptés en semaine de cinq jours ?',
    en: 'How many days of temporary agency work did the person already do with this employer, counted in a five-day week?',
  },
  'Was de persoon hier eerder jobstudent, met een onderbreking?': {
    fr: 'La personne a-t-elle été étudiant jobiste ici, avec une interruption ?',
    en: 'Was the person a job student here before, with a break?',
  },
  'Sinds wanneer is de persoon ingeschreven?': {
    fr: 'Depuis quand la personne est-elle inscrite ?',
    en: 'Since when is the person registered?',
  },
  'Welke inschrijving is het?': { fr: 'De quelle inscription s’agit-il ?', en: 'Which registration is it?' },
  'Is de persoon zonder werk volgens VDAB?': {
    fr: 'La personne est-elle sans travail selon le VDAB ?',
    en: 'Is the person without work according to VDAB?',
  },
  'Wanneer was de persoon niet-werkende werkzoekende?': {
    fr: 'Quand la personne était-elle demandeuse d’emploi inoccupée ?',
    en: 'When was the person a jobseeker without work?',
  },
  'Hoeveel maanden is de persoon zonder onderbreking werkzoekend?': {
    fr: 'Depuis combien de mois la personne cherche-t-elle un emploi sans interruption ?',
    en: 'For how many months has the person looked for work without a break?',
  },
  'Is de persoon vrijgesteld van beschikbaarheid?': {
    fr: 'La personne est-elle dispensée de disponibilité ?',
    en: 'Is the person exempt from availability?',
  },
  'Verwees VDAB naar arbeidsmatige activiteiten?': {
    fr: 'Le VDAB a-t-il orienté vers des activités proches du travail ?',
    en: 'Did VDAB refer to work-like activities?',
  },
  'Is de persoon toeleidbaar naar werk?': {
    fr: 'La personne peut-elle être guidée vers un travail ?',
    en: 'Can the person be led to work?',
  },
  'Welk werk is haalbaar, en wanneer?': {
    fr: 'Quel travail est possible, et quand ?',
    en: 'Which work is feasible, and when?',
  },
  'Kan de persoon zelfstandig een taak uitvoeren?': {
    fr: 'La personne peut-elle faire une tâche de façon autonome ?',
    en: 'Can the person carry out a task independently?',
  },
  'Zet de persoon zich in voor het traject?': {
    fr: 'La personne s’engage-t-elle dans le parcours ?',
    en: 'Does the person commit to the pathway?',
  },
  'Past dit in het traject van de persoon?': {
    fr: 'Cela convient-il au parcours de la personne ?',
    en: 'Does this suit the person’s pathway?',
  },
  'Zet de persoon stappen naar werk?': {
    fr: 'La personne fait-elle des pas vers le travail ?',
    en: 'Does the person take steps to work?',
  },
  'Zijn er medische, psychische of sociale problemen vastgesteld?': {
    fr: 'Des problèmes médicaux, psychiques ou sociaux sont-ils constatés ?',
    en: 'Were medical, mental or social problems established?',
  },
  'Welke problemen zijn vastgesteld?': {
    fr: 'Quels problèmes sont constatés ?',
    en: 'Which problems were established?',
  },
  'Zijn die problemen duidelijk aanwezig?': {
    fr: 'Ces problèmes sont-ils clairement présents ?',
    en: 'Are those problems clearly present?',
  },
  'Zijn die problemen onder controle?': {
    fr: 'Ces problèmes sont-ils sous contrôle ?',
    en: 'Are those problems under control?',
  },
  'Maken die problemen betaald werk nu onmogelijk?': {
    fr: 'Ces problèmes rendent-ils un emploi rémunéré impossible maintenant ?',
    en: 'Do those problems make paid work impossible now?',
  },
  'Is dat vooral om psychische redenen?': {
    fr: 'Est-ce surtout pour des raisons psychiques ?',
    en: 'Is that mainly for mental-health reasons?',
  },
  'Stemt de adviserend arts in met wijk-werken?': {
    fr: 'Le médecin-conseil est-il d’accord avec le wijk-werken ?',
    en: 'Does the medical adviser consent to wijk-werken?',
  },
  'Stemt de adviserend arts in met arbeidsmatige activiteiten?': {
    fr: 'Le médecin-conseil est-il d’accord avec des activités proches du travail ?',
    en: 'Does the medical adviser consent to work-like activities?',
  },
  'Stemt de adviserend arts in met individuele plaatsing?': {
    fr: 'Le médecin-conseil est-il d’accord avec un placement individuel ?',
    en: 'Does the medical adviser consent to individual placement?',
  },
  'Stemt het OCMW in met arbeidsmatige activiteiten?': {
    fr: 'Le CPAS est-il d’accord avec des activités proches du travail ?',
    en: 'Does the OCMW consent to work-like activities?',
  },
  'Stemt het OCMW in met een diploma via VDAB?': {
    fr: 'Le CPAS est-il d’accord avec un diplôme via le VDAB ?',
    en: 'Does the OCMW consent to a diploma through VDAB?',
  },
  'Is er een indicering voor collectief maatwerk?': {
    fr: 'Y a-t-il une indication pour le travail adapté collectif ?',
    en: 'Is there an indication for collectief maatwerk?',
  },
  'Langs welke weg is de indicering voor collectief maatwerk?': {
    fr: 'Par quelle voie vient l’indication pour le travail adapté collectif ?',
    en: 'By which route is the indication for collectief maatwerk?',
  },
  'Welke loonpremie hoort bij de indicering?': {
    fr: 'Quelle prime salariale va avec l’indication ?',
    en: 'Which wage premium goes with the indication?',
  },
  'Welke begeleiding hoort bij de indicering?': {
    fr: 'Quel accompagnement va avec l’indication ?',
    en: 'Which guidance goes with the indication?',
  },
  'Tot wanneer geldt de indicering voor collectief maatwerk?': {
    fr: 'Jusqu’à quand l’indication pour le travail adapté collectif est-elle valable ?',
    en: 'Until when does the indication for collectief maatwerk hold?',
  },
  'Geldt de indicering voor collectief maatwerk nog?': {
    fr: 'L’indication pour le travail adapté collectif est-elle encore valable ?',
    en: 'Does the indication for collectief maatwerk still hold?',
  },
  'Is er een indicering voor individueel maatwerk?': {
    fr: 'Y a-t-il une indication pour le travail adapté individuel ?',
    en: 'Is there an indication for individueel maatwerk?',
  },
  'Langs welke weg is de indicering voor individueel maatwerk?': {
    fr: 'Par quelle voie vient l’indication pour le travail adapté individuel ?',
    en: 'By which route is the indication for individueel maatwerk?',
  },
  'Welke loonpremie hoort bij individueel maatwerk?': {
    fr: 'Quelle prime salariale va avec le travail adapté individuel ?',
    en: 'Which wage premium goes with individueel maatwerk?',
  },
  'Welke begeleiding hoort bij individueel maatwerk?': {
    fr: 'Quel accompagnement va avec le travail adapté individuel ?',
    en: 'Which guidance goes with individueel maatwerk?',
  },
  'Tot wanneer geldt de indicering voor individueel maatwerk?': {
    fr: 'Jusqu’à quand l’indication pour le travail adapté individuel est-elle valable ?',
    en: 'Until when does the indication for individueel maatwerk hold?',
  },
  'Is er een indicering voor lokale diensteneconomie?': {
    fr: 'Y a-t-il une indication pour l’économie de services locale ?',
    en: 'Is there an indication for the local service economy?',
  },
  'Tot wanneer geldt de indicering voor lokale diensteneconomie?': {
    fr: 'Jusqu’à quand l’indication pour l’économie de services locale est-elle valable ?',
    en: 'Until when does the indication for the local service economy hold?',
  },
  'Is de persoon erkend als persoon met een arbeidshandicap?': {
    fr: 'La personne est-elle reconnue comme ayant un handicap au travail ?',
    en: 'Is the person recognised as having an occupational disability?',
  },
  'Welke attesten heeft de persoon?': {
    fr: 'Quelles attestations la personne a-t-elle ?',
    en: 'Which certificates does the person have?',
  },
  'Welke maatregelen liepen al?': {
    fr: 'Quelles mesures ont déjà eu lieu ?',
    en: 'Which measures ran before?',
  },
  'Geldt de overgangsregel van het vroegere PWA?': {
    fr: 'La règle transitoire de l’ancienne ALE (PWA) s’applique-t-elle ?',
    en: 'Does the transitional rule of the former PWA apply?',
  },
  'Hoeveel maanden voltijdse opleiding lopen binnen tijdelijke werkervaring?': {
    fr: 'Combien de mois de formation à temps plein y a-t-il dans l’expérience professionnelle temporaire ?',
    en: 'How many months of full-time training run within temporary work experience?',
  },
  'Wanneer start de tijdelijke werkervaring?': {
    fr: 'Quand commence l’expérience professionnelle temporaire ?',
    en: 'When does temporary work experience start?',
  },
  'Wanneer start artikel 60?': { fr: 'Quand commence l’article 60 ?', en: 'When does article 60 start?' },
  'Hoeveel werkt de persoon in artikel 60?': {
    fr: 'Combien la personne travaille-t-elle en article 60 ?',
    en: 'How much does the person work in article 60?',
  },
  'Hoeveel maanden artikel 60 zijn gepland?': {
    fr: 'Combien de mois d’article 60 sont prévus ?',
    en: 'How many months of article 60 are planned?',
  },
  'Hoeveel maanden artikel 60 zijn nodig?': {
    fr: 'Combien de mois d’article 60 sont nécessaires ?',
    en: 'How many months of article 60 are needed?',
  },
  'Na hoeveel maanden traject start artikel 60?': {
    fr: 'Après combien de mois de parcours l’article 60 commence-t-il ?',
    en: 'After how many months of the pathway does article 60 start?',
  },
  'Hoeveel uren wijk-werken deed de persoon deze maand?': {
    fr: 'Combien d’heures de wijk-werken la personne a-t-elle faites ce mois ?',
    en: 'How many hours of wijk-werken did the person do this month?',
  },
  'Hoeveel uren wijk-werken deed de persoon dit jaar?': {
    fr: 'Combien d’heures de wijk-werken la personne a-t-elle faites cette année ?',
    en: 'How many hours of wijk-werken did the person do this year?',
  },
  'Wie verwijst de persoon?': { fr: 'Qui oriente la personne ?', en: 'Who refers the person?' },
  'Hoeveel maanden geleden eindigde een vorig diploma via VDAB?': {
    fr: 'Il y a combien de mois un diplôme précédent via le VDAB a-t-il pris fin ?',
    en: 'How many months ago did an earlier diploma through VDAB end?',
  },
  'Volgde de persoon al eens een diploma via VDAB?': {
    fr: 'La personne a-t-elle déjà suivi un jour un diplôme via le VDAB ?',
    en: 'Did the person ever follow a diploma through VDAB?',
  },
  'Is de persoon geslaagd voor de screening?': {
    fr: 'La personne a-t-elle réussi le screening ?',
    en: 'Did the person pass the screening?',
  },
  'Welk niveau heeft de opleiding?': {
    fr: 'Quel est le niveau de la formation ?',
    en: 'Which level is the course?',
  },
  'Is het een voltijdse dagopleiding?': {
    fr: 'Est-ce une formation de jour à temps plein ?',
    en: 'Is it a full-time day course?',
  },
  'In welke taal is de opleiding?': {
    fr: 'En quelle langue est la formation ?',
    en: 'In which language is the course?',
  },
  'Is de opleiding in een andere richting dan het diploma?': {
    fr: 'La formation est-elle dans une autre orientation que le diplôme ?',
    en: 'Is the course in another field than the diploma?',
  },
  'Is de persoon geslaagd voor de toelatingsproef van de school?': {
    fr: 'La personne a-t-elle réussi l’épreuve d’admission de l’école ?',
    en: 'Did the person pass the entrance test of the school?',
  },
  'Is er een werkgever?': { fr: 'Y a-t-il un employeur ?', en: 'Is there an employer?' },
  'In welk gewest is de werkgever?': {
    fr: 'Dans quelle région est l’employeur ?',
    en: 'In which region is the employer?',
  },
  'Is de werkgever een rechtbank of een parlement?': {
    fr: 'L’employeur est-il un tribunal ou un parlement ?',
    en: 'Is the employer a court or a parliament?',
  },
  'Werkt de werkgever samen met het OCMW?': {
    fr: 'L’employeur collabore-t-il avec le CPAS ?',
    en: 'Does the employer work with the OCMW?',
  },
  'Keurde VDAB het stageplan goed?': {
    fr: 'Le VDAB a-t-il approuvé le plan de stage ?',
    en: 'Did VDAB approve the traineeship plan?',
  },
  'Hoeveel werkt de persoon in deze job?': {
    fr: 'Combien la personne travaille-t-elle dans cet emploi ?',
    en: 'How much does the person work in this job?',
  },
  'Krijgt de persoon een arbeidscontract?': {
    fr: 'La personne reçoit-elle un contrat de travail ?',
    en: 'Does the person get an employment contract?',
  },
  'In welk gewest is de vestiging?': {
    fr: 'Dans quelle région est l’établissement ?',
    en: 'In which region is the establishment?',
  },
  'In welk gewest is het werk?': {
    fr: 'Dans quelle région est le travail ?',
    en: 'In which region is the work?',
  },
  'Welke soort werkgever is het?': {
    fr: 'De quel type d’employeur s’agit-il ?',
    en: 'Which kind of employer is it?',
  },
  'Is de werkgever in moeilijkheden?': {
    fr: 'L’employeur est-il en difficulté ?',
    en: 'Is the employer in difficulty?',
  },
  'Heeft de werkgever achterstand bij VDAB?': {
    fr: 'L’employeur a-t-il des arriérés au VDAB ?',
    en: 'Does the employer have arrears at VDAB?',
  },
};
