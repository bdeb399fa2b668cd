-- A point goes off an agenda with a reason that stays to be read: what it was about waits again, and whoever proposed it is told. A member
-- takes back what it proposed itself.
create table agenda_removals (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references meetings (id),
  body_id uuid not null references bodies (id),
  number integer not null,
  title text not null,
  readers text not null constraint removal_readers_are_known check (readers in ('members', 'governments', 'public')),
  reason text not null constraint removal_says_why check (btrim(reason) <> ''),
  removed_by uuid not null references users (id),
  removed_at timestamptz not null default clock_timestamp()
);
create index agenda_removals_by_meeting on agenda_removals (meeting_id);

alter table agenda_proposals drop constraint proposal_state_is_known;
alter table agenda_proposals add constraint proposal_state_is_known check (state in ('waiting', 'taken', 'putOff', 'withdrawn')),
  -- Why it went off an agenda, the last time.
  add column off_because text;

alter table concern_steps drop constraint concern_step_is_known;
alter table concern_steps add constraint concern_step_is_known
  check (kind in ('raised', 'supported', 'bundled', 'carried', 'scheduled', 'unscheduled', 'answered'));
