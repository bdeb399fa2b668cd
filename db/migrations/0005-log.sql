-- The disclosure log: who was shown whom, why and on which ground; never what was read. Nothing here refers to another
-- table, because the log outlives what it mentions. Hashes commit to every column, so that a change shows.
create schema log;
grant usage on schema log to gate_owner, werkwinkel_app, werkwinkel_jobs, werkwinkel_log;

create sequence log.header_ids;
grant usage on sequence log.header_ids to gate_owner;

-- One person in one view: what a gate function hands to log.write.
create type log.entry as (
  person_id uuid,
  categories integer,
  sources integer[],
  flows integer[],
  lines integer[],
  involvement bigint
);

-- One row per page view, list, search, export or refusal. `persons` is the number of entries under it.
create table log.headers (
  id bigint not null,
  at timestamptz not null,
  user_id uuid,
  organisation_id uuid,
  mandate_id uuid,
  persons integer not null,
  session_kind text not null,
  purpose text not null,
  route text not null,
  outcome text not null,
  reason text,
  salt bytea not null,
  hash bytea not null,
  primary key (id, at),
  constraint header_codes_have_no_separator check (strpos(session_kind || purpose || route || outcome, '|') = 0)
) partition by range (at);
create index headers_by_organisation on log.headers (organisation_id, at);

-- One row per person shown. An erased entry keeps its hash and the id of the header that records the erasure.
create table log.entries (
  header_id bigint not null,
  at timestamptz not null,
  person_id uuid,
  involvement bigint,
  erased_by bigint,
  categories integer not null,
  ordinal integer not null,
  sources integer[] not null,
  flows integer[] not null,
  lines integer[] not null,
  salt bytea,
  hash bytea not null,
  primary key (header_id, ordinal, at)
) partition by range (at);
create index entries_by_person on log.entries (person_id, at) where person_id is not null;

-- Headers that no checkpoint covers yet. The sealer takes them out when it gives them a position.
create table log.waiting (
  header_id bigint not null,
  header_at timestamptz not null,
  hash bytea not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- The place of each header in the tree of RFC 6962. The leaf stays when the header's month is dropped after its term.
create table log.positions (
  position bigint primary key,
  header_id bigint not null unique,
  header_at timestamptz not null,
  leaf bytea not null
);

-- Signed heads of the tree. `frontier` holds the roots of its complete subtrees, from left to right.
create table log.checkpoints (
  number bigint primary key,
  size bigint not null,
  root bytea not null,
  at timestamptz not null,
  previous bytea,
  signature bytea not null,
  frontier bytea not null
);

-- How far each witness has come.
create table log.witnesses (
  target text primary key,
  number bigint not null,
  at timestamptz not null
);

grant select, insert on log.headers, log.entries, log.waiting to gate_owner;
grant select on log.positions, log.checkpoints, log.witnesses to gate_owner;
grant select, delete on log.waiting to werkwinkel_log;
grant select, insert on log.positions, log.checkpoints to werkwinkel_log;
grant select, insert, update on log.witnesses to werkwinkel_log;
