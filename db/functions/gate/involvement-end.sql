-- Ending one's own guidance of a person. Every other source closes at once, and so does the dossier; what was recorded stays until its
-- term. Nobody goes away from a hand-over that runs, nor with the lead of someone whom another organisation still guides.

-- Is the lead of this organisation one to give away first? Not where nobody else who may lead guides the person as far as it is told, nor
-- where whoever was asked said no or did not answer in time: then it would be held here for ever.
create or replace function gate.lead_is_held(me gate.actor, p_door gate.door, p_person uuid) returns boolean
language plpgsql as $$
begin
  return gate.lead_seen_by(me, p_door, p_person) is not distinct from me.organisation
    and exists (
      select from organisations o
      where o.kind in ('ocmw', 'vdab') and o.part_of is null and o.active and o.ref <> me.organisation
        and gate.is_told(me, p_door, p_person, o.ref))
    and not exists (
      select from pathway_leads l
      where l.person_id = p_person and l.source = me.organisation and l.lead <> me.organisation
        and (l.state = 'refused' or (l.state = 'proposed' and l.answer_by < me.today)));
end $$;

-- What waits for the organisation, or for which the organisation waits, when it no longer guides the person: nobody is left to come or to
-- hear the answer. Each is the act that it would have been, with its own line in the history. What runs at another goes on: a placement, a
-- referral that was accepted.
create or replace function gate.leave_nothing_waiting(me gate.actor, p_person uuid) returns void
language plpgsql as $$
declare
  taken uuid;
begin
  for taken in
    update pathway_leads set state = 'withdrawn', version = version + 1
    where person_id = p_person and source = me.organisation and state = 'proposed' returning id
  loop
    perform gate.record_act(me, 'lead.withdraw', taken::text, p_person);
  end loop;
  perform gate.take_back_releases(me, p_person);
  perform gate.take_back_proposals(me, p_person);
  perform gate.take_back_referrals(me, p_person);
  perform gate.release_places(me, p_person);
  perform gate.call_off_appointments(me, p_person);
end $$;

-- The organisation no longer guides this person from p_on, today or before. Outcomes: done, signedOut, missing, invalid (with the field),
-- conflict (`secondPerson`: a colleague has still to say whether the registration is right; `handover`, `lead`).
create or replace function gate.end_involvement(p_token text, p_person uuid, p_on date, p_ended_reason text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  door gate.door := gate.door_of(me, p_person, 'guidance', p_reason);
  refusal text := gate.act_refusal(me, gate.guides(me, door, gate.category('involvement')));
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(p_person);
  -- A colleague may have been first: then there is nothing left to end.
  door := gate.door_of(me, p_person, 'guidance', p_reason);
  if door.kind is null then
    return json_build_object('outcome', 'missing');
  end if;
  if p_ended_reason is null or p_ended_reason not in ('goalReached', 'moved', 'otherOrganisation', 'noSupport', 'personStops', 'outOfReach',
    'deceased', 'other') then
    return json_build_object('outcome', 'invalid', 'field', 'why');
  end if;
  if p_on is null or p_on > me.today
    or (p_on < me.today and p_on <= (select i.valid_from from involvements i where i.id = door.involvement)) then
    return json_build_object('outcome', 'invalid', 'field', 'on');
  end if;
  -- Whoever registered someone outside the territory does not take that away before a second person looked at it.
  if exists (select from involvements i where i.id = door.involvement and i.awaits_second_person and i.second_person is null) then
    return json_build_object('outcome', 'conflict', 'field', 'secondPerson');
  end if;
  if gate.handover_holds(me, door, p_person) then
    return json_build_object('outcome', 'conflict', 'field', 'handover');
  end if;
  if p_ended_reason <> 'deceased' and gate.lead_is_held(me, door, p_person) then
    return json_build_object('outcome', 'conflict', 'field', 'lead');
  end if;
  -- What began later than its last day never was: it would open until tonight, so it moves back.
  update involvements set valid_from = least(valid_from, p_on - 1), valid_until = p_on - 1, ended_reason = p_ended_reason,
    ended_at = clock_timestamp()
  where person_id = p_person and organisation = me.organisation and role = 'guidance' and valid_from <= me.today
    and (valid_until is null or valid_until >= me.today);
  perform gate.move_phase(me, me.organisation, p_person, array['signal', 'registration', 'jointIntake', 'screening', 'route', 'plan',
    'execution', 'evaluation', 'outflow', 'aftercare', 'reopened'], array['closed'], p_on);
  -- Before what follows from it: what this settles, it settles.
  perform gate.record_act(me, 'involvement.end', null, p_person);
  perform gate.leave_nothing_waiting(me, p_person);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function gate.end_involvement(text, uuid, date, text, text) to werkwinkel_app, werkwinkel_jobs;
