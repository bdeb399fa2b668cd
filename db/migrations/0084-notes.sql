-- Notes, moments of contact, and judgements of barriers and strengths. Each row belongs to the organisation that recorded it; free
-- text that does not belong here can be taken away, and then only the fact that it went remains.
create table notes (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null constraint a_note_is_shared_internal_or_confidential check (category_bit in (14, 17, 20)),
  origins integer[] not null default '{}',
  as_of date not null,
  body text,
  recorded_by uuid references users (id),
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  removed_at timestamptz,
  removed_by uuid references users (id),
  removed_why text,
  constraint a_note_says_something_until_it_is_removed check ((removed_at is null) = (coalesce(btrim(body), '') <> '')),
  constraint a_note_with_its_owner unique (id, person_id, source)
);
create index notes_by_person on notes (person_id, source);

-- Someone who read a note says that it does not belong there; who owns the note decides. The reason is one of a list: a report carries
-- nothing about the person.
create table note_reports (
  id uuid primary key default gen_random_uuid(),
  note_id uuid not null,
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  reporter integer not null references organisations (ref),
  reported_by uuid references users (id),
  reported_on date not null,
  why text not null constraint report_reason_is_known
    check (why in ('health', 'debt', 'court', 'private', 'otherPerson', 'notNeeded')),
  state text not null default 'open' constraint report_state_is_known check (state in ('open', 'cleared', 'kept')),
  decided_by uuid references users (id),
  decided_at timestamptz,
  constraint a_report_goes_to_who_owns_the_note foreign key (note_id, person_id, source) references notes (id, person_id, source),
  constraint a_decided_report_says_when check ((state = 'open') = (decided_at is null))
);
create unique index one_open_report_per_organisation on note_reports (note_id, reporter) where state = 'open';
create index note_reports_open on note_reports (source, person_id) where state = 'open';

-- The confidential compartment of one organisation about one person, and who keeps it clean.
create table compartments (
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  owner uuid not null references users (id),
  since date not null,
  primary key (person_id, source)
);

-- Noted in ten seconds: how, reached or not, and at most one line. For the own organisation alone.
create table contact_moments (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 17 constraint contact_is_of_the_own_organisation check (category_bit = 17),
  origins integer[] not null default '{}',
  as_of date not null,
  channel text not null constraint contact_channel_is_known check (channel in ('phone', 'visit', 'desk', 'mail')),
  reached boolean not null,
  line text not null default '',
  recorded_by uuid references users (id),
  recorded_at timestamptz not null default now()
);
create index contact_moments_by_person on contact_moments (person_id, source, as_of desc);
create index contacts_reached on contact_moments (source, person_id, as_of) where reached;

-- After how many weeks without contact an organisation wants to be told.
create table contact_terms (
  organisation integer primary key references organisations (ref),
  weeks smallint not null constraint contact_term_is_some_weeks check (weeks between 1 and 26),
  set_by uuid references users (id),
  set_at timestamptz not null default now()
);

-- One judgement of one domain on one day. Nothing is overwritten: the row of a later day is what the organisation says now.
create table barriers (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 9 constraint barrier_is_in_work_terms check (category_bit = 9),
  origins integer[] not null default '{}',
  as_of date not null,
  domain text not null constraint barrier_domain_is_known check (domain in ('language', 'digital', 'experience', 'diploma', 'jobSearch',
    'workLimits', 'childCare', 'network', 'housing', 'paperwork', 'transport', 'hours', 'jobsNearby')),
  level smallint not null constraint barrier_level_is_one_to_five check (level between 1 and 5),
  said text not null,
  recorded_by uuid references users (id),
  recorded_at timestamptz not null default now()
);
create index barriers_by_person on barriers (person_id, source, domain, as_of);
