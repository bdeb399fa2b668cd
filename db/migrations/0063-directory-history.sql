-- The real directory comes from the reference data of each version, with what changed and when. `listed` says which organisations come
-- from it; those that an installation adds itself are left alone.
alter table municipalities add column valid_until date;
alter table organisations add column listed boolean not null default false;

create table directory_changes (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  about text not null constraint directory_has_municipalities_and_organisations check (about in ('municipality', 'organisation')),
  code text not null,
  what text not null,
  before text,
  after text
);

-- One row: which reference data was written last.
create table directory_state (
  single boolean primary key default true constraint one_directory check (single),
  digest text not null,
  written_at timestamptz not null default now()
);
