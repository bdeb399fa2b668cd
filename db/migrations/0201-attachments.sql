-- Files that parties add to an agreement: a decision, an analysis, a list. What belongs to the text that is signed is part of its
-- fingerprint and never changes afterwards. What names people is for the parties it is meant for.
create table agreement_attachments (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreements (id),
  -- Who added it; it stays where that one is no party any more.
  organisation integer not null references organisations (ref),
  number integer not null,
  title text not null constraint attachment_has_a_title check (btrim(title) <> ''),
  -- Part of the text that is signed, or added beside it.
  signed boolean not null,
  names_people boolean not null,
  -- For which parties, where it names people; null is for all of them.
  meant_for integer[],
  digest text not null,
  kind text not null,
  size integer not null,
  file_id uuid references stored_files (id),
  added_by uuid not null references users (id),
  added_at timestamptz not null default clock_timestamp(),
  removed_at timestamptz,
  removed_because text,
  unique (agreement_id, number),
  constraint only_what_names_people_is_for_some check (names_people or meant_for is null),
  constraint who_signs_a_text_may_read_it check (not signed or meant_for is null),
  constraint what_is_signed_is_not_removed check (not signed or removed_at is null),
  constraint what_is_removed_says_why check (num_nonnulls(removed_at, removed_because) in (0, 2)),
  constraint what_is_removed_is_gone check ((file_id is null) = (removed_at is not null))
);
create index agreement_attachments_by_file on agreement_attachments (file_id) where file_id is not null;
