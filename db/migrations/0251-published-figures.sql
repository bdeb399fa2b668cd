-- Figures that everyone may know. Sums of an organisation are fixed once for each quarter, and never counted again; what is published is
-- made of those alone, by a role that can do nothing else. No person stands here.

-- Which indicators are published, written from the code at each migration.
create table public_indicators (
  code text primary key,
  version smallint not null,
  -- So many months after a quarter its outcomes are known, and it is published.
  known_after smallint not null constraint outcomes_take_their_time check (known_after between 0 and 24),
  -- What the flow for statistics of an organisation has to name.
  category_mask integer not null,
  reached text[] not null,
  known text[] not null
);

-- What each organisation counted in a quarter on the day that quarter was published, with where it lies: a municipality, or as near as its
-- territory allows. Seen by who publishes, and by nobody else.
create table fixed_sums (
  indicator text not null,
  quarter date not null constraint begins_in_a_quarter check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
  organisation integer not null references organisations (ref),
  version smallint not null,
  nis text,
  region text,
  province text,
  reached integer not null,
  known integer not null,
  -- Once for all versions: the same people are never told by two rules.
  primary key (indicator, quarter, organisation)
);

-- A year of a place, or a quarter (1 to 4) of all Flanders. Without numbers it is withheld.
create table published_figures (
  indicator text not null,
  version smallint not null,
  level text not null constraint level_is_known check (level in ('municipality', 'region', 'province', 'flanders')),
  place text not null,
  year smallint not null,
  quarter smallint constraint a_year_has_four check (quarter between 1 and 4),
  reached integer,
  known integer,
  published_at timestamptz not null default now(),
  constraint published_once unique nulls not distinct (indicator, level, place, year, quarter),
  constraint both_or_none check (num_nonnulls(reached, known) in (0, 2)),
  constraint quarters_are_of_flanders check (quarter is null or level = 'flanders'),
  -- The last wall: whatever went wrong before, no number of fewer than ten stands here.
  constraint nothing_below_ten check (reached >= 10 and (known = reached or known - reached >= 10))
);
create index published_figures_by_place on published_figures (level, place);
