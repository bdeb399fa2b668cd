-- Appointments, desks and calendar addresses are read and written by the functions of the gate alone.
do $$
declare
  personal text;
begin
  foreach personal in array array['appointments', 'desks', 'calendar_feeds'] loop
    execute format('alter table %s enable row level security', personal);
    execute format('alter table %s force row level security', personal);
    execute format('revoke all on %s from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', personal);
    execute format('grant select, insert, update on %s to gate_owner', personal);
  end loop;
end $$;
-- What has to go when the term of an organisation has ended.
grant delete on appointments to gate_owner;
