-- Lists of people whom an organisation knows and tries to reach: young people who neither work nor learn, people who are not looking
-- for work. Each ends in a recorded outcome; what was tried stands beside it.
create table outreach_lists (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  name text not null,
  kind text not null constraint outreach_kind_is_known check (kind in ('neet', 'inactive', 'other')),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  constraint outreach_lists_differ unique (organisation, name)
);

create table outreach_entries (
  id uuid primary key default gen_random_uuid(),
  list_id uuid not null references outreach_lists (id),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 2,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  outcome text constraint outreach_outcome_is_known check (outcome in
    ('guided', 'referred', 'working', 'learning', 'declined', 'unreached', 'moved', 'other')),
  outcome_words text,
  closed_on date,
  closed_by uuid,
  version integer not null default 1,
  constraint once_on_a_list unique (list_id, person_id),
  constraint an_end_says_what_it_was check ((outcome is null) = (closed_on is null))
);
create index outreach_entries_by_person on outreach_entries (person_id, source);
create index outreach_entries_open on outreach_entries (source) where outcome is null;

create table outreach_attempts (
  id uuid primary key default gen_random_uuid(),
  entry_id uuid not null references outreach_entries (id) on delete cascade,
  as_of date not null,
  channel text not null constraint attempt_channel_is_known check (channel in ('phone', 'message', 'letter', 'visit', 'other')),
  reached boolean not null,
  words text,
  recorded_by uuid,
  recorded_at timestamptz not null default now()
);
create index outreach_attempts_by_entry on outreach_attempts (entry_id, as_of);
