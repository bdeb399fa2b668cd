-- Desks: on which weekday, from when to when and where people of one organisation sit at another. Nothing here is about a person guided.
-- The desk of the administrator is in desk.sql.

create or replace function gate.desk_row(d desks) returns json
language sql stable as $$
  select json_build_object('id', (d).id, 'guest', g.name, 'guestRef', g.ref, 'host', h.name, 'hostRef', h.ref, 'weekday', (d).weekday,
    'opens', to_char((d).opens, 'HH24:MI'), 'closes', to_char((d).closes, 'HH24:MI'), 'place', (d).place, 'from', (d).valid_from,
    'until', (d).valid_until)
  from organisations g, organisations h where g.ref = (d).source and h.ref = (d).host
$$;

-- Everyone who works here reads all desks; `mine` tells which the actor may change, and the weeks without contact with it.
create or replace function gate.list_desks(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if me.organisation is null or not ('guidance' = any (me.purposes) or gate.may_arrange(me)) then
    return gate.deny('missing', me);
  end if;
  perform gate.touch(me.session_id);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'arranges', gate.may_arrange(me),
    'weeks', gate.contact_weeks(me.organisation),
    'hosts', case when gate.may_arrange(me) then (
      select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from organisations o
      where o.active and o.part_of is null and o.kind <> 'authority' and o.ref <> me.organisation) else '[]'::json end,
    'items', (select coalesce(json_agg(gate.desk_row(d) order by d.weekday, d.opens, d.id), '[]') from desks d
      where d.valid_until is null or d.valid_until >= me.today));
end $$;

-- Adds a desk of the own organisation at another.
create or replace function gate.add_desk(p_token text, p_host uuid, p_weekday integer, p_opens time, p_closes time, p_place text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_arrange(me));
  at integer := (select ref from organisations where id = p_host and active and ref <> me.organisation);
  added uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if at is null then
    return json_build_object('outcome', 'invalid', 'field', 'organisatie');
  end if;
  if p_closes <= p_opens then
    return json_build_object('outcome', 'invalid', 'field', 'tot');
  end if;
  insert into desks (source, host, weekday, opens, closes, place, valid_from, recorded_by)
  values (me.organisation, at, p_weekday, p_opens, p_closes, p_place, me.today, me.user_id) returning id into added;
  perform gate.record_act(me, 'desk.add', added::text);
  return json_build_object('outcome', 'done');
end $$;

-- Ends a desk. Appointments that were made there stay until someone moves them.
create or replace function gate.end_desk(p_token text, p_desk uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  d desks;
  refusal text;
begin
  select * into d from desks where id = p_desk and source = me.organisation for update;
  refusal := gate.act_refusal(me, gate.may_arrange(me) and d.source = me.organisation);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if d.valid_until < me.today then
    return json_build_object('outcome', 'conflict');
  end if;
  update desks set valid_until = greatest(me.today - 1, valid_from), ended_by = me.user_id where id = d.id;
  perform gate.record_act(me, 'desk.end', d.id::text);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.list_desks(text), gate.add_desk(text, uuid, integer, time, time, text), gate.end_desk(text, uuid)
  to werkwinkel_app;
