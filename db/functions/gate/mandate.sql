-- Users, teams and mandates of one organisation. Its administrator gives and ends mandates, never the own one; a mandate that
-- opens client data works only after a second named person of the organisation confirmed it. Nothing here shows a person guided.

create or replace function gate.may_administer(me gate.actor) returns boolean
language sql immutable as $$ select coalesce('administration' = any (me.purposes), false) $$;

create or replace function gate.belongs(p_organisation integer, p_user uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from organisation_users where organisation = p_organisation and user_id = p_user)
    or exists (select 1 from mandates where organisation = p_organisation and user_id = p_user)
$$;

-- working, waiting (for a second person), later, or ended.
create or replace function gate.mandate_state(m mandates, p_opens_client_data boolean, p_today date) returns text
language sql immutable as $$
  select case
    when m.ended_at is not null or m.valid_until < p_today then 'ended'
    when p_opens_client_data and (m.confirmed_at is null or m.confirmed_by is null) then 'waiting'
    when m.valid_from > p_today then 'later'
    else 'working' end
$$;

create or replace function gate.mandate_rows(p_mandates uuid[], p_today date) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(json_agg(json_build_object(
    'id', m.id, 'version', m.version, 'user', m.user_id, 'userName', u.user_name, 'displayName', u.display_name,
    'role', m.role, 'team', t.name, 'unit', part.name, 'from', m.valid_from, 'until', m.valid_until,
    'state', gate.mandate_state(m, r.opens_client_data, p_today),
    'givenBy', g.display_name, 'givenOn', gate.civil_day(m.granted_at),
    'confirmedBy', c.display_name, 'confirmedOn', gate.civil_day(m.confirmed_at),
    'endedOn', gate.civil_day(m.ended_at))
    order by gate.mandate_state(m, r.opens_client_data, p_today) = 'ended', m.valid_from, m.granted_at, m.id), '[]')
  from mandates m
  join roles r on r.code = m.role
  join users u on u.id = m.user_id
  left join teams t on t.id = m.team_id
  left join organisations part on part.ref = m.unit
  left join users g on g.id = m.granted_by
  left join users c on c.id = m.confirmed_by
  where m.id = any (p_mandates)
$$;

-- The people of the organisation by name, each with the mandates that have not ended. p_search is part of a name.
create or replace function gate.staff(p_token text, p_search text, p_page integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  page_size constant integer := 50;
  wanted text := '%' || replace(replace(replace(coalesce(p_search, ''), '\', '\\'), '%', '\%'), '_', '\_') || '%';
  found_users uuid[];
  refusal json := gate.desk_refusal(me, gate.may_administer(me));
begin
  if refusal is not null then
    return refusal;
  end if;
  select array_agg(s.id) into found_users from (
    select u.id from users u
    where (u.id in (select user_id from organisation_users where organisation = me.organisation)
        or u.id in (select user_id from mandates where organisation = me.organisation))
      and (u.display_name ilike wanted or u.user_name ilike wanted)
    order by u.display_name, u.id offset greatest(p_page, 0) * page_size limit page_size + 1) s;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'more', coalesce(cardinality(found_users), 0) > page_size,
    'items', (
      select coalesce(json_agg(json_build_object('id', u.id, 'userName', u.user_name, 'displayName', u.display_name,
        'disabled', u.disabled_at is not null, 'mandates', gate.mandate_rows(array(
          select m.id from mandates m where m.user_id = u.id and m.organisation = me.organisation and m.ended_at is null
            and (m.valid_until is null or m.valid_until >= me.today)), me.today)) order by u.display_name, u.id), '[]')
      from users u where u.id = any (found_users[1:page_size])),
    'waiting', (
      select count(*) from mandates m join roles r on r.code = m.role
      where m.organisation = me.organisation and gate.mandate_state(m, r.opens_client_data, me.today) = 'waiting'));
end $$;

-- One person of the organisation with every mandate here, and what an administrator may choose from.
create or replace function gate.colleague(p_token text, p_user uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.may_administer(me) and gate.belongs(me.organisation, p_user));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'self', p_user = me.user_id,
    'user', (select json_build_object('id', u.id, 'userName', u.user_name, 'displayName', u.display_name, 'email', u.email,
      'disabled', u.disabled_at is not null) from users u where u.id = p_user),
    'mandates', gate.mandate_rows(array(
      select id from mandates where user_id = p_user and organisation = me.organisation), me.today),
    'roles', (select coalesce(json_agg(r.code order by r.name), '[]') from roles r where me.organisation_kind = any (r.organisation_kinds)),
    'teams', gate.team_rows(me.organisation),
    'units', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name), '[]')
      from organisations o where o.part_of = me.organisation));
end $$;

-- Adds someone to the organisation. A user name that another organisation already uses is the same person only when the
-- display name is the same too; nothing about that person changes.
create or replace function gate.add_colleague(p_token text, p_user_name text, p_display_name text, p_email text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  known users;
  refusal text := gate.act_refusal(me, gate.may_administer(me));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  insert into users (user_name, display_name, email) values (p_user_name, p_display_name, p_email)
  on conflict (user_name) do nothing
  returning * into known;
  if known.id is null then
    select * into known from users where user_name = p_user_name;
    if gate.belongs(me.organisation, known.id) then
      return json_build_object('outcome', 'invalid', 'field', 'here');
    end if;
    if lower(known.display_name) <> lower(p_display_name) then
      return json_build_object('outcome', 'invalid', 'field', 'taken');
    end if;
  end if;
  insert into organisation_users (organisation, user_id, added_by) values (me.organisation, known.id, me.user_id)
  on conflict do nothing;
  perform gate.record_act(me, 'user.add', known.id::text);
  return json_build_object('outcome', 'done', 'id', known.id);
end $$;

-- Gives a mandate. p_mandate: {user, role, team?, unit?, from, until?}. It waits for a second person when it opens client data.
create or replace function gate.give_mandate(p_token text, p_mandate jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  receiver uuid := (p_mandate ->> 'user')::uuid;
  first_day date := (p_mandate ->> 'from')::date;
  last_day date := (p_mandate ->> 'until')::date;
  wanted roles;
  in_team uuid := (p_mandate ->> 'team')::uuid;
  in_unit integer := (select ref from organisations where id = (p_mandate ->> 'unit')::uuid and part_of = me.organisation);
  given uuid;
  refusal text := gate.act_refusal(me, gate.may_administer(me) and gate.belongs(me.organisation, receiver));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if receiver = me.user_id then
    return json_build_object('outcome', 'forbidden');
  end if;
  select * into wanted from roles where code = p_mandate ->> 'role' and me.organisation_kind = any (organisation_kinds);
  if wanted.code is null then
    return json_build_object('outcome', 'invalid', 'field', 'role');
  end if;
  if in_team is not null and not exists (select 1 from teams where id = in_team and organisation = me.organisation) then
    return json_build_object('outcome', 'invalid', 'field', 'team');
  end if;
  if p_mandate ->> 'unit' is not null and in_unit is null then
    return json_build_object('outcome', 'invalid', 'field', 'unit');
  end if;
  if first_day < me.today or last_day < first_day then
    return json_build_object('outcome', 'invalid', 'field', case when first_day < me.today then 'from' else 'until' end);
  end if;
  -- One at a time per person, so that two administrators do not give the same twice.
  perform 1 from users where id = receiver for update;
  if exists (
    select 1 from mandates m
    where m.user_id = receiver and m.organisation = me.organisation and m.role = wanted.code and m.ended_at is null
      and m.team_id is not distinct from in_team and m.unit is not distinct from in_unit
      and daterange(m.valid_from, m.valid_until, '[]') && daterange(first_day, last_day, '[]')) then
    return json_build_object('outcome', 'invalid', 'field', 'twice');
  end if;
  insert into mandates (user_id, organisation, unit, role, team_id, valid_from, valid_until, granted_by)
  values (receiver, me.organisation, in_unit, wanted.code, in_team, first_day, last_day, me.user_id)
  returning id into given;
  perform gate.record_act(me, 'mandate.give', given::text);
  return json_build_object('outcome', 'done', 'id', given, 'waits', wanted.opens_client_data);
end $$;

drop function if exists gate.end_mandate(text, uuid, integer);
-- Ends a mandate from the next request on; its sessions end with it. The last working administrator stays. p_successor takes over the contact points of who leaves; p_nobody says that nobody does yet.
create or replace function gate.end_mandate(p_token text, p_mandate uuid, p_version integer, p_successor uuid default null,
  p_nobody boolean default false) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m mandates;
  refusal text;
begin
  -- The lock keeps two administrators from ending each other at the same moment. Nobody else takes it: whoever writes anything for the
  -- organisation would wait for it.
  if gate.may_administer(me) then
    perform 1 from organisations where ref = me.organisation for update;
  end if;
  select * into m from mandates where id = p_mandate and organisation = me.organisation and gate.may_administer(me) for update;
  refusal := gate.act_refusal(me, m.id is not null);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if m.ended_at is not null or m.version is distinct from p_version then
    return json_build_object('outcome', 'conflict', 'user', m.user_id);
  end if;
  if m.role = 'beheerder' and not exists (
    select 1 from mandates o join users u on u.id = o.user_id and u.disabled_at is null
    where o.organisation = me.organisation and o.role = 'beheerder' and o.id <> m.id
      and gate.mandate_state(o, true, me.today) = 'working') then
    return json_build_object('outcome', 'forbidden', 'user', m.user_id);
  end if;
  if exists (select from gate.left_behind(m, me.today)) and p_nobody is not true
    and (p_successor is null or p_successor = m.user_id or not gate.works_here(me.organisation, p_successor, me.today)) then
    return json_build_object('outcome', 'invalid', 'field', 'successor', 'user', m.user_id);
  end if;
  perform gate.pass_on_contacts(me, m, case when p_nobody is not true then p_successor end);
  update mandates set ended_at = now(), ended_by = me.user_id, version = version + 1 where id = m.id;
  perform gate.record_act(me, 'mandate.end', m.id::text);
  return json_build_object('outcome', 'done', 'user', m.user_id);
end $$;

grant execute on function
  gate.staff(text, text, integer),
  gate.colleague(text, uuid),
  gate.add_colleague(text, text, text, text),
  gate.give_mandate(text, jsonb),
  gate.end_mandate(text, uuid, integer, uuid, boolean) to werkwinkel_app;
