-- The day on which someone whose benefit ended first applied at an OCMW: from that day the federal refund is counted. A newer day takes
-- the place of a former one, which stays to be read.
create table first_applications (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 16,
  origins integer[] not null default '{}',
  as_of date not null,
  applied_on date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  superseded_at timestamptz
);
create unique index one_first_application_now on first_applications (person_id, source) where superseded_at is null;
create index first_applications_by_source on first_applications (source) where superseded_at is null;
