-- Hand-overs are about persons: the application reads them through the gate alone, and changes them through acts.
do $$
declare
  personal text;
begin
  foreach personal in array array['handovers', 'handover_moments', 'handover_steps', 'handover_ticks', 'handover_lines',
    'handover_confirmations', 'handover_settings'] loop
    execute format('alter table %s enable row level security', personal);
    execute format('alter table %s force row level security', personal);
    execute format('revoke all on %s from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', personal);
    execute format('grant select, insert, update, delete on %s to gate_owner', personal);
  end loop;
end $$;
