-- How people find the guidance: answered when they want to, once per half-year and organisation, and told as numbers alone. A half-year is
-- told of when it is over and its answers no longer change, so that no two looks differ by one person; and each number below ten is left
-- out, without any total from which it would follow. That someone answered stands in no history that an organisation reads.

create or replace function gate.half_year_of(p_day date) returns date
language sql immutable as $$
  select make_date(extract(year from p_day)::integer, case when extract(month from p_day) < 7 then 1 else 7 end, 1)
$$;

-- The own page: who guides now, and what the person answered of each in this half-year.
create or replace function gate.own_ratings(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.own_refusal(me, me.role = 'citizen');
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  if me.citizen is null then
    return json_build_object('outcome', 'empty', 'actor', row_to_json(me));
  end if;
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null,
    array[row(me.citizen, 0, '{}'::integer[], '{}'::integer[], '{}'::integer[], null)::log.entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me),
    'until', (gate.half_year_of(me.today) + interval '6 months')::date - 1,
    'guides', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'heard', r.heard, 'clear', r.clear, 'helps', r.helps)
        order by o.name), '[]')
      from gate.guiding_now(me.citizen, me.today) o
      left join guidance_ratings r on r.person_id = me.citizen and r.organisation = o.ref and r.half = gate.half_year_of(me.today)));
end $$;

-- Answers about who guides now; nothing answered takes earlier answers of this half-year away.
create or replace function gate.rate_guidance(p_token text, p_organisation uuid, p_heard text, p_clear text, p_helps text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, me.role = 'citizen' and me.citizen is not null);
  rated integer;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(me.citizen);
  select o.ref into rated from gate.guiding_now(me.citizen, me.today) o where o.id = p_organisation;
  if rated is null then
    return json_build_object('outcome', 'missing');
  end if;
  delete from guidance_ratings where person_id = me.citizen and organisation = rated and half = gate.half_year_of(me.today);
  if num_nonnulls(p_heard, p_clear, p_helps) > 0 then
    insert into guidance_ratings (person_id, organisation, half, heard, clear, helps)
    values (me.citizen, rated, gate.half_year_of(me.today), p_heard, p_clear, p_helps);
  end if;
  -- For the person alone: not of the organisation, which would read in its history who answered.
  insert into act_log (act, user_id, person_id) values ('guidance.rate', me.user_id, me.citizen);
  return json_build_object('outcome', 'done');
end $$;

-- What people answered about the own organisation in the last four half-years that are over; null for a number below ten.
create or replace function gate.guidance_ratings(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.reads_figures(me));
  this_half date := gate.half_year_of(me.today);
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'counts', (
    select json_agg(json_build_object('half', h.half::date, 'question', q.question, 'answer', a.answer, 'number', case when n.number >= 10 then n.number end)
      order by h.half desc, q.place, a.place)
    from generate_series(this_half - interval '24 months', this_half - interval '6 months', interval '6 months') h (half)
    cross join unnest(array['heard', 'clear', 'helps']) with ordinality q (question, place)
    cross join unnest(array['yes', 'partly', 'no']) with ordinality a (answer, place)
    cross join lateral (
      select count(*) as number from guidance_ratings r
      where r.organisation = me.organisation and r.half = h.half::date
        and case q.question when 'heard' then r.heard when 'clear' then r.clear else r.helps end = a.answer) n));
end $$;

create or replace function gate.destroy_ratings(p_organisation integer, p_person uuid) returns void
language sql as $$ delete from guidance_ratings where organisation = p_organisation and person_id = p_person $$;

grant execute on function gate.own_ratings(text, text), gate.rate_guidance(text, uuid, text, text, text), gate.guidance_ratings(text)
  to werkwinkel_app;
