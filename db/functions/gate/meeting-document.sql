-- Documents of a meeting or of a point on its agenda, before it and after. Who keeps the body adds them and takes them away; who reads the
-- point reads its documents, by row-level security.

-- Keeps the bytes of a file that was checked.
create or replace function gate.store_file(p_name text, p_kind text, p_digest text, p_bytes bytea) returns uuid
language sql as $$
  insert into stored_files (name, kind, digest, bytes) values (p_name, p_kind, p_digest, p_bytes) returning id
$$;

-- For how many readers a level is: each holds those before it.
create or replace function gate.readers_width(p_readers text) returns integer
language sql immutable as $$
  select array_position(array['members', 'governments', 'public'], p_readers)
$$;

-- Adds a document, to the meeting or to one of its points. Outcomes: done, missing, forbidden, conflict (noSecretary, cancelled, caseTalk,
-- full), invalid (readers: more than its point).
create or replace function gate.add_meeting_document(p_token text, p_meeting uuid, p_item uuid, p_title text, p_readers text, p_file jsonb,
  p_bytes bytea) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  m meetings;
  b bodies;
  i agenda_items;
  refusal json := gate.consultation_refusal(me);
  made uuid;
begin
  if refusal is not null then
    return refusal;
  end if;
  m := gate.hold_meeting(me, p_meeting);
  select * into b from bodies where id = m.body_id;
  select * into i from agenda_items where id = p_item and meeting_id = m.id and gate.keeps_body(me, b) for share;
  refusal := coalesce(gate.body_refusal(me, b), case
    when p_item is not null and i.id is null then json_build_object('outcome', 'missing')
    when m.cancelled_at is not null then json_build_object('outcome', 'conflict', 'field', 'cancelled')
    -- Its meetings are about persons, and a file about them belongs in their own records.
    when b.kind = 'caseTalk' then json_build_object('outcome', 'conflict', 'field', 'caseTalk')
    when gate.readers_width(p_readers) > gate.readers_width(i.readers) then json_build_object('outcome', 'invalid', 'field', 'readers')
    when (select count(*) from meeting_documents d where d.file_id is not null and (d.meeting_id = m.id
      or d.item_id in (select a.id from agenda_items a where a.meeting_id = m.id))) >= 50
      then json_build_object('outcome', 'conflict', 'field', 'full')
  end);
  if refusal is not null then
    return refusal;
  end if;
  insert into meeting_documents (meeting_id, item_id, body_id, title, readers, file_id, added_by)
  values (case when i.id is null then m.id end, i.id, b.id, p_title, p_readers,
    gate.store_file(p_file ->> 'name', p_file ->> 'kind', p_file ->> 'digest', p_bytes), me.user_id)
  returning id into made;
  perform gate.record_act(me, 'meetingDocument.add', made::text);
  return json_build_object('outcome', 'done', 'id', m.id);
end $$;

-- Takes a document away, with a reason that stays to be read; the file is gone. Outcomes: done, missing, forbidden, conflict (noSecretary,
-- removed).
create or replace function gate.remove_meeting_document(p_token text, p_document uuid, p_reason text) returns json
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor := gate.actor_for(p_token);
  d meeting_documents;
  b bodies;
  refusal json := gate.consultation_refusal(me);
begin
  if refusal is not null then
    return refusal;
  end if;
  select * into d from meeting_documents where id = p_document;
  if d.id is null or not gate.is_for_reader(d.readers, d.body_id, gate.reads_for_governments(me), gate.bodies_of(me)) then
    return json_build_object('outcome', 'missing');
  end if;
  select * into b from bodies where id = d.body_id;
  if gate.body_refusal(me, b) is null then
    select * into d from meeting_documents where id = p_document for update;
  end if;
  refusal := coalesce(gate.body_refusal(me, b),
    case when d.removed_at is not null then json_build_object('outcome', 'conflict', 'field', 'removed') end);
  if refusal is not null then
    return refusal;
  end if;
  update meeting_documents set file_id = null, removed_by = me.user_id, removed_at = clock_timestamp(), removed_because = p_reason
  where id = d.id;
  delete from stored_files where id = d.file_id;
  perform gate.record_act(me, 'meetingDocument.remove', d.id::text);
  return json_build_object('outcome', 'done', 'id', coalesce(d.meeting_id, (select i.meeting_id from agenda_items i where i.id = d.item_id)));
end $$;

grant execute on function gate.add_meeting_document(text, uuid, uuid, text, text, jsonb, bytea),
  gate.remove_meeting_document(text, uuid, text) to werkwinkel_app;
