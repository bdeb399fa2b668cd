-- Proposals: what an organisation asks of the one that may write. Approving applies the change, with its amendment, in the same
-- transaction. The owner decides only about what it may be shown: a flow for the plan has to stand open from proposer to owner.

-- The part of a proposal that cannot be so, or null. `a` is the action it is about; null is the plan as a whole.
create or replace function gate.wrong_in_proposal(p_kind text, a plan_actions, p_detail jsonb, p_today date) returns text
language sql immutable as $$
  select case
    when a.id is null and p_kind not in ('newAction', 'extend', 'stop') then 'kind'
    when a.id is not null and p_kind = 'newAction' then 'kind'
    when (p_kind = 'endReason') <> (a.state in ('done', 'stopped')) then 'kind'
    when p_kind = 'newAction' then gate.wrong_in_action(p_detail, p_today, true)
    when p_kind = 'extend' and (p_detail ->> 'due' is null or not gate.is_plan_day((p_detail ->> 'due')::date, p_today)
      or (p_detail ->> 'due')::date <= coalesce(a.due_on, p_today)) then 'due'
    when p_kind = 'changeStart' and (p_detail ->> 'start' is null or not gate.is_plan_day((p_detail ->> 'start')::date, p_today)
      or (p_detail ->> 'start')::date > a.due_on or (p_detail ->> 'start')::date is not distinct from a.starts_on) then 'start'
    when p_kind = 'changeIntensity' and (p_detail ->> 'intensity' is null or p_detail ->> 'intensity' is not distinct from a.intensity)
      then 'intensity'
    when p_kind in ('stop', 'endReason') and (p_detail ->> 'endReason' is null or p_detail ->> 'endReason' is not distinct from a.end_reason)
      then 'endReason' end
$$;

-- p_action null: about the plan of p_to as a whole. A new proposal takes the place of one's own that still waits about the same.
create or replace function gate.make_proposal(p_token text, p_person uuid, p_kind text, p_action uuid, p_to uuid, p_detail jsonb, p_why text,
  p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  v gate.view := gate.look(p_token, p_person, 'guidance', p_reason);
  me gate.actor := v.me;
  refusal text := gate.act_refusal(me, v, gate.may_write_in(me, p_person, gate.category('plan'), p_reason));
  a plan_actions;
  owner integer;
  wrong text;
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_action is not null then
    select * into a from plan_actions
    where id = p_action and person_id = p_person and gate.passes_with_origins(v, source, category_bit, origins);
    if a.id is null then
      return json_build_object('outcome', 'missing');
    end if;
  end if;
  owner := coalesce(a.source, (select ref from organisations where id = p_to));
  if owner is null or owner = me.organisation or not owner = any (v.told) then
    return json_build_object('outcome', 'invalid', 'field', 'to');
  end if;
  if gate.opens_to(me, owner, p_person, 'guidance') & gate.category('plan') = 0 then
    return json_build_object('outcome', 'forbidden');
  end if;
  wrong := gate.wrong_in_proposal(p_kind, a, p_detail, me.today);
  if wrong is not null then
    return json_build_object('outcome', 'invalid', 'field', wrong);
  end if;
  perform gate.hold_person(p_person);
  -- A colleague may have ended the guidance meanwhile.
  if gate.may_write_in(me, p_person, gate.category('plan'), p_reason) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  update proposals set state = 'replaced', decided_by = me.user_id, decided_at = now()
  where person_id = p_person and source = me.organisation and addressed_to = owner and kind = p_kind
    and action_id is not distinct from p_action and state = 'waiting' and p_kind <> 'newAction';
  insert into proposals (person_id, source, category_bit, as_of, recorded_by, addressed_to, kind, action_id, detail, why)
  values (p_person, me.organisation, 7, me.today, me.user_id, owner, p_kind, p_action, p_detail, p_why)
  returning id into made;
  perform gate.record_act(me, 'proposal.make', made::text, p_person);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- Applies a proposal to the plan of the actor's organisation; gives how much it changed.
create or replace function gate.apply_proposal(me gate.actor, p proposals) returns integer
language plpgsql as $$
declare
  a plan_actions;
  added uuid;
  changed integer := 0;
  wanted jsonb := case p.kind
    when 'stop' then p.detail || jsonb_build_object('state', 'stopped')
    else p.detail end;
begin
  if p.kind = 'newAction' then
    added := gate.insert_action(me, p.person_id, null, p.detail, array[p.source]);
    return gate.note_amendments(me, p.person_id, 'action', added, '{}', jsonb_build_object('text', p.detail -> 'text'), p.why, p.id,
      array[p.source]);
  end if;
  for a in
    select * from plan_actions x
    where x.source = me.organisation and x.person_id = p.person_id and (x.id = p.action_id or p.action_id is null)
      and (x.state in ('planned', 'busy') or p.kind = 'endReason')
    order by x.id for update
  loop
    -- The plan as a whole runs longer: what already runs longer stays as it is.
    if p.action_id is null and p.kind = 'extend' and a.due_on >= (p.detail ->> 'due')::date then
      continue;
    end if;
    if gate.wrong_in_action(gate.action_parts(a) || wanted, me.today, false) is null then
      changed := changed + gate.change_action(me, a, wanted, p.why, p.id, array[p.source]);
    end if;
  end loop;
  return changed;
end $$;

-- The owner approves or rejects. p_version: the version of the action on which the decision rests. Conflict: it changed meanwhile, it
-- was decided already, or nothing is left to change.
create or replace function gate.decide_proposal(p_token text, p_proposal uuid, p_approve boolean, p_version integer, p_why text,
  p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  p proposals;
  v gate.view;
  refusal text;
begin
  select * into p from proposals where id = p_proposal and addressed_to = me.organisation;
  if p.id is not null and gate.may_write(me, p.person_id, p_reason) then
    v := gate.look(p_token, p.person_id, 'guidance', p_reason);
  end if;
  perform gate.hold_person(p.person_id);
  select * into p from proposals where id = p_proposal and addressed_to = me.organisation for update;
  refusal := gate.act_refusal(me, v, v.person is not null
    and gate.passes_with_origins(v, p.source, p.category_bit, p.origins));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p.state <> 'waiting' then
    return json_build_object('outcome', 'conflict', 'now', p.state);
  end if;
  if not p_approve and coalesce(btrim(p_why), '') = '' then
    return json_build_object('outcome', 'invalid', 'field', 'why');
  end if;
  if p_approve then
    perform from plan_actions where id = p.action_id for update;
    if p_version is distinct from (select version from plan_actions where id = p.action_id) then
      return json_build_object('outcome', 'conflict', 'now', 'changed');
    end if;
    if gate.apply_proposal(me, p) = 0 then
      return json_build_object('outcome', 'conflict', 'now', 'nothing');
    end if;
  end if;
  update proposals set state = case when p_approve then 'approved' else 'rejected' end, decided_by = me.user_id, decided_at = now(),
    decided_why = nullif(btrim(p_why), '')
  where id = p.id;
  perform gate.record_act(me, case when p_approve then 'proposal.approve' else 'proposal.reject' end, p.id::text, p.person_id);
  return json_build_object('outcome', 'done');
end $$;

create or replace function gate.withdraw_proposal(p_token text, p_proposal uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  p proposals;
  refusal text;
begin
  perform gate.hold_person(x.person_id) from proposals x where x.id = p_proposal and x.source = me.organisation;
  select * into p from proposals where id = p_proposal and source = me.organisation for update;
  refusal := gate.act_refusal(me, p.id is not null and gate.may_write_in(me, p.person_id, 1 << p.category_bit, p_reason));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p.state <> 'waiting' then
    return json_build_object('outcome', 'conflict', 'now', p.state);
  end if;
  update proposals set state = 'withdrawn', decided_by = me.user_id, decided_at = now() where id = p.id;
  perform gate.record_act(me, 'proposal.withdraw', p.id::text, p.person_id);
  return json_build_object('outcome', 'done');
end $$;

-- Takes back what this organisation proposed and of which it still waits to hear, because it no longer guides the person.
create or replace function gate.take_back_proposals(me gate.actor, p_person uuid) returns void
language plpgsql as $$
declare
  taken uuid;
begin
  for taken in
    update proposals set state = 'withdrawn', decided_by = me.user_id, decided_at = now()
    where person_id = p_person and source = me.organisation and state = 'waiting' returning id
  loop
    perform gate.record_act(me, 'proposal.withdraw', taken::text, p_person);
  end loop;
end $$;

grant execute on function
  gate.make_proposal(text, uuid, text, uuid, uuid, jsonb, text, text),
  gate.decide_proposal(text, uuid, boolean, integer, text, text),
  gate.withdraw_proposal(text, uuid, text) to werkwinkel_app;
