-- Publishing figures (decision 27). All that is told are sums of groups of local governments that share nobody: each group is ten or more,
-- reached and not reached, and stays so for whoever knows the numbers of one of them. A place is told where groups fill it; what any sums
-- and differences of told numbers give is then again a sum of groups. A local government is here the municipality with its OCMW.

drop function if exists gate.may_be_told(boolean, numeric, numeric, numeric, numeric, numeric);
drop function if exists gate.governments_in(text, date[]);
drop function if exists gate.groups_of_year(text, date[], boolean);

-- The published indicator of which this one counts a part: all that is known here was reached there in the same month, and is published there
-- first. Whoever subtracts one from the other finds the rest: that is held to what every number is held to.
create or replace function gate.counted_within(p_indicator text) returns text
language sql immutable as $$ select case p_indicator when 'workAfterYear' then 'outflow' end $$;

-- Whether a sum of several may be told: with the largest among them known to whoever has it, what is left is ten or more as well.
create or replace function gate.tells_of_no_few(p_several boolean, p_sum numeric, p_largest numeric) returns boolean
language sql immutable as $$ select coalesce(p_sum >= 10 and (not p_several or p_sum - p_largest >= 10), false) $$;

-- Of a set of local governments, reached and not reached, and the rest of another indicator; the second is not asked where an indicator only
-- counts, the third not where it is no part of another (null).
create or replace function gate.may_be_told(p_counts_only boolean, p_number numeric, p_reached numeric, p_most_reached numeric, p_missed numeric,
  p_most_missed numeric, p_rest numeric, p_most_rest numeric) returns boolean
language sql immutable as $$
  select gate.tells_of_no_few(p_number > 1, p_reached, p_most_reached)
    and (p_counts_only or gate.tells_of_no_few(p_number > 1, p_missed, p_most_missed))
    and (p_rest is null or gate.tells_of_no_few(p_number > 1, p_rest, p_most_rest))
$$;

-- One row for each local government in these quarters: its numbers, what is left of the indicator in which this is counted, and whether it
-- took part in all four.
create or replace function gate.governments_in(p_indicator text, p_quarters date[])
returns table (government text, nis text, region text, province text, reached bigint, missed bigint, rest bigint, whole boolean)
language sql stable as $$
  with one as (
    select s.organisation, (array_agg(s.nis order by s.quarter desc))[1] as nis, (array_agg(s.region order by s.quarter desc))[1] as region,
      (array_agg(s.province order by s.quarter desc))[1] as province, sum(s.reached) as reached, sum(s.known - s.reached) as missed,
      sum(w.reached - s.known) as rest, count(*) = 4 as whole
    from fixed_sums s
    left join fixed_sums w on w.indicator = gate.counted_within(s.indicator) and w.quarter = s.quarter and w.organisation = s.organisation
    where s.indicator = p_indicator and s.quarter = any (p_quarters) group by 1)
  select coalesce(o.nis, 'organisation ' || o.organisation), o.nis, o.region, o.province, sum(o.reached)::bigint, sum(o.missed)::bigint,
    sum(o.rest)::bigint, bool_and(o.whole)
  from one o group by 1, 2, 3, 4
$$;

-- The groups of a year: each municipality that may be told alone; what is left of a region, then of a province, where that may be told; and
-- of Flanders what is left then, with as many of the smallest groups as it takes. Who did not take part the whole year is in that last
-- one, and adds nothing to what makes it large enough. No row at all where even that does not do.
create or replace function gate.groups_of_year(p_indicator text, p_quarters date[], p_counts_only boolean)
returns table (nis text, region text, province text, reached bigint, missed bigint, together text)
language sql stable as $$
  with g as (select * from gate.governments_in(p_indicator, p_quarters)),
  alone as (
    select g.*, case when g.whole and g.nis is not null and gate.may_be_told(p_counts_only, 1, g.reached, 0, g.missed, 0, g.rest, 0)
      then 'municipality ' || g.nis end as first
    from g),
  by_region as (
    select a.*, coalesce(a.first, case when a.whole and a.region is not null and gate.may_be_told(p_counts_only, count(*) over r,
      sum(a.reached) over r, max(a.reached) over r, sum(a.missed) over r, max(a.missed) over r, sum(a.rest) over r, max(a.rest) over r)
      then 'region ' || a.region end) as second
    from alone a window r as (partition by a.region, a.first is null and a.whole)),
  by_province as (
    select a.*, coalesce(a.second, case when a.whole and a.province is not null and gate.may_be_told(p_counts_only, count(*) over p,
      sum(a.reached) over p, max(a.reached) over p, sum(a.missed) over p, max(a.missed) over p, sum(a.rest) over p, max(a.rest) over p)
      then 'province ' || a.province end) as third
    from by_region a window p as (partition by a.province, a.second is null and a.whole)),
  left_over as (
    select count(*) as number, coalesce(sum(b.reached) filter (where b.whole), 0) as reached,
      coalesce(max(b.reached) filter (where b.whole), 0) as most_reached, coalesce(sum(b.missed) filter (where b.whole), 0) as missed,
      coalesce(max(b.missed) filter (where b.whole), 0) as most_missed, sum(b.rest) filter (where b.whole) as rest,
      max(b.rest) filter (where b.whole) as most_rest
    from by_province b where b.third is null),
  formed as (
    select b.third as name, count(*) as number, sum(b.reached) as reached, max(b.reached) as most_reached, sum(b.missed) as missed,
      max(b.missed) as most_missed, sum(b.rest) as rest, max(b.rest) as most_rest,
      row_number() over (order by sum(b.reached) + sum(b.missed), b.third) as place
    from by_province b where b.third is not null group by 1),
  taken as (
    select f.place, l.number + sum(f.number) over upto as number, l.reached + sum(f.reached) over upto as reached,
      greatest(l.most_reached, max(f.most_reached) over upto) as most_reached, l.missed + sum(f.missed) over upto as missed,
      greatest(l.most_missed, max(f.most_missed) over upto) as most_missed,
      coalesce(l.rest + sum(f.rest) over upto, l.rest, sum(f.rest) over upto) as rest, greatest(l.most_rest, max(f.most_rest) over upto) as most_rest
    from formed f cross join left_over l window upto as (order by f.place)
    union all
    select 0, l.number, l.reached, l.most_reached, l.missed, l.most_missed, l.rest, l.most_rest from left_over l),
  enough as (
    select min(t.place) as place from taken t cross join left_over l
    where (t.place = 0 and l.number = 0)
      or gate.may_be_told(p_counts_only, t.number, t.reached, t.most_reached, t.missed, t.most_missed, t.rest, t.most_rest))
  select b.nis, b.region, b.province, b.reached, b.missed, case when f.place > e.place then b.third else 'flanders' end
  from by_province b
  cross join enough e
  left join formed f on f.name = b.third
  where e.place is not null
$$;

-- A quarter, of Flanders alone.
create or replace function gate.publish_quarter(i public_indicators, p_quarter date) returns void
language sql as $$
  insert into published_figures (indicator, version, level, place, year, quarter, reached, known)
  select i.code, i.version, 'flanders', 'Vlaanderen', extract(year from p_quarter), extract(quarter from p_quarter),
    case when t.told then t.reached end, case when t.told then t.reached + t.missed end
  from (
    select sum(g.reached) as reached, sum(g.missed) as missed, gate.may_be_told(i.known <@ i.reached, count(*), sum(g.reached),
      max(g.reached), sum(g.missed), max(g.missed), sum(g.rest), max(g.rest)) as told
    from gate.governments_in(i.code, array[p_quarter]) g) t
$$;

-- Whether the year of Flanders may be told beside its quarters: those that are withheld are then known together. Who was in some of them
-- alone could be told apart by that, so then everyone has to have been in all.
create or replace function gate.year_may_be_told(i public_indicators, p_year integer) returns boolean
language sql as $$
  with hidden as (
    select array_agg(make_date(p.year, 3 * p.quarter - 2, 1)) as quarters from published_figures p
    where p.indicator = i.code and p.level = 'flanders' and p.year = p_year and p.quarter is not null and p.known is null)
  select h.quarters is null or (
    select gate.may_be_told(i.known <@ i.reached, count(*), sum(g.reached), max(g.reached), sum(g.missed), max(g.missed), sum(g.rest),
      max(g.rest))
    from gate.governments_in(i.code, h.quarters) g) and (
    select bool_and(g.whole) from gate.governments_in(i.code, array(select make_date(p_year, m, 1) from unnest(array[1, 4, 7, 10]) m)) g)
  from hidden h
$$;

-- A year, of each place in which someone took part: told where every group that reaches into the place lies within it.
create or replace function gate.publish_year(i public_indicators, p_year integer) returns void
language sql as $$
  with quarters as (select array_agg(make_date(p_year, m, 1)) as those from unnest(array[1, 4, 7, 10]) m),
  g as (
    select n.* from quarters q cross join gate.groups_of_year(i.code, q.those, i.known <@ i.reached) n
    where gate.year_may_be_told(i, p_year)),
  sizes as (select together, count(*) as number from g group by 1),
  everyone as (select n.* from quarters q cross join gate.governments_in(i.code, q.those) n),
  places as (
    select distinct c.level, c.place from everyone n
    cross join lateral (values ('municipality', n.nis), ('region', n.region), ('province', n.province), ('flanders', 'Vlaanderen')) c (level, place)
    where c.place is not null),
  parts as (
    select c.level, c.place, g.together, count(*) as number, sum(g.reached) as reached, sum(g.missed) as missed
    from places c
    join g on c.place = case c.level when 'municipality' then g.nis when 'region' then g.region when 'province' then g.province
      else 'Vlaanderen' end
    group by 1, 2, 3),
  judged as (
    select p.level, p.place, bool_and(p.number = s.number) as told, sum(p.reached) as reached, sum(p.missed) as missed
    from parts p join sizes s using (together) group by 1, 2)
  insert into published_figures (indicator, version, level, place, year, reached, known)
  select i.code, i.version, c.level, c.place, p_year, case when j.told then j.reached end, case when j.told then j.reached + j.missed end
  from places c left join judged j using (level, place)
$$;

-- Publishes each quarter that is due and was never published, and with a fourth quarter its year; says how many quarters. What was
-- published stands: no quarter is ever counted again, whatever is corrected, joins or leaves since.
create or replace function gate.publish_figures() returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  i public_indicators;
  q date;
  due date;
  published integer := 0;
begin
  for i in select * from public_indicators order by code loop
    for q in select generate_series(date_trunc('year', gate.today()) - interval '3 years', gate.today(), interval '3 months')::date loop
      due := q + make_interval(months => 3 + i.known_after);
      continue when due > gate.today() or exists (select from fixed_sums s where s.indicator = i.code and s.quarter >= q);
      insert into fixed_sums (indicator, quarter, organisation, version, nis, region, province, reached, known)
      with sums as materialized (select * from gate.sums_to_publish(i.code, q, due))
      select i.code, q, s.organisation, s.version, s.nis, s.region, s.province, s.reached, s.known
      from sums s
      -- A series begins with the first quarter in which there is something to count.
      where exists (select from sums n where n.known > 0) or exists (select from fixed_sums f where f.indicator = i.code);
      continue when not found;
      published := published + 1;
      perform gate.publish_quarter(i, q);
      if extract(quarter from q) = 4 and (select count(distinct s.quarter) = 4 and count(distinct s.version) = 1 from fixed_sums s
          where s.indicator = i.code and s.quarter between q - interval '9 months' and q) then
        perform gate.publish_year(i, extract(year from q)::integer);
      end if;
    end loop;
  end loop;
  return published;
end $$;
comment on function gate.publish_figures is 'Runs as who publishes figures.';

grant execute on function gate.publish_figures() to werkwinkel_jobs;
grant execute on function gate.tells_of_no_few(boolean, numeric, numeric), gate.governments_in(text, date[]),
  gate.may_be_told(boolean, numeric, numeric, numeric, numeric, numeric, numeric, numeric), gate.counted_within(text),
  gate.groups_of_year(text, date[], boolean),
  gate.publish_quarter(public_indicators, date), gate.year_may_be_told(public_indicators, integer),
  gate.publish_year(public_indicators, integer) to figure_publisher;
