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
  (readers = 'public' or (readers = 'governments' and (select gate.takes_part()))
    or body_id = any ((select gate.bodies_of_reader())::uuid[]))
  and (item_id is null or exists (select from agenda_items i where i.id = item_id)));
drop policy if exists "a file is read with what it belongs to" on stored_files;
create policy "a file is read with what it belongs to" on stored_files for select to werkwinkel_app using (
  exists (select from meeting_documents d where d.file_id = stored_files.id));
