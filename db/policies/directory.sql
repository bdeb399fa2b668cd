-- The directory, the catalogue of roles and purposes, and the civil clock: public facts, changed only by gate functions and migrations.
grant select on municipalities, organisations, territories, purposes, roles, categories, fields, installation, quota_limits, gate.civil_clock
  to gate_owner, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity;
grant update on gate.civil_clock to gate_owner;
grant update on organisations to gate_owner;

-- What the law lets pass, worked out: read and written by the gate alone.
grant select, insert, update, delete on gate.law, gate.doorway_states, gate.doorways, gate.flow_sheets, gate.standings to gate_owner;

-- Written by the owner of the installation alone; nobody else has to read what the directory was before.
revoke all on directory_changes, directory_state from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
