-- What a person wants and what matters to them, in their own words; and which of those who guide may read it, as the person said.
create table own_words (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  kind text not null constraint own_word_is_known check (kind in ('goal', 'matters')),
  -- Gone when the person took it away; that it stood there stays for the person alone.
  body text constraint own_word_is_short check (length(body) between 1 and 2000),
  version integer not null default 1,
  written_at timestamptz not null default now(),
  removed_at timestamptz,
  constraint own_word_says_something check ((body is null) = (removed_at is not null))
);
create index own_words_of_person on own_words (person_id);

create table own_word_readers (
  word_id uuid not null references own_words (id) on delete cascade,
  organisation integer not null references organisations (ref),
  since timestamptz not null default now(),
  primary key (word_id, organisation)
);

-- What became of it, for the person: written, changed (with what stood there before), opened for or closed to an organisation, removed.
create table own_word_changes (
  id bigint generated always as identity primary key,
  word_id uuid not null references own_words (id) on delete cascade,
  change text not null constraint own_word_change_is_known check (change in ('written', 'changed', 'opened', 'closed', 'removed')),
  organisation integer references organisations (ref),
  earlier text,
  at timestamptz not null default now()
);
create index own_word_changes_of_word on own_word_changes (word_id);
