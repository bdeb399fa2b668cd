/** What the rules about guidance, employers and unemployment say, and what rules work out, in French and English; the Dutch is the law as it was read. */
import type { Words } from '../../kernel/language.ts';

export const ruleOtherWords: Words = {
  'Individuele plaatsing en steun (IPS)': {
    fr: 'Placement et soutien individuels (IPS)',
    en: 'Individual placement and support (IPS)',
  },
  'Eerst een betaalde job, met blijvende steun.': {
    fr: 'D’abord un emploi rémunéré, avec un soutien durable.',
    en: 'A paid job first, with lasting support.',
  },
  'Wie door psychische problemen arbeidsongeschikt is en zelf wil werken.': {
    fr: 'Qui est en incapacité de travail pour des problèmes psychiques et veut travailler.',
    en: 'People who are unfit for work through mental-health problems and want to work themselves.',
  },
  'Arts of geestelijke gezondheidszorg.': {
    fr: 'Médecin ou santé mentale.',
    en: 'Doctor or mental-health care.',
  },
  'De adviserend arts.': { fr: 'Le médecin-conseil.', en: 'The medical adviser.' },
  'RIZIV.': { fr: 'INAMI.', en: 'RIZIV.' },
  'De duur is te verifiëren.': { fr: 'La durée est à vérifier.', en: 'The length is to be verified.' },
  'Toestemming.': { fr: 'Accord.', en: 'Consent.' },
  'Jobspecialist.': { fr: 'Spécialiste de l’emploi.', en: 'Job specialist.' },
  'Bij een vaste job.': { fr: 'En cas d’emploi stable.', en: 'With a stable job.' },
  'start van de begeleiding': { fr: 'début de l’accompagnement', en: 'start of the guidance' },
  'De duur en de toelatingsregels van vandaag zijn niet gevonden. Een duur van 36 maanden is te verifiëren.':
    {
      fr: 'La durée et les règles d’admission actuelles n’ont pas été trouvées. Une durée de 36 mois est à vérifier.',
      en: 'The length and today’s admission rules were not found. A length of 36 months is to be verified.',
    },
  'De persoon krijgt een ziekte- of invaliditeitsuitkering.': {
    fr: 'La personne reçoit une indemnité de maladie ou d’invalidité.',
    en: 'The person gets a sickness or invalidity benefit.',
  },
  'De persoon krijgt geen ziekte- of invaliditeitsuitkering.': {
    fr: 'La personne ne reçoit pas d’indemnité de maladie ou d’invalidité.',
    en: 'The person gets no sickness or invalidity benefit.',
  },
  'Krijgt de persoon een ziekte- of invaliditeitsuitkering?': {
    fr: 'La personne reçoit-elle une indemnité de maladie ou d’invalidité ?',
    en: 'Does the person get a sickness or invalidity benefit?',
  },
  'Psychische redenen staan voorop.': {
    fr: 'Les raisons psychiques sont au premier plan.',
    en: 'Mental-health reasons come first.',
  },
  'Psychische redenen staan niet voorop.': {
    fr: 'Les raisons psychiques ne sont pas au premier plan.',
    en: 'Mental-health reasons do not come first.',
  },
  'Staan psychische redenen voorop?': {
    fr: 'Les raisons psychiques sont-elles au premier plan ?',
    en: 'Do mental-health reasons come first?',
  },
  'Vraag het na bij de arts.': { fr: 'Vérifiez auprès du médecin.', en: 'Check with the doctor.' },
  'De persoon wil dit zelf.': {
    fr: 'La personne le veut elle-même.',
    en: 'The person wants this themselves.',
  },
  'De persoon wil dit niet.': { fr: 'La personne ne le veut pas.', en: 'The person does not want this.' },
  'Wil de persoon dit zelf?': {
    fr: 'La personne le veut-elle elle-même ?',
    en: 'Does the person want this themselves?',
  },
  'De adviserend arts stemt in.': {
    fr: 'Le médecin-conseil est d’accord.',
    en: 'The medical adviser consents.',
  },
  'De adviserend arts stemt niet in.': {
    fr: 'Le médecin-conseil n’est pas d’accord.',
    en: 'The medical adviser does not consent.',
  },
  'Stemt de adviserend arts in?': {
    fr: 'Le médecin-conseil est-il d’accord ?',
    en: 'Does the medical adviser consent?',
  },
  'Vraag de toestemming.': { fr: 'Demandez l’accord.', en: 'Ask for consent.' },
  'De regels van vandaag zijn gekend.': {
    fr: 'Les règles d’aujourd’hui sont connues.',
    en: 'Today’s rules are known.',
  },
  'De regels van vandaag laten het niet toe.': {
    fr: 'Les règles d’aujourd’hui ne le permettent pas.',
    en: 'Today’s rules do not allow it.',
  },
  'De toelatingsregels van vandaag zijn te verifiëren.': {
    fr: 'Les règles d’admission d’aujourd’hui sont à vérifier.',
    en: 'Today’s admission rules are to be verified.',
  },
  'Vraag de regels na bij het RIZIV.': {
    fr: 'Vérifiez les règles auprès de l’INAMI.',
    en: 'Check the rules with RIZIV.',
  },
  'Route C': { fr: 'Route C', en: 'Route C' },
  'Begeleiding naar werk voor wie lang ziek is.': {
    fr: 'Accompagnement vers le travail pour qui est malade depuis longtemps.',
    en: 'Guidance to work for people who have been ill for long.',
  },
  'Wie meer dan 12 maanden arbeidsongeschikt is en zelf naar werk wil.': {
    fr: 'Qui est en incapacité de travail depuis plus de 12 mois et veut aller vers le travail.',
    en: 'People unfit for work for more than 12 months who want to work themselves.',
  },
  'De persoon zelf.': { fr: 'La personne elle-même.', en: 'The person themselves.' },
  'Volgens het traject.': { fr: 'Selon le parcours.', en: 'As the pathway goes.' },
  'Melding bij VDAB.': { fr: 'Annonce au VDAB.', en: 'Reporting to VDAB.' },
  'Bij werk.': { fr: 'En cas de travail.', en: 'With work.' },
  'De persoon is langer dan 12 maanden arbeidsongeschikt.': {
    fr: 'La personne est en incapacité de travail depuis plus de 12 mois.',
    en: 'The person has been unfit for work for longer than 12 months.',
  },
  'De persoon is niet langer dan 12 maanden arbeidsongeschikt.': {
    fr: 'La personne n’est pas en incapacité de travail depuis plus de 12 mois.',
    en: 'The person has not been unfit for work for longer than 12 months.',
  },
  'Hoeveel maanden is de persoon arbeidsongeschikt?': {
    fr: 'Depuis combien de mois la personne est-elle en incapacité de travail ?',
    en: 'For how many months has the person been unfit for work?',
  },
  'Vraag het na bij het ziekenfonds.': {
    fr: 'Vérifiez auprès de la mutualité.',
    en: 'Check with the health insurance fund.',
  },
  'De persoon vraagt dit zelf.': {
    fr: 'La personne le demande elle-même.',
    en: 'The person asks for this themselves.',
  },
  'De persoon vraagt dit niet zelf.': {
    fr: 'La personne ne le demande pas elle-même.',
    en: 'The person does not ask for this themselves.',
  },
  'Vraagt de persoon dit zelf?': {
    fr: 'La personne le demande-t-elle elle-même ?',
    en: 'Does the person ask for this themselves?',
  },
  'Doelgroepvermindering zonder recente werkervaring': {
    fr: 'Réduction groupe cible sans expérience professionnelle récente',
    en: 'Target-group reduction without recent work experience',
  },
  'Een korting op de RSZ-bijdragen van de werkgever.': {
    fr: 'Une réduction des cotisations ONSS de l’employeur.',
    en: 'A discount on the employer’s social security contributions.',
  },
  'Werkgevers die iemand aanwerven die 2 jaar zonder werk was.': {
    fr: 'Les employeurs qui engagent une personne sans travail depuis 2 ans.',
    en: 'Employers who hire someone who was without work for 2 years.',
  },
  'RSZ en Departement Werk.': { fr: 'ONSS et Département Travail.', en: 'RSZ and Department of Work.' },
  'RSZ-vermindering van ten hoogste 1.000 euro per kwartaal.': {
    fr: 'Réduction ONSS de 1.000 euros au plus par trimestre.',
    en: 'Reduction of contributions of at most 1,000 euros per quarter.',
  },
  'Het kwartaal van aanwerving en 3 kwartalen erna.': {
    fr: 'Le trimestre de l’engagement et les 3 suivants.',
    en: 'The quarter of hiring and the 3 after it.',
  },
  'Attest van VDAB over de maanden als werkzoekende.': {
    fr: 'Attestation du VDAB sur les mois comme demandeur d’emploi.',
    en: 'Certificate of VDAB about the months as a jobseeker.',
  },
  'DmfA-aangifte.': { fr: 'Déclaration DmfA.', en: 'DmfA declaration.' },
  'Na 4 kwartalen.': { fr: 'Après 4 trimestres.', en: 'After 4 quarters.' },
  'Of maanden in artikel 60 meetellen, is niet gevonden.': {
    fr: 'On n’a pas trouvé si les mois en article 60 comptent.',
    en: 'Whether months in article 60 count was not found.',
  },
  'Of er na 2025 iets wijzigde, is niet gevonden.': {
    fr: 'On n’a pas trouvé si quelque chose a changé après 2025.',
    en: 'Whether anything changed after 2025 was not found.',
  },
  'De leeftijd past: 25 tot 57 op het einde van het kwartaal.': {
    fr: 'L’âge convient : 25 à 57 ans à la fin du trimestre.',
    en: 'The age fits: 25 to 57 at the end of the quarter.',
  },
  'De leeftijd past niet: 25 tot 57 op het einde van het kwartaal.': {
    fr: 'L’âge ne convient pas : 25 à 57 ans à la fin du trimestre.',
    en: 'The age does not fit: 25 to 57 at the end of the quarter.',
  },
  'Hoe oud is de persoon op het einde van het kwartaal?': {
    fr: 'Quel âge a la personne à la fin du trimestre ?',
    en: 'How old is the person at the end of the quarter?',
  },
  'De leeftijd past: vanaf 18 tot het pensioen.': {
    fr: 'L’âge convient : de 18 ans à la pension.',
    en: 'The age fits: from 18 to the pension.',
  },
  'De leeftijd past niet.': { fr: 'L’âge ne convient pas.', en: 'The age does not fit.' },
  'De persoon was minstens 24 maanden werkzoekend.': {
    fr: 'La personne était demandeuse d’emploi depuis 24 mois au moins.',
    en: 'The person was a jobseeker for at least 24 months.',
  },
  'De persoon was geen 24 maanden werkzoekend.': {
    fr: 'La personne n’était pas demandeuse d’emploi depuis 24 mois.',
    en: 'The person was not a jobseeker for 24 months.',
  },
  'Hoeveel maanden was de persoon werkzoekend voor de aanwerving?': {
    fr: 'Depuis combien de mois la personne était-elle demandeuse d’emploi avant l’engagement ?',
    en: 'For how many months was the person a jobseeker before hiring?',
  },
  'Vraag het attest bij VDAB.': {
    fr: 'Demandez l’attestation au VDAB.',
    en: 'Ask VDAB for the certificate.',
  },
  'Het loon ligt onder 10.000 euro per kwartaal.': {
    fr: 'Le salaire est inférieur à 10.000 euros par trimestre.',
    en: 'The wage is below 10,000 euros per quarter.',
  },
  'Het loon ligt boven 10.000 euro per kwartaal.': {
    fr: 'Le salaire est supérieur à 10.000 euros par trimestre.',
    en: 'The wage is above 10,000 euros per quarter.',
  },
  'Hoeveel is het loon in het refertekwartaal?': {
    fr: 'Quel est le salaire du trimestre de référence ?',
    en: 'What is the wage in the reference quarter?',
  },
  'Vraag het loon bij de werkgever.': {
    fr: 'Demandez le salaire à l’employeur.',
    en: 'Ask the employer for the wage.',
  },
  'Het is minstens een halftijdse job met contract in Vlaanderen.': {
    fr: 'C’est au moins un emploi à mi-temps avec contrat en Flandre.',
    en: 'It is at least a half-time job with a contract in Flanders.',
  },
  'Het is geen halftijdse job met contract in Vlaanderen.': {
    fr: 'Ce n’est pas un emploi à mi-temps avec contrat en Flandre.',
    en: 'It is no half-time job with a contract in Flanders.',
  },
  'Is het minstens een halftijdse job met contract in Vlaanderen?': {
    fr: 'Est-ce au moins un emploi à mi-temps avec contrat en Flandre ?',
    en: 'Is it at least a half-time job with a contract in Flanders?',
  },
  'Vraag het contract bij de werkgever.': {
    fr: 'Demandez le contrat à l’employeur.',
    en: 'Ask the employer for the contract.',
  },
  Aanwervingsincentive: {
    fr: 'Prime à l’embauche (aanwervingsincentive)',
    en: 'Hiring incentive (aanwervingsincentive)',
  },
  'Een premie voor wie een langdurig werkzoekende aanwierf.': {
    fr: 'Une prime pour qui engageait un demandeur d’emploi de longue durée.',
    en: 'A premium for hiring a long-term jobseeker.',
  },
  'Werkgevers die voor 1 oktober 2023 iemand aanwierven die 2 jaar zonder werk was.': {
    fr: 'Les employeurs qui ont engagé avant le 1er octobre 2023 une personne sans travail depuis 2 ans.',
    en: 'Employers who before 1 October 2023 hired someone who was without work for 2 years.',
  },
  'Vlaanderen: 1.250 euro na 3 maanden en 3.000 euro na 12 maanden.': {
    fr: 'La Flandre : 1.250 euros après 3 mois et 3.000 euros après 12 mois.',
    en: 'Flanders: 1,250 euros after 3 months and 3,000 euros after 12 months.',
  },
  'Eenmalig, in twee delen.': { fr: 'Une seule fois, en deux parties.', en: 'Once, in two parts.' },
  'Contract van onbepaalde duur.': { fr: 'Contrat à durée indéterminée.', en: 'Open-ended contract.' },
  'Afgeschaft op 1 oktober 2023.': {
    fr: 'Supprimée le 1er octobre 2023.',
    en: 'Abolished on 1 October 2023.',
  },
  'De aanwervingsincentive is afgeschaft op 1 oktober 2023. Bekijk de doelgroepvermindering.': {
    fr: 'La prime à l’embauche a été supprimée le 1er octobre 2023. Regardez la réduction groupe cible.',
    en: 'The hiring incentive was abolished on 1 October 2023. Look at the target-group reduction.',
  },
  'De leeftijd past: 25 tot 54.': { fr: 'L’âge convient : 25 à 54 ans.', en: 'The age fits: 25 to 54.' },
  'De leeftijd past niet: 25 tot 54.': {
    fr: 'L’âge ne convient pas : 25 à 54 ans.',
    en: 'The age does not fit: 25 to 54.',
  },
  'De leeftijd past: 25 tot 55.': { fr: 'L’âge convient : 25 à 55 ans.', en: 'The age fits: 25 to 55.' },
  'De leeftijd past niet: 25 tot 55.': {
    fr: 'L’âge ne convient pas : 25 à 55 ans.',
    en: 'The age does not fit: 25 to 55.',
  },
  'De leeftijd past: 25 tot 57.': { fr: 'L’âge convient : 25 à 57 ans.', en: 'The age fits: 25 to 57.' },
  'De leeftijd past niet: 25 tot 57.': {
    fr: 'L’âge ne convient pas : 25 à 57 ans.',
    en: 'The age does not fit: 25 to 57.',
  },
  'Hoe oud is de persoon? De grens van 57 jaar is te verifiëren.': {
    fr: 'Quel âge a la personne ? La limite de 57 ans est à vérifier.',
    en: 'How old is the person? The limit of 57 is to be verified.',
  },
  'Hoeveel maanden was de persoon werkzoekend?': {
    fr: 'Depuis combien de mois la personne était-elle demandeuse d’emploi ?',
    en: 'For how many months was the person a jobseeker?',
  },
  'Het contract is van onbepaalde duur.': {
    fr: 'Le contrat est à durée indéterminée.',
    en: 'The contract is open-ended.',
  },
  'Het contract is niet van onbepaalde duur.': {
    fr: 'Le contrat n’est pas à durée indéterminée.',
    en: 'The contract is not open-ended.',
  },
  'Is het contract van onbepaalde duur?': {
    fr: 'Le contrat est-il à durée indéterminée ?',
    en: 'Is the contract open-ended?',
  },
  'De tewerkstelling is minstens 30 %. Onder 80 % is de premie 60 % van het bedrag.': {
    fr: 'L’occupation est d’au moins 30 %. En dessous de 80 %, la prime est de 60 % du montant.',
    en: 'The employment is at least 30 %. Below 80 % the premium is 60 % of the amount.',
  },
  'Onder 30 % is er geen premie.': {
    fr: 'Sous 30 %, il n’y a pas de prime.',
    en: 'Below 30 % there is no premium.',
  },
  'Werkloosheidsuitkering na werk': {
    fr: 'Allocation de chômage après un travail',
    en: 'Unemployment benefit after work',
  },
  'Een uitkering voor wie genoeg dagen werkte en zijn werk verloor.': {
    fr: 'Une allocation pour qui a travaillé assez de jours et a perdu son travail.',
    en: 'A benefit for people who worked enough days and lost their work.',
  },
  'Wie zijn werk verloor en genoeg dagen werkte.': {
    fr: 'Qui a perdu son travail et a travaillé assez de jours.',
    en: 'People who lost their work and worked enough days.',
  },
  'De RVA.': { fr: 'L’ONEM.', en: 'The RVA.' },
  'De RVA, langs de uitbetalingsinstelling.': {
    fr: 'L’ONEM, par l’organisme de paiement.',
    en: 'The RVA, through the payment institution.',
  },
  'Sinds maart 2026 12 tot 24 maanden.': {
    fr: 'Depuis mars 2026, 12 à 24 mois.',
    en: 'Since March 2026 12 to 24 months.',
  },
  'C4 en loopbaangegevens.': { fr: 'C4 et données de carrière.', en: 'C4 and career data.' },
  'Na de termijn, bij werk of bij een andere uitkering.': {
    fr: 'Après le délai, en cas de travail ou d’autre allocation.',
    en: 'After the term, with work or with another benefit.',
  },
  'Voor wie 50 of ouder is, is een derde mogelijkheid met 8 dagen voor 1 vanaf 416 dagen niet bevestigd.': {
    fr: 'Pour les 50 ans et plus, une troisième possibilité avec 8 jours pour 1 à partir de 416 jours n’est pas confirmée.',
    en: 'For people of 50 or older a third way with 8 days for 1 from 416 days is not confirmed.',
  },
  'De persoon heeft genoeg dagen werk.': {
    fr: 'La personne a assez de jours de travail.',
    en: 'The person has enough days of work.',
  },
  'De persoon heeft niet genoeg dagen werk.': {
    fr: 'La personne n’a pas assez de jours de travail.',
    en: 'The person does not have enough days of work.',
  },
  'Heeft de persoon genoeg dagen werk?': {
    fr: 'La personne a-t-elle assez de jours de travail ?',
    en: 'Does the person have enough days of work?',
  },
  'Vraag de loopbaangegevens op bij de RVA.': {
    fr: 'Demandez les données de carrière à l’ONEM.',
    en: 'Ask the RVA for the career data.',
  },
  'Werkloosheidsuitkering zonder beperking in de tijd': {
    fr: 'Allocation de chômage sans limite dans le temps',
    en: 'Unemployment benefit without a time limit',
  },
  'Wie de beperking van de werkloosheidsuitkering in de tijd niet treft.': {
    fr: 'Qui n’est pas touché par la limite dans le temps des allocations de chômage.',
    en: 'Those whom the time limit on unemployment benefits does not touch.',
  },
  'Wie een werkloosheidsuitkering krijgt en een lange loopbaan of een bijzonder statuut heeft.': {
    fr: 'Qui reçoit une allocation de chômage et a une longue carrière ou un statut particulier.',
    en: 'People with an unemployment benefit and a long career or a special status.',
  },
  'Niemand: de RVA beslist.': { fr: 'Personne : l’ONEM décide.', en: 'Nobody: the RVA decides.' },
  'Tot de pensioenleeftijd of een andere reden om te stoppen.': {
    fr: 'Jusqu’à l’âge de la pension ou une autre raison d’arrêter.',
    en: 'Until pension age or another reason to stop.',
  },
  'Bewijs van de loopbaan.': { fr: 'Preuve de la carrière.', en: 'Proof of the career.' },
  'Bij werk, pensioen of een andere uitkering.': {
    fr: 'En cas de travail, de pension ou d’autre allocation.',
    en: 'With work, a pension or another benefit.',
  },
  'dag van de uitkering': { fr: 'jour de l’allocation', en: 'day of the benefit' },
  'Voor wie later 55 wordt, verschillen de bronnen over de loopbaan: elk jaar een jaar meer vanaf 31 in 2026, of in een stap 35 in 2030.':
    {
      fr: 'Pour qui atteint 55 ans plus tard, les sources diffèrent sur la carrière : chaque année une année de plus à partir de 31 en 2026, ou 35 d’un coup en 2030.',
      en: 'For those who become 55 later, sources differ on the career: a year more each year from 31 in 2026, or 35 in one step in 2030.',
    },
  'Voor inschakelingsuitkeringen noemen bronnen 1 januari 2026 en 1 juli 2026. Verlengingen eindigen ten laatste op 31 december 2026.':
    {
      fr: 'Pour les allocations d’insertion, les sources citent le 1er janvier 2026 et le 1er juillet 2026. Les prolongations prennent fin au plus tard le 31 décembre 2026.',
      en: 'For integration benefits sources name 1 January 2026 and 1 July 2026. Extensions end on 31 December 2026 at the latest.',
    },
  'Wie ten laatste op 31 december 2025 met vrijstelling een voltijdse opleiding voor een knelpuntberoep begon, houdt de uitkering tot het einde ervan (UL-05). Dat wordt niet bijgehouden: te verifiëren.':
    {
      fr: 'Qui a commencé au plus tard le 31 décembre 2025, avec dispense, une formation à temps plein vers un métier en pénurie garde l’allocation jusqu’à la fin (UL-05). Cela n’est pas enregistré : à vérifier.',
      en: 'Whoever began full-time training for a shortage occupation with an exemption by 31 December 2025 keeps the benefit to its end (UL-05). That is not recorded: to be verified.',
    },
  'Voor mantelzorgers is op 27 februari 2026 een aangepaste regel aangekondigd. De inhoud is niet gevonden.':
    {
      fr: 'Pour les aidants proches, une règle adaptée a été annoncée le 27 février 2026. Le contenu n’a pas été trouvé.',
      en: 'For informal carers an adapted rule was announced on 27 February 2026. The content was not found.',
    },
  'De persoon was 55 op 30 juni 2025 of bij een latere eerste aanvraag, met genoeg jaren loopbaan, of heeft een statuut zonder beperking.':
    {
      fr: 'La personne avait 55 ans le 30 juin 2025 ou lors d’une première demande ultérieure, avec assez d’années de carrière, ou a un statut sans limite.',
      en: 'The person was 55 on 30 June 2025 or at a later first application, with enough years of career, or has a status without a limit.',
    },
  'De persoon was toen geen 55 of heeft te weinig jaren loopbaan.': {
    fr: 'La personne n’avait pas 55 ans alors ou a trop peu d’années de carrière.',
    en: 'The person was not 55 then or has too few years of career.',
  },
  'Was de persoon 55 op 30 juni 2025 of bij een latere eerste aanvraag, met genoeg jaren loopbaan?': {
    fr: 'La personne avait-elle 55 ans le 30 juin 2025 ou lors d’une première demande ultérieure, avec assez d’années de carrière ?',
    en: 'Was the person 55 on 30 June 2025 or at a later first application, with enough years of career?',
  },
  'Vraag de loopbaan op bij de RVA.': {
    fr: 'Demandez la carrière à l’ONEM.',
    en: 'Ask the RVA for the career.',
  },
  'Er is een statuut zonder beperking: SWT, kunstwerker, havenarbeider, zeevisser, beschutte werkplaats, of een IGU met minstens halftijds werk.':
    {
      fr: 'Il y a un statut sans limite : RCC, travailleur des arts, docker, pêcheur, atelier protégé, ou une AGR avec au moins un mi-temps.',
      en: 'There is a status without a limit: SWT, arts worker, dock worker, sea fisher, sheltered workplace, or an IGU with at least half-time work.',
    },
  'Er is geen statuut zonder beperking genoteerd.': {
    fr: 'Aucun statut sans limite n’est noté.',
    en: 'No status without a limit is noted.',
  },
  'Heeft de persoon een statuut zonder beperking?': {
    fr: 'La personne a-t-elle un statut sans limite ?',
    en: 'Does the person have a status without a limit?',
  },
  'Vraag het na bij de uitbetalingsinstelling.': {
    fr: 'Vérifiez auprès de l’organisme de paiement.',
    en: 'Check with the payment institution.',
  },
  'Nog te werken dagen (zesdagenweek)': {
    fr: 'Jours encore à travailler (semaine de six jours)',
    en: 'Days still to work (six-day week)',
  },
  'Nodige maanden': { fr: 'Mois nécessaires', en: 'Months needed' },
  'Verwacht einde': { fr: 'Fin prévue', en: 'Expected end' },
  'Het contract loopt over 1 maart 2026 heen. Wat dat in Vlaanderen betekent, is niet gevonden: te verifiëren.':
    {
      fr: 'Le contrat court au-delà du 1er mars 2026. Ce que cela signifie en Flandre n’a pas été trouvé : à vérifier.',
      en: 'The contract runs past 1 March 2026. What that means in Flanders was not found: to be verified.',
    },
  'Voor deeltijds werk zijn de grenzen niet volledig gevonden: te verifiëren.': {
    fr: 'Pour le travail à temps partiel, les limites n’ont pas été entièrement trouvées : à vérifier.',
    en: 'For part-time work the limits were not found in full: to be verified.',
  },
  'Vanaf 50 jaar is een derde mogelijkheid, met 8 oudere dagen voor elke dag die ontbreekt, niet bevestigd: te verifiëren.':
    {
      fr: 'À partir de 50 ans, une troisième possibilité, avec 8 jours plus anciens pour chaque jour manquant, n’est pas confirmée : à vérifier.',
      en: 'From the age of 50 a third possibility, with 8 older days for each day that is missing, is not confirmed: to be verified.',
    },
  'De leeftijd of het eerdere werk is niet bekend.': {
    fr: 'L’âge ou le travail antérieur n’est pas connu.',
    en: 'The age or the earlier work is not known.',
  },
  'Ten hoogste per kwartaal': { fr: 'Maximum par trimestre', en: 'At most per quarter' },
  'Aantal kwartalen': { fr: 'Nombre de trimestres', en: 'Number of quarters' },
  'Loonpremie bij de start, gewoon pakket': {
    fr: 'Prime salariale au début, paquet ordinaire',
    en: 'Wage premium at the start, ordinary package',
  },
  'Bedrag per maand': { fr: 'Montant par mois', en: 'Amount per month' },
  'De gezinstoestand is niet bekend.': {
    fr: 'La situation familiale n’est pas connue.',
    en: 'The household situation is not known.',
  },
  'Het bedrag op deze dag is niet gevonden: te verifiëren.': {
    fr: 'Le montant à ce jour n’a pas été trouvé : à vérifier.',
    en: 'The amount on this day was not found: to be verified.',
  },
  'Soort vrijstelling': { fr: 'Type d’exonération', en: 'Kind of exemption' },
  'Vrijgesteld bedrag per maand': { fr: 'Montant exonéré par mois', en: 'Exempt amount per month' },
  'Ten hoogste aantal maanden': { fr: 'Nombre maximal de mois', en: 'At most this many months' },
  'Vergoeding per maand': { fr: 'Indemnité par mois', en: 'Payment per month' },
  'Ontbrekende dagen': { fr: 'Jours manquants', en: 'Days missing' },
  'Maanden uitkering': { fr: 'Mois d’allocation', en: 'Months of benefit' },
  'De eerste aanvraag kwam na 30 juni 2025: de duur volgt uit de gewerkte dagen.': {
    fr: 'La première demande est venue après le 30 juin 2025 : la durée dépend des jours travaillés.',
    en: 'The first application came after 30 June 2025: the length follows from the days worked.',
  },
  'Daarvoor zijn de jaren werkloosheid en de vergoedingsperiode op 30 juni 2025 nodig.': {
    fr: 'Il faut pour cela les années de chômage et la période d’indemnisation au 30 juin 2025.',
    en: 'For that the years of unemployment and the benefit period on 30 June 2025 are needed.',
  },
  'Voor een inschakelingsuitkering verschillen de bronnen: 1 januari of 1 juli 2026. Te verifiëren.': {
    fr: 'Pour une allocation d’insertion, les sources diffèrent : 1er janvier ou 1er juillet 2026. À vérifier.',
    en: 'For an integration benefit the sources differ: 1 January or 1 July 2026. To be verified.',
  },
  'Uren over deze maand': { fr: 'Heures restantes ce mois', en: 'Hours left this month' },
  'Uren over dit jaar': { fr: 'Heures restantes cette année', en: 'Hours left this year' },
  '{0} dagen in {1} maanden, op elke leeftijd (aanvragen vanaf {2} maart {3})': {
    fr: '{0} jours en {1} mois, à tout âge (demandes à partir du {2} mars {3})',
    en: '{0} days in {1} months, at any age (applications from {2} March {3})',
  },
  '{0} dagen in {1} maanden, op {2} jaar aan het einde (aanvragen tot en met {3} februari {4})': {
    fr: '{0} jours en {1} mois, à {2} ans à la fin (demandes jusqu’au {3} février {4})',
    en: '{0} days in {1} months, at {2} at the end (applications up to and with {3} February {4})',
  },
  'maand {0} tot {1}: € {2}': { fr: 'mois {0} à {1} : € {2}', en: 'months {0} to {1}: € {2}' },
  'De eerste dag van deze regels is te verifiëren.': {
    fr: 'Le premier jour de ces règles est à vérifier.',
    en: 'The first day of these rules is to be verified.',
  },
};
