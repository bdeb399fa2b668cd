-- Who belongs to an organisation is read and written by the functions of the gate alone.
alter table organisation_users enable row level security;
alter table organisation_users force row level security;
revoke all on organisation_users from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select, insert on organisation_users to gate_owner;
