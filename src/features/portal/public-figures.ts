/** What the front page counts: agreements, municipalities, pages and instruments, and who takes part. Nothing of it is about a person. Pure. */
import { isLocalGovernment } from '../organisation/organisation-kind.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { instruments } from '../../rules/catalogue.ts';
import { holds, isStructural, type PlacedAgreement } from '../agreement-overview/placed-agreement.ts';
import type { ArticleCard } from '../article/article.ts';
import type { OpenState } from './open-state.sql.ts';

export interface PublicFigures {
  readonly agreements: number;
  readonly places: number;
  readonly pages: number;
  readonly instruments: number;
  readonly partners: readonly string[];
  /** How many local governments work here. */
  readonly local: number;
}

/** Those that carry the work for all of Flanders come first. */
const order = ['vdab', 'vvsg', 'authority', 'partner'];

/** Counts what stands today. */
export function publicFigures(
  agreements: readonly PlacedAgreement[],
  articles: readonly ArticleCard[],
  controllers: OpenState['controllers'],
  today: CivilDate,
): PublicFigures {
  const running = agreements.filter((one) => holds(one, today));
  const places = new Set(running.filter(isStructural).flatMap((one) => one.places.map(([nis]) => nis)));
  const others = controllers.filter(({ kind }) => order.includes(kind));
  return {
    agreements: running.length,
    places: places.size,
    pages: articles.length,
    instruments: instruments.filter(({ until }) => until === undefined || until >= today).length,
    partners: others
      .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
      .map(({ name }) => name),
    local: controllers.filter(({ kind }) => isLocalGovernment(kind)).length,
  };
}
