-- The GPMI of an OCMW: who keeps it, what every act on it asks first, and how a version and a signature are written. A version is
-- never changed; a change is a new one.

create or replace function gate.keeps_gpmi(me gate.actor) returns boolean
language sql immutable as $$
  select coalesce(me.organisation_kind in ('ocmw', 'ocmwAssociation') and (me.category_mask >> 7) & 1 = 1, false)
$$;

-- What a signature names: this contract, this version, these words.
create or replace function gate.gpmi_hash(p_contract uuid, p_number integer, p_sections jsonb) returns text
language sql immutable as $$
  select encode(sha256(convert_to(concat_ws(' ', 'gpmi', p_contract, p_number, p_sections::text), 'UTF8')), 'hex')
$$;

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

-- The own contract that an act is about, which nobody else changes until that act is over. The person is held before it, so that whoever
-- ends the guidance meanwhile is waited for.
drop function if exists gate.hold_gpmi(uuid);
create or replace function gate.hold_gpmi(me gate.actor, p_contract uuid) returns gpmi_contracts
language plpgsql as $$
declare
  c gpmi_contracts;
begin
  perform gate.hold_person(x.person_id) from gpmi_contracts x where x.id = p_contract and x.source = me.organisation;
  select * into c from gpmi_contracts x where x.id = p_contract and x.source = me.organisation for update;
  return c;
end $$;

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

-- May this actor read the words of an own contract as they stand now? A look comes before the contract is held, and a version that
-- follows meanwhile is a conflict anyhow.
create or replace function gate.gpmi_stands_open(me gate.actor, p_token text, p_contract uuid, p_reason text) returns boolean
language plpgsql as $$
declare
  latest gpmi_versions;
begin
  select * into latest from gpmi_versions r
  where r.contract_id = p_contract and r.source = me.organisation order by r.number desc limit 1;
  if gate.may_write_gpmi(me, latest.person_id, p_reason) is not true then
    return false;
  end if;
  return gate.gpmi_words_open(p_token, latest, p_reason);
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
