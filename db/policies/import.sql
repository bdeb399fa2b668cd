-- An import is seen by who made it and by who may import for the whole organisation; sealed tokens by nobody but the worker.
do $$
declare
  kept text;
begin
  foreach kept in array array['client_imports', 'client_import_batches', 'client_import_people', 'column_choices'] loop
    execute format('alter table %I enable row level security', kept);
    execute format('alter table %I force row level security', kept);
    execute format('revoke all on %I from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', kept);
    execute format('grant select, insert, update, delete on %I to gate_owner', kept);
  end loop;
end $$;

grant select (id, organisation, user_id, for_all, made_at, file_name, file_size, digest, has_file, dry_run, absent, status, problem,
  choices, headings, total, cursor_line, counts, notes, absence, begun_at, ended_at) on client_imports to werkwinkel_app;
grant select (import_id, line, sealed) on client_import_batches to werkwinkel_app;
grant select on column_choices to werkwinkel_app;

drop policy if exists "an import is visible to who made it and to who imports for all" on client_imports;
create policy "an import is visible to who made it and to who imports for all" on client_imports for select to werkwinkel_app
  using (organisation = (select gate.my_organisation()) and (select 'import' = any ((gate.current()).purposes))
    and (user_id = (select (gate.current()).user_id) or (select gate.imports_for_all(gate.current()))));

drop policy if exists "a batch is visible with its import" on client_import_batches;
create policy "a batch is visible with its import" on client_import_batches for select to werkwinkel_app
  using (import_id in (select id from client_imports));

drop policy if exists "choices of the own organisation are visible to who may import" on column_choices;
create policy "choices of the own organisation are visible to who may import" on column_choices for select to werkwinkel_app
  using (organisation = (select gate.my_organisation()) and (select 'import' = any ((gate.current()).purposes)));
