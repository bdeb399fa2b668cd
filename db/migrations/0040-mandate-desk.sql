-- What a local administrator keeps: who belongs to the organisation, and a version of what two people may edit at once.

-- The kinds of organisation in which a role can be given; written from the code.
alter table roles add column organisation_kinds text[] not null default '{}';

alter table mandates add column version integer not null default 1;
alter table teams add column version integer not null default 1;

-- The people an organisation may give mandates to. One user can belong to several organisations.
create table organisation_users (
  organisation integer not null references organisations (ref),
  user_id uuid not null references users (id),
  added_by uuid references users (id),
  added_at timestamptz not null default now(),
  primary key (organisation, user_id)
);
