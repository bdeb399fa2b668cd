-- What becomes of decisions: who carries one out reports each step, and nothing of that is rewritten. What is late comes to who coordinates at
-- the owner, to the next agenda, and counts in how much a body realises.

-- Does this actor speak for the owner of a decision: who coordinates there, or is secretary?
create or replace function gate.owns_decision(me gate.actor, p_owner integer) returns boolean
language sql stable as $$
  select coalesce(p_owner in (me.organisation, me.unit) and me.purposes::text[] && array['agreement', 'consultation'], false)
$$;

-- May this actor read a decision? Who its level names, and who carries it out.
create or replace function gate.may_read_decision(me gate.actor, d body_decisions) returns boolean
language sql stable as $$
  select d.id is not null and (gate.owns_decision(me, d.owner)
    or gate.is_for_reader(d.readers, d.body_id, gate.reads_for_governments(me),
      case when gate.is_part_of_consultation(me) then gate.bodies_of(me) else '{}' end))
$$;

-- Reports a step of a decision. Outcomes: done, missing, forbidden, conflict (ended, changed), invalid (note, due).
create or replace function gate.report_decision(p_token text, p_decision uuid, p_version integer, p_state text, p_note text, p_due date)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  d body_decisions;
  b bodies;
  refusal json := gate.consultation_refusal(me);
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into d from body_decisions where id = p_decision;
  select * into b from bodies where id = d.body_id;
  refusal := case
    when not gate.may_read_decision(me, d) then json_build_object('outcome', 'missing')
    -- A decision is dropped by the body that took it, and not by who has to carry it out.
    when not (gate.keeps_body(me, b) or (gate.owns_decision(me, d.owner) and p_state <> 'dropped'))
      then json_build_object('outcome', 'forbidden') end;
  if refusal is not null then
    return refusal;
  end if;
  select * into d from body_decisions where id = p_decision for no key update;
  refusal := case
    when d.ended_on is not null then json_build_object('outcome', 'conflict', 'field', 'ended')
    when d.version <> p_version then json_build_object('outcome', 'conflict', 'field', 'changed')
    when p_state in ('moved', 'dropped', 'busy') and p_note is null then json_build_object('outcome', 'invalid', 'field', p_state)
    when p_state = 'moved' and (p_due is null or p_due <= greatest(d.due_on, me.today))
      then json_build_object('outcome', 'invalid', 'field', 'due') end;
  if refusal is not null then
    return refusal;
  end if;
  insert into decision_steps (decision_id, state, note, due_on, user_id, organisation)
  values (d.id, p_state, p_note, case when p_state = 'moved' then p_due end, me.user_id, coalesce(me.unit, me.organisation));
  update body_decisions set state = p_state, version = version + 1,
    first_due_on = case when p_state = 'moved' then coalesce(first_due_on, due_on) else first_due_on end,
    due_on = case when p_state = 'moved' then p_due else due_on end,
    ended_on = case when p_state in ('done', 'dropped') then me.today end
  where id = d.id;
  perform gate.record_act(me, 'decision.report', d.id::text);
  return json_build_object('outcome', 'done', 'id', d.id);
end $$;

drop function if exists gate.link_decision(text, uuid, uuid, uuid, text);
-- Says to which agreement, action or rule a decision belongs. Outcomes: done, missing, forbidden, conflict (changed), invalid
-- (action: of another agreement).
create or replace function gate.link_decision(p_token text, p_decision uuid, p_version integer, p_agreement uuid, p_action uuid, p_rule text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  d body_decisions;
  b bodies;
  refusal json := gate.consultation_refusal(me);
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into d from body_decisions where id = p_decision;
  select * into b from bodies where id = d.body_id;
  refusal := case
    when not gate.may_read_decision(me, d) then json_build_object('outcome', 'missing')
    when not gate.keeps_body(me, b) then json_build_object('outcome', 'forbidden')
    when p_agreement is not null and not exists (
      select from agreements a where a.id = p_agreement and a.status not in ('draft', 'negotiated'))
      then json_build_object('outcome', 'invalid', 'field', 'agreement')
    when p_action is not null and not exists (
      select from agreement_actions x where x.id = p_action and x.agreement_id = p_agreement and x.started_on is not null)
      then json_build_object('outcome', 'invalid', 'field', 'action') end;
  if refusal is not null then
    return refusal;
  end if;
  update body_decisions set agreement_id = p_agreement, action_id = p_action, rule = p_rule, version = version + 1
  where id = d.id and version = p_version;
  if not found then
    return json_build_object('outcome', 'conflict', 'field', 'changed');
  end if;
  perform gate.record_act(me, 'decision.link', d.id::text);
  return json_build_object('outcome', 'done', 'id', d.id);
end $$;

-- One decision with its trail as the reader of now may read it, or null. The notes of the trail are for who carries consultation, who sits in
-- the body, and who carries the decision out.
create or replace function gate.read_decision(p_decision uuid) returns json
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.current();
  d body_decisions;
  part boolean := gate.takes_part();
  governments boolean := gate.reader_is_of_governments();
  near boolean;
begin
  select * into d from body_decisions where id = p_decision;
  if not gate.may_read_decision(me, d) then
    return null;
  end if;
  near := governments or gate.owns_decision(me, d.owner) or d.body_id = any (gate.bodies_of_reader());
  return (
    select json_build_object('id', d.id, 'number', d.number, 'text', d.text, 'readers', d.readers, 'on', d.decided_on, 'due', d.due_on,
      'firstDue', d.first_due_on, 'state', d.state, 'endedOn', d.ended_on, 'version', d.version, 'today', gate.today(), 'part', part,
      'owner', (select o.name from organisations o where o.ref = d.owner),
      'body', json_build_object('id', b.id, 'name', b.name, 'level', b.level),
      'meeting', json_build_object('id', m.id, 'on', m.held_on, 'minutes', gate.has_minutes(m.id)),
      'title', case when gate.is_for_reader(i.readers, i.body_id, governments, gate.bodies_of_reader()) then i.title end,
      'concern', (select c.id from concerns c where c.id = i.concern_id and gate.may_know_concern(me, c)), 'kept', gate.keeps_body(me, b),
      'reports', d.ended_on is null and (gate.owns_decision(me, d.owner) or gate.keeps_body(me, b)),
      'agreement', (select json_build_object('id', a.id, 'name', a.title) from agreements a where a.id = d.agreement_id),
      'action', (select json_build_object('id', x.id, 'name', x.title) from agreement_actions x where x.id = d.action_id),
      'rule', d.rule,
      'agreements', case when gate.keeps_body(me, b) then (
        select json_agg(json_build_object('id', a.id, 'name', a.title, 'actions', (
          select coalesce(json_agg(json_build_object('id', x.id, 'name', x.title) order by x.number), '[]')
          from agreement_actions x where x.agreement_id = a.id and x.started_on is not null)) order by a.title, a.valid_from)
        from (select * from agreements y where y.status not in ('draft', 'negotiated') and exists (
          select from agreement_parties p where p.agreement_id = y.id
            and (p.organisation = b.secretary or exists (select from body_members s where s.body_id = b.id and s.organisation = p.organisation
              and s.standing in ('agreed', 'left'))))
          limit 200) a) end,
      'steps', (select coalesce(json_agg(json_build_object('state', s.state, 'note', case when near then s.note end, 'due', s.due_on,
          'organisation', o.name, 'on', gate.civil_day(s.at)) order by s.id desc), '[]')
        from decision_steps s join organisations o on o.ref = s.organisation where s.decision_id = d.id))
    from agenda_items i join meetings m on m.id = i.meeting_id join bodies b on b.id = i.body_id where i.id = d.item_id);
end $$;

-- What is late at the organisation of this actor, for who coordinates there: decisions, and actions that run. The ten that are late the longest.
create or replace function gate.overdue_for(me gate.actor) returns json
language plpgsql stable as $$
begin
  if not coalesce(me.purposes::text[] && array['agreement', 'consultation'], false) then
    return '[]';
  end if;
  return (
    select coalesce(json_agg(json_build_object('kind', q.kind, 'id', q.id, 'under', q.under, 'name', q.name, 'due', q.due_on)
      order by q.due_on, q.name), '[]')
    from (
      select 'decision' as kind, d.id, null::uuid as under, d.number as name, d.due_on
      from body_decisions d
      where d.owner in (me.organisation, me.unit) and d.ended_on is null and d.due_on < me.today
      union all
      select 'action', x.id, x.agreement_id, x.title, x.due_on
      from agreement_actions x
      where x.owner = me.organisation and x.status = 'running' and x.due_on < me.today
      order by 5 limit 10) q);
end $$;

-- The same for who reads now, on the page of consultation.
create or replace function gate.overdue_of_reader() returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.overdue_for(gate.current())
$$;

grant execute on function gate.report_decision(text, uuid, integer, text, text, date), gate.link_decision(text, uuid, integer, uuid, uuid, text),
  gate.read_decision(uuid), gate.overdue_of_reader() to werkwinkel_app;
