-- What the law of today lets pass to each organisation, worked out once and used until the law or the day changes. Every
-- change to flows, agreements or the directory raises the version, in the same transaction; what was worked out under an
-- older version or another day is never used. Unlogged: after a crash it is worked out again.
create table gate.law (
  single boolean primary key default true constraint one_law check (single),
  version bigint not null default 1
);
insert into gate.law default values;

create unlogged table gate.doorway_states (
  viewer integer primary key,
  version bigint not null,
  today date not null,
  askable integer[] not null
);

create unlogged table gate.doorways (
  viewer integer not null,
  source integer not null,
  purpose text not null,
  flow integer not null,
  line integer,
  mask integer not null,
  population text not null
);
create index doorways_by_viewer on gate.doorways (viewer, purpose);

-- All flows of a source towards a viewer, in whatever state: for explaining what is shown and what is withheld.
create unlogged table gate.flow_sheets (
  viewer integer not null,
  source integer not null,
  flows json not null,
  primary key (viewer, source)
);

drop index facts_superseded;
create index facts_by_person on facts (person_id);
