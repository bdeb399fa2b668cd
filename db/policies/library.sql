-- From where the words of a section were taken is known with the agreement.
grant select, insert on agreement_borrowings to gate_owner;
grant select on agreement_borrowings to werkwinkel_app, werkwinkel_jobs;

alter table agreement_borrowings enable row level security;
alter table agreement_borrowings force row level security;
drop policy if exists "visible with its agreement" on agreement_borrowings;
create policy "visible with its agreement" on agreement_borrowings for select to werkwinkel_app, werkwinkel_jobs
  using (agreement_id in (select id from agreements));
