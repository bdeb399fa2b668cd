-- A fixed report is for everyone who may know its agreement. A draft is for the parties; one to a council for that party alone.
grant select, insert, update, delete on agreement_reports to gate_owner;
grant select on agreement_reports to werkwinkel_app;
alter table agreement_reports enable row level security;
alter table agreement_reports force row level security;
drop policy if exists "fixed for everyone, drafts for who writes them" on agreement_reports;
create policy "fixed for everyone, drafts for who writes them" on agreement_reports for select to werkwinkel_app
  using (agreement_id in (select id from agreements) and (fixed_at is not null
    or (gate.reads_as_party(agreement_id, array['agreement']) and (kind = 'yearly' or organisation = (select gate.my_organisation())))));
