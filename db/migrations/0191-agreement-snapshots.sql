-- Figures of one party on one day, beside the analysis of an agreement: kept as they were counted, and never worked out again. No person
-- stands in them; what would tell of fewer than ten is kept as nothing at all.
create table agreement_snapshots (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreements (id),
  organisation integer not null references organisations (ref),
  -- The day of the figures; an earlier one than that of the act where they were counted for another agreement.
  counted_on date not null,
  taken_by uuid references users (id),
  taken_at timestamptz not null default now(),
  unique (agreement_id, organisation, counted_on)
);

create table agreement_snapshot_figures (
  snapshot_id uuid not null references agreement_snapshots (id),
  figure text not null constraint snapshot_figure_is_known check (figure in ('guided', 'art60', 'endsSoon', 'referred', 'atWork')),
  value integer constraint a_figure_is_of_ten_or_more check (value >= 10),
  primary key (snapshot_id, figure)
);
