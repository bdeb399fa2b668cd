-- How many numbers the log had handed out at each checkpoint, and how many headers that one covers. A number that was handed out
-- and holds no entry can be a showing that someone undid; db/functions/log/gaps.sql counts them. Not signed: only the owner of
-- the tables could change it, and who is that can do more.
create table log.numbers (
  checkpoint bigint primary key,
  at timestamptz not null,
  size bigint not null,
  last bigint not null
);
create index numbers_by_time on log.numbers (at);
grant select on sequence log.header_ids to werkwinkel_log;
grant select, insert on log.numbers to werkwinkel_log;
grant select on log.numbers to gate_owner;
