/** What the calculator of article 60 says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const art60ToolWords: Words = {
  'De laatste dag ligt voor de eerste.': {
    fr: 'Le dernier jour précède le premier.',
    en: 'The last day is before the first.',
  },
  'Vroeger werk eindigt voor de eerste dag van het contract.': {
    fr: 'Un travail précédent se termine avant le premier jour du contrat.',
    en: 'Earlier work ends before the first day of the contract.',
  },
  'Over deze tijd zijn de regels hier niet bekend.': {
    fr: 'Les règles de cette période ne sont pas connues ici.',
    en: 'The rules for this time are not known here.',
  },
  'Kijk het jaar na: met deze datum is de persoon bij de start geen {0} tot {1} jaar.': {
    fr: 'Vérifiez l’année : avec cette date, la personne n’a pas entre {0} et {1} ans au début.',
    en: 'Check the year: with this date the person is not {0} to {1} years old at the start.',
  },
  'Schrijf een getal tot en met 1. 1 is voltijds, 0,5 is halftijds.': {
    fr: 'Écrivez un nombre jusqu’à 1. 1 est un temps plein, 0,5 un mi-temps.',
    en: 'Write a number up to 1. 1 is full-time, 0.5 is half-time.',
  },
  'Hoe lang duurt artikel 60?': {
    fr: 'Combien de temps dure l’article 60 ?',
    en: 'How long does article 60 last?',
  },
  'Een contract artikel 60 duurt tot iemand genoeg dagen heeft voor een volledige werkloosheidsuitkering.': {
    fr: 'Un contrat article 60 dure jusqu’à ce que la personne ait assez de jours pour des allocations de chômage complètes.',
    en: 'An article 60 contract lasts until someone has enough days for full unemployment benefit.',
  },
  'Verander iets': { fr: 'Changer quelque chose', en: 'Change something' },
  'Wat u weet': { fr: 'Ce que vous savez', en: 'What you know' },
  'Deze persoon heeft al genoeg dagen. Een contract artikel 60 is daarvoor niet nodig.': {
    fr: 'Cette personne a déjà assez de jours. Un contrat article 60 n’est pas nécessaire pour cela.',
    en: 'This person already has enough days. An article 60 contract is not needed for that.',
  },
  'Het contract loopt van {0} tot en met {1}: {2}.': {
    fr: 'Le contrat court du {0} au {1} inclus : {2}.',
    en: 'The contract runs from {0} up to and including {1}: {2}.',
  },
  'Begin de warme overdracht naar VDAB op {0}, {1} weken voor het einde.': {
    fr: 'Commencez le transfert accompagné vers le VDAB le {0}, {1} semaines avant la fin.',
    en: 'Start the warm hand-over to VDAB on {0}, {1} weeks before the end.',
  },
  '1 maand': { fr: '1 mois', en: '1 month' },
  '{0} maanden': { fr: '{0} mois', en: '{0} months' },
  'Eerste dag van het contract': { fr: 'Premier jour du contrat', en: 'First day of the contract' },
  'Werkte de persoon de laatste jaren al? Dan telt dat mee. Laat anders leeg.': {
    fr: 'La personne a-t-elle déjà travaillé ces dernières années ? Cela compte. Sinon, laissez vide.',
    en: 'Did the person work in recent years? That counts. Leave empty otherwise.',
  },
  'Nog periodes van werk': { fr: 'D’autres périodes de travail', en: 'More periods of work' },
  'Reken uit': { fr: 'Calculer', en: 'Work it out' },
  'Werkte van (periode {0})': { fr: 'A travaillé du (période {0})', en: 'Worked from (period {0})' },
  'Tot en met (periode {0})': { fr: 'Jusqu’au (période {0})', en: 'Up to and including (period {0})' },
  'De tabel van de wet': { fr: 'Le tableau de la loi', en: 'The table of the law' },
  'Dagen tellen in een zesdagenweek: een voltijdse maand telt 26 dagen. De regel op de laatste dag van het contract beslist.':
    {
      fr: 'Les jours se comptent en semaine de six jours : un mois à temps plein compte 26 jours. La règle du dernier jour du contrat décide.',
      en: 'Days are counted in a six-day week: a full-time month has 26 days. The rule on the last day of the contract decides.',
    },
  'Aanvragen vanaf {0}': { fr: 'Demandes à partir du {0}', en: 'Requests from {0}' },
  'Aanvragen tot en met {0}': { fr: 'Demandes jusqu’au {0} inclus', en: 'Requests up to and including {0}' },
  'Leeftijd op het einde': { fr: 'Âge à la fin', en: 'Age at the end' },
  'Dagen werk': { fr: 'Jours de travail', en: 'Days of work' },
  'beslist hier': { fr: 'décide ici', en: 'decides here' },
  'elke leeftijd': { fr: 'tout âge', en: 'any age' },
  'vanaf {0} jaar': { fr: 'à partir de {0} ans', en: 'from {0} years' },
  'jonger dan {0} jaar': { fr: 'moins de {0} ans', en: 'under {0} years' },
  '{0} tot en met {1} jaar': { fr: 'de {0} à {1} ans', en: '{0} to {1} years' },
  '{0} dagen in {1} maanden': { fr: '{0} jours en {1} mois', en: '{0} days in {1} months' },
  'of {0}': { fr: 'ou {0}', en: 'or {0}' },
  '{0} dagen in {1} maanden, en {2} dagen in de 10 jaar ervoor': {
    fr: '{0} jours en {1} mois, et {2} jours dans les 10 ans qui précèdent',
    en: '{0} days in {1} months, and {2} days in the 10 years before',
  },
  '{0} dagen in {1} maanden, en {2} dagen in de 10 jaar ervoor voor elke dag die ontbreekt tot {3}': {
    fr: '{0} jours en {1} mois, et {2} jours dans les 10 ans qui précèdent pour chaque jour qui manque jusqu’à {3}',
    en: '{0} days in {1} months, and {2} days in the 10 years before for each day missing up to {3}',
  },
};
