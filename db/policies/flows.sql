-- Flows and agreements are public once they leave the drafting table; before that only those who work on them see them.
grant select, insert, update on flows, flow_receivers, agreements, agreement_parties, agreement_approvals, annex_lines to gate_owner;
grant select on flows, flow_receivers, agreements, agreement_parties, agreement_approvals, annex_lines to werkwinkel_app, werkwinkel_jobs;

alter table flows enable row level security;
alter table flows force row level security;
drop policy if exists "a flow is public once it is no longer a draft" on flows;
create policy "a flow is public once it is no longer a draft" on flows for select to werkwinkel_app, werkwinkel_jobs
  using (status <> 'draft' or (
    sender = (select gate.my_organisation()) and 'flowRegister' = any ((select (gate.current()).purposes)::text[])));

alter table agreements enable row level security;
alter table agreements force row level security;
drop policy if exists "an agreement is public from approval on and its parties see it earlier" on agreements;
create policy "an agreement is public from approval on and its parties see it earlier" on agreements for select
  to werkwinkel_app, werkwinkel_jobs
  using (status not in ('draft', 'negotiated') or (
    (select (gate.current()).purposes)::text[] && array['agreement', 'flowRegister', 'oversight', 'consultation'] and exists (
      select 1 from agreement_parties p where p.agreement_id = agreements.id and p.organisation = (select gate.my_organisation())
        and coalesce(p.leaves_after, 'infinity') >= (select gate.today()))));

do $$
declare
  part text;
begin
  foreach part in array array['agreement_approvals', 'annex_lines'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format('drop policy if exists "visible with its agreement" on %I', part);
    execute format('create policy "visible with its agreement" on %I for select to werkwinkel_app, werkwinkel_jobs
      using (agreement_id in (select id from agreements))', part);
  end loop;
end $$;

-- Who drafts an agreement with whom is known to them alone.
alter table agreement_parties enable row level security;
alter table agreement_parties force row level security;
drop policy if exists "a party is visible with its agreement and to itself" on agreement_parties;
create policy "a party is visible with its agreement and to itself" on agreement_parties for select to werkwinkel_app, werkwinkel_jobs
  using (organisation = (select gate.my_organisation()) or gate.agreement_is_open(agreement_id));

alter table flow_receivers enable row level security;
alter table flow_receivers force row level security;
drop policy if exists "a confirmation is visible with its flow" on flow_receivers;
create policy "a confirmation is visible with its flow" on flow_receivers for select to werkwinkel_app, werkwinkel_jobs
  using (flow in (select number from flows));
