-- Who speaks for a person: by law, written down by who guides with its proof; or chosen, by the person, who can take it back at once. Each
-- organisation that guides is told of it as a fact of its own. What a representative may see or sign on a screen is not settled in law, so
-- no door opens to one here: the team knows whom to call, and a paper is signed as before.

-- What the own organisation knows, or another lets it know: those whose mandate runs today.
create or replace function gate.read_representatives(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select f.* from facts f
    where f.person_id = v.person and f.field = 'representatives[]' and f.superseded_at is null
      and gate.passes_with_origins(v, f.source, f.category_bit, f.origins)
      and (f.value ->> 'from')::date <= (v.me).today and coalesce((f.value ->> 'to')::date, 'infinity') > (v.me).today)
  select (coalesce(array_agg(s.source), '{}'), coalesce(array_agg(1 << s.category_bit), '{}'),
    coalesce(json_agg(json_build_object('id', s.id::text, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of, 'value', s.value)
      order by s.value ->> 'from', s.id), '[]'))::gate.shown
  from seen s
$$;

-- May someone of this name act for the person, as this, on this day? Only where a mandate with its proof, that the reader may see, ran then.
create or replace function gate.mandate_ran(v gate.view, p_as text, p_name text, p_on date) returns boolean
language sql stable as $$
  select exists (
    select from facts f
    where f.person_id = v.person and f.field = 'representatives[]' and f.superseded_at is null
      and gate.passes_with_origins(v, f.source, f.category_bit, f.origins)
      and lower(f.value ->> 'kind') = p_as and lower(btrim(f.value ->> 'name')) = lower(btrim(p_name)) and btrim(f.value ->> 'proof') <> ''
      and (f.value ->> 'from')::date <= p_on and coalesce((f.value ->> 'to')::date, 'infinity') > p_on)
$$;

-- What tells a mandate from others in the list, as the program writes it.
create or replace function gate.proxy_entry(p_name text, p_from date) returns text
language sql immutable as $$ select 'PROXY|' || p_name || '|' || p_from $$;

-- The person chooses someone; from now on, and told to everyone who guides now. Five at most: whoever guides has to know whom to call.
create or replace function gate.choose_representative(p_token text, p_name text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, me.role = 'citizen' and me.citizen is not null);
  told integer;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(me.citizen);
  if not exists (select from gate.guiding_now(me.citizen, me.today)) then
    return json_build_object('outcome', 'conflict');
  end if;
  if (select count(distinct f.value ->> 'name') from facts f
      where f.person_id = me.citizen and f.field = 'representatives[]' and f.superseded_at is null and f.value ->> 'kind' = 'PROXY'
        and f.value ->> 'name' <> p_name and coalesce((f.value ->> 'to')::date, 'infinity') > me.today) >= 5 then
    return json_build_object('outcome', 'invalid', 'field', 'name');
  end if;
  for told in select o.ref from gate.guiding_now(me.citizen, me.today) o order by o.ref loop
    perform gate.put_fact(me.citizen, 'representatives[]', gate.proxy_entry(p_name, me.today), jsonb_build_object('kind', 'PROXY', 'name', p_name, 'from', me.today),
      told, null, me.today, 'declared', 'confirmed', '{}', me.user_id);
  end loop;
  insert into act_log (act, user_id, person_id, subject_id) values ('representative.choose', me.user_id, me.citizen, me.citizen::text);
  return json_build_object('outcome', 'done');
end $$;

-- The person takes it back: wherever it stands, it ends today, whoever wrote it down. Who speaks by law is not the person's to dismiss.
create or replace function gate.dismiss_representative(p_token text, p_name text, p_from date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, me.role = 'citizen' and me.citizen is not null);
  f facts;
  ended boolean := false;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(me.citizen);
  for f in
    select * from facts x where x.person_id = me.citizen and x.field = 'representatives[]' and x.entry = gate.proxy_entry(p_name, p_from) and x.superseded_at is null
      and x.value ->> 'kind' = 'PROXY' and coalesce((x.value ->> 'to')::date, 'infinity') > me.today
    order by x.id
  loop
    perform gate.put_fact(me.citizen, f.field, f.entry, f.value || jsonb_build_object('to', me.today), f.source, null, me.today, 'declared',
      'confirmed', f.origins, me.user_id);
    ended := true;
  end loop;
  if not ended then
    return json_build_object('outcome', 'conflict');
  end if;
  insert into act_log (act, user_id, person_id, subject_id) values ('representative.dismiss', me.user_id, me.citizen, me.citizen::text);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.choose_representative(text, text), gate.dismiss_representative(text, text, date) to werkwinkel_app;
