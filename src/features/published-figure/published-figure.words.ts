/** The French and English of the figures that everyone may know. */
import type { Words } from '../../kernel/language.ts';

export const publishedFigureWords: Words = {
  gemeente: { fr: 'commune', en: 'municipality' },
  referentieregio: { fr: 'région de référence', en: 'reference region' },
  provincie: { fr: 'province', en: 'province' },
  Vlaanderen: { fr: 'Flandre', en: 'Flanders' },
  'tot 25 %': { fr: 'jusqu’à 25 %', en: 'up to 25 %' },
  '25 tot 50 %': { fr: '25 à 50 %', en: '25 to 50 %' },
  '50 tot 75 %': { fr: '50 à 75 %', en: '50 to 75 %' },
  '75 % of meer': { fr: '75 % ou plus', en: '75 % or more' },
  getoond: { fr: 'montré', en: 'shown' },
  'telt niet mee': { fr: 'ne compte pas', en: 'does not take part' },
  'Kaart van Vlaanderen met de gemeenten die meetellen. De tegels per provincie eronder zeggen hetzelfde.': {
    fr: 'Carte de la Flandre avec les communes qui comptent. Les tuiles par province en dessous disent la même chose.',
    en: 'Map of Flanders with the municipalities that take part. The tiles by province below say the same.',
  },
  'Cijfers voor iedereen': { fr: 'Des chiffres pour tous', en: 'Figures for everyone' },
  'Wat brengt de samenwerking op? Geteld uit wat lokale besturen zelf noteren, met de telregel erbij.': {
    fr: 'Que rapporte la collaboration ? Compté à partir de ce que les pouvoirs locaux notent eux-mêmes, avec la règle de calcul.',
    en: 'What does working together bring? Counted from what local governments note themselves, with the counting rule.',
  },
  'Dit is een demo: alle cijfers zijn verzonnen.': {
    fr: 'Ceci est une démo : tous les chiffres sont inventés.',
    en: 'This is a demo: all figures are invented.',
  },
  'Wat de samenwerking rond werk opbrengt, per gemeente, regio en provincie, met de telregel erbij.': {
    fr: 'Ce que rapporte la collaboration autour de l’emploi, par commune, région et province, avec la règle de calcul.',
    en: 'What working together on work brings, by municipality, region and province, with the counting rule.',
  },
  'Bekijk de cijfers voor iedereen': {
    fr: 'Voir les chiffres pour tous',
    en: 'See the figures for everyone',
  },
  'Nog geen cijfers': { fr: 'Pas encore de chiffres', en: 'No figures yet' },
  'Er is nog geen volledig jaar gepubliceerd.': {
    fr: 'Aucune année complète n’a encore été publiée.',
    en: 'No full year was published yet.',
  },
  'Bekijk de overeenkomsten op de kaart': {
    fr: 'Voir les conventions sur la carte',
    en: 'See the agreements on the map',
  },
  'Een kwartaal verschijnt enkele maanden na zijn einde, een jaar na zijn vierde kwartaal.': {
    fr: 'Un trimestre paraît quelques mois après sa fin, une année avec son quatrième trimestre.',
    en: 'A quarter appears some months after its end, a year with its fourth quarter.',
  },
  'Kies wat u wilt zien': { fr: 'Choisissez ce que vous voulez voir', en: 'Choose what to see' },
  'in Vlaanderen': { fr: 'en Flandre', en: 'in Flanders' },
  'van {0}': { fr: 'sur {0}', en: 'of {0}' },
  'Op de kaart': { fr: 'Sur la carte', en: 'On the map' },
  'Gepubliceerd op {0}. Wat gepubliceerd is, verandert niet meer.': {
    fr: 'Publié le {0}. Ce qui est publié ne change plus.',
    en: 'Published on {0}. What is published does not change any more.',
  },
  'Vlaanderen in het kort': { fr: 'La Flandre en bref', en: 'Flanders in short' },
  Cijfer: { fr: 'Chiffre', en: 'Figure' },
  'Soort plaats': { fr: 'Type de lieu', en: 'Kind of place' },
  Jaar: { fr: 'Année', en: 'Year' },
  'Vlaanderen per kwartaal': { fr: 'La Flandre par trimestre', en: 'Flanders by quarter' },
  '{0}, Vlaanderen per kwartaal': { fr: '{0}, la Flandre par trimestre', en: '{0}, Flanders by quarter' },
  'Op een totaal van': { fr: 'Sur un total de', en: 'Out of a total of' },
  'versie {0}': { fr: 'version {0}', en: 'version {0}' },
  '{0} per {1}, {2}': { fr: '{0} par {1}, {2}', en: '{0} by {1}, {2}' },
  'Geen enkele {0} telde dat jaar mee.': {
    fr: 'Aucune {0} n’a compté cette année-là.',
    en: 'No {0} took part that year.',
  },
  'Een lokaal bestuur telt mee zodra zijn stroom voor statistiek van kracht is.': {
    fr: 'Un pouvoir local compte dès que son flux pour les statistiques est en vigueur.',
    en: 'A local government takes part once its flow for statistics is in force.',
  },
  'Wat niet getoond wordt, en waarom': {
    fr: 'Ce qui n’est pas montré, et pourquoi',
    en: 'What is not shown, and why',
  },
  'Een getal onder 10 tonen we nooit: het kan over iemand gaan die u kent. Ook een getal waaruit u zo’n klein getal kunt afleiden, tonen we niet.':
    {
      fr: 'Nous ne montrons jamais un nombre inférieur à 10 : il peut s’agir de quelqu’un que vous connaissez. Un nombre dont on pourrait déduire un si petit nombre n’est pas montré non plus.',
      en: 'We never show a number below 10: it may be about someone you know. Nor do we show a number from which such a small one could be worked out.',
    },
  'Daarom staat een plaats er per jaar in, en alleen Vlaanderen per kwartaal.': {
    fr: 'C’est pourquoi un lieu figure par année, et seule la Flandre par trimestre.',
    en: 'That is why a place is shown by the year, and only Flanders by the quarter.',
  },
  'Een lokaal bestuur telt mee zolang zijn stroom voor statistiek naar VVSG van kracht is. De gemeente en haar OCMW tellen samen. Een gemeente die fuseerde, telt bij de nieuwe.':
    {
      fr: 'Un pouvoir local compte tant que son flux pour les statistiques vers la VVSG est en vigueur. La commune et son CPAS comptent ensemble. Une commune fusionnée compte avec la nouvelle.',
      en: 'A local government takes part while its flow for statistics to VVSG is in force. The municipality and its OCMW count together. A municipality that merged counts with the new one.',
    },
  'Een kwartaal wordt één keer gepubliceerd. Wat later genoteerd of verbeterd wordt, verandert het niet.': {
    fr: 'Un trimestre est publié une seule fois. Ce qui est noté ou corrigé plus tard ne le change pas.',
    en: 'A quarter is published once. What is noted or corrected later does not change it.',
  },
  'Gebruik de cijfers zelf': { fr: 'Utilisez les chiffres vous-même', en: 'Use the figures yourself' },
  'Dezelfde cijfers, met de telregels, zijn open data. Wat hier niet getoond wordt, staat er ook niet in.': {
    fr: 'Les mêmes chiffres, avec les règles de calcul, sont des données ouvertes. Ce qui n’est pas montré ici n’y figure pas non plus.',
    en: 'The same figures, with the counting rules, are open data. What is not shown here is not in them either.',
  },
  'Van deze gemeente zijn er nog geen openbare cijfers. Ze verschijnen zodra het lokaal bestuur een heel jaar meetelt.':
    {
      fr: 'Il n’y a pas encore de chiffres publics pour cette commune. Ils paraissent dès que le pouvoir local compte pendant une année entière.',
      en: 'There are no public figures of this municipality yet. They appear once the local government took part for a whole year.',
    },
  'De laatste openbare cijfers': { fr: 'Les derniers chiffres publics', en: 'The latest public figures' },
  'Bekijk de jaren ervoor': { fr: 'Voir les années précédentes', en: 'See the years before' },
  'Openbare cijfers van vroeger': { fr: 'Chiffres publics antérieurs', en: 'Earlier public figures' },
  'De vroegere gemeenten tellen hier mee.': {
    fr: 'Les anciennes communes sont comptées ici.',
    en: 'The former municipalities are counted here.',
  },
  'Alle cijfers en hoe we tellen': {
    fr: 'Tous les chiffres et comment nous comptons',
    en: 'All figures and how we count',
  },
  Waarde: { fr: 'Valeur', en: 'Value' },
  'Code van de plaats': { fr: 'Code du lieu', en: 'Code of the place' },
  Eenheid: { fr: 'Unité', en: 'Unit' },
  Bereikt: { fr: 'Atteint', en: 'Reached' },
  'Niet getoond': { fr: 'Pas montré', en: 'Not shown' },
  'Gepubliceerd op': { fr: 'Publié le', en: 'Published on' },
  'te weinig mensen, of eruit af te leiden': {
    fr: 'trop peu de personnes, ou à en déduire',
    en: 'too few people, or to be worked out from it',
  },
  'Minder dan 10, of een getal waaruit zo’n klein getal volgt.': {
    fr: 'Moins de 10, ou un nombre dont un si petit nombre découle.',
    en: 'Fewer than 10, or a number from which such a small one follows.',
  },
  Definities: { fr: 'Définitions', en: 'Definitions' },
  'Van {0} is er geen cijfer. U ziet {1}: het laatste jaar dat volledig gepubliceerd is.': {
    fr: 'De {0} il n’y a pas de chiffre. Vous voyez {1} : la dernière année entièrement publiée.',
    en: 'Of {0} there is no figure. You see {1}: the last year that was published whole.',
  },
};
