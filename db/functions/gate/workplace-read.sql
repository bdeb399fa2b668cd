-- What an organisation reads of its register: the places with their numbers, one place with those on it whom the reader may open, and the
-- employers. What a place is, and how it is counted, stands in workplace.sql.

-- How many take and await a place, among whom this reader may open; nothing when there is someone whom they may not.
create or replace function gate.people_counted(me gate.actor, p_workplace uuid) returns jsonb
language plpgsql stable as $$
declare
  counted jsonb;
  everyone boolean;
begin
  select jsonb_build_object('placed', count(*) filter (where p.state = 'placed'), 'reserved', count(*) filter (where p.state = 'reserved'),
    'waiting', count(*) filter (where p.state = 'waiting')), coalesce(bool_and(gate.may_list(me, p.person_id,
      case when me.all_persons then 'supervision' end)), true)
  into counted, everyone
  from placements p
  where p.workplace_id = p_workplace and p.source = me.organisation
    and (gate.takes_place(p, me.today) or (p.state = 'waiting' and p.ended_on is null));
  return case when everyone and me.category_mask & gate.category('measures') > 0 then counted end;
end $$;

-- The register as this organisation reads it: its own places and those where it holds a seat before what others offer,
-- of which no more are told than anyone looks through. How many are on a place and wait for one is told of people whom the reader may open alone.
create or replace function gate.list_workplaces(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.keeps_workplaces(me));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', (
    select coalesce(json_agg(gate.workplace_json(w, me.organisation, me.today)
      || jsonb_strip_nulls(jsonb_build_object('people', gate.people_counted(me, w.id)))
      order by w.organisation = me.organisation desc, w.name, w.id), '[]')
    from (select * from gate.workplaces_of(me.organisation, me.today) x
      order by x.organisation = me.organisation desc, gate.workplace_room(x, me.organisation) > 0 desc, x.name, x.id limit 500) w));
end $$;

-- One place: what it is, how it changed, and those on it whom this reader may open. Logged like every list.
create or replace function gate.open_workplace(p_token text, p_id uuid, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  me gate.actor := (gate.arrive(p_token)).me;
  w workplaces;
  rows uuid[];
  persons uuid[];
  supervised text := case when me.all_persons then 'supervision' end;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if gate.keeps_workplaces(me) then
    select * into w from gate.workplaces_of(me.organisation, me.today) x where x.id = p_id;
  end if;
  if w.id is null then
    perform gate.log_list(me, 'guidance', p_route, 'refused', supervised, '{}');
    return gate.deny('missing', me);
  end if;
  -- Who works there is told to whoever may read names and measures both, as in any list.
  if me.category_mask & gate.category('measures') > 0 and me.category_mask & gate.category('identity') > 0 then
    select array_agg(s.id), array_agg(distinct s.person_id) into rows, persons from (
      select p.id, p.person_id from placements p
      where p.workplace_id = w.id and p.source = me.organisation and gate.may_list(me, p.person_id, supervised)
        and (gate.takes_place(p, me.today) or (p.state = 'waiting' and p.ended_on is null))
      order by p.since, p.recorded_at, p.id limit 200) s;
  end if;
  if not gate.within_quota(me, 'listRow', coalesce(cardinality(persons), 0)) then
    return gate.deny('quota', me);
  end if;
  perform gate.log_placements(me, p_route, supervised, persons);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me),
    'place', gate.workplace_json(w, me.organisation, me.today) || jsonb_strip_nulls(jsonb_build_object('people', gate.people_counted(me, w.id))),
    'people', (
      select coalesce(json_agg(jsonb_strip_nulls(jsonb_build_object('id', p.id, 'person', p.person_id, 'state', p.state, 'since', p.since,
        'until', p.until, 'measure', p.measure_kind, 'familyName', x.family_name, 'givenName', x.given_name))
        order by array_position(rows, p.id)), '[]')
      from placements p join gate.person_index x on x.organisation = me.organisation and x.person_id = p.person_id
      where p.id = any (rows)),
    'cluster', (select coalesce(json_agg(o.name order by o.name), '[]') from organisations o
      where w.organisation = me.organisation and o.ref = any (gate.cluster_of(me.organisation, me.today))),
    'seats', (select coalesce(json_agg(json_build_object('name', o.name, 'seats', s.seats) order by o.name), '[]')
      from workplace_seats s join organisations o on o.ref = s.organisation
      where s.workplace_id = w.id and s.seats > 0 and me.organisation in (w.organisation, s.organisation)),
    'changes', (select coalesce(json_agg(jsonb_strip_nulls(jsonb_build_object('id', c.id, 'on', gate.civil_day(c.changed_at), 'by', o.name,
        'who', case when c.organisation = me.organisation then u.display_name end, 'before', c.before, 'after', c.after))
        order by c.changed_at desc, c.version desc, c.id), '[]')
      from (select * from workplace_changes x where x.workplace_id = w.id and me.organisation in (w.organisation, x.organisation)
        order by x.changed_at desc limit 100) c
      join organisations o on o.ref = c.organisation left join users u on u.id = c.changed_by));
end $$;

-- Writes down who was shown with the measure that they have.
create or replace function gate.log_placements(me gate.actor, p_route text, p_reason text, p_persons uuid[]) returns void
language plpgsql as $$
begin
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'guidance', p_route,
    case when p_persons is null then 'empty' else 'shown' end, p_reason,
    array(select row(p, gate.list_mask(me) | gate.category('measures'), array[me.organisation], '{}'::integer[], '{}'::integer[], null)::log.entry
      from unnest(p_persons) p));
end $$;

-- The employers in the register of the own organisation.
create or replace function gate.list_employers(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.keeps_workplaces(me));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me),
    'cluster', (select coalesce(json_agg(o.name order by o.name), '[]') from organisations o
      where o.ref = any (gate.cluster_of(me.organisation, me.today))),
    'items', (
      select coalesce(json_agg(jsonb_strip_nulls(jsonb_build_object('id', e.id, 'name', e.name, 'number', e.enterprise_number,
        'ownService', e.own_service, 'workplaces', (select count(*) from workplaces w where w.employer_id = e.id)))
        order by not e.own_service, e.name, e.id), '[]')
      from employers e where e.organisation = me.organisation));
end $$;

grant execute on function gate.list_workplaces(text), gate.open_workplace(text, uuid, text), gate.list_employers(text) to werkwinkel_app;
