-- The language of a person is read and written by the functions of the gate alone.
alter table person_languages enable row level security;
alter table person_languages force row level security;
revoke all on person_languages from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select, insert, update on person_languages to gate_owner;
-- What has to go when nobody keeps anything of the person any more.
grant delete on person_languages to gate_owner;
