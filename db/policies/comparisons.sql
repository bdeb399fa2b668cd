-- What an organisation compares: the application has no right on it, and reads it through the gate.
alter table comparisons enable row level security;
alter table comparisons force row level security;
revoke all on comparisons from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select, insert, update, delete on comparisons to gate_owner;
