-- Lasting work and the federal measure, counted as src/features/outcome/lasting-work.ts does it for one person, from what the organisation
-- recorded itself. Day by day would take too long: between two days on which something changes, all days are the same.

drop function if exists gate.find_lasting_cases(integer, uuid), gate.find_federal_cases(integer, uuid);

create or replace function gate.counts_as_lasting(p_contract text) returns boolean
language sql immutable parallel safe as $$
  select p_contract = any (array['PERMANENT', 'FIXED_TERM', 'REPLACEMENT', 'INTERIM', 'SELF', 'CMW', 'IMW', 'LDE'])
$$;

create or replace function gate.counts_as_paid(p_contract text) returns boolean
language sql immutable parallel safe as $$
  select gate.counts_as_lasting(p_contract) or p_contract = any (array['ART60', 'ART61', 'STUDENT'])
$$;

-- The days from p_first to p_last in rows of equal ones: at work (true), not (false), or nobody knows (null). p_paid: any paid work counts,
-- however short the week; otherwise half time at least, in work that is no measure. A job is known until the last day of which someone said
-- that it went on, and after a look that found no work until a new job.
create or replace function gate.work_days(p_organisation integer, p_person uuid, p_first date, p_last date, p_paid boolean)
returns table (day date, days integer, works boolean)
language sql stable as $$
  with looks as materialized (
    select c.as_of as looked_on, c.found = 'atWork' as at_work, row_number() over (order by c.as_of, c.recorded_at, c.id) as place
    from work_checks c where c.person_id = p_person and c.source = p_organisation and c.found <> 'notReached'),
  jobs as materialized (
    select s.began_on, coalesce(s.ended_on, 'infinity') as until, s.fraction,
      case when p_paid then gate.counts_as_paid(s.contract) else gate.counts_as_lasting(s.contract) end as counts,
      greatest(s.began_on, case when s.as_of < coalesce(k.denied_on, 'infinity') then s.as_of end,
        (select max(l.looked_on) from looks l
         where l.at_work and l.looked_on >= s.began_on and l.looked_on < coalesce(k.denied_on, 'infinity'))) as known_until
    from work_spells s
    cross join lateral (select min(l.looked_on) as denied_on from looks l where not l.at_work and l.looked_on >= s.began_on) k
    where s.person_id = p_person and s.source = p_organisation),
  points as (
    select p_first as day
    union select (select gate.today()) + 1
    union select b from jobs j cross join lateral unnest(array[j.began_on,
      case when j.until < 'infinity' then j.until + 1 end, j.known_until + 1]) b
    union select b from looks l cross join lateral unnest(array[l.looked_on, l.looked_on + 1]) b),
  spans as (
    select p.day, (lead(p.day, 1, p_last + 1) over (order by p.day)) - p.day as days from points p where p.day between p_first and p_last)
  select r.day, r.days,
    case when r.day > (select gate.today()) then null
      when case when d.denied is null and exists (select from jobs) then s.lowest else 0 end >= t.at_least then true
      when case when d.denied = 'disputed' then greatest(s.highest, 1) when d.denied is not null or exists (select from jobs) then s.highest
        else 1 end < t.at_least then false end
  from spans r
  cross join lateral (select case when p_paid then 0.001 else 0.5 end as at_least) t
  -- A look that found no work, with no new job since; disputed where another look found work on the same day or later.
  left join lateral (
    select case when exists (
        select from looks o where o.at_work and (o.looked_on = l.looked_on or (o.looked_on > l.looked_on and r.day > l.looked_on)))
      then 'disputed' else 'denied' end as denied
    from (select k.* from looks k where k.looked_on <= r.day order by k.looked_on desc, k.place desc limit 1) l
    where not l.at_work and not exists (select from jobs j where j.began_on > l.looked_on and j.began_on <= r.day)) d on true
  -- At least and at most so much of full time, all jobs together.
  cross join lateral (
    select coalesce(sum(case when j.counts and r.day <= j.known_until then coalesce(j.fraction, 0) end), 0) as lowest,
      coalesce(sum(case when j.counts and (r.day <= j.known_until or d.denied is null) then coalesce(j.fraction, 1) end), 0) as highest
    from jobs j where r.day between j.began_on and j.until) s
$$;

-- The longest row of days that are as asked.
create or replace function gate.longest_row(p_days integer[], p_asked boolean[]) returns integer
language sql immutable as $$
  select coalesce(max(r.days), 0)
  from (
    select sum(m.days)::integer as days
    from (
      select d.days, d.asked, count(*) filter (where not d.asked) over (order by d.place) as run
      from unnest(p_days, p_asked) with ordinality as d (days, asked, place)) m
    where m.asked group by m.run) r
$$;

-- Work found, and whether it lasted the year: on its last day someone works, and was never without work for more than 31 days in a row nor
-- for more than 62 together. A day of which nobody knows is counted both ways; only where both give one answer there is one. Each is
-- counted in the month in which its year is over: before that nobody can tell.
create or replace function gate.find_lasting_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  select 'lastingWork', 1::smallint, o.person_id, o.id::text, y.until, null::date, a.outcome, null::integer,
    -- At worst each day to come is one more without work.
    case when a.outcome = 'running' then least(case when (select gate.today()) < y.until then y.until else y.until + 1 end,
      (select gate.today()) + 1 + least(31 - d.longest_gap, 62 - d.gaps)) end, ''
  from gate.work_found(p_organisation, p_everyone, p_person) o
  cross join lateral (select (o.began_on + interval '12 months')::date - 1 as until) y
  cross join lateral (
    select gate.longest_row(array_agg(w.days order by w.day), array_agg(w.works is not true order by w.day)) as longest_gap_at_most,
      gate.longest_row(array_agg(w.days order by w.day), array_agg(w.works is false order by w.day)) as longest_gap,
      coalesce(sum(w.days) filter (where w.works is not true), 0)::integer as gaps_at_most,
      coalesce(sum(w.days) filter (where w.works is false), 0)::integer as gaps,
      (array_agg(w.works order by w.day desc))[1] as works_at_end
    from gate.work_days(p_organisation, o.person_id, o.began_on, y.until, false) w) d
  cross join lateral (
    select case when d.works_at_end and d.longest_gap_at_most <= 31 and d.gaps_at_most <= 62 then 'yes'
      when d.works_at_end is false or d.longest_gap > 31 or d.gaps > 62 then 'no'
      when (select gate.today()) <= y.until then 'running' else 'unknown' end as outcome) a
$$;

-- A year of work within four years of the first application. Whether the year must be without a gap, whether a measure counts and from which
-- part of full time is not written: the answer is sure only where the narrowest reading says yes, or the widest no.
create or replace function gate.find_federal_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  select 'federalYear', 1::smallint, f.person_id, f.applied_on::text, f.applied_on, case when a.outcome <> 'running' then y.until end,
    a.outcome, null::integer, case when a.outcome = 'running' then least(y.until + 1, (select gate.today()) + w.perhaps - 364) end, ''
  from first_applications f
  cross join lateral (select (f.applied_on + interval '4 years')::date - 1 as until) y
  cross join lateral (
    select gate.longest_row(array_agg(n.days order by n.day), array_agg(n.works is true order by n.day)) as longest
    from gate.work_days(p_organisation, f.person_id, f.applied_on, y.until, false) n) n
  cross join lateral (
    select coalesce(sum(w.days) filter (where w.works is distinct from false), 0)::integer as perhaps
    from gate.work_days(p_organisation, f.person_id, f.applied_on, y.until, true) w) w
  cross join lateral (
    select case when n.longest >= 365 then 'yes' when w.perhaps < 365 then 'no' when (select gate.today()) <= y.until then 'running'
      else 'unknown' end as outcome) a
  where f.source = p_organisation and f.superseded_at is null and f.applied_on <= (select gate.today()) and (p_everyone or f.person_id = p_person)
$$;
