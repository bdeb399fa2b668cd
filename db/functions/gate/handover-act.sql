-- What the two parties and the person do to a hand-over. Each writes rows of its own and never those of the other.

-- Proposes to hand the lead over, with moments for the talk. The receiver must know the person, and each must be able to read the other.
create or replace function gate.propose_handover(p_token text, p_person uuid, p_reason text, p_to uuid, p_cause text, p_ends_on date,
  p_message text, p_moments jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  receiver_ref integer := (select ref from organisations where id = p_to and active);
  door gate.door := gate.door_of(me, p_person, 'guidance', p_reason);
  leader integer;
  h handovers;
  refusal text := gate.act_refusal(me, gate.guides(me, door, gate.category('pathway')));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  -- Whoever changes the lead waits for whoever is changing it now.
  perform gate.hold_person(p_person);
  -- A colleague may have ended the guidance meanwhile.
  door := gate.door_of(me, p_person, 'guidance', p_reason);
  if gate.guides(me, door, gate.category('pathway')) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  if gate.goes_on_elsewhere(me, p_person, p_reason) then
    return json_build_object('outcome', 'newNumber');
  end if;
  if receiver_ref is null or receiver_ref = me.organisation or not gate.is_told(me, door, p_person, receiver_ref) then
    return json_build_object('outcome', 'invalid', 'field', 'to');
  end if;
  if not gate.may_address(me, door, p_person, receiver_ref, 6) or not gate.sees_row(me, door, p_person, receiver_ref, 6) then
    return json_build_object('outcome', 'forbidden');
  end if;
  if p_ends_on < gate.born_on(me.organisation, p_person) or p_ends_on not between me.today - 365 and me.today + 3650 then
    return json_build_object('outcome', 'invalid', 'field', 'endsOn');
  end if;
  if gate.moments_problem(me, p_moments) is not null then
    return json_build_object('outcome', 'invalid', 'field', 'moments');
  end if;
  leader := gate.lead_seen_by(me, door, p_person);
  if gate.handover_holds(me, door, p_person) or leader <> me.organisation or gate.lead_change_waits(me, door, p_person) then
    return json_build_object('outcome', 'conflict', 'field', case when gate.handover_holds(me, door, p_person) then 'running'
      when leader <> me.organisation then 'lead' else 'leadChange' end);
  end if;

  insert into handovers (person_id, source, as_of, recorded_by, receiver, cause, ends_on, message, answer_by)
  values (p_person, me.organisation, me.today, me.user_id, receiver_ref, p_cause, p_ends_on, coalesce(p_message, ''),
    gate.answer_due(p_moments, me.today))
  returning * into h;
  perform gate.offer_moments(me, h, p_moments);
  perform gate.record_act(me, 'handover.propose', h.id::text, p_person);
  return json_build_object('outcome', 'done', 'id', h.id);
end $$;

-- The receiver accepts and chooses a moment, refuses with a reason, or offers other moments.
create or replace function gate.answer_handover(p_token text, p_handover uuid, p_reason text, p_answer text, p_moment uuid, p_words text,
  p_moments jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  h handovers := gate.handover_of(me, p_handover, p_reason);
  refusal text := gate.act_refusal(me, h.receiver = me.organisation);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.handover_seen(me, h, p_reason) <> 'proposed' then
    return json_build_object('outcome', 'conflict', 'field', gate.handover_seen(me, h, p_reason));
  end if;
  if p_answer = 'accepted' and not gate.moment_stands(h, p_moment, h.source, me.today) then
    return json_build_object('outcome', 'invalid', 'field', 'moment');
  end if;
  if p_answer = 'refused' and coalesce(btrim(p_words), '') = '' then
    return json_build_object('outcome', 'invalid', 'field', 'words');
  end if;
  if p_answer = 'otherMoments' then
    if gate.moments_problem(me, p_moments) is not null then
      return json_build_object('outcome', 'invalid', 'field', 'moments');
    end if;
    perform gate.offer_moments(me, h, p_moments);
  end if;
  perform gate.add_handover_step(me, h, p_answer, case when p_answer = 'accepted' then p_moment end, p_words);
  if p_answer = 'refused' then
    update handovers set running = false where id = h.id;
  end if;
  perform gate.record_act(me, case p_answer when 'accepted' then 'handover.accept' when 'refused' then 'handover.refuse'
    else 'handover.counter' end, h.id::text, h.person_id);
  return json_build_object('outcome', 'done', 'id', h.id);
end $$;

-- The giver chooses one of the moments that the receiver offered, or offers new ones. After a no of the person only new ones are left,
-- and who confirmed the talk of before does so again.
create or replace function gate.choose_handover_moment(p_token text, p_handover uuid, p_reason text, p_moment uuid, p_moments jsonb)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  h handovers := gate.handover_of(me, p_handover, p_reason);
  state text := gate.handover_seen(me, h, p_reason);
  refusal text := gate.act_refusal(me, h.source = me.organisation);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if state not in ('countered', 'declined') then
    return json_build_object('outcome', 'conflict', 'field', state);
  end if;
  if p_moment is null and gate.moments_problem(me, p_moments) is not null then
    return json_build_object('outcome', 'invalid', 'field', 'moments');
  end if;
  if p_moment is not null and (state = 'declined' or not gate.moment_stands(h, p_moment, h.receiver, me.today)) then
    return json_build_object('outcome', 'invalid', 'field', 'moment');
  end if;
  if p_moment is null then
    perform gate.offer_moments(me, h, p_moments);
    update handovers set answer_by = gate.answer_due(p_moments, me.today) where id = h.id;
  end if;
  perform gate.add_handover_step(me, h, case when p_moment is null then 'proposedAgain' else 'chosen' end, p_moment, null);
  if state = 'declined' then
    delete from handover_confirmations where handover_id = h.id;
  end if;
  perform gate.record_act(me, 'handover.choose', h.id::text, h.person_id);
  return json_build_object('outcome', 'done', 'id', h.id);
end $$;

-- After a no one of the two spoke with the person, who agrees after all: it goes on as it stood.
create or replace function gate.resume_handover(p_token text, p_handover uuid, p_reason text, p_words text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  h handovers := gate.handover_of(me, p_handover, p_reason);
  refusal text := gate.act_refusal(me, h.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.handover_seen(me, h, p_reason) <> 'declined' then
    return json_build_object('outcome', 'conflict', 'field', gate.handover_seen(me, h, p_reason));
  end if;
  if coalesce(btrim(p_words), '') = '' then
    return json_build_object('outcome', 'invalid', 'field', 'words');
  end if;
  perform gate.add_handover_step(me, h, 'goesOn', null, p_words);
  perform gate.record_act(me, 'handover.goOn', h.id::text, h.person_id);
  return json_build_object('outcome', 'done', 'id', h.id);
end $$;

-- One of the two notes that the talk was held. It may have been another day than the one that was chosen.
create or replace function gate.note_handover_talk(p_token text, p_handover uuid, p_reason text, p_held_on date) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  h handovers := gate.handover_of(me, p_handover, p_reason);
  refusal text := gate.act_refusal(me, h.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.handover_seen(me, h, p_reason) <> 'planned' then
    return json_build_object('outcome', 'conflict', 'field', gate.handover_seen(me, h, p_reason));
  end if;
  if (p_held_on between h.as_of and me.today) is not true then
    return json_build_object('outcome', 'invalid', 'field', 'heldOn');
  end if;
  insert into handover_steps (person_id, handover_id, source, as_of, recorded_by, kind)
  values (h.person_id, h.id, me.organisation, p_held_on, me.user_id, 'talkHeld');
  perform gate.record_act(me, 'handover.talk', h.id::text, h.person_id);
  return json_build_object('outcome', 'done', 'id', h.id);
end $$;

-- Ticks a line of the list, or takes the own tick back.
create or replace function gate.tick_handover(p_token text, p_handover uuid, p_reason text, p_item text, p_ticked boolean) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  h handovers := gate.handover_of(me, p_handover, p_reason);
  refusal text := gate.act_refusal(me, h.id is not null);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.handover_seen(me, h, p_reason) not in ('planned', 'talked') then
    return json_build_object('outcome', 'conflict', 'field', gate.handover_seen(me, h, p_reason));
  end if;
  if p_ticked then
    insert into handover_ticks (person_id, handover_id, source, as_of, recorded_by, item)
    values (h.person_id, h.id, me.organisation, me.today, me.user_id, p_item)
    on conflict (handover_id, item, source) where taken_back_at is null do nothing;
  else
    update handover_ticks set taken_back_at = now()
    where handover_id = h.id and item = p_item and source = me.organisation and taken_back_at is null;
  end if;
  perform gate.record_act(me, 'handover.tick', h.id::text, h.person_id);
  return json_build_object('outcome', 'done', 'id', h.id);
end $$;

-- Puts an action that was agreed in the talk in the plan. p_owner: person, giver or receiver.
create or replace function gate.add_handover_action(p_token text, p_handover uuid, p_reason text, p_what text, p_owner text, p_due date)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  h handovers := gate.handover_of(me, p_handover, p_reason);
  refusal text := gate.act_refusal(me, h.id is not null and me.category_mask & gate.category('plan') <> 0);
  action jsonb;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.handover_seen(me, h, p_reason) not in ('planned', 'talked') then
    return json_build_object('outcome', 'conflict', 'field', gate.handover_seen(me, h, p_reason));
  end if;
  action := jsonb_build_object('text', p_what, 'due', p_due, 'by', case p_owner when 'person' then 'person' else (
    select case when o.kind = 'vdab' then 'vdab' when o.kind = 'partner' then 'partner' else 'ocmw' end
    from organisations o where o.ref = case p_owner when 'giver' then h.source else h.receiver end) end);
  if gate.wrong_in_action(action, me.today, true) is not null then
    return json_build_object('outcome', 'invalid', 'field', 'due');
  end if;
  insert into handover_lines (person_id, handover_id, source, as_of, recorded_by, action_id)
  values (h.person_id, h.id, me.organisation, me.today, me.user_id, gate.insert_action(me, h.person_id, null, action, '{}'));
  perform gate.record_act(me, 'handover.plan', h.id::text, h.person_id);
  return json_build_object('outcome', 'done', 'id', h.id);
end $$;

-- Adds a confirmation; the third ends the hand-over and gives the lead. False when this one was there already.
drop function if exists gate.add_confirmation(gate.actor, handovers, text, text);
create or replace function gate.add_confirmation(me gate.actor, h handovers, p_who text, p_how text, p_as text, p_by text) returns boolean
language plpgsql as $$
begin
  insert into handover_confirmations (person_id, handover_id, source, as_of, recorded_by, who, how, represented_as, represented_by)
  values (h.person_id, h.id, coalesce(me.organisation, h.source), me.today, me.user_id, p_who, p_how, p_as, p_by)
  on conflict on constraint each_confirms_once do nothing;
  if not found then
    return false;
  end if;
  -- What the other party stopped is not completed by who cannot read that.
  if h.running and (select count(*) from handover_confirmations where handover_id = h.id) = 3 then
    update handovers set running = false, done_at = now() where id = h.id;
    perform gate.give_lead(me, h);
  end if;
  return true;
end $$;

-- The giver or the receiver confirms for itself, or writes down that the person did so in the talk, or who represents the person.
drop function if exists gate.confirm_handover(text, uuid, text, text);
create or replace function gate.confirm_handover(p_token text, p_handover uuid, p_reason text, p_who text, p_as text, p_by text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  h handovers := gate.handover_of(me, p_handover, p_reason);
  refusal text := gate.act_refusal(me, case p_who when 'giver' then h.source = me.organisation
    when 'receiver' then h.receiver = me.organisation when 'person' then h.id is not null end);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.handover_seen(me, h, p_reason) <> 'talked' then
    return json_build_object('outcome', 'conflict', 'field', gate.handover_seen(me, h, p_reason));
  end if;
  if p_as is not null and not gate.mandate_ran(gate.look(p_token, h.person_id, 'guidance', p_reason), p_as, p_by, me.today) then
    return json_build_object('outcome', 'invalid', 'field', 'mandate');
  end if;
  if not gate.add_confirmation(me, h, p_who, case p_who when 'person' then 'inTalk' else 'signedIn' end, p_as, p_by) then
    return json_build_object('outcome', 'conflict', 'field', 'confirmed');
  end if;
  perform gate.record_act(me, 'handover.confirm', h.id::text, h.person_id);
  return json_build_object('outcome', 'done', 'id', h.id);
end $$;

-- Ends it without a hand-over: the giver takes an unanswered proposal back; later either stops with a reason.
create or replace function gate.end_handover(p_token text, p_handover uuid, p_reason text, p_words text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  h handovers := gate.handover_of(me, p_handover, p_reason);
  state text := gate.handover_seen(me, h, p_reason);
  refusal text := gate.act_refusal(me, h.source = me.organisation or (h.receiver = me.organisation and state <> 'proposed'));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if state not in ('proposed', 'countered', 'planned', 'talked', 'declined') then
    return json_build_object('outcome', 'conflict', 'field', state);
  end if;
  if state <> 'proposed' and coalesce(btrim(p_words), '') = '' then
    return json_build_object('outcome', 'invalid', 'field', 'words');
  end if;
  perform gate.add_handover_step(me, h, case state when 'proposed' then 'withdrawn' else 'stopped' end, null, p_words);
  update handovers set running = false where id = h.id;
  perform gate.record_act(me, case state when 'proposed' then 'handover.withdraw' else 'handover.stop' end, h.id::text, h.person_id);
  return json_build_object('outcome', 'done', 'id', h.id);
end $$;

grant execute on function
  gate.propose_handover(text, uuid, text, uuid, text, date, text, jsonb),
  gate.answer_handover(text, uuid, text, text, uuid, text, jsonb),
  gate.choose_handover_moment(text, uuid, text, uuid, jsonb),
  gate.resume_handover(text, uuid, text, text),
  gate.note_handover_talk(text, uuid, text, date),
  gate.tick_handover(text, uuid, text, text, boolean),
  gate.add_handover_action(text, uuid, text, text, text, date),
  gate.confirm_handover(text, uuid, text, text, text, text),
  gate.end_handover(text, uuid, text, text) to werkwinkel_app;
