-- Does an approach help? An organisation lays down whom it compares before it looks, and what comes of it stays, good or bad. Compared are
-- people of whom the guidance began in the same quarters and who were still on the way on the same day after it: with the approach by
-- then, and without. Who found work before that day cannot have found it by what came later, and is in neither group. Only numbers of ten
-- people or more are told, groups in tens and the rest in per cent: two comparisons that differ by one person tell nothing of that person.

create or replace function gate.fewest_compared() returns integer
language sql immutable parallel safe as $$ select 30 $$;

-- The first day on which each person of the organisation had the approach.
create or replace function gate.approached(p_organisation integer, p_approach text) returns table (person_id uuid, first_on date)
language sql stable as $$
  select a.person_id, min(a.began_on)
  from (
    select f.person_id, (f.value ->> 'from')::date as began_on
    from facts f
    where f.source = p_organisation and f.superseded_at is null and f.field in ('measures[]', 'history.instruments[]')
      and f.origins <@ array[p_organisation] and coalesce(f.value ->> 'kind', f.value ->> 'instrument') = p_approach
    union all
    select r.person_id, r.started_on from referrals r
    where r.sender = p_organisation and r.started_on is not null and p_approach = 'referral'
    union all
    select h.person_id, s.as_of from handovers h join handover_steps s on s.handover_id = h.id and s.kind = 'talkHeld'
    where h.source = p_organisation and p_approach = 'threeWayTalk') a
  where a.began_on is not null
  group by a.person_id
$$;

-- Everyone who is compared, once: the first guidance that began in the period. `stratum` holds those alike in age and benefit on the
-- day it began. Who had the approach before that day is in neither group.
create or replace function gate.compared_people(c comparisons) returns table (person_id uuid, stratum text, approached boolean, reached boolean)
language sql stable as $$
  with first as (
    select distinct on (g.person_id) g.*, coalesce(g.out_on, g.over_on) as left_on,
      (g.began_on + c.start_months * interval '1 month')::date as compared_on
    from gate.guidances_of(c.organisation, true, null) g
    where g.began_on between c.from_on and c.until_on
    order by g.person_id, g.began_on, g.id),
  known as (
    select f.*, a.first_on, age.band, coalesce(money.kind, 'unknown') as money
    from first f
    left join gate.approached(c.organisation, c.approach) a using (person_id)
    left join lateral (
      select case when years < 25 then 'under25' when years < 40 then 'from25' when years < 55 then 'from40' else 'from55' end as band
      from facts b cross join lateral (select extract(year from age(f.began_on, (b.value #>> '{}')::date)) as years) y
      where b.person_id = f.person_id and b.source = c.organisation and b.field = 'birthDate' and b.superseded_at is null
        and b.origins <@ array[c.organisation] limit 1) age on true
    left join lateral (
      select case when m.value ->> 'kind' in ('LEEFLOON', 'EQ_LEEFLOON') then 'leefloon'
        when m.value ->> 'kind' in ('UNEMPLOYMENT', 'INSCHAKELING') then 'unemployment' else 'other' end as kind
      from facts m
      where m.person_id = f.person_id and m.source = c.organisation and m.field = 'benefits[]' and m.superseded_at is null
        and m.origins <@ array[c.organisation] and (m.value ->> 'from')::date <= f.began_on
        and coalesce((m.value ->> 'to')::date, f.began_on) >= f.began_on
      order by (m.value ->> 'from')::date desc, m.id limit 1) money on true)
  select k.person_id, coalesce(k.band, 'unknown') || ' ' || k.money, k.first_on is not null and k.first_on <= k.compared_on,
    coalesce(k.is_work and k.out_on <= k.compared_on + c.follow_months * interval '1 month' and (c.outcome = 'work' or exists (
      select from outflows o join work_checks w on w.outflow_id = o.id and w.months = 6 and w.found = 'atWork'
      where o.person_id = k.person_id and o.source = c.organisation and o.is_work and o.began_on = k.out_on)), false)
  from known k
  where (k.left_on is null or k.left_on > k.compared_on) and (k.first_on is null or k.first_on >= k.began_on)
    and (c.age is null or k.band = c.age or c.age = 'from25' and k.band = 'from40')
    and (c.benefit is null or k.money = c.benefit)
$$;

-- The difference between two parts, weighed over strata, and its standard error: Mantel and Haenszel's estimate with the variance of Sato
-- (Biometrics 45, 1989). A stratum with only one of the groups weighs nothing. Each stratum: how many with and without, and of those how
-- many reached it.
create or replace function gate.common_difference(p_strata jsonb, out difference double precision, out spread double precision)
language sql immutable parallel safe as $$
  select d.estimate, sqrt(greatest(0, d.estimate * d.p + d.q)) / d.weight
  from (
    select sum(s.n1 * s.n2 / n.all * (s.x1 / s.n1 - s.x2 / s.n2)) / sum(s.n1 * s.n2 / n.all) as estimate, sum(s.n1 * s.n2 / n.all) as weight,
      sum((s.n1 * s.n1 * s.x2 - s.n2 * s.n2 * s.x1 + s.n1 * s.n2 * (s.n2 - s.n1) / 2) / (n.all * n.all)) as p,
      sum((s.x1 * (s.n2 - s.x2) + s.x2 * (s.n1 - s.x1)) / (2 * n.all)) as q
    from jsonb_to_recordset(p_strata) as r ("with" double precision, "withReached" double precision, "without" double precision, "withoutReached" double precision)
    cross join lateral (select r."with" as n1, r."withReached" as x1, r."without" as n2, r."withoutReached" as x2) s
    cross join lateral (select s.n1 + s.n2 as all) n
    where s.n1 > 0 and s.n2 > 0) d
$$;

create or replace function gate.told_comparison(c comparisons) returns json
language sql stable as $$
  select json_build_object('id', c.id, 'question', c.question, 'approach', c.approach, 'outcome', c.outcome, 'age', c.age, 'benefit', c.benefit,
    'from', c.from_on, 'until', c.until_on, 'startMonths', c.start_months, 'followMonths', c.follow_months, 'readyOn', c.ready_on,
    'definedOn', gate.civil_day(c.defined_at), 'definedBy', (select u.display_name from users u where u.id = c.defined_by),
    'closedOn', gate.civil_day(c.closed_at), 'closedBy', (select u.display_name from users u where u.id = c.closed_by),
    'closedAs', c.closed_as, 'reason', c.reason,
    'result', case when c.closed_as = 'shown' then json_build_object('withPeople', c.with_people, 'withPart', c.with_part,
      'withoutPeople', c.without_people, 'withoutPart', c.without_part, 'difference', c.difference, 'low', c.low, 'high', c.high) end)
$$;

-- Everything the own organisation compared, also what was tried in vain or taken back: the last defined first.
create or replace function gate.comparisons(p_token text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.desk_refusal(me, gate.reads_figures(me));
begin
  if refusal is not null then
    return refusal;
  end if;
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', (
    select coalesce(json_agg(gate.told_comparison(c) order by c.defined_at desc, c.id), '[]')
    from comparisons c where c.organisation = me.organisation));
end $$;

-- Lays down what will be compared. It may be of people who are guided already: nobody has looked at them in these groups.
create or replace function gate.define_comparison(p_token text, p_definition jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.reads_figures(me));
  c comparisons := jsonb_populate_record(null::comparisons, p_definition);
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if c.until_on < c.from_on then
    return json_build_object('outcome', 'invalid', 'field', 'until');
  end if;
  if c.from_on < me.today - interval '10 years' or c.until_on > me.today + interval '2 years' then
    return json_build_object('outcome', 'invalid', 'field', 'far');
  end if;
  perform from organisations where ref = me.organisation for no key update;
  -- Sent twice at once, it is one: what was not looked at yet is not laid down again.
  select o.id into made from comparisons o where o.organisation = me.organisation and o.closed_at is null
    and (o.question, o.approach, o.outcome, o.from_on, o.until_on, o.start_months, o.follow_months)
      = (c.question, c.approach, c.outcome, c.from_on, c.until_on, c.start_months, c.follow_months)
    and (o.age, o.benefit) is not distinct from (c.age, c.benefit) limit 1;
  if made is not null then
    return json_build_object('outcome', 'done', 'id', made);
  end if;
  if (select count(*) from comparisons o where o.organisation = me.organisation and o.closed_at is null) >= 20 then
    return json_build_object('outcome', 'conflict');
  end if;
  insert into comparisons (organisation, question, approach, outcome, age, benefit, from_on, until_on, start_months, follow_months, ready_on, defined_by)
  values (me.organisation, c.question, c.approach, c.outcome, c.age, c.benefit, c.from_on, c.until_on, c.start_months, c.follow_months,
    (c.until_on + 1 + (c.start_months + c.follow_months + case c.outcome when 'workKept' then 6 else 0 end) * interval '1 month')::date, me.user_id)
  returning id into made;
  perform gate.record_act(me, 'comparison.define', made::text);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- Holds one that was not looked at yet.
create or replace function gate.hold_comparison(me gate.actor, p_comparison uuid) returns comparisons
language sql as $$ select c from comparisons c where c.id = p_comparison and c.organisation = me.organisation for no key update $$;

-- Looks, once and not before everyone had the time. What is seen then stays. With fewer than thirty people in a group, or fewer than ten
-- who reached it or did not, nothing is told but that.
create or replace function gate.look_at_comparison(p_token text, p_comparison uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.reads_figures(me));
  c comparisons;
  found record;
begin
  if refusal is null then
    c := gate.hold_comparison(me, p_comparison);
    refusal := case when c.id is null then 'missing' when c.closed_at is not null or c.ready_on > me.today then 'conflict' end;
  end if;
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  with strata as (
    select p.stratum, count(*) filter (where p.approached) as n1, count(*) filter (where p.approached and p.reached) as x1,
      count(*) filter (where not p.approached) as n2, count(*) filter (where not p.approached and p.reached) as x2
    from gate.compared_people(c) p group by 1),
  both_groups as (select * from strata where n1 > 0 and n2 > 0),
  sums as (select coalesce(sum(n1), 0) as n1, coalesce(sum(x1), 0) as x1, coalesce(sum(n2), 0) as n2, coalesce(sum(x2), 0) as x2 from both_groups)
  select s.*, d.difference, 1.959964 * d.spread as reach,
    least(s.n1, s.n2) >= gate.fewest_compared() and least(s.x1, s.n1 - s.x1, s.x2, s.n2 - s.x2) >= 10 as enough
  into found
  from sums s cross join lateral gate.common_difference((
    select jsonb_agg(jsonb_build_object('with', b.n1, 'withReached', b.x1, 'without', b.n2, 'withoutReached', b.x2)) from both_groups b)) d;
  if found.enough then
    update comparisons set closed_at = now(), closed_by = me.user_id, closed_as = 'shown',
      with_people = round(found.n1, -1), with_part = round(100 * found.x1 / found.n1),
      without_people = round(found.n2, -1), without_part = round(100 * found.x2 / found.n2), difference = round(100 * found.difference),
      low = round(100 * greatest(-1, found.difference - found.reach)), high = round(100 * least(1, found.difference + found.reach))
    where id = c.id;
  else
    update comparisons set closed_at = now(), closed_by = me.user_id, closed_as = 'tooFew' where id = c.id;
  end if;
  perform gate.record_act(me, 'comparison.look', c.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Takes one back before anyone looked. It stays on the list, with the reason.
create or replace function gate.withdraw_comparison(p_token text, p_comparison uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.reads_figures(me));
  c comparisons;
begin
  if refusal is null then
    c := gate.hold_comparison(me, p_comparison);
    refusal := case when c.id is null then 'missing' when c.closed_at is not null then 'conflict' end;
  end if;
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update comparisons set closed_at = now(), closed_by = me.user_id, closed_as = 'withdrawn', reason = p_reason where id = c.id;
  perform gate.record_act(me, 'comparison.withdraw', c.id::text);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.comparisons(text), gate.define_comparison(text, jsonb), gate.look_at_comparison(text, uuid),
  gate.withdraw_comparison(text, uuid, text) to werkwinkel_app;
