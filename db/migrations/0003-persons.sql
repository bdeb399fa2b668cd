-- Persons, facts and who is involved with whom. The application role has no right on any table of this file: it reads and
-- writes through the functions of schema gate.
create table categories (
  code text primary key,
  category_bit smallint not null unique constraint category_bit_fits check (category_bit between 0 and 30),
  kind text not null constraint category_kind_is_known check (kind in ('shareable', 'own', 'confidential', 'statistics'))
);

create table fields (
  code text primary key,
  category_bit smallint not null references categories (category_bit),
  is_list boolean not null default false,
  constraint field_with_its_category unique (code, category_bit)
);

create table persons (
  id uuid primary key default gen_random_uuid(),
  created_at timestamptz not null default now()
);

-- The keyed hash of every INSZ a person has had. Nobody but gate functions reads this table.
create table insz_keys (
  key_hash bytea primary key,
  person_id uuid not null references persons (id),
  since timestamptz not null default now()
);
create index insz_keys_by_person on insz_keys (person_id);

create table facts (
  id bigint generated always as identity primary key,
  person_id uuid not null references persons (id),
  field text not null,
  entry text not null default '',
  category_bit smallint not null,
  value jsonb not null,
  source integer not null references organisations (ref),
  authentic text,
  as_of date not null,
  certainty text not null constraint certainty_is_known check (certainty in ('proven', 'declared', 'estimated')),
  status text not null default 'confirmed' constraint fact_status_is_known check (status in ('confirmed', 'provisional')),
  origins integer[] not null default '{}',
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  superseded_by bigint,
  superseded_at timestamptz,
  constraint field_belongs_to_category foreign key (field, category_bit) references fields (code, category_bit)
);
create unique index one_current_fact_per_source on facts (person_id, source, field, entry) where superseded_at is null;
create index facts_superseded on facts (person_id) where superseded_at is not null;

create table involvements (
  id bigint generated always as identity primary key,
  person_id uuid not null references persons (id),
  organisation integer not null references organisations (ref),
  role text not null default 'guidance' constraint involvement_role_is_known check (role in ('guidance', 'aftercare')),
  valid_from date not null,
  valid_until date,
  ground text not null,
  awaits_second_person boolean not null default false,
  second_person uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  ended_reason text,
  constraint involvement_ends_after_it_begins check (valid_until >= valid_from),
  constraint second_person_is_another check (second_person <> recorded_by)
);
create unique index one_open_involvement on involvements (person_id, organisation) where valid_until is null;
create index involvements_by_organisation on involvements (organisation, person_id);

create table assignments (
  person_id uuid not null references persons (id),
  organisation integer not null references organisations (ref),
  team_id uuid references teams (id),
  user_id uuid references users (id),
  since timestamptz not null default now(),
  primary key (person_id, organisation)
);
create index assignments_by_user on assignments (organisation, user_id);
create index assignments_by_team on assignments (organisation, team_id);

-- What a source answered when another organisation said it guides the person too.
create table relation_answers (
  person_id uuid not null references persons (id),
  registrant integer not null references organisations (ref),
  source integer not null references organisations (ref),
  answer text not null constraint relation_answer_is_known check (answer in ('confirmed', 'denied')),
  answered_by uuid not null,
  answered_at timestamptz not null default now(),
  primary key (person_id, registrant, source)
);

create table referrals (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  sender integer not null references organisations (ref),
  receiver integer not null references organisations (ref),
  receiver_unit integer references organisations (ref),
  question text not null,
  wanted_outcomes text[] not null,
  category_mask integer not null,
  status text not null constraint referral_status_is_known check (status in
    ('sent', 'received', 'accepted', 'refused', 'unanswered', 'started', 'notStarted', 'ended', 'withdrawn')),
  sent_by uuid,
  sent_at timestamptz not null default now(),
  answer_by date not null,
  closes_on date not null,
  decided_at timestamptz
);
create index referrals_by_person on referrals (person_id);
create index referrals_by_receiver on referrals (receiver, status);

-- The snapshot taken at sending: the sender's own facts, as they were.
create table referral_facts (
  referral_id uuid not null references referrals (id),
  fact_id bigint not null references facts (id),
  primary key (referral_id, fact_id)
);

-- Own family, a colleague, a threatened person, a public figure: hidden from a user, or from a whole organisation.
create table shields (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  organisation integer references organisations (ref),
  user_id uuid references users (id),
  reason text not null,
  set_by uuid,
  valid_from date not null,
  valid_until date,
  constraint a_shield_names_a_viewer check (organisation is not null or user_id is not null)
);
create index shields_by_person on shields (person_id);

create table exceptional_accesses (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id),
  organisation integer not null references organisations (ref),
  user_id uuid not null references users (id),
  reason text not null,
  opened_at timestamptz not null default now(),
  ends_at timestamptz not null,
  review_by date not null,
  reviewed_by uuid references users (id),
  reviewed_at timestamptz,
  verdict text constraint verdict_is_known check (verdict in ('justified', 'unjustified')),
  constraint at_most_four_hours check (ends_at <= opened_at + interval '4 hours'),
  constraint another_reviews check (reviewed_by <> user_id)
);
create index exceptional_accesses_by_person on exceptional_accesses (person_id, user_id);
create index exceptional_accesses_by_organisation on exceptional_accesses (organisation, reviewed_at);

-- What an organisation knows of names and places, for lists and search. A projection of its own current facts.
create table gate.person_index (
  organisation integer not null,
  person_id uuid not null,
  family_name text not null default '',
  given_name text not null default '',
  search_family text collate "C" not null default '',
  search_given text collate "C" not null default '',
  birth_date date,
  birth_year smallint,
  nis text,
  primary key (organisation, person_id)
);
create index person_index_by_birth_year on gate.person_index (organisation, birth_year, search_family);
create index person_index_by_place on gate.person_index (organisation, nis, search_family);
create index person_index_by_given_year on gate.person_index (organisation, birth_year, search_given);
