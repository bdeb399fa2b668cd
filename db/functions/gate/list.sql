-- Lists and search: the gate chooses the page, logs every person on it, and returns only those. Rows hold own facts only,
-- none taken over from another, so sorting, counting and paging can use nothing that is hidden from this viewer.

create or replace function gate.deny(p_outcome text, me gate.actor) returns json
language sql immutable as $$
  select json_build_object('outcome', p_outcome, 'actor', row_to_json(me), 'items', '[]'::json)
$$;

-- Someone in aftercare is found for aftercare alone, and everyone else for every other purpose.
create or replace function gate.listed_role(p_purpose text) returns text
language sql immutable as $$ select case when p_purpose = 'aftercare' then 'aftercare' else 'guidance' end $$;

-- Asked of each row of a list: woven into the statement that asks (a function that returns rows is, one with a boolean is not).
create or replace function gate.involvements_as(p_role text, p_organisation integer, p_person uuid, p_today date)
returns setof involvements
language sql stable as $$
  select * from involvements
  where person_id = p_person and organisation = p_organisation and role = p_role and valid_from <= p_today
    and (valid_until is null or valid_until >= p_today)
$$;

create or replace function gate.involved_as(p_role text, p_organisation integer, p_person uuid, p_today date) returns boolean
language sql stable as $$ select exists (select from gate.involvements_as(p_role, p_organisation, p_person, p_today)) $$;

-- Since when and how someone is involved as this role; of several involvements the latest.
create or replace function gate.involved_since(me gate.actor, p_role text, p_person uuid)
returns table (involved_since date, role text, awaits_second_person boolean, recorded_by uuid, registered_on date)
language sql stable as $$
  select v.valid_from, v.role, v.awaits_second_person and v.second_person is null, v.recorded_by,
    least((v.recorded_at at time zone 'Europe/Brussels')::date, me.today)
  from gate.involvements_as(p_role, me.organisation, p_person, me.today) v
  order by v.valid_from desc, v.id desc limit 1
$$;

-- Persons as rows of a list begin, in the order given; who is not involved as this role is left out.
create or replace function gate.listed_as(me gate.actor, p_role text, p_persons uuid[]) returns gate.listed[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select array(
    select row(x.person_id, x.family_name, x.given_name, x.birth_year, x.nis, i.*, a.team_id, a.user_id)::gate.listed
    from unnest(p_persons) with ordinality as p (person_id, place)
    join gate.person_index x on x.organisation = me.organisation and x.person_id = p.person_id
    cross join lateral gate.involved_since(me, p_role, p.person_id) i
    left join assignments a on a.person_id = p.person_id and a.organisation = me.organisation
    order by p.place)
$$;

-- The rows of a list: what one needs to recognise a person and see what comes next; of someone in aftercare only who it is.
drop function if exists gate.list_rows(gate.actor, text, uuid[]);
create or replace function gate.list_rows(me gate.actor, p_role text, p_listed gate.listed[]) returns json
language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  return (select coalesce(json_agg(shown), '[]') from (
    select x.person_id as dossier, x.family_name as "familyName", x.given_name as "givenName", x.birth_year as "birthYear",
      x.nis as municipality, x.involved_since as "involvedSince", x.role, x.awaits_second_person as "awaitsSecondPerson",
      x.recorded_by as "recordedBy", x.registered_on as "registeredOn", t.name as team, u.display_name as "user",
      x.user_id = me.user_id as mine, b.value as benefit, e.value as "nextEnd", h.phase, h.next_step as step, h.next_step_by as "stepBy",
      coalesce(w.display_name, y.name) as "stepOwner"
    from unnest(p_listed) with ordinality as x (person_id, family_name, given_name, birth_year, nis, involved_since, role,
      awaits_second_person, recorded_by, registered_on, team_id, user_id, place)
    left join teams t on t.id = x.team_id
    left join users u on u.id = x.user_id
    left join lateral (
      select f.value from facts f
      where f.person_id = x.person_id and f.source = me.organisation and f.field = 'benefits[]' and f.superseded_at is null
        and p_role = 'guidance' and f.origins <@ array[me.organisation] and (me.category_mask >> f.category_bit) & 1 = 1
      order by f.as_of desc, f.id desc limit 1) b on true
    left join lateral (
      select f.value || jsonb_build_object('status', f.status, 'asOf', f.as_of) as value from facts f
      where f.person_id = x.person_id and f.source = me.organisation and f.field = 'endDates[]' and f.superseded_at is null
        and p_role = 'guidance' and f.origins <@ array[me.organisation] and (me.category_mask >> f.category_bit) & 1 = 1
        and (f.value ->> 'date')::date >= me.today
      order by f.value ->> 'date' limit 1) e on true
    left join pathway_phases h on h.person_id = x.person_id and h.source = me.organisation and h.ended_on is null
      and p_role = 'guidance' and h.origins <@ array[me.organisation] and (me.category_mask >> h.category_bit) & 1 = 1
    left join users w on w.id = h.owner_user
    left join teams y on y.id = h.owner_team
    order by x.place) shown);
end $$;

-- What a list row shows, as categories for the log: identity, involvement, regime, end dates, as far as the role sees them.
create or replace function gate.list_mask(me gate.actor) returns integer
language sql immutable as $$ select me.category_mask & ((1 << 0) | (1 << 2) | (1 << 3) | (1 << 11)) $$;

-- The phase and its next step stand only in rows about people who are guided.
create or replace function gate.row_mask(me gate.actor, p_purpose text) returns integer
language sql immutable as $$
  select gate.list_mask(me) | (me.category_mask & case gate.listed_role(p_purpose) when 'guidance' then 1 << 6 else 0 end)
$$;

create or replace function gate.log_list(me gate.actor, p_purpose text, p_route text, p_outcome text, p_reason text, p_persons uuid[])
returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, p_purpose, p_route, p_outcome, p_reason,
    array(select row(p, gate.row_mask(me, p_purpose), array[me.organisation], '{}'::integer[], '{}'::integer[], null)::log.entry
      from unnest(p_persons) p));
end $$;

-- The persons of a user, of the team, or (with a reason) of the whole organisation, by name.
-- p_scope: mine, team, organisation. The cursor is the last person of the page before.
create or replace function gate.list(p_token text, p_purpose text, p_route text, p_scope text, p_reason text,
  p_after uuid default null, p_size integer default 80)
returns json
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  me gate.actor := (gate.arrive(p_token)).me;
  page_size integer := least(greatest(p_size, 1), 100);
  found_persons gate.listed[];
  everyone boolean;
  listed_role text := gate.listed_role(p_purpose);
  listed_team uuid := case when p_scope = 'team' then me.team_id end;
  last_family text collate "C";
  last_given text collate "C";
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  everyone := p_scope = 'organisation' and me.all_persons and gate.is_reason(p_reason);
  if (p_purpose = any (me.purposes)) is not true or not gate.opens_dossiers(p_purpose)
    or me.category_mask & 1 = 0 or (p_scope = 'organisation' and not everyone) then
    perform gate.log_list(me, p_purpose, p_route, 'refused', p_reason, '{}');
    return gate.deny('missing', me);
  end if;

  -- A cursor that is nobody of this list begins nowhere: the comparison with null finds nothing.
  select x.search_family, x.search_given into last_family, last_given
  from gate.person_index x
  where x.organisation = me.organisation and x.person_id = p_after
    and gate.involved_as(listed_role, me.organisation, p_after, me.today) and not gate.shielded(me, p_after)
    and (everyone or exists (
      select 1 from assignments a where a.person_id = p_after and a.organisation = me.organisation
        and (a.user_id = me.user_id or a.team_id = listed_team)));
  if everyone then
    select array_agg(row(s.*)::gate.listed) into found_persons from (
      select x.person_id, x.family_name, x.given_name, x.birth_year, x.nis, i.*, a.team_id, a.user_id
      from gate.person_index x
      cross join lateral gate.involved_since(me, listed_role, x.person_id) i
      left join assignments a on a.organisation = x.organisation and a.person_id = x.person_id
      where x.organisation = me.organisation
        and (p_after is null or (x.search_family, x.search_given, x.person_id) > (last_family, last_given, p_after))
        and not exists (select from gate.shields_against(me, x.person_id))
      order by x.search_family, x.search_given, x.person_id limit page_size + 1) s;
  else
    select array_agg(row(s.*)::gate.listed) into found_persons from (
      -- By name first: of those alone who come on the page is asked how they are involved.
      select n.person_id, n.family_name, n.given_name, n.birth_year, n.nis, i.*, n.team_id, n.user_id
      from (
        select x.*, a.team_id, a.user_id
        from assignments a
        join gate.person_index x on x.organisation = a.organisation and x.person_id = a.person_id
        where a.organisation = me.organisation
          and (a.user_id = me.user_id or a.team_id = listed_team)
          and (p_after is null or (x.search_family, x.search_given, x.person_id) > (last_family, last_given, p_after))
          and not exists (select from gate.shields_against(me, x.person_id))
        order by x.search_family, x.search_given, x.person_id offset 0) n
      cross join lateral gate.involved_since(me, listed_role, n.person_id) i
      order by n.search_family, n.search_given, n.person_id limit page_size + 1) s;
  end if;
  if not gate.within_quota(me, 'listRow', least(coalesce(cardinality(found_persons), 0), page_size)) then
    return gate.deny('quota', me);
  end if;
  perform gate.log_list(me, p_purpose, p_route, 'shown', p_reason,
    array(select f.person_id from unnest(found_persons[1:page_size]) f));
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(),
    'items', gate.list_rows(me, listed_role, found_persons[1:page_size]), 'more', coalesce(cardinality(found_persons), 0) > page_size);
end $$;

-- Search: a full INSZ (as its keyed hash), or a name with a birth date, a birth year or a municipality. At most 20 hits,
-- each logged; a fruitless search is logged too. Only persons this actor could open.
create or replace function gate.search(p_token text, p_route text, p_reason text, p_insz_hash bytea,
  p_words text[], p_birth_date date, p_birth_year integer, p_nis text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := (gate.arrive(p_token)).me;
  found_persons uuid[];
  own_person uuid;
  formerly json;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  if not 'guidance' = any (me.purposes) or me.category_mask & 1 = 0 then
    perform gate.log_list(me, 'guidance', p_route, 'refused', p_reason, '{}');
    return gate.deny('missing', me);
  end if;
  if not gate.within_quota(me, 'search', 1) then
    return gate.deny('quota', me);
  end if;

  if p_insz_hash is not null then
    -- A number that only another organisation knows takes the same steps as one that nobody knows.
    select x.person_id into own_person from gate.person_index x
    where x.organisation = me.organisation and x.person_id = coalesce(
      (select k.person_id from insz_keys k where k.key_hash = p_insz_hash), '00000000-0000-0000-0000-000000000000');
    if gate.may_list(me, own_person, p_reason) then
      found_persons := array[own_person];
    else
      formerly := gate.formerly_found(me, own_person);
    end if;
    if formerly is not null then
      perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'guidance', p_route, 'formerly', p_reason,
        array[row((formerly ->> 'dossier')::uuid, 1 << 2, array[me.organisation], '{}'::integer[], '{}'::integer[], null)::log.entry]);
      return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(), 'items', '[]'::json, 'formerly', formerly);
    end if;
  elsif cardinality(p_words) > 0 and p_birth_year is not null then
    found_persons := gate.newer_first(me, gate.search_names(me, p_reason, p_words, p_birth_date, p_birth_year, null), p_reason);
  elsif cardinality(p_words) > 0 and p_nis is not null then
    found_persons := gate.newer_first(me, gate.search_names(me, p_reason, p_words, p_birth_date, null, p_nis), p_reason);
  end if;
  if not gate.within_quota(me, 'listRow', coalesce(cardinality(found_persons), 0)) then
    return gate.deny('quota', me);
  end if;
  perform gate.log_list(me, 'guidance', p_route, case when found_persons is null then 'empty' else 'shown' end, p_reason, found_persons);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'at', now(), 'items', gate.list_rows(me, 'guidance', gate.listed_as(me, 'guidance', found_persons)));
end $$;

create or replace function gate.may_list(me gate.actor, p_person uuid, p_reason text) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.involved_as('guidance', me.organisation, p_person, me.today)
    and gate.assigned(me, p_person, p_reason) and not gate.shielded(me, p_person)
$$;

-- Each word must begin the family name or the given name (accents and capitals do not count). The cheap questions come first;
-- the dear one, whether this actor may list the person, is asked by name until there are twenty (`offset 0` keeps that order).
create or replace function gate.search_names(me gate.actor, p_reason text, p_words text[], p_birth_date date, p_birth_year integer, p_nis text)
returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  first_word text := p_words[1];
  past_it text := p_words[1] || chr(1114111);
  everyone boolean := (me.all_persons and gate.is_reason(p_reason)) is true;
  found_persons uuid[];
begin
  select array_agg(s.person_id) into found_persons from (
    select c.person_id
    from (
      select h.person_id
      from (
        select x.* from gate.person_index x
        where x.organisation = me.organisation and x.birth_year = p_birth_year and x.search_family >= first_word and x.search_family < past_it
        union
        select x.* from gate.person_index x
        where x.organisation = me.organisation and x.birth_year = p_birth_year and x.search_given >= first_word and x.search_given < past_it
        union
        select x.* from gate.person_index x
        where x.organisation = me.organisation and p_nis is not null and x.nis = p_nis
          and ((x.search_family >= first_word and x.search_family < past_it)
            or (x.search_given >= first_word and x.search_given < past_it))) h
      where (p_birth_date is null or h.birth_date = p_birth_date)
        and not exists (select 1 from unnest(p_words) w
          where ' ' || h.search_family || ' ' || h.search_given not like '% ' || gate.like_prefix(w))
        and (everyone or exists (
          select 1 from assignments a
          where a.person_id = h.person_id and a.organisation = me.organisation
            and (a.user_id = me.user_id or a.team_id = me.team_id)))
      order by h.search_family, h.search_given, h.person_id offset 0) c
    where gate.may_list(me, c.person_id, p_reason)
    limit 20) s;
  return found_persons;
end $$;

create or replace function gate.like_prefix(p_word text) returns text
language sql immutable set search_path = pg_catalog as $$
  select replace(replace(replace(p_word, '\', '\\'), '%', '\%'), '_', '\_') || '%'
$$;

grant execute on function
  gate.list(text, text, text, text, text, uuid, integer),
  gate.search(text, text, text, bytea, text[], date, integer, text) to werkwinkel_app;
