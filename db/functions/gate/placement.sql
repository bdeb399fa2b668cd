-- Who waits for a work place, for whom one is kept, and whose measure runs there: facts about a person in the category of measures, of
-- the organisation that recorded them. Another organisation reads them only as the gate lets it; the keeper of a place that another
-- organisation fills does not learn with whom.

-- The rows that pass, with the place as its keeper calls it; how to reach the employer stands with whoever may fill the place.
create or replace function gate.read_placements(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select p as whole, p.* from placements p
    where p.person_id = v.person and gate.passes_with_origins(v, p.source, p.category_bit, p.origins)
    order by p.ended_on is not null, p.since desc, p.recorded_at desc, p.id limit 100)
  select (coalesce(array_agg(s.source), '{}'), coalesce(array_agg(1 << s.category_bit), '{}'),
    coalesce(json_agg(jsonb_strip_nulls(jsonb_build_object('id', s.id, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of,
      'workplace', w.id, 'name', w.name, 'employer', e.name, 'municipality', w.municipality_nis, 'state', s.state, 'since', s.since,
      'until', s.until, 'measure', s.measure_kind, 'measureFrom', s.measure_from, 'placeUntil', w.valid_until,
      'endedOn', s.ended_on, 'endedWhy', s.ended_why,
      'takes', case when s.source = (v.me).organisation then gate.takes_place(s.whole, (v.me).today) end,
      'by', case when s.source = (v.me).organisation then (select u.display_name from users u where u.id = s.recorded_by) end))
      order by s.ended_on is not null, s.since desc, s.recorded_at desc, s.id), '[]'))::gate.shown
  from seen s join workplaces w on w.id = s.workplace_id join employers e on e.id = w.employer_id
$$;

-- The measures that pass: what a place can be for.
create or replace function gate.read_measures(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select f.* from facts f
    where f.person_id = v.person and f.field = 'measures[]' and f.superseded_at is null
      and gate.passes_with_origins(v, f.source, f.category_bit, f.origins)
    order by f.as_of desc, f.id limit 100)
  select (coalesce(array_agg(s.source), '{}'), coalesce(array_agg(1 << s.category_bit), '{}'),
    coalesce(json_agg(jsonb_strip_nulls(jsonb_build_object('id', s.id::text, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of,
      'kind', s.value ->> 'kind', 'from', s.value ->> 'from', 'to', s.value ->> 'to')) order by s.value ->> 'from', s.id), '[]'))::gate.shown
  from seen s
$$;

-- The places that the viewer's organisation can fill or ask for. Nothing of a person, and nothing that another's people change.
create or replace function gate.read_open_workplaces(v gate.view) returns gate.shown
language sql stable as $$
  select ('{}', '{}', (
    select coalesce(json_agg(gate.workplace_json(w, (v.me).organisation, (v.me).today) order by w.name, w.id), '[]')
    from (select * from gate.workplaces_of((v.me).organisation, (v.me).today) x
      where coalesce(x.valid_until, 'infinity') >= (v.me).today
      order by x.organisation = (v.me).organisation desc, gate.workplace_room(x, (v.me).organisation) > 0 desc, x.name, x.id limit 500) w))::gate.shown
$$;

-- Ends what stands open for someone on a place, because the next step takes its place.
create or replace function gate.step_on(me gate.actor, p_person uuid, p_workplace uuid) returns void
language sql as $$
  update placements set ended_on = me.today, ended_why = 'next', ended_by = me.user_id
  where person_id = p_person and workplace_id = p_workplace and source = me.organisation and ended_on is null
$$;

-- Puts someone on the waiting list of a place since a day. Outcomes: done, missing, invalid (`since`), conflict (`there`).
create or replace function gate.await_workplace(p_token text, p_person uuid, p_workplace uuid, p_since date, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  may boolean := gate.may_write_in(me, p_person, gate.category('measures'), p_reason);
  w workplaces;
  refusal json;
  made uuid;
begin
  if may then
    perform gate.hold_person(p_person);
    -- A colleague may have ended the guidance meanwhile.
    may := gate.may_write_in(me, p_person, gate.category('measures'), p_reason);
    select * into w from gate.workplaces_of(me.organisation, me.today) x where x.id = p_workplace;
  end if;
  refusal := gate.beginning_refusal(me, may and w.id is not null, p_person, p_reason);
  if refusal is not null then
    return refusal;
  end if;
  if p_since > me.today or p_since < me.today - 731 then
    return json_build_object('outcome', 'invalid', 'field', 'since');
  end if;
  insert into placements (person_id, source, as_of, recorded_by, workplace_id, state, since)
  values (p_person, me.organisation, me.today, me.user_id, w.id, 'waiting', p_since) on conflict do nothing returning id into made;
  if made is null then
    return json_build_object('outcome', 'conflict', 'field', 'there');
  end if;
  perform gate.record_act(me, 'workplace.wait', made::text, p_person);
  perform gate.wake_waiting(me.organisation, w.id);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- The place on which to put someone whom this actor may write about, both held until the transaction ends; nothing when that may not be.
create or replace function gate.hold_to_place(me gate.actor, p_person uuid, p_workplace uuid, p_reason text) returns workplaces
language plpgsql as $$
declare
  w workplaces;
begin
  if gate.may_write_in(me, p_person, gate.category('measures'), p_reason) then
    perform gate.hold_person(p_person);
    -- A colleague may have ended the guidance meanwhile.
    if gate.may_write_in(me, p_person, gate.category('measures'), p_reason) then
      w := gate.hold_workplace(me, p_workplace, false);
    end if;
  end if;
  return w;
end $$;

-- Is there room for one more of this organisation? Whom it counts already counts once.
create or replace function gate.has_room(me gate.actor, w workplaces, p_person uuid) returns boolean
language sql stable as $$
  select gate.places_free(w, me.organisation, me.today) > 0 or exists (
    select from placements p
    where p.workplace_id = w.id and p.source = me.organisation and p.person_id = p_person and p.ended_on is null
      and gate.takes_place(p, me.today))
$$;

-- Keeps a place for someone until a day. Outcomes: done, missing, invalid (`until`), conflict (`full`, `there`).
create or replace function gate.reserve_workplace(p_token text, p_person uuid, p_workplace uuid, p_until date, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  w workplaces := gate.hold_to_place(me, p_person, p_workplace, p_reason);
  refusal json := gate.beginning_refusal(me, w.id is not null, p_person, p_reason);
  made uuid;
begin
  if refusal is not null then
    return refusal;
  end if;
  if p_until < me.today or p_until > me.today + 92 then
    return json_build_object('outcome', 'invalid', 'field', 'until');
  end if;
  if exists (select from placements p where p.workplace_id = w.id and p.person_id = p_person and p.source = me.organisation
      and p.ended_on is null and p.state = 'placed') then
    return json_build_object('outcome', 'conflict', 'field', 'there');
  end if;
  if not gate.has_room(me, w, p_person) then
    return json_build_object('outcome', 'conflict', 'field', 'full');
  end if;
  perform gate.step_on(me, p_person, w.id);
  insert into placements (person_id, source, as_of, recorded_by, workplace_id, state, since, until)
  values (p_person, me.organisation, me.today, me.user_id, w.id, 'reserved', me.today, p_until) returning id into made;
  perform gate.record_act(me, 'workplace.reserve', made::text, p_person);
  perform gate.wake_waiting(me.organisation, w.id);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- Says on which place a running measure of the own organisation runs, from a day. Outcomes: done, missing, invalid (`measure`: it does
-- not run, or the place is not offered for it; `on`: the place or the measure does not run then), conflict (`full`; `placed`: the
-- measure has a place).
create or replace function gate.fill_workplace(p_token text, p_person uuid, p_workplace uuid, p_kind text, p_from date, p_on date, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  w workplaces := gate.hold_to_place(me, p_person, p_workplace, p_reason);
  refusal text := gate.act_refusal(me, w.id is not null);
  measure facts;
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select f.* into measure from facts f
  where f.person_id = p_person and f.source = me.organisation and f.field = 'measures[]' and f.superseded_at is null
    and f.value ->> 'kind' = p_kind and (f.value ->> 'from')::date = p_from
    and coalesce((f.value ->> 'to')::date, 'infinity') >= me.today limit 1;
  if measure.id is null or p_kind <> all (w.instruments) then
    return json_build_object('outcome', 'invalid', 'field', 'measure');
  end if;
  if p_on < p_from or p_on > coalesce((measure.value ->> 'to')::date, 'infinity') or p_on < w.valid_from
    or p_on > coalesce(w.valid_until, 'infinity') then
    return json_build_object('outcome', 'invalid', 'field', 'on');
  end if;
  if exists (select from placements p where p.person_id = p_person and p.source = me.organisation and p.state = 'placed'
      and p.ended_on is null and p.measure_kind = p_kind and p.measure_from = p_from) then
    return json_build_object('outcome', 'conflict', 'field', 'placed');
  end if;
  if not gate.has_room(me, w, p_person) then
    return json_build_object('outcome', 'conflict', 'field', 'full');
  end if;
  perform gate.step_on(me, p_person, w.id);
  insert into placements (person_id, source, as_of, recorded_by, workplace_id, state, since, measure_kind, measure_from, origins)
  values (p_person, me.organisation, me.today, me.user_id, w.id, 'placed', p_on, p_kind, p_from, measure.origins) returning id into made;
  perform gate.record_act(me, 'workplace.fill', made::text, p_person);
  perform gate.wake_waiting(me.organisation, w.id);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- Ends waiting, a reservation or a placement of the own organisation. Outcomes: done, missing, invalid (`on`), conflict (it had ended).
create or replace function gate.leave_workplace(p_token text, p_person uuid, p_placement uuid, p_on date, p_why text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  may boolean := gate.may_write_in(me, p_person, gate.category('measures'), p_reason);
  p placements;
  refusal text;
begin
  if may then
    perform gate.hold_person(p_person);
    select * into p from placements x where x.id = p_placement and x.person_id = p_person and x.source = me.organisation for update;
  end if;
  refusal := gate.act_refusal(me, may and p.id is not null);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p.ended_on is not null then
    return json_build_object('outcome', 'conflict', 'field', 'ended');
  end if;
  if p_on > me.today or p_on < least(p.since, me.today) then
    return json_build_object('outcome', 'invalid', 'field', 'on');
  end if;
  update placements set ended_on = p_on, ended_why = p_why, ended_by = me.user_id where id = p.id;
  perform gate.record_act(me, 'workplace.leave', p.id::text, p_person);
  perform gate.wake_waiting(me.organisation, p.workplace_id);
  return json_build_object('outcome', 'done', 'id', p.id);
end $$;

-- Gives free what is kept, and ends waiting, because the organisation no longer guides the person. Whose measure runs works on.
create or replace function gate.release_places(me gate.actor, p_person uuid) returns void
language plpgsql as $$
declare
  freed placements;
begin
  for freed in
    update placements set ended_on = me.today, ended_why = 'stopped', ended_by = me.user_id
    where person_id = p_person and source = me.organisation and state in ('waiting', 'reserved') and ended_on is null returning *
  loop
    perform gate.record_act(me, 'workplace.leave', freed.id::text, p_person);
    perform gate.wake_waiting(me.organisation, freed.workplace_id);
  end loop;
end $$;

-- When a term has ended: what one organisation recorded about someone on work places.
create or replace function gate.destroy_placements(p_organisation integer, p_person uuid) returns void
language sql as $$
  delete from placements where person_id = p_person and source = p_organisation
$$;

grant execute on function gate.await_workplace(text, uuid, uuid, date, text), gate.reserve_workplace(text, uuid, uuid, date, text),
  gate.fill_workplace(text, uuid, uuid, text, date, date, text), gate.leave_workplace(text, uuid, uuid, date, text, text) to werkwinkel_app;
