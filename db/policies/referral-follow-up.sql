-- Attempts, one-time links and the addresses of partners they go to: read and written by functions of the gate and of identity alone.
do $$
declare
  personal text;
begin
  foreach personal in array array['referral_attempts', 'referral_links', 'partner_addresses'] loop
    execute format('alter table %s enable row level security', personal);
    execute format('alter table %s force row level security', personal);
    execute format('revoke all on %s from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', personal);
    execute format('grant select, insert, update, delete on %s to gate_owner', personal);
  end loop;
end $$;
