-- Flows and agreements: the law that lets a category of facts go from one organisation to another. Public by nature.
create table flows (
  id uuid primary key default gen_random_uuid(),
  number integer not null unique,
  title text not null,
  sender integer not null references organisations (ref),
  receiver integer references organisations (ref),
  receiver_kind text,
  purpose text not null references purposes (code),
  population text not null,
  category_mask integer not null,
  legal_act text not null,
  legal_article text,
  gdpr_term text not null,
  authorisation text,
  needs_agreement boolean not null,
  conditions text,
  retention text not null,
  valid_from date not null,
  valid_until date,
  status text not null constraint flow_status_is_known check (status in ('draft', 'conditional', 'inForce', 'suspended', 'ended')),
  drafted_by uuid references users (id),
  drafted_at timestamptz not null default now(),
  confirmed_by uuid references users (id),
  confirmed_at timestamptz,
  suspended_by uuid references users (id),
  suspended_at timestamptz,
  suspension_reason text,
  replaces uuid references flows (id),
  version integer not null default 1,
  demo boolean not null default false,
  constraint a_flow_has_one_receiver check ((receiver is null) <> (receiver_kind is null)),
  constraint two_people_make_a_flow check (confirmed_by <> drafted_by),
  constraint flow_ends_after_it_begins check (valid_until >= valid_from)
);
create index flows_by_sender on flows (sender);

-- A flow works for a receiver only once that receiver's DPO has confirmed it, with the document's reference.
create table flow_receivers (
  flow integer not null references flows (number),
  organisation integer not null references organisations (ref),
  confirmed_by uuid references users (id),
  confirmed_at timestamptz not null default now(),
  document_reference text not null,
  primary key (flow, organisation)
);

create table agreements (
  id uuid primary key default gen_random_uuid(),
  number integer generated always as identity unique,
  title text not null,
  level text not null constraint agreement_level_is_known check (level in ('frame', 'supraLocal', 'local', 'partnership', 'grant')),
  parent uuid references agreements (id),
  renews uuid references agreements (id),
  status text not null constraint agreement_status_is_known check (status in
    ('draft', 'negotiated', 'approval', 'signed', 'inForce', 'amended', 'renewed', 'ended')),
  summary text not null default '',
  valid_from date not null,
  valid_until date not null,
  notice_months integer not null default 6,
  version integer not null default 1,
  demo boolean not null default false
);

create table agreement_parties (
  agreement_id uuid not null references agreements (id),
  organisation integer not null references organisations (ref),
  party_group text,
  role text not null,
  signatory_function text,
  primary key (agreement_id, organisation)
);

create table agreement_approvals (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreements (id),
  organisation integer not null references organisations (ref),
  organ text not null,
  status text not null default 'pending' constraint approval_status_is_known check (status in ('pending', 'done')),
  decided_on date,
  reference text
);
create index agreement_approvals_by_agreement on agreement_approvals (agreement_id);

-- A line of the data annex: within this agreement this flow works between these two, for at most these categories.
create table annex_lines (
  id uuid primary key default gen_random_uuid(),
  ref integer generated always as identity unique,
  agreement_id uuid not null references agreements (id),
  number integer not null,
  flow integer not null references flows (number),
  sender integer not null references organisations (ref),
  receiver integer not null references organisations (ref),
  category_mask integer not null,
  status text not null default 'inForce' constraint line_status_is_known check (status in ('inForce', 'suspended')),
  suspended_by uuid references users (id),
  suspended_for integer references organisations (ref),
  suspended_at timestamptz,
  suspension_reason text,
  version integer not null default 1,
  constraint annex_line_numbers_differ unique (agreement_id, number)
);
create index annex_lines_by_pair on annex_lines (sender, receiver, flow);
