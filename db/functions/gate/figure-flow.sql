-- How people of the own organisation went from phase to phase: of each phase that ended in the last four quarters, the one that began within
-- a month after it, or none. Told with the same care for the few as every own figure: fewer than ten only where each of them may be opened,
-- and what is withheld of a phase is ten or more together, and not nine each.

create or replace function gate.figure_flow(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.reads_figures(me));
  year_from date := date_trunc('quarter', me.today)::date - interval '9 months';
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'asOf', (select s.as_of from figure_state s), 'steps', (
    with ended as materialized (
      select c.person_id, c.kind as "from", coalesce(n.kind, '') as "to"
      from figure_cases c
      left join lateral (
        select k.kind from figure_cases k
        where k.organisation = c.organisation and k.indicator = c.indicator and k.version = c.version and k.person_id = c.person_id
          and k.item <> c.item and k.begun_on between c.ended_on and c.ended_on + 31
        order by k.begun_on, k.ended_on nulls last, k.item limit 1) n on true
      where c.organisation = me.organisation and c.indicator = 'phase' and c.ended_on between year_from and me.today),
    steps as (
      select e."from", e."to", count(*) as number, array_agg(distinct e.person_id) as persons from ended e group by 1, 2),
    closed as materialized (
      select c as person_id from gate.closed_among(me, array(
        select distinct unnest(s.persons) from steps s where s.number < 10)) c),
    judged as (
      select s.*, s.number >= 10 or not s.persons && array(select person_id from closed) as told from steps s),
    told as (
      select j.*, coalesce(sum(j.number) filter (where not j.told) over (partition by j."from"), 0) as withheld,
        count(*) filter (where not j.told) over (partition by j."from") as hidden
      from judged j)
    select coalesce(json_agg(json_build_object('from', t."from", 'to', t."to",
      'number', case when t.told and (t.withheld = 0 or t.withheld >= 10 and t.withheld < 9 * t.hidden) then t.number end) order by t."from", t."to"), '[]')
    from told t));
end $$;

grant execute on function gate.figure_flow(text) to werkwinkel_app;
