-- A talk that an organisation called together is moved or called off, until its hour, by whoever guides there. Who takes part is told by a
-- letter and on Vandaag, and confirms the conditions anew: the person has to know of the other day.

-- Why this talk can be changed no more, or null. The hour decides, and nothing of who stands on the agenda.
create or replace function gate.case_talk_fixed(t case_talks) returns text
language sql stable as $$
  select case when t.cancelled_at is not null then 'cancelled'
    when gate.has_begun(t.held_on, t.starts_at) then 'begun' end
$$;

-- The talk for whoever may change it, held; nothing, and nobody waits, for anyone else.
create or replace function gate.hold_case_talk(me gate.actor, p_talk uuid) returns case_talks
language plpgsql as $$
declare
  t case_talks;
begin
  select * into t from case_talks where id = p_talk and meeting_id is null;
  if gate.keeps_case_talk(me, t.organisation) then
    select * into t from case_talks where id = p_talk for no key update;
    return t;
  end if;
  return null;
end $$;

-- Keeps what the talk was. Whoever changes it has read of that.
create or replace function gate.note_case_talk_change(me gate.actor, t case_talks, p_kind text, p_reason text) returns void
language sql as $$
  insert into case_talk_changes (talk_id, kind, held_on, starts_at, place, reason, user_id)
  values (t.id, p_kind, t.held_on, t.starts_at, t.place, p_reason, me.user_id);
  select gate.note_talk_reading(me, t.id)
$$;

create or replace function gate.note_talk_reading(me gate.actor, p_talk uuid) returns void
language sql as $$
  insert into case_talk_readings (talk_id, user_id, sequence)
  select t.id, me.user_id, t.sequence from gate.case_talks_there_are() t where t.id = p_talk
  on conflict (talk_id, user_id) do update set sequence = excluded.sequence, read_at = clock_timestamp()
$$;

-- Moves a talk. Outcomes: done, missing, conflict (cancelled, begun, changed), invalid (heldOn, same).
create or replace function gate.move_case_talk(p_token text, p_talk uuid, p_sequence integer, p_on date, p_at time, p_place text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  t case_talks := gate.hold_case_talk(me, p_talk);
  refusal text := gate.act_refusal(me, t.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  refusal := coalesce(gate.case_talk_fixed(t), case when t.sequence is distinct from p_sequence then 'changed' end);
  if refusal is not null then
    return json_build_object('outcome', 'conflict', 'field', refusal);
  end if;
  refusal := case
    when (p_on between me.today and me.today + 365) is not true or not gate.wall_exists(p_on, p_at) then 'heldOn'
    when (t.held_on, t.starts_at, t.place) = (p_on, p_at, p_place) then 'same' end;
  if refusal is not null then
    return json_build_object('outcome', 'invalid', 'field', refusal);
  end if;
  update case_talks set held_on = p_on, starts_at = p_at, place = p_place, sequence = sequence + 1 where id = t.id;
  perform gate.note_case_talk_change(me, t, 'moved', p_reason);
  perform gate.record_act(me, 'caseTalk.move', t.id::text);
  return json_build_object('outcome', 'done', 'id', t.id);
end $$;

-- Calls a talk off. Outcomes: done, missing, conflict (cancelled, begun, changed).
create or replace function gate.cancel_case_talk(p_token text, p_talk uuid, p_sequence integer, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  t case_talks := gate.hold_case_talk(me, p_talk);
  refusal text := gate.act_refusal(me, t.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  refusal := coalesce(gate.case_talk_fixed(t), case when t.sequence is distinct from p_sequence then 'changed' end);
  if refusal is not null then
    return json_build_object('outcome', 'conflict', 'field', refusal);
  end if;
  update case_talks set cancelled_at = clock_timestamp(), sequence = sequence + 1 where id = t.id;
  perform gate.note_case_talk_change(me, t, 'cancelled', p_reason);
  perform gate.record_act(me, 'caseTalk.cancel', t.id::text);
  return json_build_object('outcome', 'done', 'id', t.id);
end $$;

-- Had this user a hand in the talk, for their own organisation: called it together, put a person on it, or confirmed the conditions?
create or replace function gate.has_hand_in_talk(p_user uuid, p_organisation integer, p_talk uuid) returns boolean
language sql stable as $$
  select exists (select from case_talks t where t.id = p_talk and t.called_by = p_user and t.organisation = p_organisation)
    or exists (select from case_talk_persons e where e.talk_id = p_talk and e.recorded_by = p_user and e.source = p_organisation)
    or exists (select from case_talk_persons e join case_talk_conditions c on c.entry_id = e.id
      where e.talk_id = p_talk and c.recorded_by = p_user and c.source = p_organisation)
$$;

-- The talks that moved or were called off and that this actor did not read of yet, for Vandaag: of whoever had a hand in one, of who leads,
-- and of everyone at a partner, which is small. Told until both the day that it was and the day that it is are past.
create or replace function gate.talk_changes_for(me gate.actor) returns json
language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(gate.case_talk_json(me, t.id) order by t.held_on, t.starts_at, t.id), '[]')
    from gate.case_talks_there_are() t
    where t.sequence > 0 and t.id in (
        select s.talk_id from case_talk_seats s where s.organisation in (me.organisation, me.unit)
        union all
        select m.id from body_members b join meetings m on m.body_id = b.body_id
        where b.organisation in (me.organisation, me.unit) and m.sequence > 0 and m.held_on >= me.today - 60)
      and gate.sits_at(me, t.id)
      and (me.today <= t.held_on or me.today <= (select max(p.held_on) from gate.case_talk_past(t.id) p))
      and (me.all_persons or me.organisation_kind = 'partner' or gate.has_hand_in_talk(me.user_id, me.organisation, t.id))
      and not exists (select from case_talk_readings r where r.talk_id = t.id and r.user_id = me.user_id and r.sequence >= t.sequence));
end $$;

-- Says that one read of the change. Outcomes: done, missing.
create or replace function gate.read_talk_change(p_token text, p_talk uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.sits_at(me, p_talk));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.note_talk_reading(me, p_talk);
  perform gate.record_act(me, 'caseTalk.readChange', p_talk::text);
  return json_build_object('outcome', 'done', 'id', p_talk);
end $$;

grant execute on function gate.move_case_talk(text, uuid, integer, date, time, text, text), gate.cancel_case_talk(text, uuid, integer, text),
  gate.read_talk_change(text, uuid) to werkwinkel_app;
