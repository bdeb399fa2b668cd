-- A case talk that someone called together is moved or called off, with a reason; what it was stays to be read. Letters about it leave once
-- for each change, and who confirmed the conditions did so for the moment that the talk had then.
alter table case_talks
  add column minutes integer not null default 60 constraint a_case_talk_has_a_length check (minutes between 15 and 600),
  add column sequence integer not null default 0,
  add column cancelled_at timestamptz;

-- Each row keeps what the talk was before.
create table case_talk_changes (
  id bigint generated always as identity primary key,
  talk_id uuid not null references case_talks (id),
  kind text not null constraint case_talk_change_is_known check (kind in ('moved', 'cancelled')),
  held_on date not null,
  starts_at time not null,
  place text not null,
  reason text not null,
  user_id uuid not null references users (id),
  at timestamptz not null default clock_timestamp()
);
create index case_talk_changes_by_talk on case_talk_changes (talk_id, id);

-- Whoever sends a letter claims it first; it left once it has a moment.
create table case_talk_letters (
  talk_id uuid not null references case_talks (id),
  organisation integer not null references organisations (ref),
  sequence integer not null,
  address text not null,
  claimed_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  primary key (talk_id, organisation, sequence)
);
create index case_talk_letters_by_organisation on case_talk_letters (organisation);

-- Up to which change a user read of a talk; of a meeting of a body too, so it leads to no row.
create table case_talk_readings (
  talk_id uuid not null,
  user_id uuid not null references users (id),
  sequence integer not null,
  read_at timestamptz not null default clock_timestamp(),
  primary key (talk_id, user_id)
);
create index case_talk_readings_by_user on case_talk_readings (user_id);

-- The sequence of the talk for which the conditions were confirmed. What was confirmed of a meeting that moved before is kept as it stands.
-- Row-level security shows the owner nothing, so it stands aside.
alter table case_talk_conditions add column sequence integer not null default 0;
alter table case_talk_conditions no force row level security;
alter table case_talk_persons no force row level security;
alter table meetings no force row level security;
update case_talk_conditions c set sequence = m.sequence
from case_talk_persons e join meetings m on m.id = e.talk_id where e.id = c.entry_id and m.sequence > 0;
alter table case_talk_conditions force row level security;
alter table case_talk_persons force row level security;
alter table meetings force row level security;
alter table case_talk_conditions drop constraint an_organisation_confirms_once;
alter table case_talk_conditions add constraint an_organisation_confirms_once_for_a_moment unique (entry_id, source, sequence);
