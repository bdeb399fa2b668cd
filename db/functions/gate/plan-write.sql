-- Writing in the plan: an organisation adds goals and actions and changes its own. Every change leaves the old value, the new one and
-- the reason behind; two who change the same row at once are told of one another.

-- Is this a day to which an action or goal can run? Not long ago, and not beyond what anyone can plan.
create or replace function gate.is_plan_day(p_day date, p_today date) returns boolean
language sql immutable as $$ select p_day is null or p_day between p_today - 365 and p_today + 1826 $$;

create or replace function gate.record_goal(p_token text, p_person uuid, p_text text, p_due date, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.beginning_refusal(me, gate.may_write_in(me, p_person, gate.category('plan'), p_reason), p_person, p_reason);
  goal uuid;
begin
  if refusal is not null then
    return refusal;
  end if;
  if p_due < me.today or not gate.is_plan_day(p_due, me.today) then
    return json_build_object('outcome', 'invalid', 'field', 'due');
  end if;
  insert into plan_goals (person_id, source, category_bit, as_of, recorded_by, body, due_on)
  values (p_person, me.organisation, 7, me.today, me.user_id, p_text, p_due)
  returning id into goal;
  perform gate.record_act(me, 'goal.record', goal::text, p_person);
  return json_build_object('outcome', 'done', 'id', goal);
end $$;

-- Why an action cannot stand under this goal, or null: it stands under one's own, or under one of another organisation that the actor
-- sees.
drop function if exists gate.may_stand_under(gate.actor, text, uuid, uuid, text);
create or replace function gate.refused_under(me gate.actor, p_token text, p_person uuid, p_goal uuid, p_reason text) returns text
language plpgsql as $$
declare
  goal plan_goals;
  v gate.view;
begin
  if p_goal is null then
    return null;
  end if;
  select * into goal from plan_goals where id = p_goal and person_id = p_person;
  if goal.source = me.organisation then
    return null;
  end if;
  v := gate.look(p_token, p_person, 'guidance', p_reason);
  return gate.act_refusal(me, v, gate.passes_with_origins(v, goal.source, goal.category_bit, goal.origins) and goal.id is not null);
end $$;

-- p_action: {text, by, start, due, intensity}.
create or replace function gate.record_action(p_token text, p_person uuid, p_goal uuid, p_action jsonb, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_write_in(me, p_person, gate.category('plan'), p_reason));
  wrong text;
  action uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  wrong := gate.wrong_in_action(p_action, me.today, true);
  if wrong is null then
    refusal := gate.refused_under(me, p_token, p_person, p_goal, p_reason);
    wrong := case when refusal <> 'quota' then 'goal' end;
  end if;
  if wrong is not null then
    return json_build_object('outcome', 'invalid', 'field', wrong);
  elsif refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.holds_to_write(me, p_person, gate.category('plan'), p_reason) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  action := gate.insert_action(me, p_person, p_goal, p_action, '{}');
  perform gate.record_act(me, 'action.record', action::text, p_person);
  return json_build_object('outcome', 'done', 'id', action);
end $$;

-- The part of an action that cannot be so, or null.
create or replace function gate.wrong_in_action(p_action jsonb, p_today date, p_new boolean) returns text
language sql immutable as $$
  select case
    when p_action ->> 'due' is null or not gate.is_plan_day((p_action ->> 'due')::date, p_today)
      or (p_new and (p_action ->> 'due')::date < p_today) then 'due'
    when not gate.is_plan_day((p_action ->> 'start')::date, p_today) or (p_action ->> 'start')::date > (p_action ->> 'due')::date then 'start'
    when p_action ->> 'state' = 'stopped' and p_action ->> 'endReason' is null then 'endReason' end
$$;

create or replace function gate.insert_action(me gate.actor, p_person uuid, p_goal uuid, p_action jsonb, p_origins integer[]) returns uuid
language sql as $$
  insert into plan_actions (person_id, source, category_bit, origins, as_of, recorded_by, goal_id, body, done_by, starts_on, due_on, intensity)
  values (p_person, me.organisation, 7, p_origins, me.today, me.user_id, p_goal, p_action ->> 'text', p_action ->> 'by',
    (p_action ->> 'start')::date, (p_action ->> 'due')::date, p_action ->> 'intensity')
  returning id
$$;

-- Writes down what changes in a row, part by part; gives how many parts changed.
create or replace function gate.note_amendments(me gate.actor, p_person uuid, p_kind text, p_row uuid, p_old jsonb, p_new jsonb, p_why text,
  p_proposal uuid, p_origins integer[])
returns integer
language plpgsql as $$
declare
  changed integer;
begin
  insert into plan_amendments (person_id, source, category_bit, origins, as_of, recorded_by, row_kind, row_id, part, old_value, new_value,
    why, proposal_id)
  select p_person, me.organisation, 7, p_origins, me.today, me.user_id, p_kind, p_row, n.key, p_old -> n.key, n.value, p_why, p_proposal
  from jsonb_each(p_new) n where (p_old -> n.key) is distinct from n.value;
  get diagnostics changed = row_count;
  return changed;
end $$;

-- Changes an action and writes down what changed; 0 when it was so already.
create or replace function gate.change_action(me gate.actor, a plan_actions, p_changes jsonb, p_why text, p_proposal uuid,
  p_origins integer[])
returns integer
language plpgsql as $$
declare
  new_parts jsonb := gate.action_parts(a) || p_changes;
  changed integer := gate.note_amendments(me, a.person_id, 'action', a.id, gate.action_parts(a), new_parts, p_why, p_proposal,
    a.origins || p_origins);
begin
  if changed > 0 then
    update plan_actions set body = new_parts ->> 'text', done_by = new_parts ->> 'by', starts_on = (new_parts ->> 'start')::date,
      due_on = (new_parts ->> 'due')::date, intensity = new_parts ->> 'intensity', state = new_parts ->> 'state',
      result = new_parts ->> 'result', end_reason = new_parts ->> 'endReason', as_of = me.today, version = version + 1, changed_at = now()
    where id = a.id;
  end if;
  return changed;
end $$;

-- p_changes: parts of an action with their new value. Conflict brings what stands there now.
create or replace function gate.amend_action(p_token text, p_action uuid, p_version integer, p_changes jsonb, p_why text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a plan_actions;
  refusal text;
  wrong text;
begin
  perform gate.hold_person(x.person_id) from plan_actions x where x.id = p_action and x.source = me.organisation;
  select * into a from plan_actions where id = p_action and source = me.organisation for update;
  refusal := gate.act_refusal(me, a.id is not null and gate.may_write_in(me, a.person_id, gate.category('plan'), p_reason)
    and gate.sees_origins(me, a.person_id, a.origins, a.category_bit, p_reason));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if a.version <> p_version then
    return json_build_object('outcome', 'conflict', 'now', gate.action_parts(a), 'version', a.version);
  end if;
  wrong := gate.wrong_in_action(gate.action_parts(a) || p_changes, me.today, false);
  if wrong is null and gate.change_action(me, a, p_changes, p_why, null, '{}') = 0 then
    wrong := 'unchanged';
  end if;
  if wrong is not null then
    return json_build_object('outcome', 'invalid', 'field', wrong);
  end if;
  perform gate.record_act(me, 'action.amend', a.id::text, a.person_id);
  return json_build_object('outcome', 'done');
end $$;

create or replace function gate.amend_goal(p_token text, p_goal uuid, p_version integer, p_changes jsonb, p_why text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  g plan_goals;
  new_parts jsonb;
  refusal text;
begin
  perform gate.hold_person(x.person_id) from plan_goals x where x.id = p_goal and x.source = me.organisation;
  select * into g from plan_goals where id = p_goal and source = me.organisation for update;
  refusal := gate.act_refusal(me, g.id is not null and gate.may_write_in(me, g.person_id, gate.category('plan'), p_reason)
    and gate.sees_origins(me, g.person_id, g.origins, g.category_bit, p_reason));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if g.version <> p_version then
    return json_build_object('outcome', 'conflict', 'now', gate.goal_parts(g), 'version', g.version);
  end if;
  new_parts := gate.goal_parts(g) || p_changes;
  if not gate.is_plan_day((new_parts ->> 'due')::date, me.today) then
    return json_build_object('outcome', 'invalid', 'field', 'due');
  end if;
  if gate.note_amendments(me, g.person_id, 'goal', g.id, gate.goal_parts(g), new_parts, p_why, null, g.origins) = 0 then
    return json_build_object('outcome', 'invalid', 'field', 'unchanged');
  end if;
  update plan_goals set body = new_parts ->> 'text', due_on = (new_parts ->> 'due')::date, state = new_parts ->> 'state',
    result = new_parts ->> 'result', as_of = me.today, version = version + 1, changed_at = now()
  where id = g.id;
  perform gate.record_act(me, 'goal.amend', g.id::text, g.person_id);
  return json_build_object('outcome', 'done');
end $$;

-- Takes a template over into the plan. p_goals: [{text, weeks, actions: [{text, by, weeks}]}]; the weeks count from today.
create or replace function gate.take_plan_template(p_token text, p_person uuid, p_template text, p_goals jsonb, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  -- Whoever presses twice, or follows a colleague, gets the goals once.
  refusal json := gate.beginning_refusal(me, gate.may_write_in(me, p_person, gate.category('plan'), p_reason), p_person, p_reason);
  goal jsonb;
  action jsonb;
  written uuid;
begin
  if refusal is not null then
    return refusal;
  end if;
  if exists (select from plan_goals g where g.person_id = p_person and g.source = me.organisation and g.state = 'open'
      and g.body in (select w ->> 'text' from jsonb_array_elements(p_goals) w)) then
    return json_build_object('outcome', 'conflict');
  end if;
  for goal in select * from jsonb_array_elements(p_goals) loop
    insert into plan_goals (person_id, source, category_bit, as_of, recorded_by, body, due_on)
    values (p_person, me.organisation, 7, me.today, me.user_id, goal ->> 'text', me.today + 7 * (goal ->> 'weeks')::integer)
    returning id into written;
    for action in select * from jsonb_array_elements(goal -> 'actions') loop
      perform gate.insert_action(me, p_person, written,
        action || jsonb_build_object('due', me.today + 7 * (action ->> 'weeks')::integer), '{}');
    end loop;
  end loop;
  perform gate.record_act(me, 'plan.takeTemplate', p_template, p_person);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function
  gate.record_goal(text, uuid, text, date, text),
  gate.record_action(text, uuid, uuid, jsonb, text),
  gate.amend_action(text, uuid, integer, jsonb, text, text),
  gate.amend_goal(text, uuid, integer, jsonb, text, text),
  gate.take_plan_template(text, uuid, text, jsonb, text) to werkwinkel_app;

-- What goes when the term of one organisation has ended. Proposals to or from it go too: without its plan they say nothing.
create or replace function gate.destroy_plan(p_organisation integer, p_person uuid) returns void
language sql as $$
  delete from proposals where person_id = p_person and p_organisation in (source, addressed_to);
  delete from plan_signatures where person_id = p_person and p_organisation in (source, part);
  delete from plan_amendments where person_id = p_person and source = p_organisation;
  delete from plan_actions where person_id = p_person and source = p_organisation;
  update plan_actions a set goal_id = null from plan_goals g
  where g.id = a.goal_id and g.person_id = p_person and g.source = p_organisation;
  delete from plan_goals where person_id = p_person and source = p_organisation;
$$;
