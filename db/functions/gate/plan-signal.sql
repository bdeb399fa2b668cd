-- What in a plan asks for attention, per organisation: a proposal that waits for it, an answer to its own, an action past its day, a
-- plan that the person has not signed, or not since it changed. p_person null: everyone whom the organisation guides.

-- The flows by which an organisation may be shown the plan rows of another for this person, or null: its relation is proved and a
-- doorway stands open. For jobs, which have no view; what is shown later is asked again.
create or replace function gate.plan_flows_to(p_organisation integer, p_source integer, p_person uuid, p_today date) returns integer[]
language sql stable as $$
  select array_agg(distinct d.flow)
  from gate.doorways d
  where d.viewer = p_organisation and d.source = p_source and d.purpose = 'guidance' and d.mask & 128 > 0
    and gate.population_holds(d.population, p_person, p_source, p_organisation, p_today)
    and exists (
      select from involvements i
      cross join lateral gate.proofs(gate.side_of(p_organisation, p_today), p_person, i.recorded_at) f
      where i.person_id = p_person and i.organisation = p_organisation and i.role = 'guidance' and i.valid_from <= p_today
        and (i.valid_until is null or i.valid_until >= p_today) and (not i.awaits_second_person or i.second_person is not null)
        and f.source = p_source)
$$;

create or replace function gate.find_plan_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  with day as materialized (select gate.today() as today),
  guided as materialized (
    select distinct i.person_id from involvements i, day
    where i.organisation = p_organisation and (p_person is null or i.person_id = p_person) and i.role = 'guidance'
      and i.valid_from <= day.today and (i.valid_until is null or i.valid_until >= day.today)),
  -- What was taken over from another closes with it: then it asks for nothing.
  own_rows as materialized (
    select r.*
    from (
      select person_id, id, 'goal' as kind, state, recorded_at, changed_at, due_on, origins from plan_goals
      where source = p_organisation and (p_person is null or person_id = p_person)
      union all
      select person_id, id, 'action', state, recorded_at, changed_at, due_on, origins from plan_actions
      where source = p_organisation and (p_person is null or person_id = p_person)) r
    where r.person_id in (select g.person_id from guided g) and (r.origins = '{}' or not exists (
      select from unnest(r.origins) o
      where o <> p_organisation and gate.plan_flows_to(p_organisation, o, r.person_id, (select today from day)) is null))),
  standing as (
    select r.person_id, max(r.changed_at) as changed_at
    from own_rows r
    group by r.person_id
    having bool_or(r.kind = 'goal' and r.state <> 'dropped') and bool_or(r.kind = 'action' and r.state in ('planned', 'busy'))),
  signed as (
    select t.person_id, t.changed_at, s.document, s.as_of, s.recorded_at, s.source
    from standing t
    left join lateral (
      select * from plan_signatures s
      where s.person_id = t.person_id and s.part = p_organisation
        and (s.source = p_organisation or gate.plan_flows_to(p_organisation, s.source, s.person_id, (select today from day)) is not null)
      order by s.as_of desc, s.recorded_at desc, s.id limit 1) s on true),
  found as (
    select p.person_id, 'proposalWaits' as kind, p.id::text as subject, p.as_of as since, null::date as due, null::uuid as to_user,
      jsonb_build_object('kind', p.kind, 'whole', p.action_id is null) as detail, array[p.source] as sources, f.flows
    from proposals p, day, lateral (select gate.plan_flows_to(p_organisation, p.source, p.person_id, day.today) as flows) f
    where p.addressed_to = p_organisation and p.state = 'waiting' and p.person_id in (select g.person_id from guided g)
      and f.flows is not null
    union all
    select p.person_id, 'proposalAnswered', p.id::text, gate.civil_day(p.decided_at), null, p.recorded_by,
      jsonb_build_object('kind', p.kind, 'state', p.state), array[p_organisation], '{}'::integer[]
    from proposals p, day
    where p.source = p_organisation and p.state in ('approved', 'rejected') and gate.civil_day(p.decided_at) > day.today - 30
      and p.person_id in (select g.person_id from guided g)
    union all
    select r.person_id, 'actionOverdue', r.id::text, r.due_on + 1, r.due_on, null, '{}'::jsonb,
      array(select distinct x from unnest(p_organisation || r.origins) x), '{}'
    from own_rows r, day
    where r.kind = 'action' and r.state in ('planned', 'busy') and r.due_on < day.today
    union all
    select s.person_id, case when s.document is null then 'planUnsigned' else 'planChangedAfterSigning' end, '', gate.civil_day(s.changed_at),
      null, null, jsonb_strip_nulls(jsonb_build_object('signedOn', s.as_of)),
      case when s.source is null or s.source = p_organisation then array[p_organisation] else array[p_organisation, s.source] end,
      case when s.source is null or s.source = p_organisation then '{}' else
        gate.plan_flows_to(p_organisation, s.source, s.person_id, (select today from day)) end
    from signed s
    -- Only what was touched after the signature is compared with it.
    where s.document is null or (s.changed_at > s.recorded_at and gate.changed_since(s.document, array(
      select r.content from gate.plan_rows(s.person_id) r where r.source = p_organisation and r.id in (select o.id from own_rows o)))))
  select f.person_id, f.kind, f.subject, f.since, f.due, f.to_user, f.detail, 128, f.sources, coalesce(f.flows, '{}') from found f
$$;
