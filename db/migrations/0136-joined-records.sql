-- Two records of one person, under the number of before and the one that followed, as one organisation that works in both recorded it.
-- It counts for that organisation alone, and nothing moves from one record to the other.
create table joined_records (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  -- The record under the number that followed: the one to work in.
  person_id uuid not null references persons (id),
  earlier_id uuid not null references persons (id),
  proof text not null constraint join_proof_is_known check (proof in ('registerMessage', 'document')),
  proved_on date not null,
  status text not null default 'proposed' constraint join_status_is_known
    check (status in ('proposed', 'joined', 'declined', 'undoing', 'undone')),
  living boolean not null generated always as (status in ('proposed', 'joined', 'undoing')) stored,
  counts boolean not null generated always as (status in ('joined', 'undoing')) stored,
  proposed_by uuid not null references users (id),
  proposed_at timestamptz not null default now(),
  confirmed_by uuid references users (id),
  confirmed_at timestamptz,
  declined_by uuid references users (id),
  declined_at timestamptz,
  undo_why text constraint undo_reason_is_known check (undo_why in ('otherPerson', 'wrongNumber', 'noProof')),
  undo_by uuid references users (id),
  undo_at timestamptz,
  undone_by uuid references users (id),
  undone_at timestamptz,
  constraint two_records check (person_id <> earlier_id),
  constraint another_confirms_the_join check (confirmed_by <> proposed_by),
  constraint another_confirms_the_undoing check (undone_by <> undo_by),
  constraint a_join_that_counted_was_confirmed check (status in ('proposed', 'declined') = (confirmed_by is null)),
  constraint an_undoing_has_a_reason check (status not in ('undoing', 'undone') or (undo_why is not null and undo_by is not null)),
  constraint what_is_undone_was_confirmed check ((status = 'undone') = (undone_by is not null)),
  constraint who_declined_is_named check ((status = 'declined') = (declined_by is not null))
);
create unique index one_number_before on joined_records (organisation, person_id) where living;
create unique index one_number_after on joined_records (organisation, earlier_id) where living;
create index joined_records_by_person on joined_records (person_id);
create index joined_records_by_earlier on joined_records (earlier_id);

-- Whether the organisation joined this record to another: kept beside what every opening reads anyway, so that asking costs nothing
-- where nobody is joined. Only gate.keep_joined writes it.
alter table involvements add column joined boolean not null default false;
