-- What a sign-in allowed: the roles that the login named, each as role and organisation key (KBO or OVO), and nothing else.
alter table sessions add column login_keys text[] not null default '{}';

-- A program of one organisation. What it may do is what its registration and its acting user both may do.
create table api_clients (
  client_id text primary key,
  name text not null,
  organisation integer not null references organisations (ref),
  purposes text[] not null,
  category_mask integer not null,
  registered_at timestamptz not null default now(),
  ended_at timestamptz
);
create index api_clients_by_organisation on api_clients (organisation);
