-- What the rules may know of someone, and the advice on which a measure was started. Which rules there are, and what follows from them,
-- the program works out; here is decided what it is shown and what it may keep.

-- The facts that the rules read, of every source that passes.
create or replace function gate.visible_rule_facts(v gate.view) returns setof facts
language sql stable as $$
  select f.* from gate.visible_facts(v, false) f join rule_fields r on r.field = f.field
$$;

-- A fact as the rules get it, with who said it and when.
create or replace function gate.rule_fact_json(f facts) returns json
language sql stable as $$
  select json_build_object('id', f.id, 'source', f.source, 'bit', f.category_bit, 'asOf', f.as_of, 'field', f.field, 'value', f.value,
    'authentic', f.authentic, 'certainty', f.certainty, 'status', f.status, 'origins', f.origins)
$$;

-- Everyone whose fact is shown, those from whom one was taken over as well.
create or replace function gate.sources_of_facts(p_facts facts[]) returns gate.shown
language sql stable as $$
  select (array_agg(s.source), array_agg(s.mask), null)::gate.shown
  from (
    select q.source, bit_or(q.mask) as mask
    from (
      select f.source, 1 << f.category_bit as mask from unnest(p_facts) f
      union all
      select origin, 1 << f.category_bit from unnest(p_facts) f cross join unnest(f.origins) origin) q
    group by q.source) s
$$;

create or replace function gate.read_rule_facts(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  seen facts[] := array(select f from gate.visible_rule_facts(v) f);
  shown gate.shown := gate.sources_of_facts(seen);
begin
  shown.facts := (select coalesce(json_agg(gate.rule_fact_json(f) order by f.field, f.as_of desc, f.id), '[]') from unnest(seen) f);
  return shown;
end $$;

-- The facts behind an advice that still pass for this viewer, whoever recorded something newer since.
create or replace function gate.advice_facts_seen(v gate.view, p_advice uuid) returns setof facts
language sql stable as $$
  select f.* from advice_facts a join facts f on f.id = a.fact_id
  where a.advice_id = p_advice and gate.passes_with_origins(v, f.source, f.category_bit, f.origins)
$$;

-- The advices of the own organisation. What came out is told only while every fact behind it passes; `gone` says how many do not, or
-- are no longer there.
create or replace function gate.advices_shown(v gate.view, p_with_facts boolean) returns gate.shown
language plpgsql stable as $$
declare
  a advices;
  seen facts[];
  behind facts[] := '{}';
  rows json[] := '{}';
  shown gate.shown := ('{}', '{}', null);
begin
  for a in
    select * from advices where person_id = v.person and source = (v.me).organisation
      and gate.passes_with_origins(v, source, category_bit, origins)
    order by recorded_at desc, id limit 50
  loop
    seen := array(select f from gate.advice_facts_seen(v, a.id) f);
    if cardinality(seen) = a.fact_count or p_with_facts then
      behind := behind || seen;
    end if;
    shown := gate.add_shown(shown, (array[a.source], array[1 << a.category_bit], null)::gate.shown);
    rows := rows || json_build_object('id', a.id, 'source', a.source, 'bit', a.category_bit, 'asOf', a.as_of, 'recordedAt', a.recorded_at,
      'by', (select u.display_name from users u where u.id = a.recorded_by), 'instruments', a.instruments, 'ruleDate', a.rule_date,
      'startsOn', a.starts_on, 'given', a.given, 'answers', case when cardinality(seen) = a.fact_count then a.answers end,
      'rulesMark', a.rules_mark, 'readings', a.readings, 'gone', a.fact_count - cardinality(seen), 'why', a.why,
      'facts', case when p_with_facts then
        (select coalesce(json_agg(gate.rule_fact_json(f) order by f.field, f.as_of desc, f.id), '[]') from unnest(seen) f) end);
  end loop;
  shown := gate.add_shown(shown, gate.sources_of_facts(behind));
  shown.facts := array_to_json(rows);
  return shown;
end $$;

create or replace function gate.read_advices(v gate.view) returns gate.shown
language sql stable as $$ select gate.advices_shown(v, false) $$;

create or replace function gate.read_advices_whole(v gate.view) returns gate.shown
language sql stable as $$ select gate.advices_shown(v, true) $$;

-- What may be recorded when a measure starts.
create or replace function gate.is_start_fact(p_field text) returns boolean
language sql immutable as $$
  select p_field in ('measures[]', 'art60.startDate', 'art60.workFraction', 'endDates[]')
$$;

-- Starts measures: keeps the advice with the facts it rested on, and records what runs from now on. The advice must rest on everything
-- that the rules may know today; whatever changed since it was read is a conflict.
create or replace function gate.start_measure(p_token text, p_person uuid, p_advice jsonb, p_facts bigint[], p_records jsonb, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_write_in(me, p_person, gate.category('measures'), p_reason));
  v gate.view;
  seen facts[];
  starts date := (p_advice ->> 'startsOn')::date;
  started text[] := array(select jsonb_array_elements_text(p_advice -> 'measures'));
  kept uuid;
  one record;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  v := gate.look(p_token, p_person, 'guidance', p_reason);
  if v.refused is not null then
    return json_build_object('outcome', 'missing');
  end if;
  if starts < me.today - 366 or starts > me.today + 366 then
    return json_build_object('outcome', 'invalid', 'field', 'begin');
  end if;
  if gate.holds_to_write(me, p_person, gate.category('measures'), p_reason) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  seen := array(select f from gate.visible_rule_facts(v) f);
  if array(select f.id from unnest(seen) f order by 1) <> array(select distinct id from unnest(p_facts) id order by 1)
    or exists (
      select from unnest(seen) f where f.field = 'measures[]' and f.source = me.organisation and f.value ->> 'kind' = any (started)
        and coalesce((f.value ->> 'to')::date, 'infinity') >= starts) then
    return json_build_object('outcome', 'conflict');
  end if;
  insert into advices (person_id, source, category_bit, as_of, recorded_by, instruments, rule_date, starts_on, given, answers, rules_mark,
    readings, fact_count, why)
  values (p_person, me.organisation, 12, me.today, me.user_id, array(select jsonb_array_elements_text(p_advice -> 'instruments')),
    (p_advice ->> 'ruleDate')::date, starts, p_advice -> 'given', p_advice -> 'answers', p_advice ->> 'rulesMark', p_advice -> 'readings', cardinality(seen),
    p_advice ->> 'why')
  returning id into kept;
  insert into advice_facts (advice_id, fact_id) select kept, f.id from unnest(seen) f;
  for one in
    select r.* from jsonb_to_recordset(p_records) as r (field text, entry text, value jsonb, status text)
    where gate.is_start_fact(r.field)
  loop
    perform gate.put_fact(p_person, one.field, coalesce(one.entry, ''), one.value, me.organisation, null, me.today, 'declared', one.status,
      '{}', me.user_id);
  end loop;
  perform gate.record_act(me, 'measure.start', kept::text, p_person);
  return json_build_object('outcome', 'done', 'id', kept);
end $$;

-- When a term has ended: the advices of one organisation go, with what they rested on.
create or replace function gate.destroy_advices(p_organisation integer, p_person uuid) returns void
language sql as $$
  delete from advices where person_id = p_person and source = p_organisation
$$;

grant execute on function gate.start_measure(text, uuid, jsonb, bigint[], jsonb, text) to werkwinkel_app;
