/** What every act asks in which someone may act for a person, and what it says where no mandate allows that. */
import { z } from 'zod';
import { say } from '../../kernel/language.ts';
import { type Capacity, capacities } from './representative.ts';

export const NO_MANDATE =
  'In het dossier staat voor die dag geen vertegenwoordiger met deze naam en een bewijs. Leg dat daar eerst vast.';

const capacityCodes = Object.keys(capacities) as [Capacity, ...Capacity[]];

/** What is chosen in a form; nothing where the person acts without anyone. */
export const capacityInput = z
  .string()
  .nullish()
  .transform((typed) => typed || null)
  .pipe(z.enum(capacityCodes, { error: () => say`Kies wie deze persoon vertegenwoordigt.` }).nullable());
