/**
 * The overview of all municipalities, worked out from one text of the database. The text says all there is, so the same text on
 * the same day gives the same overview and is weighed once; a text that differs by one letter is weighed anew.
 */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { municipalities } from '../organisation/municipality.ts';
import { citedAbout } from './cited-agreement.ts';
import type { PlacedAgreement } from './placed-agreement.ts';
import { overviewOf, type PlaceOverview } from './place-state.ts';

export interface Overview {
  readonly agreements: readonly PlacedAgreement[];
  readonly places: ReadonlyMap<string, PlaceOverview>;
}

/** Works out an overview for a day; `demo` says that the real municipalities are not all in this database. */
export function readOverview(text: string, today: CivilDate, demo: boolean): Overview {
  const agreements: PlacedAgreement[] = JSON.parse(text);
  const byPlace = new Map<string, PlacedAgreement[]>();
  for (const agreement of agreements)
    for (const [nis] of agreement.places) {
      const here = byPlace.get(nis);
      if (here === undefined) byPlace.set(nis, [agreement]);
      else here.push(agreement);
    }
  const places = municipalities.map((place) => {
    const complete = place.demo || !demo;
    const known = { agreements: byPlace.get(place.nis) ?? [], cited: citedAbout(place.nis), complete };
    return [place.nis, overviewOf({ nis: place.nis, ...known }, today)] as const;
  });
  return { agreements, places: new Map(places) };
}

/** Keeps the last overview while text and day stay the same. */
export function keepOverview(demo: boolean): (text: string, today: CivilDate) => Overview {
  let kept: { readonly text: string; readonly today: CivilDate; readonly overview: Overview } | undefined;
  return (text, today) => {
    if (kept?.text !== text || kept.today !== today)
      kept = { text, today, overview: readOverview(text, today, demo) };
    return kept.overview;
  };
}
