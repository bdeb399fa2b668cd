-- What the parties of an agreement do: actions that are measured. One starts only when nothing of it is missing; what is said of its
-- progress, and what is counted for a grant, stays. No person stands in these tables.
create table agreement_actions (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreements (id),
  number integer not null,
  title text not null,
  goal text constraint action_goal_is_known check (goal in ('talent', 'employers', 'careers')),
  domain text constraint action_domain_is_known check (domain in
    ('work', 'education', 'integration', 'economy', 'environment', 'housing', 'planning')),
  owner integer,
  owner_function text,
  indicator text not null constraint action_indicator_is_known check (indicator in
    ('report', 'proof', 'art60Talk', 'referralDays', 'workAfterYear')),
  -- What is counted, in words, where no indicator of the product says it.
  measures text,
  unit text constraint action_unit_is_known check (unit in ('count', 'percent', 'workingDays')),
  baseline numeric(12, 2),
  baseline_on date,
  target numeric(12, 2),
  -- Of a grant: what would have come about anyway, and what comes on top.
  reference_value integer constraint reference_is_counted check (reference_value >= 0),
  extra integer constraint extra_is_counted check (extra > 0),
  due_on date,
  rhythm text constraint action_rhythm_is_known check (rhythm in ('month', 'quarter', 'halfYear', 'year')),
  status text not null default 'draft' constraint action_status_is_known check (status in ('draft', 'running', 'done', 'stopped')),
  started_on date,
  ended_on date,
  ended_because text,
  version integer not null default 1,
  taken_from uuid references agreement_actions (id),
  written_by uuid references users (id),
  written_for integer references organisations (ref),
  written_at timestamptz not null default now(),
  unique (agreement_id, number),
  foreign key (agreement_id, owner) references agreement_parties (agreement_id, organisation),
  constraint a_grant_adds_up check (indicator <> 'proof' or target is not distinct from (reference_value + extra)::numeric),
  constraint what_stopped_says_why check (status <> 'stopped' or ended_because is not null)
);
create index agreement_actions_by_source on agreement_actions (taken_from) where taken_from is not null;

-- What the owner said of the progress, or had counted by the product.
create table agreement_action_reports (
  id uuid primary key default gen_random_uuid(),
  ordinal bigint generated always as identity,
  action_id uuid not null references agreement_actions (id),
  value numeric(12, 2) not null,
  reported_on date not null,
  note text not null default '',
  -- Of how many the product worked the figure out; null where the owner said it.
  measured_of integer constraint a_figure_is_of_ten_or_more check (measured_of >= 10),
  recorded_by uuid references users (id),
  recorded_for integer not null references organisations (ref),
  recorded_at timestamptz not null default now()
);
create index agreement_action_reports_by_action on agreement_action_reports (action_id, reported_on, ordinal);

-- What counts towards a grant, one by one, by the reference of the proof. Counted by mistake, it stays to be read and counts no more.
create table agreement_action_proofs (
  id uuid primary key default gen_random_uuid(),
  action_id uuid not null references agreement_actions (id),
  counted_on date not null,
  reference text not null,
  recorded_by uuid references users (id),
  recorded_for integer not null references organisations (ref),
  recorded_at timestamptz not null default now(),
  struck_because text,
  struck_by uuid references users (id),
  struck_at timestamptz,
  constraint what_is_struck_says_why check ((struck_at is null) = (struck_because is null))
);
create unique index a_proof_counts_once on agreement_action_proofs (action_id, lower(reference)) where struck_at is null;
