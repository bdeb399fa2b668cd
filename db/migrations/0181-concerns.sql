-- Concerns: what someone meets in the work and cannot solve alone, told without any person in it. It stands at one body at a time and is
-- carried up; concerns that say the same are bundled into one; what came of it comes back to everyone who raised or supported it.
create table concerns (
  id uuid primary key default gen_random_uuid(),
  theme text not null constraint concern_has_a_theme check (theme ~ '^[a-zA-Z]{2,30}$'),
  domain text not null constraint concern_has_a_policy_domain check (domain ~ '^[a-zA-Z]{2,30}$'),
  municipality_nis text not null references municipalities (nis),
  text text not null constraint concern_says_something check (btrim(text) <> ''),
  -- Where it stands now.
  body_id uuid not null references bodies (id),
  -- The one with which it goes on.
  bundled_into uuid references concerns (id),
  version integer not null default 1,
  answer text,
  raised_by uuid not null references users (id),
  organisation integer not null references organisations (ref),
  raised_at timestamptz not null default clock_timestamp(),
  constraint a_concern_is_not_bundled_into_itself check (bundled_into <> id)
);
create index concerns_by_body on concerns (body_id) where bundled_into is null;
create index concerns_by_theme on concerns (theme) where bundled_into is null;
create index concerns_by_bundle on concerns (bundled_into) where bundled_into is not null;

create table concern_supports (
  concern_id uuid not null references concerns (id),
  user_id uuid not null references users (id),
  organisation integer not null references organisations (ref),
  municipality_nis text references municipalities (nis),
  supported_at timestamptz not null default clock_timestamp(),
  primary key (concern_id, user_id)
);

-- What happened to a concern, never rewritten: raised, supported, bundled, carried up, put on an agenda, answered.
create table concern_steps (
  id bigint generated always as identity primary key,
  concern_id uuid not null references concerns (id),
  kind text not null constraint concern_step_is_known
    check (kind in ('raised', 'supported', 'bundled', 'carried', 'scheduled', 'answered')),
  -- The body to which it came, or where it happened.
  body_id uuid not null references bodies (id),
  note text,
  user_id uuid not null references users (id),
  organisation integer not null references organisations (ref),
  at timestamptz not null default clock_timestamp()
);
create index concern_steps_by_concern on concern_steps (concern_id, id);

-- To whom an answer comes down; it stands on Vandaag until it was read.
create table concern_replies (
  concern_id uuid not null references concerns (id),
  user_id uuid not null references users (id),
  organisation integer not null references organisations (ref),
  read_at timestamptz,
  primary key (concern_id, user_id)
);
create index concern_replies_to_read on concern_replies (user_id) where read_at is null;
