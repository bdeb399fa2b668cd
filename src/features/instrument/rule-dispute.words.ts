/** What is asked and read on disputed points, in French and English; the Dutch is the law as it was read. */
import type { Words } from '../../kernel/language.ts';

export const ruleDisputeWords: Words = {
  'Hoeveel dagen vraagt een contract artikel 60 dat over 1 maart 2026 heen loopt?': {
    fr: 'Combien de jours demande un contrat article 60 qui court au-delà du 1er mars 2026 ?',
    en: 'How many days does a contract under article 60 that runs past 1 March 2026 ask?',
  },
  'Voor lopende contracten is geen Vlaamse uitspraak gevonden.': {
    fr: 'Pour les contrats en cours, aucune position flamande n’a été trouvée.',
    en: 'For running contracts no Flemish statement was found.',
  },
  'De regel op de dag van het einde telt: 312 dagen in 36 maanden, op elke leeftijd.': {
    fr: 'La règle du jour de la fin compte : 312 jours en 36 mois, à tout âge.',
    en: 'The rule on the day of the end counts: 312 days in 36 months, at any age.',
  },
  'De regel van vóór 1 maart 2026 blijft tellen, volgens de leeftijd aan het einde.': {
    fr: 'La règle d’avant le 1er mars 2026 continue de compter, selon l’âge à la fin.',
    en: 'The rule from before 1 March 2026 keeps counting, by the age at the end.',
  },
  'Vraagt equivalent leefloon een GPMI?': {
    fr: 'L’équivalent du revenu d’intégration demande-t-il un PIIS ?',
    en: 'Does equivalent leefloon ask for a GPMI?',
  },
  'De bronnen noemen alleen wie leefloon krijgt.': {
    fr: 'Les sources ne citent que ceux qui reçoivent le revenu d’intégration.',
    en: 'The sources name only people with leefloon.',
  },
  'Alleen wie leefloon krijgt, sluit een GPMI.': {
    fr: 'Seul qui reçoit le revenu d’intégration conclut un PIIS.',
    en: 'Only people with leefloon conclude a GPMI.',
  },
  'Een GPMI kan ook voor wie equivalent leefloon krijgt, onder dezelfde voorwaarden.': {
    fr: 'Un PIIS est possible aussi pour qui reçoit l’équivalent, aux mêmes conditions.',
    en: 'A GPMI is possible for people with equivalent leefloon too, under the same conditions.',
  },
  'Moet wie leefloon krijgt zich inschrijven bij VDAB?': {
    fr: 'Qui reçoit le revenu d’intégration doit-il s’inscrire au VDAB ?',
    en: 'Must people with leefloon register at VDAB?',
  },
  'Het decreet is in maart 2024 aangekondigd en hangt deels af van een samenwerkingsakkoord. De datum is niet gevonden.':
    {
      fr: 'Le décret a été annoncé en mars 2024 et dépend en partie d’un accord de coopération. La date n’a pas été trouvée.',
      en: 'The decree was announced in March 2024 and depends in part on a cooperation agreement. The date was not found.',
    },
  'De plicht geldt al.': { fr: 'L’obligation s’applique déjà.', en: 'The duty applies already.' },
  'De plicht geldt nog niet.': {
    fr: 'L’obligation ne s’applique pas encore.',
    en: 'The duty does not apply yet.',
  },
  'Kan wie equivalent leefloon krijgt wijk-werken zonder inschrijving bij VDAB?': {
    fr: 'Qui reçoit l’équivalent du revenu d’intégration peut-il faire du wijk-werken sans inscription au VDAB ?',
    en: 'Can people with equivalent leefloon do wijk-werken without registration at VDAB?',
  },
  'De bronnen noemen alleen leefloongerechtigden. Met inschrijving bij VDAB is er geen twijfel.': {
    fr: 'Les sources ne citent que les bénéficiaires du revenu d’intégration. Avec une inscription au VDAB, il n’y a pas de doute.',
    en: 'The sources name only people with leefloon. With registration at VDAB there is no doubt.',
  },
  'Equivalent leefloon telt zoals leefloon.': {
    fr: 'L’équivalent compte comme le revenu d’intégration.',
    en: 'Equivalent leefloon counts as leefloon.',
  },
  'Alleen leefloon telt. Eerst inschrijven bij VDAB.': {
    fr: 'Seul le revenu d’intégration compte. D’abord s’inscrire au VDAB.',
    en: 'Only leefloon counts. First register at VDAB.',
  },
  'Wie hoort sinds 1 januari 2026 tot de doelgroep van IBO+?': {
    fr: 'Qui fait partie du groupe cible de l’IBO+ depuis le 1er janvier 2026 ?',
    en: 'Who belongs to the target group of IBO+ since 1 January 2026?',
  },
  'De doelgroep is aangepast. De inhoud is niet gevonden.': {
    fr: 'Le groupe cible a été adapté. Le contenu n’a pas été trouvé.',
    en: 'The target group was adapted. The content was not found.',
  },
  'De doelgroep van vóór 2026 blijft gelden.': {
    fr: 'Le groupe cible d’avant 2026 reste valable.',
    en: 'The target group from before 2026 still holds.',
  },
  'Zonder nieuwe tekst hoort niemand zeker tot de doelgroep: niet starten.': {
    fr: 'Sans nouveau texte, personne ne fait certainement partie du groupe cible : ne pas commencer.',
    en: 'Without a new text nobody belongs to the target group for certain: do not start.',
  },
  'Mag het loon precies 10.000 euro per kwartaal zijn?': {
    fr: 'Le salaire peut-il être exactement de 10.000 euros par trimestre ?',
    en: 'May the wage be exactly 10,000 euros per quarter?',
  },
  'De ene bron zegt lager dan 10.000 euro, de andere ten hoogste 10.000 euro.': {
    fr: 'Une source dit moins de 10.000 euros, l’autre 10.000 euros au plus.',
    en: 'One source says below 10,000 euros, the other at most 10,000 euros.',
  },
  'Het loon ligt lager dan 10.000 euro.': {
    fr: 'Le salaire est inférieur à 10.000 euros.',
    en: 'The wage is below 10,000 euros.',
  },
  'Het loon is ten hoogste 10.000 euro.': {
    fr: 'Le salaire est de 10.000 euros au plus.',
    en: 'The wage is at most 10,000 euros.',
  },
  'Hoeveel jaar loopbaan vraagt een eerste aanvraag na 30 juni 2025, vanaf 55 jaar?': {
    fr: 'Combien d’années de carrière demande une première demande après le 30 juin 2025, à partir de 55 ans ?',
    en: 'How many years of career does a first application after 30 June 2025 ask, from 55?',
  },
  'Een vakbond noemt elk jaar een jaar meer, de pers één stap in 2030.': {
    fr: 'Un syndicat cite une année de plus chaque année, la presse une seule étape en 2030.',
    en: 'A union names a year more each year, the press one step in 2030.',
  },
  '31 jaar in 2026 en elk jaar een jaar meer, tot 35 in 2030.': {
    fr: '31 ans en 2026 et chaque année une année de plus, jusqu’à 35 en 2030.',
    en: '31 years in 2026 and a year more each year, up to 35 in 2030.',
  },
  '30 jaar tot en met 2029, en 35 jaar vanaf 2030.': {
    fr: '30 ans jusqu’à 2029 inclus, et 35 ans à partir de 2030.',
    en: '30 years up to and with 2029, and 35 years from 2030.',
  },
  'Wanneer eindigt een inschakelingsuitkering die vóór 2025 begon?': {
    fr: 'Quand prend fin une allocation d’insertion commencée avant 2025 ?',
    en: 'When does an integration benefit that began before 2025 end?',
  },
  'Een vakbond noemt 1 januari 2026, de pers 1 juli 2026. De RVA zegt: verlengingen ten laatste 31 december 2026.':
    {
      fr: 'Un syndicat cite le 1er janvier 2026, la presse le 1er juillet 2026. L’ONEM dit : prolongations au plus tard le 31 décembre 2026.',
      en: 'A union names 1 January 2026, the press 1 July 2026. The RVA says: extensions on 31 December 2026 at the latest.',
    },
  'Op 1 januari 2026.': { fr: 'Le 1er janvier 2026.', en: 'On 1 January 2026.' },
  'Op 1 juli 2026, met de andere uitkeringen van de tweede periode.': {
    fr: 'Le 1er juillet 2026, avec les autres allocations de la deuxième période.',
    en: 'On 1 July 2026, with the other benefits of the second period.',
  },
  'Bestaat gemeenschapsdienst na 2025 nog?': {
    fr: 'Le service à la communauté existe-t-il encore après 2025 ?',
    en: 'Does community service still exist after 2025?',
  },
  'Na 2025 is alleen een evaluatie gevonden, geen bewijs dat de maatregel nog bestaat.': {
    fr: 'Après 2025, seule une évaluation a été trouvée, aucune preuve que la mesure existe encore.',
    en: 'After 2025 only an evaluation was found, no proof that the measure still exists.',
  },
  'Kan iemand sinds 1 juli 2023 nog starten bij een erkende werkgever in de lokale diensteneconomie?': {
    fr: 'Quelqu’un peut-il encore commencer, depuis le 1er juillet 2023, chez un employeur reconnu de l’économie de services locale ?',
    en: 'Can someone still start, since 1 July 2023, with a recognised employer in the local service economy?',
  },
  'De erkenning van werkgevers is gesloten. Over nieuwe instroom bij bestaande werkgevers is niets gevonden.':
    {
      fr: 'La reconnaissance d’employeurs est fermée. Sur les nouvelles entrées chez les employeurs existants, rien n’a été trouvé.',
      en: 'The recognition of employers is closed. On new entry with existing employers nothing was found.',
    },
  'Bij een werkgever die al erkend was, kan nog iemand starten.': {
    fr: 'Chez un employeur déjà reconnu, quelqu’un peut encore commencer.',
    en: 'With an employer who was already recognised someone can still start.',
  },
  'Niemand kan nog starten. Individueel maatwerk neemt over.': {
    fr: 'Plus personne ne peut commencer. Le travail adapté individuel prend le relais.',
    en: 'Nobody can start any more. Individueel maatwerk takes over.',
  },
  'Gelden de toelatingsregels van het proefproject IPS vandaag nog?': {
    fr: 'Les règles d’admission du projet pilote IPS valent-elles encore aujourd’hui ?',
    en: 'Do the admission rules of the IPS pilot still hold today?',
  },
  'De toelatingsregels van vandaag zijn niet gevonden.': {
    fr: 'Les règles d’admission d’aujourd’hui n’ont pas été trouvées.',
    en: 'Today’s admission rules were not found.',
  },
  'De regels van het proefproject van 2018 gelden nog.': {
    fr: 'Les règles du projet pilote de 2018 valent encore.',
    en: 'The rules of the pilot of 2018 still hold.',
  },
  'Er is vandaag geen toegang buiten het afgelopen proefproject.': {
    fr: 'Il n’y a aujourd’hui pas d’accès en dehors du projet pilote terminé.',
    en: 'There is no access today outside the pilot that has ended.',
  },
  'Was 57 jaar in 2022 en 2023 de grens voor de aanwervingsincentive?': {
    fr: '57 ans était-il la limite de la prime à l’embauche en 2022 et 2023 ?',
    en: 'Was 57 the limit for the hiring incentive in 2022 and 2023?',
  },
  'Vanaf wanneer 57 jaar de grens was, is niet gevonden.': {
    fr: 'On n’a pas trouvé à partir de quand 57 ans était la limite.',
    en: 'Since when 57 was the limit was not found.',
  },
  'Sinds 1 januari 2022 was de grens 57 jaar.': {
    fr: 'Depuis le 1er janvier 2022, la limite était de 57 ans.',
    en: 'Since 1 January 2022 the limit was 57.',
  },
  'De grens bleef 55 jaar.': { fr: 'La limite est restée à 55 ans.', en: 'The limit stayed 55.' },
};
