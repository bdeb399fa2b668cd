-- Who someone is behind a token, worked out once: it stands until users, mandates, roles or organisations change, or the
-- day does. A token never changes what it stands for (another mandate means another token). Unlogged: after a crash each
-- standing is worked out again.
alter table gate.law add column staff bigint not null default 1;

create unlogged table gate.standings (
  token_hash bytea primary key,
  staff bigint not null,
  actor gate.actor not null
);

-- Who comes in at this moment, and what a page needs to know of it at once.
create type gate.arrival as (
  me gate.actor,
  law bigint,
  askable integer[]
);

-- One reason to believe that the viewer's organisation is involved: kind authentic, confirmed or referral.
create type gate.proof as (source integer, kind text, "on" date);

-- What is shown of one person: the facts of each source, in the order of `sources`, and with `masks` the categories among them.
create type gate.shown as (sources integer[], masks integer[], facts json);

-- Doorways come in the order in which grounds are named.
drop index gate.doorways_by_viewer;
create index doorways_by_viewer on gate.doorways (viewer, purpose, source, flow, line);
