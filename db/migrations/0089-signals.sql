-- Who needs attention, as rules found it for one organisation from facts it may see. Another organisation has signals of its own,
-- or none: nothing here is ever read across organisations. `mask`, `sources` and `flows` say what a signal rests on, so that it is
-- asked again, each time it is shown, whether that may still be seen.
create table signals (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  person_id uuid not null references persons (id),
  kind text not null,
  subject text not null default '',
  since date not null,
  due date,
  to_user uuid,
  detail jsonb not null default '{}',
  mask integer not null,
  sources integer[] not null,
  flows integer[] not null default '{}',
  found_at timestamptz not null default now(),
  -- done: someone saw to it, and the facts have not changed since. gone: the rule finds it no more.
  state text not null default 'open' constraint signal_state_is_known check (state in ('open', 'snoozed', 'done', 'gone')),
  snoozed_until date,
  handed_to uuid references users (id),
  version integer not null default 1,
  constraint a_snoozed_signal_comes_back check ((state = 'snoozed') = (snoozed_until is not null))
);
create unique index one_live_signal on signals (organisation, person_id, kind, subject) where state <> 'gone';
create index signals_by_receiver on signals (organisation, coalesce(handed_to, to_user))
  where state <> 'gone' and (handed_to is not null or to_user is not null);
create index signals_by_person on signals (person_id, organisation);
create index signals_of_referrals on signals (organisation, kind)
  where state <> 'gone' and kind in ('referralToAnswer', 'referralAnswerLate');

-- What was done about a signal: each ends in one of these. `act` is the act after which a rule found it no more.
create table signal_followups (
  id bigint generated always as identity primary key,
  signal_id uuid not null references signals (id) on delete cascade,
  at timestamptz not null default now(),
  on_date date not null,
  what text not null constraint followup_is_known check (what in
    ('done', 'snoozed', 'handedOn', 'reopened', 'resolved', 'closed')),
  user_id uuid,
  to_user uuid,
  until date,
  words text,
  act text
);
create index signal_followups_by_signal on signal_followups (signal_id, id);

-- When the signals of a whole organisation were last worked out, and for which day.
create table signal_runs (
  organisation integer primary key references organisations (ref),
  ran_for date not null,
  ran_at timestamptz not null default now(),
  found integer not null,
  milliseconds integer not null
);

-- Rules ask for end dates and measures of many persons at once.
create index facts_that_end on facts (person_id, field) where field in ('endDates[]', 'measures[]');
create index assignments_without_user on assignments (organisation, team_id) where user_id is null;

-- Someone is away and others take the caseload over: dated, and put back in one act.
create table caseload_moves (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  from_user uuid not null references users (id),
  starts_on date not null,
  until date,
  reason text not null,
  moved_by uuid not null,
  moved_at timestamptz not null default now(),
  returned_by uuid,
  returned_at timestamptz,
  read_at timestamptz,
  constraint a_move_ends_after_it_begins check (until >= starts_on)
);
create index caseload_moves_by_organisation on caseload_moves (organisation, from_user);
create unique index one_absence_at_a_time on caseload_moves (organisation, from_user) where returned_at is null;

create table caseload_move_persons (
  move_id uuid not null references caseload_moves (id),
  person_id uuid not null references persons (id),
  to_user uuid not null references users (id),
  primary key (move_id, person_id)
);
create index caseload_move_persons_by_person on caseload_move_persons (person_id);

-- A signal that may be shown now, with the doors by which it came.
create type gate.shown_signal as (
  id uuid,
  person_id uuid,
  kind text,
  subject text,
  since date,
  due date,
  to_user uuid,
  detail jsonb,
  mask integer,
  sources integer[],
  handed_to uuid,
  found_at timestamptz,
  involvement bigint,
  grounds gate.ground[],
  coach text
);
