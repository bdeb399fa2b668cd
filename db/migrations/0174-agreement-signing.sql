-- Signing by a service that keeps the key of whoever signs. A visit is one going there and coming back, used once; a proof is what came back
-- and was found to fit: the text as it was signed, the signature, and the certificates.
create table agreement_signing_visits (
  -- A hash of what must come back with the browser.
  state_hash bytea primary key,
  agreement_id uuid not null,
  organisation integer not null,
  user_id uuid not null references users (id),
  document_hash text not null,
  signatory_function text not null,
  -- Proves that it is we who asked.
  verifier text not null,
  -- The key that was chosen; none where the browser went to say whose keys they are.
  credential jsonb,
  began_at timestamptz not null default clock_timestamp(),
  foreign key (agreement_id, organisation) references agreement_parties (agreement_id, organisation) on delete cascade
);
create index agreement_signing_visits_by_user on agreement_signing_visits (user_id, agreement_id);

create table agreement_signature_proofs (
  agreement_id uuid not null,
  organisation integer not null,
  -- What the service calls itself.
  service text not null,
  algorithm text not null,
  signed_text text not null,
  signature bytea not null,
  -- Encrypted: a certificate can hold the number of a person in the national register.
  certificates bytea not null,
  primary key (agreement_id, organisation),
  foreign key (agreement_id, organisation) references agreement_signatures (agreement_id, organisation)
);
