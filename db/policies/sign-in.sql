-- Programs that may call the API are read by the functions of schema identity alone.
alter table api_clients enable row level security;
alter table api_clients force row level security;
revoke all on api_clients from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select, insert, update on api_clients to gate_owner;

-- Sessions that ended long ago may go.
grant delete on sessions to gate_owner;
