/** The goals towards which an agreement and its actions work. */
import { dutch } from '../../kernel/language.ts';

/** The three goals of the management plan of VDAB 2020-2025, which local agreements take over. */
export const goals = dutch({
  talent: 'Elk talent telt',
  employers: 'Perspectief op talent voor elke werkgever',
  careers: 'Loopbaanperspectief en loopbaaneigenaarschap voor elke burger',
});

export type Goal = keyof typeof goals;
