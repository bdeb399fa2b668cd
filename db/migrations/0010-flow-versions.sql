-- The versions of a flow: each wording, drafted by one person and confirmed by another; and what befell a flow since.

-- What two people agree on. `status` is what the flow becomes once it is confirmed.
create type gate.flow_wording as (
  title text,
  receiver integer,
  receiver_kind text,
  purpose text,
  population text,
  category_mask integer,
  legal_act text,
  legal_article text,
  gdpr_term text,
  authorisation text,
  needs_agreement boolean,
  conditions text,
  retention text,
  valid_from date,
  valid_until date,
  status text
);

-- At most one draft per flow. `revision` counts every change of a draft, so that nobody confirms or overwrites unread words.
create table flow_versions (
  flow integer not null references flows (number),
  version integer not null,
  wording gate.flow_wording not null,
  state text not null constraint version_state_is_known check (state in ('draft', 'confirmed', 'dropped')),
  revision integer not null default 1,
  drafted_by uuid references users (id),
  drafted_at timestamptz not null default now(),
  confirmed_by uuid references users (id),
  confirmed_at timestamptz,
  primary key (flow, version),
  constraint two_people_make_a_version check (confirmed_by <> drafted_by),
  constraint a_version_has_one_receiver check (((wording).receiver is null) <> ((wording).receiver_kind is null)),
  constraint versions_name_only_shareable_categories check ((wording).category_mask between 1 and 65535),
  constraint version_ends_after_it_begins check ((wording).valid_until >= (wording).valid_from),
  constraint version_status_is_known check ((wording).status in ('conditional', 'inForce', 'ended'))
);
create unique index one_draft_per_flow on flow_versions (flow) where state = 'draft';

-- What everyone may know of a flow's life: no users, only organisations. `line` is set when it befell one annex line.
create table flow_events (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  flow integer not null references flows (number),
  line integer references annex_lines (ref),
  version integer,
  event text not null constraint flow_event_is_known check (event in
    ('confirmed', 'received', 'lapsed', 'suspended', 'lifted', 'lineSuspended', 'lineLifted')),
  organisation integer not null references organisations (ref),
  detail text
);
create index flow_events_by_flow on flow_events (flow, at desc);

-- What a suspended flow goes back to: precisely what two people had confirmed.
alter table flows add column suspended_from text
  constraint a_suspension_goes_back_to_what_was_confirmed check (suspended_from in ('conditional', 'inForce'));
alter table flows add constraint a_suspended_flow_has_a_reason
  check (status <> 'suspended' or coalesce(btrim(suspension_reason), '') <> '');
alter table annex_lines add constraint a_suspended_line_says_who_and_why
  check (status <> 'suspended' or (suspended_for is not null and coalesce(btrim(suspension_reason), '') <> ''));

-- The version that the receiver confirmed.
alter table flow_receivers add column version integer not null default 1;

-- One open way from a sender to a receiver: a flow, the annex line it needs, for whom and what.
create type gate.passage as (receiver integer, flow integer, line integer, purpose text, population text, mask integer);

-- Whom a sender and a receiver both guide, as far as the sender knows it.
create index facts_that_name_the_grantor on facts ((value ->> 'grantedBy'), source)
  where field = 'benefits[]' and superseded_at is null and authentic is not null;
create index relation_answers_by_source on relation_answers (source, registrant);
create index referrals_that_prove_a_relation on referrals (sender, receiver) where status in ('accepted', 'started');
