-- Actions that started and what was said of them are known with their agreement; what did not start is for the parties alone. So are the
-- references of the proofs: whoever keeps the files knows whom one is about. Everyone else reads how many there are, from ten on.
grant select, insert, update on agreement_actions, agreement_action_proofs to gate_owner;
grant select, insert on agreement_action_reports to gate_owner;
grant select on agreement_actions, agreement_action_reports, agreement_action_proofs to werkwinkel_app, werkwinkel_jobs;

do $$
declare
  part text;
begin
  foreach part in array array['agreement_actions', 'agreement_action_reports', 'agreement_action_proofs'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
  end loop;
end $$;

drop policy if exists "visible with its agreement" on agreement_actions;
create policy "visible with its agreement" on agreement_actions for select to werkwinkel_app, werkwinkel_jobs
  using (agreement_id in (select id from agreements)
    and (started_on is not null or gate.reads_as_party(agreement_id, array['agreement'])));
drop policy if exists "visible with its action" on agreement_action_reports;
create policy "visible with its action" on agreement_action_reports for select to werkwinkel_app, werkwinkel_jobs
  using (action_id in (select id from agreement_actions));
drop policy if exists "visible to the parties of its agreement" on agreement_action_proofs;
create policy "visible to the parties of its agreement" on agreement_action_proofs for select to werkwinkel_app, werkwinkel_jobs
  using (exists (select from agreement_actions x where x.id = action_id
    and gate.reads_as_party(x.agreement_id, array['agreement', 'oversight'])));
