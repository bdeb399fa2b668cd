-- Where a partner without accounts is written to, kept by each organisation that sends to it: a named function at an address that one
-- person registered and another confirmed. What was written to is never changed: another address is another row.
create table partner_addresses (
  id uuid primary key default gen_random_uuid(),
  source integer not null references organisations (ref),
  organisation integer not null references organisations (ref),
  function text not null constraint function_is_named check (char_length(function) between 2 and 80),
  address text not null constraint address_can_be_written_to check (address ~ '^[^\s@]+@[^\s@]+\.[^\s@]+$' and char_length(address) <= 160),
  language text not null default 'nl' constraint language_is_spoken check (language in ('nl', 'fr', 'en')),
  document_reference text not null,
  registered_by uuid references users (id),
  registered_at timestamptz not null default now(),
  confirmed_by uuid references users (id),
  confirmed_at timestamptz,
  ended_by uuid references users (id),
  ended_at timestamptz,
  constraint nobody_confirms_their_own_address check (confirmed_by <> registered_by)
);
create unique index partner_addresses_working on partner_addresses (source, organisation) where confirmed_at is not null and ended_at is null;
create unique index partner_addresses_waiting on partner_addresses (source, organisation) where confirmed_at is null and ended_at is null;
create index partner_addresses_by_organisation on partner_addresses (organisation);

-- An address that everyone used becomes one of each organisation that sent there.
insert into partner_addresses (source, organisation, function, address, document_reference, registered_at, confirmed_at)
select distinct r.sender, a.organisation, a.function, a.address, a.document_reference, a.registered_at, a.registered_at
from referral_addresses a join referrals r on r.receiver = a.organisation;
drop table referral_addresses;

-- In which language the letter was written; the pages of the link speak it to whoever chose no other.
alter table referral_links add column language text not null default 'nl';
