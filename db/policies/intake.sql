-- The steps of an intake are read and written by the functions of the gate alone.
alter table intake_steps enable row level security;
alter table intake_steps force row level security;
revoke all on intake_steps from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select, insert, update, delete on intake_steps to gate_owner;

alter table first_applications enable row level security;
alter table first_applications force row level security;
revoke all on first_applications from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select, insert, update, delete on first_applications to gate_owner;
