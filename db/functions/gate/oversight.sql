-- Who saw what, for the data protection officer of an organisation that was viewer or source. Reading the log is logged too.

drop function if exists gate.disclosures(text, text, uuid, timestamptz, integer);
drop function if exists gate.registrations(text, text, integer);

-- Which categories of this organisation's own facts an entry can have shown: held then, allowed by its flows, and in the entry.
-- Other sources in the same entry add nothing, so it does not tell what they hold.
create or replace function gate.own_share(p_organisation integer, p_entry log.entries) returns integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select p_entry.categories
    & coalesce((select bit_or(f.category_mask) from flows f where f.number = any (p_entry.flows) and f.sender = p_organisation), -1)
    & coalesce((select bit_or(1 << f.category_bit) from facts f
        where f.person_id = p_entry.person_id and f.source = p_organisation and f.recorded_at <= p_entry.at
          and (f.superseded_at is null or f.superseded_at > p_entry.at)), 0)
$$;

-- May the officer of an organisation know that another looked at its facts? Always, but for the question who else guides someone:
-- until the other confirms, even that it was asked would tell that it knows the person.
create or replace function gate.look_is_told(p_organisation integer, p_entry log.entries, p_header log.headers) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return p_header.purpose <> 'involvement' or exists (
    select 1 from relation_answers a join organisations o on o.ref = a.source
    where a.person_id = p_entry.person_id and a.registrant = p_organisation and a.answer = 'confirmed'
      and o.id = p_header.organisation_id);
end $$;

-- The latest showings, newest first. p_filter: {person?, userName?, purpose?, without?, as? (viewer | source), after? {at, header,
-- ordinal}, size?, views?}; `without` leaves out one purpose, and `views` bounds of how many views the showings come. No facts, no
-- other organisation's entries; another viewer of our facts is named by organisation and function, and only our own flows and
-- categories of such an entry are told.
create or replace function gate.disclosures(p_token text, p_route text, p_filter jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
  me gate.actor := gate.actor_for(p_token);
  page_size integer := least(greatest(coalesce((p_filter ->> 'size')::integer, 50), 1), 1000);
  views integer := coalesce((p_filter ->> 'views')::integer, page_size);
  person uuid := (p_filter ->> 'person')::uuid;
  wanted_user uuid;
  wanted text := p_filter ->> 'purpose';
  without text := p_filter ->> 'without';
  side text := coalesce(p_filter ->> 'as', 'both');
  last_at timestamptz := coalesce((p_filter #>> '{after,at}')::timestamptz, 'infinity');
  last_header bigint := coalesce((p_filter #>> '{after,header}')::bigint, 0);
  last_ordinal integer := coalesce((p_filter #>> '{after,ordinal}')::integer, 0);
  rows json;
  shown_persons uuid[];
  counted bigint;
  more boolean;
  refusal json := gate.desk_refusal(me, 'oversight' = any (me.purposes));
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  -- A user name of another organisation finds nothing: only the own staff is named.
  if p_filter ->> 'userName' is not null then
    wanted_user := coalesce((select u.id from users u where u.user_name = p_filter ->> 'userName'
      and gate.belongs(me.organisation, u.id)), '00000000-0000-0000-0000-000000000000');
    side := 'viewer';
  end if;

  -- Each part is led by one table in its own order, and looks the other up row by row: so a page costs the same however long
  -- the log is. `offset 0` keeps the planner to that.
  with hits as (
    (select e as entry, h.header
      from log.entries e
      cross join lateral (select x as header from log.headers x where x.id = e.header_id and x.at = e.at offset 0) h
      where person is not null and e.person_id = person
        and (((h.header).organisation_id = me.organisation_id and side <> 'source') is true
          or ((h.header).organisation_id is distinct from me.organisation_id and e.sources @> array[me.organisation] and side <> 'viewer'
            and gate.look_is_told(me.organisation, e, h.header)))
        and (wanted_user is null or (h.header).user_id = wanted_user) and (wanted is null or (h.header).purpose = wanted)
        and (without is null or (h.header).purpose <> without)
        and e.at <= last_at and (e.at < last_at or (e.header_id, -e.ordinal) < (last_header, -last_ordinal))
      order by e.at desc, e.header_id desc, e.ordinal limit page_size + 1)
    union all
    (select e.entry, h.header
      from (
        select x as header from log.headers x
        where person is null and side <> 'source' and x.organisation_id = me.organisation_id and x.persons > 0
          and (wanted_user is null or x.user_id = wanted_user) and (wanted is null or x.purpose = wanted)
          and (without is null or x.purpose <> without)
          and x.at <= last_at and (x.at < last_at or x.id <= last_header)
        order by x.at desc, x.id desc limit page_size + 2) h
      cross join lateral (
        select x as entry from log.entries x where x.header_id = (h.header).id and x.at = (h.header).at offset 0) e
      where (e.entry).at < last_at or ((e.entry).header_id, -(e.entry).ordinal) < (last_header, -last_ordinal)
      order by (e.entry).at desc, (e.entry).header_id desc, (e.entry).ordinal limit page_size + 1)
    union all
    (select e, h.header
      from log.entries e
      cross join lateral (select x as header from log.headers x where x.id = e.header_id and x.at = e.at offset 0) h
      where person is null and side <> 'viewer' and e.sources @> array[me.organisation] and e.flows <> '{}'
        and (h.header).organisation_id is distinct from me.organisation_id
        and gate.look_is_told(me.organisation, e, h.header)
        and (wanted is null or (h.header).purpose = wanted) and (without is null or (h.header).purpose <> without)
        and e.at <= last_at and (e.at < last_at or (e.header_id, -e.ordinal) < (last_header, -last_ordinal))
      order by e.at desc, e.header_id desc, e.ordinal limit page_size + 1)),
  page as (
    select f.entry, f.header, (f.header).organisation_id is not distinct from me.organisation_id as own
    from (select h.*, dense_rank() over (order by (h.entry).at desc, (h.entry).header_id desc) as place from hits h) f
    where f.place <= views
    order by (f.entry).at desc, (f.entry).header_id desc, (f.entry).ordinal limit page_size)
  select json_agg(json_build_object('at', (p.header).at, 'header', (p.header).id, 'ordinal', (p.entry).ordinal,
      'dossier', (p.entry).person_id, 'organisation', o.name, 'organisationId', o.id, 'function', r.code, 'kind', (p.header).session_kind,
      'user', case when p.own then u.display_name end, 'purpose', (p.header).purpose, 'outcome', (p.header).outcome,
      'route', case when p.own then (p.header).route end, 'reason', case when p.own then (p.header).reason end,
      'asViewer', p.own, 'mask', case when p.own then (p.entry).categories else gate.own_share(me.organisation, p.entry) end,
      'flows', case when p.own then (p.entry).flows
        else array(select f.number from flows f where f.number = any ((p.entry).flows) and f.sender = me.organisation order by 1) end,
      'sources', case when p.own then (p.entry).sources else array[me.organisation] end)
      order by (p.entry).at desc, (p.entry).header_id desc, (p.entry).ordinal),
    array_agg(distinct (p.entry).person_id) filter (where (p.entry).person_id is not null),
    (select count(*) from hits) > (select count(*) from page)
  into rows, shown_persons, more
  from page p
  left join organisations o on o.id = (p.header).organisation_id
  left join users u on u.id = (p.header).user_id
  left join mandates m on m.id = (p.header).mandate_id
  left join roles r on r.code = m.role;

  if person is not null then
    select count(*) into counted
    from log.entries e
    cross join lateral (select x as header from log.headers x where x.id = e.header_id and x.at = e.at offset 0) h
    where e.person_id = person and ((h.header).organisation_id = me.organisation_id
      or (e.sources @> array[me.organisation] and gate.look_is_told(me.organisation, e, h.header)));
    if counted = 0 then
      perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'oversight', p_route, 'absent', null, '{}');
      return gate.deny('missing', me);
    end if;
    shown_persons := array[person];
  end if;
  perform gate.log_oversight(me, p_route, shown_persons);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', coalesce(rows, '[]'), 'more', more,
    'total', counted, 'names', gate.oversight_names(rows),
    'shields', case when person is not null then gate.shield_rows(me, person) end);
end $$;

-- Looking at what concerns persons is itself in the log: one entry per person, no categories.
create or replace function gate.log_oversight(me gate.actor, p_route text, p_persons uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'oversight', p_route, 'shown', null,
    array(select row(p, 0, '{}'::integer[], '{}'::integer[], '{}'::integer[], null)::log.entry from unnest(p_persons) p where p is not null));
end $$;

-- The names of the organisations and flows that these rows mention, and of no others.
create or replace function gate.oversight_names(p_rows json) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  with mentioned as (
    select (r -> 'sources')::jsonb as sources, (r -> 'flows')::jsonb as flows from json_array_elements(coalesce(p_rows, '[]')) r)
  select json_build_object(
    'organisations', gate.organisation_names(array(
      select distinct s::integer from mentioned, jsonb_array_elements_text(case jsonb_typeof(sources) when 'array' then sources else '[]' end) s)),
    'flows', (select coalesce(json_object_agg(f.number, json_build_object('id', f.id, 'title', f.title, 'sender', f.sender,
        'act', f.legal_act, 'article', f.legal_article)), '{}')
      from flows f where f.number in (
        select n::integer from mentioned, jsonb_array_elements_text(case jsonb_typeof(flows) when 'array' then flows else '[]' end) n)))
$$;

-- Own registrations of the organisation with ground and start, the last recorded first. p_after is the id of the last one of the
-- page before.
create or replace function gate.registrations(p_token text, p_route text, p_outside boolean, p_after bigint, p_size integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  page_size integer := least(greatest(p_size, 1), 200);
  rows json;
  shown_persons uuid[];
  joined record;
  more boolean;
  refusal json := gate.desk_refusal(me, 'oversight' = any (me.purposes));
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  if p_after is null and not p_outside then
    select * into joined from gate.joins_overseen(me);
  else
    select '[]'::json as shown, '{}'::uuid[] as persons into joined;
  end if;
  with hits as (
    select i.* from involvements i
    where i.organisation = me.organisation and (not p_outside or i.awaits_second_person)
      and (p_after is null or (i.recorded_at, i.id) < (
        select l.recorded_at, l.id from involvements l where l.id = p_after and l.organisation = me.organisation))
    order by i.recorded_at desc, i.id desc limit page_size + 1),
  page as (select h.* from hits h order by h.recorded_at desc, h.id desc limit page_size)
  select json_agg(json_build_object('id', p.id, 'dossier', p.person_id, 'from', p.valid_from, 'until', p.valid_until,
      'role', p.role, 'ground', p.ground, 'recordedOn', gate.civil_day(p.recorded_at), 'recordedBy', u.display_name,
      'outsideTerritory', p.awaits_second_person, 'secondPerson', s.display_name, 'deniedBy', d.display_name,
      'deniedOn', gate.civil_day(p.denied_at), 'deniedWhy', p.denied_why, 'user', c.display_name, 'team', t.name)
      order by p.recorded_at desc, p.id desc), array_agg(p.person_id),
    (select count(*) > page_size from hits)
  into rows, shown_persons, more
  from page p left join users u on u.id = p.recorded_by left join users s on s.id = p.second_person
  left join users d on d.id = p.denied_by
  left join assignments a on a.person_id = p.person_id and a.organisation = p.organisation
  left join users c on c.id = a.user_id left join teams t on t.id = a.team_id;
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'oversight', p_route, 'shown', null,
    array(select row(p, gate.category('involvement'), array[me.organisation], '{}'::integer[], '{}'::integer[], null)::log.entry
      from unnest(shown_persons) p)
    || array(select row(p, gate.category('identity'), array[me.organisation], '{}'::integer[], '{}'::integer[], null)::log.entry
      from unnest(joined.persons) p));
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'more', more, 'items', coalesce(rows, '[]'),
    'joined', coalesce(joined.shown, '[]'),
    'waiting', (select count(*) from involvements where organisation = me.organisation and awaits_second_person and second_person is null
      and denied_at is null and (valid_until is null or valid_until >= me.today)));
end $$;

-- What asks for the officer's attention, in numbers, and what happened in the security log of the own organisation.
create or replace function gate.oversight_desk(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, 'oversight' = any (me.purposes));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me),
    'reviews', (select json_build_object('open', count(*), 'late', count(*) filter (where review_by < me.today), 'next', min(review_by))
      from exceptional_accesses where organisation = me.organisation and reviewed_at is null),
    'requests', (select json_build_object('open', count(*), 'late', count(*) filter (where due < me.today), 'next', min(due))
      from person_requests r where r.organisation = me.organisation and r.state = 'open' and gate.is_for_officer(r, me.today)),
    'outside', (select count(*) from involvements where organisation = me.organisation and awaits_second_person and second_person is null
      and denied_at is null and (valid_until is null or valid_until >= me.today)),
    'fruitless', (select coalesce(json_agg(f order by f.count desc, f.user), '[]') from (
      select coalesce(u.display_name, 'onbekend') as user, count(*) as count from log.headers h left join users u on u.id = h.user_id
      where h.organisation_id = me.organisation_id and h.at > now() - interval '7 days' and h.outcome in ('absent', 'empty', 'refused')
        and h.purpose <> 'oversight' and h.persons = 0
      group by 1 having count(*) >= 5 order by 2 desc limit 10) f),
    'events', (select coalesce(json_agg(e order by e.at desc), '[]') from (
      select s.at, s.event, s.detail, u.display_name as user from security_events s left join users u on u.id = s.user_id
      where s.organisation = me.organisation and s.event not like 'session.%' and s.event <> 'mandate.chosen'
        and s.at > now() - interval '30 days'
      order by s.at desc limit 50) e));
end $$;

grant execute on function
  gate.disclosures(text, text, jsonb),
  gate.registrations(text, text, boolean, bigint, integer),
  gate.oversight_desk(text) to werkwinkel_app;
