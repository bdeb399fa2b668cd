-- What is done to a case talk: it is called together, a person is put on its agenda, each organisation confirms the conditions for itself,
-- and an outcome is chosen. Nobody writes in the pathway of another: what another organisation takes on is proposed to it.

-- The conditions of shared professional secrecy that an organisation confirms, each by its name: the same aim, the same mandate and target,
-- only what is needed, the person was told, and only who is bound by secrecy sits there.
create or replace function gate.case_conditions() returns text[]
language sql immutable as $$ select array['sameAim', 'sameMandate', 'needToKnow', 'personTold', 'boundBySecrecy'] $$;

-- Calls organisations together. It is no talk about anyone until someone who guides puts a person on its agenda. Outcomes: done, missing,
-- invalid (heldOn, guests).
create or replace function gate.call_case_talk(p_token text, p_on date, p_at time, p_place text, p_guests uuid[], p_function text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, 'guidance' = any (me.purposes) and me.organisation is not null
    and me.category_mask & gate.category('plan') <> 0);
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if (p_on between me.today and me.today + 365) is not true or not gate.wall_exists(p_on, p_at) then
    return json_build_object('outcome', 'invalid', 'field', 'heldOn');
  end if;
  if cardinality(p_guests) not between 1 and 12
    or exists (select from unnest(p_guests) x where not x in (select g.id from gate.case_talk_guests(me) g)) then
    return json_build_object('outcome', 'invalid', 'field', 'guests');
  end if;
  -- Asked twice at once, it is one: whoever comes second is given the talk on which nobody stands yet.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws('|', 'caseTalk', me.user_id, p_on, p_at), 0));
  select t.id into made from case_talks t
  where (t.organisation, t.called_by, t.held_on, t.starts_at, t.place) = (me.organisation, me.user_id, p_on, p_at, p_place)
    and t.cancelled_at is null and t.sequence = 0 and not exists (select from case_talk_persons e where e.talk_id = t.id)
    and not exists (select from case_talk_seats s join organisations o on o.ref = s.organisation
      where s.talk_id = t.id and (s.function <> p_function or o.ref <> me.organisation and not o.id = any (p_guests)))
    and (select count(*) from case_talk_seats s where s.talk_id = t.id and s.organisation <> me.organisation)
      = (select count(distinct g) from unnest(p_guests) g where g <> me.organisation_id);
  if made is not null then
    return json_build_object('outcome', 'done', 'id', made);
  end if;
  insert into case_talks (organisation, held_on, starts_at, place, called_by)
  values (me.organisation, p_on, p_at, p_place, me.user_id) returning id into made;
  insert into case_talk_seats (talk_id, organisation, function)
  select made, o.ref, p_function from organisations o where o.ref = me.organisation or o.id = any (p_guests);
  perform gate.record_act(me, 'caseTalk.call', made::text);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- Why nobody can be put on the agenda of this talk, as the field of a conflict, or null.
create or replace function gate.case_talk_closed(p_talk uuid, p_today date) returns text
language sql stable as $$
  select case when t.cancelled then 'cancelled' when t.held_on < p_today then 'over'
    when t.body is not null and t.secretary is null then 'noSecretary' end
  from gate.case_talks_there_are() t where t.id = p_talk
$$;

-- Puts a person on the agenda, with an aim and a question. Who does so guides the person, had that confirmed where it must be, told the
-- person, and confirms the conditions for its own organisation. Outcomes: done, missing, newNumber, forbidden (waits for a second
-- person), conflict (cancelled, over, noSecretary, declined, twice), invalid (talk, toldOn). A no that was said to another organisation is
-- not told here: it would tell that the other guides this person. Who asks told the person itself, and the person can say no again.
create or replace function gate.put_on_case_talk(p_token text, p_person uuid, p_talk uuid, p_reason text, p_aim text, p_question text,
  p_told_on date, p_told_how text, p_agreement text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  door gate.door := gate.door_of(me, p_person, 'guidance', p_reason);
  refusal text := gate.act_refusal(me, gate.guides(me, door, gate.category('plan')));
  closed text;
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(p_person);
  -- Asked again once the person is held: a colleague may have ended the guidance meanwhile.
  door := gate.door_of(me, p_person, 'guidance', p_reason);
  refusal := gate.act_refusal(me, gate.guides(me, door, gate.category('plan')));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.goes_on_elsewhere(me, p_person, p_reason) then
    return json_build_object('outcome', 'newNumber');
  end if;
  if not door.provable then
    return json_build_object('outcome', 'forbidden');
  end if;
  if not gate.sits_at(me, p_talk) then
    return json_build_object('outcome', 'invalid', 'field', 'talk');
  end if;
  closed := gate.case_talk_closed(p_talk, me.today);
  if closed is not null then
    return json_build_object('outcome', 'conflict', 'field', closed);
  end if;
  if (p_told_on between me.today - 365 and me.today) is not true then
    return json_build_object('outcome', 'invalid', 'field', 'toldOn');
  end if;
  if exists (select from case_talk_persons x where x.talk_id = p_talk and x.person_id = p_person and x.source = me.organisation
    and x.off_why = 'personDeclined') then
    return json_build_object('outcome', 'conflict', 'field', 'declined');
  end if;
  insert into case_talks (id, meeting_id) select m.id, m.id from meetings m where m.id = p_talk on conflict do nothing;
  insert into case_talk_persons (person_id, talk_id, source, as_of, recorded_by, aim, question, told_on, told_how, agreement)
  values (p_person, p_talk, me.organisation, me.today, me.user_id, p_aim, p_question, p_told_on, p_told_how, p_agreement)
  on conflict do nothing returning id into made;
  if made is null then
    return json_build_object('outcome', 'conflict', 'field', 'twice');
  end if;
  perform gate.note_case_conditions(me, p_person, made);
  perform gate.record_act(me, 'caseTalk.put', made::text, p_person);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- For the talk as it is now.
create or replace function gate.note_case_conditions(me gate.actor, p_person uuid, p_entry uuid) returns boolean
language plpgsql as $$
begin
  insert into case_talk_conditions (person_id, entry_id, source, as_of, recorded_by, conditions, sequence)
  select p_person, e.id, me.organisation, me.today, me.user_id, gate.case_conditions(), t.sequence
  from case_talk_persons e join gate.case_talks_there_are() t on t.id = e.talk_id where e.id = p_entry
  on conflict do nothing;
  return found;
end $$;

-- May this actor act on this row? Of the own row it is enough that the own organisation guides, at the table or not.
create or replace function gate.may_act_on_case(me gate.actor, e case_talk_persons, p_reason text) returns boolean
language plpgsql as $$
begin
  return coalesce(e.id is not null and gate.sees_case(me, e, p_reason)
    and (e.source = me.organisation or gate.sits_at(me, e.talk_id)), false);
end $$;

-- The person on the agenda of a talk, for an actor who may know of it; nothing for anyone else. Held only after that is sure, so that
-- nobody waits for what they may not know, and asked again once it is held: it may have changed meanwhile.
create or replace function gate.case_of(me gate.actor, p_entry uuid, p_reason text) returns case_talk_persons
language plpgsql as $$
declare
  e case_talk_persons;
begin
  select * into e from case_talk_persons where id = p_entry;
  if not gate.may_act_on_case(me, e, p_reason) then
    return null;
  end if;
  perform gate.hold_person(e.person_id);
  select * into e from case_talk_persons where id = p_entry for update;
  if not gate.may_act_on_case(me, e, p_reason) then
    return null;
  end if;
  return e;
end $$;

-- Another organisation at the table confirms the conditions for itself; only then it reads the question. Outcomes: done, missing, conflict
-- (cancelled, over, off, confirmed).
create or replace function gate.confirm_case(p_token text, p_entry uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  e case_talk_persons := gate.case_of(me, p_entry, p_reason);
  refusal text := gate.act_refusal(me, e.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if e.off_why is not null or gate.case_talk_closed(e.talk_id, me.today) in ('over', 'cancelled') then
    return json_build_object('outcome', 'conflict',
      'field', case when e.off_why is null then gate.case_talk_closed(e.talk_id, me.today) else 'off' end);
  end if;
  if not gate.note_case_conditions(me, e.person_id, e.id) then
    return json_build_object('outcome', 'conflict', 'field', 'confirmed');
  end if;
  perform gate.record_act(me, 'caseTalk.confirm', e.id::text, e.person_id);
  return json_build_object('outcome', 'done', 'id', e.id);
end $$;

-- Whoever put the person on the agenda takes that back, also because the person would rather not after all. Outcomes: done, missing,
-- conflict (off, concluded).
create or replace function gate.take_off_case_talk(p_token text, p_entry uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  e case_talk_persons := gate.case_of(me, p_entry, p_reason);
  refusal text := gate.act_refusal(me, e.source = me.organisation);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if e.off_why is not null or exists (select from case_talk_outcomes r where r.entry_id = e.id) then
    return json_build_object('outcome', 'conflict', 'field', case when e.off_why is null then 'concluded' else 'off' end);
  end if;
  perform gate.take_case_off(e.id, 'withdrawn', me.today);
  perform gate.record_act(me, 'caseTalk.takeOff', e.id::text, e.person_id);
  return json_build_object('outcome', 'done', 'id', e.id);
end $$;

-- The question goes with it: nobody will answer it.
create or replace function gate.take_case_off(p_entry uuid, p_why text, p_today date) returns void
language sql as $$
  update case_talk_persons set off_why = p_why, off_on = p_today, question = '' where id = p_entry
$$;

-- Whoever put the person on the agenda writes the outcome. p_actions: [{text, due, by}], where `by` is "person" or the id of an organisation
-- at the table: one's own gets an action in the plan, another a proposal. Outcomes: done, missing, invalid (nextOn, actions, and the
-- place of what is wrong: by, due), conflict (early, off, concluded, left, cancelled).
create or replace function gate.conclude_case(p_token text, p_entry uuid, p_reason text, p_kind text, p_agreed text, p_next date,
  p_actions jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  e case_talk_persons := gate.case_of(me, p_entry, p_reason);
  refusal text := gate.act_refusal(me, e.source = me.organisation and me.category_mask & gate.category('plan') <> 0);
  problem text;
  one jsonb;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  problem := gate.case_open_problem(me, e);
  if problem is not null then
    return json_build_object('outcome', 'conflict', 'field', problem);
  end if;
  if p_kind = 'nextTalk' and (p_next between me.today and me.today + 365) is not true then
    return json_build_object('outcome', 'invalid', 'field', 'nextOn');
  end if;
  problem := case when p_kind = 'actions' then gate.case_actions_problem(me, e, p_reason, p_actions) end;
  if problem is not null then
    return json_build_object('outcome', 'invalid', 'field', problem);
  end if;
  insert into case_talk_outcomes (person_id, entry_id, source, as_of, recorded_by, kind, agreed, next_on)
  values (e.person_id, e.id, me.organisation, me.today, me.user_id, p_kind, p_agreed, case when p_kind = 'nextTalk' then p_next end);
  if p_kind = 'actions' then
    for one in select value from jsonb_array_elements(p_actions) loop
      perform gate.agree_case_action(me, e, one, p_agreed);
    end loop;
  end if;
  update case_talk_persons set question = '' where id = e.id;
  perform gate.record_act(me, 'caseTalk.conclude', e.id::text, e.person_id);
  return json_build_object('outcome', 'done', 'id', e.id);
end $$;

-- Why no outcome can be written now, or null.
create or replace function gate.case_open_problem(me gate.actor, e case_talk_persons) returns text
language sql stable as $$
  select case
    when exists (select from case_talk_outcomes r where r.entry_id = e.id) then 'concluded'
    when e.off_why is not null then 'off'
    when not gate.sits_at(me, e.talk_id) then 'left'
    when gate.case_talk_closed(e.talk_id, me.today) = 'cancelled' then 'cancelled'
    when (select t.held_on from gate.case_talks_there_are() t where t.id = e.talk_id) > me.today then 'early' end
$$;

-- What is wrong with the actions, with the place of the first that is: `due1`, `by2`; null when they can be written.
create or replace function gate.case_actions_problem(me gate.actor, e case_talk_persons, p_reason text, p_actions jsonb) returns text
language plpgsql as $$
declare
  one jsonb;
  place integer := 0;
  door gate.door := gate.door_of(me, e.person_id, 'guidance', p_reason);
begin
  if jsonb_typeof(p_actions) <> 'array' or jsonb_array_length(p_actions) not between 1 and 3 then
    return 'actions';
  end if;
  for one in select value from jsonb_array_elements(p_actions) loop
    place := place + 1;
    if gate.wrong_in_action(one, me.today, true) is not null then
      return 'due' || place;
    end if;
    if not gate.may_take_on(me, door, e, one ->> 'by') then
      return 'by' || place;
    end if;
  end loop;
  return null;
end $$;

-- Can the person or this organisation take on an action? Another only if it sits there and a proposal arrives.
create or replace function gate.may_take_on(me gate.actor, p_door gate.door, e case_talk_persons, p_by text) returns boolean
language plpgsql as $$
declare
  holder integer := (select o.ref from organisations o where o.id::text = p_by);
begin
  return coalesce(p_by = 'person' or holder = me.organisation
    or (exists (select from gate.case_talk_table(e.talk_id) t where t.organisation = holder)
      and gate.is_told(me, p_door, e.person_id, holder)
      and gate.opens_to(me, holder, e.person_id, 'guidance') & gate.category('plan') <> 0), false);
end $$;

-- Writes an agreed action into the plan, or proposes it to who takes it on.
create or replace function gate.agree_case_action(me gate.actor, e case_talk_persons, p_action jsonb, p_why text) returns void
language plpgsql as $$
declare
  holder organisations;
  action jsonb;
  added uuid;
  proposed uuid;
begin
  select o.* into holder from organisations o where o.id::text = p_action ->> 'by';
  action := jsonb_build_object('text', p_action ->> 'text', 'due', p_action ->> 'due', 'by', case
    when holder.ref is null then 'person' when holder.kind in ('vdab', 'partner') then holder.kind else 'ocmw' end);
  if holder.ref is null or holder.ref = me.organisation then
    added := gate.insert_action(me, e.person_id, null, action, '{}');
    perform gate.record_act(me, 'action.record', added::text, e.person_id);
  else
    insert into proposals (person_id, source, category_bit, as_of, recorded_by, addressed_to, kind, detail, why)
    values (e.person_id, me.organisation, 7, me.today, me.user_id, holder.ref, 'newAction', action, p_why) returning id into proposed;
    perform gate.record_act(me, 'proposal.make', proposed::text, e.person_id);
  end if;
  insert into case_talk_actions (person_id, entry_id, source, as_of, recorded_by, action_id, proposal_id)
  values (e.person_id, e.id, me.organisation, me.today, me.user_id, added, proposed);
end $$;

-- What goes with the file of an organisation: whom it put on an agenda with all about that, and its own confirmations.
create or replace function gate.destroy_case_talks(p_organisation integer, p_person uuid) returns void
language plpgsql as $$
declare
  mine uuid[] := array(select id from case_talk_persons where person_id = p_person and source = p_organisation);
begin
  delete from case_talk_actions where person_id = p_person and (source = p_organisation or entry_id = any (mine));
  delete from case_talk_outcomes where person_id = p_person and (source = p_organisation or entry_id = any (mine));
  delete from case_talk_conditions where person_id = p_person and (source = p_organisation or entry_id = any (mine));
  delete from case_talk_persons where id = any (mine);
end $$;

grant execute on function gate.call_case_talk(text, date, time, text, uuid[], text),
  gate.put_on_case_talk(text, uuid, uuid, text, text, text, date, text, text), gate.confirm_case(text, uuid, text),
  gate.take_off_case_talk(text, uuid, text), gate.conclude_case(text, uuid, text, text, text, date, jsonb) to werkwinkel_app;
