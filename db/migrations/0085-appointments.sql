-- Appointments, the desks where people of one organisation sit at another, and the calendar address of a user. A day and an hour are
-- kept as the clock in Flanders shows them; the moment follows from them.
create table desks (
  id uuid primary key default gen_random_uuid(),
  source integer not null references organisations (ref),
  host integer not null references organisations (ref),
  weekday smallint not null constraint desk_weekday_is_one_to_seven check (weekday between 1 and 7),
  opens time not null,
  closes time not null,
  place text not null,
  valid_from date not null,
  valid_until date,
  recorded_by uuid references users (id),
  recorded_at timestamptz not null default now(),
  ended_by uuid references users (id),
  constraint a_desk_opens_before_it_closes check (opens < closes),
  constraint a_desk_ends_after_it_begins check (valid_until >= valid_from)
);
create index desks_by_source on desks (source);
create index desks_by_host on desks (host);

create table appointments (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 8 constraint appointment_has_its_category check (category_bit = 8),
  origins integer[] not null default '{}',
  as_of date not null,
  day date not null,
  starts time not null,
  minutes smallint not null constraint appointment_takes_minutes check (minutes between 5 and 480),
  kind text not null constraint appointment_kind_is_known check (kind in ('talk', 'threeWay', 'visit', 'phone', 'video', 'group')),
  place text not null default '',
  desk_id uuid references desks (id),
  with_user uuid references users (id),
  with_organisation integer references organisations (ref),
  remind_days smallint constraint appointment_is_reminded_in_time check (remind_days in (1, 2, 7)),
  reminded_on date,
  reminded_by uuid references users (id),
  state text not null default 'planned'
    constraint appointment_state_is_known check (state in ('planned', 'happened', 'missed', 'moved', 'cancelled')),
  state_by uuid references users (id),
  state_at timestamptz,
  moved_to uuid references appointments (id),
  follow_up text constraint follow_up_is_known check (follow_up in ('reached', 'notReached', 'goodReason', 'newAppointment', 'stopped')),
  follow_up_on date,
  follow_up_by uuid references users (id),
  recorded_by uuid references users (id),
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  constraint a_moved_appointment_leads_to_another check ((state = 'moved') = (moved_to is not null)),
  constraint only_a_missed_appointment_is_followed_up check (follow_up is null or state = 'missed')
);
create index appointments_by_person on appointments (person_id, source, day);
create index appointments_by_user on appointments (with_user, day) where state <> 'cancelled';
create index appointments_to_come on appointments (source, day) where state = 'planned';
create index appointments_missed on appointments (source) where state = 'missed' and follow_up is null;

-- A calendar address: a secret of which only the hash is kept. It shows times and a neutral word; what was shown once is in the log,
-- `told` says until which change.
create table calendar_feeds (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id),
  mandate_id uuid not null references mandates (id),
  organisation integer not null references organisations (ref),
  secret_hash bytea not null unique,
  made_on date not null,
  revoked_at timestamptz,
  last_read_on date,
  told timestamptz not null default '-infinity'
);
create unique index one_calendar_per_mandate on calendar_feeds (mandate_id) where revoked_at is null;
