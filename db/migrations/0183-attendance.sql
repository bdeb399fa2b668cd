-- Who was at a meeting: each member by its seat, guests by organisation and function, never the name of a person. A body that asks a
-- quorum decides with it; what is written down without it is an advice.
create table meeting_attendance (
  meeting_id uuid not null references meetings (id),
  member_id uuid not null references body_members (id),
  state text not null constraint attendance_is_known check (state in ('present', 'substitute', 'excused', 'absent')),
  primary key (meeting_id, member_id)
);
create index meeting_attendance_by_member on meeting_attendance (member_id);

create table meeting_guests (
  meeting_id uuid not null references meetings (id),
  place integer not null,
  organisation text not null,
  function text not null,
  primary key (meeting_id, place)
);

alter table meetings add column attendance_version integer not null default 0, add column attendance_noted_by uuid references users (id),
  add column attendance_noted_at timestamptz;
alter table body_decisions add column advisory boolean not null default false;
