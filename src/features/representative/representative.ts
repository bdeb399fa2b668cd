/**
 * Someone who confirms or signs for a person, by function and name: what may be one, and how it is said. Whether someone really is
 * one is checked by whoever records it, on paper; nothing here decides it.
 */
import { z } from 'zod';
import { dutch, say } from '../../kernel/language.ts';

export const capacities = dutch({
  parent: 'ouder',
  guardian: 'voogd',
  administrator: 'bewindvoerder',
  proxy: 'gevolmachtigde',
});

export type Capacity = keyof typeof capacities;

const capacityCodes = Object.keys(capacities) as [Capacity, ...Capacity[]];

/** What is chosen in a form; nothing where the person acts without anyone. */
export const capacityInput = z
  .string()
  .nullish()
  .transform((typed) => typed || null)
  .pipe(z.enum(capacityCodes, { error: () => say`Kies wie deze persoon vertegenwoordigt.` }).nullable());

export interface Representative {
  readonly as: Capacity;
  readonly name: string;
}

/** Names a representative: "Els Janssens (voogd)". */
export function representativeWords({ as, name }: Representative): string {
  return say`${name} (${capacities[as]})`;
}
