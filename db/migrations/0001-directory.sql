-- The directory: places, organisations and their territory. Public facts only; nothing here is about a person guided.
create schema gate;
create schema identity;
grant usage on schema gate to gate_owner, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity;
grant usage on schema identity to gate_owner, werkwinkel_identity;

create table municipalities (
  nis text primary key constraint municipality_nis_has_five_digits check (nis ~ '^\d{5}$'),
  name text not null,
  province text not null,
  reference_region text,
  valid_from date not null,
  merged_from text[] not null default '{}',
  demo boolean not null default false
);

-- `ref` is the small number by which facts, flows and the log name an organisation.
create table organisations (
  id uuid primary key default gen_random_uuid(),
  ref integer generated always as identity unique,
  kind text not null constraint organisation_kind_is_known check (kind in
    ('vdab', 'vvsg', 'municipality', 'ocmw', 'ocmwAssociation', 'partner', 'authority', 'unit')),
  name text not null,
  enterprise_number text unique constraint enterprise_number_has_ten_digits check (enterprise_number ~ '^[01]\d{9}$'),
  ovo_code text unique constraint ovo_code_has_its_form check (ovo_code ~ '^OVO\d{6}$'),
  part_of integer references organisations (ref),
  valid_from date not null default '2019-01-01',
  valid_until date,
  active boolean not null default false,
  demo boolean not null default false,
  constraint only_units_are_part_of_another check ((kind = 'unit') = (part_of is not null))
);

create table territories (
  organisation integer not null references organisations (ref),
  nis text not null references municipalities (nis),
  primary key (organisation, nis)
);
create index territories_by_place on territories (nis);

-- One row: the civil date of the demo and of tests. Empty in production. Log times, sessions and limits never read it.
create table gate.civil_clock (
  single boolean primary key default true constraint one_clock check (single),
  civil_date date
);
insert into gate.civil_clock default values;

-- One row: what this database is. A demo is marked when it is made and can never become production.
create table installation (
  single boolean primary key default true constraint one_installation check (single),
  id uuid not null default gen_random_uuid(),
  demo boolean not null,
  made_at timestamptz not null default now()
);
