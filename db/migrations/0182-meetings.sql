-- Meetings of a body, what stands on their agenda, and what was decided. Each point and each decision says who may read it: the members of
-- the body, all local governments, or everyone.
create table meetings (
  id uuid primary key default gen_random_uuid(),
  body_id uuid not null references bodies (id),
  held_on date not null,
  starts_at time not null,
  place text not null,
  planned_by uuid not null references users (id),
  planned_at timestamptz not null default clock_timestamp(),
  constraint one_meeting_of_a_body_at_a_time unique (body_id, held_on, starts_at)
);

create table agenda_items (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references meetings (id),
  body_id uuid not null references bodies (id),
  number integer not null,
  kind text not null constraint agenda_item_kind_is_known check (kind in ('information', 'discussion', 'decision', 'signal')),
  title text not null,
  -- Who may decide on it in the end.
  competence text not null constraint competence_is_known check (competence in ('local', 'vdab', 'flemish', 'federal')),
  concern_id uuid references concerns (id),
  readers text not null default 'members' constraint item_readers_are_known check (readers in ('members', 'governments', 'public')),
  added_by uuid not null references users (id),
  added_at timestamptz not null default clock_timestamp(),
  constraint agenda_is_numbered unique (meeting_id, number),
  constraint a_concern_stands_on_an_agenda_once unique (meeting_id, concern_id)
);
create index agenda_items_by_concern on agenda_items (concern_id) where concern_id is not null;

create table body_decisions (
  id uuid primary key default gen_random_uuid(),
  body_id uuid not null references bodies (id),
  item_id uuid not null unique references agenda_items (id),
  number text not null unique,
  year integer not null,
  place integer not null,
  text text not null,
  owner integer not null references organisations (ref),
  due_on date not null,
  readers text not null constraint decision_readers_are_known check (readers in ('members', 'governments', 'public')),
  decided_on date not null,
  recorded_by uuid not null references users (id),
  recorded_at timestamptz not null default clock_timestamp(),
  constraint decisions_are_numbered_per_body unique (body_id, year, place)
);

-- A concern is answered once, by one decision.
alter table concerns add column decision_id uuid references body_decisions (id),
  add constraint a_decided_concern_has_an_answer check ((decision_id is null) = (answer is null));
create index concerns_by_decision on concerns (decision_id) where decision_id is not null;
