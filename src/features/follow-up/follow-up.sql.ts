/** What is asked of decisions and said to the gate about what becomes of them. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { OpenedDecision, StepState } from './follow-up.ts';

/** Opens a decision with its trail, or nothing where there is none for this reader. */
export async function readDecision(db: Queryable, id: string): Promise<OpenedDecision | undefined> {
  const row = await db.one<{ opened: OpenedDecision | null }>('select gate.read_decision($1) as opened', [
    id,
  ]);
  return row?.opened ?? undefined;
}

/** What became of the decisions of a body that the reader may read, per year, as JSON; `b` is the body. */
export const realisedJson = `(select coalesce(jsonb_agg(jsonb_build_object('year', q.year, 'inTime', q.in_time, 'late', q.late, 'open', q.open,
    'overdue', q.overdue, 'dropped', q.dropped) order by q.year desc), '[]')
  from (select d.year,
      count(*) filter (where d.state = 'done' and d.ended_on <= coalesce(d.first_due_on, d.due_on)) as in_time,
      count(*) filter (where d.state = 'done' and d.ended_on > coalesce(d.first_due_on, d.due_on)) as late,
      count(*) filter (where d.ended_on is null and d.due_on >= gate.today()) as open,
      count(*) filter (where d.ended_on is null and d.due_on < gate.today()) as overdue,
      count(*) filter (where d.state = 'dropped') as dropped
    from body_decisions d where d.body_id = b.id group by d.year) q)`;

export type StepAnswer = Answer & { readonly id?: string };

export interface GivenStep {
  readonly decision: string;
  readonly version: number;
  readonly state: StepState;
  readonly note: string | null;
  readonly due: string | null;
}

export function reportDecision(db: Queryable, token: string, given: GivenStep): Promise<StepAnswer> {
  const { decision, version, state, note, due } = given;
  return askGate(db, 'gate.report_decision($1, $2, $3, $4, $5, $6)', [
    token,
    decision,
    version,
    state,
    note,
    due,
  ]);
}

export interface GivenLink {
  readonly decision: string;
  readonly version: number;
  readonly agreement: string | null;
  readonly action: string | null;
  readonly rule: string | null;
}

export function linkDecision(db: Queryable, token: string, given: GivenLink): Promise<StepAnswer> {
  const { decision, version, agreement, action, rule } = given;
  return askGate(db, 'gate.link_decision($1, $2, $3, $4, $5, $6)', [
    token,
    decision,
    version,
    agreement,
    action,
    rule,
  ]);
}
