-- Advices are read and written by the functions of the gate alone, and never changed. They go when the term of their organisation has
-- ended; a fact they rested on goes with the term of who recorded it.
do $$
declare
  personal text;
begin
  foreach personal in array array['advices', 'advice_facts'] loop
    execute format('alter table %s enable row level security', personal);
    execute format('alter table %s force row level security', personal);
    execute format('revoke all on %s from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', personal);
    execute format('grant select, insert, delete on %s to gate_owner', personal);
  end loop;
end $$;
revoke all on rule_fields from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log;
grant select on rule_fields to gate_owner;
