-- The plan as it is read: every row that passes, each with who recorded it, and what was signed. A row that does not pass is as one
-- that is not there, also in what is compared with a signature.

-- What was agreed in each row, as it is signed: not how far it is. Progress asks for no new signature, stopping does.
create or replace function gate.plan_rows(p_person uuid)
returns table (kind text, id uuid, source integer, category_bit smallint, origins integer[], changed_at timestamptz, content jsonb)
language sql stable as $$
  select 'goal', g.id, g.source, g.category_bit, g.origins, g.changed_at, jsonb_build_object('goal', g.id, 'text', g.body,
    'due', g.due_on, 'dropped', g.state = 'dropped')
  from plan_goals g where g.person_id = p_person
  union all
  select 'action', a.id, a.source, a.category_bit, a.origins, a.changed_at, jsonb_build_object('action', a.id, 'under', a.goal_id,
    'text', a.body, 'by', a.done_by, 'start', a.starts_on, 'due', a.due_on, 'intensity', a.intensity, 'stopped', a.state = 'stopped')
  from plan_actions a where a.person_id = p_person
$$;

-- The rows that this view shows.
create or replace function gate.plan_rows_in(v gate.view)
returns table (kind text, id uuid, source integer, category_bit smallint, origins integer[], changed_at timestamptz, content jsonb)
language sql stable as $$
  select r.* from gate.plan_rows(v.person) r where gate.passes_with_origins(v, r.source, r.category_bit, r.origins)
$$;

-- The hash of a plan as someone saw it: goals before actions, in the order of their ids.
create or replace function gate.plan_hash(p_contents jsonb) returns text
language sql immutable as $$
  select encode(sha256(convert_to(coalesce(p_contents, '[]'::jsonb)::text, 'UTF8')), 'hex')
$$;

create or replace function gate.goal_parts(g plan_goals) returns jsonb
language sql immutable as $$
  select jsonb_build_object('text', g.body, 'due', g.due_on, 'state', g.state, 'result', g.result)
$$;

create or replace function gate.action_parts(a plan_actions) returns jsonb
language sql immutable as $$
  select jsonb_build_object('text', a.body, 'by', a.done_by, 'start', a.starts_on, 'due', a.due_on, 'intensity', a.intensity,
    'state', a.state, 'result', a.result, 'endReason', a.end_reason)
$$;

-- Is something agreed now, in what is given, that was not so when this was signed?
create or replace function gate.changed_since(p_document jsonb, p_contents jsonb[]) returns boolean
language sql immutable as $$
  select exists (
    select from unnest(p_contents) c where not exists (select from jsonb_array_elements(p_document) e where e = c))
$$;

-- The newest signature under each part, among the rows given.
create or replace function gate.latest_signatures(p_person uuid, p_shown uuid[])
returns setof plan_signatures
language sql stable as $$
  select distinct on (s.part) s.* from plan_signatures s
  where s.person_id = p_person and s.id = any (p_shown)
  order by s.part, s.as_of desc, s.recorded_at desc, s.id
$$;

-- May another organisation read of this person what the viewer's organisation plans or proposes? For each of which it is told.
create or replace function gate.plan_reach(v gate.view) returns json
language sql as $$
  select coalesce(json_agg(json_build_object('organisation', t.ref,
    'opens', (gate.opens_to(v.me, t.ref, v.person, 'guidance') & 128) > 0) order by t.ref), '[]')
  from (select distinct unnest(v.told) as ref) t
$$;

-- The proposals of this view: one's own, those addressed to the viewer, and of others only where both of them pass.
create or replace function gate.proposals_in(v gate.view) returns setof proposals
language sql stable as $$
  select p.* from proposals p
  where p.person_id = v.person and gate.passes_with_origins(v, p.source, p.category_bit, p.origins)
    and (p.source = (v.me).organisation or p.addressed_to = (v.me).organisation or gate.passes(v, p.addressed_to, p.category_bit))
$$;

create or replace function gate.read_plan(v gate.view) returns gate.shown
language plpgsql as $$
declare
  mine integer := (v.me).organisation;
  seen uuid[] := array(select r.id from gate.plan_rows_in(v) r);
  signed uuid[] := array(
    select s.id from plan_signatures s
    where s.person_id = v.person and gate.passes_with_origins(v, s.source, s.category_bit, s.origins));
  behind integer[];
  answer json;
begin
  behind := array(
    select unnest(r.source || r.origins) from gate.plan_rows_in(v) r
    union select unnest(s.source || s.origins) from plan_signatures s where s.id = any (signed)
    union select unnest(p.source || p.origins) from gate.proposals_in(v) p
    union select p.addressed_to from gate.proposals_in(v) p
      where p.decided_why is not null and gate.passes(v, p.addressed_to, p.category_bit)
    order by 1);
  answer := json_build_object(
    'goals', (
      select coalesce(json_agg(jsonb_build_object('id', g.id, 'source', g.source, 'bit', g.category_bit, 'asOf', g.as_of,
        'origins', g.origins, 'version', g.version) || gate.goal_parts(g) order by g.recorded_at, g.id), '[]')
      from plan_goals g where g.id = any (seen)),
    'actions', (
      select coalesce(json_agg(jsonb_build_object('id', a.id, 'source', a.source, 'bit', a.category_bit, 'asOf', a.as_of,
        'origins', a.origins, 'version', a.version, 'goal', (
          select a.goal_id where a.goal_id = any (seen)))
        || gate.action_parts(a) order by a.due_on, a.recorded_at, a.id), '[]')
      from plan_actions a where a.id = any (seen)),
    'amendments', (
      select coalesce(json_agg(json_build_object('id', m.id, 'source', m.source, 'bit', m.category_bit, 'asOf', m.as_of,
        'kind', m.row_kind, 'row', m.row_id, 'part', m.part, 'old', m.old_value, 'new', m.new_value, 'why', m.why,
        'by', u.display_name, 'at', m.recorded_at, 'proposed', m.proposal_id is not null) order by m.recorded_at desc, m.part), '[]')
      from plan_amendments m left join users u on u.id = m.recorded_by and m.source = mine
      where m.person_id = v.person and gate.passes_with_origins(v, m.source, m.category_bit, m.origins)
        and m.row_id = any (seen)),
    'signatures', (
      select coalesce(json_agg(json_build_object('id', s.id, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of,
        'part', s.part, 'manner', s.manner, 'signer', case when s.source = mine then s.signer end,
        'signedAs', case when s.source = mine then s.signed_as end,
        -- As it was signed, as far as the rows pass today.
        'document', (
          select coalesce(jsonb_agg(e || case when (e ->> 'under')::uuid <> all (seen) then '{"under": null}' else '{}'::jsonb end), '[]')
          from jsonb_array_elements(s.document) e
          where coalesce(e ->> 'goal', e ->> 'action')::uuid = any (seen)),
        -- The hash of the whole document would tell that others planned something too.
        'hash', case when s.manner = 'paper' and s.source = mine then s.document_hash else gate.plan_hash(s.document) end,
        'at', s.recorded_at, 'changed', gate.changed_since(s.document, array(
          select r.content from gate.plan_rows_in(v) r where r.source = s.part))) order by s.part), '[]')
      from gate.latest_signatures(v.person, signed) s),
    'proposals', (
      select coalesce(json_agg(json_build_object('id', p.id, 'source', p.source, 'bit', p.category_bit, 'asOf', p.as_of,
        'to', p.addressed_to, 'kind', p.kind, 'action', p.action_id, 'detail', p.detail, 'why', p.why, 'state', p.state,
        'by', u.display_name, 'decidedOn', gate.civil_day(p.decided_at), 'decidedWhy', case
          when p.addressed_to = mine or gate.passes(v, p.addressed_to, p.category_bit) then p.decided_why end)
        order by p.state = 'waiting' desc, p.recorded_at desc, p.id), '[]')
      from gate.proposals_in(v) p left join users u on u.id = p.recorded_by and p.source = mine),
    'hash', gate.plan_hash((select jsonb_agg(r.content order by r.kind desc, r.id) from gate.plan_rows_in(v) r)), 'reach', gate.plan_reach(v));
  return (behind, array_fill(128, array[cardinality(behind)]), answer)::gate.shown;
end $$;
