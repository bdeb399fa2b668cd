-- The shared pathway: no right for the application, as for everything about persons (persons.sql). Rows are taken away only when
-- the term of an organisation has ended.
do $$
declare
  personal text;
begin
  foreach personal in array array['pathway_phases', 'pathway_leads', 'pathway_roles', 'release_requests'] loop
    execute format('alter table %s enable row level security', personal);
    execute format('alter table %s force row level security', personal);
    execute format('revoke all on %s from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', personal);
    execute format('grant select, insert, update, delete on %s to gate_owner', personal);
  end loop;
end $$;
