-- An agenda is made of what waits: what members propose, decisions that are not carried out, and concerns. Who keeps the body takes each on with
-- one act.

-- The action of an agreement that a decision is about and that is late today, or null.
create or replace function gate.late_action_of(d body_decisions) returns text
language sql stable as $$
  select x.title from agreement_actions x where x.id = d.action_id and x.status = 'running' and x.due_on < gate.today()
$$;

-- Does a decision come on the next agenda? While it is not carried out, and while the action that it is about is late.
create or replace function gate.is_to_follow(d body_decisions) returns boolean
language sql stable as $$
  select d.ended_on is null or gate.late_action_of(d) is not null
$$;

-- A member proposes a point. Outcomes: done, missing, forbidden (no seat), conflict (noSecretary).
create or replace function gate.propose_point(p_token text, p_body uuid, p_title text, p_why text) returns json
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
  refusal := case
    when b.id is null then json_build_object('outcome', 'missing')
    when not b.id = any (gate.bodies_of(me)) then json_build_object('outcome', 'forbidden')
    when b.kind = 'caseTalk' then json_build_object('outcome', 'conflict', 'field', 'caseTalk')
    when b.secretary is null then json_build_object('outcome', 'conflict', 'field', 'noSecretary') end;
  if refusal is not null then
    return refusal;
  end if;
  -- Asked twice at once, it is one.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws('|', 'proposal', me.user_id, b.id, p_title), 0));
  if exists (select from agenda_proposals p where p.state = 'waiting' and p.organisation = coalesce(me.unit, me.organisation)
    and (p.body_id, p.proposed_by, p.title, p.why) = (b.id, me.user_id, p_title, p_why)) then
    return json_build_object('outcome', 'done', 'id', b.id);
  end if;
  insert into agenda_proposals (body_id, title, why, proposed_by, organisation)
  values (b.id, p_title, p_why, me.user_id, coalesce(me.unit, me.organisation)) returning id into made;
  perform gate.record_act(me, 'agenda.propose', made::text);
  return json_build_object('outcome', 'done', 'id', b.id);
end $$;

-- Puts off what a member proposed, with a reason that stays to be read. Outcomes: done, missing, forbidden, conflict (answered).
create or replace function gate.put_off_proposal(p_token text, p_proposal uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  p agenda_proposals;
  b bodies;
  refusal json := gate.consultation_refusal(me);
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into p from agenda_proposals where id = p_proposal;
  if p.id is null or not p.body_id = any (gate.bodies_of(me)) then
    return json_build_object('outcome', 'missing');
  end if;
  select * into b from bodies where id = p.body_id;
  refusal := gate.body_refusal(me, b);
  if refusal is not null then
    return refusal;
  end if;
  update agenda_proposals set state = 'putOff', reason = p_reason, answered_by = me.user_id, answered_at = clock_timestamp()
  where id = p.id and state = 'waiting';
  if not found then
    return json_build_object('outcome', 'conflict', 'field', 'answered');
  end if;
  perform gate.record_act(me, 'agenda.putOff', p.id::text);
  return json_build_object('outcome', 'done', 'id', b.id);
end $$;

-- Takes one thing that waits onto an agenda: a proposal, the follow-up of a decision, an action that is late, or a concern, which p_title
-- names. With p_decide it comes on to be decided about. Outcomes: done, missing, forbidden, conflict
-- (over, cancelled, crowded, twice, and those of a concern).
drop function if exists gate.take_on(text, uuid, text, uuid, text);
create or replace function gate.take_on(p_token text, p_meeting uuid, p_kind text, p_id uuid, p_title text, p_decide boolean) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m meetings;
  b bodies;
  p agenda_proposals;
  d body_decisions;
  late agreement_actions;
  refusal json := gate.consultation_refusal(me);
  made uuid;
begin
  if refusal is not null then
    return refusal;
  end if;
  if p_kind = 'concern' then
    return gate.add_agenda_item(p_token, p_meeting, 'decision', p_title, 'local', 'governments', p_id);
  end if;
  m := gate.hold_meeting(me, p_meeting);
  select * into b from bodies where id = m.body_id;
  refusal := coalesce(gate.body_refusal(me, b),
    case when b.kind = 'caseTalk' then json_build_object('outcome', 'conflict', 'field', 'caseTalk')
      when m.cancelled_at is not null then json_build_object('outcome', 'conflict', 'field', 'cancelled')
      when m.held_on < me.today then json_build_object('outcome', 'conflict', 'field', 'over')
      when gate.agenda_is_full(m.id) then json_build_object('outcome', 'conflict', 'field', 'crowded') end);
  if refusal is not null then
    return refusal;
  end if;
  if p_kind = 'proposal' then
    select * into p from agenda_proposals where id = p_id and body_id = b.id for update;
  elsif p_kind = 'action' then
    select * into late from agreement_actions y where y.id = p_id and gate.is_late_for(b, y, me.today);
  else
    select * into d from body_decisions x where x.id = p_id and x.body_id = b.id and gate.is_to_follow(x);
  end if;
  refusal := case
    when p.id is null and d.id is null and late.id is null then json_build_object('outcome', 'missing')
    when p.state <> 'waiting' or exists (select from agenda_items i where i.meeting_id = m.id and (i.follows = d.id or i.action_id = late.id))
      then json_build_object('outcome', 'conflict', 'field', 'twice') end;
  if refusal is not null then
    return refusal;
  end if;
  insert into agenda_items (meeting_id, body_id, number, kind, title, competence, readers, follows, action_id, added_by)
  select m.id, b.id, coalesce(max(i.number), 0) + 1, case when p_decide then 'decision' when d.id is null then 'discussion' else 'information' end,
    coalesce(p.title, 'Te laat: ' || left(late.title, 150), format('Opvolging van besluit %s', d.number)), 'local', coalesce(d.readers, 'members'),
    d.id, late.id, me.user_id
  from agenda_items i where i.meeting_id = m.id
  returning id into made;
  update agenda_proposals set state = 'taken', item_id = made, answered_by = me.user_id, answered_at = clock_timestamp() where id = p.id;
  perform gate.record_act(me, 'agenda.takeOn', made::text);
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

-- What waits for an agenda of this body, for who keeps it: proposals, decisions that are not carried out and do not stand on this agenda, the
-- late ones first, and actions that are late.
create or replace function gate.waiting_for_agenda(p_meeting uuid) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select json_build_object(
    'proposals', (select coalesce(json_agg(json_build_object('id', p.id, 'title', p.title, 'why', p.why, 'organisation', o.name)
        order by p.proposed_at), '[]')
      from agenda_proposals p join organisations o on o.ref = p.organisation where p.body_id = m.body_id and p.state = 'waiting'),
    'followUps', (select coalesce(json_agg(json_build_object('id', d.id, 'number', d.number, 'text', left(d.text, 160), 'due', d.due_on,
        'late', d.ended_on is null and d.due_on < gate.today(), 'lateAction', gate.late_action_of(d)) order by d.due_on, d.number), '[]')
      from (select x.* from body_decisions x where x.body_id = m.body_id and gate.is_to_follow(x)
        and not exists (select from agenda_items i where i.meeting_id = m.id and (i.follows = x.id or i.id = x.item_id)) order by x.due_on limit 20) d),
    'actions', (select gate.late_actions_waiting(b, m.id, gate.today()) from bodies b where b.id = m.body_id))
  from meetings m where m.id = p_meeting and m.held_on >= gate.today() and m.cancelled_at is null and m.body_id = any (gate.bodies_kept_by_reader())
$$;

-- What was proposed to a body, for who sits in it: what waits, and what was answered in the last year.
create or replace function gate.proposals_of(p_body uuid) returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(json_agg(json_build_object('id', p.id, 'title', p.title, 'why', p.why, 'organisation', o.name, 'state', p.state,
    'reason', p.reason, 'offBecause', p.off_because, 'own', p.proposed_by = (gate.current()).user_id, 'on', gate.civil_day(p.proposed_at),
    'meeting', (select json_build_object('id', m.id, 'on', m.held_on) from agenda_items i join meetings m on m.id = i.meeting_id
      where i.id = p.item_id)) order by p.state = 'waiting' desc, p.proposed_at desc), '[]')
  from (select * from agenda_proposals x where x.body_id = p_body and p_body = any (gate.bodies_of_reader())
    and (x.state = 'waiting' or x.proposed_at > now() - interval '1 year') order by x.proposed_at desc limit 30) p
  join organisations o on o.ref = p.organisation
$$;

grant execute on function gate.propose_point(text, uuid, text, text), gate.put_off_proposal(text, uuid, text),
  gate.take_on(text, uuid, text, uuid, text, boolean), gate.waiting_for_agenda(uuid), gate.proposals_of(uuid) to werkwinkel_app;
