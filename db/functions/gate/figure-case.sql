-- What each indicator counts: one function gate.find_<slice>_cases(organisation, everyone, person) each, found by its name, for everyone or for
-- one person. Which of both is written out where they are called, so that a plan for one person is made once and kept: PostgreSQL weaves
-- these functions into the statement that calls them, and `p_everyone or …` falls away. Only what the organisation recorded itself is
-- counted. The rule in words stands in src/features/figure/indicator.ts, under the same name and version.

drop function if exists gate.own_facts(integer, uuid, text[]), gate.guidances_of(integer, uuid), gate.find_guidance_cases(integer, uuid),
  gate.find_referral_cases(integer, uuid), gate.find_art60_cases(integer, uuid), gate.find_outflow_cases(integer, uuid),
  gate.find_year_cases(integer, uuid), gate.find_time_cases(integer, uuid);

-- What the organisation itself says now in these fields.
create or replace function gate.own_facts(p_organisation integer, p_everyone boolean, p_person uuid, p_fields text[])
returns table (person_id uuid, field text, value jsonb)
language sql stable as $$
  select f.person_id, f.field, f.value from facts f
  where f.source = p_organisation and f.superseded_at is null and f.field = any (p_fields) and f.origins <@ array[p_organisation]
    and (p_everyone or f.person_id = p_person)
$$;

-- Each guidance as the organisation entered it: its first day, the first way out that was noted of it, and the day on which it was over.
-- Guidance that led to work goes on as aftercare; it was over when the work began. Who waits for a second person is not counted yet.
create or replace function gate.guidances_of(p_organisation integer, p_everyone boolean, p_person uuid)
returns table (id bigint, person_id uuid, began_on date, out_on date, is_work boolean, over_on date, until date)
language sql stable as $$
  select i.id, i.person_id, i.valid_from, o.began_on, o.is_work,
    case when i.role = 'aftercare' then coalesce(o.began_on, i.valid_from) when i.valid_until < (select gate.today()) then i.valid_until end,
    i.valid_until
  from involvements i
  left join lateral (
    select o.began_on, o.is_work from outflows o
    where o.person_id = i.person_id and o.source = p_organisation and o.began_on >= i.valid_from and o.began_on <= (select gate.today())
      and o.closed_as is distinct from 'mistake' and o.closed_as is distinct from 'objection'
      and not exists (
        select from involvements n where n.person_id = i.person_id and n.organisation = p_organisation
          and n.valid_from > i.valid_from and n.valid_from <= o.began_on)
    order by o.began_on, not o.is_work, o.id limit 1) o on true
  where i.organisation = p_organisation and (p_everyone or i.person_id = p_person)
    and i.valid_from <= (select gate.today()) and (not i.awaits_second_person or i.second_person is not null)
$$;

-- How many people are guided, and since when.
create or replace function gate.find_guidance_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  select 'guided', 1::smallint, g.person_id, g.id::text, g.began_on, g.over_on, 'guided', g.over_on - g.began_on,
    case when g.over_on is null then g.until + 1 end, ''
  from gate.guidances_of(p_organisation, p_everyone, p_person) g
$$;

-- In whose hands someone is who is guided today, as its outcome: one sum for each coach, so without a day on which it began.
create or replace function gate.find_load_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  select 'caseload', 1::smallint, g.person_id, '', '-infinity'::date, null::date, a.user_id::text, null::integer,
    nullif(max(coalesce(g.until, 'infinity')), 'infinity') + 1, ''
  from gate.guidances_of(p_organisation, p_everyone, p_person) g
  join assignments a on a.person_id = g.person_id and a.organisation = p_organisation and a.user_id is not null
  where g.over_on is null
  group by g.person_id, a.user_id
$$;

-- Referrals that the organisation sent, and whether an answer came by the day that was asked. What was taken back is not counted.
create or replace function gate.find_referral_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  select 'referralAnswered', 1::smallint, r.person_id, r.id::text, d.sent_on, d.decided_on,
    case when d.decided_on <= r.answer_by then 'inTime' when d.decided_on is not null then 'late'
      when r.answer_by < (select gate.today()) then 'unanswered' else 'open' end,
    d.decided_on - d.sent_on,
    case when d.decided_on is null and r.answer_by >= (select gate.today()) then r.answer_by + 1 end, ''
  from referrals r
  cross join gate.civil_clock k
  cross join lateral (select gate.civil_day_by(k, r.sent_at) as sent_on, gate.civil_day_by(k, r.decided_at) as decided_on) d
  where r.sender = p_organisation and r.status <> 'withdrawn' and (p_everyone or r.person_id = p_person)
$$;

-- Referrals that were accepted, by who accepted them, and whether the sender heard what came of them: an end with its outcomes, or that
-- nothing began. After half a year without a word there is none.
create or replace function gate.find_loop_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  select 'referralLoop', 1::smallint, r.person_id, r.id::text, d.sent_on, d.told_on,
    case when r.status = 'ended' then 'outcome' when r.status = 'notStarted' then 'notStarted'
      when e.until < (select gate.today()) then 'none' else 'open' end,
    d.told_on - d.sent_on,
    case when r.status in ('accepted', 'started') and e.until >= (select gate.today()) then e.until + 1 end, r.receiver::text
  from referrals r
  cross join gate.civil_clock k
  cross join lateral (
    select gate.civil_day_by(k, r.sent_at) as sent_on, gate.civil_day_by(k, case r.status when 'ended' then r.ended_at
      when 'notStarted' then r.started_at end) as told_on) d
  cross join lateral (select (d.sent_on + interval '6 months')::date as until) e
  where r.sender = p_organisation and r.status in ('accepted', 'started', 'notStarted', 'ended')
    and (p_everyone or r.person_id = p_person)
$$;

-- Contracts of article 60 that end, and whether the three-way talk was held six weeks before the end or earlier.
create or replace function gate.find_art60_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  with ends as (
    select f.person_id, coalesce(f.value ->> 'date', f.value ->> 'to')::date as ends_on
    from facts f
    where f.source = p_organisation and f.superseded_at is null and f.field in ('endDates[]', 'measures[]')
      and f.value ->> 'kind' = 'ART60' and f.origins <@ array[p_organisation]
      and (p_everyone or f.person_id = p_person)
    group by 1, 2)
  select 'art60Talk', 1::smallint, e.person_id, e.ends_on::text, e.ends_on, case when t.held_on is not null or e.ends_on - 42 < (select gate.today()) then e.ends_on end,
    case when t.held_on is not null then 'inTime' when e.ends_on - 42 < (select gate.today()) then 'notInTime' else 'open' end,
    null::integer, case when t.held_on is null and e.ends_on - 42 >= (select gate.today()) then e.ends_on - 41 end, ''
  from ends e
  cross join lateral (
    select min(s.as_of) as held_on from handovers h join handover_steps s on s.handover_id = h.id and s.kind = 'talkHeld'
    where h.person_id = e.person_id and h.source = p_organisation and s.as_of between e.ends_on - 365 and e.ends_on - 42) t
  where e.ends_on is not null
$$;

-- How guidance ended, by kind, and how long after it began. Someone who objected to being followed is not counted, nor is a mistake.
create or replace function gate.find_outflow_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  select 'outflow', 1::smallint, o.person_id, o.id::text, o.began_on, null::date, o.kind, null::integer, null::date, ''
  from outflows o
  where o.source = p_organisation and (p_everyone or o.person_id = p_person) and o.began_on <= (select gate.today())
    and o.closed_as is distinct from 'mistake' and o.closed_as is distinct from 'objection'
$$;

-- Work found, and whether the person still worked at the check after twelve months.
create or replace function gate.find_year_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  select 'workAfterYear', 1::smallint, o.person_id, o.id::text, o.began_on, c.as_of,
    case when c.found is not null then c.found when d.checked_from <= (select gate.today()) then 'notChecked' else 'open' end,
    null::integer, case when c.found is null and d.checked_from > (select gate.today()) then d.checked_from end, ''
  from outflows o
  cross join lateral (select (o.began_on + interval '12 months')::date as checked_from) d
  left join work_checks c on c.outflow_id = o.id and c.months = 12
  where o.source = p_organisation and o.is_work and (p_everyone or o.person_id = p_person) and o.began_on <= (select gate.today())
    and o.closed_as is distinct from 'mistake' and o.closed_as is distinct from 'objection'
$$;

-- From the first day of a guidance to the first work, or to another way out that came before it; who still is on the way counts as such.
create or replace function gate.find_time_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  select 'timeToWork', 1::smallint, g.person_id, g.id::text, g.began_on, e.ended_on,
    case when g.is_work then 'work' when g.is_work is false then 'otherWay' when e.ended_on is not null then 'stopped' else 'running' end,
    e.ended_on - g.began_on, case when e.ended_on is null then g.until + 1 end, ''
  from gate.guidances_of(p_organisation, p_everyone, p_person) g
  cross join lateral (select coalesce(g.out_on, g.over_on) as ended_on) e
$$;
