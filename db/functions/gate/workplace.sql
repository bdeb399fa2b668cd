-- Employers and work places. Each organisation keeps its own register, and may offer places to the organisations with which it has an
-- agreement in force. The places of one are in two parts that do not touch: what is offered, and what it keeps for whom it guides
-- itself. Another organisation holds seats among what is offered and fills them with its own people. So every number that crosses
-- follows from what organisations agreed with each other and never from a person: how many of the keeper's people work on a place, or
-- of another's on its seats, changes nothing that anyone else reads.

-- May this actor see and keep the register of the own organisation? Whoever guides people there.
create or replace function gate.keeps_workplaces(me gate.actor) returns boolean
language sql immutable as $$
  select coalesce(me.organisation is not null and me.session_kind in ('session', 'api') and 'guidance' = any (me.purposes), false)
$$;

-- The organisations with which this one has an agreement in force.
create or replace function gate.cluster_of(p_organisation integer, p_today date) returns integer[]
language sql stable as $$
  select coalesce(array_agg(distinct other.organisation), '{}')
  from agreement_parties own
  join agreements a on a.id = own.agreement_id and a.status = 'inForce' and p_today between a.valid_from and a.valid_until
  join agreement_parties other on other.agreement_id = a.id and other.organisation <> p_organisation
  where own.organisation = p_organisation
$$;

-- The places that an organisation reads of: its own, what is offered to it, and where it holds a seat.
create or replace function gate.workplaces_of(p_organisation integer, p_today date) returns setof workplaces
language sql stable as $$
  select w.* from workplaces w
  where w.organisation = p_organisation
    or (w.offered > 0 and w.organisation = any ((select gate.cluster_of(p_organisation, p_today))::integer[])
      and (w.valid_until is null or w.valid_until >= p_today))
    or exists (select from workplace_seats s where s.workplace_id = w.id and s.organisation = p_organisation and s.seats > 0)
$$;

-- How many places an organisation may fill there: what the keeper did not offer, or the seats that another holds.
create or replace function gate.workplace_room(w workplaces, p_organisation integer) returns integer
language sql stable as $$
  select case when w.organisation = p_organisation then w.places - w.offered
    else coalesce((select s.seats from workplace_seats s where s.workplace_id = w.id and s.organisation = p_organisation), 0) end
$$;

-- Is what is offered there offered to this organisation now? The seats that it holds stay its own when the agreement ends; it takes no more.
create or replace function gate.shares_workplace(w workplaces, p_organisation integer, p_today date) returns boolean
language sql stable as $$
  select w.organisation = any (gate.cluster_of(p_organisation, p_today))
$$;

-- How many of the offered places nobody holds.
create or replace function gate.seats_left(w workplaces) returns integer
language sql stable as $$
  select w.offered - coalesce((select sum(s.seats)::integer from workplace_seats s where s.workplace_id = w.id), 0)
$$;

-- Does this row take a place today? A reservation until its last day; a placement as long as the measure runs, as its own source has it.
create or replace function gate.takes_place(p placements, p_today date) returns boolean
language sql stable as $$
  select case p.state
    when 'reserved' then p.ended_on is null and p.until >= p_today
    when 'placed' then coalesce(p.ended_on, 'infinity') > p_today and exists (
      select from facts f
      where f.person_id = p.person_id and f.source = p.source and f.field = 'measures[]' and f.superseded_at is null
        and f.value ->> 'kind' = p.measure_kind and (f.value ->> 'from')::date = p.measure_from
        and coalesce((f.value ->> 'to')::date, 'infinity') >= p_today)
    else false end
$$;

-- How many places the people of this organisation take.
create or replace function gate.places_taken(p_workplace uuid, p_organisation integer, p_today date) returns integer
language sql stable as $$
  select count(*)::integer from placements p
  where p.workplace_id = p_workplace and p.source = p_organisation and gate.takes_place(p, p_today)
$$;

-- How many places this organisation can still fill today. Nobody begins where the place has ended.
create or replace function gate.places_free(w workplaces, p_organisation integer, p_today date) returns integer
language sql stable as $$
  select case when coalesce(w.valid_until, 'infinity') < p_today then 0
    else greatest(gate.workplace_room(w, p_organisation) - gate.places_taken(w.id, p_organisation, p_today), 0) end
$$;

-- A place as a reader gets it: what it is, for whom to ask, and the numbers of the own organisation. Whoever holds seats without an
-- agreement reads of those alone.
create or replace function gate.workplace_json(w workplaces, p_organisation integer, p_today date) returns jsonb
language sql stable as $$
  select jsonb_strip_nulls(jsonb_build_object('id', w.id, 'name', w.name, 'sector', w.sector, 'municipality', w.municipality_nis,
    'instruments', w.instruments, 'from', w.valid_from, 'until', w.valid_until, 'hours', w.hours, 'dutchLevel', w.dutch_level,
    'languages', w.languages, 'publicTransport', w.public_transport, 'conditions', w.conditions,
    'contact', jsonb_build_object('function', w.contact_function, 'phone', w.contact_phone, 'mail', w.contact_mail),
    'note', w.note, 'version', w.version, 'own', w.organisation = p_organisation,
    'employer', (select jsonb_build_object('id', e.id, 'name', e.name, 'number', e.enterprise_number, 'ownService', e.own_service)
      from employers e where e.id = w.employer_id),
    'keeper', (select jsonb_build_object('id', o.id, 'name', o.name) from organisations o where o.ref = w.organisation),
    'room', gate.workplace_room(w, p_organisation), 'free', gate.places_free(w, p_organisation, p_today),
    'places', case when w.organisation = p_organisation then w.places end,
    'offered', case when a.shares then w.offered else gate.workplace_room(w, p_organisation) end,
    'left', case when a.shares then gate.seats_left(w) else 0 end))
  from (select w.organisation = p_organisation or gate.shares_workplace(w, p_organisation, p_today) as shares) a
$$;

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

-- The register as this organisation reads it. How many are on a place and wait for one is told of people whom the reader may open alone.
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
    from (select * from gate.workplaces_of(me.organisation, me.today) order by name, id limit 500) w));
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
  return json_build_object('outcome', 'done', 'id', w.id);
end $$;

grant execute on function gate.list_workplaces(text), gate.open_workplace(text, uuid, text), gate.list_employers(text),
  gate.register_employer(text, text, text), gate.add_workplace(text, uuid, jsonb), gate.change_workplace(text, uuid, integer, jsonb),
  gate.move_seat(text, uuid, boolean) to werkwinkel_app;
