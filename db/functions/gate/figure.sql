-- The figures of one's own organisation, for who leads it: what it recorded itself, counted by the rules of figure-case.sql. A figure of
-- fewer than ten persons is told only to who may open every person of the organisation; to others it is as if there were none.

-- Whether nobody of the organisation is hidden from this reader. Asked once for all figures: which one a hidden person is in would tell.
create or replace function gate.may_open_all(me gate.actor) returns boolean
language sql stable as $$
  select me.all_persons and not exists (
    select from shields s
    where exists (select from figure_cases c where c.organisation = me.organisation and c.person_id = s.person_id)
      and exists (select from gate.shields_against(me, s.person_id)))
$$;

create or replace function gate.reads_figures(me gate.actor) returns boolean
language sql immutable as $$ select coalesce('statistics' = any (me.purposes) and me.all_persons, false) $$;

-- Months from p_from up to now: per indicator and outcome how many cases began; how many people were guided at the end of each month; and
-- the middle number of days of the cases that have one. p_from is the first day of a month. Where few may not be told, a month of which one
-- outcome is of fewer than ten is withheld whole, so that nothing is left to subtract from, and who is guided is told in tens.
create or replace function gate.figures(p_token text, p_from date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.reads_figures(me));
  fewest integer;
begin
  if refusal is not null then
    return refusal;
  end if;
  fewest := case when gate.may_open_all(me) then 1 else 10 end;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me),
    'asOf', (select s.as_of from figure_state s),
    'fewest', fewest,
    'counts', (select coalesce(json_agg(json_build_object('indicator', c.indicator, 'version', c.version, 'month', to_char(c.month, 'YYYY-MM'),
        'outcome', c.outcome, 'number', case when c.least >= fewest then c.number end) order by c.indicator, c.version, c.month, c.outcome), '[]')
      from (
        select s.indicator, s.version, s.month, s.outcome, sum(s.number) as number,
          min(sum(s.number)) over (partition by s.indicator, s.version, s.month) as least
        from figure_counts s
        where s.organisation = me.organisation and s.month between p_from and me.today
        group by 1, 2, 3, 4) c),
    'stock', (select json_agg(json_build_object('month', to_char(m.month, 'YYYY-MM'),
        'number', case when fewest = 1 then n.number when n.number >= fewest then round(n.number, -1) end) order by m.month)
      from generate_series(p_from, me.today, interval '1 month') m (month)
      cross join lateral (
        select coalesce(sum(s.number), 0) as number from figure_counts s
        where s.organisation = me.organisation and s.indicator = 'guided' and s.month <= m.month
          and (s.ended_month is null or s.ended_month > m.month)) n),
    'middle', (select coalesce(json_agg(json_build_object('indicator', c.indicator, 'version', c.version, 'number', c.number, 'days', c.days)), '[]')
      from (
        select d.indicator, d.version, max(d.total) as number, min(d.days) filter (where 2 * d.upto >= d.total) as days
        from (
          select s.indicator, s.version, s.days, sum(sum(s.number)) over (partition by s.indicator, s.version order by s.days) as upto,
            sum(sum(s.number)) over (partition by s.indicator, s.version) as total
          from figure_counts s
          where s.organisation = me.organisation and s.month between p_from and me.today and s.days is not null
          group by s.indicator, s.version, s.days) d
        group by 1, 2 having max(d.total) >= fewest) c));
end $$;

-- How long it took, for a curve: so many cases with this outcome after so many days, and who still is on the way with the days up to now.
-- A curve bends at each case, so it is told only to who may open every person.
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
    'cases', case when gate.may_open_all(me) then (
      select coalesce(json_agg(json_build_object('days', c.days, 'outcome', c.outcome, 'number', c.number) order by c.days, c.outcome), '[]')
      from (
        select coalesce(k.days, me.today - k.begun_on) as days, k.outcome, count(*) as number
        from figure_cases k
        where k.organisation = me.organisation and k.indicator = p_indicator and k.begun_on >= p_from
        group by 1, 2) c) end);
end $$;

grant execute on function gate.figures(text, date), gate.figure_times(text, text, date) to werkwinkel_app;
