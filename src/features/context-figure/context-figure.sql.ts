/** What is asked and said about figures of the territory beside the analysis of an agreement. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';

export interface ContextFigure {
  readonly id: string;
  /** The municipality it is of; null where it is of the whole territory, or its subject says where. */
  readonly nis: string | null;
  readonly subject: string;
  /** As it was written, without zeros at its end: `12.5`. */
  readonly value: string;
  readonly unit: string | null;
  readonly on: CivilDate;
  readonly source: string;
  readonly by: { readonly id: string; readonly name: string };
  /** Why it was struck. */
  readonly struck: string | null;
}

export interface GivenFigure {
  readonly subject: string;
  readonly value: string;
  readonly unit: string | null;
  readonly asOf: string;
  readonly source: string;
}

export function addContextFigure(
  db: Queryable,
  token: string,
  agreement: string,
  figure: GivenFigure,
): Promise<Answer> {
  return askGate(db, 'gate.add_context_figure($1, $2, $3)', [token, agreement, JSON.stringify(figure)]);
}

export function strikeContextFigure(
  db: Queryable,
  token: string,
  given: { readonly agreement: string; readonly figure: string; readonly reason: string },
): Promise<Answer> {
  const { agreement, figure, reason } = given;
  return askGate(db, 'gate.strike_context_figure($1, $2, $3, $4)', [token, agreement, figure, reason]);
}

/** Lists the figures of the territory in the order in which they were added. */
export function listContextFigures(db: Queryable, agreement: string): Promise<readonly ContextFigure[]> {
  return db.many<ContextFigure>(
    `select f.id, f.nis, f.subject, trim_scale(f.value)::text as value, f.unit, f.as_of::text as "on", f.source,
       jsonb_build_object('id', o.id, 'name', o.name) as by, f.struck_because as struck
     from agreement_context_figures f join organisations o on o.ref = f.organisation
     where f.agreement_id = $1 order by f.number`,
    [agreement],
  );
}
