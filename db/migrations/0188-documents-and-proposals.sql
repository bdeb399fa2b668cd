-- Minutes are found soon, also by a word that stands in most of them: each row says for whom it is now, and of which day it is, so that the
-- latest are walked by index. Until they are approved they are for the members.
alter table item_minutes
  add column open_to text not null default 'members' constraint minutes_readers_are_known check (open_to in ('members', 'governments', 'public')),
  add column held_on date;
update item_minutes x set held_on = m.held_on,
  open_to = case when exists (select from minutes_approvals a where a.meeting_id = m.id) then i.readers else 'members' end
from meetings m, agenda_items i where m.id = x.meeting_id and i.id = x.item_id;
create index item_minutes_by_day on item_minutes (open_to, held_on desc);
create index item_minutes_by_body on item_minutes (body_id, held_on desc);
create index body_decisions_by_day on body_decisions (readers, decided_on desc);
-- Words that wait to be indexed would be read at each search.
drop index item_minutes_by_words;
create index item_minutes_by_words on item_minutes using gin (words) with (fastupdate = off);
drop index body_decisions_by_words;
create index body_decisions_by_words on body_decisions using gin (words) with (fastupdate = off);

-- What a member wants on an agenda: the secretary takes it on, or puts it off with a reason.
create table agenda_proposals (
  id uuid primary key default gen_random_uuid(),
  body_id uuid not null references bodies (id),
  title text not null constraint proposal_has_a_title check (btrim(title) <> ''),
  why text not null,
  state text not null default 'waiting' constraint proposal_state_is_known check (state in ('waiting', 'taken', 'putOff')),
  reason text,
  item_id uuid references agenda_items (id),
  proposed_by uuid not null references users (id),
  organisation integer not null references organisations (ref),
  proposed_at timestamptz not null default clock_timestamp(),
  answered_by uuid references users (id),
  answered_at timestamptz,
  constraint what_is_put_off_says_why check ((state = 'putOff') = (reason is not null)),
  constraint what_is_taken_has_a_point check ((state = 'taken') = (item_id is not null))
);
create index agenda_proposals_by_body on agenda_proposals (body_id, proposed_at);
create index agenda_proposals_by_item on agenda_proposals (item_id) where item_id is not null;

-- The decision whose follow-up a point is.
alter table agenda_items add column follows uuid references body_decisions (id);
create index agenda_items_by_follow_up on agenda_items (follows) where follows is not null;

-- Documents with a meeting or a point of it. The file lies sealed outside the database. What may name people is for the members alone; what was
-- taken away leaves its line.
create table meeting_documents (
  id uuid primary key,
  meeting_id uuid not null references meetings (id),
  item_id uuid references agenda_items (id),
  body_id uuid not null references bodies (id),
  name text not null,
  kind text not null constraint document_kind_is_known check (kind in ('pdf', 'docx', 'odt', 'xlsx', 'ods', 'png', 'jpeg')),
  size integer not null constraint document_is_not_empty check (size > 0),
  digest text not null,
  readers text not null constraint document_readers_are_known check (readers in ('members', 'governments', 'public')),
  names_people boolean not null,
  added_by uuid not null references users (id),
  added_at timestamptz not null default clock_timestamp(),
  removed_by uuid references users (id),
  removed_at timestamptz,
  removed_because text,
  constraint what_names_people_is_for_members check (not names_people or readers = 'members'),
  constraint what_is_removed_says_why check ((removed_at is null) = (removed_because is null))
);
create index meeting_documents_by_meeting on meeting_documents (meeting_id, added_at);
create index meeting_documents_by_item on meeting_documents (item_id) where item_id is not null;
