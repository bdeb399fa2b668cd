-- Case talks: organisations that sit together about persons whom they guide. A person stands on the agenda by a row of the organisation
-- that guides; who else at the table may know of it, the gate decides on that row.

-- A meeting of a body has the id of that meeting, which says when and where; a talk that someone calls together says so itself.
create table case_talks (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid unique references meetings (id),
  organisation integer references organisations (ref),
  held_on date,
  starts_at time,
  place text,
  called_by uuid references users (id),
  called_at timestamptz not null default clock_timestamp(),
  constraint a_case_talk_is_a_meeting_or_was_called check (
    (meeting_id is not null and meeting_id = id and organisation is null and held_on is null)
    or (meeting_id is null and organisation is not null and held_on is not null and starts_at is not null and place is not null
      and called_by is not null))
);
create index case_talks_by_organisation on case_talks (organisation) where organisation is not null;

-- Who sits at the table of a talk that was called together: an organisation with a function, never the name of a person.
create table case_talk_seats (
  talk_id uuid not null references case_talks (id),
  organisation integer not null references organisations (ref),
  function text not null,
  primary key (talk_id, organisation)
);
create index case_talk_seats_by_organisation on case_talk_seats (organisation);

-- A person on the agenda: by whom, why, and with which question; when and how the person was told.
create table case_talk_persons (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  talk_id uuid not null references case_talks (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 7,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  aim text not null constraint case_talk_aim_is_known check (aim in ('findWork', 'keepWork', 'learn', 'barrier', 'lead')),
  -- Empty again once the outcome is written: what was said is not kept.
  question text not null,
  told_on date not null,
  told_how text not null constraint way_of_telling_is_known check (told_how in ('talk', 'phone', 'letter')),
  agreement text not null constraint agreement_of_the_person_is_known check (agreement in ('given', 'notNeeded')),
  -- Why this person is not talked about after all.
  off_why text constraint off_the_agenda_has_a_known_reason check (off_why in ('withdrawn', 'personDeclined')),
  off_on date,
  constraint off_the_agenda_on_a_day check ((off_why is null) = (off_on is null))
);
create unique index a_source_puts_a_person_on_a_talk_once on case_talk_persons (talk_id, person_id, source) where off_why is null;
create index case_talk_persons_by_person on case_talk_persons (person_id);

-- The conditions of shared professional secrecy, confirmed by an organisation for itself, for this person and this talk.
create table case_talk_conditions (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  entry_id uuid not null references case_talk_persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 7,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  conditions text[] not null constraint conditions_are_confirmed check (conditions <> '{}'),
  constraint an_organisation_confirms_once unique (entry_id, source)
);
create index case_talk_conditions_by_person on case_talk_conditions (person_id);

-- What came of it: chosen from a list, with what was agreed in one sentence. There are no minutes about a person.
create table case_talk_outcomes (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  entry_id uuid not null unique references case_talk_persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 7,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  kind text not null constraint case_talk_outcome_is_known check (kind in ('actions', 'leadChange', 'nextTalk', 'noFurther')),
  agreed text not null,
  next_on date,
  constraint a_next_talk_has_a_day check ((kind = 'nextTalk') = (next_on is not null))
);
create index case_talk_outcomes_by_person on case_talk_outcomes (person_id);

-- Which actions of the plan, or proposals to another organisation, were agreed. They stand in the plan.
create table case_talk_actions (
  id uuid primary key default gen_random_uuid(),
  ordinal bigint generated always as identity,
  person_id uuid not null references persons (id),
  entry_id uuid not null references case_talk_persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 7,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  action_id uuid,
  proposal_id uuid,
  constraint agreed_as_an_action_or_a_proposal check ((action_id is null) <> (proposal_id is null))
);
create index case_talk_actions_by_entry on case_talk_actions (entry_id);
create index case_talk_actions_by_person on case_talk_actions (person_id);
