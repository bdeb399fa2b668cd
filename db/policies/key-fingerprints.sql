-- Read and written by the operator's command line and at a start, never by the application.
revoke all on key_fingerprints from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select, insert, update on key_fingerprints to werkwinkel_owner;
