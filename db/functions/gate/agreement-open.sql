-- Whether who asks may know of an agreement: what the policy on agreements says, for the policy on its parties to lean on.
-- (A policy on the parties that read agreements would go round in a circle, because that policy reads the parties.)
create or replace function gate.agreement_is_open(p_agreement uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  me gate.actor;
begin
  if exists (select 1 from agreements where id = p_agreement and status not in ('draft', 'negotiated')) then
    return true;
  end if;
  me := gate.current();
  return coalesce(me.purposes && array['agreement', 'flowRegister', 'oversight', 'consultation'] and exists (
    select 1 from agreement_parties p where p.agreement_id = p_agreement and p.organisation = me.organisation
      and coalesce(p.leaves_after, 'infinity') >= me.today), false);
end $$;

grant execute on function gate.agreement_is_open(uuid) to werkwinkel_app, werkwinkel_jobs;
