-- Attachments of an agreement. Each party that speaks for itself adds its own; a file about persons who are guided has no place here. One
-- that names other people is opened for the parties it is meant for, and the opening is written down first.

-- Is this attachment for this organisation, as a party of today? What names people beside the text is for the party that added it alone once
-- the agreement is over; the text that a party signed it goes on reading whole.
create or replace function gate.attachment_is_for(x agreement_attachments, p_organisation integer, p_today date) returns boolean
language sql stable as $$
  select coalesce(gate.is_party(x.agreement_id, p_organisation, p_today) and (p_organisation = x.organisation
    or ((x.meant_for is null or p_organisation = any (x.meant_for)) and (x.signed or exists (
      select from agreements a where a.id = x.agreement_id and a.dropped_at is null and a.status <> 'ended' and a.valid_until >= p_today)))), false)
$$;

-- Adds an attachment. p_for are the parties it is meant for, or null. Outcomes: done, missing, forbidden, conflict (over, full, ownFull), invalid
-- (signed: the text stands already; for: no such party, or a part of those who sign it).
create or replace function gate.add_attachment(p_token text, p_agreement uuid, p_title text, p_signed boolean, p_names_people boolean,
  p_for uuid[], p_file jsonb, p_bytes bytea) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  refusal text := gate.party_refusal(me, a);
  meant integer[] := array(select p.organisation from agreement_parties p join organisations o on o.ref = p.organisation
    where p.agreement_id = a.id and o.id = any (p_for) order by 1);
  fault text;
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  if gate.is_over(a, me.today) then
    return json_build_object('outcome', 'conflict', 'field', 'over');
  end if;
  if (select count(*) from agreement_attachments x where x.agreement_id = a.id and x.file_id is not null) >= 50 then
    return json_build_object('outcome', 'conflict', 'field', 'full');
  end if;
  -- So that one party leaves room for the others.
  if (select count(*) from agreement_attachments x where x.agreement_id = a.id and x.file_id is not null and x.organisation = me.organisation) >= 20
  then
    return json_build_object('outcome', 'conflict', 'field', 'ownFull');
  end if;
  fault := case
    when p_signed and a.status not in ('draft', 'negotiated') then 'signed'
    when cardinality(meant) < coalesce(cardinality(p_for), 0) then 'for'
    when p_signed and p_for is not null then 'for' end;
  if fault is not null then
    return json_build_object('outcome', 'invalid', 'field', fault);
  end if;
  insert into agreement_attachments (agreement_id, organisation, number, title, signed, names_people, meant_for, digest, kind, size,
    file_id, added_by)
  select a.id, me.organisation, coalesce(max(x.number), 0) + 1, p_title, p_signed, p_names_people,
    case when p_names_people and p_for is not null then meant end, p_file ->> 'digest', p_file ->> 'kind',
    octet_length(p_bytes), gate.store_file(p_file ->> 'name', p_file ->> 'kind', p_file ->> 'digest', p_bytes), me.user_id
  from agreement_attachments x where x.agreement_id = a.id;
  if p_signed then
    perform gate.redraft(a.id);
  end if;
  perform gate.record_act(me, 'attachment.add', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Takes an attachment away: what belongs to the text by any party while that is written, what stands beside it by the party that added it,
-- with a reason that stays to be read. Outcomes: done, missing, forbidden, conflict (signed, removed).
create or replace function gate.remove_attachment(p_token text, p_agreement uuid, p_attachment uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  a agreements := gate.hold_agreement(me, p_agreement);
  x agreement_attachments;
  refusal text := gate.party_refusal(me, a);
begin
  if refusal is not null then
    return json_build_object('outcome', refusal);
  end if;
  select * into x from agreement_attachments where id = p_attachment and agreement_id = a.id for update;
  if x.id is null then
    return json_build_object('outcome', 'missing');
  end if;
  if not x.signed and x.organisation <> me.organisation then
    return json_build_object('outcome', 'forbidden');
  end if;
  if x.removed_at is not null or (x.signed and gate.draft_refusal(me, a) is not null) then
    return json_build_object('outcome', 'conflict', 'field', case when x.signed then 'signed' else 'removed' end);
  end if;
  if x.signed then
    delete from agreement_attachments where id = x.id;
    perform gate.redraft(a.id);
  else
    update agreement_attachments set file_id = null, removed_at = clock_timestamp(), removed_because = p_reason where id = x.id;
  end if;
  delete from stored_files where id = x.file_id;
  perform gate.record_act(me, 'attachment.remove', a.id::text);
  return json_build_object('outcome', 'done');
end $$;

-- Opens an attachment that names people, for the parties it is meant for: written in the log before its bytes are given. What someone may
-- not open is missing. No record of a person stands behind it, so the line names the file and no one.
create or replace function gate.open_attachment(p_token text, p_attachment uuid, p_route text)
returns table (name text, kind text, bytes bytea)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  x agreement_attachments;
begin
  select * into x from agreement_attachments where id = p_attachment and names_people;
  if x.id is null or x.file_id is null or ('agreement' = any (me.purposes) and gate.attachment_is_for(x, me.organisation, me.today)) is not true then
    return;
  end if;
  perform log.assert_fresh();
  perform log.write(now(), me.user_id, me.organisation_id, me.mandate_id, me.session_kind, 'agreement', p_route, 'shown', x.id::text, '{}');
  return query select f.name, f.kind, f.bytes from stored_files f where f.id = x.file_id;
end $$;

-- For the policy: is an attachment that names people for whoever reads now?
create or replace function gate.attachment_is_for_reader(x agreement_attachments) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce('agreement' = any ((me).purposes) and gate.attachment_is_for(x, (me).organisation, gate.today()), false)
  from (select gate.current() as me) c
$$;

grant execute on function gate.add_attachment(text, uuid, text, boolean, boolean, uuid[], jsonb, bytea),
  gate.remove_attachment(text, uuid, uuid, text), gate.open_attachment(text, uuid, text),
  gate.attachment_is_for_reader(agreement_attachments) to werkwinkel_app;
