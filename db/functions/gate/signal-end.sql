-- Rules of follow-up over facts: an end that comes near or moved, a measure that ended with nothing after it, someone new, and a
-- registration that waits for a second person. A rule only finds; whether the organisation may see what it found is asked by
-- gate.keep_signals, of every rule alike.

create or replace function gate.find_end_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  -- The day is asked once, not of every row.
  with day as materialized (
    select gate.today() as today, exists (select from gate.civil_clock c where c.stands_since is not null) as stands),
  guided as materialized (
    select i.person_id, i.recorded_at, i.recorded_by, i.awaits_second_person and i.second_person is null as awaits
    from involvements i cross join day
    where i.organisation = p_organisation and (p_person is null or i.person_id = p_person) and i.role = 'guidance'
      and i.valid_from <= day.today and (i.valid_until is null or i.valid_until >= day.today)),
  said as (
    select f.*, f.value ->> 'kind' as kind, array(select distinct s from unnest(f.source || f.origins) s) as sources,
      count(*) over same as told, bool_or(f.source = p_organisation) over same as own, g.awaits, g.recorded_at as registered_at
    from guided g cross join day
    join facts f on f.person_id = g.person_id and f.field = 'endDates[]' and f.superseded_at is null
      and (f.value ->> 'date')::date >= day.today
    window same as (partition by f.person_id, f.value ->> 'kind')),
  -- What the own organisation says of an end goes before what another says of the same one. Of several others only who may be read
  -- here is heard: what is hidden would otherwise stand before what is not, and be seen by that.
  ends as (
    select distinct on (s.person_id, s.kind) s.id, s.person_id, s.kind, s.entry, s.as_of, s.status, s.source, s.recorded_at,
      (s.value ->> 'date')::date as ends_on, s.sources, s.awaits, s.registered_at
    from said s cross join day
    where s.source = p_organisation or (not s.own and (s.told = 1 or not exists (
      select from unnest(s.sources) o
      where o <> p_organisation and not gate.reads_as(gate.side_of(p_organisation, day.today), s.person_id, o, s.category_bit))))
    order by s.person_id, s.kind, s.as_of desc, s.id),
  -- Ends for which a hand-over runs, as far as the organisation may read it, or for which it gave the person over or is asked to.
  handed as materialized (
    select h.person_id, h.cause from handovers h
    where h.source = p_organisation and (p_person is null or h.person_id = p_person)
      and (h.running or gate.civil_day(h.done_at) > (select day.today from day) - 365)
    union all
    select h.person_id, h.cause from handovers h cross join day
    where h.receiver = p_organisation and h.running and (p_person is null or h.person_id = p_person)
      and gate.reads_as(gate.side_of(p_organisation, day.today), h.person_id, h.source, h.category_bit)
    union all
    -- An end that asks for a hand-over says already what to do: it is not told a second time.
    select d.person_id, d.subject from day cross join lateral gate.find_ending(p_organisation, p_person, day.today) d)
  -- Someone lives outside the territory: a colleague vouches, or whoever registered the person waits for one.
  select g.person_id, case when g.awaits then 'secondPerson' else 'newPerson' end, '', gate.civil_day(g.recorded_at), null::date, null::uuid,
    case when g.awaits then jsonb_build_object('recordedBy', g.recorded_by) else '{}' end, 1 << 2, array[p_organisation], '{}'::integer[]
  from guided g cross join day
  where g.awaits or ((day.stands or g.recorded_at >= day.today - 8) and gate.civil_day(g.recorded_at) >= day.today - 7)
  union all
  select e.person_id, 'endNear', e.kind, e.as_of, e.ends_on, null,
    jsonb_build_object('kind', e.kind, 'status', e.status, 'source', e.source), 1 << 11, e.sources, '{}'
  from ends e cross join day
  where e.ends_on <= day.today + 7 * 10
    and not exists (select from handed h where h.person_id = e.person_id and h.cause = e.kind)
    and not gate.reads_work(gate.side_of(p_organisation, day.today), e.person_id, not e.awaits, e.registered_at)
  union all
  -- A day that moved and was confirmed since has moved all the same.
  select e.person_id, 'endMoved', e.entry || '|' || e.source, gate.civil_day(o.superseded_at), null, null,
    jsonb_build_object('kind', e.kind, 'from', o.value ->> 'date', 'to', e.ends_on, 'status', e.status, 'source', e.source),
    1 << 11, array(select distinct s from unnest(e.sources || o.origins) s), '{}'
  from ends e
  cross join day
  cross join lateral (
    select f.value, f.origins, f.superseded_at from facts f
    where f.person_id = e.person_id and f.source = e.source and f.field = 'endDates[]' and f.entry = e.entry
      and f.superseded_by is not null and (f.value ->> 'date')::date <> e.ends_on
    order by f.superseded_at desc, f.id desc limit 1) o
  where gate.civil_day(e.recorded_at) >= day.today - 14 and gate.civil_day(o.superseded_at) >= day.today - 14
  union all
  select m.person_id, 'measureEnded', m.entry, m.ended_on, null, null,
    jsonb_build_object('kind', m.kind, 'endedOn', m.ended_on), 1 << 12, array[p_organisation], '{}'
  from day cross join lateral (
    select g.person_id, f.entry, f.kind, f.ended_on, g.awaits, g.recorded_at
    from guided g
    cross join lateral (
      select f.id, f.entry, f.value ->> 'kind' as kind, (f.value ->> 'to')::date as ended_on from facts f
      where f.person_id = g.person_id and f.field = 'measures[]' and f.superseded_at is null and f.source = p_organisation
        and f.origins <@ array[p_organisation] offset 0) f
    where f.ended_on between day.today - 90 and day.today - 1 and not exists (
      select from facts later
      where later.person_id = g.person_id and later.field = 'measures[]' and later.superseded_at is null
        and later.source = p_organisation and later.id <> f.id
        and coalesce((later.value ->> 'to')::date, day.today) >= day.today)
    offset 0) m
  where not gate.reads_work(gate.side_of(p_organisation, day.today), m.person_id, not m.awaits, m.recorded_at)
$$;
