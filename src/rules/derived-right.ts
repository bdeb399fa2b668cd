/** What follows from benefits, grants and requests: amounts of the leefloon, and whether a right is new. */
import { amountOn, leefloonAmounts } from './amount.ts';
import { addMonths } from './calendar.ts';
import { between, least, most } from './range.ts';
import type { Known, Sight } from './sight.ts';

/** Gives the leefloon of a whole year for the category of the household. */
export function leefloonThreshold(sight: Sight): Known {
  const found = amountOn(leefloonAmounts, Number(sight.get('household.category')) - 1, sight.date);
  // The law fixes the year and the month is a rounded twelfth, so that a year is twelve months give or take six cents.
  return found && between(least(found.amount) * 12 - 6, most(found.amount) * 12 + 6);
}

/** Who received a benefit of unemployment on or before 30 June 2025 did not ask for the first one later. */
export function requestedLater(sight: Sight): Known {
  const asked = sight.dateIn('unemployment.requestDate');
  if (asked !== undefined) return asked > '2025-06-30';
  const before = sight
    .entries('benefits')
    ?.some(({ kind, from }) => kind === 'UNEMPLOYMENT' && from !== undefined && from <= '2025-06-30');
  return before === true ? false : undefined;
}

/** Tells that a leefloon which already runs is no new application. */
export function applicationIsNew(sight: Sight): Known {
  const running = sight
    .entries('benefits')
    ?.filter(
      ({ kind, from, to }) =>
        kind === 'LEEFLOON' &&
        from !== undefined &&
        from < sight.date &&
        (to === undefined || to >= sight.date),
    );
  return running !== undefined && running.length > 0 ? false : undefined;
}

/** Tells whether a grant ran in the three months before the day. */
export function hadRightBefore(sight: Sight): Known {
  const grants = sight.entries('rmi.grants');
  const from = addMonths(sight.date, -3);
  return grants?.some(
    (grant) => String(grant['from']) < sight.date && String(grant['to'] ?? sight.date) >= from,
  );
}
