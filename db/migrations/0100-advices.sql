-- What the rules advised when someone started a measure: the day of the rules, what was given, what came out, and which facts it rested
-- on. The facts themselves stay where they are; who may no longer see one, no longer sees it here.

-- The fields that the rules read, written from the program at each migration: nothing else is shown to them.
create table rule_fields (
  field text primary key
);

create table advices (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  instruments text[] not null constraint an_advice_is_about_something check (cardinality(instruments) > 0),
  rule_date date not null,
  starts_on date not null,
  given jsonb not null,
  answers jsonb not null,
  rules_mark text not null,
  fact_count integer not null,
  why text
);
create index advices_by_person on advices (person_id);

create table advice_facts (
  advice_id uuid not null references advices (id) on delete cascade,
  fact_id bigint not null references facts (id) on delete cascade,
  primary key (advice_id, fact_id)
);
create index advice_facts_by_fact on advice_facts (fact_id);
