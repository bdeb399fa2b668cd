-- Who does what beside the lead: role-holders per domain, dated. Each organisation writes down those it knows of; an organisation
-- that works here is named only when the writer is told that it knows the person.

-- Adds a role-holder. Outcomes: done, signedOut, missing, invalid (with the field).
create or replace function gate.add_role_holder(p_token text, p_person uuid, p_role text, p_domain text, p_holder text,
  p_organisation uuid, p_organisation_name text, p_on date, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  door gate.door := gate.door_of(me, p_person, 'guidance', p_reason);
  refusal text := gate.act_refusal(me, gate.guides(me, door, gate.category('pathway')));
  named integer := (select ref from organisations where id = p_organisation);
  made uuid;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  perform gate.hold_person(p_person);
  -- A colleague may have ended the guidance meanwhile.
  door := gate.door_of(me, p_person, 'guidance', p_reason);
  if gate.guides(me, door, gate.category('pathway')) is not true then
    return json_build_object('outcome', 'missing');
  end if;
  if (p_organisation is not null and named is distinct from me.organisation
      and gate.is_told(me, door, p_person, named) is not true) or num_nonnulls(named, p_organisation_name) <> 1 then
    return json_build_object('outcome', 'invalid', 'field', 'organisation');
  end if;
  if p_on > me.today + 365 or p_on < coalesce(gate.born_on(me.organisation, p_person), '1900-01-01') then
    return json_build_object('outcome', 'invalid', 'field', 'on');
  end if;
  insert into pathway_roles (person_id, source, as_of, recorded_by, role, domain, holder, organisation, organisation_name, started_on)
  values (p_person, me.organisation, me.today, me.user_id, p_role, p_domain, p_holder, named, p_organisation_name, p_on)
  returning id into made;
  perform gate.record_act(me, 'roleHolder.add', made::text, p_person);
  return json_build_object('outcome', 'done', 'id', made);
end $$;

-- Ends a role of today on; only the organisation that wrote it down.
create or replace function gate.end_role_holder(p_token text, p_id uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  held pathway_roles;
  refusal text;
begin
  perform gate.hold_person(x.person_id) from pathway_roles x where x.id = p_id and x.source = me.organisation;
  select * into held from pathway_roles where id = p_id and source = me.organisation for update;
  refusal := gate.act_refusal(me, held.source = me.organisation and gate.may_write_in(me, held.person_id, 1 << held.category_bit, p_reason));
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if held.ended_on is not null then
    return json_build_object('outcome', 'conflict');
  end if;
  update pathway_roles set ended_on = greatest(me.today, started_on), version = version + 1, as_of = me.today where id = held.id;
  perform gate.record_act(me, 'roleHolder.end', held.id::text, held.person_id);
  return json_build_object('outcome', 'done', 'id', held.id);
end $$;

grant execute on function
  gate.add_role_holder(text, uuid, text, text, text, uuid, text, date, text),
  gate.end_role_holder(text, uuid, text) to werkwinkel_app;
