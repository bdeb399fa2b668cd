-- The plan of a person: goals, actions, what was changed in them and why, who signed, and what others propose. One plan per person;
-- each row belongs to the organisation that recorded it (`source`), and only that organisation changes it.
create table plan_goals (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  body text not null constraint a_goal_says_something check (btrim(body) <> ''),
  due_on date,
  state text not null default 'open' constraint goal_state_is_known check (state in ('open', 'reached', 'dropped')),
  result text
);
create index plan_goals_by_person on plan_goals (person_id);
create index plan_goals_by_source on plan_goals (source, person_id);

-- Something that someone will do: the person, the OCMW, VDAB or a partner. A goal of another organisation may stand above it.
create table plan_actions (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  goal_id uuid references plan_goals (id),
  body text not null constraint an_action_says_something check (btrim(body) <> ''),
  done_by text not null constraint doer_is_known check (done_by in ('person', 'ocmw', 'vdab', 'partner')),
  starts_on date,
  due_on date not null,
  intensity text,
  state text not null default 'planned' constraint action_state_is_known check (state in ('planned', 'busy', 'done', 'stopped')),
  result text,
  end_reason text constraint end_reason_is_known check (end_reason in
    ('reached', 'work', 'otherAction', 'personStopped', 'noPlace', 'moved', 'other')),
  constraint an_action_ends_after_it_begins check (due_on >= starts_on),
  constraint a_stopped_action_has_a_reason check (state <> 'stopped' or end_reason is not null),
  constraint only_what_ended_has_a_reason check (end_reason is null or state in ('done', 'stopped'))
);
create index plan_actions_by_person on plan_actions (person_id);
create index plan_actions_by_source on plan_actions (source, person_id);
create index plan_actions_running on plan_actions (source, due_on) where state in ('planned', 'busy');

-- What was changed in a goal or an action: one row for each part of it. A row that a proposal added has the old value null.
create table plan_amendments (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  row_kind text not null constraint amended_row_is_known check (row_kind in ('goal', 'action')),
  row_id uuid not null,
  part text not null,
  old_value jsonb,
  new_value jsonb,
  why text not null,
  proposal_id uuid
);
create index plan_amendments_by_person on plan_amendments (person_id);
create index plan_amendments_by_proposal on plan_amendments (proposal_id) where proposal_id is not null;

-- The person signed: digitally, or on paper that an organisation kept. One row for each organisation whose part was signed (`part`);
-- `document` is what was agreed in that part, and the hash is that of the whole document as the person saw it.
create table plan_signatures (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  part integer not null references organisations (ref),
  manner text not null constraint manner_of_signing_is_known check (manner in ('digital', 'paper')),
  signer text not null,
  document_hash text not null,
  document jsonb not null constraint an_empty_plan_is_not_signed check (jsonb_array_length(document) > 0)
);
create index plan_signatures_by_person on plan_signatures (person_id);
create index plan_signatures_by_part on plan_signatures (part, person_id);

-- What an organisation that may not write proposes to the one that may. No action: it is about the plan as a whole.
create table proposals (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null,
  origins integer[] not null default '{}',
  as_of date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  addressed_to integer not null references organisations (ref),
  kind text not null constraint proposal_kind_is_known check (kind in
    ('extend', 'changeStart', 'changeIntensity', 'stop', 'newAction', 'endReason')),
  action_id uuid references plan_actions (id),
  detail jsonb not null,
  why text not null,
  state text not null default 'waiting' constraint proposal_state_is_known check (state in
    ('waiting', 'approved', 'rejected', 'replaced', 'withdrawn')),
  decided_by uuid,
  decided_at timestamptz,
  decided_why text,
  constraint another_decides check (addressed_to <> source),
  constraint a_rejection_has_a_reason check (state <> 'rejected' or btrim(decided_why) <> ''),
  constraint a_decision_has_a_moment check ((state = 'waiting') = (decided_at is null))
);
create index proposals_by_person on proposals (person_id);
create index proposals_by_source on proposals (source, decided_at);
create index proposals_waiting on proposals (addressed_to) where state = 'waiting';
