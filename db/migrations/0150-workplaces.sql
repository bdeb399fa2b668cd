-- Employers and work places: each organisation keeps its own register, own services included. No person stands in these tables, so
-- that a place can be offered to other organisations; who is on one stands in 0151.
create table employers (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  name text not null,
  enterprise_number text,
  own_service boolean not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  constraint employer_has_a_number_or_is_an_own_service check (own_service = (enterprise_number is null)),
  constraint enterprise_number_fits check (case when enterprise_number ~ '^[01]\d{9}$'
    then 97 - left(enterprise_number, 8)::integer % 97 = right(enterprise_number, 2)::integer else enterprise_number is null end)
);
create unique index employers_by_number on employers (organisation, enterprise_number);
create unique index employers_own_services on employers (organisation, lower(name)) where own_service;

create table workplaces (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  employer_id uuid not null references employers (id),
  name text not null,
  sector text not null,
  municipality_nis text not null constraint workplace_stands_somewhere check (municipality_nis ~ '^\d{5}$'),
  instruments text[] not null constraint workplace_is_for_something check (cardinality(instruments) > 0),
  places integer not null constraint workplace_has_room check (places between 1 and 500),
  offered integer not null default 0,
  valid_from date not null,
  valid_until date,
  hours numeric(4, 1) constraint workplace_hours_are_of_a_week check (hours > 0 and hours <= 50),
  dutch_level text constraint dutch_level_is_known check (dutch_level in ('NONE', 'A1', 'A2', 'B1', 'B2')),
  languages text,
  public_transport boolean,
  conditions text,
  contact_function text not null,
  contact_phone text,
  contact_mail text,
  note text,
  version integer not null default 1,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  constraint workplace_offers_what_it_has check (offered between 0 and places),
  constraint workplace_ends_after_it_begins check (valid_until >= valid_from),
  constraint workplace_can_be_reached check (contact_phone is not null or contact_mail is not null)
);
create index workplaces_by_organisation on workplaces (organisation);
create index workplaces_by_employer on workplaces (employer_id);

-- How many of the offered places another organisation holds. It fills them with whom it guides; the keeper learns the number alone.
create table workplace_seats (
  workplace_id uuid not null references workplaces (id),
  organisation integer not null references organisations (ref),
  seats integer not null constraint seats_are_counted check (seats between 0 and 500),
  primary key (workplace_id, organisation)
);
create index workplace_seats_by_organisation on workplace_seats (organisation);

-- What was changed about a place, by whom: only what differs, as it was and as it became.
create table workplace_changes (
  id uuid primary key default gen_random_uuid(),
  workplace_id uuid not null references workplaces (id),
  organisation integer not null references organisations (ref),
  version integer not null,
  before jsonb not null,
  after jsonb not null,
  changed_by uuid,
  changed_at timestamptz not null default now()
);
create index workplace_changes_by_workplace on workplace_changes (workplace_id);
