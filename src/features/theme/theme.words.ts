/** The themes and policy domains, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const themeWords: Words = {
  kinderopvang: { fr: 'garde d’enfants', en: 'child care' },
  'vervoer naar het werk': { fr: 'transport vers le travail', en: 'transport to work' },
  werkplekken: { fr: 'places de travail', en: 'work places' },
  'tijdelijk werk (artikel 60)': { fr: 'travail temporaire (article 60)', en: 'temporary work (article 60)' },
  werkgevers: { fr: 'employeurs', en: 'employers' },
  jongeren: { fr: 'jeunes', en: 'young people' },
  wonen: { fr: 'logement', en: 'housing' },
  'digitale hulp': { fr: 'aide numérique', en: 'digital help' },
  'het einde van een uitkering': { fr: 'fin d’une allocation', en: 'the end of a benefit' },
  'gegevens delen': { fr: 'partage de données', en: 'sharing data' },
  'opvolging en cijfers': { fr: 'suivi et chiffres', en: 'follow-up and figures' },
  'samenwerken tussen diensten': { fr: 'collaboration entre services', en: 'cooperation between services' },
  werk: { fr: 'travail', en: 'work' },
  onderwijs: { fr: 'enseignement', en: 'education' },
  inburgering: { fr: 'intégration civique', en: 'civic integration' },
  economie: { fr: 'économie', en: 'economy' },
  omgeving: { fr: 'environnement', en: 'environment' },
  'ruimtelijke ordening': { fr: 'aménagement du territoire', en: 'spatial planning' },
};
