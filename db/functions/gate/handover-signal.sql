-- What a hand-over asks of one organisation: an end that comes near without one, and whose turn it is in those that run.

-- Which kind of organisation gives someone over when this ends: who employs or pays.
create or replace function gate.gives_at(p_cause text) returns text[]
language sql immutable parallel safe as $$
  select case when p_cause in ('ART60', 'TWE', 'LEEFLOON') then array['ocmw', 'ocmwAssociation']
    when p_cause in ('UNEMPLOYMENT', 'INSCHAKELING') then array['vdab'] else '{}'::text[] end
$$;

-- Ends within the weeks of the organisation, as it says itself, of persons it guides, without a hand-over since and without work that
-- another organisation tells of.
create or replace function gate.find_ending(p_organisation integer, p_person uuid, p_today date) returns setof gate.found_signal
language sql stable as $$
  with guided as (
    select i.person_id, i.recorded_at, not i.awaits_second_person or i.second_person is not null as provable, o.kind as guided_by
    from organisations o
    join involvements i on i.organisation = o.ref and i.role = 'guidance' and i.valid_from <= p_today
      and (i.valid_until is null or i.valid_until >= p_today) and (p_person is null or i.person_id = p_person)
    where o.ref = p_organisation),
  ends as (
    select distinct on (g.person_id, f.value ->> 'kind') g.*, f.value ->> 'kind' as kind,
      coalesce(f.value ->> 'date', f.value ->> 'to')::date as ends_on, f.status, f.category_bit
    from guided g
    join facts f on f.person_id = g.person_id and f.source = p_organisation and f.superseded_at is null
      and f.field in ('endDates[]', 'measures[]') and f.origins = '{}'
      and g.guided_by = any (gate.gives_at(f.value ->> 'kind')) and coalesce(f.value ->> 'date', f.value ->> 'to') is not null
    order by g.person_id, f.value ->> 'kind', f.field, coalesce(f.value ->> 'date', f.value ->> 'to') desc, g.provable desc, g.recorded_at),
  -- Only of the few whose end comes near is it asked whether they work: that looks at the law.
  near as (
    select e.*, w.weeks from ends e
    cross join (
      select coalesce((select s.weeks from handover_settings s where s.organisation = p_organisation), 10) as weeks offset 0) w
    where e.ends_on between p_today and p_today + 7 * w.weeks and not exists (
      select from handovers h where h.person_id = e.person_id and h.source = p_organisation
        and (h.running or (h.done_at is not null and gate.civil_day(h.done_at) > e.ends_on - 365)))
    offset 0)
  select n.person_id, 'handoverDue', n.kind, n.ends_on - 7 * n.weeks, n.ends_on, null::uuid,
    jsonb_build_object('cause', n.kind, 'endsOn', n.ends_on, 'provisional', n.status = 'provisional', 'weeks', n.weeks),
    1 << n.category_bit, array[p_organisation], '{}'::integer[]
  from near n
  where not gate.reads_work(gate.side_of(p_organisation, p_today), n.person_id, n.provable, n.recorded_at)
$$;

-- May the organisation, whoever of it looks, read a row of this source and category now? As gate.sees_row for one who guides.
create or replace function gate.reads_as(me gate.actor, p_person uuid, p_source integer, p_bit integer) returns boolean
language plpgsql as $$
declare
  door gate.door;
begin
  select 'involved', i.id, i.role, not i.awaits_second_person or i.second_person is not null, i.recorded_at, null::uuid into door
  from involvements i
  where i.person_id = p_person and i.organisation = me.organisation and i.role = 'guidance' and i.valid_from <= me.today
    and (i.valid_until is null or i.valid_until >= me.today)
  order by (not i.awaits_second_person or i.second_person is not null) desc, i.recorded_at, i.id limit 1;
  return door.kind is not null and gate.sees_row(me, door, p_person, p_source, p_bit);
end $$;

-- Whose turn it is in the hand-overs that run. Each of the two is asked only about what it may read.
create or replace function gate.find_turns(p_organisation integer, p_person uuid, p_today date) returns setof gate.found_signal
language plpgsql as $$
declare
  me gate.actor := gate.side_of(p_organisation, p_today);
  h handovers;
  state text;
  giving boolean;
  planned date;
  found text;
begin
  for h in
    select * from handovers where running and source = p_organisation and (p_person is null or person_id = p_person)
    union all
    select * from handovers where running and receiver = p_organisation and (p_person is null or person_id = p_person)
  loop
    giving := h.source = p_organisation;
    continue when not giving and not gate.reads_as(me, h.person_id, h.source, h.category_bit);
    state := gate.handover_state(array(
      select s.kind from handover_steps s
      where s.handover_id = h.id and (s.source = p_organisation or gate.reads_as(me, h.person_id, s.source, s.category_bit))
      order by s.ordinal), false);
    select m.held_on into planned from handover_steps s join handover_moments m on m.id = s.moment_id
    where s.handover_id = h.id and s.kind in ('accepted', 'chosen')
      and (s.source = p_organisation or gate.reads_as(me, h.person_id, s.source, s.category_bit))
    order by s.ordinal desc limit 1;
    found := case
      when state = 'proposed' and not giving then 'handoverAnswer'
      when state = 'proposed' and giving and h.answer_by < p_today then 'handoverSilent'
      when state = 'countered' and giving then 'handoverChoose'
      when state = 'declined' then 'handoverDeclined'
      when state = 'planned' and giving and planned <= p_today then 'handoverTalk'
      when state = 'talked' and not exists (
        select from handover_confirmations c where c.handover_id = h.id and c.who = case when giving then 'giver' else 'receiver' end)
        then 'handoverConfirm' end;
    continue when found is null;
    return next (h.person_id, found, h.id::text, case found when 'handoverTalk' then planned when 'handoverDeclined' then (
        select max(s.as_of) from handover_steps s where s.handover_id = h.id and s.kind = 'personDeclined') else h.as_of end,
      case found when 'handoverAnswer' then h.answer_by when 'handoverSilent' then h.answer_by when 'handoverTalk' then planned
        else h.ends_on end, case when giving then h.recorded_by end,
      jsonb_build_object('handover', h.id, 'giving', giving, 'cause', h.cause, 'endsOn', h.ends_on, 'answerBy', h.answer_by, 'plannedOn', planned,
        'other', (select name from organisations where ref = case when giving then h.receiver else h.source end)),
      gate.category('pathway'), case when giving then array[p_organisation] else array[p_organisation, h.source] end,
      case when giving then '{}'::integer[] else array(
        select distinct g.flow from gate.grounds(me, h.person_id, 'guidance', array[h.source]) g where (g.mask >> 6) & 1 = 1) end
      )::gate.found_signal;
  end loop;
end $$;

-- Everything a hand-over asks of one organisation, about one person or all of them.
create or replace function gate.find_handover_signals(p_organisation integer, p_person uuid) returns setof gate.found_signal
language sql as $$
  -- The day is asked once, not of every row.
  select f.* from (select gate.today() as today offset 0) day cross join lateral gate.find_ending(p_organisation, p_person, day.today) f
  union all
  select * from gate.find_turns(p_organisation, p_person, gate.today())
$$;
