-- Cases that are kept, and the sums that move with them. What changed about a person is counted again within the minute; everything of an
-- organisation each night, which has to find what was kept already.

create or replace function gate.figures_stale() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into figure_stale (person_id) select distinct person_id from written;
  return null;
end $$;

-- Of facts, only what a case is made of.
create or replace function gate.counted_fields() returns text[]
language sql immutable parallel safe as $$
  select array['endDates[]', 'measures[]', 'benefits[]', 'vdab.registeredSince', 'birthDate', 'diploma', 'language.nl.cefr']
$$;

create or replace function gate.figures_stale_by_fact() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into figure_stale (person_id) select distinct person_id from written where field = any (gate.counted_fields());
  return null;
end $$;

-- Whoever changes one of these changes a case, perhaps. A statement tells once, whatever number of rows it writes.
do $$
declare
  counted text;
begin
  foreach counted in array array['involvements', 'assignments', 'referrals', 'referral_attempts', 'appointments', 'handovers', 'handover_steps',
    'gpmi_contracts', 'gpmi_evaluations', 'pathway_phases', 'barriers', 'plan_actions', 'placements', 'outflows', 'work_checks', 'work_spells',
    'first_applications'] loop
    execute format('create or replace trigger figures_stale_after_insert after insert on %I referencing new table as written
      for each statement execute function gate.figures_stale()', counted);
    execute format('create or replace trigger figures_stale_after_update after update on %I referencing new table as written
      for each statement execute function gate.figures_stale()', counted);
    execute format('create or replace trigger figures_stale_after_delete after delete on %I referencing old table as written
      for each statement execute function gate.figures_stale()', counted);
  end loop;
end $$;
create or replace trigger figures_stale_after_insert after insert on facts referencing new table as written
  for each statement execute function gate.figures_stale_by_fact();
create or replace trigger figures_stale_after_update after update on facts referencing new table as written
  for each statement execute function gate.figures_stale_by_fact();
create or replace trigger figures_stale_after_delete after delete on facts referencing old table as written
  for each statement execute function gate.figures_stale_by_fact();

-- Since which day who is still on the way: sums of a curve tell that, and no others.
create or replace function gate.running_since(p_indicator text, p_begun_on date, p_ended_on date) returns date
language sql immutable as $$ select case when p_indicator = 'timeToWork' and p_ended_on is null then p_begun_on end $$;

-- Sets what was found of these persons, or (null) of everyone, beside what is kept, and moves the sums by the difference; says how many
-- cases differed. Planned each time: a session that once counted everyone would keep that plan for the one person of the next minute.
drop function if exists gate.keep_cases(integer, uuid, gate.found_case[]);
create or replace function gate.keep_cases(p_organisation integer, p_persons uuid[], p_found gate.found_case[]) returns integer
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
  differences integer;
begin
  with kept as (
    select c.indicator, c.version, c.person_id, c.item, c.begun_on, c.ended_on, c.outcome, c.days, c.turns_on, c.kind from figure_cases c
    where c.organisation = p_organisation and (p_persons is null or c.person_id = any (p_persons))),
  found as (select * from unnest(p_found)),
  gone as (select * from kept except select * from found),
  come as (select * from found except select * from kept),
  deleted as (
    delete from figure_cases c using gone g
    where c.organisation = p_organisation and c.indicator = g.indicator and c.version = g.version and c.person_id = g.person_id
      and c.item = g.item and not exists (select from come n where (n.indicator, n.version, n.person_id, n.item) = (g.indicator, g.version, g.person_id, g.item))),
  written as (
    insert into figure_cases as c (organisation, indicator, version, person_id, item, begun_on, ended_on, outcome, days, turns_on, kind)
    select p_organisation, n.* from come n
    on conflict (organisation, indicator, version, person_id, item) do update
      set begun_on = excluded.begun_on, ended_on = excluded.ended_on, outcome = excluded.outcome, days = excluded.days,
        turns_on = excluded.turns_on, kind = excluded.kind),
  moved as (
    select m.indicator, m.version, m.kind, date_trunc('month', m.begun_on)::date as month, date_trunc('month', m.ended_on)::date as ended_month,
      m.outcome, m.days, gate.running_since(m.indicator, m.begun_on, m.ended_on) as running_since, sum(m.by) as number
    from (select g.*, -1 as by from gone g union all select n.*, 1 from come n) m
    group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(m.by) <> 0),
  summed as (
    insert into figure_counts as s (organisation, indicator, version, kind, month, ended_month, outcome, days, running_since, number)
    select p_organisation, m.* from moved m
    on conflict on constraint counted_once do update set number = s.number + excluded.number)
  -- A case that only turns on another day than was thought counts as it did.
  select greatest(
    (select count(*) from (
      select g.indicator, g.version, g.person_id, g.item, g.begun_on, g.ended_on, g.outcome, g.days, g.kind from gone g
      except select n.indicator, n.version, n.person_id, n.item, n.begun_on, n.ended_on, n.outcome, n.days, n.kind from come n) less),
    (select count(*) from (
      select n.indicator, n.version, n.person_id, n.item, n.begun_on, n.ended_on, n.outcome, n.days, n.kind from come n
      except select g.indicator, g.version, g.person_id, g.item, g.begun_on, g.ended_on, g.outcome, g.days, g.kind from gone g) more))
  into differences;
  delete from figure_counts where organisation = p_organisation and number = 0;
  return differences;
end $$;

-- The cases of these persons: of each alone, by a plan that is kept; or, where they are many and a good part of all whom the organisation
-- knows, of everyone at once.
create or replace function gate.find_cases_of_each(p_organisation integer, p_persons uuid[]) returns setof gate.found_case
language plpgsql stable as $$
declare
  worth_all constant integer := 20 * cardinality(p_persons);
begin
  if cardinality(p_persons) >= 20 and (select count(*) <= worth_all
      from (select from involvements i where i.organisation = p_organisation limit worth_all + 1) known) then
    return query select c.* from gate.find_all_cases(p_organisation) c where c.person_id = any (p_persons);
  else
    return query select c.* from unnest(p_persons) p cross join lateral gate.find_cases_of(p_organisation, p) c;
  end if;
end $$;

-- Counts persons again, for each organisation that may count them; always in one order, so that two at once wait for each other in turn.
drop function if exists gate.refresh_person_figures(uuid);
create or replace function gate.refresh_figures_of(p_persons uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  counting record;
begin
  for counting in
    select k.organisation, array_agg(k.person_id) as persons from (
      select i.organisation, i.person_id from involvements i where i.person_id = any (p_persons)
      union select o, r.person_id from referrals r cross join unnest(array[r.sender, r.receiver]) o
        where r.person_id = any (p_persons) and o is not null
      union select c.organisation, c.person_id from figure_cases c where c.person_id = any (p_persons)) k
    group by 1 order by 1
  loop
    perform pg_advisory_xact_lock(gate.figures_lock(counting.organisation));
    perform gate.keep_cases(counting.organisation, counting.persons,
      array(select c from gate.find_cases_of_each(counting.organisation, counting.persons) c));
  end loop;
end $$;

create or replace function gate.figures_lock(p_organisation integer) returns bigint
language sql immutable as $$ select hashtextextended('werkwinkel figures of ' || p_organisation, 0) $$;

-- Takes the cases of someone whose file is destroyed, and the sums with them: of one organisation, or (null) of all, when nothing is left.
create or replace function gate.destroy_figures(p_organisation integer, p_person uuid) returns void
language sql as $$
  with gone as (
    delete from figure_cases c where c.person_id = p_person and c.organisation = coalesce(p_organisation, c.organisation)
    returning c.*),
  less as (
    select g.organisation, g.indicator, g.version, g.kind, date_trunc('month', g.begun_on)::date as month,
      date_trunc('month', g.ended_on)::date as ended_month, g.outcome, g.days,
      gate.running_since(g.indicator, g.begun_on, g.ended_on) as running_since, count(*) as number
    from gone g group by 1, 2, 3, 4, 5, 6, 7, 8, 9)
  update figure_counts s set number = s.number - l.number from less l
  where (s.organisation, s.indicator, s.version, s.kind, s.month, s.outcome)
      = (l.organisation, l.indicator, l.version, l.kind, l.month, l.outcome)
    and s.ended_month is not distinct from l.ended_month and s.days is not distinct from l.days
    and s.running_since is not distinct from l.running_since;
  delete from figure_counts where number = 0;
  delete from figure_stale where person_id = p_person and p_organisation is null
$$;

-- Counts again whom so many of the oldest changes were about, with whatever else changed about them; says how many changes that were, so
-- that who asks knows whether to ask again.
create or replace function gate.follow_figures(p_most integer) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  began timestamptz := clock_timestamp();
  persons uuid[];
  taken bigint[];
begin
  insert into figure_stale (person_id) select distinct c.person_id from figure_cases c
  where c.turns_on <= gate.today() and not exists (select from figure_stale s where s.person_id = c.person_id);
  select array_agg(s.id), array_agg(distinct s.person_id) into taken, persons
  from (
    with oldest as (select f.person_id from figure_stale f order by f.id limit p_most for update skip locked)
    select w.id, w.person_id from figure_stale w where w.person_id in (select o.person_id from oldest o) for update skip locked) s;
  perform gate.refresh_figures_of(persons);
  delete from figure_stale where id = any (taken);
  if cardinality(coalesce(taken, '{}')) < p_most then
    update figure_state set as_of = began;
  end if;
  return cardinality(coalesce(taken, '{}'));
end $$;

-- Counts everything of one organisation anew, and says how many cases differed from what was kept: none, unless something changed that
-- nobody told of.
create or replace function gate.refresh_figures(p_organisation integer) returns integer
language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
  began timestamptz := clock_timestamp();
  found gate.found_case[];
  differences integer;
begin
  perform pg_advisory_xact_lock(gate.figures_lock(p_organisation));
  found := array(select c from gate.find_all_cases(p_organisation) c);
  differences := gate.keep_cases(p_organisation, null, found);
  insert into figure_runs as r (organisation, counted_at, cases, differences, milliseconds)
  values (p_organisation, began, cardinality(found), differences, extract(milliseconds from clock_timestamp() - began))
  on conflict (organisation) do update set counted_at = excluded.counted_at, cases = excluded.cases, differences = excluded.differences,
    milliseconds = excluded.milliseconds;
  return differences;
end $$;

create or replace function gate.figure_organisations() returns setof integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.ref from organisations o
  where exists (select from involvements i where i.organisation = o.ref) or exists (select from referrals r where o.ref in (r.sender, r.receiver))
    or exists (select from figure_cases c where c.organisation = o.ref)
$$;

-- Whose figures were never counted in full, or not since a rule was added: a migration then takes away what figure_runs says.
create or replace function gate.figures_uncounted() returns setof integer
language sql stable security definer set search_path = pg_catalog, public as $$
  select o from gate.figure_organisations() o where not exists (select from figure_runs r where r.organisation = o)
$$;

grant execute on function gate.follow_figures(integer), gate.refresh_figures(integer), gate.figure_organisations(),
  gate.figures_uncounted() to werkwinkel_jobs;
