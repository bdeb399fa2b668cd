-- What an OCMW still asks of someone who comes for the first time: per document or fact, whether it was asked, received or is not
-- needed. What is proven already is no step: it follows from the facts. Nothing is overwritten; a newer step takes the place of a former.
create table intake_steps (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 16,
  origins integer[] not null default '{}',
  as_of date not null,
  item text not null constraint intake_item_is_known check (item in ('identity', 'endOfBenefit', 'registration', 'training', 'address',
    'household', 'means', 'childBenefit', 'bank', 'costs', 'health', 'willing')),
  state text not null constraint intake_state_is_known check (state in ('open', 'asked', 'received', 'notNeeded')),
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  superseded_at timestamptz
);
create unique index one_intake_step_now on intake_steps (person_id, source, item) where superseded_at is null;
create index intake_steps_by_person on intake_steps (person_id, source);
