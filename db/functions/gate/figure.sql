-- The figures of one's own organisation, for who leads it: what it recorded itself, counted by the rules of figure-case.sql. A number below
-- ten is told only where this reader may open every person in it: someone whose file is closed, or who is hidden from the reader, is counted
-- among ten or more, or not told of.

create or replace function gate.reads_figures(me gate.actor) returns boolean
language sql immutable as $$
  select coalesce('statistics' = any (me.purposes) and me.all_persons
    and gate.figure_mask() & ~me.category_mask = 0, false)
$$;

-- The categories that cases are made of.
create or replace function gate.figure_mask() returns integer
language sql immutable as $$
  select gate.category('involvement') | gate.category('pathway') | gate.category('endDates') | gate.category('measures')
    | gate.category('outcome')
$$;

-- The cases of the own organisation since a day that are of someone whom this reader may not open today.
create or replace function gate.closed_cases(me gate.actor, p_from date) returns setof figure_cases
language sql stable as $$
  select c.* from figure_cases c
  where c.organisation = me.organisation and c.begun_on >= p_from and (
    not exists (
      select from involvements i
      where i.person_id = c.person_id and i.organisation = me.organisation and i.valid_from <= me.today
        and (i.valid_until is null or i.valid_until >= me.today))
    or exists (select from gate.shields_against(me, c.person_id)))
$$;

-- Per indicator and outcome how many cases began: in the last four quarters together, and in each quarter since p_from, which is the first
-- day of one. Where one of those four quarters is withheld, all four are: what is left of the year would tell it. And how many people were
-- guided at the end of each month, from ten on.
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
    'counts', (
      with closed as (
        select c.indicator, c.version, c.outcome, date_trunc('quarter', c.begun_on)::date as quarter
        from gate.closed_cases(me, p_from) c group by 1, 2, 3, 4),
      quarters as (
        select s.indicator, s.version, s.outcome, date_trunc('quarter', s.month)::date as quarter, sum(s.number) as number
        from figure_counts s
        where s.organisation = me.organisation and s.month between p_from and me.today
        group by 1, 2, 3, 4),
      judged as (
        select q.*, q.number >= 10 or not exists (select from closed c
          where (c.indicator, c.version, c.outcome, c.quarter) = (q.indicator, q.version, q.outcome, q.quarter)) as told
        from quarters q),
      told as (
        select j.indicator, j.version, j.outcome, j.quarter, case when j.told and (j.quarter < year_from
          or bool_and(j.told) over (partition by j.indicator, j.version, j.outcome, j.quarter >= year_from)) then j.number end as number
        from judged j
        union all
        select j.indicator, j.version, j.outcome, null, case when sum(j.number) >= 10 or not exists (select from closed c
          where (c.indicator, c.version, c.outcome) = (j.indicator, j.version, j.outcome) and c.quarter >= year_from) then sum(j.number) end
        from judged j where j.quarter >= year_from group by 1, 2, 3)
      select coalesce(json_agg(json_build_object('indicator', t.indicator, 'version', t.version, 'quarter', to_char(t.quarter, 'YYYY-MM'),
        'outcome', t.outcome, 'number', t.number) order by t.indicator, t.version, t.quarter, t.outcome), '[]')
      from told t),
    'stock', (select json_agg(json_build_object('month', to_char(m.month, 'YYYY-MM'), 'number', case when n.number >= 10 then n.number end)
        order by m.month)
      from generate_series(p_from, me.today, interval '1 month') m (month)
      cross join lateral (
        select coalesce(sum(s.number), 0) as number from figure_counts s
        where s.organisation = me.organisation and s.indicator = 'guided' and s.month <= m.month
          and (s.ended_month is null or s.ended_month > m.month)) n));
end $$;

-- How long it took, for a curve: so many cases with this outcome after so many days, and who still is on the way with the days up to now. Where
-- an outcome holds someone whom this reader may not open it is told in steps of ten or more; of fewer than ten it is told only that they
-- were on the way until then.
create or replace function gate.figure_times(p_token text, p_indicator text, p_from date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.reads_figures(me));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'asOf', (select s.as_of from figure_state s), 'cases', (
    with closed as (
      select distinct c.outcome from gate.closed_cases(me, p_from) c where c.indicator = p_indicator),
    found as (
      select k.outcome, coalesce(k.days, me.today - k.begun_on) as days, k.outcome in (select outcome from closed) as few,
        count(*) over (partition by k.outcome) as all_of_it,
        row_number() over (partition by k.outcome order by coalesce(k.days, me.today - k.begun_on), k.person_id, k.item) - 1 as place
      from figure_cases k
      where k.organisation = me.organisation and k.indicator = p_indicator and k.begun_on >= p_from),
    stepped as (
      select case when f.few and f.all_of_it < 10 then 'running' else f.outcome end as outcome,
        case when f.few and f.all_of_it >= 10
          then max(f.days) over (partition by f.outcome, least(f.place / 10, f.all_of_it / 10 - 1)) else f.days end as days
      from found f)
    select coalesce(json_agg(json_build_object('days', s.days, 'outcome', s.outcome, 'number', s.number) order by s.days, s.outcome), '[]')
    from (select outcome, days, count(*) as number from stepped group by 1, 2) s));
end $$;

grant execute on function gate.figures(text, date), gate.figure_times(text, text, date) to werkwinkel_app;
