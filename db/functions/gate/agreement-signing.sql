-- How a party signs an agreement: it notes who signed, or whoever signs does so at a service that keeps the key. PostgreSQL keeps what may be
-- signed, by whom and which text; whether a signature of a service fits was looked at before it comes here.

-- Why this actor may not sign this text now, or null: done already or no more up for approval (closed), another text (text), decisions that are
-- still to be taken.
create or replace function gate.signing_refusal(me gate.actor, a agreements, p_hash text) returns json
language sql stable as $$
  select case
    when gate.party_refusal(me, a) is not null then json_build_object('outcome', gate.party_refusal(me, a))
    when a.status <> 'approval' or exists (
      select from agreement_signatures s where s.agreement_id = a.id and s.organisation = me.organisation)
      then json_build_object('outcome', 'conflict', 'field', 'closed')
    when gate.agreement_hash(a.id) is distinct from p_hash then json_build_object('outcome', 'conflict', 'field', 'text')
    when gate.awaits(a.id, me.organisation) then json_build_object('outcome', 'invalid', 'field', 'decisions')
  end
$$;

-- Signs for the own organisation. p_hash is of the text that was read: who signs another one is told.
create or replace function gate.sign_agreement(p_token text, p_agreement uuid, p_name text, p_function text, p_hash text)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal json := gate.signing_refusal(me, a, p_hash);
begin
  if refusal is not null then
    return refusal;
  end if;
  insert into agreement_signatures (agreement_id, organisation, signatory_name, signatory_function, document_hash, method, recorded_by)
  values (a.id, me.organisation, btrim(p_name), btrim(p_function), p_hash, 'paper', me.user_id);
  perform gate.settle_agreement(a.id);
  perform gate.record_act(me, 'agreement.sign', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Notes that this person goes to the signing service for this text: once to say who they are (no credential), or once for each of their keys,
-- of which one comes back. p_visits is [{state, verifier, credential?}], the state as a hash. What the same person began before is over.
create or replace function gate.visit_signing_service(p_token text, p_agreement uuid, p_function text, p_hash text, p_visits jsonb)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements;
  refusal json;
begin
  select * into a from agreements where id = p_agreement;
  refusal := gate.signing_refusal(me, a, p_hash);
  if refusal is not null then
    return refusal;
  end if;
  delete from agreement_signing_visits v
  where (v.user_id = me.user_id and v.agreement_id = a.id) or v.began_at < clock_timestamp() - interval '1 day';
  insert into agreement_signing_visits (state_hash, agreement_id, organisation, user_id, document_hash, signatory_function, verifier, credential)
  select decode(v ->> 'state', 'hex'), a.id, me.organisation, me.user_id, p_hash, btrim(p_function), v ->> 'verifier', v -> 'credential'
  from jsonb_array_elements(p_visits) v;
  perform gate.record_act(me, 'agreement.visitSigningService', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Takes back what this person went to the service for, once: nothing of someone else, of another organisation, or of what was used before. With
-- the text where it is still the one that may be signed. Outcomes: taken, late (after a quarter of an hour), signedOut, missing.
create or replace function gate.return_from_signing(p_token text, p_state bytea) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  v agreement_signing_visits;
begin
  if me.session_id is null then
    return json_build_object('outcome', 'signedOut');
  end if;
  delete from agreement_signing_visits x where x.state_hash = p_state and x.user_id = me.user_id and x.organisation = me.organisation
    and 'agreement' = any (me.purposes) returning * into v;
  if v.state_hash is null then
    return json_build_object('outcome', 'missing');
  end if;
  return json_build_object('outcome', case when v.began_at < clock_timestamp() - interval '15 minutes' then 'late' else 'taken' end,
    'agreement', v.agreement_id, 'function', v.signatory_function, 'hash', v.document_hash, 'verifier', v.verifier,
    'credential', v.credential, 'text', case when gate.agreement_hash(v.agreement_id) = v.document_hash then gate.agreement_text(v.agreement_id) end);
end $$;

-- Signs for the own organisation with what the service gave and what was found to fit. p_signed is {name, function, service, algorithm}; the
-- certificates come encrypted.
create or replace function gate.sign_at_service(p_token text, p_agreement uuid, p_hash text, p_signed jsonb, p_signature bytea,
  p_certificates bytea)
returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal json := gate.signing_refusal(me, a, p_hash);
begin
  if refusal is not null then
    return refusal;
  end if;
  insert into agreement_signatures (agreement_id, organisation, signatory_name, signatory_function, document_hash, method, recorded_by)
  values (a.id, me.organisation, p_signed ->> 'name', p_signed ->> 'function', p_hash, 'qualified', me.user_id);
  insert into agreement_signature_proofs (agreement_id, organisation, service, algorithm, signed_text, signature, certificates)
  values (a.id, me.organisation, p_signed ->> 'service', p_signed ->> 'algorithm', gate.agreement_text(a.id), p_signature, p_certificates);
  delete from agreement_signing_visits v where v.agreement_id = a.id and v.organisation = me.organisation;
  perform gate.settle_agreement(a.id);
  perform gate.record_act(me, 'agreement.signAtService', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Opens what a party signed with, for the parties of today alone: it names who signed, so that the opening is written down first.
create or replace function gate.open_signature(p_token text, p_agreement uuid, p_organisation uuid, p_route text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  found json;
begin
  if ('agreement' = any (me.purposes) and gate.is_party(p_agreement, me.organisation, me.today)) is not true then
    return null;
  end if;
  select json_build_object('party', o.name, 'name', s.signatory_name, 'function', s.signatory_function, 'on', gate.civil_day(s.signed_at),
      'at', s.signed_at, 'hash', s.document_hash, 'service', p.service, 'algorithm', p.algorithm, 'text', p.signed_text,
      'signature', encode(p.signature, 'base64'), 'certificates', encode(p.certificates, 'base64')) into found
  from agreement_signature_proofs p join agreement_signatures s using (agreement_id, organisation) join organisations o on o.ref = p.organisation
  where p.agreement_id = p_agreement and o.id = p_organisation;
  if found is not null then
    perform log.assert_fresh();
    perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'agreement', p_route, 'shown',
      p_agreement::text, '{}');
  end if;
  return found;
end $$;

grant execute on function gate.sign_agreement(text, uuid, text, text, text), gate.visit_signing_service(text, uuid, text, text, jsonb),
  gate.return_from_signing(text, bytea), gate.sign_at_service(text, uuid, text, jsonb, bytea, bytea),
  gate.open_signature(text, uuid, uuid, text) to werkwinkel_app;
