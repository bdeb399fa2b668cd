-- Reading a GPMI in a view: the contract, its versions with who signed them, and what the OCMW itself knows of the duty.

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
