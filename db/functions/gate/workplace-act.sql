-- What is done to the register: an employer and a place are added, a place is changed, a seat is taken or given back. Each writes what
-- changed beside the place.

-- Registers an employer by its number, or an own service without one. Outcomes: done, missing, invalid (that number, or a service of
-- that name, stands in the register).
create or replace function gate.register_employer(p_token text, p_name text, p_number text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.keeps_workplaces(me));
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  insert into employers (organisation, name, enterprise_number, own_service, recorded_by)
  values (me.organisation, p_name, p_number, p_number is null, me.user_id)
  on conflict do nothing returning id into made;
  if made is null then
    return json_build_object('outcome', 'invalid', 'field', case when p_number is null then 'name' else 'number' end);
  end if;
  perform gate.record_act(me, 'employer.register', made::text);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- What may be written of a place, from what was given: nothing else of the row.
create or replace function gate.workplace_given(w workplaces, p_given jsonb) returns workplaces
language sql stable as $$
  select jsonb_populate_record(w, (
    select coalesce(jsonb_object_agg(g.key, g.value), '{}') from jsonb_each(p_given) g
    where g.key in ('name', 'sector', 'municipality_nis', 'instruments', 'places', 'offered', 'valid_from', 'valid_until', 'hours',
      'dutch_level', 'languages', 'public_transport', 'conditions', 'contact_function', 'contact_phone', 'contact_mail', 'note')))
$$;

-- Adds a place at an employer of the own register.
create or replace function gate.add_workplace(p_token text, p_employer uuid, p_given jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.keeps_workplaces(me));
  w workplaces;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if not exists (select from employers e where e.id = p_employer and e.organisation = me.organisation) then
    return json_build_object('outcome', 'invalid', 'field', 'employer');
  end if;
  w := gate.workplace_given(w, p_given);
  w.id := gen_random_uuid();
  w.organisation := me.organisation;
  w.employer_id := p_employer;
  w.version := 1;
  w.recorded_by := me.user_id;
  w.recorded_at := now();
  insert into workplaces select w.*;
  insert into workplace_changes (workplace_id, organisation, version, before, after, changed_by)
  values (w.id, me.organisation, 1, '{}', '{}', me.user_id);
  perform gate.record_act(me, 'workplace.add', w.id::text);
  return json_build_object('outcome', 'done', 'id', w.id);
end $$;

-- A place of the own register or one that this organisation fills, held until the transaction ends: whoever takes a place waits for it.
create or replace function gate.hold_workplace(me gate.actor, p_id uuid, p_own boolean) returns workplaces
language plpgsql as $$
declare
  w workplaces;
begin
  if gate.keeps_workplaces(me) and exists (
      select from gate.workplaces_of(me.organisation, me.today) x where x.id = p_id and (not p_own or x.organisation = me.organisation)) then
    select * into w from workplaces x where x.id = p_id for no key update;
  end if;
  return w;
end $$;

-- Changes a place; what differs is kept beside it. Outcomes: done, missing, conflict (someone changed it since), invalid (`offered`: other
-- organisations hold more; `places`: the own people take more).
create or replace function gate.change_workplace(p_token text, p_id uuid, p_version integer, p_given jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  old_place workplaces := gate.hold_workplace(me, p_id, true);
  w workplaces;
  refusal text := gate.act_refusal(me, old_place.id is not null);
  was jsonb;
  becomes jsonb;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if old_place.version <> p_version then
    return json_build_object('outcome', 'conflict');
  end if;
  w := gate.workplace_given(old_place, p_given);
  if w.offered < old_place.offered - gate.seats_left(old_place) then
    return json_build_object('outcome', 'invalid', 'field', 'offered');
  end if;
  if w.places - w.offered < gate.places_taken(w.id, me.organisation, me.today) then
    return json_build_object('outcome', 'invalid', 'field', 'places');
  end if;
  select jsonb_object_agg(n.key, o.value), jsonb_object_agg(n.key, n.value) into was, becomes
  from jsonb_each(to_jsonb(w)) n join jsonb_each(to_jsonb(old_place)) o on o.key = n.key and o.value <> n.value;
  if was is null then
    return json_build_object('outcome', 'done', 'id', w.id);
  end if;
  w.version := w.version + 1;
  update workplaces x set (name, sector, municipality_nis, instruments, places, offered, valid_from, valid_until, hours, dutch_level, languages,
      public_transport, conditions, contact_function, contact_phone, contact_mail, note, version)
    = (w.name, w.sector, w.municipality_nis, w.instruments, w.places, w.offered, w.valid_from, w.valid_until, w.hours, w.dutch_level,
      w.languages, w.public_transport, w.conditions, w.contact_function, w.contact_phone, w.contact_mail, w.note, w.version)
  where x.id = w.id;
  insert into workplace_changes (workplace_id, organisation, version, before, after, changed_by)
  values (w.id, me.organisation, w.version, was, becomes, me.user_id);
  perform gate.record_act(me, 'workplace.change', w.id::text);
  perform gate.wake_waiting(me.organisation, w.id);
  return json_build_object('outcome', 'done', 'id', w.id);
end $$;

-- Takes one of the offered places for the own organisation, or gives one back. Nothing is said of who will fill it. Outcomes: done,
-- missing, conflict (`full`: nothing is left; `used`: the own people fill all of them).
create or replace function gate.move_seat(p_token text, p_id uuid, p_take boolean) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  w workplaces := gate.hold_workplace(me, p_id, false);
  refusal text := gate.act_refusal(me, w.id is not null and w.organisation <> me.organisation
    and (not p_take or gate.shares_workplace(w, me.organisation, me.today)));
  held integer;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  held := gate.workplace_room(w, me.organisation);
  if p_take and (gate.seats_left(w) <= 0 or coalesce(w.valid_until, 'infinity') < me.today) then
    return json_build_object('outcome', 'conflict', 'field', 'full');
  end if;
  if not p_take and held <= gate.places_taken(w.id, me.organisation, me.today) then
    return json_build_object('outcome', 'conflict', 'field', 'used');
  end if;
  insert into workplace_seats (workplace_id, organisation, seats) values (w.id, me.organisation, 1)
  on conflict (workplace_id, organisation) do update set seats = held + case when p_take then 1 else -1 end;
  insert into workplace_changes (workplace_id, organisation, version, before, after, changed_by)
  values (w.id, me.organisation, w.version, jsonb_build_object('seats', held),
    jsonb_build_object('seats', held + case when p_take then 1 else -1 end), me.user_id);
  perform gate.record_act(me, case when p_take then 'workplace.takeSeat' else 'workplace.giveSeat' end, w.id::text);
  perform gate.wake_waiting(me.organisation, w.id);
  return json_build_object('outcome', 'done', 'id', w.id);
end $$;

grant execute on function gate.register_employer(text, text, text), gate.add_workplace(text, uuid, jsonb),
  gate.change_workplace(text, uuid, integer, jsonb), gate.move_seat(text, uuid, boolean) to werkwinkel_app;
