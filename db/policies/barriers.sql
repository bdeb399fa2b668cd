-- Judgements of barriers and strengths are read and written by the functions of the gate alone.
alter table barriers enable row level security;
alter table barriers force row level security;
revoke all on barriers from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select, insert on barriers to gate_owner;
-- What has to go when the term of an organisation has ended.
grant delete on barriers to gate_owner;
