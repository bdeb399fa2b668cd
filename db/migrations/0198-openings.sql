-- One page about a person as it is asked for: those that are asked at the same moment go to the gate together.
create type gate.opening as (
  token text,
  person uuid,
  purpose text,
  route text,
  reason text
);

-- One look as the log keeps it: who looked, for what, and everyone who was shown.
create type log.look as (
  user_id uuid,
  organisation_id uuid,
  mandate_id uuid,
  session_kind text,
  purpose text,
  route text,
  outcome text,
  reason text,
  entries log.entry[]
);
