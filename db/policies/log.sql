-- Nobody changes the log: the application has no right on it, gate functions add to it, the sealer places what waits, and the
-- owner reads it to verify it and erases by the way of log.erase_person.
do $$
declare
  kept text;
begin
  foreach kept in array array['headers', 'entries', 'waiting', 'positions', 'checkpoints', 'numbers', 'witnesses', 'public_keys'] loop
    execute format('alter table log.%I enable row level security', kept);
    execute format('alter table log.%I force row level security', kept);
    execute format('revoke all on log.%I from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity', kept);
    execute format('drop policy if exists "the owner reads the log to verify it" on log.%I', kept);
    execute format('create policy "the owner reads the log to verify it" on log.%I for select to werkwinkel_owner using (true)', kept);
  end loop;
end $$;

drop policy if exists "the owner erases when a term has ended" on log.entries;
create policy "the owner erases when a term has ended" on log.entries for update to werkwinkel_owner
  using (true) with check (erased_by is not null);

drop policy if exists "the sealer takes what waits" on log.waiting;
create policy "the sealer takes what waits" on log.waiting for all to werkwinkel_log using (true) with check (false);

drop policy if exists "the sealer reads positions" on log.positions;
create policy "the sealer reads positions" on log.positions for select to werkwinkel_log using (true);
drop policy if exists "the sealer adds positions" on log.positions;
create policy "the sealer adds positions" on log.positions for insert to werkwinkel_log with check (true);

drop policy if exists "the sealer reads checkpoints" on log.checkpoints;
create policy "the sealer reads checkpoints" on log.checkpoints for select to werkwinkel_log using (true);
drop policy if exists "the sealer adds checkpoints" on log.checkpoints;
create policy "the sealer adds checkpoints" on log.checkpoints for insert to werkwinkel_log with check (true);

drop policy if exists "the sealer reads numbers" on log.numbers;
create policy "the sealer reads numbers" on log.numbers for select to werkwinkel_log using (true);
drop policy if exists "the sealer adds numbers" on log.numbers;
create policy "the sealer adds numbers" on log.numbers for insert to werkwinkel_log with check (true);

drop policy if exists "the sealer notes how far a witness has come" on log.witnesses;
create policy "the sealer notes how far a witness has come" on log.witnesses for all to werkwinkel_log
  using (true) with check (true);

drop policy if exists "the sealer reads public keys" on log.public_keys;
create policy "the sealer reads public keys" on log.public_keys for select to werkwinkel_log using (true);
drop policy if exists "the sealer adds a public key" on log.public_keys;
create policy "the sealer adds a public key" on log.public_keys for insert to werkwinkel_log with check (true);
