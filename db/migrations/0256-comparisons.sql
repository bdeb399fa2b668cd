-- What an organisation wants to know of an approach: whom it compares, over which period and by which outcome, laid down before anyone
-- looks; and what came of it, once, whether good or bad. The numbers are those that are told: of groups in tens, of the rest in per cent.
create table comparisons (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  question text not null constraint asks_something check (length(question) between 1 and 200),
  -- An instrument (src/gate/field-code.ts), 'referral' or 'threeWayTalk'.
  approach text not null,
  outcome text not null constraint outcome_is_known check (outcome in ('work', 'workKept')),
  age text constraint age_is_known check (age in ('under25', 'from25', 'from55')),
  benefit text constraint benefit_is_known check (benefit in ('leefloon', 'unemployment')),
  -- Guidance that began from the first day of a quarter up to the last day of one.
  from_on date not null constraint begins_with_a_quarter check (from_on = date_trunc('quarter', from_on)::date),
  until_on date not null constraint ends_with_a_quarter check (until_on = (date_trunc('quarter', until_on) + interval '3 months')::date - 1),
  start_months smallint not null constraint start_is_known check (start_months in (3, 6, 12)),
  follow_months smallint not null constraint follow_is_known check (follow_months in (6, 12, 24)),
  -- From this day on everyone had the time to reach the outcome.
  ready_on date not null,
  defined_at timestamptz not null default now(),
  defined_by uuid not null references users (id),
  closed_at timestamptz,
  closed_by uuid references users (id),
  closed_as text constraint closed_in_a_known_way check (closed_as in ('shown', 'tooFew', 'withdrawn')),
  reason text,
  with_people integer,
  with_part smallint,
  without_people integer,
  without_part smallint,
  -- Of a hundred people: how many more reached it with the approach, and between which two numbers that lies.
  difference smallint,
  low smallint,
  high smallint,
  constraint quarters_follow check (from_on < until_on),
  constraint closed_by_someone check ((closed_at is null) = (closed_as is null) and (closed_at is null) = (closed_by is null)),
  constraint withdrawn_for_a_reason check ((closed_as is not distinct from 'withdrawn') = (reason is not null)),
  constraint numbers_where_shown check (
    (closed_as is not distinct from 'shown') = (num_nonnulls(with_people, with_part, without_people, without_part, difference, low, high) = 7)
    and num_nonnulls(with_people, with_part, without_people, without_part, difference, low, high) in (0, 7))
);
create index comparisons_by_organisation on comparisons (organisation, defined_at desc);
