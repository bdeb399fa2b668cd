/**
 * Someone who confirms or signs for a person, by function and name: what may be one, and how it is said. Whether someone is one follows
 * from the dated mandate with its proof that stands in the dossier; PostgreSQL decides it.
 */
import { dutch, say } from '../../kernel/language.ts';

export const capacities = dutch({
  parent: 'ouder',
  guardian: 'voogd',
  administrator: 'bewindvoerder',
  proxy: 'gevolmachtigde',
});

export type Capacity = keyof typeof capacities;

export interface Representative {
  readonly as: Capacity;
  readonly name: string;
}

/** Names a representative: "Els Janssens (voogd)". */
export function representativeWords({ as, name }: Representative): string {
  return say`${name} (${capacities[as]})`;
}
