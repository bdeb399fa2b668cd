-- How guidance ends and whether work lasts: the outflow, each job of which someone said something, and the checks after the start.
create table outflows (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 13,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  kind text not null,
  began_on date not null,
  -- Work that is looked at again after 1, 3, 6 and 12 months.
  is_work boolean not null,
  -- When the person asked the OCMW for help, for the federal measure.
  applied_on date,
  closed_on date,
  closed_as text constraint outflow_is_closed_for_a_reason check (closed_as in ('lastCheck', 'objection', 'resumed', 'mistake')),
  constraint closed_with_a_reason check ((closed_on is null) = (closed_as is null))
);
create unique index one_open_outflow on outflows (person_id, source) where closed_on is null;
create index outflows_by_person on outflows (person_id);
create index open_outflows_to_work on outflows (source, began_on) where closed_on is null and is_work;

create table work_spells (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 4,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  contract text not null,
  began_on date not null,
  ended_on date,
  end_reason text,
  fraction numeric(4, 3) constraint fraction_is_a_part check (fraction > 0 and fraction <= 1),
  employer_number text constraint employer_number_has_ten_digits check (employer_number ~ '^[01][0-9]{9}$'),
  employer_name text,
  said_by text not null constraint source_of_work_is_known check (said_by in ('person', 'payslip', 'employer', 'authentic')),
  constraint a_job_ends_after_it_begins check (ended_on >= began_on)
);
create index work_spells_by_person on work_spells (person_id, source);

create table work_checks (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  outflow_id uuid not null references outflows (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 13,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  months smallint not null constraint check_moment_is_known check (months in (1, 3, 6, 12)),
  found text not null constraint check_result_is_known check (found in ('atWork', 'notAtWork', 'notReached')),
  said_by text constraint check_source_is_known check (said_by in ('person', 'payslip', 'employer', 'authentic')),
  constraint who_was_reached_is_named check ((found = 'notReached') = (said_by is null)),
  constraint each_check_once unique (outflow_id, months)
);
create index work_checks_by_person on work_checks (person_id);
