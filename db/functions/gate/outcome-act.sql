-- Writing down how guidance ended, the jobs, and the checks after the start. Work found turns the organisation's own guidance into
-- aftercare, until the check after twelve months or the person's objection; then nothing of it opens any more.

-- May the actor see to the outcome: who guides, or who follows up in aftercare.
create or replace function gate.may_follow_up(me gate.actor, p_person uuid, p_reason text) returns boolean
language sql stable as $$
  select d.kind = 'involved' and me.category_mask & gate.category('outcome') <> 0 from gate.door_of(me, p_person, 'aftercare', p_reason) d
$$;

-- The organisation's guidance becomes aftercare, until a month after the last check even if nobody does that check. Who hears late that
-- work began still has a month to ask once how it is now.
create or replace function gate.begin_aftercare(me gate.actor, p_person uuid, p_began_on date) returns void
language sql as $$
  update involvements set role = 'aftercare', valid_until = greatest((p_began_on + interval '13 months')::date,
    (me.today + interval '1 month')::date)
  where person_id = p_person and organisation = me.organisation and role = 'guidance' and valid_from <= me.today
    and (valid_until is null or valid_until >= me.today)
$$;

-- Aftercare ends. p_on is its last day. What began later than that day never was: it would open until tonight, so it moves back.
create or replace function gate.end_aftercare(p_organisation integer, p_person uuid, p_on date, p_why text) returns boolean
language plpgsql as $$
begin
  update involvements set valid_from = least(valid_from, p_on), valid_until = p_on, ended_reason = p_why
  where person_id = p_person and organisation = p_organisation and role = 'aftercare' and (valid_until is null or valid_until > p_on);
  return found;
end $$;

-- What is wrong with a job, or null. p_job: {contract, from, until?, fraction?, employerNumber?, employerName?, saidBy}.
create or replace function gate.wrong_in_job(p_job jsonb, p_born date, p_today date) returns text
language sql immutable as $$
  select case
    when (p_job ->> 'from')::date is null or (p_job ->> 'from')::date > p_today or (p_job ->> 'from')::date < p_born + interval '15 years'
      then 'from'
    when (p_job ->> 'until')::date < (p_job ->> 'from')::date or (p_job ->> 'until')::date > p_today + 3650 then 'until'
    when (p_job ->> 'fraction')::numeric <= 0 or (p_job ->> 'fraction')::numeric > 1 then 'fraction' end
$$;

create or replace function gate.insert_job(me gate.actor, p_person uuid, p_job jsonb) returns uuid
language sql as $$
  insert into work_spells (person_id, source, as_of, recorded_by, contract, began_on, ended_on, fraction, employer_number, employer_name, said_by)
  values (p_person, me.organisation, me.today, me.user_id, p_job ->> 'contract', (p_job ->> 'from')::date, (p_job ->> 'until')::date,
    (p_job ->> 'fraction')::numeric, p_job ->> 'employerNumber', p_job ->> 'employerName', p_job ->> 'saidBy')
  returning id
$$;

-- Writes down how guidance ends. p_job null: no work, or nothing known of the job yet. Conflict: `secondPerson` (a colleague has still to
-- say whether the registration is right), `handover`, `open`.
create or replace function gate.record_outflow(p_token text, p_person uuid, p_reason text, p_kind text, p_is_work boolean, p_began_on date,
  p_applied_on date, p_job jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_write_in(me, p_person, gate.category('outcome'), p_reason)
    and (p_job is null or me.category_mask & gate.category('workStatus') <> 0));
  door gate.door;
  born date;
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(p_person);
  -- A colleague may have ended the guidance meanwhile.
  door := gate.door_of(me, p_person, 'guidance', p_reason);
  if gate.guides(me, door, gate.category('outcome')) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  born := gate.born_on(me.organisation, p_person);
  if p_began_on is null or p_began_on > me.today or p_began_on < coalesce(born, '1900-01-01') or p_began_on < me.today - 730 then
    return json_build_object('outcome', 'invalid', 'field', 'from');
  end if;
  if p_applied_on > p_began_on or p_applied_on < coalesce(born, '1900-01-01') then
    return json_build_object('outcome', 'invalid', 'field', 'appliedOn');
  end if;
  if p_job is not null and gate.wrong_in_job(p_job, born, me.today) is not null then
    return json_build_object('outcome', 'invalid', 'field', gate.wrong_in_job(p_job, born, me.today));
  end if;
  -- A guidance that became aftercare can no longer be denied: the second person looks first.
  if p_is_work and exists (select from involvements i
    where i.id = door.involvement and i.awaits_second_person and i.second_person is null) then
    return json_build_object('outcome', 'conflict', 'field', 'secondPerson');
  end if;
  if p_is_work and gate.handover_holds(me, door, p_person) then
    return json_build_object('outcome', 'conflict', 'field', 'handover');
  end if;
  if exists (select from outflows where person_id = p_person and source = me.organisation and closed_on is null and is_work) then
    return json_build_object('outcome', 'conflict', 'field', 'open');
  end if;
  -- What was short of work makes room for what comes after it.
  update outflows set closed_on = me.today, closed_as = 'resumed'
  where person_id = p_person and source = me.organisation and closed_on is null;
  insert into outflows (person_id, source, as_of, recorded_by, kind, began_on, is_work, applied_on)
  values (p_person, me.organisation, me.today, me.user_id, p_kind, p_began_on, p_is_work, p_applied_on)
  returning id into made;
  if p_job is not null then
    perform gate.insert_job(me, p_person, p_job);
  end if;
  if p_is_work then
    perform gate.begin_aftercare(me, p_person, p_began_on);
    perform gate.move_phase(me, me.organisation, p_person, array['signal', 'registration', 'jointIntake', 'screening', 'route', 'plan',
      'execution', 'evaluation', 'outflow', 'reopened'], array['outflow', 'aftercare'], p_began_on);
  end if;
  perform gate.record_act(me, 'outflow.record', made::text, p_person);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

create or replace function gate.record_job(p_token text, p_person uuid, p_reason text, p_job jsonb) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_follow_up(me, p_person, p_reason) and me.category_mask & gate.category('workStatus') <> 0);
  wrong text;
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(p_person);
  -- A colleague may have been first: nobody follows this person any more.
  if gate.may_follow_up(me, p_person, p_reason) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  wrong := gate.wrong_in_job(p_job, gate.born_on(me.organisation, p_person), me.today);
  if wrong is not null then
    return json_build_object('outcome', 'invalid', 'field', wrong);
  end if;
  made := gate.insert_job(me, p_person, p_job);
  perform gate.record_act(me, 'job.record', made::text, p_person);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- A job of the own organisation ended, or its end was another day.
create or replace function gate.end_job(p_token text, p_job uuid, p_reason text, p_ended_on date, p_why text, p_version integer) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  s work_spells;
  refusal text;
begin
  perform gate.hold_person(x.person_id) from work_spells x where x.id = p_job and x.source = me.organisation;
  select * into s from work_spells where id = p_job and source = me.organisation for update;
  refusal := gate.act_refusal(me, gate.may_follow_up(me, s.person_id, p_reason)
    and me.category_mask & gate.category('workStatus') <> 0);
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if s.version <> p_version then
    return json_build_object('outcome', 'conflict', 'now', json_build_object('until', s.ended_on, 'endReason', s.end_reason));
  end if;
  if p_ended_on is null or p_ended_on < s.began_on or p_ended_on > me.today then
    return json_build_object('outcome', 'invalid', 'field', 'until');
  end if;
  update work_spells set ended_on = p_ended_on, end_reason = p_why, as_of = me.today, version = version + 1 where id = s.id;
  perform gate.record_act(me, 'job.end', s.id::text, s.person_id);
  return json_build_object('outcome', 'done', 'id', s.id);
end $$;

-- Answers one of the checks after 1, 3, 6 and 12 months. The last one ends the aftercare.
create or replace function gate.answer_check(p_token text, p_outflow uuid, p_reason text, p_months integer, p_found text, p_said_by text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  o outflows;
  refusal text;
begin
  perform gate.hold_person(x.person_id) from outflows x where x.id = p_outflow and x.source = me.organisation;
  select * into o from outflows where id = p_outflow and source = me.organisation for update;
  refusal := gate.act_refusal(me, o.source = me.organisation and gate.may_follow_up(me, o.person_id, p_reason));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if o.closed_on is not null or not o.is_work or exists (select from work_checks where outflow_id = o.id and months = p_months) then
    return json_build_object('outcome', 'conflict', 'field', case when o.closed_on is null then 'answered' else 'closed' end);
  end if;
  if (o.began_on + make_interval(months => p_months))::date > me.today then
    return json_build_object('outcome', 'invalid', 'field', 'months');
  end if;
  if (p_found = 'notReached') <> (p_said_by is null) then
    return json_build_object('outcome', 'invalid', 'field', 'saidBy');
  end if;
  insert into work_checks (person_id, outflow_id, source, as_of, recorded_by, months, found, said_by)
  values (o.person_id, o.id, me.organisation, me.today, me.user_id, p_months, p_found, p_said_by);
  if p_months = 12 then
    update outflows set closed_on = me.today, closed_as = 'lastCheck' where id = o.id;
    perform gate.end_aftercare(me.organisation, o.person_id, me.today, 'lastCheck');
    perform gate.move_phase(me, me.organisation, o.person_id, array['aftercare'], array['closed'], me.today);
  end if;
  perform gate.record_act(me, 'check.answer', o.id::text, o.person_id);
  return json_build_object('outcome', 'done', 'id', o.id);
end $$;

-- The organisation guides the person again: the work is over, or it was written down by mistake. It is a new guidance on the ground of
-- the former one, so what proved that does not open what other organisations know; and a second person vouches for it where nobody did
-- for the former, or where the person lives outside the territory. Whoever says so guides, and may read how it ended and who is involved.
create or replace function gate.resume_guidance(p_token text, p_person uuid, p_reason text, p_why text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  door gate.door := gate.door_of(me, p_person, 'aftercare', p_reason);
  refusal text := gate.act_refusal(me, door.kind = 'involved' and 'guidance' = any (me.purposes)
    and me.category_mask & gate.category('outcome') <> 0 and me.category_mask & gate.category('involvement') <> 0);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  -- A colleague who does the same, or the person who objects, may have been first.
  perform gate.hold_person(p_person);
  door := gate.door_of(me, p_person, 'aftercare', p_reason);
  if door.role is distinct from 'aftercare' then
    return json_build_object('outcome', 'conflict');
  end if;
  update outflows set closed_on = me.today, closed_as = p_why
  where person_id = p_person and source = me.organisation and closed_on is null;
  perform gate.end_aftercare(me.organisation, p_person, me.today - 1, p_why);
  insert into involvements (person_id, organisation, valid_from, ground, awaits_second_person, recorded_by)
  select p_person, me.organisation, me.today, i.ground, (i.awaits_second_person and i.second_person is null)
    or gate.outside_territory(me.organisation, gate.own_nis(me.organisation, p_person)), me.user_id
  from involvements i where i.id = door.involvement;
  perform gate.move_phase(me, me.organisation, p_person, array['aftercare'], array['reopened'], me.today);
  perform gate.record_act(me, 'guidance.resume', null, p_person);
  return json_build_object('outcome', 'done');
end $$;

grant execute on function
  gate.record_outflow(text, uuid, text, text, boolean, date, date, jsonb),
  gate.record_job(text, uuid, text, jsonb),
  gate.end_job(text, uuid, text, date, text, integer),
  gate.answer_check(text, uuid, text, integer, text, text),
  gate.resume_guidance(text, uuid, text, text) to werkwinkel_app;
