-- Which keys this database was filled with, as fingerprints that tell nothing of a key: a start with another key is refused
-- before it makes a second record for everyone.
create table key_fingerprints (
  name text primary key,
  fingerprint text not null,
  since timestamptz not null default now()
);
