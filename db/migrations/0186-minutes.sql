-- Minutes: what was said about each point of a meeting. Who keeps the body writes them while the meeting goes on; they are approved at a
-- later meeting and stand then. What comes after is a correction beside them. Each is for the readers of its point.
create table item_minutes (
  item_id uuid primary key references agenda_items (id),
  meeting_id uuid not null references meetings (id),
  body_id uuid not null references bodies (id),
  text text not null,
  version integer not null default 1,
  -- The page on which it was typed: what comes from there again goes on with its own words, also when an answer was lost.
  sheet uuid not null,
  written_by uuid not null references users (id),
  written_at timestamptz not null default clock_timestamp(),
  words tsvector generated always as (to_tsvector('pg_catalog.dutch', translate(lower(text),
    'àáâäãåçèéêëìíîïñòóôöõùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'))) stored
);
create index item_minutes_by_words on item_minutes using gin (words);
create index item_minutes_by_meeting on item_minutes (meeting_id);

-- The words that others replaced: nothing of two who write at once is lost.
create table item_minutes_replaced (
  item_id uuid not null references agenda_items (id),
  version integer not null,
  text text not null,
  written_by uuid not null references users (id),
  written_at timestamptz not null,
  primary key (item_id, version)
);

create table minutes_approvals (
  meeting_id uuid primary key references meetings (id),
  -- The later meeting that approved them.
  approved_in uuid not null references meetings (id),
  approved_on date not null,
  approved_by uuid not null references users (id),
  approved_at timestamptz not null default clock_timestamp(),
  constraint no_meeting_approves_itself check (approved_in <> meeting_id)
);
create index minutes_approvals_by_meeting on minutes_approvals (approved_in);

-- What has to be read beside approved minutes; they themselves do not change.
create table minutes_corrections (
  id uuid primary key default gen_random_uuid(),
  item_id uuid not null references agenda_items (id),
  text text not null constraint correction_says_something check (btrim(text) <> ''),
  written_by uuid not null references users (id),
  written_at timestamptz not null default clock_timestamp()
);
create index minutes_corrections_by_item on minutes_corrections (item_id, written_at);

-- Decisions are found by their words, as minutes are.
alter table body_decisions
  add column words tsvector generated always as (to_tsvector('pg_catalog.dutch', translate(lower(text),
    'àáâäãåçèéêëìíîïñòóôöõùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'))) stored;
create index body_decisions_by_words on body_decisions using gin (words);
