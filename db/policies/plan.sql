-- The plan is read through its reader in the gate and written by its functions; nobody else has any right on it.
do $$
declare
  personal text;
begin
  foreach personal in array array['plan_goals', 'plan_actions', 'plan_amendments', 'plan_signatures', 'proposals'] loop
    execute format('alter table %s enable row level security', personal);
    execute format('alter table %s force row level security', personal);
    execute format('revoke all on %s from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', personal);
    execute format('grant select, insert on %s to gate_owner', personal);
  end loop;
end $$;
grant update on plan_goals, plan_actions, proposals to gate_owner;
grant delete on plan_goals, plan_actions, plan_amendments, plan_signatures, proposals to gate_owner;
