/**
 * The overview of all municipalities. It is worked out once and kept: PostgreSQL says with each request whether anything changed in
 * agreements, parties, directory or day since, and then it is worked out anew.
 */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { municipalities } from '../organisation/municipality.ts';
import { readAgreements } from './agreement-overview.sql.ts';
import { citedAbout } from './cited-agreement.ts';
import type { PlacedAgreement } from './placed-agreement.ts';
import { overviewOf, type PlaceOverview } from './place-state.ts';

export interface Overview {
  readonly version: number;
  readonly today: CivilDate;
  readonly agreements: readonly PlacedAgreement[];
  readonly places: ReadonlyMap<string, PlaceOverview>;
}

/** Gives the overview as it is now; `demo` says that the real municipalities are not all in this database. */
export function keepOverview(demo: boolean): (db: Queryable) => Promise<Overview> {
  let kept: Overview | undefined;
  return async (db) => {
    const before = kept;
    const { version, today, agreements } = await readAgreements(db, before);
    if (agreements === null && before !== undefined) return before;
    const found = agreements ?? [];
    kept = { version, today, agreements: found, places: placesOf(found, today, demo) };
    return kept;
  };
}

function placesOf(
  agreements: readonly PlacedAgreement[],
  today: CivilDate,
  demo: boolean,
): Map<string, PlaceOverview> {
  const byPlace = new Map<string, PlacedAgreement[]>();
  for (const agreement of agreements)
    for (const [nis] of agreement.places) {
      const here = byPlace.get(nis);
      if (here === undefined) byPlace.set(nis, [agreement]);
      else here.push(agreement);
    }
  return new Map(
    municipalities.map((place) => {
      const complete = place.demo || !demo;
      const known = { agreements: byPlace.get(place.nis) ?? [], cited: citedAbout(place.nis), complete };
      return [place.nis, overviewOf({ nis: place.nis, ...known }, today)];
    }),
  );
}
