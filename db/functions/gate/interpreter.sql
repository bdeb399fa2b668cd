-- In which language a person talks, and whether an interpreter is needed: said by the person, or written down by who guides on their word.
-- It is told of talks alone. It says nothing of where someone comes from, and no field for that exists here.

-- What is shown beside appointments: what the own organisation knows, or else the first source that passes.
create or replace function gate.read_interpreter(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select distinct on (f.field) f.field, f.value, f.source, f.category_bit, f.as_of
    from facts f
    where f.person_id = v.person and f.superseded_at is null and f.field in ('contact.interpreter', 'identity.language')
      and gate.passes_with_origins(v, f.source, f.category_bit, f.origins)
    order by f.field, f.source = (v.me).organisation desc, f.as_of desc, f.id),
  need as (select * from seen where exists (select from seen s where s.field = 'contact.interpreter' and s.value = 'true'))
  select (coalesce(array_agg(n.source), '{}'), coalesce(array_agg(1 << n.category_bit), '{}'),
    case when count(*) = 0 then 'null'::json else json_build_object(
      'language', max(n.value #>> '{}') filter (where n.field = 'identity.language'),
      'asOf', max(n.as_of) filter (where n.field = 'contact.interpreter')) end)::gate.shown
  from need n
$$;

-- Does an organisation know that an interpreter is needed: the language, an empty text where that is not known, or null.
create or replace function gate.interpreter_for(p_organisation integer, p_person uuid) returns text
language sql stable as $$
  select coalesce((select l.value #>> '{}' from facts l
      where l.person_id = p_person and l.source = p_organisation and l.field = 'identity.language' and l.superseded_at is null), '')
  from facts f
  where f.person_id = p_person and f.source = p_organisation and f.field = 'contact.interpreter' and f.superseded_at is null
    and f.value = 'true'
$$;

-- What is known of it, as the person reads it: what was written down last, whoever did.
create or replace function gate.own_interpreter(p_person uuid) returns json
language sql stable as $$
  select json_build_object('needed', (f.value = 'true'), 'asOf', f.as_of, 'language', (
    select l.value #>> '{}' from facts l where l.person_id = p_person and l.field = 'identity.language' and l.superseded_at is null
    order by l.source = f.source desc, l.as_of desc, l.id desc limit 1))
  from facts f where f.person_id = p_person and f.field = 'contact.interpreter' and f.superseded_at is null
  order by f.as_of desc, f.id desc limit 1
$$;

-- The person says it to everyone who guides now. What an authentic source says of the language stays.
create or replace function gate.tell_interpreter(p_token text, p_language text, p_needed boolean) returns json
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
  for told in select o.ref from gate.guiding_now(me.citizen, me.today) o order by o.ref loop
    perform gate.put_fact(me.citizen, 'contact.interpreter', '', to_jsonb(p_needed), told, null, me.today, 'declared', 'confirmed', '{}', me.user_id);
    if not exists (select from facts f where f.person_id = me.citizen and f.source = told and f.field = 'identity.language'
      and f.superseded_at is null and f.authentic is not null) then
      perform gate.put_fact(me.citizen, 'identity.language', '', to_jsonb(p_language), told, null, me.today, 'declared', 'confirmed', '{}', me.user_id);
    end if;
  end loop;
  insert into act_log (act, user_id, person_id, subject_id) values ('interpreter.tell', me.user_id, me.citizen, p_language);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.tell_interpreter(text, text, boolean) to werkwinkel_app;
