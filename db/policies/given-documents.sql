-- What was given to a person to read, and what they said of it, is read and written by the functions of the gate alone.
do $$
declare
  one text;
begin
  foreach one in array array['given_documents', 'document_readings'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format('revoke all on %I from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', one);
    execute format('grant select, insert, update, delete on %I to gate_owner', one);
  end loop;
end $$;
