-- Appointments: when, where, with whom, and how they went. A day and an hour are those of the clock in Flanders.

-- The moment that a clock in Flanders shows as this day and hour.
create or replace function gate.wall_moment(p_day date, p_time time) returns timestamptz
language sql immutable as $$ select (p_day + p_time) at time zone 'Europe/Brussels' $$;

-- Is there such an hour on that day? When the clock goes forward, one hour is not there.
create or replace function gate.wall_exists(p_day date, p_time time) returns boolean
language sql immutable as $$ select gate.wall_moment(p_day, p_time) at time zone 'Europe/Brussels' = p_day + p_time $$;

-- The appointments that pass. Which other organisation joins is told only to who made the appointment, to that organisation, and to who
-- is told already that it knows the person.
create or replace function gate.read_appointments(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select a.* from appointments a
    where a.person_id = v.person and gate.passes_with_origins(v, a.source, a.category_bit, a.origins)
    order by a.day desc, a.starts desc, a.id limit 200)
  select (coalesce(array_agg(s.source), '{}'), coalesce(array_agg(1 << s.category_bit), '{}'),
    coalesce(json_agg(json_build_object('id', s.id, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of, 'day', s.day,
      'time', to_char(s.starts, 'HH24:MI'), 'minutes', s.minutes, 'kind', s.kind, 'place', s.place, 'state', s.state,
      'movedTo', (select m.day from appointments m where m.id = s.moved_to), 'followUp', case when own then s.follow_up end,
      'followUpOn', case when own then s.follow_up_on end, 'remindDays', case when own then s.remind_days end,
      'remindedOn', case when own then s.reminded_on end, 'stateWhy', case when own then s.state_why end, 'version', s.version,
      'with', case when own then (select u.display_name from users u where u.id = s.with_user) end,
      'joins', (select o.name from organisations o where o.ref = s.with_organisation
        and (own or o.ref = (v.me).organisation or o.ref = any (v.told))))
      order by s.day, s.starts, s.id), '[]'))::gate.shown
  from seen s cross join lateral (select s.source = (v.me).organisation) as mine (own)
$$;

-- What was told of appointments by a file or another programme: only where its source made none here on that day, as far as the viewer
-- sees.
create or replace function gate.read_told_appointments(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select f.* from facts f
    where f.person_id = v.person and f.field = 'appointments[]' and f.superseded_at is null
      and gate.passes_with_origins(v, f.source, f.category_bit, f.origins)
      and not exists (
        select from appointments a
        where a.person_id = v.person and a.source = f.source and a.day::text = f.value ->> 'date'
          and gate.passes_with_origins(v, a.source, a.category_bit, a.origins)))
  select (coalesce(array_agg(s.source), '{}'), coalesce(array_agg(1 << s.category_bit), '{}'),
    coalesce(json_agg(json_build_object('id', s.id::text, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of, 'value', s.value)
      order by s.value ->> 'date' desc, s.id), '[]'))::gate.shown
  from seen s
$$;

-- Where an appointment can be: the desks of the own organisation elsewhere, and those of others in its own house.
create or replace function gate.read_desks(v gate.view) returns gate.shown
language sql stable as $$
  select ('{}', '{}', (
    select coalesce(json_agg(gate.desk_row(d) order by d.weekday, d.opens, d.id), '[]') from desks d
    where (v.me).organisation in (d.source, d.host) and (d.valid_until is null or d.valid_until >= (v.me).today)))::gate.shown
$$;

-- With whom of the own organisation: oneself, the own team, and whoever guides the person.
create or replace function gate.read_colleagues(v gate.view) returns gate.shown
language sql stable as $$
  select ('{}', '{}', (
    select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.id <> (v.me).user_id, c.name), '[]')
    from (select u.id, u.display_name as name from users u
      where u.disabled_at is null and (u.id = (v.me).user_id
        or u.id in (select a.user_id from assignments a where a.person_id = v.person and a.organisation = (v.me).organisation)
        or u.id in (select m.user_id from mandates m join roles r on r.code = m.role
          where m.organisation = (v.me).organisation and m.team_id = (v.me).team_id and gate.works(m, (v.me).today)
            and 'guidance' = any (r.purposes)))
      limit 100) c))::gate.shown
$$;

create or replace function gate.works(m mandates, p_today date) returns boolean
language sql immutable as $$
  select (m).ended_at is null and (m).confirmed_at is not null and (m).valid_from <= p_today
    and ((m).valid_until is null or (m).valid_until >= p_today)
$$;

-- Does someone guide people for this organisation?
create or replace function gate.guides_for(p_user uuid, p_organisation integer, p_today date) returns boolean
language sql stable as $$
  select exists (
    select from mandates m join roles r on r.code = m.role join users u on u.id = m.user_id and u.disabled_at is null
    where m.user_id = p_user and m.organisation = p_organisation and 'guidance' = any (r.purposes) and gate.works(m, p_today))
$$;

-- What is wrong with a day, an hour and a place, as the field that is wrong; null when nothing is.
create or replace function gate.appointment_fault(me gate.actor, p_appointment uuid, p_day date, p_time time, p_minutes integer,
  p_desk uuid, p_with_user uuid)
returns text
language plpgsql as $$
declare
  d desks;
begin
  if p_day < me.today or p_day > me.today + 400 then
    return 'datum';
  end if;
  if not gate.wall_exists(p_day, p_time) then
    return 'uur';
  end if;
  if not gate.guides_for(p_with_user, me.organisation, me.today) then
    return 'met';
  end if;
  if p_desk is not null then
    select * into d from desks where id = p_desk and me.organisation in (source, host);
    if d.id is null or d.valid_from > p_day or d.valid_until < p_day or d.weekday <> extract(isodow from p_day)
      or p_time < d.opens or p_time + make_interval(mins => p_minutes) > d.closes then
      return 'zitdag';
    end if;
  end if;
  if exists (
    select from appointments a
    -- A colleague may work for another organisation too: their hours there are not told here.
    where a.with_user = p_with_user and (a.source = me.organisation or a.with_user = me.user_id) and a.day = p_day and a.state = 'planned' and a.id is distinct from p_appointment
      and (a.day + a.starts, make_interval(mins => a.minutes)) overlaps (p_day + p_time, make_interval(mins => p_minutes)))
    or gate.in_talk(me, p_with_user, p_day, p_time, p_minutes) then
    return 'bezet';
  end if;
  return null;
end $$;

-- Makes an appointment.
create or replace function gate.make_appointment(p_token text, p_person uuid, p_day date, p_time time, p_minutes integer, p_kind text,
  p_place text, p_desk uuid, p_with_user uuid, p_with_organisation integer, p_remind_days integer, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_write_in(me, p_person, gate.category('appointments'), p_reason));
  fault text;
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  fault := gate.appointment_fault(me, null, p_day, p_time, p_minutes, p_desk, p_with_user);
  if fault is null and p_with_organisation is not null
    and not p_with_organisation = any ((gate.look(p_token, p_person, 'guidance', p_reason)).told) then
    fault := 'organisatie';
  end if;
  if fault is not null then
    return json_build_object('outcome', 'invalid', 'field', fault);
  end if;
  -- A colleague may have ended the guidance meanwhile: then nothing is planned any more.
  perform gate.hold_person(p_person);
  if gate.may_write_in(me, p_person, gate.category('appointments'), p_reason) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  insert into appointments (person_id, source, as_of, day, starts, minutes, kind, place, desk_id, with_user, with_organisation, remind_days,
    recorded_by)
  values (p_person, me.organisation, me.today, p_day, p_time, p_minutes, p_kind, coalesce((select place from desks where id = p_desk), p_place),
    p_desk, p_with_user, p_with_organisation, p_remind_days, me.user_id)
  returning id into made;
  perform gate.record_act(me, 'appointment.make', made::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- The appointment that is changed, locked after the person; null when this actor may not change it, or no longer since someone else let
-- the person go.
create or replace function gate.own_appointment(me gate.actor, p_person uuid, p_appointment uuid, p_reason text) returns appointments
language plpgsql as $$
declare
  a appointments;
begin
  if gate.may_write_in(me, p_person, gate.category('appointments'), p_reason) then
    perform gate.hold_person(p_person);
    select * into a from appointments where id = p_appointment and person_id = p_person and source = me.organisation for update;
  end if;
  if a.id is not null and gate.may_write_in(me, p_person, gate.category('appointments'), p_reason) then
    return a;
  end if;
  return null;
end $$;

-- Moves an appointment: the old one remains, as moved, and leads to the new one.
create or replace function gate.move_appointment(p_token text, p_person uuid, p_appointment uuid, p_version integer, p_day date,
  p_time time, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a appointments := gate.own_appointment(me, p_person, p_appointment, p_reason);
  refusal text := gate.act_refusal(me, a.id is not null);
  fault text;
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if a.version <> p_version or a.state <> 'planned' then
    return json_build_object('outcome', 'conflict');
  end if;
  fault := gate.appointment_fault(me, a.id, p_day, p_time, a.minutes, a.desk_id, a.with_user);
  if fault is null and a.day = p_day and a.starts = p_time then
    fault := 'datum';
  end if;
  if fault is not null then
    return json_build_object('outcome', 'invalid', 'field', fault);
  end if;
  insert into appointments (person_id, source, as_of, day, starts, minutes, kind, place, desk_id, with_user, with_organisation, remind_days,
    origins, recorded_by)
  values (a.person_id, a.source, me.today, p_day, p_time, a.minutes, a.kind, a.place, a.desk_id, a.with_user, a.with_organisation,
    a.remind_days, a.origins, me.user_id)
  returning id into made;
  update appointments set state = 'moved', moved_to = made, state_by = me.user_id, state_at = now(), version = version + 1 where id = a.id;
  perform gate.record_act(me, 'appointment.move', a.id::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- Says how an appointment went, or that it is off. It went only once its day has come.
create or replace function gate.close_appointment(p_token text, p_person uuid, p_appointment uuid, p_version integer, p_state text,
  p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a appointments := gate.own_appointment(me, p_person, p_appointment, p_reason);
  refusal text := gate.act_refusal(me, a.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if a.version <> p_version or a.state <> 'planned' or (p_state in ('happened', 'missed') and a.day > me.today)
    or p_state not in ('happened', 'missed', 'cancelled') then
    return json_build_object('outcome', 'conflict');
  end if;
  update appointments set state = p_state, state_by = me.user_id, state_at = now(), version = version + 1 where id = a.id;
  perform gate.record_act(me, case p_state when 'happened' then 'appointment.happen' when 'missed' then 'appointment.miss'
    else 'appointment.cancel' end, a.id::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- Calls off what is still to come, because the organisation no longer guides the person: one line in the history for each.
create or replace function gate.call_off_appointments(me gate.actor, p_person uuid) returns void
language plpgsql as $$
declare
  off uuid;
begin
  for off in
    update appointments set state = 'cancelled', state_why = 'guidanceEnded', state_by = me.user_id, state_at = now(), version = version + 1
    where person_id = p_person and source = me.organisation and state = 'planned' and day >= me.today returning id
  loop
    perform gate.record_act(me, 'appointment.cancel', off::text, p_person);
  end loop;
end $$;

-- Says what was done after someone did not come.
create or replace function gate.follow_up_appointment(p_token text, p_person uuid, p_appointment uuid, p_version integer, p_what text,
  p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a appointments := gate.own_appointment(me, p_person, p_appointment, p_reason);
  refusal text := gate.act_refusal(me, a.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if a.version <> p_version or a.state <> 'missed' or a.follow_up is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  update appointments set follow_up = p_what, follow_up_on = me.today, follow_up_by = me.user_id, version = version + 1 where id = a.id;
  perform gate.record_act(me, 'appointment.followUp', a.id::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- Says that the person was reminded.
create or replace function gate.remind_appointment(p_token text, p_person uuid, p_appointment uuid, p_version integer, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a appointments := gate.own_appointment(me, p_person, p_appointment, p_reason);
  refusal text := gate.act_refusal(me, a.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if a.version <> p_version or a.state <> 'planned' or a.reminded_on is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  update appointments set reminded_on = me.today, reminded_by = me.user_id, version = version + 1 where id = a.id;
  perform gate.record_act(me, 'appointment.remind', a.id::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

-- What one organisation holds of appointments with one person, gone when its term has ended.
create or replace function gate.destroy_appointments(p_organisation integer, p_person uuid) returns void
language plpgsql as $$
begin
  delete from appointments where person_id = p_person and source = p_organisation;
end $$;

grant execute on function
  gate.make_appointment(text, uuid, date, time, integer, text, text, uuid, uuid, integer, integer, text),
  gate.move_appointment(text, uuid, uuid, integer, date, time, text),
  gate.close_appointment(text, uuid, uuid, integer, text, text),
  gate.follow_up_appointment(text, uuid, uuid, integer, text, text),
  gate.remind_appointment(text, uuid, uuid, integer, text) to werkwinkel_app;
