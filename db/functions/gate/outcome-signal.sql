-- What work found asks of the organisation that follows it up: the checks after 1, 3, 6 and 12 months, aftercare that is over and that
-- nobody closed, and a job that ends.
create or replace function gate.find_outcome_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  with followed as (
    select o.*, i.valid_until as followed_until from outflows o
    cross join lateral (
      select i.valid_until from involvements i
      where i.person_id = o.person_id and i.organisation = o.source and i.valid_from <= gate.today()
        and (i.valid_until is null or i.valid_until >= gate.today())
      order by i.valid_until desc nulls first limit 1) i
    where o.source = p_organisation and o.closed_on is null and o.is_work and (p_person is null or o.person_id = p_person)),
  -- A year is over, and in two weeks the aftercare stops without anyone having said how it ended.
  over as (
    select f.* from followed f
    where f.followed_until <= gate.today() + 14 and (f.began_on + interval '12 months')::date <= gate.today()
      and not exists (select from work_checks c where c.outflow_id = f.id and c.months = 12))
  -- Of several checks that were not done, only the last still says something; it is asked from the day that the work was noted.
  select f.person_id, 'workCheck', f.id || ' ' || due.months, greatest(due.day, f.as_of), greatest(due.day, f.as_of) + 14, null::uuid,
    jsonb_build_object('outflow', f.id, 'months', due.months, 'startedOn', f.began_on, 'checkOn', due.day,
      'notedOn', case when f.as_of > due.day and due.months > 1 then f.as_of end,
      'endsOn', case when due.months = 12 then coalesce(f.followed_until, due.day + 31) end),
    gate.category('outcome'), array[p_organisation], '{}'::integer[]
  from followed f
  cross join lateral (
    select m.months, (f.began_on + make_interval(months => m.months))::date as day
    from unnest(array[12, 6, 3, 1]) m (months)
    where (f.began_on + make_interval(months => m.months))::date <= gate.today() order by m.months desc limit 1) due
  where not exists (select from work_checks c where c.outflow_id = f.id and c.months >= due.months)
    and not exists (select from over where over.id = f.id)
  union all
  select f.person_id, 'aftercareOver', f.id::text, f.followed_until - 14, f.followed_until, null::uuid,
    jsonb_build_object('outflow', f.id, 'startedOn', f.began_on, 'endsOn', f.followed_until),
    gate.category('outcome'), array[p_organisation], '{}'::integer[]
  from over f
  union all
  select f.person_id, case when s.ended_on <= gate.today() then 'jobEnded' else 'jobEnding' end, s.id::text,
    case when s.ended_on <= gate.today() then s.ended_on else s.ended_on - 28 end, s.ended_on, null::uuid,
    jsonb_build_object('job', s.id, 'endedOn', s.ended_on, 'employer', s.employer_name),
    gate.category('workStatus'), array[p_organisation], '{}'::integer[]
  from followed f
  join work_spells s on s.person_id = f.person_id and s.source = p_organisation
    and s.ended_on between gate.today() - 90 and gate.today() + 28
  where not exists (
    select from work_spells n where n.person_id = s.person_id and n.source = s.source and n.id <> s.id
      and (n.ended_on is null or n.ended_on > s.ended_on))
$$;
