-- What was agreed elsewhere can be found and taken over. The words of a section and of an action are kept as they are searched: stems of
-- Dutch words, without accents. A mark is the same for two texts that differ in small words, endings and order alone.
alter table agreement_sections
  add column words tsvector generated always as (to_tsvector('pg_catalog.dutch', translate(lower(body),
    'àáâäãåçèéêëìíîïñòóôöõùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'))) stored,
  add column mark text generated always as (md5(strip(to_tsvector('pg_catalog.dutch', translate(lower(body),
    'àáâäãåçèéêëìíîïñòóôöõùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy')))::text)) stored;
create index agreement_sections_by_words on agreement_sections using gin (words);
create index agreement_sections_by_mark on agreement_sections (mark);

alter table agreement_actions
  add column words tsvector generated always as (to_tsvector('pg_catalog.dutch', translate(lower(title || ' ' || coalesce(measures, '')),
    'àáâäãåçèéêëìíîïñòóôöõùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'))) stored,
  add column mark text generated always as (md5(strip(to_tsvector('pg_catalog.dutch', translate(lower(title),
    'àáâäãåçèéêëìíîïñòóôöõùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy')))::text)) stored;
create index agreement_actions_by_words on agreement_actions using gin (words);
create index agreement_actions_by_mark on agreement_actions (mark);

create index agreements_by_renewed on agreements (renews) where renews is not null;

-- From which agreement the words of a section were taken; it stays, whatever is written after.
create table agreement_borrowings (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreements (id),
  section text not null,
  source uuid not null references agreements (id),
  taken_by uuid references users (id),
  taken_for integer references organisations (ref),
  taken_at timestamptz not null default now(),
  constraint nobody_takes_from_oneself check (source <> agreement_id),
  unique (agreement_id, section, source)
);
