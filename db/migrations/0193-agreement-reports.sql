-- Reports of an agreement over a calendar year: the yearly report of its parties together, and the report of one party to its own council.
-- A draft holds the words of who writes it; figures are worked out anew each time, until it is fixed. What is fixed never changes.
create table agreement_reports (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreements (id),
  kind text not null constraint report_kind_is_known check (kind in ('yearly', 'council')),
  year integer not null constraint report_year_is_a_year check (year between 2000 and 2199),
  -- Who gives it out: for a report to the council, that party.
  organisation integer not null,
  introduction text not null default '',
  conclusion text not null default '',
  version integer not null default 1,
  begun_by uuid not null references users (id),
  written_by uuid references users (id),
  written_for integer references organisations (ref),
  written_at timestamptz not null default now(),
  fixed_on date,
  fixed_by uuid references users (id),
  fixed_at timestamptz,
  -- The whole document as it was fixed, as text, so that its hash can be made again.
  content text,
  content_hash text,
  foreign key (agreement_id, organisation) references agreement_parties (agreement_id, organisation),
  constraint what_is_fixed_is_whole check (num_nonnulls(fixed_on, fixed_by, fixed_at, content, content_hash) in (0, 5))
);
create unique index one_draft_of_a_yearly_report on agreement_reports (agreement_id, year) where kind = 'yearly' and fixed_at is null;
create unique index one_draft_of_a_council_report on agreement_reports (agreement_id, year, organisation)
  where kind = 'council' and fixed_at is null;
create index agreement_reports_by_organisation on agreement_reports (organisation);
