-- The GPMI is read and written by the functions of the gate alone. Versions, signatures, evaluations and prolongations are never
-- changed: nobody has the right to. They go when their term has ended.
do $$
declare
  personal text;
begin
  foreach personal in array array['gpmi_contracts', 'gpmi_versions', 'gpmi_signatures', 'gpmi_evaluations', 'gpmi_prolongations'] loop
    execute format('alter table %s enable row level security', personal);
    execute format('alter table %s force row level security', personal);
    execute format('revoke all on %s from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', personal);
    execute format('grant select, insert, delete on %s to gate_owner', personal);
  end loop;
end $$;
grant update on gpmi_contracts to gate_owner;
revoke all on gpmi_rules from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select on gpmi_rules to gate_owner;
