-- Persons and everything about them. The application has no right on these tables at all; it reads through the gate. Should a
-- right ever be given by mistake, these policies leave it with nothing: no policy names the application, and force binds the owner.
do $$
declare
  personal text;
begin
  foreach personal in array array['persons', 'insz_keys', 'facts', 'involvements', 'assignments', 'relation_answers', 'referrals',
    'referral_facts', 'shields', 'exceptional_accesses', 'gate.person_index', 'quota_use', 'security_events', 'act_log',
    'idempotency_keys', 'sessions'] loop
    execute format('alter table %s enable row level security', personal);
    execute format('alter table %s force row level security', personal);
    execute format('revoke all on %s from public, werkwinkel_app, werkwinkel_jobs, werkwinkel_identity, werkwinkel_log', personal);
    execute format('grant select, insert, update on %s to gate_owner', personal);
  end loop;
end $$;
-- The empty record made for an INSZ that proves to be known already, and old replay keys, may go.
grant delete on persons, idempotency_keys, assignments to gate_owner;
