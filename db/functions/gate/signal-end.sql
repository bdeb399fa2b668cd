-- Rules of follow-up over facts: an end that comes near or moved, a measure that ended with nothing after it, someone new, and a
-- registration that waits for a second person. A rule only finds; whether the organisation may see what it found is asked by
-- gate.keep_signals, of every rule alike.

-- Who an organisation guides today: one person, or everyone. Woven into the rules.
create or replace function gate.guided_persons(p_organisation integer, p_person uuid, p_today date)
returns table (person_id uuid, valid_from date, recorded_at timestamptz, recorded_by uuid, awaits boolean)
language sql stable as $$
  select i.person_id, i.valid_from, i.recorded_at, i.recorded_by, i.awaits_second_person and i.second_person is null
  from involvements i
  where i.organisation = p_organisation and (p_person is null or i.person_id = p_person) and i.role = 'guidance'
    and i.valid_from <= p_today and (i.valid_until is null or i.valid_until >= p_today)
$$;

create or replace function gate.find_end_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  -- Someone lives outside the territory: a colleague vouches, or whoever registered the person waits for one.
  select i.person_id, 'secondPerson', '', i.recorded_at::date, null::date, null::uuid,
    jsonb_build_object('recordedBy', i.recorded_by), 1 << 2, array[p_organisation], '{}'::integer[]
  from gate.guided_persons(p_organisation, p_person, gate.today()) i
  where i.awaits
  union all
  select i.person_id, 'newPerson', '', i.recorded_at::date, null, null, '{}', 1 << 2, array[p_organisation], '{}'
  from gate.guided_persons(p_organisation, p_person, gate.today()) i
  where i.recorded_at >= gate.today() - 7 and not i.awaits
  union all
  -- What the own organisation says of an end goes before what another says of the same one.
  select e.person_id, 'endNear', e.kind, e.as_of, e.ends_on, null,
    jsonb_build_object('kind', e.kind, 'status', e.status, 'source', e.source), 1 << 11, e.sources, '{}'
  from (
    select distinct on (f.person_id, f.value ->> 'kind') f.person_id, f.value ->> 'kind' as kind, f.as_of, f.status, f.source,
      (f.value ->> 'date')::date as ends_on, array(select distinct s from unnest(f.source || f.origins) s) as sources
    from facts f
    join gate.guided_persons(p_organisation, p_person, gate.today()) i on i.person_id = f.person_id
    where f.field = 'endDates[]' and f.superseded_at is null and (p_person is null or f.person_id = p_person)
    order by f.person_id, f.value ->> 'kind', f.source = p_organisation desc, f.as_of desc, f.id) e
  where e.ends_on between gate.today() and gate.today() + 7 * 10
    -- Whoever has to give someone over at this end is told by the rule of hand-overs what to do.
    and not (e.source = p_organisation and (select o.kind from organisations o where o.ref = p_organisation) = any (gate.gives_at(e.kind)))
  union all
  select n.person_id, 'endMoved', n.entry || '|' || n.source, n.recorded_at::date, null, null,
    jsonb_build_object('kind', n.value ->> 'kind', 'from', o.value ->> 'date', 'to', n.value ->> 'date', 'status', n.status, 'source', n.source),
    1 << 11, array(select distinct s from unnest(n.source || n.origins) s), '{}'
  from facts n
  join gate.guided_persons(p_organisation, p_person, gate.today()) i on i.person_id = n.person_id
  join lateral (
    select f.value from facts f
    where f.person_id = n.person_id and f.field = 'endDates[]' and f.source = n.source and f.entry = n.entry
      and f.superseded_at is not null and f.superseded_by = n.id
    limit 1) o on o.value ->> 'date' <> n.value ->> 'date'
  where n.field = 'endDates[]' and n.superseded_at is null and (p_person is null or n.person_id = p_person)
    and n.recorded_at >= gate.today() - 14 and (n.value ->> 'date')::date >= gate.today()
  union all
  select m.person_id, 'measureEnded', m.entry, (m.value ->> 'to')::date, null, null,
    jsonb_build_object('kind', m.value ->> 'kind', 'endedOn', m.value ->> 'to'), 1 << 12, array[p_organisation], '{}'
  from facts m
  join gate.guided_persons(p_organisation, p_person, gate.today()) i on i.person_id = m.person_id
  where m.field = 'measures[]' and m.superseded_at is null and m.source = p_organisation and m.origins <@ array[p_organisation]
    and (p_person is null or m.person_id = p_person)
    and (m.value ->> 'to')::date between gate.today() - 90 and gate.today() - 1
    and not exists (
      select from facts later
      where later.person_id = m.person_id and later.field = 'measures[]' and later.superseded_at is null
        and later.source = p_organisation and later.id <> m.id
        and coalesce((later.value ->> 'to')::date, gate.today()) >= gate.today())
$$;
