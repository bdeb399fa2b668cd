-- The GPMI of an OCMW: reading it in a view, and what its own people do with it. A version is never changed; a change is a new one.

create or replace function gate.keeps_gpmi(me gate.actor) returns boolean
language sql immutable as $$
  select coalesce(me.organisation_kind in ('ocmw', 'ocmwAssociation') and (me.category_mask >> 7) & 1 = 1, false)
$$;

-- What a signature names: this contract, this version, these words.
create or replace function gate.gpmi_hash(p_contract uuid, p_number integer, p_sections jsonb) returns text
language sql immutable as $$
  select encode(sha256(convert_to(concat_ws(' ', 'gpmi', p_contract, p_number, p_sections::text), 'UTF8')), 'hex')
$$;

-- Who signed a version; the names stay between the OCMW and the person.
create or replace function gate.gpmi_signed_by(p_version uuid, p_names boolean) returns json
language sql stable as $$
  select coalesce(json_agg(json_build_object('party', s.party, 'way', s.way, 'name', case when p_names then s.name end, 'on', s.as_of,
    'signedAs', case when p_names then s.signed_as end, 'recordedAt', s.recorded_at, 'hash', s.document_hash) order by s.party desc), '[]')
  from gpmi_signatures s where s.version_id = p_version
$$;

create or replace function gate.gpmi_version_json(r gpmi_versions, p_names boolean) returns json
language sql stable as $$
  select json_build_object('id', r.id, 'source', r.source, 'bit', r.category_bit, 'asOf', r.as_of, 'origins', r.origins,
    'number', r.number, 'sections', r.sections, 'why', r.why, 'hash', r.document_hash,
    'intact', r.document_hash = gate.gpmi_hash(r.contract_id, r.number, r.sections), 'signatures', gate.gpmi_signed_by(r.id, p_names))
$$;

-- A contract with what stands beside it, as far as p_versions let its words be read. The day of the grant tells of the benefit.
-- That its words came from elsewhere tells of another OCMW, so others read it only beside those words.
drop function if exists gate.gpmi_contract_json(gpmi_contracts, json, boolean);
create or replace function gate.gpmi_contract_json(c gpmi_contracts, p_versions json, p_grant boolean, p_own boolean) returns json
language sql stable as $$
  select json_build_object('id', c.id, 'source', c.source, 'bit', c.category_bit, 'asOf', c.as_of, 'version', c.version,
    'grantedOn', case when p_grant then c.granted_on end, 'form', c.form, 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'signedOn', c.signed_on,
    'endedOn', c.ended_on, 'endedReason', c.ended_reason, 'takenOver', c.taken_over and (p_own or json_array_length(p_versions) > 0), 'versions', p_versions,
    'evaluations', (select coalesce(json_agg(json_build_object('id', e.id, 'source', e.source, 'bit', e.category_bit, 'asOf', e.as_of,
        'inPerson', e.in_person, 'result', e.result, 'note', e.note, 'nextOn', e.next_on) order by e.as_of desc, e.recorded_at desc), '[]')
      from gpmi_evaluations e where e.contract_id = c.id),
    'prolongations', (select coalesce(json_agg(json_build_object('id', p.id, 'source', p.source, 'bit', p.category_bit, 'asOf', p.as_of,
        'endedBefore', p.ended_before, 'endsOn', p.ends_on, 'why', p.why) order by p.recorded_at desc), '[]')
      from gpmi_prolongations p where p.contract_id = c.id))
$$;

-- The part of a view: every contract that passes; of a version with origins, each of them passes as well.
create or replace function gate.read_gpmi(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  with passing as (
    select c, c.source, c.category_bit, c.source = (v.me).organisation as own,
      c.source = (v.me).organisation or gate.passes(v, c.source, 3) as with_grant
    from gpmi_contracts c
    where c.person_id = v.person and gate.passes_with_origins(v, c.source, c.category_bit, c.origins)),
  words as (
    select r, r.contract_id, r.number, r.origins, r.category_bit, p.own from passing p join gpmi_versions r on r.contract_id = (p.c).id
    where gate.passes_with_origins(v, r.source, r.category_bit, r.origins))
  select array_agg(s.source), array_agg(s.mask),
    (select json_agg(gate.gpmi_contract_json(p.c, (
        select coalesce(json_agg(gate.gpmi_version_json(w.r, w.own) order by w.number desc), '[]') from words w where w.contract_id = (p.c).id),
        p.with_grant, p.own)
      order by p.own desc, (p.c).ended_on is not null, (p.c).starts_on desc, (p.c).id) from passing p)
  into shown.sources, shown.masks, shown.facts
  from (
    select q.source, bit_or(1 << q.category_bit) as mask
    from (select p.source, p.category_bit from passing p
      union all select p.source, 3 from passing p where p.with_grant and not p.own
      union all select unnest(w.origins), w.category_bit from words w) q
    group by q.source) s;
  return shown;
end $$;

-- What the OCMW itself knows of the duty: benefit and age, earlier right, studies and exemption, as far as the role sees them.
create or replace function gate.read_gpmi_duty(v gate.view) returns gate.shown
language plpgsql stable as $$
declare
  shown gate.shown;
begin
  if not gate.keeps_gpmi(v.me) then
    return shown;
  end if;
  select array_agg(f.source), array_agg(1 << f.category_bit), json_agg(json_build_object('id', f.id, 'source', f.source,
    'bit', f.category_bit, 'asOf', f.as_of, 'field', f.field, 'value', f.value) order by f.field, f.as_of desc, f.id)
  into shown.sources, shown.masks, shown.facts
  from facts f
  where f.person_id = v.person and f.source = (v.me).organisation and f.superseded_at is null
    and f.field in ('birthDate', 'benefits[]', 'student.fullTimeWithLeefloon', 'rmi.hadRightInThe3MonthsBeforeGrant',
      'activation.exemptReason')
    and gate.passes_with_origins(v, f.source, f.category_bit, f.origins);
  return shown;
end $$;

create or replace function gate.may_write_gpmi(me gate.actor, p_person uuid, p_reason text) returns boolean
language sql stable as $$ select gate.keeps_gpmi(me) and gate.may_write(me, p_person, p_reason) $$;

drop function if exists gate.birth_day(integer, uuid);

-- Writes one more version of a contract; gives its number.
create or replace function gate.put_gpmi_version(me gate.actor, c gpmi_contracts, p_sections jsonb, p_why text, p_origins integer[])
returns integer
language plpgsql as $$
declare
  next_number integer := coalesce((select max(number) from gpmi_versions where contract_id = c.id), 0) + 1;
begin
  insert into gpmi_versions (contract_id, person_id, source, category_bit, origins, as_of, recorded_by, number, sections, why, document_hash)
  values (c.id, c.person_id, c.source, c.category_bit, p_origins, me.today, me.user_id, next_number, p_sections, p_why,
    gate.gpmi_hash(c.id, next_number, p_sections));
  return next_number;
end $$;

-- Begins a contract with its first version. One at a time: another that is still open is a conflict.
create or replace function gate.draft_gpmi(p_token text, p_person uuid, p_granted_on date, p_form text, p_starts_on date, p_ends_on date,
  p_sections jsonb, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  refusal text := gate.act_refusal(me, gate.may_write_gpmi(me, p_person, p_reason));
  c gpmi_contracts;
  wrong text;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.goes_on_elsewhere(me, p_person, p_reason) then
    return json_build_object('outcome', 'newNumber');
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

-- The own contract that an act is about, which nobody else changes until that act is over.
drop function if exists gate.hold_gpmi(uuid);
create or replace function gate.hold_gpmi(me gate.actor, p_contract uuid) returns gpmi_contracts
language sql as $$ select c from gpmi_contracts c where c.id = p_contract and c.source = me.organisation for update $$;

-- What every act on a contract asks first: it is the own one, this actor may write, it still stands as it was read, and it runs on.
create or replace function gate.gpmi_refusal(me gate.actor, c gpmi_contracts, p_version integer, p_reason text) returns json
language plpgsql as $$
declare
  refusal text := gate.act_refusal(me, c.source = me.organisation and gate.may_write_gpmi(me, c.person_id, p_reason));
begin
  return case when refusal is not null then json_build_object('outcome', refusal)
    when c.ended_on is not null or c.version <> p_version then json_build_object('outcome', 'conflict') end;
end $$;

create or replace function gate.wrong_gpmi(p_field text) returns json
language sql immutable as $$ select json_build_object('outcome', 'invalid', 'field', p_field) $$;

-- May this actor read these words now? Those that were taken over only while the flow for the move lets them pass.
create or replace function gate.gpmi_words_open(p_token text, r gpmi_versions, p_reason text) returns boolean
language plpgsql as $$
declare
  v gate.view;
begin
  if r.origins = '{}' then
    return true;
  end if;
  v := gate.look(p_token, r.person_id, 'move', p_reason);
  return v.refused is null and gate.passes_with_origins(v, r.source, r.category_bit, r.origins);
end $$;

-- A new version of the words, with why they changed; it keeps the origins of the version it follows.
create or replace function gate.revise_gpmi(p_token text, p_contract uuid, p_version integer, p_sections jsonb, p_why text, p_reason text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  c gpmi_contracts := gate.hold_gpmi(me, p_contract);
  refusal json := gate.gpmi_refusal(me, c, p_version, p_reason);
  latest gpmi_versions;
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into latest from gpmi_versions where contract_id = c.id order by number desc limit 1;
  if not gate.gpmi_words_open(p_token, latest, p_reason) then
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

-- Both sides promise something, or there is nothing to sign.
create or replace function gate.gpmi_can_be_signed(p_sections jsonb) returns boolean
language sql immutable as $$
  select coalesce(jsonb_array_length(p_sections -> 'person') > 0 and jsonb_array_length(p_sections -> 'ocmw') > 0, false)
$$;

-- Writes a signature under a version; the contract runs from the day on which both parties signed one of them.
drop function if exists gate.put_gpmi_signature(gate.actor, gpmi_versions, text, text, text, date);
create or replace function gate.put_gpmi_signature(me gate.actor, r gpmi_versions, p_party text, p_way text, p_name text, p_on date, p_as text)
returns boolean
language plpgsql as $$
declare
  made uuid;
begin
  insert into gpmi_signatures (contract_id, version_id, person_id, source, category_bit, origins, as_of, recorded_by, party, way, name, document_hash,
    signed_as)
  values (r.contract_id, r.id, r.person_id, r.source, r.category_bit, r.origins, p_on, me.user_id, p_party, p_way, p_name, r.document_hash,
    p_as)
  on conflict (version_id, party) do nothing returning id into made;
  if made is null then
    return false;
  end if;
  update gpmi_contracts c set version = c.version + 1, signed_on = coalesce(c.signed_on, (
      select max(s.as_of) from gpmi_signatures s where s.version_id = r.id having count(*) = 2))
  where c.id = r.contract_id;
  return true;
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
  c gpmi_contracts := gate.hold_gpmi(me, p_contract);
  refusal json := gate.gpmi_refusal(me, c, p_version, p_reason);
  latest gpmi_versions;
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into latest from gpmi_versions where contract_id = c.id order by number desc limit 1;
  if latest.document_hash <> p_hash or not gate.gpmi_words_open(p_token, latest, p_reason) then
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
