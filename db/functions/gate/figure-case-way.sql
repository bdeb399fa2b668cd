-- What each indicator counts, continued: how the way goes. Phases, barriers, instruments, and on which days something ran. As in
-- figure-case.sql, only what the organisation recorded itself is counted.

drop function if exists gate.find_phase_cases(integer, uuid), gate.find_barrier_cases(integer, uuid),
  gate.find_instrument_cases(integer, uuid), gate.find_active_cases(integer, uuid), gate.find_group_cases(integer, uuid),
  gate.find_application_cases(integer, uuid);

-- Phases of the pathway as they were noted. One that nobody ended is over when the guidance is.
create or replace function gate.find_phase_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  select 'phase', 1::smallint, p.person_id, p.id::text, p.started_on, e.ended_on, case when e.ended_on is null then 'in' else 'left' end,
    e.ended_on - p.started_on, case when e.ended_on is null and g.until < 'infinity' then g.until + 1 end, p.phase
  from pathway_phases p
  cross join lateral (
    select max(coalesce(i.valid_until, 'infinity')) as until from involvements i
    where i.person_id = p.person_id and i.organisation = p_organisation) g
  cross join lateral (
    select coalesce(p.ended_on, case when g.until < (select gate.today()) then greatest(g.until + 1, p.started_on) end) as ended_on) e
  where p.source = p_organisation and p.phase <> 'closed' and p.started_on <= (select gate.today()) and (p_everyone or p.person_id = p_person)
$$;

-- From the day on which something was judged to hinder work until the day on which it no longer was. Of several judgements on one day the
-- last counts.
create or replace function gate.find_barrier_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  with judged as (
    select distinct on (b.person_id, b.domain, b.as_of) b.person_id, b.domain, b.as_of, b.level <= 2 as hinders
    from barriers b
    where b.source = p_organisation and (p_everyone or b.person_id = p_person) and b.as_of <= (select gate.today())
    order by b.person_id, b.domain, b.as_of, b.recorded_at desc, b.id desc),
  marked as (
    select j.*, lag(j.hinders, 1, false) over (partition by j.person_id, j.domain order by j.as_of) as hindered from judged j),
  turned as (
    select m.*, lead(m.as_of) over (partition by m.person_id, m.domain order by m.as_of) as turned_on from marked m
    where m.hinders <> m.hindered)
  select 'barrier', 1::smallint, t.person_id, t.domain || ' ' || t.as_of, t.as_of, t.turned_on,
    case when t.turned_on is null then 'open' else 'resolved' end, t.turned_on - t.as_of, null::date, t.domain
  from turned t where t.hinders
$$;

-- Instruments: whether they are to come, run, were stopped, or led to work by ninety days after their last day.
create or replace function gate.find_instrument_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  with used as (
    select f.person_id, f.value ->> 'kind' as kind, (f.value ->> 'from')::date as began_on,
      max(coalesce((f.value ->> 'to')::date, 'infinity')) as until
    from gate.own_facts(p_organisation, p_everyone, p_person, array['measures[]']) f
    where f.value ->> 'kind' is not null and coalesce((f.value ->> 'to')::date, 'infinity') >= (f.value ->> 'from')::date
    group by 1, 2, 3)
  select 'instrument', 1::smallint, u.person_id, u.kind || ' ' || u.began_on, u.began_on, e.ended_on,
    case when u.began_on > (select gate.today()) then 'toCome' when w.began_on is not null then 'work' when s.stopped_on is not null then 'stopped' when e.ended_on is null then 'running'
      when e.ended_on + 90 > (select gate.today()) then 'awaited' else 'over' end,
    e.ended_on - u.began_on,
    case when u.began_on > (select gate.today()) then u.began_on
      when e.ended_on is null then case when u.until < 'infinity' then u.until + 1 end
      when w.began_on is null and s.stopped_on is null and e.ended_on + 90 > (select gate.today()) then e.ended_on + 90 end,
    u.kind
  from used u
  cross join lateral (
    select min(p.ended_on) as stopped_on from placements p
    where p.person_id = u.person_id and p.source = p_organisation and p.measure_kind = u.kind and p.measure_from = u.began_on
      and p.ended_why = 'stopped' and p.ended_on between u.began_on and least(u.until, (select gate.today()))) s
  -- The first day after it.
  cross join lateral (
    select case when s.stopped_on is not null then s.stopped_on when u.until < (select gate.today()) then u.until + 1 end as ended_on) e
  cross join lateral (
    select min(o.began_on) as began_on from gate.work_found(p_organisation, p_everyone, p_person) o
    where o.person_id = u.person_id and o.began_on between u.began_on and coalesce(e.ended_on, (select gate.today())) + 89) w
$$;

-- On which days of the guidance an action of the plan or an instrument ran. An exemption and the GPMI itself are none.
create or replace function gate.find_active_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  with guided as (
    select g.person_id, range_agg(daterange(g.began_on, coalesce(g.over_on, g.until + 1))) as days
    from gate.guidances_of(p_organisation, p_everyone, p_person) g group by 1),
  busy as (
    select a.person_id, d.begins, case when a.state <> 'busy' then greatest(d.begins, gate.civil_day_by(k, a.changed_at) + 1) end as ends
    from plan_actions a
    cross join gate.civil_clock k
    -- What was noted as running had begun by then.
    cross join lateral (
      select least(coalesce(a.starts_on, gate.civil_day_by(k, a.recorded_at)), gate.civil_day_by(k, a.changed_at)) as begins) d
    where a.source = p_organisation and (p_everyone or a.person_id = p_person) and a.state <> 'planned'
    union all
    select f.person_id, (f.value ->> 'from')::date, (f.value ->> 'to')::date + 1
    from gate.own_facts(p_organisation, p_everyone, p_person, array['measures[]']) f
    where f.value ->> 'kind' not in ('GPMI', 'SPI') and coalesce((f.value ->> 'to')::date, 'infinity') >= (f.value ->> 'from')::date),
  spells as (
    select g.person_id, unnest(g.days * b.days) as days
    from guided g join (select person_id, range_agg(daterange(begins, ends)) as days from busy group by 1) b using (person_id))
  select 'active', 1::smallint, s.person_id, lower(s.days)::text, lower(s.days), case when upper(s.days) <= (select gate.today()) then upper(s.days) end,
    'active', null::integer, case when upper(s.days) > (select gate.today()) then upper(s.days) end, ''
  from spells s where lower(s.days) <= (select gate.today())
$$;

-- Who is guided, by what the organisation knows of them at the beginning: someone may belong to several groups, or to none.
create or replace function gate.find_group_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  with known as (
    select f.person_id, f.field, f.value #>> '{}' as said
    from gate.own_facts(p_organisation, p_everyone, p_person, array['birthDate', 'diploma', 'language.nl.cefr']) f),
  grouped as (
    select g.id, g.person_id, g.began_on, g.over_on, g.until,
      case k.field
        when 'birthDate' then case when k.said::date > g.began_on - interval '25 years' then 'under25'
          when k.said::date <= g.began_on - interval '55 years' then 'from55' end
        when 'diploma' then case when k.said in ('NONE', 'LAGER', 'SEC_GRADE2', 'DBSO') then 'shortSchooled' end
        when 'language.nl.cefr' then case when k.said in ('A0', 'A1', 'A2') then 'learnsDutch' end end as in_group
    from gate.guidances_of(p_organisation, p_everyone, p_person) g join known k on k.person_id = g.person_id
    union all
    select g.id, g.person_id, g.began_on, g.over_on, g.until, 'leefloon' from gate.aided_guidances(p_organisation, p_everyone, p_person) g)
  select 'targetGroup', 1::smallint, g.person_id, g.id || ' ' || g.in_group, g.began_on, g.over_on, 'guided', null::integer,
    case when g.over_on is null then g.until + 1 end, g.in_group
  from grouped g where g.in_group is not null
$$;

-- Who first applied at the OCMW after a right to unemployment benefit ended, by which right it was.
create or replace function gate.find_application_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  select 'afterBenefit', 1::smallint, a.person_id, a.applied_on::text, a.applied_on, null::date, 'applied', null::integer, null::date,
    coalesce(e.kind, 'unknown')
  from first_applications a
  left join lateral (
    select f.value ->> 'kind' as kind from gate.own_facts(p_organisation, p_everyone, p_person, array['endDates[]']) f
    where f.person_id = a.person_id and f.value ->> 'kind' = any (gate.benefit_ends())
    order by abs((f.value ->> 'date')::date - a.applied_on) nulls last, f.value ->> 'kind' limit 1) e on true
  where a.source = p_organisation and a.superseded_at is null and (p_everyone or a.person_id = p_person) and a.applied_on <= (select gate.today())
$$;
