-- Imports of client files: what was asked, how far it came and what came of it. What stands in a file never stands here in
-- the clear: headings, rejected rows and the token of the job are sealed by the program with a key the database lacks.
create table client_imports (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  user_id uuid not null references users (id),
  mandate_id uuid not null references mandates (id),
  -- Whose list it is: that of the whole organisation, of a team, or of the importer alone.
  for_all boolean not null,
  team_id uuid references teams (id),
  made_at timestamptz not null default now(),
  file_name text not null,
  file_size bigint,
  digest text,
  has_file boolean not null default true,
  dry_run boolean not null default true,
  absent text not null default 'nothing' constraint meaning_of_absence_is_known check (absent in ('nothing', 'ended')),
  status text not null default 'receiving' constraint import_status_is_known check (status in
    ('receiving', 'queued', 'checking', 'columns', 'running', 'done', 'stopped', 'failed')),
  problem text,
  choices jsonb not null default '{}',
  headings bytea,
  total integer,
  cursor_line integer not null default 0,
  counts jsonb not null default '{}',
  notes jsonb not null default '[]',
  absence jsonb,
  job_session uuid references sessions (id),
  sealed_token bytea,
  begun_at timestamptz,
  ended_at timestamptz
);
create index client_imports_by_organisation on client_imports (organisation, made_at desc);
create index client_imports_by_digest on client_imports (organisation, digest);
create index client_imports_unfinished on client_imports (status) where status in ('receiving', 'queued', 'checking', 'running');

-- What came back of each batch of rows, sealed: rejected rows with their reasons, and what was repaired.
create table client_import_batches (
  import_id uuid not null references client_imports (id) on delete cascade,
  line integer not null,
  sealed bytea not null,
  persons uuid[] not null default '{}',
  primary key (import_id, line)
);

-- Who stood in a nightly file, by a keyed mark, until a next file says who is missing.
create table client_import_people (
  import_id uuid not null references client_imports (id) on delete cascade,
  reference text not null,
  person_id uuid not null references persons (id),
  primary key (import_id, reference)
);
create index client_import_people_by_person on client_import_people (person_id);

-- What the headings of an organisation's own files mean.
create table column_choices (
  organisation integer primary key references organisations (ref),
  choices jsonb not null default '{}',
  chosen_by uuid references users (id),
  chosen_at timestamptz not null default now()
);

-- A mandate of this installation itself, such as that of the command line; nobody signs in with it.
alter table mandates add column system boolean not null default false;
