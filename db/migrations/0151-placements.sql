-- Who waits for a work place, for whom one is kept, and whose measure runs there: facts about a person, of the organisation that
-- recorded them. Each step is a row of its own, and the one before it ends.
create table placements (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 12,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  workplace_id uuid not null references workplaces (id),
  state text not null constraint placement_state_is_known check (state in ('waiting', 'reserved', 'placed')),
  since date not null,
  until date,
  measure_kind text,
  measure_from date,
  ended_on date,
  ended_why text constraint placement_end_is_known check (ended_why in ('next', 'finished', 'stopped', 'elsewhere', 'other')),
  ended_by uuid,
  constraint placement_is_of_a_measure check ((state = 'placed') = (measure_kind is not null and measure_from is not null)),
  constraint reservation_has_an_end check ((state = 'reserved') = (until is not null)),
  constraint placement_end_says_why check ((ended_on is null) = (ended_why is null))
);
create unique index placements_once on placements (workplace_id, person_id, source) where ended_on is null;
create index placements_by_person on placements (person_id, source);
create index placements_by_workplace on placements (workplace_id, source);
