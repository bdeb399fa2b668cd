-- Who leads the guidance to work. The OCMW decides whether it or VDAB does; whoever takes the lead from another, or gives it, asks
-- the other, who answers by a day. The lead of a day is the last decision that stands on it, so nothing earlier is closed.

-- Of the rows that pass, those that name nobody of whom the viewer is not told: that an organisation leads says that it knows the
-- person, and that is not for another to tell. What such a row ended goes with it: it would be told as if it still stood.
create or replace function gate.leads_to_tell(p_rows pathway_leads[], p_viewer integer, p_told integer[], p_today date)
returns setof pathway_leads
language sql stable as $$
  with judged as (
    select r, (r).source = p_viewer or (r).lead in ((r).source, p_viewer) or (r).lead = any (p_told) as told,
      (r).state in ('decided', 'accepted') as stands, ((r).started_on, coalesce((r).answered_at, (r).recorded_at)) as place
    from unnest(p_rows) r)
  select (j.r).* from judged j
  where j.told and not (j.stands and exists (
    select from judged h
    where not h.told and h.stands and (h.r).source = (j.r).source and (h.r).started_on <= p_today and h.place >= j.place))
$$;

-- The lead as this actor sees it: the last standing decision among the rows that pass. Null: nobody, as far as the actor sees.
create or replace function gate.lead_seen_by(me gate.actor, p_door gate.door, p_person uuid) returns integer
language plpgsql as $$
declare
  passing pathway_leads[] := array(
    select l from pathway_leads l
    where l.person_id = p_person and l.state in ('decided', 'accepted') and l.started_on <= me.today
      and gate.sees_row(me, p_door, p_person, l.source, l.category_bit));
  told integer[] := array(
    select distinct (l).lead from unnest(passing) l
    where (l).source <> me.organisation and (l).lead not in ((l).source, me.organisation)
      and gate.is_told(me, p_door, p_person, (l).lead));
begin
  return (
    select l.lead from gate.leads_to_tell(passing, me.organisation, told, me.today) l
    order by l.started_on desc, coalesce(l.answered_at, l.recorded_at) desc, l.id limit 1);
end $$;

-- A change of lead that waits for an answer, as far as the actor sees it.
create or replace function gate.lead_change_waits(me gate.actor, p_door gate.door, p_person uuid) returns boolean
language plpgsql as $$
begin
  return exists (
    select from pathway_leads l
    where l.person_id = p_person and l.state = 'proposed' and me.organisation in (l.source, l.asked)
      and gate.sees_row(me, p_door, p_person, l.source, l.category_bit));
end $$;

-- Writes the lead down for the organisation of the actor, who becomes the contact when it is that organisation.
create or replace function gate.note_lead(me gate.actor, p_person uuid, p_lead integer, p_on date, p_why text, p_function text,
  p_answers uuid default null)
returns uuid
language sql as $$
  insert into pathway_leads (person_id, source, as_of, recorded_by, lead, started_on, state, why, contact_user, contact_team,
    contact_function, answers)
  values (p_person, me.organisation, me.today, me.user_id, p_lead, p_on, 'decided', p_why,
    case when p_lead = me.organisation then me.user_id end, case when p_lead = me.organisation then me.team_id end,
    case when p_lead = me.organisation then p_function end, p_answers)
  returning id
$$;

-- Whom this actor has to ask before the lead becomes p_lead; null: nobody, it decides alone. A lead that cannot be asked any more
-- binds nobody, and the OCMW decides when its own question stayed without an answer.
create or replace function gate.lead_asks(me gate.actor, p_door gate.door, p_person uuid, p_lead integer) returns integer
language plpgsql as $$
declare
  led_by integer := gate.lead_seen_by(me, p_door, p_person);
begin
  if p_lead <> me.organisation then
    return p_lead;
  end if;
  if led_by = me.organisation or (me.organisation_kind = 'ocmw' and exists (
    select from pathway_leads l
    where l.person_id = p_person and l.source = me.organisation and l.lead = me.organisation and l.state = 'proposed'
      and l.answer_by < me.today)) then
    return null;
  end if;
  return (
    select o.ref from organisations o
    where (o.ref = led_by or (led_by is null and me.organisation_kind = 'vdab' and o.kind = 'ocmw' and gate.is_told(me, p_door, p_person, o.ref)))
      and gate.may_address(me, p_door, p_person, o.ref, 6)
    order by o.ref limit 1);
end $$;

-- Decides the lead, or proposes it to whom it concerns. Outcomes: done (with `asked` when it waits), signedOut, missing, forbidden
-- (not an OCMW or VDAB, or a question that would not arrive), invalid (with the field), conflict (`handover`, `waiting`, `same`).
create or replace function gate.set_lead(p_token text, p_person uuid, p_lead uuid, p_on date, p_why text, p_function text,
  p_answer_by date, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  door gate.door := gate.door_of(me, p_person, 'guidance', p_reason);
  refusal text := gate.act_refusal(me, gate.guides(me, door, gate.category('pathway')));
  wanted organisations;
  led_by integer;
  to_ask integer;
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if me.organisation_kind not in ('ocmw', 'vdab') then
    return json_build_object('outcome', 'forbidden', 'field', 'kind');
  end if;
  perform gate.hold_person(p_person);
  -- A colleague may have ended the guidance meanwhile.
  door := gate.door_of(me, p_person, 'guidance', p_reason);
  if gate.guides(me, door, gate.category('pathway')) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  select * into wanted from organisations where id = p_lead and kind in ('ocmw', 'vdab') and part_of is null;
  if wanted.ref is null or (wanted.ref <> me.organisation and not gate.is_told(me, door, p_person, wanted.ref)) then
    return json_build_object('outcome', 'invalid', 'field', 'lead');
  end if;
  if gate.handover_holds(me, door, p_person) then
    return json_build_object('outcome', 'conflict', 'field', 'handover');
  end if;
  led_by := gate.lead_seen_by(me, door, p_person);
  to_ask := gate.lead_asks(me, door, p_person, wanted.ref);
  if to_ask is not null and gate.lead_change_waits(me, door, p_person) then
    return json_build_object('outcome', 'conflict', 'field', 'waiting');
  end if;
  if led_by = wanted.ref and to_ask is not null then
    return json_build_object('outcome', 'conflict', 'field', 'same');
  end if;
  if to_ask is not null and not gate.may_address(me, door, p_person, to_ask, 6) then
    return json_build_object('outcome', 'forbidden', 'field', 'address');
  end if;

  if to_ask is null then
    if p_on > me.today or p_on < coalesce(gate.born_on(me.organisation, p_person), '1900-01-01') then
      return json_build_object('outcome', 'invalid', 'field', 'on');
    end if;
    update pathway_leads set state = 'lapsed', version = version + 1
    where person_id = p_person and source = me.organisation and state = 'proposed';
    made := gate.note_lead(me, p_person, wanted.ref, p_on, p_why, p_function);
    perform gate.record_act(me, 'lead.decide', made::text, p_person);
    return json_build_object('outcome', 'done', 'id', made);
  end if;
  if p_on < me.today or p_on > me.today + 365 then
    return json_build_object('outcome', 'invalid', 'field', 'on');
  end if;
  if p_answer_by is null or p_answer_by <= me.today or p_answer_by > me.today + 90 then
    return json_build_object('outcome', 'invalid', 'field', 'answerBy');
  end if;
  insert into pathway_leads (person_id, source, as_of, recorded_by, lead, started_on, state, why, asked, answer_by, contact_user,
    contact_team, contact_function)
  values (p_person, me.organisation, me.today, me.user_id, wanted.ref, p_on, 'proposed', p_why, to_ask, p_answer_by,
    case when wanted.ref = me.organisation then me.user_id end, case when wanted.ref = me.organisation then me.team_id end,
    case when wanted.ref = me.organisation then p_function end)
  returning id into made;
  perform gate.record_act(me, 'lead.propose', made::text, p_person);
  return json_build_object('outcome', 'done', 'id', made, 'asked', to_ask);
end $$;

-- The organisation that was asked accepts or refuses. What it accepts it also writes down for itself, so that it knows its own lead
-- whatever the other still shares; in words of its own, for those of the other may not reach whom its own reach. Conflict fields: `state` (answered or withdrawn meanwhile), `handover`.
create or replace function gate.answer_lead(p_token text, p_id uuid, p_answer text, p_why text, p_function text, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  l pathway_leads;
  door gate.door;
  refusal text;
  mine boolean;
begin
  perform gate.hold_person(x.person_id) from pathway_leads x where x.id = p_id and x.asked = me.organisation;
  select * into l from pathway_leads where id = p_id and asked = me.organisation for update;
  door := gate.door_of(me, l.person_id, 'guidance', p_reason);
  refusal := gate.act_refusal(me, door.kind = 'involved' and door.role = 'guidance'
    and gate.sees_row(me, door, l.person_id, l.source, l.category_bit));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if p_answer not in ('accepted', 'refused') or p_answer is null then
    return json_build_object('outcome', 'invalid', 'field', 'answer');
  end if;
  if l.state <> 'proposed' then
    return json_build_object('outcome', 'conflict', 'field', 'state', 'now', l.state);
  end if;
  if p_answer = 'accepted' and gate.handover_holds(me, door, l.person_id) then
    return json_build_object('outcome', 'conflict', 'field', 'handover');
  end if;
  mine := l.lead = me.organisation;
  update pathway_leads set state = p_answer, version = version + 1, answered_by = me.user_id, answered_at = now(), answer_why = p_why,
    started_on = case when p_answer = 'accepted' then greatest(l.started_on, me.today) else l.started_on end,
    contact_user = case when mine and p_answer = 'accepted' then me.user_id else contact_user end,
    contact_team = case when mine and p_answer = 'accepted' then me.team_id else contact_team end,
    contact_function = case when mine and p_answer = 'accepted' then p_function else contact_function end
  where id = l.id;
  if p_answer = 'accepted' then
    perform gate.note_lead(me, l.person_id, l.lead, greatest(l.started_on, me.today),
      coalesce(nullif(btrim(p_why), ''), 'Wij aanvaardden dit voorstel.'), p_function, l.id);
  end if;
  perform gate.record_act(me, case p_answer when 'accepted' then 'lead.accept' else 'lead.refuse' end, l.id::text, l.person_id);
  return json_build_object('outcome', 'done', 'id', l.id);
end $$;

-- Whoever proposed takes the proposal back, or asks again by a later day when nobody answered.
create or replace function gate.follow_lead(p_token text, p_id uuid, p_follow text, p_answer_by date, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  l pathway_leads;
  refusal text;
begin
  perform gate.hold_person(x.person_id) from pathway_leads x where x.id = p_id and x.source = me.organisation;
  select * into l from pathway_leads where id = p_id and source = me.organisation for update;
  refusal := gate.act_refusal(me, l.source = me.organisation and gate.may_write_in(me, l.person_id, 1 << l.category_bit, p_reason));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if l.state <> 'proposed' then
    return json_build_object('outcome', 'conflict', 'field', 'state', 'now', l.state);
  end if;
  if p_follow = 'withdraw' then
    update pathway_leads set state = 'withdrawn', version = version + 1 where id = l.id;
    perform gate.record_act(me, 'lead.withdraw', l.id::text, l.person_id);
    return json_build_object('outcome', 'done', 'id', l.id);
  end if;
  if p_answer_by is null or p_answer_by <= me.today or p_answer_by > me.today + 90 then
    return json_build_object('outcome', 'invalid', 'field', 'answerBy');
  end if;
  update pathway_leads set answer_by = p_answer_by, reminded = reminded + 1, version = version + 1,
    started_on = greatest(started_on, me.today) where id = l.id;
  perform gate.record_act(me, 'lead.remind', l.id::text, l.person_id);
  return json_build_object('outcome', 'done', 'id', l.id);
end $$;

grant execute on function
  gate.set_lead(text, uuid, uuid, date, text, text, date, text),
  gate.answer_lead(text, uuid, text, text, text, text),
  gate.follow_lead(text, uuid, text, date, text) to werkwinkel_app;
