-- Hand-overs on the person's own page: who gives, who takes over, what was agreed, and the person's own yes or no.

create or replace function gate.own_handovers(p_token text, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.own_refusal(me, me.role = 'citizen' and me.citizen is not null);
  rows json;
  seen integer[];
begin
  if refusal is not null then
    return refusal;
  end if;
  perform log.assert_fresh();
  select array_agg(distinct x) into seen from handovers h cross join unnest(array[h.source, h.receiver]) x where h.person_id = me.citizen;
  select coalesce(json_agg(json_build_object('id', h.id, 'giver', g.name, 'receiver', r.name, 'cause', h.cause, 'endsOn', h.ends_on,
      'state', gate.handover_now(h), 'doneOn', gate.civil_day(h.done_at),
      'moment', (
        select json_build_object('on', m.held_on, 'at', to_char(m.starts_at, 'HH24:MI'), 'place', m.place)
        from handover_steps s join handover_moments m on m.id = s.moment_id
        where s.handover_id = h.id and s.kind in ('accepted', 'chosen') order by s.ordinal desc limit 1),
      'no', (
        select json_build_object('words', s.words, 'on', s.as_of) from handover_steps s
        where s.handover_id = h.id and s.kind = 'personDeclined' order by s.ordinal desc limit 1),
      'wentOn', (
        select json_build_object('words', s.words, 'on', s.as_of, 'organisation', case s.kind when 'goesOn' then o.name end)
        from handover_steps s join organisations o on o.ref = s.source
        where s.handover_id = h.id and s.kind in ('personGoesOn', 'goesOn') and s.ordinal > (
          select max(d.ordinal) from handover_steps d where d.handover_id = h.id and d.kind = 'personDeclined')
        order by s.ordinal desc limit 1),
      'lines', (select coalesce(json_agg(json_build_object('what', a.body, 'by', a.done_by, 'due', a.due_on) order by a.due_on, l.id), '[]')
        from handover_lines l join plan_actions a on a.id = l.action_id where l.handover_id = h.id and a.state <> 'stopped'),
      'confirmed', (select coalesce(json_agg(c.who order by c.recorded_at), '[]') from handover_confirmations c where c.handover_id = h.id),
      'representative', (select json_build_object('as', c.represented_as, 'name', c.represented_by)
        from handover_confirmations c where c.handover_id = h.id and c.represented_as is not null))
      order by h.recorded_at desc, h.id), '[]')
  into rows
  from handovers h join organisations g on g.ref = h.source join organisations r on r.ref = h.receiver
  where h.person_id = me.citizen;
  perform log.write(now(), me.user_id, null, null, me.session_kind, 'ownRecord', p_route, 'shown', null,
    array[row(me.citizen, case when seen is null then 0 else gate.category('pathway') | gate.category('plan') end,
      coalesce(seen, '{}'), '{}'::integer[], '{}'::integer[], null)::log.entry]);
  return json_build_object('outcome', 'shown', 'actor', row_to_json(me), 'items', rows);
end $$;

-- The hand-over of the person who asks, held until the act is done; nothing for anyone else.
create or replace function gate.own_handover(me gate.actor, p_handover uuid) returns handovers
language plpgsql as $$
declare
  h handovers;
begin
  if me.role = 'citizen' then
    perform gate.hold_person(me.citizen);
    select * into h from handovers where id = p_handover and person_id = me.citizen for update;
  end if;
  return h;
end $$;

-- The person confirms. A hand-over that was taken back meanwhile is not confirmed.
create or replace function gate.confirm_own_handover(p_token text, p_handover uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  h handovers := gate.own_handover(me, p_handover);
  refusal text := gate.act_refusal(me, h.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.handover_now(h) <> 'talked' then
    return json_build_object('outcome', 'conflict', 'field', gate.handover_now(h));
  end if;
  if not gate.add_confirmation(me, h, 'person', 'ownPage', null, null) then
    return json_build_object('outcome', 'conflict', 'field', 'confirmed');
  end if;
  perform gate.record_act(me, 'handover.confirmOwn', h.id::text, h.person_id);
  return json_build_object('outcome', 'done', 'id', h.id);
end $$;

-- A step of the person stands among the rows of the giver: there is no organisation of one's own.
create or replace function gate.add_own_step(me gate.actor, h handovers, p_kind text, p_words text) returns void
language sql as $$
  insert into handover_steps (person_id, handover_id, source, as_of, recorded_by, kind, words)
  values (h.person_id, h.id, h.source, me.today, me.user_id, p_kind, coalesce(p_words, ''))
$$;

-- The person would rather not, or otherwise, in words or without. A yes of before is taken back with it; the giver is next.
create or replace function gate.decline_own_handover(p_token text, p_handover uuid, p_words text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  h handovers := gate.own_handover(me, p_handover);
  refusal text := gate.act_refusal(me, h.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.handover_now(h) not in ('proposed', 'countered', 'planned', 'talked') then
    return json_build_object('outcome', 'conflict', 'field', gate.handover_now(h));
  end if;
  perform gate.add_own_step(me, h, 'personDeclined', p_words);
  delete from handover_confirmations where handover_id = h.id and who = 'person';
  perform gate.record_act(me, 'handover.declineOwn', h.id::text, h.person_id);
  return json_build_object('outcome', 'done', 'id', h.id);
end $$;

-- The person lets it go on after all, as it stood before the no.
create or replace function gate.resume_own_handover(p_token text, p_handover uuid) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  h handovers := gate.own_handover(me, p_handover);
  refusal text := gate.act_refusal(me, h.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.handover_now(h) <> 'declined' then
    return json_build_object('outcome', 'conflict', 'field', gate.handover_now(h));
  end if;
  perform gate.add_own_step(me, h, 'personGoesOn', null);
  perform gate.record_act(me, 'handover.goOnOwn', h.id::text, h.person_id);
  return json_build_object('outcome', 'done', 'id', h.id);
end $$;

grant execute on function gate.own_handovers(text, text), gate.confirm_own_handover(text, uuid),
  gate.decline_own_handover(text, uuid, text), gate.resume_own_handover(text, uuid) to werkwinkel_app;
