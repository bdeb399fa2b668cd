-- Files that people add lie in the database itself, so that what guards, keeps and restores the rows does the same for them. Documents
-- stand with a meeting or with a point of its agenda; the table that was meant for them before was never used.
drop table if exists meeting_documents;

create table stored_files (
  id uuid primary key default gen_random_uuid(),
  name text not null constraint file_name_is_short check (length(name) between 1 and 120),
  kind text not null constraint file_kind_is_known check (kind in ('pdf', 'docx', 'xlsx', 'odt', 'ods', 'png', 'jpeg', 'txt', 'csv')),
  digest text not null,
  bytes bytea not null constraint file_is_of_ten_megabytes_at_most check (octet_length(bytes) between 1 and 10485760),
  constraint digest_is_of_these_bytes check (digest = encode(sha256(bytes), 'hex'))
);

-- What was taken away leaves its line, with the reason, and its file is gone.
create table meeting_documents (
  id uuid primary key default gen_random_uuid(),
  -- Of the meeting as a whole, or of one point: that goes along when the point moves to another meeting.
  meeting_id uuid references meetings (id),
  item_id uuid references agenda_items (id),
  body_id uuid not null references bodies (id),
  title text not null constraint document_has_a_title check (btrim(title) <> ''),
  readers text not null constraint document_readers_are_known check (readers in ('members', 'governments', 'public')),
  file_id uuid references stored_files (id),
  added_by uuid not null references users (id),
  added_at timestamptz not null default clock_timestamp(),
  removed_by uuid references users (id),
  removed_at timestamptz,
  removed_because text,
  constraint document_is_of_a_meeting_or_a_point check (num_nonnulls(meeting_id, item_id) = 1),
  constraint what_is_removed_says_why check (num_nonnulls(removed_by, removed_at, removed_because) in (0, 3)),
  constraint what_is_removed_is_gone check ((file_id is null) = (removed_at is not null))
);
create index meeting_documents_by_meeting on meeting_documents (meeting_id) where meeting_id is not null;
create index meeting_documents_by_item on meeting_documents (item_id) where item_id is not null;
create index meeting_documents_by_file on meeting_documents (file_id) where file_id is not null;
