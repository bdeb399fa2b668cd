-- What one viewer may see of one person for one purpose, decided once and handed to every reader of a personal table.
-- `sources` and `masks` stand side by side: what each source opens, the own organisation first, narrowed by the role.
-- `refused` is null, or why nothing is shown: signedOut, quota, missing.
create type gate.view as (
  refused text,
  me gate.actor,
  person uuid,
  purpose text,
  door gate.door,
  role_mask integer,
  proofs gate.proof[],
  told integer[],
  grounds gate.ground[],
  sources integer[],
  masks integer[],
  law bigint,
  askable integer[]
);
