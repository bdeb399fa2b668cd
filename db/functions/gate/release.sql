-- A step that is blocked because another organisation holds something: it is asked to release it by a day, and answers. Without an
-- answer the step belongs to whoever asked, who asks again or goes another way: there is always a next step.

-- Asks another organisation to release what it holds. Outcomes: done, signedOut, missing, forbidden (the question would not arrive),
-- invalid (with the field), conflict (the same question waits).
create or replace function gate.ask_release(p_token text, p_person uuid, p_asked uuid, p_held text, p_step text, p_answer_by date,
  p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  door gate.door := gate.door_of(me, p_person, 'guidance', p_reason);
  refusal text := gate.act_refusal(me, gate.guides(me, door, gate.category('pathway')));
  asked_ref integer := (select ref from organisations where id = p_asked);
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(p_person);
  -- A colleague may have ended the guidance meanwhile.
  door := gate.door_of(me, p_person, 'guidance', p_reason);
  if gate.guides(me, door, gate.category('pathway')) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  if asked_ref is null or asked_ref = me.organisation or gate.is_told(me, door, p_person, asked_ref) is not true then
    return json_build_object('outcome', 'invalid', 'field', 'asked');
  end if;
  if not gate.may_address(me, door, p_person, asked_ref, 6) then
    return json_build_object('outcome', 'forbidden');
  end if;
  if p_answer_by <= me.today or p_answer_by > me.today + 90 then
    return json_build_object('outcome', 'invalid', 'field', 'answerBy');
  end if;
  if exists (select from release_requests where person_id = p_person and source = me.organisation and asked = asked_ref
    and held = p_held and state = 'asked') then
    return json_build_object('outcome', 'conflict');
  end if;
  insert into release_requests (person_id, source, as_of, recorded_by, asked, held, step, answer_by)
  values (p_person, me.organisation, me.today, me.user_id, asked_ref, p_held, p_step, p_answer_by)
  returning id into made;
  perform gate.record_act(me, 'release.ask', made::text, p_person);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- The organisation that was asked answers: released, or not and why.
create or replace function gate.answer_release(p_token text, p_id uuid, p_answer text, p_why text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  r release_requests;
  door gate.door;
  refusal text;
begin
  perform gate.hold_person(x.person_id) from release_requests x where x.id = p_id and x.asked = me.organisation;
  select * into r from release_requests where id = p_id and asked = me.organisation for update;
  door := gate.door_of(me, r.person_id, 'guidance', p_reason);
  refusal := gate.act_refusal(me, door.kind = 'involved' and door.role = 'guidance' and r.asked = me.organisation
    and gate.sees_row(me, door, r.person_id, r.source, r.category_bit));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_answer not in ('released', 'notReleased') or p_answer is null then
    return json_build_object('outcome', 'invalid', 'field', 'answer');
  end if;
  if r.state <> 'asked' then
    return json_build_object('outcome', 'conflict', 'field', 'state', 'now', r.state);
  end if;
  update release_requests set state = p_answer, version = version + 1, answered_by = me.user_id, answered_at = now(), answer_why = p_why,
    closed_on = case when p_answer = 'released' then me.today end
  where id = r.id;
  perform gate.record_act(me, case p_answer when 'released' then 'release.grant' else 'release.refuse' end, r.id::text, r.person_id);
  return json_build_object('outcome', 'done', 'id', r.id);
end $$;

-- Whoever asked goes on: takes the question back, asks again by a later day, or says how the step went on after a no.
create or replace function gate.follow_release(p_token text, p_id uuid, p_follow text, p_answer_by date, p_how text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  r release_requests;
  refusal text;
begin
  perform gate.hold_person(x.person_id) from release_requests x where x.id = p_id and x.source = me.organisation;
  select * into r from release_requests where id = p_id and source = me.organisation for update;
  refusal := gate.act_refusal(me, r.source = me.organisation and gate.may_write_in(me, r.person_id, 1 << r.category_bit, p_reason));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if (p_follow = 'close' and (r.state <> 'notReleased' or r.closed_on is not null)) or (p_follow <> 'close' and r.state <> 'asked') then
    return json_build_object('outcome', 'conflict', 'field', 'state', 'now', r.state);
  end if;
  if p_follow = 'remind' and (p_answer_by is null or p_answer_by <= me.today or p_answer_by > me.today + 90) then
    return json_build_object('outcome', 'invalid', 'field', 'answerBy');
  end if;
  update release_requests set version = version + 1,
    state = case when p_follow = 'withdraw' then 'withdrawn' else state end,
    answer_by = case when p_follow = 'remind' then p_answer_by else answer_by end,
    reminded = case when p_follow = 'remind' then reminded + 1 else reminded end,
    closed_on = case when p_follow <> 'remind' then me.today end,
    closed_how = case when p_follow = 'close' then p_how end
  where id = r.id;
  perform gate.record_act(me, case p_follow when 'withdraw' then 'release.withdraw' when 'remind' then 'release.remind'
    else 'release.close' end, r.id::text, r.person_id);
  return json_build_object('outcome', 'done', 'id', r.id);
end $$;

-- Takes back what this organisation asked and of which it still waits to hear, because it no longer guides the person.
create or replace function gate.take_back_releases(me gate.actor, p_person uuid) returns void
language plpgsql as $$
declare
  taken uuid;
begin
  for taken in
    update release_requests set state = 'withdrawn', closed_on = me.today, version = version + 1
    where person_id = p_person and source = me.organisation and state = 'asked' returning id
  loop
    perform gate.record_act(me, 'release.withdraw', taken::text, p_person);
  end loop;
end $$;

grant execute on function
  gate.ask_release(text, uuid, uuid, text, text, date, text),
  gate.answer_release(text, uuid, text, text, text),
  gate.follow_release(text, uuid, text, date, text, text) to werkwinkel_app;
