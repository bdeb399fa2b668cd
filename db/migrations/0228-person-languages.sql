-- In which language a person reads the own pages, as they chose it there.
create table person_languages (
  person_id uuid primary key references persons (id),
  language text not null constraint language_is_known check (language in ('nl', 'fr', 'en', 'ar', 'tr', 'uk', 'fa', 'ps')),
  chosen_at timestamptz not null default now()
);
