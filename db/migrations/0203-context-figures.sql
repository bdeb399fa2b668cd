-- Figures of the territory beside the analysis of an agreement: what a party found, where, and of which day. They are kept as they were
-- written; one that was wrong is struck with a reason, and stays to be read.
create table agreement_context_figures (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreements (id),
  organisation integer not null references organisations (ref),
  number integer not null,
  subject text not null constraint context_has_a_subject check (btrim(subject) <> ''),
  value numeric(16, 2) not null,
  unit text,
  as_of date not null,
  source text not null constraint context_has_a_source check (btrim(source) <> ''),
  added_by uuid not null references users (id),
  added_at timestamptz not null default clock_timestamp(),
  struck_at timestamptz,
  struck_because text,
  unique (agreement_id, number),
  constraint what_is_struck_says_why check (num_nonnulls(struck_at, struck_because) in (0, 2))
);
