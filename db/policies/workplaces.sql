-- Employers, work places and who is on them: read and written by the functions of the gate alone.
do $$
declare
  personal text;
begin
  foreach personal in array array['employers', 'workplaces', 'workplace_seats', 'workplace_changes', 'placements'] loop
    execute format('alter table %I enable row level security', personal);
    execute format('alter table %I force row level security', personal);
    execute format('revoke all on %I from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', personal);
    execute format('grant select, insert, update, delete on %I to gate_owner', personal);
  end loop;
end $$;
