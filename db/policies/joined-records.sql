-- Joined records are read and written by the functions of the gate alone: no policy names anyone else, and force binds the owner.
alter table joined_records enable row level security;
alter table joined_records force row level security;
revoke all on joined_records from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
-- What goes is what has to go when the term of an organisation has ended.
grant select, insert, update, delete on joined_records to gate_owner;
