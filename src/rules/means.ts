/**
 * What counts of the means of a household, as far as it follows from the collection of rules; otherwise the OCMW gives the
 * sum. Where the reading is open, as for the parents of an adult, the answer is a range and not a choice.
 */
import { amountOn, leefloonAmounts } from './amount.ts';
import type { Entry } from './fact.ts';
import { between, least, most, type Quantity } from './range.ts';
import type { Known, Sight } from './sight.ts';

/** Gives the means that count for leefloon in a year, or nothing where that needs a calculation that is not made here. */
export function countableMeans(sight: Sight): Known {
  const items = sight.entries('means.items');
  // Each kind of income has exemptions of its own; only having none needs no calculation.
  if (items === undefined || items.length > 0) return undefined;
  if (sight.get('household.category') === '2') return 0;
  const members = sight.entries('household.members');
  if (members === undefined) return undefined;
  const threshold = amountOn(leefloonAmounts, 0, sight.date)?.amount ?? between(0, Infinity);
  const withChild = sight.get('household.category') === '3';
  const parts = members.map((member) => countedOf(member, threshold, withChild));
  if (parts.some((part) => part === undefined)) return undefined;
  const counted = parts.filter((part) => part !== undefined);
  return between(sum(counted, least), sum(counted, most));
}

/**
 * A partner counts above the amount for who lives together, and fully with a child of both; of others the reading is open, so that from
 * nothing to that may count.
 */
function countedOf(
  { relation, annualMeans }: Entry,
  threshold: Quantity,
  withChild: boolean,
): Quantity | undefined {
  if (typeof annualMeans !== 'number') return undefined;
  const excess = (amount: number) => Math.max(0, annualMeans - amount * 12);
  const high = excess(least(threshold));
  if (relation !== 'PARTNER') return between(0, high);
  return between(excess(most(threshold)), withChild ? annualMeans : high);
}

const sum = (parts: readonly Quantity[], pick: (part: Quantity) => number) =>
  parts.reduce<number>((total, part) => total + pick(part), 0);
