-- Users, teams and mandates: an administrator sees those of the own organisation, everyone sees the own ones.
grant select, insert, update on users, mandates, teams to gate_owner;
grant select on users, mandates, teams to werkwinkel_app;

alter table mandates enable row level security;
alter table mandates force row level security;
drop policy if exists "mandates of the own organisation or of oneself are visible" on mandates;
create policy "mandates of the own organisation or of oneself are visible" on mandates for select to werkwinkel_app
  using (organisation = (select gate.my_organisation()) or user_id = (select (gate.current()).user_id));

alter table teams enable row level security;
alter table teams force row level security;
drop policy if exists "teams of the own organisation are visible" on teams;
create policy "teams of the own organisation are visible" on teams for select to werkwinkel_app
  using (organisation = (select gate.my_organisation()));

alter table users enable row level security;
alter table users force row level security;
drop policy if exists "users with a mandate in the own organisation are visible" on users;
create policy "users with a mandate in the own organisation are visible" on users for select to werkwinkel_app
  using (id = (select (gate.current()).user_id)
    or id in (select m.user_id from mandates m where m.organisation = (select gate.my_organisation())));
