-- The steps of a decision are read with it, through functions of the gate; nobody rewrites them.
alter table decision_steps enable row level security;
alter table decision_steps force row level security;
revoke all on decision_steps from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select, insert on decision_steps to gate_owner;
