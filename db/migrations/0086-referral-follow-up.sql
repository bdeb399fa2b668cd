-- What becomes of a referral: who of the receiver takes it up, whether it started, how it ended, and who was tried in between.
alter table referrals add column version integer not null default 1;
alter table referrals add column received_at timestamptz;
alter table referrals add column assigned_to uuid references users (id);
alter table referrals add column substitute uuid references users (id);
alter table referrals add constraint a_substitute_is_another check (substitute <> assigned_to);
alter table referrals add column started_on date;
alter table referrals add column not_started_code text constraint not_started_code_is_known check (not_started_code in
  ('notReached', 'declined', 'noPlace', 'otherSolution', 'moved', 'other'));
alter table referrals add column not_started_reason text;
alter table referrals add column started_at timestamptz;
alter table referrals add column started_by uuid;
-- One result per wanted outcome: {"work": "reached"}.
alter table referrals add column outcomes jsonb;
alter table referrals add column ended_at timestamptz;
alter table referrals add column ended_by uuid;
alter table referrals add column withdrawn_at timestamptz;
alter table referrals add column withdrawn_by uuid;
create index referrals_by_assignee on referrals (assigned_to) where assigned_to is not null;

-- Who was tried about a referral, by whom, and whether they were reached.
create table referral_attempts (
  id uuid primary key default gen_random_uuid(),
  referral_id uuid not null references referrals (id),
  person_id uuid not null references persons (id),
  source integer not null references organisations (ref),
  category_bit smallint not null default 8,
  origins integer[] not null default '{}',
  as_of date not null,
  with_whom text not null constraint attempt_with_someone_known check (with_whom in ('person', 'organisation', 'other')),
  reached boolean not null,
  remark text,
  recorded_by uuid,
  recorded_at timestamptz not null default now()
);
create index referral_attempts_by_referral on referral_attempts (referral_id);
create index referral_attempts_by_person on referral_attempts (person_id);

-- Where an organisation without accounts is written to about a referral: a named function at a registered address.
create table referral_addresses (
  organisation integer primary key references organisations (ref),
  function text not null,
  address text not null,
  document_reference text not null,
  registered_at timestamptz not null default now()
);

-- A one-time link: a mandate for one referral, for a named function of the receiver. It opens with a code that is sent to the
-- registered address, and ends with the answer or on the closing day.
create table referral_links (
  id uuid primary key default gen_random_uuid(),
  referral_id uuid not null references referrals (id),
  organisation integer not null references organisations (ref),
  function text not null,
  address text not null,
  secret_hash bytea not null unique,
  given_by uuid,
  given_at timestamptz not null default now(),
  ends_on date not null,
  code_hash bytea,
  code_ends_at timestamptz,
  code_tries smallint not null default 0,
  codes_sent smallint not null default 0,
  session_id uuid,
  ended_at timestamptz
);
create index referral_links_by_referral on referral_links (referral_id);
create index referral_links_by_session on referral_links (session_id) where session_id is not null;
