-- A document that who guides gives a person to read: the steps that were agreed, a letter, an explanation. And what the person said of it:
-- read, understood, or that it needs explaining. A letter about a flow (notices) is read in the same way.
create table given_documents (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  organisation integer not null references organisations (ref),
  kind text not null constraint given_document_is_known check (kind in ('steps', 'letter', 'explanation')),
  title text not null constraint given_document_has_a_title check (btrim(title) <> ''),
  -- Gone when it was taken back; that something was given stays.
  body text,
  given_by uuid not null references users (id),
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  constraint given_document_says_something check ((body is null) = (withdrawn_at is not null))
);
create index given_documents_of_person on given_documents (person_id, organisation);

-- The newest counts; earlier ones stay, so that both can see what became of it.
create table document_readings (
  id bigint generated always as identity primary key,
  document_id uuid references given_documents (id) on delete cascade,
  notice_id uuid references notices (id) on delete cascade,
  said text not null constraint what_is_said_of_a_document_is_known check (said in ('read', 'understood', 'unclear')),
  -- Who wrote it down after reading it together on paper; nobody where the person said it on the own page.
  noted_by uuid references users (id),
  at timestamptz not null default clock_timestamp(),
  constraint one_document_is_read check (num_nonnulls(document_id, notice_id) = 1)
);
create index document_readings_by_document on document_readings (document_id, id desc) where document_id is not null;
create index document_readings_by_notice on document_readings (notice_id, id desc) where notice_id is not null;
