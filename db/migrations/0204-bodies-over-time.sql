-- What stood before at a body: which one stood first, and the quorums that held until a day. A meeting is judged by the quorum with which
-- its day began, whatever is agreed later.
alter table bodies add column begun_at timestamptz not null default clock_timestamp();

create table body_quorums (
  body_id uuid not null references bodies (id),
  -- The last day on which it held.
  until date not null,
  quorum integer,
  primary key (body_id, until)
);
