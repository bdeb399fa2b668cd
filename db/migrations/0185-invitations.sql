-- A meeting is moved or called off with a reason, and what it was stays to be read. Members answer whether they come; what was told to
-- which organisation is kept with the sequence of the calendar, so that a letter that did not leave is seen.
alter table meetings
  add column minutes integer not null default 120 constraint a_meeting_has_a_length check (minutes between 15 and 600),
  add column version integer not null default 1,
  add column sequence integer not null default 0,
  add column cancelled_at timestamptz;
alter table meetings drop constraint one_meeting_of_a_body_at_a_time;
create unique index one_meeting_of_a_body_at_a_time on meetings (body_id, held_on, starts_at) where cancelled_at is null;

-- Each row keeps what the meeting was before.
create table meeting_changes (
  id bigint generated always as identity primary key,
  meeting_id uuid not null references meetings (id),
  kind text not null constraint meeting_change_is_known check (kind in ('moved', 'cancelled')),
  held_on date not null,
  starts_at time not null,
  place text not null,
  reason text not null,
  user_id uuid not null references users (id),
  at timestamptz not null default clock_timestamp()
);
create index meeting_changes_by_meeting on meeting_changes (meeting_id, id);

create table meeting_replies (
  meeting_id uuid not null references meetings (id),
  member_id uuid not null references body_members (id),
  reply text not null constraint meeting_reply_is_known check (reply in ('present', 'substitute', 'excused')),
  -- The sequence for which it was given: after a move it was an answer to another day.
  sequence integer not null,
  replied_by uuid not null references users (id),
  replied_at timestamptz not null default clock_timestamp(),
  primary key (meeting_id, member_id)
);
create index meeting_replies_by_member on meeting_replies (member_id);

create table meeting_letters (
  meeting_id uuid not null references meetings (id),
  organisation integer not null references organisations (ref),
  address text not null,
  sequence integer not null,
  sent_at timestamptz not null default clock_timestamp(),
  primary key (meeting_id, organisation)
);
create index meeting_letters_by_organisation on meeting_letters (organisation);
