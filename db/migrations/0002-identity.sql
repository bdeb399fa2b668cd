-- Users, mandates and sessions: who acts, for which organisation, in which role. Sessions hold only a hash of their token.
create table purposes (
  code text primary key,
  name text not null
);

create table roles (
  code text primary key,
  name text not null,
  purposes text[] not null,
  category_mask integer not null,
  opens_client_data boolean not null,
  all_persons boolean not null
);

create table users (
  id uuid primary key default gen_random_uuid(),
  user_name text not null unique,
  display_name text not null,
  email text,
  issuer text,
  subject text,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  constraint one_user_per_login unique (issuer, subject)
);

create table teams (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  name text not null,
  is_default boolean not null default false,
  constraint team_names_differ unique (organisation, name)
);
create unique index one_default_team on teams (organisation) where is_default;

create table mandates (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id),
  organisation integer not null references organisations (ref),
  unit integer references organisations (ref),
  role text not null references roles (code),
  team_id uuid references teams (id),
  valid_from date not null,
  valid_until date,
  granted_by uuid references users (id),
  granted_at timestamptz not null default now(),
  confirmed_by uuid references users (id),
  confirmed_at timestamptz,
  ended_by uuid references users (id),
  ended_at timestamptz,
  constraint nobody_grants_themselves check (granted_by <> user_id),
  constraint two_people_confirm check (confirmed_by <> granted_by and confirmed_by <> user_id),
  constraint mandate_ends_after_it_begins check (valid_until >= valid_from)
);
create index mandates_by_user on mandates (user_id);
create index mandates_by_organisation on mandates (organisation);

-- kind: session (a person at a screen), citizen (the person guided), api (a bearer token), job (a system mandate), link (one referral).
create table sessions (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  kind text not null constraint session_kind_is_known check (kind in ('session', 'citizen', 'api', 'job', 'link')),
  user_id uuid not null references users (id),
  mandate_id uuid references mandates (id),
  person_id uuid,
  purposes text[],
  category_mask integer not null default -1,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  idle_minutes integer not null default 30,
  ends_at timestamptz not null,
  ended_at timestamptz,
  id_token_hint text
);
create index sessions_by_user on sessions (user_id) where ended_at is null;
create index sessions_by_mandate on sessions (mandate_id) where ended_at is null;

-- The security log: sign-ins, refusals, quota stops. No content, no names of persons guided.
create table security_events (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  user_id uuid,
  organisation integer,
  event text not null,
  detail text
);
create index security_events_by_organisation on security_events (organisation, at desc);

-- The case history of acts: one row per act that succeeded. What was decided, by whom; never the content of facts.
create table act_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  act text not null,
  user_id uuid,
  mandate_id uuid,
  organisation integer,
  subject_id text,
  person_id uuid
);
create index act_log_by_person on act_log (person_id, at desc) where person_id is not null;

-- Only the id of the outcome is kept; a replay is rendered again through the gate.
create table idempotency_keys (
  key_hash bytea primary key,
  body_hash bytea not null,
  status integer not null,
  outcome_id text,
  made_at timestamptz not null default now()
);
create index idempotency_keys_by_age on idempotency_keys (made_at);

-- Used per user and day; limits are per role of use, in the demo as in contract.
create table quota_limits (
  kind text primary key,
  per_user_day integer not null,
  per_organisation_day integer not null
);
create table quota_use (
  user_id uuid not null,
  organisation integer not null,
  day date not null,
  kind text not null references quota_limits (kind),
  used integer not null default 0,
  alerted boolean not null default false,
  primary key (user_id, organisation, day, kind)
);
create index quota_use_by_organisation on quota_use (organisation, day, kind);
