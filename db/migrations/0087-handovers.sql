-- The warm hand-over: who guides gives the lead to an organisation that knows the person too, in a talk of three and with three
-- confirmations. The proposal is a row of the giver; what the receiver answers are rows of the receiver.
create table handovers (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 6,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  receiver integer not null references organisations (ref),
  cause text not null constraint handover_cause_is_known check (cause in
    ('ART60', 'TWE', 'UNEMPLOYMENT', 'INSCHAKELING', 'LEEFLOON', 'OTHER')),
  ends_on date,
  message text not null default '',
  answer_by date not null,
  -- Kept for the rule that one runs at a time; what a viewer reads of how it stands comes from the steps that viewer may see.
  running boolean not null default true,
  done_at timestamptz,
  constraint nobody_hands_over_to_themselves check (receiver <> source)
);
create unique index one_running_handover on handovers (person_id, source) where running;
create index handovers_by_person on handovers (person_id);
create index running_handovers_by_source on handovers (source) where running;
create index running_handovers_by_receiver on handovers (receiver) where running;

-- Moments for the talk, of whoever offers them.
create table handover_moments (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  handover_id uuid not null references handovers (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 6,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  held_on date not null,
  starts_at time not null,
  place text not null
);
create index handover_moments_by_handover on handover_moments (handover_id);

-- What was done to a hand-over, in order; the last step says how it stands.
create table handover_steps (
  id uuid primary key default gen_random_uuid(),
  ordinal bigint generated always as identity,
  person_id uuid not null references persons (id),
  handover_id uuid not null references handovers (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 6,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  kind text not null constraint handover_step_is_known check (kind in
    ('accepted', 'refused', 'otherMoments', 'chosen', 'proposedAgain', 'talkHeld', 'withdrawn', 'stopped')),
  moment_id uuid references handover_moments (id),
  words text not null default ''
);
create index handover_steps_by_handover on handover_steps (handover_id, ordinal);

-- Ticks on the list of the talk: what was gone through, by whom and when.
create table handover_ticks (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  handover_id uuid not null references handovers (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 7,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  item text not null,
  taken_back_at timestamptz
);
create unique index one_tick_per_item on handover_ticks (handover_id, item, source) where taken_back_at is null;

-- Which actions of the plan were agreed in the talk. The actions themselves stand in the plan.
create table handover_lines (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  handover_id uuid not null references handovers (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 7,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  action_id uuid not null
);
create index handover_lines_by_handover on handover_lines (handover_id);

-- Three confirmations: of the person, the giver and the receiver. The person confirms on the own page, or says so in the talk.
create table handover_confirmations (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  handover_id uuid not null references handovers (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 6,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  who text not null constraint confirmer_is_known check (who in ('person', 'giver', 'receiver')),
  how text not null constraint way_of_confirming_is_known check (how in ('ownPage', 'inTalk', 'signedIn')),
  constraint each_confirms_once unique (handover_id, who)
);

-- How many weeks before an end an organisation wants to be told; ten where it did not choose.
create table handover_settings (
  organisation integer primary key references organisations (ref),
  weeks smallint not null constraint handover_weeks_make_sense check (weeks between 2 and 26),
  set_by uuid,
  set_at timestamptz not null default now()
);
