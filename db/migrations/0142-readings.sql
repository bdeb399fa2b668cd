-- Disputed points of law: which reading is followed for which legal status, as one legal editor drafted it and one of another organisation
-- confirmed it. And what the rules said when: each state in which the program published them.

-- The points, statuses and readings that there are, written from the program at each migration.
create table reading_points (
  point text primary key,
  statuses text[] not null,
  readings text[] not null
);

-- What is followed: {status: reading}; a status that is not there is open. At most one draft per point. `revision` counts every change of
-- a draft, so that nobody confirms or overwrites unread words.
create table reading_versions (
  point text not null,
  version integer not null,
  followed jsonb not null,
  reason text not null constraint a_choice_of_readings_has_a_reason check (btrim(reason) <> ''),
  state text not null default 'draft' constraint reading_state_is_known check (state in ('draft', 'confirmed', 'dropped')),
  revision integer not null default 1,
  drafted_by uuid not null references users (id),
  drafted_for integer not null references organisations (ref),
  drafted_at timestamptz not null default now(),
  confirmed_by uuid references users (id),
  confirmed_for integer references organisations (ref),
  confirmed_at timestamptz,
  primary key (point, version),
  constraint two_people_choose_a_reading check (confirmed_by <> drafted_by),
  constraint two_organisations_choose_a_reading check (confirmed_for <> drafted_for),
  constraint a_confirmed_choice_says_who_and_when check (
    (state = 'confirmed') = (confirmed_by is not null and confirmed_for is not null and confirmed_at is not null))
);
create unique index one_draft_per_point on reading_versions (point) where state = 'draft';
create index readings_by_moment on reading_versions (confirmed_at) where state = 'confirmed';

-- The rules as the program published them, from one moment until the next row.
create table rule_publications (
  id bigint generated always as identity primary key,
  mark text not null,
  published_at timestamptz not null default clock_timestamp(),
  rules jsonb not null
);
create index rule_publications_by_moment on rule_publications (published_at desc);

-- An advice says which readings it rested on; one from before they were kept says nothing.
alter table advices add column readings jsonb;
