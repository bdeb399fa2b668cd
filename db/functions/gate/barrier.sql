-- Barriers and strengths in work terms: a level from 1 to 5 for a domain, with its date, its author and one line. Two sources stand side
-- by side, and what was judged before remains.

create or replace function gate.read_barriers(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select b.* from barriers b
    where b.person_id = v.person and gate.passes_with_origins(v, b.source, b.category_bit, b.origins)
    order by b.as_of desc, b.recorded_at desc, b.id limit 400)
  select (coalesce(array_agg(s.source), '{}'), coalesce(array_agg(1 << s.category_bit), '{}'),
    coalesce(json_agg(json_build_object('id', s.id, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of, 'domain', s.domain,
      'level', s.level, 'said', s.said,
      'by', case when s.source = (v.me).organisation then (select u.display_name from users u where u.id = s.recorded_by) end)
      order by s.as_of, s.recorded_at, s.id), '[]'))::gate.shown
  from seen s
$$;

-- The domain of a barrier as a client file names it; null for one that has no domain here.
create or replace function gate.domain_of(p_kind text) returns text
language sql immutable as $$
  select case p_kind when 'CHILD_CARE' then 'childCare' when 'TRANSPORT' then 'transport' when 'LANGUAGE' then 'language'
    when 'DIGITAL' then 'digital' when 'HOURS' then 'hours' when 'EXPERIENCE' then 'experience' when 'DIPLOMA' then 'diploma'
    when 'PAPERS' then 'paperwork' when 'HOUSING' then 'housing' when 'LOCAL_JOBS' then 'jobsNearby' end
$$;

-- What was told of barriers before, as a file or another programme brought it: only where its source judged nothing here in that
-- domain, as far as the viewer sees.
create or replace function gate.read_told_barriers(v gate.view) returns gate.shown
language sql stable as $$
  with seen as (
    select f.* from facts f
    where f.person_id = v.person and f.field = 'barriers[]' and f.superseded_at is null
      and gate.passes_with_origins(v, f.source, f.category_bit, f.origins)
      and not exists (
        select from barriers b
        where b.person_id = v.person and b.source = f.source and b.domain = gate.domain_of(f.value ->> 'kind')
          and gate.passes_with_origins(v, b.source, b.category_bit, b.origins)))
  select (coalesce(array_agg(s.source), '{}'), coalesce(array_agg(1 << s.category_bit), '{}'),
    coalesce(json_agg(json_build_object('id', s.id::text, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of, 'value', s.value)
      order by s.as_of desc, s.id), '[]'))::gate.shown
  from seen s
$$;

-- Writes down one judgement: of today, or of a day in the ten years before it.
create or replace function gate.record_barrier(p_token text, p_person uuid, p_domain text, p_level integer, p_said text, p_on date,
  p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.holds_to_write(me, p_person, gate.category('barriers'), p_reason));
  written uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_on > me.today or p_on < me.today - 3660 then
    return json_build_object('outcome', 'invalid', 'field', 'datum');
  end if;
  insert into barriers (person_id, source, as_of, domain, level, said, recorded_by)
  values (p_person, me.organisation, p_on, p_domain, p_level, p_said, me.user_id) returning id into written;
  perform gate.record_act(me, 'barrier.record', written::text, p_person);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.record_barrier(text, uuid, text, integer, text, date, text) to werkwinkel_app;
