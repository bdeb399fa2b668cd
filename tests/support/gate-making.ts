/** What the makers of a random world share: its day, the throw of a hundred-sided die, periods that sometimes miss today. */
import { shareableMask } from '../../src/gate/category.ts';
import { addDays, type CivilDate, civilDate } from '../../src/kernel/civil-date.ts';
import type { Dice } from './dice.ts';
import type { GateRows, OrganisationRow } from './gate-rows.ts';

/** The civil date of every random world. */
export const worldDay = civilDate('2026-06-15');
export const askedPurposes = [
  'guidance',
  'guidance',
  'guidance',
  'benefitEnd',
  'aftercare',
  'aftercare',
  'exceptional',
  'referral',
];

/** A world that is being made. */
export interface Making {
  readonly dice: Dice;
  readonly rows: GateRows;
  /** The organisations that act; the unit of the first is not among them. */
  readonly actors: readonly OrganisationRow[];
  /** Numbers and ids that no other world uses. */
  readonly id: (name: string) => string;
  readonly next: () => number;
  readonly chance: (percent: number) => boolean;
}

/** The token of a session of a random world. */
export function tokenOf(session: { readonly id: string }): string {
  return `token-of-${session.id}`;
}

/** Gives the days between which something is valid: mostly today; of a hundred so many not yet, and as many no more. */
export function period(
  { dice, chance }: Making,
  misses = 4,
): { valid_from: CivilDate; valid_until: CivilDate | null } {
  const day = (offset: number) => addDays(worldDay, offset);
  if (chance(misses)) return { valid_from: day(1 + dice.below(40)), valid_until: null };
  if (chance(misses)) return { valid_from: day(-400), valid_until: day(-1 - dice.below(60)) };
  if (chance(5)) return { valid_from: worldDay, valid_until: worldDay };
  return { valid_from: day(-500), valid_until: dice.pick([null, null, day(0), day(90)]) };
}

/** Gives a set of shareable categories, wide or narrow. */
export function shareableSet({ dice, chance }: Making): number {
  const narrow = shareableMask & (dice.below(1 << 16) | (1 << dice.below(15)));
  return chance(65) ? shareableMask : narrow;
}

/** A moment so many days from now. */
export function moment(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}
