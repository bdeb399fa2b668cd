-- Visits to a signing service and what came back are read and written by the functions of the gate alone.
do $$
declare
  own text;
begin
  foreach own in array array['agreement_signing_visits', 'agreement_signature_proofs'] loop
    execute format('alter table %I enable row level security', own);
    execute format('alter table %I force row level security', own);
    execute format('revoke all on %I from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', own);
    execute format('grant select, insert, delete on %I to gate_owner', own);
  end loop;
end $$;
