-- How an agreement comes into force: the decisions of each party in their order, then a signature of each. And how a party leaves it.
alter table agreement_approvals
  add column step smallint not null default 1,
  -- The council confirms what the executive decided before.
  add column ratifies boolean not null default false,
  add column votes_for integer,
  add column votes_against integer,
  add column abstentions integer,
  add column recorded_by uuid references users (id),
  add column recorded_at timestamptz,
  add constraint a_decision_has_a_day_and_a_reference check (status = 'pending' or (decided_on is not null and reference is not null)),
  add constraint votes_are_counted_together check (num_nonnulls(votes_for, votes_against, abstentions) in (0, 3));

-- Who signed for a party, and which text: the hash is of the whole agreement as it stood.
create table agreement_signatures (
  agreement_id uuid not null,
  organisation integer not null,
  signatory_name text not null,
  signatory_function text not null,
  document_hash text not null,
  method text not null constraint signing_method_is_known check (method in ('paper', 'qualified')),
  recorded_by uuid not null references users (id),
  signed_at timestamptz not null default now(),
  primary key (agreement_id, organisation),
  foreign key (agreement_id, organisation) references agreement_parties (agreement_id, organisation)
);

-- A party that gave notice: until its last day it stays a party, after it its lines do nothing.
create table agreement_notices (
  agreement_id uuid not null,
  organisation integer not null,
  ends_on date not null,
  reason text not null,
  organ text not null,
  decided_on date not null,
  reference text not null,
  given_by uuid not null references users (id),
  given_at timestamptz not null default now(),
  primary key (agreement_id, organisation),
  foreign key (agreement_id, organisation) references agreement_parties (agreement_id, organisation)
);

alter table agreement_parties add column leaves_after date;
