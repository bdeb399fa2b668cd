/**
 * About whom a flow speaks, in plain words. What each population means to the gate stands in db/functions/gate/population.sql;
 * a population that is not there is unknown, and unknown denies.
 */
import { dutch, say } from '../kernel/language.ts';

export const populations = dutch({
  guided: 'Iedereen die de afzender zelf begeleidt.',
  leefloner: 'Mensen die volgens de afzender een leefloon of een equivalent leefloon krijgen.',
  unemployed: 'Mensen die volgens de afzender een werkloosheidsuitkering of inschakelingsuitkering krijgen.',
  referred: 'Mensen die de ene organisatie naar de andere verwees, zodra de andere dat aanvaardde.',
  workFound: 'Mensen die werk vonden en nog nazorg krijgen.',
  moved: 'Mensen die verhuisden en die de afzender daarom niet meer begeleidt.',
});

export type Population = keyof typeof populations;

export const populationCodes = Object.keys(populations) as readonly Population[];

/** Says in plain words about whom a flow speaks. */
export function populationText(code: string): string {
  return isPopulation(code) ? populations[code] : say`Niemand: deze groep is niet bekend.`;
}

function isPopulation(code: string): code is Population {
  return Object.hasOwn(populations, code);
}
