-- What the rules say of someone for one organisation, from the facts it may be shown, as far as a role sees their categories (`sight`):
-- another organisation, or another role, has an answer of its own or none. Each number has a bit per instrument by its place in the
-- rules of that mark. No sentence and no value of a fact stands here. `sources` and `masks` say what it rests on beside the own facts,
-- so that it is asked again, each time it is shown, whether that may still be seen.
create table rule_answers (
  organisation integer not null references organisations (ref),
  sight integer not null,
  person_id uuid not null references persons (id),
  rules text not null,
  worked_out date not null,
  read_at timestamptz not null,
  fits bigint not null,
  fails bigint not null,
  blocked bigint not null,
  running bigint not null,
  -- Open, and one fact would be enough to know; `lacks` says for each bit, the lowest first, the place of that fact among the fields.
  lacking bigint not null,
  lacks smallint[] not null,
  -- Each turn to come while nothing new is recorded: which instrument, on which day, and what it becomes.
  turn_of smallint[] not null,
  turn_on date[] not null,
  turn_to smallint[] not null,
  next_turn date,
  mask integer not null,
  sources integer[] not null,
  masks integer[] not null,
  primary key (organisation, sight, person_id)
) with (fillfactor = 85);
create index rule_answers_by_person on rule_answers (person_id);

-- When everyone of an organisation was last worked out: for which day, by which rules, for which sights, and by which doors.
create table rule_runs (
  organisation integer primary key references organisations (ref),
  ran_for date not null,
  ran_at timestamptz not null default now(),
  rules text not null,
  sights integer[] not null,
  law bigint not null,
  doors text not null,
  persons integer not null,
  milliseconds integer not null
);
