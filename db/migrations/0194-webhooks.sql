-- A program of an organisation is told that something changed: an opaque id, a time and one neutral word, to an address of its own. What
-- changed it reads as any program does.
create table webhooks (
  id uuid primary key default gen_random_uuid(),
  organisation integer not null references organisations (ref),
  topic text not null constraint webhook_topic_is_known check (topic in ('agreements', 'flows', 'referrals')),
  url text not null,
  -- Encrypted; the key is not in the database.
  secret bytea not null,
  made_by uuid not null references users (id),
  made_at timestamptz not null default clock_timestamp(),
  -- How many messages in a row were given up.
  given_up integer not null default 0,
  off_at timestamptz,
  removed_at timestamptz
);
create index webhooks_by_organisation on webhooks (organisation, topic) where removed_at is null;

create table webhook_deliveries (
  id uuid primary key default gen_random_uuid(),
  webhook_id uuid not null references webhooks (id),
  subject uuid not null,
  happened_at timestamptz not null default clock_timestamp(),
  state text not null default 'waiting' constraint delivery_state_is_known check (state in ('waiting', 'delivered', 'givenUp')),
  tries integer not null default 0,
  -- What the other side answered last; nothing where it was not reached.
  answer integer,
  ended_at timestamptz,
  constraint a_delivery_ends_once check ((state = 'waiting') = (ended_at is null))
);
create index webhook_deliveries_by_webhook on webhook_deliveries (webhook_id, happened_at desc);
create index webhook_deliveries_by_end on webhook_deliveries (ended_at) where ended_at is not null;
