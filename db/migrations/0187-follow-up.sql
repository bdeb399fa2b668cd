-- What became of a decision: its state, each step that was reported, and what it belongs to. A day that moves does not change which day
-- was agreed first.
alter table body_decisions
  add column state text not null default 'open'
    constraint decision_state_is_known check (state in ('open', 'busy', 'moved', 'done', 'dropped')),
  -- The day that was agreed first; null as long as it never moved.
  add column first_due_on date,
  add column ended_on date,
  add column version integer not null default 1,
  add column agreement_id uuid references agreements (id),
  add column action_id uuid references agreement_actions (id),
  -- The code of an instrument: rules are data of the program.
  add column rule text,
  add constraint what_ended_has_a_day check ((state in ('done', 'dropped')) = (ended_on is not null));
create index body_decisions_to_do on body_decisions (owner, due_on) where ended_on is null;
create index body_decisions_by_agreement on body_decisions (agreement_id) where agreement_id is not null;
create index body_decisions_by_action on body_decisions (action_id) where action_id is not null;
create index agreement_actions_to_do on agreement_actions (owner, due_on) where status = 'running';

-- What was reported of a decision, never rewritten.
create table decision_steps (
  id bigint generated always as identity primary key,
  decision_id uuid not null references body_decisions (id),
  state text not null constraint step_state_is_known check (state in ('busy', 'moved', 'done', 'dropped')),
  note text,
  -- The new day, of a decision that moved.
  due_on date,
  user_id uuid not null references users (id),
  organisation integer not null references organisations (ref),
  at timestamptz not null default clock_timestamp(),
  constraint what_moved_has_a_day check ((state = 'moved') = (due_on is not null)),
  constraint what_moved_or_was_dropped_says_why check (state not in ('moved', 'dropped') or btrim(note) <> '')
);
create index decision_steps_by_decision on decision_steps (decision_id, id);
