/** What figures of the territory beside the analysis of an agreement say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const contextFigureWords: Words = {
  'Er staan al 60 cijfers over de streek. Schrap er eerst één.': {
    fr: 'Il y a déjà 60 chiffres sur la région. Barrez-en d’abord un.',
    en: 'There are 60 figures about the area already. Strike one first.',
  },
  'Dit cijfer is al geschrapt. Er is niets veranderd.': {
    fr: 'Ce chiffre est déjà barré. Rien n’a changé.',
    en: 'This figure was struck already. Nothing has changed.',
  },
  'Een cijfer is van vandaag of van vroeger.': {
    fr: 'Un chiffre est d’aujourd’hui ou d’avant.',
    en: 'A figure is of today or earlier.',
  },
  'Schrijf een getal, bijvoorbeeld 1.250 of 12,5.': {
    fr: 'Écrivez un nombre, par exemple 1.250 ou 12,5.',
    en: 'Write a number, for example 1.250 or 12,5.',
  },
  'Schrijf wat het cijfer telt.': {
    fr: 'Écrivez ce que compte le chiffre.',
    en: 'Write what the figure counts.',
  },
  'Schrijf hoogstens 30 tekens.': { fr: 'Écrivez 30 signes au plus.', en: 'Write at most 30 characters.' },
  'Schrijf waar het cijfer vandaan komt.': {
    fr: 'Écrivez d’où vient le chiffre.',
    en: 'Write where the figure comes from.',
  },
  'Schrijf waarom dit cijfer niet klopt.': {
    fr: 'Écrivez pourquoi ce chiffre n’est pas exact.',
    en: 'Write why this figure is not right.',
  },
  'Cijfers over de streek': { fr: 'Chiffres sur la région', en: 'Figures about the area' },
  'Er staan nog geen cijfers over de streek. Schrijf over wat u vond, met de bron en de dag.': {
    fr: 'Il n’y a pas encore de chiffres sur la région. Recopiez ce que vous avez trouvé, avec la source et le jour.',
    en: 'There are no figures about the area yet. Copy what you found, with its source and day.',
  },
  'Voeg een cijfer toe': { fr: 'Ajouter un chiffre', en: 'Add a figure' },
  doorgestreept: { fr: 'barré', en: 'struck' },
  Eenheid: { fr: 'Unité', en: 'Unit' },
  'Op {0}. Bron: {1}. Toegevoegd door {2}.': {
    fr: 'Le {0}. Source : {1}. Ajouté par {2}.',
    en: 'On {0}. Source: {1}. Added by {2}.',
  },
  'Wat klopt er niet?': { fr: 'Qu’est-ce qui n’est pas exact ?', en: 'What is not right?' },
  'Het cijfer blijft doorstreept staan, met uw reden.': {
    fr: 'Le chiffre reste barré, avec votre raison.',
    en: 'The figure stays, crossed out, with your reason.',
  },
  'Schrap dit cijfer': { fr: 'Barrer ce chiffre', en: 'Strike this figure' },
  'Voeg een cijfer over de streek toe': {
    fr: 'Ajouter un chiffre sur la région',
    en: 'Add a figure about the area',
  },
  'U schrijft over wat een bron zegt. Het cijfer verandert niet meer. Iedereen die de overeenkomst leest, ziet het.':
    {
      fr: 'Vous recopiez ce que dit une source. Le chiffre ne change plus. Toute personne qui lit la convention le voit.',
      en: 'You copy what a source says. The figure does not change any more. Everyone who reads the agreement sees it.',
    },
  'Het cijfer': { fr: 'Le chiffre', en: 'The figure' },
  'Wat telt het cijfer?': { fr: 'Que compte le chiffre ?', en: 'What does the figure count?' },
  'Bijvoorbeeld: werkzoekenden zonder werk in Vlierbeke.': {
    fr: 'Par exemple : demandeurs d’emploi inoccupés à Vlierbeke.',
    en: 'For example: job seekers without work in Vlierbeke.',
  },
  Getal: { fr: 'Nombre', en: 'Number' },
  'Bijvoorbeeld % of plaatsen.': { fr: 'Par exemple % ou places.', en: 'For example % or places.' },
  'Van welke dag is het cijfer?': { fr: 'De quel jour est le chiffre ?', en: 'Of which day is the figure?' },
  'De instelling en de publicatie, zodat een ander het kan nakijken.': {
    fr: 'L’institution et la publication, pour qu’un autre puisse vérifier.',
    en: 'The institution and the publication, so that someone else can check it.',
  },
  'Zet het cijfer vast': { fr: 'Fixer le chiffre', en: 'Keep the figure' },
  'Het cijfer staat bij de analyse, met zijn bron.': {
    fr: 'Le chiffre figure à côté de l’analyse, avec sa source.',
    en: 'The figure stands beside the analysis, with its source.',
  },
  'Het cijfer is geschrapt. Het blijft doorstreept staan.': {
    fr: 'Le chiffre est barré. Il reste visible.',
    en: 'The figure is struck. It stays, crossed out.',
  },
};
