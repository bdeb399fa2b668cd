/** What is asked of the actions of an agreement; row-level security shows them with their agreement. What is done to them stands in action-act.sql.ts. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Action, Proof, Report } from './action.ts';

const ownerJson = `(select jsonb_build_object('id', o.id, 'name', o.name) from organisations o where o.ref = x.owner)`;

const sourceJson = `(select jsonb_build_object('id', g.id, 'name', g.title)
  from agreement_actions t join agreements g on g.id = t.agreement_id where t.id = x.taken_from)`;

const actionJson = `jsonb_build_object('id', x.id, 'number', x.number, 'title', x.title, 'goal', x.goal, 'domain', x.domain,
  'owner', ${ownerJson}, 'ownerFunction', x.owner_function, 'indicator', x.indicator, 'measures', x.measures, 'unit', x.unit,
  'baseline', x.baseline, 'baselineOn', x.baseline_on, 'target', x.target, 'reference', x.reference_value, 'extra', x.extra,
  'due', x.due_on, 'rhythm', x.rhythm, 'status', x.status, 'startedOn', x.started_on, 'endedOn', x.ended_on,
  'endedBecause', x.ended_because, 'version', x.version, 'realised', gate.action_realised(x.id),
  'realisedOn', gate.realised_as_of(x.id), 'takenFrom', ${sourceJson},
  'last', (select jsonb_build_object('value', r.value, 'on', r.reported_on) from agreement_action_reports r
    where r.action_id = x.id order by r.reported_on desc, r.ordinal desc limit 1))`;

export interface ActionList {
  readonly today: CivilDate;
  readonly items: readonly Action[];
}

/** Lists the actions of an agreement, those that run first. */
export async function listActions(db: Queryable, agreement: string): Promise<ActionList> {
  const row = await db.one<ActionList>(
    `select gate.today() as today, (
       select coalesce(jsonb_agg(${actionJson} order by array_position(array['running', 'draft', 'done', 'stopped'], x.status), x.number), '[]')
       from agreement_actions x where x.agreement_id = $1) as items`,
    [agreement],
  );
  if (row === undefined) throw new Error('The list of actions gave no answer.');
  return row;
}

/** An action with the agreement that it belongs to. */
export interface PlacedAction {
  readonly agreement: { readonly id: string; readonly name: string };
  readonly action: Action;
}

/** Lists the actions that run, of several agreements, those that are due first before. */
export async function listRunning(
  db: Queryable,
  agreements: readonly string[],
): Promise<{ readonly today: CivilDate; readonly items: readonly PlacedAction[] }> {
  const row = await db.one<{ today: CivilDate; items: PlacedAction[] }>(
    `select gate.today() as today, (
       select coalesce(jsonb_agg(jsonb_build_object('agreement', jsonb_build_object('id', a.id, 'name', a.title), 'action', ${actionJson})
         order by x.due_on, a.title, x.number), '[]')
       from agreement_actions x join agreements a on a.id = x.agreement_id
       where x.agreement_id = any ($1::uuid[]) and x.status = 'running') as items`,
    [agreements],
  );
  if (row === undefined) throw new Error('The list of actions gave no answer.');
  return row;
}

export interface ActionDetail {
  readonly today: CivilDate;
  readonly action: Action;
  readonly reports: readonly Report[];
  /** Empty for whoever is no party: the references are for the parties alone. */
  readonly proofs: readonly Proof[];
}

/** Finds one action of an agreement with all that was said of it, or nothing when the reader may not know it. */
export async function findAction(
  db: Queryable,
  agreement: string,
  action: string,
): Promise<ActionDetail | undefined> {
  return db.one<ActionDetail>(
    `select gate.today() as today, ${actionJson} as action,
       (select coalesce(jsonb_agg(jsonb_build_object('value', r.value, 'on', r.reported_on, 'note', r.note,
          'measured', r.measured_of is not null, 'by', o.name) order by r.reported_on desc, r.ordinal desc), '[]')
        from agreement_action_reports r join organisations o on o.ref = r.recorded_for where r.action_id = x.id) as reports,
       (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'on', p.counted_on, 'reference', p.reference, 'by', o.name,
          'struck', p.struck_because) order by p.counted_on desc, p.reference), '[]')
        from agreement_action_proofs p join organisations o on o.ref = p.recorded_for where p.action_id = x.id) as proofs
     from agreement_actions x where x.agreement_id = $1 and x.id = $2`,
    [agreement, action],
  );
}
