-- Who wants the figures of each month, in which language that was asked; and the figures as they stood for each of them, once a month.
create table figure_digest_choices (
  mandate_id uuid primary key references mandates (id),
  language text not null constraint language_of_digest_is_known check (language in ('nl', 'fr', 'en')),
  chosen_at timestamptz not null default now()
);

-- A row is written before its letter leaves: who comes second finds it, and sends nothing.
create table figure_digests (
  user_id uuid not null references users (id),
  organisation integer not null references organisations (ref),
  -- The first day of the month that was over.
  month date not null constraint month_of_digest_begins check (month = date_trunc('month', month)::date),
  as_of timestamptz not null,
  cells jsonb not null constraint cells_of_digest_are_a_list check (jsonb_typeof(cells) = 'array'),
  made_at timestamptz not null default now(),
  primary key (user_id, organisation, month)
);
create index figure_digests_by_organisation on figure_digests (organisation);
