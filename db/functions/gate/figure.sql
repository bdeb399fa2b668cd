-- The figures of one's own organisation, for who leads it: what it recorded itself, counted by the rules of figure-case.sql. A number below
-- ten is told only where this reader may open every person in it: someone whose file is closed, or who is hidden from the reader, is counted
-- among ten or more, or not told of. Each part is planned once in a session: that takes as long as counting a small organisation.

drop function if exists gate.is_closed(gate.actor, uuid), gate.closed_cases(gate.actor, date);

create or replace function gate.reads_figures(me gate.actor) returns boolean
language sql immutable as $$
  select coalesce('statistics' = any (me.purposes) and me.all_persons
    and gate.figure_mask() & ~me.category_mask = 0, false)
$$;

-- The categories that cases are made of.
create or replace function gate.figure_mask() returns integer
language sql immutable as $$
  select gate.category('identity') | gate.category('involvement') | gate.category('regime') | gate.category('workStatus')
    | gate.category('registration') | gate.category('pathway') | gate.category('plan') | gate.category('appointments')
    | gate.category('barriers') | gate.category('competences') | gate.category('endDates') | gate.category('measures')
    | gate.category('outcome') | gate.category('intake')
$$;

-- Who of these people may not be opened by this reader today.
create or replace function gate.closed_among(me gate.actor, p_persons uuid[]) returns setof uuid
language sql stable as $$
  select p from unnest(p_persons) p
  where not exists (
      select from involvements i
      where i.person_id = p and i.organisation = me.organisation and i.valid_from <= me.today
        and (i.valid_until is null or i.valid_until >= me.today))
    or exists (select from gate.shields_against(me, p))
$$;

-- The outcomes that are of the same things as those of another indicator: who found work, and how that work was a year later; who applied, and
-- whether they worked a year. What one of them withholds, the others would tell together.
create or replace function gate.counted_beside(p_indicator text, p_outcome text) returns text
language sql immutable as $$
  select case when p_indicator in ('workAfterYear', 'lastingWork', 'federalYear') then p_indicator
    when p_indicator = 'outflow' and p_outcome in ('WORK', 'SOCIAL_ECONOMY', 'SELF_EMPLOYED') then p_indicator end
$$;

-- Whether of the ends of article 60, which are told by their kind, few have an outcome and someone among those is closed.
create or replace function gate.few_ends_closed(me gate.actor, p_from date) returns boolean
language sql stable as $$
  select exists (select from gate.closed_among(me, array(
    select c.person_id
    from (
      select s.version, s.outcome from figure_counts s
      where s.organisation = me.organisation and s.indicator = 'handoverHeld' and s.kind = 'ART60' and s.month between p_from and me.today
      group by 1, 2 having sum(s.number) < 10) e
    cross join lateral (
      select c.person_id from figure_cases c
      where c.organisation = me.organisation and c.indicator = 'handoverHeld' and c.version = e.version and c.kind = 'ART60'
        and c.outcome = e.outcome and c.begun_on >= p_from offset 0) c)))
$$;

-- Per indicator and outcome how many cases began: in the last four quarters together, and in each quarter since p_from, which is the first
-- day of one. Where one of those four quarters is withheld, all four are: what is left of the year would tell it. Outcomes that are counted
-- beside those of another indicator are told all or none, of the last four quarters, of those before, and of the year; where they are
-- withheld, nothing says in which quarter there is none of one. Talks before the end of article 60 are of the same things as one kind of the
-- ends that are told by kind: of the year they are told all or none, and none where few of those ends are closed.
create or replace function gate.figure_counts_told(me gate.actor, p_from date, p_year_from date) returns json
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (
    with quarters as materialized (
      select s.indicator, s.version, s.outcome, date_trunc('quarter', s.month)::date as quarter, sum(s.number) as number
      from figure_counts s
      where s.organisation = me.organisation and s.month between p_from and me.today
      group by 1, 2, 3, 4),
    inside as materialized (
      select q.indicator, q.version, q.outcome, q.quarter, c.person_id
      from quarters q
      -- One look for each number that is small, and never through all cases: hence the offset.
      cross join lateral (
        select c.person_id from figure_cases c
        where c.organisation = me.organisation and c.indicator = q.indicator and c.version = q.version
          and c.outcome = q.outcome and c.begun_on >= q.quarter and c.begun_on < (q.quarter + interval '3 months')::date offset 0) c
      where q.number < 10),
    shut as materialized (
      select p as person_id from gate.closed_among(me, array(select distinct person_id from inside)) p),
    closed as (select distinct i.indicator, i.version, i.outcome, i.quarter from inside i join shut s on s.person_id = i.person_id),
    judged as (
      select q.*, coalesce(gate.counted_beside(q.indicator, q.outcome), case when t.talks then q.indicator else q.indicator || ' ' || q.outcome end)
          as family,
        gate.counted_beside(q.indicator, q.outcome) is not null as beside, q.quarter >= p_year_from as in_year,
        t.talks and (select gate.few_ends_closed(me, p_year_from)) as kept_back,
        q.number >= 10 or not exists (select from closed c where (c.indicator, c.version, c.outcome, c.quarter)
          = (q.indicator, q.version, q.outcome, q.quarter)) as told
      from quarters q cross join lateral (select q.indicator = 'art60Talk' and q.quarter >= p_year_from as talks) t),
    years as (
      select j.indicator, j.version, j.outcome, j.family, sum(j.number) as number,
        (sum(j.number) >= 10 or bool_and(j.told)) and not bool_or(j.kept_back) as told
      from judged j where j.in_year group by 1, 2, 3, 4),
    unsaid as (
      select o.indicator, o.version, o.outcome, q.quarter
      from (select distinct j.indicator, j.version, j.outcome, j.family from judged j where j.beside and j.in_year) o
      join (select distinct j.family, j.version, j.quarter from judged j where j.beside and j.in_year) q using (family, version)
      join (select j.family, j.version from judged j where j.beside and j.in_year group by 1, 2 having not bool_and(j.told)) w using (family, version)
      except select j.indicator, j.version, j.outcome, j.quarter from judged j),
    told as (
      select u.indicator, u.version, u.outcome, u.quarter, null::numeric as number from unsaid u
      union all
      select j.indicator, j.version, j.outcome, j.quarter, case when bool_and(j.told and not j.kept_back)
        over (partition by j.family, j.version, j.in_year, case when not j.in_year and not j.beside then j.quarter end) then j.number end
      from judged j
      union all
      select y.indicator, y.version, y.outcome, null, case when bool_and(y.told) over (partition by y.family, y.version) then y.number end
      from years y
      union all
      select i.indicator, i.version, i.outcome, i.quarter, count(*)
      from gate.figure_items(me.organisation) i where i.quarter between p_from and me.today group by 1, 2, 3, 4
      union all
      select i.indicator, i.version, i.outcome, null, count(*)
      from gate.figure_items(me.organisation) i where i.quarter between p_year_from and me.today group by 1, 2, 3)
    select coalesce(json_agg(json_build_object('indicator', t.indicator, 'version', t.version, 'quarter', to_char(t.quarter, 'YYYY-MM'),
      'outcome', t.outcome, 'number', t.number) order by t.indicator, t.version, t.quarter, t.outcome), '[]')
    from told t);
end $$;

-- The same by kind, of the last four quarters together, and (`running`) how many of a kind have not ended today. Where the kinds that are
-- withheld are fewer than ten together, or nine each, all are: what is left of the whole would tell them.
create or replace function gate.figure_kinds_told(me gate.actor, p_from date, p_running boolean) returns json
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (
    with kinds as materialized (
      select s.indicator, s.version, s.kind, null as outcome, sum(s.number) as number
      from figure_counts s
      where p_running and s.organisation = me.organisation and s.kind <> '' and s.month <= me.today and s.ended_month is null
        and s.outcome <> 'toCome'
      group by 1, 2, 3
      union all
      select s.indicator, s.version, s.kind, s.outcome, sum(s.number)
      from figure_counts s
      where not p_running and s.organisation = me.organisation and s.kind <> '' and s.month between p_from and me.today
      group by 1, 2, 3, 4),
    inside as materialized (
      select k.indicator, k.version, k.kind, k.outcome, c.person_id
      from kinds k
      cross join lateral (
        select c.person_id from figure_cases c
        where p_running and c.organisation = me.organisation and c.indicator = k.indicator and c.version = k.version and c.kind = k.kind
          and c.kind <> '' and c.ended_on is null and c.outcome <> 'toCome'
        union all
        select c.person_id from figure_cases c
        where not p_running and c.organisation = me.organisation and c.indicator = k.indicator and c.version = k.version
          and c.kind = k.kind and c.outcome = k.outcome and c.begun_on >= p_from offset 0) c
      where k.number < 10),
    shut as materialized (
      select p as person_id from gate.closed_among(me, array(select distinct person_id from inside)) p),
    judged as (
      select k.*, k.number >= 10 or not exists (
        select from inside i join shut s on s.person_id = i.person_id
        where (i.indicator, i.version, i.kind) = (k.indicator, k.version, k.kind) and i.outcome is not distinct from k.outcome) as told
      from kinds k),
    summed as materialized (
      select j.*, coalesce(sum(j.number) filter (where not j.told) over (partition by j.indicator, j.version, j.outcome), 0) as withheld
      from judged j),
    -- Beside what is withheld stand the kinds of which there is none: nobody knows among how many it is parted.
    listed as (
      select s.indicator, s.version, s.kind, s.outcome, s.number, s.told, s.withheld from summed s
      union all
      select h.indicator, h.version, k.kind, h.outcome, 0, false, h.withheld
      from (select distinct s.indicator, s.version from summed s where s.withheld > 0) i
      cross join lateral (
        select distinct c.kind from figure_counts c
        where c.organisation = me.organisation and c.indicator = i.indicator and c.version = i.version and c.kind <> '' and c.month <= me.today) k
      join (select distinct s.indicator, s.version, s.outcome, s.withheld from summed s where s.withheld > 0) h using (indicator, version)
      where not exists (
        select from summed s
        where (s.indicator, s.version, s.kind) = (h.indicator, h.version, k.kind) and s.outcome is not distinct from h.outcome)),
    counted as (
      select l.*, count(*) filter (where not l.told) over (partition by l.indicator, l.version, l.outcome) as hidden from listed l)
    select coalesce(json_agg(json_build_object('indicator', c.indicator, 'version', c.version, 'kind', c.kind, 'outcome', c.outcome,
      'number', case when c.told and (c.withheld = 0 or c.withheld >= 10 and c.withheld < 9 * c.hidden) then c.number end)
      order by c.indicator, c.version, c.kind, c.outcome), '[]')
    from counted c);
end $$;

-- How many people were guided at the end of each month, and for how many of them something ran; from ten on. Where it ran for all but a few,
-- that is told only while each of those few may be opened.
create or replace function gate.figure_stock(me gate.actor, p_from date) returns json
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (
    with moves as materialized (
      select s.indicator, v.month, sum(v.by * s.number) as number
      from figure_counts s
      cross join lateral (values (s.month, 1), (greatest(s.ended_month, s.month), case when s.ended_month is null then 0 else -1 end)) v (month, by)
      where s.organisation = me.organisation and s.indicator in ('guided', 'active')
      group by 1, 2),
    months as materialized (
      select m.month::date as month, i.indicator, coalesce((
        select sum(v.number) from moves v where v.indicator = i.indicator and v.month <= m.month), 0) as number
      from generate_series(p_from, me.today, interval '1 month') m (month) cross join (values ('guided'), ('active')) i (indicator)),
    judged as (
      select m.*, m.number >= 10 and (m.indicator = 'guided' or g.number - m.number not between 1 and 9 or not exists (
        select from gate.closed_among(me, array(select c.person_id from figure_cases c
        where c.organisation = me.organisation and c.indicator = 'guided' and date_trunc('month', c.begun_on) <= m.month
          and (c.ended_on is null or date_trunc('month', c.ended_on) > m.month)
          and not exists (
            select from figure_cases a
            where a.organisation = me.organisation and a.indicator = 'active' and a.version = 1 and a.person_id = c.person_id
              and date_trunc('month', a.begun_on) <= m.month and (a.ended_on is null or date_trunc('month', a.ended_on) > m.month)))))) as told
      from months m join months g on g.month = m.month and g.indicator = 'guided')
    select json_agg(json_build_object('indicator', j.indicator, 'month', to_char(j.month, 'YYYY-MM'),
      'number', case when j.told then j.number end) order by j.indicator, j.month)
    from judged j);
end $$;

-- Of what ended in the last four quarters, after how many days half of it had; from ten on.
create or replace function gate.figure_middles(me gate.actor, p_year_from date) returns json
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (
    with ended as (
      select s.indicator, s.version, s.kind, s.days, sum(s.number) as number
      from figure_counts s
      where s.organisation = me.organisation and s.ended_month between p_year_from and me.today and s.days is not null
      group by 1, 2, 3, 4),
    summed as (
      select e.*, sum(e.number) over (partition by e.indicator, e.version, e.kind order by e.days) as up_to,
        sum(e.number) over (partition by e.indicator, e.version, e.kind) as together
      from ended e)
    select coalesce(json_agg(json_build_object('indicator', m.indicator, 'version', m.version, 'kind', m.kind, 'days', m.days, 'number', m.together)
      order by m.indicator, m.version, m.kind), '[]')
    from (
      select s.indicator, s.version, s.kind, min(s.days) as days, s.together
      from summed s where s.together >= 10 and 2 * s.up_to >= s.together group by s.indicator, s.version, s.kind, s.together) m);
end $$;

-- How many people each coach guides whom this head may open: of few each is looked at, of many those who are hidden.
create or replace function gate.coach_loads(me gate.actor) returns table (user_id uuid, name text, guided bigint)
language sql stable as $$
  with loads as materialized (
    select s.outcome as coach, s.number from figure_counts s where s.organisation = me.organisation and s.indicator = 'caseload'),
  inside as materialized (
    select l.coach, c.person_id
    from loads l
    cross join lateral (
      select c.person_id from figure_cases c
      where c.organisation = me.organisation and c.indicator = 'caseload' and c.outcome = l.coach offset 0) c
    where l.number < 10
    union
    select c.outcome, c.person_id
    from shields s
    join figure_cases c on c.organisation = me.organisation and c.indicator = 'caseload' and c.version = 1 and c.person_id = s.person_id
    where s.organisation = me.organisation or s.user_id = me.user_id),
  less as materialized (
    select i.coach, count(*) as number
    from inside i join gate.closed_among(me, array(select distinct person_id from inside)) c (person_id) using (person_id) group by 1)
  select t.id, t.name, coalesce(l.number, 0) - coalesce(n.number, 0)
  from gate.team_staff(me) t
  left join loads l on l.coach = t.id::text
  left join less n on n.coach = t.id::text
$$;

-- How many people each coach guides, without saying who: for who leads them.
create or replace function gate.figure_spread(me gate.actor) returns json
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return (
    select case when gate.leads_team(me) then (select coalesce(json_agg(l.guided order by l.guided), '[]') from gate.coach_loads(me) l) end);
end $$;

create or replace function gate.figures(p_token text, p_from date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.reads_figures(me));
  year_from date := date_trunc('quarter', me.today)::date - interval '9 months';
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me),
    'asOf', (select s.as_of from figure_state s),
    'counts', gate.figure_counts_told(me, p_from, year_from),
    'kinds', gate.figure_kinds_told(me, year_from, false),
    'running', gate.figure_kinds_told(me, year_from, true),
    'stock', gate.figure_stock(me, p_from),
    'middles', gate.figure_middles(me, year_from),
    'spread', gate.figure_spread(me),
    'partners', (select coalesce(json_object_agg(o.ref, o.name), '{}') from organisations o where o.ref::text in (
      select s.kind from figure_counts s where s.organisation = me.organisation and s.indicator = 'referralLoop')));
end $$;

-- How long it took, for a curve: so many cases with this outcome after so many days, and who still is on the way with the days up to now; of
-- what began from the month of p_from on. Where an outcome has many cases, or holds someone whom this reader may not open, it is told in
-- steps of ten or more; of fewer than ten it is told only that they were on the way until then, in steps as well.
create or replace function gate.figure_times(p_token text, p_indicator text, p_from date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.reads_figures(me));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'asOf', (select s.as_of from figure_state s),
    'cases', gate.figure_steps(me, p_indicator, date_trunc('month', p_from)::date));
end $$;

-- How many of all have been told when so many came: whole tens, of which the last waits for the end.
create or replace function gate.stepped_to(p_came integer, p_all integer) returns integer
language sql immutable as $$
  select case when p_all < 10 then 0 when p_came >= p_all then p_all else 10 * least(p_came / 10, p_all / 10 - 1) end
$$;

create or replace function gate.figure_steps(me gate.actor, p_indicator text, p_from date) returns json
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
  many constant integer := 200;
begin
  return (
    with sums as (
      select s.outcome, coalesce(s.days, me.today - s.running_since) as days, sum(s.number) as number
      from figure_counts s
      where s.organisation = me.organisation and s.indicator = p_indicator and s.month >= p_from
      group by 1, 2),
    whole as materialized (select s.outcome, sum(s.number)::integer as number from sums s group by 1),
    inside as materialized (
      select distinct w.outcome, c.person_id
      from whole w
      cross join lateral (
        select c.person_id from figure_cases c
        where c.organisation = me.organisation and c.indicator = p_indicator and c.outcome = w.outcome and c.begun_on >= p_from offset 0) c
      where w.number < many),
    shut as materialized (select p as person_id from gate.closed_among(me, array(select distinct person_id from inside)) p),
    closed as materialized (select distinct i.outcome from inside i join shut s on s.person_id = i.person_id),
    few as materialized (select w.outcome from whole w join closed c on c.outcome = w.outcome where w.number < 10),
    told_as as (
      select case when s.outcome in (select f.outcome from few f) then 'running' else s.outcome end as outcome, s.days, sum(s.number)::integer as number
      from sums s group by 1, 2),
    together as materialized (
      select t.outcome, case when f.among then t.number / 10 * 10 else t.number end as number,
        t.number >= many or t.outcome in (select c.outcome from closed c) or f.among as stepped
      from (select t.outcome, sum(t.number)::integer as number from told_as t group by 1) t
      cross join lateral (select t.outcome = 'running' and exists (select from few) as among) f),
    placed as (
      select t.outcome, t.days, t.number, w.number as together, w.stepped,
        (sum(t.number) over (partition by t.outcome order by t.days))::integer as up_to
      from told_as t join together w on w.outcome = t.outcome),
    -- A step ends with each tenth case; the last has what is left too, but not where those of fewer than ten are among them: who is on the
    -- way is listed, and would leave them. Fewer than one step is not told.
    told as (
      select p.outcome, p.days, case when p.stepped then gate.stepped_to(p.up_to, p.together) - gate.stepped_to(p.up_to - p.number, p.together)
          else p.number end as number
      from placed p)
    select coalesce(json_agg(json_build_object('days', t.days, 'outcome', t.outcome, 'number', t.number) order by t.days, t.outcome), '[]')
    from told t where t.number > 0);
end $$;

grant execute on function gate.figures(text, date), gate.figure_times(text, text, date) to werkwinkel_app;
