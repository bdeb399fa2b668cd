-- What the people of an OCMW do with a GPMI: draft, revise, sign, evaluate, prolong and end it.

-- Begins a contract with its first version. One at a time: another that is still open is a conflict.
create or replace function gate.draft_gpmi(p_token text, p_person uuid, p_granted_on date, p_form text, p_starts_on date, p_ends_on date,
  p_sections jsonb, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal json := gate.beginning_refusal(me, gate.may_write_gpmi(me, p_person, p_reason), p_person, p_reason);
  c gpmi_contracts;
  wrong text;
begin
  if refusal is not null then
    return refusal;
  end if;
  wrong := case
    when p_granted_on > me.today or p_granted_on <= coalesce(gate.born_on(me.organisation, p_person), '-infinity') then 'grantedOn'
    when p_starts_on < p_granted_on or p_starts_on > me.today + 366 then 'startsOn'
    when p_ends_on <= p_starts_on then 'endsOn' end;
  if wrong is not null then
    return json_build_object('outcome', 'invalid', 'field', wrong);
  end if;
  insert into gpmi_contracts (person_id, source, category_bit, as_of, recorded_by, granted_on, form, starts_on, ends_on)
  values (p_person, me.organisation, 7, me.today, me.user_id, p_granted_on, p_form, p_starts_on, p_ends_on)
  on conflict (source, person_id) where ended_on is null do nothing
  returning * into c;
  if c.id is null then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.put_gpmi_version(me, c, p_sections, null, '{}');
  perform gate.record_act(me, 'gpmi.draft', c.id::text, p_person);
  return json_build_object('outcome', 'done', 'id', c.id);
end $$;

-- A new version of the words, with why they changed; it keeps the origins of the version it follows.
create or replace function gate.revise_gpmi(p_token text, p_contract uuid, p_version integer, p_sections jsonb, p_why text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  words_open boolean := gate.gpmi_stands_open(me, p_token, p_contract, p_reason);
  c gpmi_contracts := gate.hold_gpmi(me, p_contract);
  refusal json := gate.gpmi_refusal(me, c, p_version, p_reason);
  latest gpmi_versions;
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into latest from gpmi_versions where contract_id = c.id order by number desc limit 1;
  if words_open is not true then
    return json_build_object('outcome', 'conflict');
  end if;
  if latest.sections = p_sections then
    return gate.wrong_gpmi('sections');
  end if;
  perform gate.put_gpmi_version(me, c, p_sections, p_why, latest.origins);
  update gpmi_contracts set version = version + 1, as_of = me.today where id = c.id;
  perform gate.record_act(me, 'gpmi.revise', c.id::text, c.person_id);
  return json_build_object('outcome', 'done', 'id', c.id);
end $$;

-- Records a signature: the OCMW's own, or the one that the person, or who represents the person as p_as, put on paper. p_hash is that
-- of the document that was read.
drop function if exists gate.sign_gpmi(text, uuid, integer, text, text, text, date, text, text);
create or replace function gate.sign_gpmi(p_token text, p_contract uuid, p_version integer, p_party text, p_way text, p_name text, p_on date,
  p_hash text, p_reason text, p_as text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  words_open boolean := gate.gpmi_stands_open(me, p_token, p_contract, p_reason);
  c gpmi_contracts := gate.hold_gpmi(me, p_contract);
  refusal json := gate.gpmi_refusal(me, c, p_version, p_reason);
  latest gpmi_versions;
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into latest from gpmi_versions where contract_id = c.id order by number desc limit 1;
  if latest.document_hash <> p_hash or words_open is not true then
    return json_build_object('outcome', 'conflict');
  end if;
  if not gate.gpmi_can_be_signed(latest.sections) then
    return gate.wrong_gpmi('sections');
  end if;
  -- A person signs online under the own name alone; what a colleague records was on paper.
  if p_party = 'person' and p_way <> 'paper' then
    return gate.wrong_gpmi('way');
  end if;
  if p_on > me.today or p_on < latest.as_of then
    return gate.wrong_gpmi('on');
  end if;
  if p_as is not null and not gate.mandate_ran(gate.look(p_token, c.person_id, 'guidance', p_reason), p_as, p_name, p_on) then
    return gate.wrong_gpmi('mandate');
  end if;
  if not gate.put_gpmi_signature(me, latest, p_party, p_way, p_name, p_on, p_as) then
    return json_build_object('outcome', 'conflict');
  end if;
  perform gate.record_act(me, 'gpmi.sign', c.id::text, c.person_id);
  return json_build_object('outcome', 'done', 'id', c.id);
end $$;

-- Records that the contract was looked at together.
create or replace function gate.evaluate_gpmi(p_token text, p_contract uuid, p_version integer, p_held_on date, p_in_person boolean,
  p_result text, p_note text, p_next_on date, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  c gpmi_contracts := gate.hold_gpmi(me, p_contract);
  refusal json := gate.gpmi_refusal(me, c, p_version, p_reason);
begin
  if refusal is not null then
    return refusal;
  end if;
  if c.signed_on is null then
    return json_build_object('outcome', 'conflict');
  end if;
  if p_held_on > me.today or p_held_on < c.signed_on then
    return gate.wrong_gpmi('heldOn');
  end if;
  if p_next_on <= greatest(p_held_on, me.today) then
    return gate.wrong_gpmi('nextOn');
  end if;
  insert into gpmi_evaluations (contract_id, person_id, source, category_bit, origins, as_of, recorded_by, in_person, result, note, next_on)
  values (c.id, c.person_id, c.source, c.category_bit, c.origins, p_held_on, me.user_id, p_in_person, p_result, p_note, p_next_on);
  update gpmi_contracts set version = version + 1 where id = c.id;
  perform gate.record_act(me, 'gpmi.evaluate', c.id::text, c.person_id);
  return json_build_object('outcome', 'done', 'id', c.id);
end $$;

-- Makes the contract last longer; what the last day was before stays readable.
create or replace function gate.prolong_gpmi(p_token text, p_contract uuid, p_version integer, p_until date, p_why text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  c gpmi_contracts := gate.hold_gpmi(me, p_contract);
  refusal json := gate.gpmi_refusal(me, c, p_version, p_reason);
begin
  if refusal is not null then
    return refusal;
  end if;
  if c.signed_on is null then
    return json_build_object('outcome', 'conflict');
  end if;
  if p_until <= coalesce(c.ends_on, c.starts_on) or p_until <= me.today or p_until > me.today + 1100 then
    return gate.wrong_gpmi('until');
  end if;
  insert into gpmi_prolongations (contract_id, person_id, source, category_bit, origins, as_of, recorded_by, ended_before, ends_on, why)
  values (c.id, c.person_id, c.source, c.category_bit, c.origins, me.today, me.user_id, c.ends_on, p_until, p_why);
  update gpmi_contracts set ends_on = p_until, version = version + 1 where id = c.id;
  perform gate.record_act(me, 'gpmi.prolong', c.id::text, c.person_id);
  return json_build_object('outcome', 'done', 'id', c.id);
end $$;

create or replace function gate.end_gpmi(p_token text, p_contract uuid, p_version integer, p_on date, p_ended_reason text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  c gpmi_contracts := gate.hold_gpmi(me, p_contract);
  refusal json := gate.gpmi_refusal(me, c, p_version, p_reason);
begin
  if refusal is not null then
    return refusal;
  end if;
  if p_on > me.today or p_on < c.starts_on then
    return gate.wrong_gpmi('on');
  end if;
  update gpmi_contracts set ended_on = p_on, ended_reason = p_ended_reason, version = version + 1 where id = c.id;
  perform gate.record_act(me, 'gpmi.end', c.id::text, c.person_id);
  return json_build_object('outcome', 'done', 'id', c.id);
end $$;

grant execute on function
  gate.draft_gpmi(text, uuid, date, text, date, date, jsonb, text),
  gate.revise_gpmi(text, uuid, integer, jsonb, text, text),
  gate.sign_gpmi(text, uuid, integer, text, text, text, date, text, text, text),
  gate.evaluate_gpmi(text, uuid, integer, date, boolean, text, text, date, text),
  gate.prolong_gpmi(text, uuid, integer, date, text, text),
  gate.end_gpmi(text, uuid, integer, date, text, text) to werkwinkel_app;
