-- Figures are cases that are counted. A case is one thing an indicator counts for one organisation, by what that organisation recorded
-- itself: a referral and its answer, a guidance and how it went on. Sums are kept beside the cases, moved by what changes.
create table figure_cases (
  organisation integer not null references organisations (ref),
  indicator text not null,
  -- Of the counting rule: a changed rule begins a new series.
  version smallint not null,
  person_id uuid not null references persons (id),
  -- What of the person is counted, by its id; nothing where it is the person.
  item text not null,
  begun_on date not null,
  ended_on date,
  outcome text not null,
  -- From the beginning to the outcome; null while it runs, and where the rule measures no time.
  days integer,
  -- The day on which the outcome becomes another one by itself, such as that of a term.
  turns_on date,
  primary key (organisation, indicator, version, person_id, item)
);
create index figure_cases_by_person on figure_cases (person_id);
create index figure_cases_by_turn on figure_cases (turns_on) where turns_on is not null;

-- What a finder says of one case (db/functions/gate/figure-case.sql).
create type gate.found_case as (indicator text, version smallint, person_id uuid, item text, begun_on date, ended_on date, outcome text,
  days integer, turns_on date);

create table figure_counts (
  organisation integer not null references organisations (ref),
  indicator text not null,
  version smallint not null,
  month date not null constraint begins_in_a_month check (extract(day from month) = 1),
  ended_month date constraint ends_in_a_month check (extract(day from ended_month) = 1),
  outcome text not null,
  days integer,
  number integer not null,
  constraint counted_once unique nulls not distinct (organisation, indicator, version, month, ended_month, outcome, days)
);

-- Whose cases may have changed; only ever added to, so that nobody who writes waits for another.
create table figure_stale (
  id bigint generated always as identity primary key,
  person_id uuid not null
);

create index figure_stale_by_person on figure_stale (person_id);

-- When the figures of an organisation were last counted in full, and how many cases differed from what was kept.
create table figure_runs (
  organisation integer primary key references organisations (ref),
  counted_at timestamptz not null,
  cases integer not null,
  differences integer not null,
  milliseconds integer not null
);

-- Until when every change is in the figures.
create table figure_state (
  only_one boolean primary key default true constraint one_state check (only_one),
  as_of timestamptz not null
);
insert into figure_state (as_of) values (now());
