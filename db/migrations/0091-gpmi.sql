-- The GPMI: the contract between an OCMW and someone with leefloon. Every version is kept whole; who signed it, when it was looked at
-- together, how it was made longer and how it ended stand beside it. Nothing of the intake is in it.

-- What the program knows of the rules, written from src/rules/gpmi-rule.ts at each migration, so that follow-up can count with them.
create table gpmi_rules (
  id text primary key,
  kind text not null,
  field text not null,
  operator text,
  value jsonb not null,
  also jsonb,
  valid_from date,
  valid_until date,
  grade text not null
);

create table gpmi_contracts (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  granted_on date not null,
  form text not null constraint gpmi_form_is_known check (form in ('general', 'studies')),
  starts_on date not null constraint a_gpmi_starts_after_the_grant check (starts_on >= granted_on),
  ends_on date constraint a_gpmi_ends_after_it_starts check (ends_on > starts_on),
  signed_on date,
  ended_on date,
  ended_reason text constraint gpmi_end_reason_is_known check (ended_reason in
    ('leefloonEnded', 'fulfilled', 'stopped', 'moved', 'replaced')),
  taken_over boolean not null default false,
  constraint an_end_has_a_reason check ((ended_on is null) = (ended_reason is null)),
  constraint a_gpmi_ended_after_it_started check (ended_on >= starts_on)
);
create index gpmi_contracts_by_person on gpmi_contracts (person_id);
create unique index one_open_gpmi on gpmi_contracts (source, person_id) where ended_on is null;

create table gpmi_versions (
  id uuid primary key default gen_random_uuid(),
  contract_id uuid not null references gpmi_contracts (id),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  number integer not null,
  sections jsonb not null,
  why text,
  document_hash text not null,
  constraint one_version_of_a_number unique (contract_id, number)
);
create index gpmi_versions_by_person on gpmi_versions (person_id);

create table gpmi_signatures (
  id uuid primary key default gen_random_uuid(),
  contract_id uuid not null references gpmi_contracts (id),
  version_id uuid not null references gpmi_versions (id),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  party text not null constraint gpmi_party_is_known check (party in ('person', 'ocmw')),
  way text not null constraint way_of_signing_is_known check (way in ('online', 'paper')),
  name text not null constraint a_signature_names_someone check (btrim(name) <> ''),
  document_hash text not null,
  constraint a_party_signs_a_version_once unique (version_id, party)
);
create index gpmi_signatures_by_person on gpmi_signatures (person_id);

create table gpmi_evaluations (
  id uuid primary key default gen_random_uuid(),
  contract_id uuid not null references gpmi_contracts (id),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  in_person boolean not null,
  result text not null constraint gpmi_result_is_known check (result in ('onTrack', 'adjust', 'stuck')),
  note text,
  next_on date constraint the_next_look_comes_later check (next_on > as_of)
);
create index gpmi_evaluations_by_person on gpmi_evaluations (person_id);
create index gpmi_evaluations_by_contract on gpmi_evaluations (contract_id, as_of desc);

create table gpmi_prolongations (
  id uuid primary key default gen_random_uuid(),
  contract_id uuid not null references gpmi_contracts (id),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  ended_before date,
  ends_on date not null constraint a_prolongation_makes_longer check (ends_on > ended_before),
  why text not null
);
create index gpmi_prolongations_by_person on gpmi_prolongations (person_id);
