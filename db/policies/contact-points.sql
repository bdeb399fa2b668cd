-- A contact point is public by nature: the function, its office and its days. Who holds it is for the organisation alone, through the gate.
grant select, insert, update on contact_points to gate_owner;
grant select (id, organisation, title, scope, province, agreement_id, address, mail, phone, valid_from, valid_until, version, demo)
  on contact_points to werkwinkel_app, werkwinkel_jobs;
alter table contact_points enable row level security;
alter table contact_points force row level security;
drop policy if exists "everyone may know whom to call" on contact_points;
create policy "everyone may know whom to call" on contact_points for select to werkwinkel_app, werkwinkel_jobs using (true);
