-- The three-way talk that was agreed, as an appointment of those who take part. It is not kept a second time: it follows from the steps
-- of the hand-over, so it moves and goes with it, and whoever may not read what was agreed has no such appointment.

-- How long a talk is reckoned to last: nobody is asked.
create or replace function gate.talk_minutes() returns integer
language sql immutable as $$ select 60 $$;

-- The talks of a hand-over, each under the step that agreed on it, as far as rows of these organisations count. `happened` on the day
-- that was noted, whose hour is only known when it is the agreed day; `cancelled` when another moment came or the hand-over stands still.
create or replace function gate.talks_of(h handovers, p_sources integer[])
returns table (id uuid, state text, day date, starts time, place text, as_of date)
language sql stable as $$
  with steps as (
    select s.* from handover_steps s where s.handover_id = h.id and s.source = any (p_sources)),
  agreed as (
    select s.id, s.moment_id, s.as_of, s.ordinal, lead(s.ordinal) over (order by s.ordinal) as next
    from steps s where s.kind in ('accepted', 'chosen'))
  select a.id, case when t.as_of is not null then 'happened'
      when a.next is null
        and gate.handover_state(array(select s.kind from steps s order by s.ordinal), h.done_at is not null) = 'planned' then 'planned'
      else 'cancelled' end,
    coalesce(t.as_of, m.held_on), case when t.as_of is null or t.as_of = m.held_on then m.starts_at end, m.place, a.as_of
  from agreed a
  join handover_moments m on m.id = a.moment_id and m.source = any (p_sources)
  left join lateral (
    select s.as_of from steps s
    where s.kind = 'talkHeld' and s.ordinal > a.ordinal and (a.next is null or s.ordinal < a.next)
    order by s.ordinal limit 1) t on true
$$;

-- Who takes part for one of the two: in whose hand the person is there, or else who agreed on it.
create or replace function gate.talker_of(h handovers, p_organisation integer) returns uuid
language sql stable as $$
  select coalesce(
    (select a.user_id from assignments a
      where a.person_id = h.person_id and a.organisation = p_organisation and a.user_id is not null order by a.user_id limit 1),
    (select s.recorded_by from handover_steps s
      where s.handover_id = h.id and s.source = p_organisation and s.kind in ('accepted', 'chosen') order by s.ordinal desc limit 1),
    case when h.source = p_organisation then h.recorded_by end)
$$;

-- The talks on the page of appointments. Each rests on a row of both.
create or replace function gate.read_talks(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  with seen as (
    select h.source, h.category_bit, h.receiver, t.*, gate.talker_of(h, (v.me).organisation) as talker
    from handovers h
    cross join lateral gate.talks_of(h, array(
      select x from unnest(array[h.source, h.receiver]) x where gate.passes(v, x, h.category_bit))) t
    where h.person_id = v.person and (v.me).organisation in (h.source, h.receiver)
      and gate.passes_with_origins(v, h.source, h.category_bit, h.origins))
  select (select array_agg(x order by x) from (select source as x from seen union select receiver from seen) s),
    (select array_agg(1 << 6) from (select source as x from seen union select receiver from seen) s),
    json_agg(json_build_object('id', s.id, 'source', s.source, 'bit', s.category_bit, 'asOf', s.as_of, 'state', s.state, 'day', s.day,
      'time', to_char(s.starts, 'HH24:MI'), 'place', s.place, 'giver', g.name, 'receiver', r.name, 'with', u.display_name)
      order by s.day, s.starts, s.id)
  into shown.sources, shown.masks, shown.facts
  from seen s
  join organisations g on g.ref = s.source
  join organisations r on r.ref = s.receiver
  left join users u on u.id = s.talker;
  return shown;
end $$;

-- The talks in which this user takes part for the organisation, as far as it may read what was agreed; of hand-overs that were done,
-- those of the last months.
create or replace function gate.talks_for(me gate.actor) returns table (person_id uuid, id uuid, state text, day date, starts time, other integer)
language plpgsql as $$
begin
  return query
    select h.person_id, t.id, t.state, t.day, t.starts, o.other
    from handovers h
    cross join lateral (select case when h.source = me.organisation then h.receiver else h.source end as other) o
    cross join lateral gate.talks_of(h, case when gate.reads_as(me, h.person_id, o.other, h.category_bit) then array[h.source, h.receiver]
      else array[me.organisation] end) t
    where h.id in (
        select c.id from assignments a join handovers c on c.person_id = a.person_id
        where a.organisation = me.organisation and a.user_id = me.user_id
        union select s.handover_id from handover_steps s where s.recorded_by = me.user_id and s.kind in ('accepted', 'chosen')
        union select c.id from handovers c where c.recorded_by = me.user_id and c.running)
      and me.organisation in (h.source, h.receiver) and (h.running or gate.civil_day(h.done_at) > me.today - 90)
      and gate.reads_as(me, h.person_id, h.source, h.category_bit)
      and gate.talker_of(h, me.organisation) = me.user_id;
end $$;

-- Is this user in such a talk then? As far as their organisation may read it.
create or replace function gate.in_talk(me gate.actor, p_user uuid, p_day date, p_time time, p_minutes integer) returns boolean
language plpgsql as $$
declare
  side gate.actor := gate.side_of(me.organisation, me.today);
begin
  side.user_id := p_user;
  return exists (
    select from gate.talks_for(side) t
    where t.state = 'planned' and t.day = p_day
      and (t.day + t.starts, make_interval(mins => gate.talk_minutes())) overlaps (p_day + p_time, make_interval(mins => p_minutes)));
end $$;

-- The talks of a person on the own page.
create or replace function gate.own_talks(p_person uuid)
returns table (id uuid, state text, day date, starts time, place text, source integer, receiver integer, organisation text, joins text, talker text)
language sql stable as $$
  select t.id, t.state, t.day, t.starts, t.place, h.source, h.receiver, g.name, r.name, u.display_name
  from handovers h
  cross join lateral gate.talks_of(h, array[h.source, h.receiver]) t
  join organisations g on g.ref = h.source
  join organisations r on r.ref = h.receiver
  left join users u on u.id = gate.talker_of(h, h.source)
  where h.person_id = p_person
$$;
