-- One answer is for nobody but who gave it; the functions of the gate count them.
alter table guidance_ratings enable row level security;
alter table guidance_ratings force row level security;
revoke all on guidance_ratings from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select, insert, update, delete on guidance_ratings to gate_owner;
