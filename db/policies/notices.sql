-- Notices are read and written by the functions of the gate alone: that a campaign was sent is public, that one person was told is not.
alter table notices enable row level security;
alter table notices force row level security;
revoke all on notices from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select, insert on notices to gate_owner;
-- What has to go when the term of an organisation has ended.
grant delete on notices to gate_owner;
