-- The public keys of the log, so that a backup carries what its checkpoints are verified with. Nobody trusts these alone: the
-- files of an installation and of its witnesses go first.
create table log.public_keys (
  number integer primary key,
  pem text not null unique,
  since timestamptz not null default now()
);
grant select, insert on log.public_keys to werkwinkel_log;
grant select on log.public_keys to gate_owner;
