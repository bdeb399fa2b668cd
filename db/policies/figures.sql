-- Cases tell of persons, and sums of few tell of them too: the application has no right on any of it, and reads figures through the gate.
do $$
declare
  kept text;
begin
  foreach kept in array array['figure_cases', 'figure_counts', 'figure_stale', 'figure_runs', 'figure_state', 'figure_digest_choices',
    'figure_digests'] loop
    execute format('alter table %I enable row level security', kept);
    execute format('alter table %I force row level security', kept);
    execute format('revoke all on %I from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', kept);
    execute format('grant select, insert, update, delete on %I to gate_owner', kept);
  end loop;
end $$;
