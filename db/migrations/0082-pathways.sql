-- The shared pathway of a person. Each row belongs to the organisation that recorded it; a viewer gets the union that the gate
-- allows. What an organisation addresses to another (a change of lead, a request to release) is answered on the row of who asked.

create table pathway_phases (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 6,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid references users (id),
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  phase text not null constraint phase_is_known check (phase in ('signal', 'registration', 'jointIntake', 'screening', 'route', 'plan',
    'execution', 'evaluation', 'outflow', 'aftercare', 'closed', 'reopened')),
  started_on date not null,
  ended_on date,
  owner_user uuid references users (id),
  owner_team uuid references teams (id),
  next_step text,
  next_step_by date,
  why text,
  constraint a_phase_ends_after_it_begins check (ended_on >= started_on)
);
create unique index one_open_phase on pathway_phases (person_id, source) where ended_on is null;
create index pathway_phases_by_person on pathway_phases (person_id);
create index pathway_phases_open on pathway_phases (source, person_id) where ended_on is null;

-- Who leads the guidance to work: decided alone, or proposed to another organisation and answered. The last one that stands on a day
-- is the lead of that day, so an earlier one is never closed or hidden.
create table pathway_leads (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 6,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid references users (id),
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  lead integer not null references organisations (ref),
  started_on date not null,
  state text not null constraint lead_state_is_known check (state in ('decided', 'proposed', 'accepted', 'refused', 'withdrawn', 'lapsed')),
  why text not null,
  asked integer references organisations (ref),
  answer_by date,
  reminded smallint not null default 0,
  answered_by uuid references users (id),
  answered_at timestamptz,
  answer_why text,
  contact_user uuid references users (id),
  contact_team uuid references teams (id),
  contact_function text,
  answers uuid references pathway_leads (id) on delete set null,
  constraint what_is_asked_has_a_deadline check ((asked is null) = (answer_by is null)),
  constraint only_what_is_asked_waits check (asked is not null or state = 'decided')
);
create unique index one_waiting_proposal_of_lead on pathway_leads (person_id, source) where state = 'proposed';
create index pathway_leads_by_person on pathway_leads (person_id);
create index pathway_leads_waiting on pathway_leads (source) where state = 'proposed';
create index pathway_leads_asked on pathway_leads (asked) where state = 'proposed';

create table pathway_roles (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 6,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid references users (id),
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  role text not null constraint role_holder_is_known check (role in ('careCaseManager', 'jobCoach', 'networkCoordinator', 'partner')),
  domain text not null constraint domain_is_known check (domain in ('work', 'welfare', 'education', 'health', 'housing')),
  holder text not null,
  organisation integer references organisations (ref),
  organisation_name text,
  started_on date not null,
  ended_on date,
  constraint a_role_ends_after_it_begins check (ended_on >= started_on),
  constraint one_organisation_of_a_role check (num_nonnulls(organisation, organisation_name) = 1)
);
create index pathway_roles_by_person on pathway_roles (person_id);

-- A step that cannot go on because another organisation holds something.
create table release_requests (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 6,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid references users (id),
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  asked integer not null references organisations (ref),
  held text not null constraint held_thing_is_known check (held in ('file', 'registration', 'measure', 'place', 'document', 'other')),
  step text not null,
  state text not null default 'asked' constraint release_state_is_known check (state in ('asked', 'released', 'notReleased', 'withdrawn')),
  answer_by date not null,
  reminded smallint not null default 0,
  answered_by uuid references users (id),
  answered_at timestamptz,
  answer_why text,
  closed_on date,
  closed_how text,
  constraint nobody_asks_itself check (asked <> source)
);
create unique index one_waiting_release on release_requests (person_id, source, asked, held) where state = 'asked';
create index release_requests_by_person on release_requests (person_id);
create index release_requests_open on release_requests (source) where closed_on is null and state in ('asked', 'notReleased');
create index release_requests_asked on release_requests (asked) where state = 'asked';
