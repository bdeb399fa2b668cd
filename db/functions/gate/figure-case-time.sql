-- What each indicator counts, continued: whether something happened by the day on which it should. As in figure-case.sql, only what the
-- organisation recorded itself is counted.

drop function if exists gate.aided_guidances(integer, uuid), gate.find_registered_cases(integer, uuid),
  gate.find_contact_cases(integer, uuid), gate.find_handover_cases(integer, uuid), gate.work_found(integer, uuid),
  gate.find_gpmi_cases(integer, uuid);

-- Guidance by an OCMW that began with a leefloon, or to which one came within thirty days.
create or replace function gate.aided_guidances(p_organisation integer, p_everyone boolean, p_person uuid)
returns table (id bigint, person_id uuid, began_on date, over_on date, until date)
language sql stable as $$
  select distinct g.id, g.person_id, g.began_on, g.over_on, g.until
  from organisations o
  join gate.guidances_of(p_organisation, p_everyone, p_person) g on true
  join gate.own_facts(p_organisation, p_everyone, p_person, array['benefits[]']) f on f.person_id = g.person_id
  where o.ref = p_organisation and o.kind in ('ocmw', 'ocmwAssociation') and f.value ->> 'kind' in ('LEEFLOON', 'EQ_LEEFLOON')
    and (f.value ->> 'from')::date <= g.began_on + 30 and coalesce((f.value ->> 'to')::date, g.began_on) >= g.began_on
$$;

-- Whether who has a leefloon is registered at VDAB by the thirtieth day of the guidance.
create or replace function gate.find_registered_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  with registered as (
    select f.person_id, min((f.value #>> '{}')::date) as since
    from gate.own_facts(p_organisation, p_everyone, p_person, array['vdab.registeredSince']) f
    group by 1)
  select 'registered', 1::smallint, g.person_id, g.id::text, g.began_on, s.since,
    case when s.since <= g.began_on + 30 then 'inTime' when s.since is not null then 'late'
      when g.began_on + 30 < (select gate.today()) then 'none' else 'open' end,
    s.since - g.began_on,
    case when s.since is null then least(r.since, case when g.began_on + 30 >= (select gate.today()) then g.began_on + 31 end) end, ''
  from gate.aided_guidances(p_organisation, p_everyone, p_person) g
  left join registered r on r.person_id = g.person_id
  -- Who was registered before stood there on the first day.
  cross join lateral (select case when r.since <= (select gate.today()) then greatest(r.since, g.began_on) end as since) s
$$;

-- Referrals that the organisation accepted, and whether it spoke to the person within ten working days: an appointment that took place, a try
-- by which the person was reached, or the start. What stands in notes stays there.
create or replace function gate.find_contact_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  with accepted as materialized (
    select r.id, r.person_id, r.started_on, gate.civil_day_by(k, r.sent_at) as sent_on
    from referrals r cross join gate.civil_clock k
    where r.receiver = p_organisation and r.status in ('accepted', 'started', 'notStarted', 'ended')
      and (p_everyone or r.person_id = p_person)),
  -- Working days are counted once for each day: many referrals leave on one.
  terms as materialized (
    select d.sent_on, gate.add_working_days(d.sent_on, 10) as due from (select distinct sent_on from accepted) d)
  select 'firstContact', 1::smallint, s.person_id, s.id::text, s.sent_on, c.spoken_on,
    case when c.spoken_on <= t.due then 'inTime' when c.spoken_on is not null then 'late' when t.due < (select gate.today()) then 'none' else 'open' end,
    c.spoken_on - s.sent_on, case when c.spoken_on is null and t.due >= (select gate.today()) then t.due + 1 end, ''
  from accepted s
  join terms t using (sent_on)
  cross join lateral (
    select min(m.day) as spoken_on
    from (
      select a.day from appointments a
      where a.person_id = s.person_id and a.source = p_organisation and a.state = 'happened'
      union all
      select t.as_of from referral_attempts t
      where t.referral_id = s.id and t.source = p_organisation and t.with_whom = 'person' and t.reached
      union all
      select s.started_on) m
    where m.day between s.sent_on and (select gate.today())) c
$$;

-- Ends after which another organisation takes over, by what ends, and whether the talk of three was held before. Who found work by then needs
-- no hand-over.
create or replace function gate.find_handover_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  with ends as (
    select distinct f.person_id, f.value ->> 'kind' as kind, coalesce(f.value ->> 'date', f.value ->> 'to')::date as ends_on
    from organisations o
    join gate.own_facts(p_organisation, p_everyone, p_person, array['endDates[]', 'measures[]']) f on o.kind = any (gate.gives_at(f.value ->> 'kind'))
    where o.ref = p_organisation)
  select 'handoverHeld', 1::smallint, e.person_id, e.kind || ' ' || e.ends_on, e.ends_on,
    case when t.held_on is not null or w.began_on is not null or e.ends_on < (select gate.today()) then e.ends_on end,
    case when t.held_on is not null then 'inTime' when w.began_on is not null then 'work' when e.ends_on < (select gate.today()) then 'none'
      else 'open' end,
    null::integer, case when t.held_on is null and w.began_on is null and e.ends_on >= (select gate.today()) then e.ends_on + 1 end, e.kind
  from ends e
  cross join lateral (
    select min(s.as_of) as held_on from handovers h join handover_steps s on s.handover_id = h.id and s.kind = 'talkHeld'
    where h.person_id = e.person_id and h.source = p_organisation and s.as_of between e.ends_on - 365 and e.ends_on) t
  cross join lateral (
    select min(o.began_on) as began_on from gate.work_found(p_organisation, p_everyone, p_person) o
    where o.person_id = e.person_id and o.began_on between e.ends_on - 365 and e.ends_on) w
  where e.ends_on is not null
$$;

-- Work that was found, but for a mistake and for who objected to being followed.
create or replace function gate.work_found(p_organisation integer, p_everyone boolean, p_person uuid) returns setof outflows
language sql stable as $$
  select o.* from outflows o
  where o.source = p_organisation and (p_everyone or o.person_id = p_person) and o.is_work and o.began_on <= (select gate.today())
    and o.closed_as is distinct from 'mistake' and o.closed_as is distinct from 'objection'
$$;

-- GPMI that the organisation made, and whether both parties signed within the term of the day of the grant. What was taken over from
-- another OCMW had its term there, and what was over before its term asks no signature.
create or replace function gate.find_gpmi_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  select 'gpmiSigned', 1::smallint, c.person_id, c.id::text, c.granted_on, c.signed_on,
    case when c.signed_on <= d.due then 'inTime' when c.signed_on is not null then 'late' when c.ended_on <= d.due then 'over'
      when d.due < (select gate.today()) then 'none' else 'open' end,
    c.signed_on - c.granted_on, case when c.signed_on is null and c.ended_on is null and d.due >= (select gate.today()) then d.due + 1 end, ''
  from gpmi_contracts c
  cross join lateral gate.gpmi_term('signWithinMonths', c.granted_on) t
  cross join lateral (select (c.granted_on + make_interval(months => t.amount))::date as due) d
  where c.source = p_organisation and not c.taken_over and (p_everyone or c.person_id = p_person)
$$;

-- Looks together at a GPMI, each to be held within the term after the one before, or after it was signed, and by the day that was agreed if
-- that is earlier. What was taken over from another OCMW is not counted, and what ended before a look was due asks none.
create or replace function gate.find_evaluation_cases(p_organisation integer, p_everyone boolean, p_person uuid) returns setof gate.found_case
language sql stable as $$
  with looks as (
    select c.id, c.person_id, c.granted_on, c.ended_on, c.signed_on as day, null::date as next_on
    from gpmi_contracts c
    where c.source = p_organisation and not c.taken_over and c.signed_on is not null and (p_everyone or c.person_id = p_person)
    union all
    -- Of several on one day the last counts.
    (select distinct on (c.id, e.as_of) c.id, c.person_id, c.granted_on, c.ended_on, e.as_of, e.next_on
    from gpmi_contracts c join gpmi_evaluations e on e.contract_id = c.id and e.as_of > c.signed_on
    where c.source = p_organisation and not c.taken_over and (p_everyone or c.person_id = p_person)
    order by c.id, e.as_of, e.recorded_at desc, e.id desc)),
  spans as (
    select l.*, lead(l.day) over (partition by l.id order by l.day) as held_on from looks l)
  select 'gpmiEvaluated', 1::smallint, s.person_id, s.id || ' ' || s.day, s.day, s.held_on,
    case when s.held_on <= d.due then 'inTime' when s.held_on is not null then 'late' when s.ended_on <= d.due then 'over'
      when d.due < (select gate.today()) then 'none' else 'open' end,
    s.held_on - s.day, case when s.held_on is null and d.due >= (select gate.today()) and coalesce(s.ended_on > d.due, true) then d.due + 1 end, ''
  from spans s
  cross join lateral gate.gpmi_term('evaluationsPerYear', s.granted_on) t
  cross join lateral (select least(s.next_on, (s.day + make_interval(months => 12 / t.amount))::date) as due) d
$$;
