-- A letter about a meeting leaves once for each change: whoever sends it says so first, and whoever comes second finds that. An address is
-- for the secretary who wrote to it; one who comes after asks for it again.
create table meeting_letter_claims (
  meeting_id uuid not null references meetings (id),
  organisation integer not null references organisations (ref),
  sequence integer not null,
  address text not null,
  claimed_at timestamptz not null default clock_timestamp(),
  primary key (meeting_id, organisation, sequence)
);
create index meeting_letter_claims_by_organisation on meeting_letter_claims (organisation);

alter table meeting_letters add column told_for integer references organisations (ref);
create index meeting_letters_by_secretary on meeting_letters (told_for);
