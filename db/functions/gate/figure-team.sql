-- The figures of a team and of each coach in it, for who leads them and nobody else: of the people in their hands today whom this head may open.

drop function if exists gate.team_people(gate.actor);

-- In whose hands each of these people is today, without whom this head may not open. As in the load of a team, someone with two roles at
-- once is guided. Nobody tells the planner how many people there are: it would fetch them one at a time.
create or replace function gate.team_people(me gate.actor, p_persons uuid[]) returns table (user_id uuid, person_id uuid)
language sql stable set enable_nestloop = off as $$
  with held as (
    select distinct a.user_id, v.person_id
    from assignments a join involvements v on v.person_id = a.person_id and v.organisation = a.organisation
    where a.organisation = me.organisation and a.person_id = any (p_persons) and v.person_id = any (p_persons)
      and v.valid_from <= me.today and (v.valid_until is null or v.valid_until >= me.today)
      and a.user_id in (select t.id from gate.team_staff(me) t)),
  shut as materialized (
    select s.person_id from shields s
    where s.person_id in (select h.person_id from held h) and exists (select from gate.shields_against(me, s.person_id)))
  select h.* from held h where not exists (select from shut where shut.person_id = h.person_id)
$$;

-- One indicator by team and coach: how many cases that began in the last four quarters have which outcome. What is left of the whole
-- organisation would tell of fewer than ten whom this head may not open: then that outcome is withheld for everyone. Beside it the
-- targets of running actions of agreements that the product measures by this indicator.
create or replace function gate.figure_team(p_token text, p_indicator text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.reads_figures(me) and gate.leads_team(me));
  year_from date := date_trunc('quarter', me.today)::date - interval '9 months';
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'asOf', (select s.as_of from figure_state s),
    'numbers', gate.figure_team_numbers(me, p_indicator, year_from),
    'coaches', (
      select coalesce(json_agg(json_build_object('id', t.user_id, 'name', t.name, 'team', w.team, 'guided', t.guided)
        order by w.team nulls last, t.name, t.user_id), '[]')
      from gate.coach_loads(me) t
      cross join lateral (
        select min(e.name) as team from mandates m join teams e on e.id = m.team_id
        where m.user_id = t.user_id and m.organisation = me.organisation and m.ended_at is null) w),
    'targets', (
      select coalesce(json_agg(json_build_object('agreement', x.agreement_id, 'action', x.id, 'title', x.title, 'baseline', x.baseline,
        'target', x.target, 'due', x.due_on) order by x.due_on, x.id), '[]')
      from agreement_actions x where x.owner = me.organisation and x.indicator = p_indicator and x.status = 'running'));
end $$;

create or replace function gate.figure_team_numbers(me gate.actor, p_indicator text, p_from date) returns json
language plpgsql stable as $$
declare
  counted uuid[] := array(
    select distinct c.person_id from figure_cases c
    where c.organisation = me.organisation and c.indicator = p_indicator and c.begun_on between p_from and me.today);
begin
  return (
    with held as materialized (select * from gate.team_people(me, counted)),
    found as materialized (
      select h.user_id, c.version, c.outcome, c.person_id
      from figure_cases c left join held h on h.person_id = c.person_id
      where c.organisation = me.organisation and c.indicator = p_indicator and c.begun_on between p_from and me.today),
    rest as (
      select f.version, f.outcome, array_agg(distinct f.person_id) as persons
      from found f where f.user_id is null group by 1, 2 having count(*) < 10),
    withheld as materialized (
      select r.version, r.outcome from rest r where exists (select from gate.closed_among(me, r.persons))),
    told as (
      select f.user_id, f.version, f.outcome, case when w.outcome is null then count(*) end as number
      from found f left join withheld w on (w.version, w.outcome) = (f.version, f.outcome)
      where f.user_id is not null group by 1, 2, 3, w.outcome)
    select coalesce(json_agg(json_build_object('coach', t.user_id, 'version', t.version, 'outcome', t.outcome, 'number', t.number)
      order by t.user_id, t.version, t.outcome), '[]')
    from told t);
end $$;

grant execute on function gate.figure_team(text, text) to werkwinkel_app;
