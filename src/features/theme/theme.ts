/** The themes of working together: what a concern is about, and by which the library of what was agreed is searched. */
import { dutch } from '../../kernel/language.ts';

export const themes = dutch({
  childCare: 'kinderopvang',
  transport: 'vervoer naar het werk',
  dutchLessons: 'Nederlands leren',
  training: 'opleiding',
  workplaces: 'werkplekken',
  art60: 'tijdelijk werk (artikel 60)',
  employers: 'werkgevers',
  youth: 'jongeren',
  homes: 'wonen',
  digital: 'digitale hulp',
  benefitEnd: 'het einde van een uitkering',
  dataSharing: 'gegevens delen',
  figures: 'opvolging en cijfers',
  services: 'samenwerken tussen diensten',
  other: 'iets anders',
});
export type Theme = keyof typeof themes;
export const themeCodes = Object.keys(themes) as readonly Theme[];

/** Reads a theme that stands in an address. */
export function readTheme(given: unknown): Theme | undefined {
  return themeCodes.find((code) => code === given);
}
