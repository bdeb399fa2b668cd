-- A planned meeting is moved or called off, with a reason; its points are never lost: they go to the next meeting or wait. Members answer
-- whether they come.

-- Why this meeting can be changed no more, as an answer, or null.
create or replace function gate.meeting_refusal(me gate.actor, m meetings) returns json
language sql stable as $$
  select coalesce(gate.body_refusal(me, b), case
    when m.cancelled_at is not null then json_build_object('outcome', 'conflict', 'field', 'cancelled')
    when m.held_on < me.today or m.attendance_noted_at is not null
      or exists (select from minutes_approvals a where a.meeting_id = m.id) then json_build_object('outcome', 'conflict', 'field', 'held')
  end)
  from (select) one left join bodies b on b.id = m.body_id
$$;

-- Was something said or decided at a meeting? Then it was held, and stays where it is.
create or replace function gate.was_held(p_meeting uuid) returns boolean
language sql stable as $$
  select exists (select from agenda_items i where i.meeting_id = p_meeting and (
    exists (select from body_decisions d where d.item_id = i.id) or exists (select from item_minutes x where x.item_id = i.id and x.text <> '')))
$$;

-- Moves a meeting; who was invited is told. Outcomes: done, missing, forbidden, conflict (noSecretary, cancelled, held, changed, often), invalid
-- (past, taken, same).
create or replace function gate.move_meeting(p_token text, p_meeting uuid, p_version integer, p_on date, p_at time, p_place text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m meetings;
  refusal json := gate.consultation_refusal(me);
begin
  if refusal is not null then
    return refusal;
  end if;
  m := gate.hold_meeting(me, p_meeting);
  refusal := coalesce(gate.meeting_refusal(me, m), case
    when gate.was_held(m.id) then json_build_object('outcome', 'conflict', 'field', 'held')
    when m.version is distinct from p_version then json_build_object('outcome', 'conflict', 'field', 'changed')
    -- Each change is a letter to everyone who is invited.
    when (select count(*) from meeting_changes c where c.meeting_id = m.id and gate.civil_day(c.at) = me.today) >= 3
      then json_build_object('outcome', 'conflict', 'field', 'often')
    when p_on < me.today then json_build_object('outcome', 'invalid', 'field', 'past')
    when (m.held_on, m.starts_at, m.place) = (p_on, p_at, p_place) then json_build_object('outcome', 'invalid', 'field', 'same')
  end);
  if refusal is not null then
    return refusal;
  end if;
  begin
    update meetings set held_on = p_on, starts_at = p_at, place = p_place, version = version + 1, sequence = sequence + 1 where id = m.id;
  exception when unique_violation then
    return json_build_object('outcome', 'invalid', 'field', 'taken');
  end;
  insert into meeting_changes (meeting_id, kind, held_on, starts_at, place, reason, user_id)
  values (m.id, 'moved', m.held_on, m.starts_at, m.place, p_reason, me.user_id);
  perform gate.record_act(me, 'meeting.move', m.id::text);
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

-- The points that wait: of meetings that were called off, without a decision, and not about a concern that went on elsewhere.
create or replace function gate.waiting_items(p_body uuid) returns setof agenda_items
language sql stable as $$
  select i.* from agenda_items i join meetings m on m.id = i.meeting_id left join concerns c on c.id = i.concern_id
  where i.body_id = p_body and m.cancelled_at is not null
    and not exists (select from body_decisions d where d.item_id = i.id)
    and (c.id is null or (c.body_id = p_body and c.decision_id is null and c.bundled_into is null and not exists (
      select from agenda_items o join meetings n on n.id = o.meeting_id
      where o.concern_id = c.id and n.cancelled_at is null and n.held_on >= gate.today())))
$$;

-- Puts the points that wait at a body on the agenda of a meeting, after what stands there, until that is full; gives how many. What was written about one goes
-- along, as words that the other meeting has yet to approve.
create or replace function gate.carry_items(p_body uuid, p_meeting uuid) returns integer
language plpgsql as $$
declare
  carried integer := 0;
  one uuid;
begin
  for one in select w.id from gate.waiting_items(p_body) w join meetings n on n.id = w.meeting_id order by n.held_on, w.number loop
    update agenda_items set meeting_id = p_meeting,
      number = (select coalesce(max(o.number), 0) + 1 from agenda_items o where o.meeting_id = p_meeting)
    where id = one and not gate.agenda_is_full(p_meeting) and not exists (select from agenda_items o where o.meeting_id = p_meeting and o.concern_id = agenda_items.concern_id);
    if found then
      carried := carried + 1;
      update item_minutes x set meeting_id = p_meeting, held_on = n.held_on, open_to = 'members' from meetings n
      where x.item_id = one and n.id = p_meeting;
    end if;
  end loop;
  return carried;
end $$;

-- Calls a meeting off. Its points go to the next one (p_next), or wait. Outcomes: done, missing, forbidden, conflict (noSecretary,
-- cancelled, held, changed), invalid (next: there is none).
create or replace function gate.cancel_meeting(p_token text, p_meeting uuid, p_version integer, p_reason text, p_next boolean) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m meetings;
  target uuid;
  refusal json := gate.consultation_refusal(me);
begin
  if refusal is not null then
    return refusal;
  end if;
  m := gate.hold_meeting(me, p_meeting);
  refusal := coalesce(gate.meeting_refusal(me, m),
    case when gate.was_held(m.id) then json_build_object('outcome', 'conflict', 'field', 'held') end);
  if refusal is not null then
    return refusal;
  end if;
  select n.id into target from meetings n where n.body_id = m.body_id and n.id <> m.id and gate.meeting_refusal(me, n) is null
  order by n.held_on, n.starts_at limit 1 for no key update;
  refusal := case
    when m.version is distinct from p_version then json_build_object('outcome', 'conflict', 'field', 'changed')
    when p_next and target is null then json_build_object('outcome', 'invalid', 'field', 'next')
  end;
  if refusal is not null then
    return refusal;
  end if;
  update meetings set cancelled_at = clock_timestamp(), version = version + 1, sequence = sequence + 1 where id = m.id;
  insert into meeting_changes (meeting_id, kind, held_on, starts_at, place, reason, user_id)
  values (m.id, 'cancelled', m.held_on, m.starts_at, m.place, p_reason, me.user_id);
  if p_next then
    perform gate.carry_items(m.body_id, target);
  end if;
  perform gate.record_act(me, 'meeting.cancel', m.id::text);
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

-- Takes the points that wait over on the agenda of a meeting to come. Outcomes: done, missing, forbidden, conflict (noSecretary,
-- cancelled, held, none).
create or replace function gate.take_waiting_items(p_token text, p_meeting uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m meetings;
  refusal json := gate.consultation_refusal(me);
begin
  if refusal is not null then
    return refusal;
  end if;
  m := gate.hold_meeting(me, p_meeting);
  refusal := gate.meeting_refusal(me, m);
  if refusal is null and gate.carry_items(m.body_id, m.id) = 0 then
    refusal := json_build_object('outcome', 'conflict', 'field', 'none');
  end if;
  if refusal is not null then
    return refusal;
  end if;
  perform gate.record_act(me, 'agenda.take', m.id::text);
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

-- May this actor answer for a seat? Whoever works for the organisation that holds it, in a role that takes part.
create or replace function gate.answers_for_seat(me gate.actor, s body_members) returns boolean
language sql stable as $$
  select coalesce(gate.is_part_of_consultation(me) and s.organisation in (me.organisation, me.unit)
    and me.purposes && array['guidance', 'consultation', 'agreement'], false)
$$;

create or replace function gate.reader_answers_for(p_seat uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce((select gate.answers_for_seat(gate.current(), s) from body_members s where s.id = p_seat), false)
$$;

-- A member says whether it comes; the last answer counts. Outcomes: done, missing, forbidden, conflict (cancelled, held).
create or replace function gate.reply_to_meeting(p_token text, p_meeting uuid, p_seat uuid, p_reply text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m meetings;
  s body_members;
  refusal json := gate.consultation_refusal(me);
begin
  if refusal is not null then
    return refusal;
  end if;
  select x.* into s from gate.seats_at(p_meeting) x where x.id = p_seat;
  if s.id is null or not gate.answers_for_seat(me, s) then
    return json_build_object('outcome', case when s.id is null then 'missing' else 'forbidden' end);
  end if;
  select * into m from meetings where id = p_meeting for share;
  refusal := case
    when m.cancelled_at is not null then json_build_object('outcome', 'conflict', 'field', 'cancelled')
    when m.held_on < me.today then json_build_object('outcome', 'conflict', 'field', 'held')
  end;
  if refusal is not null then
    return refusal;
  end if;
  insert into meeting_replies (meeting_id, member_id, reply, sequence, replied_by) values (m.id, s.id, p_reply, m.sequence, me.user_id)
  on conflict (meeting_id, member_id) do update
  set reply = excluded.reply, sequence = excluded.sequence, replied_by = excluded.replied_by, replied_at = clock_timestamp();
  perform gate.record_act(me, 'meeting.reply', m.id::text);
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

grant execute on function gate.waiting_items(uuid), gate.reader_answers_for(uuid),
  gate.move_meeting(text, uuid, integer, date, time, text, text), gate.cancel_meeting(text, uuid, integer, text, boolean),
  gate.take_waiting_items(text, uuid), gate.reply_to_meeting(text, uuid, uuid, text) to werkwinkel_app;
