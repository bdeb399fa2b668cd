-- What goes off an agenda again, and what is proposed no more.

-- Takes a point off the agenda of a meeting to come. Its proposal or concern waits again with the reason, the decision it follows is offered
-- again, and its documents stay with the meeting. Outcomes: done, missing, forbidden, conflict (noSecretary, cancelled, held, decided, minuted).
create or replace function gate.take_off_agenda(p_token text, p_item uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  i agenda_items;
  m meetings;
  refusal json := gate.consultation_refusal(me);
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into i from agenda_items where id = p_item;
  -- The meeting before its point, as whoever writes minutes or a decision holds them; and only for who may take it off.
  m := gate.hold_meeting(me, i.meeting_id);
  if gate.meeting_refusal(me, m) is null then
    select * into i from agenda_items where id = p_item and meeting_id = m.id for update;
  end if;
  if i.id is null or not gate.is_for_reader(i.readers, i.body_id, gate.reads_for_governments(me), gate.bodies_of(me)) then
    return json_build_object('outcome', 'missing');
  end if;
  refusal := coalesce(gate.meeting_refusal(me, m), case
    when exists (select from body_decisions d where d.item_id = i.id) then json_build_object('outcome', 'conflict', 'field', 'decided')
    when exists (select from item_minutes x where x.item_id = i.id) then json_build_object('outcome', 'conflict', 'field', 'minuted')
  end);
  if refusal is not null then
    return refusal;
  end if;
  update agenda_proposals set state = 'waiting', item_id = null, answered_by = null, answered_at = null, off_because = p_reason
  where item_id = i.id;
  if i.concern_id is not null then
    perform gate.note_concern_step(me, i.concern_id, 'unscheduled', i.body_id, p_reason);
  end if;
  update meeting_documents set meeting_id = m.id, item_id = null where item_id = i.id;
  delete from agenda_items where id = i.id;
  insert into agenda_removals (meeting_id, body_id, number, title, readers, reason, removed_by)
  values (m.id, i.body_id, i.number, i.title, i.readers, p_reason, me.user_id);
  perform gate.record_act(me, 'agenda.takeOff', m.id::text);
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

drop function if exists gate.withdraw_proposal(text, uuid);
-- Takes back what one proposed oneself, as long as it waits. Outcomes: done, missing, conflict (answered).
create or replace function gate.withdraw_agenda_proposal(p_token text, p_proposal uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  p agenda_proposals;
  refusal json := gate.consultation_refusal(me);
begin
  if refusal is not null then
    return refusal;
  end if;
  -- Held only for who proposed it: nobody else makes anyone wait.
  select * into p from agenda_proposals where id = p_proposal;
  if p.proposed_by = me.user_id then
    select * into p from agenda_proposals where id = p_proposal for update;
  end if;
  if p.id is null or not p.body_id = any (gate.bodies_of(me)) then
    return json_build_object('outcome', 'missing');
  end if;
  if p.proposed_by <> me.user_id then
    return json_build_object('outcome', 'forbidden');
  end if;
  if p.state <> 'waiting' then
    return json_build_object('outcome', 'conflict', 'field', 'answered');
  end if;
  update agenda_proposals set state = 'withdrawn', answered_by = me.user_id, answered_at = clock_timestamp() where id = p.id;
  perform gate.record_act(me, 'agenda.withdraw', p.id::text);
  return json_build_object('outcome', 'done', 'id', p.body_id);
end $$;

-- What this user proposed, raised or supports and that was put off or taken off an agenda in the last month, with why; until it stands on an
-- agenda again, is decided or is taken back.
create or replace function gate.off_agenda_for(me gate.actor) returns json
language plpgsql stable as $$
begin
  -- Most people proposed and raised nothing: they are spared the long question.
  if not exists (select from agenda_proposals where proposed_by = me.user_id)
    and not exists (select from concerns where raised_by = me.user_id)
    and not exists (select from concern_supports where user_id = me.user_id) then
    return '[]';
  end if;
  return (
    select coalesce(json_agg(json_build_object('kind', q.kind, 'id', q.id, 'title', q.title, 'theme', q.theme, 'body', json_build_object(
      'id', b.id, 'name', b.name, 'level', b.level), 'reason', q.reason, 'on', gate.civil_day(q.at)) order by q.at desc), '[]')
    from (
      select 'proposal' as kind, p.id, p.title, null::text as theme, p.body_id, p.off_because as reason, max(r.removed_at) as at
      from agenda_proposals p join agenda_removals r on r.body_id = p.body_id and r.reason = p.off_because and r.removed_at > p.proposed_at
      where p.proposed_by = me.user_id and p.organisation in (me.organisation, me.unit) and p.state = 'waiting'
      group by p.id
      union all
      select 'putOff', p.id, p.title, null, p.body_id, p.reason, p.answered_at
      from agenda_proposals p
      where p.proposed_by = me.user_id and p.organisation in (me.organisation, me.unit) and p.state = 'putOff'
      union all
      select 'concern', c.id, null, c.theme, s.body_id, s.note, s.at
      -- Of a bundle, for who may know all of it.
      from concerns c join concerns w on w.id = coalesce(c.bundled_into, c.id) and gate.may_know_concern(me, w)
      cross join lateral (select x.kind, x.body_id, x.note, x.at from concern_steps x
        where x.concern_id = w.id and x.kind in ('carried', 'scheduled', 'unscheduled', 'answered')
        order by x.id desc limit 1) s
      where s.kind = 'unscheduled' and w.decision_id is null and (
        (c.raised_by = me.user_id and c.organisation = me.organisation)
        or exists (select from concern_supports v where v.concern_id = c.id and v.user_id = me.user_id and v.organisation = me.organisation))
    ) q join bodies b on b.id = q.body_id
    where q.at > now() - interval '1 month');
end $$;

-- The same for who reads now, on the page of consultation.
create or replace function gate.off_agenda_of_reader() returns json
language sql stable security definer set search_path = pg_catalog, public as $$
  select gate.off_agenda_for(gate.current())
$$;

grant execute on function gate.off_agenda_of_reader(), gate.take_off_agenda(text, uuid, text), gate.withdraw_agenda_proposal(text, uuid) to werkwinkel_app;
