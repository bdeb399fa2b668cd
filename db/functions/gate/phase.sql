-- Phases of the pathway as one organisation records them. Which phase may follow which stands in the program (phase.ts) and comes
-- along; that the phase before is still the one that was looked at is asked here.

-- The birth date as the organisation knows it: nothing of a pathway is older.
create or replace function gate.born_on(p_organisation integer, p_person uuid) returns date
language sql stable as $$
  select x.birth_date from gate.person_index x where x.organisation = p_organisation and x.person_id = p_person
$$;

-- Begins the first phase, or ends the open one and begins the next. p_after: the phases that this one may follow; p_first: whether
-- a pathway may begin with it. Outcomes: done, signedOut, missing, invalid (with the field), conflict.
create or replace function gate.enter_phase(p_token text, p_person uuid, p_phase text, p_after text[], p_first boolean, p_on date,
  p_own boolean, p_step text, p_step_by date, p_why text, p_version integer, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.holds_to_write(me, p_person, gate.category('pathway'), p_reason));
  open_phase pathway_phases;
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into open_phase from pathway_phases where person_id = p_person and source = me.organisation and ended_on is null;
  if open_phase.version is distinct from p_version then
    return json_build_object('outcome', 'conflict');
  end if;
  if (open_phase.id is null and not p_first) or (open_phase.id is not null and not open_phase.phase = any (p_after)) then
    return json_build_object('outcome', 'invalid', 'field', 'phase');
  end if;
  if p_on > me.today or p_on < coalesce(open_phase.started_on, gate.born_on(me.organisation, p_person), '1900-01-01') then
    return json_build_object('outcome', 'invalid', 'field', 'on');
  end if;
  update pathway_phases set ended_on = p_on where id = open_phase.id;
  insert into pathway_phases (person_id, source, as_of, recorded_by, phase, started_on, owner_user, owner_team, next_step, next_step_by, why)
  values (p_person, me.organisation, p_on, me.user_id, p_phase, p_on, case when p_own then me.user_id end,
    case when not p_own then me.team_id end, p_step, p_step_by, p_why)
  returning id into made;
  perform gate.record_act(me, 'phase.enter', made::text, p_person);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- What happened to the guidance moves the open phase of that organisation too: p_way are the phases it comes to, one after the other, the
-- last one open. Whoever had the phase in hand keeps it. Nothing where no phase was written, or the open one is none of p_from.
create or replace function gate.move_phase(me gate.actor, p_organisation integer, p_person uuid, p_from text[], p_way text[], p_on date)
returns void
language plpgsql as $$
declare
  open_phase pathway_phases;
  entered text;
  moved_on date;
begin
  select * into open_phase from pathway_phases
  where person_id = p_person and source = p_organisation and ended_on is null and phase = any (p_from);
  if open_phase.id is null then
    return;
  end if;
  -- Nothing ends before it began.
  moved_on := greatest(p_on, open_phase.started_on);
  foreach entered in array p_way loop
    if entered <> open_phase.phase then
      update pathway_phases set ended_on = moved_on where person_id = p_person and source = p_organisation and ended_on is null;
      -- Readers tell phases of one day in the order in which they were written.
      insert into pathway_phases (person_id, source, as_of, recorded_by, recorded_at, phase, started_on, owner_user, owner_team)
      values (p_person, p_organisation, moved_on, case when me.organisation = p_organisation then me.user_id end, clock_timestamp(),
        entered, moved_on, open_phase.owner_user, open_phase.owner_team);
    end if;
  end loop;
end $$;

-- Gives the open phase another owner or next step. Two who do so at once do not overwrite one another.
create or replace function gate.tend_phase(p_token text, p_person uuid, p_own boolean, p_step text, p_step_by date, p_version integer,
  p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.holds_to_write(me, p_person, gate.category('pathway'), p_reason));
  tended uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  update pathway_phases set owner_user = case when p_own then me.user_id end, owner_team = case when not p_own then me.team_id end,
    next_step = p_step, next_step_by = p_step_by, as_of = me.today, version = version + 1
  where person_id = p_person and source = me.organisation and ended_on is null and version = p_version
  returning id into tended;
  if tended is null then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'phase.tend', tended::text, p_person);
  return json_build_object('outcome', 'done', 'id', tended);
end $$;

grant execute on function
  gate.enter_phase(text, uuid, text, text[], boolean, date, boolean, text, date, text, integer, text),
  gate.tend_phase(text, uuid, boolean, text, date, integer, text) to werkwinkel_app;
