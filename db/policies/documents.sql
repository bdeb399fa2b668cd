-- A document is for the readers it names, and never for more than its point. A file is read by whoever reads what it belongs to; functions
-- of the gate alone write.
do $$
declare
  one text;
begin
  foreach one in array array['stored_files', 'meeting_documents'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format('revoke all on %I from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', one);
    execute format('grant select, insert, update, delete on %I to gate_owner', one);
    execute format('grant select on %I to werkwinkel_app', one);
  end loop;
end $$;
drop policy if exists "each is for the readers it names" on meeting_documents;
create policy "each is for the readers it names" on meeting_documents for select to werkwinkel_app using (
  (readers = 'public' or (readers = 'governments' and (select gate.reader_is_of_governments()))
    or body_id = any ((select gate.bodies_of_reader())::uuid[]))
  and (item_id is null or exists (select from agenda_items i where i.id = item_id)));

-- An attachment is known with its agreement; one that names people, to the parties it is meant for alone, and its bytes are read through
-- the gate, which writes the opening down first.
do $$
begin
  alter table agreement_attachments enable row level security;
  alter table agreement_attachments force row level security;
  revoke all on agreement_attachments from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
  grant select, insert, update, delete on agreement_attachments to gate_owner;
  grant select on agreement_attachments to werkwinkel_app;
end $$;
drop policy if exists "visible with its agreement, or to whom it is meant for" on agreement_attachments;
create policy "visible with its agreement, or to whom it is meant for" on agreement_attachments for select to werkwinkel_app using (
  agreement_id in (select id from agreements)
  and (not names_people or gate.attachment_is_for_reader(agreement_attachments)));
drop policy if exists "a file is read with what it belongs to" on stored_files;
create policy "a file is read with what it belongs to" on stored_files for select to werkwinkel_app using (
  exists (select from meeting_documents d where d.file_id = stored_files.id)
  or exists (select from agreement_attachments x where x.file_id = stored_files.id and not x.names_people));
