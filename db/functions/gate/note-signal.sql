-- What needs attention in contact, appointments and notes, for one organisation and from its own rows; of another's rows alone that a
-- talk was held in which it took part. One person, or everyone whom it guides.

create or replace function gate.find_note_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql stable as $$
  with clock as (select gate.today() as today, gate.contact_weeks(p_organisation) as weeks),
  guided as materialized (
    select distinct on (i.person_id) i.person_id, i.valid_from
    from involvements i cross join clock
    where i.organisation = p_organisation and i.role = 'guidance' and (p_person is null or i.person_id = p_person)
      and i.valid_from <= clock.today and (i.valid_until is null or i.valid_until >= clock.today)
    order by i.person_id, i.valid_from),
  reached as (
    select c.person_id, max(c.as_of) as last_on from contact_moments c
    where c.source = p_organisation and c.reached and (p_person is null or c.person_id = p_person) group by c.person_id),
  met as (
    select a.person_id, max(a.day) as last_on from appointments a
    where a.source = p_organisation and a.state = 'happened' and (p_person is null or a.person_id = p_person) group by a.person_id),
  -- A talk of three is contact with both who took part, whoever of the two wrote down that it was held; with the other as far as it may
  -- read that.
  together as (
    select distinct on (w.person_id) w.person_id, w.day as last_on, w.source, w.category_bit
    from (
      select h.person_id, t.as_of as day, t.source, t.category_bit, array[h.source, t.source] as sources
      from handovers h join handover_steps t on t.handover_id = h.id and t.kind = 'talkHeld'
      where p_organisation in (h.source, h.receiver) and (p_person is null or h.person_id = p_person)
      union all
      select a.person_id, a.day, a.source, a.category_bit, array[a.source]
      from appointments a
      where a.with_organisation = p_organisation and a.state = 'happened' and (p_person is null or a.person_id = p_person)) w
    cross join clock
    where w.person_id in (select g.person_id from guided g) and not exists (
      select from unnest(w.sources) s
      where s <> p_organisation and not gate.reads_as(gate.side_of(p_organisation, clock.today), w.person_id, s, w.category_bit))
    order by w.person_id, w.day desc, w.source = p_organisation desc, w.category_bit),
  silent as (
    select g.person_id, greatest(g.valid_from, l.last_on, t.last_on) as last_on,
      -- A talk that another wrote down counts only where it is told of.
      l.last_on is not null or coalesce(t.source = p_organisation or t.last_on > g.valid_from, false) as ever,
      case when t.last_on > greatest(g.valid_from, l.last_on) then t.source end as told_by, t.category_bit
    from guided g left join reached r using (person_id) left join met m using (person_id) left join together t using (person_id)
    cross join lateral (select greatest(r.last_on, m.last_on) as last_on) l)
  select s.person_id, 'noContact', '', s.last_on + clock.weeks * 7, null::date, null::uuid,
    jsonb_build_object('last', s.last_on, 'ever', s.ever, 'weeks', clock.weeks)
      || case when s.told_by is null then '{}' else '{"together": true}'::jsonb end,
    -- What another wrote down rests on that row alone: of the own contacts and appointments it says nothing.
    case when s.told_by is null then (1 << 17) | (1 << 8)
      when s.told_by = p_organisation then (1 << 17) | (1 << 8) | 1 << s.category_bit else 1 << s.category_bit end,
    case when s.told_by <> p_organisation then array[p_organisation, s.told_by] else array[p_organisation] end, '{}'::integer[]
  from silent s cross join clock
  where s.last_on + clock.weeks * 7 <= clock.today
  union all
  select a.person_id, 'missedAppointment', a.id::text, a.day, a.day + 7, a.with_user,
    jsonb_build_object('day', a.day, 'time', to_char(a.starts, 'HH24:MI'), 'kind', a.kind), 1 << 8, array[a.source], '{}'
  from appointments a join guided g using (person_id)
  where a.source = p_organisation and a.state = 'missed' and a.follow_up is null
  union all
  select a.person_id, case when a.day < clock.today then 'appointmentPast' else 'appointmentNear' end, a.id::text,
    case when a.day < clock.today then a.day + 1 else a.day - a.remind_days end, case when a.day >= clock.today then a.day end, a.with_user,
    jsonb_build_object('day', a.day, 'time', to_char(a.starts, 'HH24:MI'), 'kind', a.kind)
      || case when i.language is null then '{}' else jsonb_build_object('interpreter', i.language) end,
    1 << 8 | case when i.language is null then 0 else gate.category('contact') | gate.category('identity') end, array[a.source], '{}'
  from appointments a join guided g using (person_id) cross join clock
  cross join lateral (select gate.interpreter_for(p_organisation, a.person_id) as language) i
  where a.source = p_organisation and a.state = 'planned'
    and (a.day < clock.today or (a.reminded_on is null and a.day - a.remind_days <= clock.today))
  union all
  select r.person_id, 'contentReported', r.id::text, r.reported_on, r.reported_on + 7, case n.category_bit when 20 then c.owner else n.recorded_by end,
    jsonb_build_object('why', r.why, 'by', o.name), 1 << n.category_bit, array[r.source], '{}'
  from note_reports r
  join guided g using (person_id)
  join notes n on n.id = r.note_id
  join organisations o on o.ref = r.reporter
  left join compartments c on c.person_id = r.person_id and c.source = r.source
  where r.source = p_organisation and r.state = 'open'
$$;
