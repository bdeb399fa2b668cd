/** The French and English of the figures of an agreement. */
import type { Words } from '../../kernel/language.ts';

export const agreementFigureWords: Words = {
  'Gemeenten naast elkaar': { fr: 'Les communes côte à côte', en: 'Municipalities side by side' },
  'Leg de gemeenten naast elkaar': {
    fr: 'Mettre les communes côte à côte',
    en: 'Lay the municipalities side by side',
  },
  'Elk openbaar cijfer per jaar en per gemeente, op één schaal. Wat van weinig mensen is, wordt ook hier niet getoond.':
    {
      fr: 'Chaque chiffre public par année et par commune, sur une même échelle. Ce qui concerne peu de personnes n’est pas montré ici non plus.',
      en: 'Each public figure by year and municipality, on one scale. What is of few people is not shown here either.',
    },
  'Een jaar zonder punt is er niet, of wordt niet getoond. Een streepjeslijn is het begin van een nieuwe telregel.':
    {
      fr: 'Une année sans point n’existe pas, ou n’est pas montrée. Une ligne en tirets marque le début d’une nouvelle règle de comptage.',
      en: 'A year without a dot is not there, or is not shown. A dashed line is the beginning of a new counting rule.',
    },
  '{0} per gemeente en jaar': { fr: '{0} par commune et par année', en: '{0} by municipality and year' },
  'Heel Vlaanderen': { fr: 'Toute la Flandre', en: 'All of Flanders' },
  'Cijfers van deze overeenkomst': { fr: 'Chiffres de cet accord', en: 'Figures of this agreement' },
  'Hoe ver de acties staan tegenover hun doel, en wat er openbaar is over de gemeenten.': {
    fr: 'Où en sont les actions par rapport à leur objectif, et ce qui est public sur les communes.',
    en: 'How far the actions are against their target, and what is public about the municipalities.',
  },
  'Doel, resultaat en gemeenten': {
    fr: 'Objectif, résultat et communes',
    en: 'Target, result and municipalities',
  },
  'Er staan nog geen cijfers over de streek.': {
    fr: 'Il n’y a pas encore de chiffres de la région.',
    en: 'There are no figures of the territory yet.',
  },
  'Een partij schrijft ze over in de overeenkomst, met de bron en de dag.': {
    fr: 'Une partie les recopie dans l’accord, avec la source et le jour.',
    en: 'A party copies them into the agreement, with the source and the day.',
  },
  '{0}, overgeschreven door {1}': { fr: '{0}, recopié par {1}', en: '{0}, copied by {1}' },
  'Deze cijfers komen van elders. Ze tellen anders dan Werkwinkel, en van een andere dag.': {
    fr: 'Ces chiffres viennent d’ailleurs. Ils comptent autrement que Werkwinkel, et d’un autre jour.',
    en: 'These figures come from elsewhere. They count in another way than Werkwinkel, and of another day.',
  },
  'Openbare cijfers': { fr: 'Chiffres publics', en: 'Public figures' },
  'Van deze gemeenten zijn er nog geen openbare cijfers.': {
    fr: 'Il n’y a pas encore de chiffres publics de ces communes.',
    en: 'There are no public figures of these municipalities yet.',
  },
  'Bekijk alle cijfers': { fr: 'Voir tous les chiffres', en: 'See all figures' },
  'Een gemeente komt erbij zodra haar stroom voor statistiek een heel jaar van kracht is.': {
    fr: 'Une commune s’ajoute dès que son flux pour la statistique est en vigueur toute une année.',
    en: 'A municipality is added once its flow for statistics has been in force for a whole year.',
  },
  'Wat u verder kunt doen': { fr: 'Ce que vous pouvez encore faire', en: 'What else you can do' },
  'Bekijk de cijfers van uw organisatie': {
    fr: 'Voir les chiffres de votre organisation',
    en: 'See the figures of your organisation',
  },
  'Bekijk de tijd tot werk': { fr: 'Voir le délai jusqu’au travail', en: 'See the time to work' },
  'Maak een verslag': { fr: 'Faire un rapport', en: 'Make a report' },
  'Doel en resultaat': { fr: 'Objectif et résultat', en: 'Target and result' },
  'Deze overeenkomst heeft nog geen acties.': {
    fr: 'Cet accord n’a pas encore d’actions.',
    en: 'This agreement has no actions yet.',
  },
  'Een actie heeft een eigenaar, een cijfer, een doel en een einddag.': {
    fr: 'Une action a un responsable, un chiffre, un objectif et une date de fin.',
    en: 'An action has an owner, a figure, a target and a last day.',
  },
  'Acties met hun doel': { fr: 'Les actions et leur objectif', en: 'Actions with their target' },
  '{0} per gemeente, {1}': { fr: '{0} par commune, {1}', en: '{0} per municipality, {1}' },
  'Vergelijkbare gemeenten': { fr: 'Communes comparables', en: 'Comparable municipalities' },
  'Wie is vergelijkbaar?': { fr: 'Qui est comparable ?', en: 'Who is comparable?' },
  'Een gemeente buiten deze overeenkomst waar in hetzelfde jaar half tot dubbel zoveel geteld is. Zijn het er meer, dan ziet u de middelste. Vergelijken zegt niet waarom het ergens anders loopt.':
    {
      fr: 'Une commune hors de cet accord où, la même année, on a compté de la moitié au double. S’il y en a plusieurs, vous voyez celle du milieu. Comparer ne dit pas pourquoi cela se passe autrement ailleurs.',
      en: 'A municipality outside this agreement where from half to twice as many were counted in the same year. If there are several, you see the middle one. Comparing does not say why it goes differently elsewhere.',
    },
  'Bekijk dit cijfer op de kaart': { fr: 'Voir ce chiffre sur la carte', en: 'See this figure on the map' },
  'telt nog niet mee': { fr: 'ne compte pas encore', en: 'does not count yet' },
  '{0} (1 gemeente)': { fr: '{0} (1 commune)', en: '{0} (1 municipality)' },
  '{0} ({1} gemeenten)': { fr: '{0} ({1} communes)', en: '{0} ({1} municipalities)' },
  'Voor heel Vlaanderen is dit jaar niet getoond.': {
    fr: 'Pour toute la Flandre, cette année n’est pas montrée.',
    en: 'For all of Flanders this year is not shown.',
  },
  'Heel Vlaanderen: {0} van {1}.': {
    fr: 'Toute la Flandre : {0} de {1}.',
    en: 'All of Flanders: {0} of {1}.',
  },
  'Bekijk wat uw organisatie telt': {
    fr: 'Voir ce que compte votre organisation',
    en: 'See what your organisation counts',
  },
  'Bekijk dit cijfer van uw organisatie': {
    fr: 'Voir ce chiffre de votre organisation',
    en: 'See this figure of your organisation',
  },
};
