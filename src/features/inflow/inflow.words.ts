/** What the pages on the inflow after the end of unemployment benefit say, in French and English: the numbers, their formulas and the estimator. */
import type { Words } from '../../kernel/language.ts';

export const inflowWords: Words = {
  'Hoeveel van hen komen naar het OCMW?': {
    fr: 'Combien d’entre eux viennent au CPAS ?',
    en: 'How many of them come to the OCMW?',
  },
  'Een op de drie: zo rekende de federale regering': {
    fr: 'Un sur trois : c’est l’hypothèse du gouvernement fédéral',
    en: 'One in three: that is what the federal government counted on',
  },
  'Bevraging van de VVSG over januari 2026. Te verifiëren: wat precies geteld is, is niet bekend.': {
    fr: 'Enquête de la VVSG sur janvier 2026. À vérifier : on ne sait pas ce qui a été compté exactement.',
    en: 'Survey of the VVSG about January 2026. To be verified: what exactly was counted is not known.',
  },
  'Een eigen aandeel': { fr: 'Votre propre part', en: 'A share of your own' },
  'Uw eigen aandeel in procent': { fr: 'Votre propre part en pour cent', en: 'Your own share in percent' },
  'Hoeveel dossiers kan een voltijdse begeleider hebben?': {
    fr: 'Combien de dossiers un accompagnateur à temps plein peut-il avoir ?',
    en: 'How many files can a full-time coach have?',
  },
  'Uw eigen aanname: daarvoor is geen bron. Laat leeg om geen personeel te berekenen.': {
    fr: 'Votre propre hypothèse : il n’y a pas de source. Laissez vide pour ne pas calculer de personnel.',
    en: 'Your own assumption: there is no source for it. Leave it empty to calculate no staff.',
  },
  'Wat kost een leefloon per maand, gemiddeld?': {
    fr: 'Combien coûte un revenu d’intégration par mois, en moyenne ?',
    en: 'What does a living wage cost a month, on average?',
  },
  'Uw eigen aanname in euro. Laat leeg om geen leefloon te berekenen.': {
    fr: 'Votre propre hypothèse en euros. Laissez vide pour ne pas calculer de revenu d’intégration.',
    en: 'Your own assumption in euro. Leave it empty to calculate no living wage.',
  },
  'Schrijf een geheel getal van 1 tot en met {0}.': {
    fr: 'Écrivez un nombre entier de 1 à {0}.',
    en: 'Write a whole number from 1 to {0}.',
  },
  'Schrijf een bedrag tot en met {0}, bijvoorbeeld 1367,34.': {
    fr: 'Écrivez un montant jusqu’à {0}, par exemple 1367,34.',
    en: 'Write an amount up to {0}, for example 1367,34.',
  },
  'Kies een aandeel, of schrijf zelf een getal van 0 tot en met 100.': {
    fr: 'Choisissez une part, ou écrivez vous-même un nombre de 0 à 100.',
    en: 'Choose a share, or write a number from 0 to 100 yourself.',
  },
  'Hoeveel mensen komen naar het OCMW?': {
    fr: 'Combien de personnes viendront au CPAS ?',
    en: 'How many people will come to the OCMW?',
  },
  'Reken uit wat het einde van de werkloosheidsuitkering betekent voor uw gemeente. Wat geen openbare bron heeft, vult u zelf in.':
    {
      fr: 'Calculez ce que la fin de l’allocation de chômage signifie pour votre commune. Ce qui n’a pas de source publique, vous le remplissez.',
      en: 'Work out what the end of unemployment benefit means for your municipality. What has no public source, you fill in yourself.',
    },
  'Schatting voor {0}.': { fr: 'Estimation pour {0}.', en: 'Estimate for {0}.' },
  'Hoeveel mensen in uw gemeente verliezen hun uitkering? Uw OCMW heeft die aantallen misschien, bijvoorbeeld uit de rekenhulp van de VVSG. Laat leeg wat u niet weet.':
    {
      fr: 'Combien de personnes de votre commune perdent leur allocation ? Votre CPAS a peut-être ces nombres, par exemple du calculateur de la VVSG. Laissez vide ce que vous ne savez pas.',
      en: 'How many people in your municipality lose their benefit? Your OCMW may have those numbers, for example from the calculator of the VVSG. Leave empty what you do not know.',
    },
  'Kies een gemeente uit de lijst, bijvoorbeeld Aalst.': {
    fr: 'Choisissez une commune dans la liste, par exemple Aalst.',
    en: 'Choose a municipality from the list, for example Aalst.',
  },
  'Schrijf een geheel getal van 0 tot en met {0}.': {
    fr: 'Écrivez un nombre entier de 0 à {0}.',
    en: 'Write a whole number from 0 to {0}.',
  },
  'Vul het aantal inwoners in, of bij minstens één golf hoeveel mensen hun uitkering verliezen.': {
    fr: 'Remplissez le nombre d’habitants ou, pour au moins une vague, combien de personnes perdent leur allocation.',
    en: 'Fill in the number of inhabitants or, for at least one wave, how many people lose their benefit.',
  },
  'Schrijf een geheel getal van 1 tot en met {0}, zonder punten.': {
    fr: 'Écrivez un nombre entier de 1 à {0}, sans points.',
    en: 'Write a whole number from 1 to {0}, without points.',
  },
  'Hoeveel inwoners heeft uw gemeente?': {
    fr: 'Combien d’habitants a votre commune ?',
    en: 'How many inhabitants does your municipality have?',
  },
  'Hebt u geen lijst, dan krijgt u hiermee een ruwe raming voor alle golven samen.': {
    fr: 'Si vous n’avez pas de liste, vous obtenez ainsi une estimation grossière pour toutes les vagues ensemble.',
    en: 'If you have no list, this gives you a rough estimate for all waves together.',
  },
  'Ruw geraamd, alle golven samen': {
    fr: 'Estimation grossière, toutes les vagues ensemble',
    en: 'Rough estimate, all waves together',
  },
  'Verwachte dossiers = federale raming voor Vlaanderen × inwoners van uw gemeente ÷ inwoners van Vlaanderen. Het aandeel dat u koos, telt hier niet mee. In een gemeente met meer langdurig werklozen zijn het er meer.':
    {
      fr: 'Dossiers attendus = estimation fédérale pour la Flandre × habitants de votre commune ÷ habitants de la Flandre. La part que vous avez choisie ne compte pas ici. Dans une commune avec plus de chômeurs de longue durée, il y en a plus.',
      en: 'Expected files = federal estimate for Flanders × inhabitants of your municipality ÷ inhabitants of Flanders. The share that you chose does not count here. In a municipality with more long-term unemployed there are more.',
    },
  'Ruwe raming zonder lijst = {0} (federale raming voor Vlaanderen) × inwoners ÷ {1}.': {
    fr: 'Estimation grossière sans liste = {0} (estimation fédérale pour la Flandre) × habitants ÷ {1}.',
    en: 'Rough estimate without a list = {0} (federal estimate for Flanders) × inhabitants ÷ {1}.',
  },
  'Wie kan komen, en wanneer': { fr: 'Qui peut venir, et quand', en: 'Who may come, and when' },
  'Verwachte dossiers per maand bij een aandeel van {0}. De tabel eronder zegt hetzelfde.': {
    fr: 'Dossiers attendus par mois avec une part de {0}. Le tableau en dessous dit la même chose.',
    en: 'Expected files a month at a share of {0}. The table below says the same.',
  },
  'Verwachte dossiers per maand': { fr: 'Dossiers attendus par mois', en: 'Expected files a month' },
  'Het recht eindigt in': { fr: 'Le droit se termine en', en: 'The right ends in' },
  Mensen: { fr: 'Personnes', en: 'People' },
  'Verwachte dossiers': { fr: 'Dossiers attendus', en: 'Expected files' },
  'Verwachte dossiers = mensen × aandeel, afgerond. Tussen haakjes: met het laagste en het hoogste aandeel dat bekend is of dat u koos. Niet iedereen heeft recht op een leefloon.':
    {
      fr: 'Dossiers attendus = personnes × part, arrondi. Entre parenthèses : avec la part la plus basse et la plus haute qui est connue ou que vous avez choisie. Tout le monde n’a pas droit à un revenu d’intégration.',
      en: 'Expected files = people × share, rounded. In brackets: with the lowest and the highest share that is known or that you chose. Not everyone has a right to a living wage.',
    },
  'Samen, en voor het team': { fr: 'Au total, et pour l’équipe', en: 'Together, and for the team' },
  'Mensen van wie het recht eindigt': {
    fr: 'Personnes dont le droit se termine',
    en: 'People whose right ends',
  },
  'Voltijdse begeleiders': { fr: 'Accompagnateurs à temps plein', en: 'Full-time coaches' },
  'Zeg hoeveel dossiers een begeleider kan hebben.': {
    fr: 'Dites combien de dossiers un accompagnateur peut avoir.',
    en: 'Say how many files a coach can have.',
  },
  'Wat de federale overheid betaalt': {
    fr: 'Ce que paie l’autorité fédérale',
    en: 'What the federal state pays',
  },
  'Per jaar, als iedereen blijft': { fr: 'Par an, si tout le monde reste', en: 'By year, if everyone stays' },
  'Dossiers op 31 december': { fr: 'Dossiers au 31 décembre', en: 'Files on 31 December' },
  'Voor personeel': { fr: 'Pour le personnel', en: 'For staff' },
  'Deel van het leefloon dat terugkomt': {
    fr: 'Part du revenu d’intégration qui est remboursée',
    en: 'Part of the living wage that is paid back',
  },
  'Voor personeel = dossiers × € 518 per jaar. Voor 2027 en 2028 noemt geen bron een percentage: alleen de grenzen zijn bekend. Niemand is als vertrokken geteld, dus in het echt is het minder.':
    {
      fr: 'Pour le personnel = dossiers × 518 € par an. Pour 2027 et 2028, aucune source ne donne de pourcentage : seules les limites sont connues. Personne n’est compté comme parti, donc en réalité c’est moins.',
      en: 'For staff = files × € 518 a year. For 2027 and 2028 no source gives a percentage: only the limits are known. Nobody is counted as gone, so in reality it is less.',
    },
  'Formules en bronnen': { fr: 'Formules et sources', en: 'Formulas and sources' },
  'Verwachte dossiers = mensen van wie het recht eindigt × aandeel dat komt.': {
    fr: 'Dossiers attendus = personnes dont le droit se termine × part qui vient.',
    en: 'Expected files = people whose right ends × share that comes.',
  },
  'Voltijdse begeleiders = verwachte dossiers ÷ dossiers per begeleider, naar boven afgerond op een tiende.':
    {
      fr: 'Accompagnateurs à temps plein = dossiers attendus ÷ dossiers par accompagnateur, arrondi au dixième supérieur.',
      en: 'Full-time coaches = expected files ÷ files per coach, rounded up to a tenth.',
    },
  'Voor personeel = dossiers op het einde van het jaar × € 518.': {
    fr: 'Pour le personnel = dossiers à la fin de l’année × 518 €.',
    en: 'For staff = files at the end of the year × € 518.',
  },
  'Leefloon = dossiers × maanden in het jaar × uw bedrag per maand. Eigen deel = leefloon − wat terugkomt.': {
    fr: 'Revenu d’intégration = dossiers × mois dans l’année × votre montant par mois. Part propre = revenu d’intégration − ce qui est remboursé.',
    en: 'Living wage = files × months in the year × your amount a month. Own part = living wage − what is paid back.',
  },
  'Wie ‘later’ zijn uitkering verloor en dus 15 % extra geeft, zegt de bron niet. Dat is niet meegeteld.': {
    fr: 'La source ne dit pas qui a perdu son allocation « plus tard » et donne donc 15 % en plus. Ce n’est pas compté.',
    en: 'The source does not say who lost the benefit ‘later’ and so gives 15 % more. That is not counted.',
  },
  'Alle getallen, met hun bron': {
    fr: 'Tous les nombres, avec leur source',
    en: 'All numbers, with their source',
  },
  'Wat voor heel Vlaanderen bekend is': {
    fr: 'Ce qui est connu pour toute la Flandre',
    en: 'What is known for all of Flanders',
  },
  'Per gemeente is geen openbare bron gevonden. Vraag de aantallen aan uw OCMW.': {
    fr: 'Par commune, aucune source publique n’a été trouvée. Demandez les nombres à votre CPAS.',
    en: 'By municipality no public source was found. Ask your OCMW for the numbers.',
  },
  '{0} ({1} tot {2})': { fr: '{0} ({1} à {2})', en: '{0} ({1} to {2})' },
  'Reken voor uw gemeente uit wat elke golf betekent: dossiers, begeleiders en wat de federale overheid betaalt.':
    {
      fr: 'Calculez pour votre commune ce que chaque vague signifie : dossiers, accompagnateurs et ce que paie l’autorité fédérale.',
      en: 'Work out for your municipality what each wave means: files, coaches and what the federal state pays.',
    },
  'Reken de instroom uit': { fr: 'Calculer l’afflux', en: 'Work out the inflow' },
  '20 jaar of meer volledig werkloos in de loopbaan': {
    fr: '20 ans ou plus de chômage complet dans la carrière',
    en: '20 years or more fully unemployed in the career',
  },
  '8 tot 20 jaar volledig werkloos': {
    fr: '8 à 20 ans de chômage complet',
    en: '8 to 20 years fully unemployed',
  },
  'minder dan 8 jaar werkloos en in de derde vergoedingsperiode': {
    fr: 'moins de 8 ans de chômage et dans la troisième période d’indemnisation',
    en: 'less than 8 years unemployed and in the third benefit period',
  },
  'in de tweede vergoedingsperiode op 30 juni 2025': {
    fr: 'dans la deuxième période d’indemnisation au 30 juin 2025',
    en: 'in the second benefit period on 30 June 2025',
  },
  'in de eerste vergoedingsperiode, met minstens 5 jaar loopbaan': {
    fr: 'dans la première période d’indemnisation, avec au moins 5 ans de carrière',
    en: 'in the first benefit period, with at least 5 years of career',
  },
  'Van wie zijn uitkering verliest, verwacht de federale regering bij het OCMW: een op de drie': {
    fr: 'De ceux qui perdent leur allocation, le gouvernement fédéral attend au CPAS : un sur trois',
    en: 'Of those who lose their benefit, the federal government expects at the OCMW: one in three',
  },
  'Vlaanderen: het recht eindigt op 1 april 2026': {
    fr: 'Flandre : le droit se termine le 1er avril 2026',
    en: 'Flanders: the right ends on 1 April 2026',
  },
  'Vlaanderen: het recht eindigt tussen 1 juli 2026 en 1 juli 2027, eerste vergoedingsperiode': {
    fr: 'Flandre : le droit se termine entre le 1er juillet 2026 et le 1er juillet 2027, première période d’indemnisation',
    en: 'Flanders: the right ends between 1 July 2026 and 1 July 2027, first benefit period',
  },
  'Inwoners van het Vlaamse Gewest': {
    fr: 'Habitants de la Région flamande',
    en: 'Inhabitants of the Flemish Region',
  },
  'Vlaanderen: komt naar een OCMW, federale raming': {
    fr: 'Flandre : vient à un CPAS, estimation fédérale',
    en: 'Flanders: comes to an OCMW, federal estimate',
  },
  'Leefloon {0}, eigen deel {1}.': {
    fr: 'Revenu d’intégration {0}, part propre {1}.',
    en: 'Living wage {0}, own part {1}.',
  },
};
