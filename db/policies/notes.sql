-- Notes, reports about them and moments of contact are read and written by the functions of the gate alone: no policy names anyone
-- else, and force binds the owner.
do $$
declare
  personal text;
begin
  foreach personal in array array['notes', 'note_reports', 'compartments', 'contact_moments', 'contact_terms'] loop
    execute format('alter table %s enable row level security', personal);
    execute format('alter table %s force row level security', personal);
    execute format('revoke all on %s from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', personal);
    execute format('grant select, insert, update on %s to gate_owner', personal);
  end loop;
end $$;
-- What has to go when the term of an organisation has ended.
grant delete on notes, note_reports, compartments, contact_moments to gate_owner;
