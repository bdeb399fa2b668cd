-- Writing facts. An organisation writes only facts of its own; nothing is overwritten: a fact supersedes an older one of the
-- same source, field and entry. Whether another organisation knows the person changes nothing here: not the answer, not the path.

-- Lower case without accents, for finding names.
create or replace function gate.search_form(p_text text) returns text
language sql immutable set search_path = pg_catalog as $$
  select regexp_replace(lower(normalize(coalesce(p_text, ''), nfd)), '[^a-z0-9'' -]', '', 'g')
$$;

-- Records one fact; false when the source already says precisely this.
create or replace function gate.put_fact(p_person uuid, p_field text, p_entry text, p_value jsonb, p_source integer, p_authentic text,
  p_as_of date, p_certainty text, p_status text, p_origins integer[], p_user uuid)
returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  older facts;
  new_id bigint;
begin
  select * into older from facts
  where person_id = p_person and source = p_source and field = p_field and entry = p_entry and superseded_at is null
  for update;
  -- A sealed value is encrypted anew each time, so sameness is judged by its keyed mark.
  if older.id is not null and older.certainty = p_certainty and older.status = p_status
    and coalesce(older.value ->> 'mark', older.value::text) = coalesce(p_value ->> 'mark', p_value::text) then
    return false;
  end if;
  if older.id is not null then
    update facts set superseded_at = clock_timestamp() where id = older.id;
  end if;
  insert into facts (person_id, field, entry, category_bit, value, source, authentic, as_of, certainty, status, origins, recorded_by)
  select p_person, p_field, p_entry, d.category_bit, p_value, p_source, p_authentic, p_as_of, p_certainty, p_status, p_origins, p_user
  from fields d where d.code = p_field
  returning id into new_id;
  if new_id is null then
    raise exception 'unknown field %', p_field using errcode = 'WW002';
  end if;
  if older.id is not null then
    update facts set superseded_by = new_id where id = older.id;
  end if;
  return true;
end $$;

-- Keeps what an organisation may search and sort on in step with its own current facts. What it took over from another
-- organisation stays out: a list cannot close with the flow by which it came.
create or replace function gate.refresh_index(p_organisation integer, p_person uuid) returns void
language sql security definer set search_path = pg_catalog, public as $$
  insert into gate.person_index as x
    (organisation, person_id, family_name, given_name, search_family, search_given, birth_date, birth_year, nis)
  select p_organisation, p_person, coalesce(n.family, ''), coalesce(n.given, ''), gate.search_form(n.family), gate.search_form(n.given),
         n.born, extract(year from n.born), n.nis
  from (
    select max(value #>> '{}') filter (where field = 'identity.familyName') as family,
           max(value #>> '{}') filter (where field = 'identity.givenName') as given,
           max((value #>> '{}')::date) filter (where field = 'birthDate') as born,
           max(value #>> '{}') filter (where field = 'residence.municipalityNis') as nis
    from facts
    where person_id = p_person and source = p_organisation and superseded_at is null and origins <@ array[p_organisation]
      and field in ('identity.familyName', 'identity.givenName', 'birthDate', 'residence.municipalityNis')) n
  on conflict (organisation, person_id) do update set family_name = excluded.family_name, given_name = excluded.given_name,
    search_family = excluded.search_family, search_given = excluded.search_given, birth_date = excluded.birth_date,
    birth_year = excluded.birth_year, nis = excluded.nis
$$;

-- Which part of what is said names a day before the person was born, as far as the organisation itself knows when that was; null where
-- none does. The part is empty for a value that is a day itself, and `asOf` for the day on which it was so.
create or replace function gate.before_birth(p_organisation integer, p_person uuid, p_value jsonb, p_as_of date) returns text
language sql stable as $$
  select d.part
  from (
    select 'asOf' as part, p_as_of::text as day
    union all
    select e.key, e.value from jsonb_each_text(case when jsonb_typeof(p_value) = 'object' then p_value else jsonb_build_object('', p_value) end) e) d
  -- Compared as text: what someone wrote may look like a day and be none.
  where d.day ~ '^\d{4}-\d{2}-\d{2}$' and d.day collate "C" < to_char(gate.born_on(p_organisation, p_person), 'YYYY-MM-DD')
  order by d.part = 'asOf', d.part limit 1
$$;

-- Records one fact of the actor's organisation about a person the actor may open.
create or replace function gate.record_fact(p_token text, p_person uuid, p_field text, p_entry text, p_value jsonb, p_as_of date,
  p_certainty text, p_status text, p_reason text, p_origins integer[] default '{}')
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  door gate.door;
  refusal text;
  early text;
  clash jsonb;
begin
  door := gate.door_of(me, p_person, 'guidance', p_reason);
  refusal := gate.act_refusal(me, door.kind = 'involved'
    and exists (select 1 from fields f where f.code = p_field and (me.category_mask >> f.category_bit) & 1 = 1));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  early := case when p_field <> 'birthDate' then gate.before_birth(me.organisation, p_person, p_value, p_as_of) end;
  if early is not null then
    return json_build_object('outcome', 'invalid', 'field', early);
  end if;
  if p_status = 'confirmed' and p_field in ('benefits[]', 'rmi.grants[]', 'unemployment.benefitPeriods[]') then
    -- Two who record at the same time: the second finds what the first recorded.
    perform gate.hold_person(p_person);
    door := gate.door_of(me, p_person, 'guidance', p_reason);
    if door.kind is distinct from 'involved' then
      return json_build_object('outcome', 'missing');
    end if;
    clash := gate.regime_clash(me, p_person, p_field, p_entry, p_value, p_as_of, false);
    if clash is not null then
      return json_build_object('outcome', 'clash', 'now', clash - 'starts',
        'field', case when gate.regime_begins(p_value, p_as_of) < (clash ->> 'starts')::date then 'to' else 'from' end);
    end if;
  end if;
  if gate.put_fact(p_person, p_field, p_entry, p_value, me.organisation, null, p_as_of, p_certainty, p_status, p_origins, me.user_id) then
    perform gate.refresh_index(me.organisation, p_person);
    if p_field = 'residence.municipalityNis' then
      perform gate.await_second_person(me, p_person);
    end if;
    perform gate.record_act(me, 'fact.record', p_field, p_person);
    return json_build_object('outcome', 'recorded');
  end if;
  return json_build_object('outcome', 'unchanged');
end $$;

grant execute on function gate.record_fact(text, uuid, text, text, jsonb, date, text, text, text, integer[])
  to werkwinkel_app, werkwinkel_jobs;
