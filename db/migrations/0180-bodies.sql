-- Bodies in which VDAB, VVSG, local governments and partners consult each other: the central group, one per province, and local ones
-- under them. Who sits in one is an organisation with a function, never the name of a person.
create table bodies (
  id uuid primary key default gen_random_uuid(),
  level text not null constraint body_level_is_known check (level in ('central', 'provincial', 'local')),
  kind text not null constraint body_kind_is_known check (kind in ('workingGroup', 'steeringGroup', 'learningNetwork')),
  name text not null,
  -- The number of each decision begins with it.
  mark text not null unique constraint body_has_a_mark check (mark ~ '^[A-Z0-9-]{2,12}$'),
  task text not null,
  -- Where its concerns go next.
  parent uuid references bodies (id),
  -- The province it works for; a local body works for places.
  province text,
  -- The organisation, or the unit of one, that keeps it; nobody yet where it is null.
  secretary integer references organisations (ref),
  quorum integer constraint quorum_is_counted check (quorum between 1 and 500),
  rhythm text,
  -- How often it meets was invented for the demo.
  invented boolean not null default false,
  constraint only_the_central_body_stands_on_top check ((level = 'central') = (parent is null)),
  constraint a_provincial_body_has_a_province check ((level = 'provincial') = (province is not null))
);
create index bodies_by_parent on bodies (parent);
create index bodies_by_secretary on bodies (secretary);
create unique index one_working_group_per_province on bodies (province) where kind = 'workingGroup';
create unique index one_central_body on bodies (level) where level = 'central';

-- The municipalities of a local body.
create table body_places (
  body_id uuid not null references bodies (id),
  nis text not null references municipalities (nis),
  primary key (body_id, nis)
);
create index body_places_by_nis on body_places (nis);

-- Who sits in a body: an organisation, by which function, from when, and which function stands in.
create table body_members (
  id uuid primary key default gen_random_uuid(),
  body_id uuid not null references bodies (id),
  organisation integer not null references organisations (ref),
  function text not null,
  substitute text,
  -- Someone with experience of poverty, sent by an organisation in which they are heard.
  experience boolean not null default false,
  valid_from date not null,
  valid_until date,
  constraint membership_ends_after_it_begins check (valid_until >= valid_from)
);
create index body_members_by_body on body_members (body_id);
create index body_members_by_organisation on body_members (organisation);
