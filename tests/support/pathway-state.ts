/** How pathways stand in PostgreSQL and how the model says they stand, in one form, so that they can be held beside one another. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { standsAt } from './pathway-law.ts';
import type { Pathway, Row } from './pathway-model.ts';
import { learnWords, type RestState, restQuery, restTables, toldOfRest } from './pathway-state-rest.ts';
import { type Cells, ref, rows } from './pathway-state-row.ts';

/** A pathway as it stands: rows in the order in which they came, each with its id first. */
interface State extends RestState {
  readonly person: string;
  readonly phases: readonly Cells[];
  readonly leads: readonly Cells[];
  readonly releases: readonly Cells[];
  readonly handovers: readonly Cells[];
  readonly moments: readonly Cells[];
  readonly goals: readonly Cells[];
  readonly actions: readonly Cells[];
  readonly proposals: readonly Cells[];
  readonly referrals: readonly Cells[];
  readonly counts: Cells;
  readonly history: readonly string[];
  /** The fingerprint of the plan as the person reads it. */
  readonly plan: string;
  /** Everything that was written of the person, in one fingerprint. */
  readonly trace: string;
}

const traced = [
  'pathway_phases',
  'pathway_leads',
  'release_requests',
  'handovers',
  'handover_moments',
  'handover_steps',
  'handover_confirmations',
  'handover_lines',
  'plan_goals',
  'plan_actions',
  'plan_amendments',
  'plan_signatures',
  'proposals',
  'referrals',
  'referral_attempts',
  ...restTables,
];

const query = `
  select p.id as person,
    ${rows('pathway_phases', `${ref('x.source')}, x.phase, x.started_on - $2, x.ended_on - $2, x.version`)} as phases,
    ${rows(
      'pathway_leads',
      `${ref('x.source')}, ${ref('x.lead')}, x.started_on - $2, x.state, ${ref('x.asked')}, x.answer_by - $2, x.version`,
    )} as leads,
    ${rows(
      'release_requests',
      `${ref('x.source')}, ${ref('x.asked')}, x.held, x.state, x.answer_by - $2, x.closed_on is not null, x.version`,
    )} as releases,
    ${rows(
      'handovers',
      `${ref('x.source')}, ${ref('x.receiver')}, gate.handover_now(x), x.running, x.done_at is not null,
       (select coalesce(json_agg(c.who order by c.who), '[]') from handover_confirmations c where c.handover_id = x.id)`,
    )} as handovers,
    ${rows('handover_moments', `x.handover_id, ${ref('x.source')}`, 'x.recorded_at, x.held_on, x.id')} as moments,
    ${rows('plan_goals', `${ref('x.source')}, x.body, x.state, x.version`)} as goals,
    ${rows(
      'plan_actions',
      `${ref('x.source')}, array(select o.id from unnest(x.origins) r join organisations o on o.ref = r order by 1), x.body, x.done_by,
       x.starts_on - $2, x.due_on - $2, x.intensity, x.state, x.end_reason, x.version`,
    )} as actions,
    ${rows('proposals', `${ref('x.source')}, ${ref('x.addressed_to')}, x.kind, x.action_id, x.state`)} as proposals,
    (select coalesce(json_agg(json_build_array(x.id, ${ref('x.receiver')}, x.status,
      (select count(*) from referral_attempts a where a.referral_id = x.id)) order by x.sent_at, x.id), '[]')
     from referrals x where x.person_id = p.id and x.sent_by is not null) as referrals,
    json_build_array((select count(*) from plan_amendments x where x.person_id = p.id),
      (select count(*) from plan_signatures x where x.person_id = p.id),
      (select count(*) from contact_moments x where x.person_id = p.id)) as counts,
    ${restQuery},
    array(select l.act from act_log l where l.person_id = p.id order by l.id) as history,
    gate.plan_hash((select jsonb_agg(r.content order by r.kind desc, r.id) from gate.plan_rows(p.id) r)) as plan,
    md5(concat(${traced
      .map(
        (table) => `(select string_agg(x::text, '' order by x.id) from ${table} x where x.person_id = p.id)`,
      )
      .join(', ')})) as trace
  from unnest($1::uuid[]) p (id)`;

/** Reads how these pathways stand, by person. */
export async function readStates(
  admin: Queryable,
  persons: readonly string[],
  today: string,
): Promise<Map<string, State>> {
  const found = await admin.many<State>(query.replaceAll('$2', '$2::date'), [persons, today]);
  return new Map(found.map((state) => [state.person, state]));
}

/** Says how the model has it, with the ids of organisations as PostgreSQL knows them. */
function told(pathway: Pathway, id: (side: never) => string) {
  const of = id as (side: string | null) => string | null;
  const org = (side: string | null) => (side === null ? null : of(side));
  return {
    phases: pathway.phases.map((row) => [org(row.of), row.phase, row.from, row.until, row.version]),
    leads: pathway.leads.map((row) => [
      org(row.of),
      org(row.lead),
      row.on,
      row.state,
      org(row.asked),
      row.by,
      row.version,
    ]),
    releases: pathway.releases.map((row) => [
      org(row.of),
      org(row.asked),
      row.held,
      row.state,
      row.by,
      row.closed,
      row.version,
    ]),
    handovers: pathway.handovers.map((row) => [
      org(row.giver),
      org(row.receiver),
      standsAt(pathway, row),
      row.running,
      row.done,
      row.confirmed.toSorted(),
    ]),
    goals: pathway.goals.map((row) => [org(row.of), row.text, row.state, row.version]),
    actions: pathway.actions.map((row) => [
      org(row.of),
      row.origins.map(org).toSorted(),
      row.text,
      row.by,
      row.start,
      row.due,
      row.intensity,
      row.state,
      row.endReason,
      row.version,
    ]),
    proposals: pathway.proposals.map((row) => [
      org(row.of),
      org(row.to),
      row.kind,
      row.action?.id ?? null,
      row.state,
    ]),
    referrals: pathway.referrals.map((row) => [org(row.to), row.state, row.tries.length]),
    ...toldOfRest(pathway, org),
    counts: [pathway.amendments, pathway.signatures, pathway.contacts],
    history: pathway.history,
  };
}

const learned = [
  'phases',
  'leads',
  'releases',
  'handovers',
  'goals',
  'actions',
  'proposals',
  'referrals',
  'involvements',
  'outflows',
  'jobs',
  'checks',
  'contracts',
  'notes',
  'reports',
] as const;

/** Says what stands otherwise in PostgreSQL than in the model, or nothing; the model learns the ids of what was added. */
export function differenceOf(
  pathway: Pathway,
  state: State,
  organisation: (side: never) => string,
): string | undefined {
  for (const name of learned) {
    const mine = told(pathway, organisation)[name].map((cells) => JSON.stringify(cells));
    const list: readonly Row[] = pathway[name];
    const odd = state[name].find((cells) => {
      const cell = JSON.stringify(cells.slice(1));
      const known = list.findIndex((row) => row.id === cells[0]);
      if (known >= 0) return mine[known] !== cell;
      const added = list.findIndex((row, at) => row.id === '' && mine[at] === cell);
      if (added >= 0) Object.assign(list[added] ?? {}, { id: cells[0] });
      return added < 0;
    });
    if (odd !== undefined || state[name].length !== list.length)
      return `${name}: PostgreSQL has ${JSON.stringify(odd ?? state[name])}, the model ${JSON.stringify(mine)}`;
  }
  const model = told(pathway, organisation);
  for (const name of ['counts', 'history'] as const)
    if (JSON.stringify(state[name]) !== JSON.stringify(model[name]))
      return `${name}: PostgreSQL has ${JSON.stringify(state[name])}, the model ${JSON.stringify(model[name])}`;
  if (pathway.hashes.at(-1) !== state.plan) pathway.hashes.push(state.plan);
  return learnMoments(pathway, state) ?? learnWords(pathway, state);
}

/** Of two who offered at once the moments may lie through one another: they are of the same side. */
function learnMoments(pathway: Pathway, state: State): string | undefined {
  for (const handover of pathway.handovers) {
    const there = state.moments.filter((cells) => cells[1] === handover.id);
    if (there.length !== handover.moments.length)
      return `moments: PostgreSQL has ${there.length}, the model ${handover.moments.length}`;
    handover.moments.forEach((moment, at) => {
      moment.id = String(there[at]?.[0]);
    });
  }
  return undefined;
}
