-- Requests of persons are read and written by the functions of the gate alone, and each reading is logged.
alter table person_requests enable row level security;
alter table person_requests force row level security;
revoke all on person_requests from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select, insert, update on person_requests to gate_owner;
