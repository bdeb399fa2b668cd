-- What an OCMW was told of how many rights to unemployment benefit end where and when, as it was delivered, and the plans it made of
-- that. Numbers of a municipality and a month; no person stands here.
create table inflow_lists (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  said_by text not null,
  as_of date not null,
  made_by uuid not null,
  made_at timestamptz not null default now()
);
create index inflow_lists_by_organisation on inflow_lists (organisation, made_at);

create table inflow_counts (
  list_id uuid not null references inflow_lists (id),
  organisation integer not null references organisations (ref),
  nis text not null,
  month date not null constraint a_month_is_its_first_day check (extract(day from month) = 1),
  number integer not null constraint a_count_can_be_so check (number between 0 and 100000),
  replaced_by uuid references inflow_lists (id)
);
-- Nothing is overwritten: a newer list replaces a number, and the former one stays to be read.
create unique index inflow_counts_now on inflow_counts (organisation, nis, month) where replaced_by is null;

create table inflow_plans (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  name text not null,
  share numeric(4, 1) not null constraint a_share_is_a_part check (share between 0 and 100),
  files_per_coach integer constraint a_coach_has_files check (files_per_coach between 1 and 500),
  leefloon_per_month integer constraint a_leefloon_can_be_so check (leefloon_per_month between 0 and 500000),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  dropped_at timestamptz
);
create unique index inflow_plans_differ on inflow_plans (organisation, name) where dropped_at is null;

-- The own end dates of an organisation, by which it sees whom a wave reaches.
create index facts_of_own_ends on facts (source, person_id) where field = 'endDates[]' and superseded_at is null;
