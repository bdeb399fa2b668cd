-- The warm hand-over. The giver proposes and offers moments, the receiver answers, both hold the talk with the person, and with three
-- confirmations the lead changes in the same transaction. How it stands follows from the steps, of which each belongs to who did it.

-- How a hand-over stands after these steps, in order. When it goes on after a no, it stands as it did before.
create or replace function gate.handover_state(p_steps text[], p_done boolean) returns text
language sql immutable as $$
  select case when p_done then 'done' when p_steps[cardinality(p_steps)] = 'personDeclined' then 'declined' else case (
      select s.kind from unnest(p_steps) with ordinality s (kind, n)
      where s.kind not in ('personDeclined', 'personGoesOn', 'goesOn') order by s.n desc limit 1)
    when 'accepted' then 'planned'
    when 'chosen' then 'planned'
    when 'otherMoments' then 'countered'
    when 'talkHeld' then 'talked'
    when 'refused' then 'refused'
    when 'withdrawn' then 'withdrawn'
    when 'stopped' then 'stopped'
    else 'proposed' end end
$$;

-- The same for a hand-over as it is, whoever looks.
create or replace function gate.handover_now(h handovers) returns text
language sql stable as $$
  select gate.handover_state(array(select s.kind from handover_steps s where s.handover_id = h.id order by s.ordinal), h.done_at is not null)
$$;

-- The same for a party that acts: the steps of the other count only while that party may read them.
create or replace function gate.handover_seen(me gate.actor, h handovers, p_reason text) returns text
language plpgsql as $$
declare
  door gate.door := gate.door_of(me, h.person_id, 'guidance', p_reason);
begin
  return gate.handover_state(array(
    select s.kind from handover_steps s
    where s.handover_id = h.id
      and (s.source = me.organisation or gate.sees_row(me, door, h.person_id, s.source, s.category_bit))
    order by s.ordinal), h.done_at is not null);
end $$;

-- The hand-over that a party may act on: its own, or one that was proposed to it and that it may read. Nothing for anyone else.
create or replace function gate.handover_of(me gate.actor, p_handover uuid, p_reason text) returns handovers
language plpgsql as $$
declare
  h handovers;
  door gate.door;
begin
  if me.session_id is null then
    return null;
  end if;
  perform gate.hold_person(x.person_id) from handovers x where x.id = p_handover and me.organisation in (x.source, x.receiver);
  select * into h from handovers where id = p_handover and me.organisation in (source, receiver) for update;
  door := gate.door_of(me, h.person_id, 'guidance', p_reason);
  if (me.organisation in (h.source, h.receiver) and door.kind = 'involved' and door.role = 'guidance'
    and gate.sees_row(me, door, h.person_id, h.source, h.category_bit)) is not true then
    return null;
  end if;
  return h;
end $$;

-- What is wrong with the moments that someone offers, or null: one to five, of today or later, each with an hour and a place.
create or replace function gate.moments_problem(me gate.actor, p_moments jsonb) returns text
language sql stable as $$
  select case when jsonb_array_length(coalesce(p_moments, '[]')) not between 1 and 5 or exists (
    select from jsonb_to_recordset(p_moments) as m ("on" date, at time, place text)
    where m."on" is null or m.at is null or coalesce(btrim(m.place), '') = '' or m."on" < me.today or m."on" > me.today + 365)
    then 'moments' end
$$;

-- Can this moment be chosen still: one of the last that its side offered, of today or later?
create or replace function gate.moment_stands(h handovers, p_moment uuid, p_side integer, p_today date) returns boolean
language sql stable as $$
  select exists (
    select from handover_moments m
    where m.id = p_moment and m.handover_id = h.id and m.source = p_side and m.held_on >= p_today
      and not exists (select from handover_moments n where n.handover_id = h.id and n.source = p_side and n.recorded_at > m.recorded_at))
$$;

-- An answer is due before the last moment that is offered, and in ten days at most.
create or replace function gate.answer_due(p_moments jsonb, p_today date) returns date
language sql immutable as $$
  select greatest(p_today, least(p_today + 10, (select max(m."on") - 1 from jsonb_to_recordset(p_moments) as m ("on" date))))
$$;

create or replace function gate.offer_moments(me gate.actor, h handovers, p_moments jsonb) returns void
language sql as $$
  insert into handover_moments (person_id, handover_id, source, as_of, recorded_by, held_on, starts_at, place)
  select h.person_id, h.id, me.organisation, me.today, me.user_id, m."on", m.at, m.place
  from jsonb_to_recordset(p_moments) as m ("on" date, at time, place text)
$$;

create or replace function gate.add_handover_step(me gate.actor, h handovers, p_kind text, p_moment uuid, p_words text) returns void
language sql as $$
  insert into handover_steps (person_id, handover_id, source, as_of, recorded_by, kind, moment_id, words)
  values (h.person_id, h.id, me.organisation, me.today, me.user_id, p_kind, p_moment, coalesce(p_words, ''))
$$;
