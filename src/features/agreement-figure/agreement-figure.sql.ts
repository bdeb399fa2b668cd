/** Statements about the public figures of the places of an agreement. All of it is public; which agreement one may read, row-level security decides. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { PublishedFigure } from '../published-figure/published-figure.ts';

/** Municipalities outside the agreement where about as much was counted: how many, and the middle of their parts. */
export interface Comparable {
  readonly number: number;
  /** Between 0 and 1; null where none is told. */
  readonly middle: number | null;
}

/** The last year of an indicator in one municipality of the agreement; without numbers it is withheld. */
export interface PlaceFigure {
  readonly indicator: string;
  readonly version: number;
  readonly year: number;
  readonly nis: string;
  readonly reached: number | null;
  readonly known: number | null;
  readonly comparable: Comparable;
  /** The same year of all Flanders. */
  readonly flanders: { readonly reached: number | null; readonly known: number | null } | null;
}

export interface AgreementFigures {
  /** NIS codes of the municipalities where the agreement holds. */
  readonly places: readonly string[];
  readonly figures: readonly PlaceFigure[];
}

/**
 * Reads them. Comparable is a municipality that is told in the same year, with from half as many counted to twice as many; the places of
 * the agreement are not compared with each other.
 */
export async function readAgreementFigures(db: Queryable, agreement: string): Promise<AgreementFigures> {
  const row = await db.one<{ figures: AgreementFigures }>(
    `with places as materialized (
       select distinct c.nis from agreement_parties p
       join organisations o on o.ref = p.organisation and gate.is_local_government(o.kind)
       join territories t on t.organisation = p.organisation
       join gate.present_codes() c on c.code = t.nis
       where p.agreement_id = $1 and coalesce(p.leaves_after, gate.today()) >= gate.today()
         and (not exists (select from agreement_places s where s.agreement_id = $1)
           or exists (select from agreement_places s where s.agreement_id = $1 and s.nis = t.nis))),
     years as materialized (
       select l.indicator, max(l.year) as year from published_figures l where l.level = 'flanders' and l.quarter is null group by 1),
     last as materialized (
       select f.*, exists (select from places p where p.nis = f.place) as here from years y
       join published_figures f on f.indicator = y.indicator and f.level = 'municipality' and f.year = y.year and f.quarter is null),
     told as (
       select f.indicator, f.version, f.year, f.place as nis, f.reached, f.known,
         (select jsonb_build_object('number', count(*), 'middle', percentile_cont(0.5) within group (order by n.reached::float8 / n.known))
           from last n where not n.here and n.indicator = f.indicator and 2 * n.known >= f.known and n.known <= 2 * f.known) as comparable,
         (select jsonb_build_object('reached', a.reached, 'known', a.known) from published_figures a
           where a.indicator = f.indicator and a.level = 'flanders' and a.year = f.year and a.quarter is null) as flanders
       from last f where f.here)
     select jsonb_build_object('places', (select coalesce(jsonb_agg(nis order by nis), '[]') from places),
       'figures', (select coalesce(jsonb_agg(told order by told.indicator, told.nis), '[]') from told)) as figures`,
    [agreement],
  );
  return row?.figures ?? { places: [], figures: [] };
}

/** A published figure of one year: of a municipality, or of all Flanders. */
export type YearFigure = Omit<PublishedFigure, 'quarter' | 'publishedAt'>;

/** Lists what was published of these municipalities and of Flanders, year by year. */
export function listYears(db: Queryable, places: readonly string[]): Promise<YearFigure[]> {
  return db.many<YearFigure>(
    `select indicator, version, level, place, year, reached, known from published_figures
     where quarter is null and (level = 'flanders' or level = 'municipality' and place = any ($1)) order by indicator, year, place`,
    [places],
  );
}
