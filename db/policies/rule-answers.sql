-- What the rules say of someone: like persons, the application has no right on any of it.
do $$
declare
  personal text;
begin
  foreach personal in array array['rule_answers', 'rule_runs'] loop
    execute format('alter table %I enable row level security', personal);
    execute format('alter table %I force row level security', personal);
    execute format('revoke all on %I from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', personal);
    execute format('grant select, insert, update, delete on %I to gate_owner', personal);
  end loop;
end $$;
