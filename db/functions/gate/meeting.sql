-- Meetings of a body: planned, filled with points, and what was decided. Who keeps the body writes; a decision on a concern is an answer
-- that comes down to everyone who raised or supported it.

-- Why this actor may not write for this body, as an answer, or null.
create or replace function gate.body_refusal(me gate.actor, b bodies) returns json
language sql stable as $$
  select case
    when b.id is null then json_build_object('outcome', 'missing')
    when b.secretary is null then json_build_object('outcome', 'conflict', 'field', 'noSecretary')
    when not gate.keeps_body(me, b) then json_build_object('outcome', 'forbidden')
  end
$$;

-- A meeting, held until this act is done where this actor keeps its body: nobody else makes anyone wait.
create or replace function gate.hold_meeting(me gate.actor, p_meeting uuid) returns meetings
language plpgsql as $$
declare
  m meetings;
begin
  select * into m from meetings where id = p_meeting;
  if exists (select from bodies b where b.id = m.body_id and gate.keeps_body(me, b)) then
    select * into m from meetings where id = p_meeting for no key update;
  end if;
  return m;
end $$;

-- Plans a meeting. Outcomes: done, missing, forbidden, conflict (noSecretary), invalid (heldOn: past, or taken).
create or replace function gate.plan_meeting(p_token text, p_body uuid, p_on date, p_at time, p_place text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  b bodies;
  refusal json := gate.consultation_refusal(me);
  made uuid;
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into b from bodies where id = p_body;
  refusal := gate.body_refusal(me, b);
  if refusal is not null then
    return refusal;
  end if;
  if p_on < me.today then
    return json_build_object('outcome', 'invalid', 'field', 'past');
  end if;
  insert into meetings (body_id, held_on, starts_at, place, planned_by) values (p_body, p_on, p_at, p_place, me.user_id)
  on conflict do nothing returning id into made;
  if made is null then
    -- Sent twice at once, it is one meeting.
    select m.id into made from meetings m where (m.body_id, m.held_on, m.starts_at, m.place, m.planned_by) = (p_body, p_on, p_at, p_place, me.user_id)
      and m.cancelled_at is null and m.planned_at > clock_timestamp() - interval '1 minute';
    return case when made is null then json_build_object('outcome', 'invalid', 'field', 'taken')
      else json_build_object('outcome', 'done', 'id', made) end;
  end if;
  perform gate.record_act(me, 'meeting.plan', made::text);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- Plans several meetings of a body at once, all at one hour and place; a moment that is taken is left out. Outcomes: done (with the ids),
-- missing, forbidden, conflict (noSecretary), invalid (past).
create or replace function gate.plan_meetings(p_token text, p_body uuid, p_days date[], p_at time, p_place text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  b bodies;
  refusal json := gate.consultation_refusal(me);
  made uuid;
  planned uuid[] := '{}';
  one date;
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into b from bodies where id = p_body;
  refusal := gate.body_refusal(me, b);
  if refusal is null and exists (select from unnest(p_days) d where d < me.today) then
    refusal := json_build_object('outcome', 'invalid', 'field', 'past');
  end if;
  if refusal is not null then
    return refusal;
  end if;
  for one in select distinct d from unnest(p_days) d order by d loop
    insert into meetings (body_id, held_on, starts_at, place, planned_by) values (p_body, one, p_at, p_place, me.user_id)
    on conflict do nothing returning id into made;
    if made is not null then
      perform gate.record_act(me, 'meeting.plan', made::text);
      planned := planned || made;
    end if;
  end loop;
  return json_build_object('outcome', 'done', 'id', b.id, 'planned', to_json(planned));
end $$;

-- Holds an agenda as many points as one meeting can talk about?
create or replace function gate.agenda_is_full(p_meeting uuid) returns boolean
language sql stable as $$
  select count(*) >= 40 from agenda_items i where i.meeting_id = p_meeting
$$;

-- Puts a point on the agenda, of itself or from a concern that stands at this body. Outcomes: done, missing, forbidden, conflict (over,
-- caseTalk, crowded, moved, decided, twice).
create or replace function gate.add_agenda_item(p_token text, p_meeting uuid, p_kind text, p_title text, p_competence text, p_readers text,
  p_concern uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m meetings;
  b bodies;
  c concerns;
  refusal json := gate.consultation_refusal(me);
  made uuid;
begin
  if refusal is not null then
    return refusal;
  end if;
  m := gate.hold_meeting(me, p_meeting);
  select * into b from bodies where id = m.body_id;
  refusal := gate.body_refusal(me, b);
  if refusal is not null then
    return refusal;
  end if;
  if m.held_on < me.today or m.cancelled_at is not null then
    return json_build_object('outcome', 'conflict', 'field', case when m.cancelled_at is null then 'over' else 'cancelled' end);
  end if;
  -- Persons stand on its agenda through the gate alone, and there are no minutes about them.
  if b.kind = 'caseTalk' then
    return json_build_object('outcome', 'conflict', 'field', 'caseTalk');
  end if;
  -- Sent twice at once, it is one point.
  if exists (select from agenda_items i where (i.meeting_id, i.kind, i.title, i.competence, i.readers, i.added_by)
      = (m.id, p_kind, p_title, p_competence, p_readers, me.user_id)
      and i.concern_id is not distinct from p_concern and i.added_at > clock_timestamp() - interval '1 minute') then
    return json_build_object('outcome', 'done', 'id', m.id);
  end if;
  if gate.agenda_is_full(m.id) then
    return json_build_object('outcome', 'conflict', 'field', 'crowded');
  end if;
  if p_concern is not null then
    -- One that stands elsewhere is not held here.
    select * into c from concerns where id = p_concern and body_id = b.id for update;
    if c.id is null then
      select * into c from concerns where id = p_concern;
    end if;
    if c.id is null or not gate.may_know_concern(me, c) then
      return json_build_object('outcome', 'missing');
    end if;
    if c.decision_id is not null then
      return json_build_object('outcome', 'conflict', 'field', 'decided');
    end if;
    if c.bundled_into is not null or c.body_id <> b.id then
      return json_build_object('outcome', 'conflict', 'field', 'moved');
    end if;
  end if;
  insert into agenda_items (meeting_id, body_id, number, kind, title, competence, readers, concern_id, added_by)
  select m.id, b.id, coalesce(max(i.number), 0) + 1, p_kind, p_title, p_competence, p_readers, p_concern, me.user_id
  from agenda_items i where i.meeting_id = m.id
  on conflict do nothing returning id into made;
  if made is null then
    return json_build_object('outcome', 'conflict', 'field', 'twice');
  end if;
  if p_concern is not null then
    perform gate.note_concern_step(me, p_concern, 'scheduled', b.id);
  end if;
  perform gate.record_act(me, 'agenda.add', made::text);
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

-- Writes a decision down: numbered, with an owner and a day; without its quorum a body gives an advice. On a concern it is the answer, and
-- comes down to everyone who raised or supported it. Outcomes: done, missing, forbidden, conflict (early, notToDecide, decided, moved),
-- invalid (owner, dueOn, readers, answer).
create or replace function gate.record_decision(p_token text, p_item uuid, p_text text, p_owner uuid, p_due date, p_readers text, p_answer text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  i agenda_items;
  b bodies;
  c concerns;
  m meetings;
  refusal json := gate.consultation_refusal(me);
  holder integer;
  made uuid;
  nth integer;
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into i from agenda_items where id = p_item;
  -- Held, so that two decisions of a body do not get one number.
  b := gate.hold_body(me, i.body_id);
  refusal := gate.body_refusal(me, b);
  if refusal is not null then
    return refusal;
  end if;
  select * into i from agenda_items where id = p_item for update;
  select * into m from meetings where id = i.meeting_id;
  select * into c from concerns where id = i.concern_id for update;
  -- Who sits in the body or keeps it can take something on.
  select o.ref into holder from organisations o where o.id = p_owner and (o.ref = b.secretary or exists (
    select from body_members s where s.body_id = b.id and s.organisation = o.ref and gate.is_taken(s, me.today)));
  refusal := case
    when m.cancelled_at is not null then json_build_object('outcome', 'conflict', 'field', 'cancelled')
    when m.held_on > me.today then json_build_object('outcome', 'conflict', 'field', 'early')
    when i.kind not in ('decision', 'signal') then json_build_object('outcome', 'conflict', 'field', 'notToDecide')
    when c.decision_id is not null or exists (select from body_decisions d where d.item_id = i.id)
      then json_build_object('outcome', 'conflict', 'field', 'decided')
    when c.id is not null and (c.bundled_into is not null or c.body_id <> b.id) then json_build_object('outcome', 'conflict', 'field', 'moved')
    when holder is null then json_build_object('outcome', 'invalid', 'field', 'owner')
    when p_due is null or p_due < me.today then json_build_object('outcome', 'invalid', 'field', 'dueOn')
    when c.id is not null and p_readers = 'members' then json_build_object('outcome', 'invalid', 'field', 'readers')
    when c.id is not null and p_answer is null then json_build_object('outcome', 'invalid', 'field', 'answer')
  end;
  if refusal is not null then
    return refusal;
  end if;
  nth := (select coalesce(max(d.place), 0) + 1 from body_decisions d
    where d.body_id = b.id and d.year = extract(year from m.held_on)::integer);
  insert into body_decisions (body_id, item_id, number, year, place, text, owner, due_on, readers, decided_on, recorded_by, advisory)
  values (b.id, i.id, format('%s %s/%s', b.mark, extract(year from m.held_on)::integer, nth), extract(year from m.held_on)::integer, nth,
    p_text, holder, p_due, p_readers, m.held_on, me.user_id, not (gate.quorum_at(m.id) ->> 'met')::boolean)
  returning id into made;
  if c.id is not null then
    update concerns set decision_id = made, answer = p_answer, version = version + 1 where id = c.id or bundled_into = c.id;
    perform gate.note_concern_step(me, c.id, 'answered', b.id);
    insert into concern_replies (concern_id, user_id, organisation)
    select distinct on (v.user_id) c.id, v.user_id, v.organisation from gate.concern_voices(c.id) v order by v.user_id, v.at;
  end if;
  perform gate.record_act(me, 'decision.record', made::text);
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

grant execute on function gate.plan_meeting(text, uuid, date, time, text), gate.plan_meetings(text, uuid, date[], time, text),
  gate.add_agenda_item(text, uuid, text, text, text, text, uuid),
  gate.record_decision(text, uuid, text, uuid, date, text, text) to werkwinkel_app;
