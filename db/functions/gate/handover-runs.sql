-- A warm hand-over in progress between organisations: while it runs, nobody else may change who leads.
create or replace function gate.handover_runs(p_person uuid, p_organisation integer) returns boolean
language sql stable as $$
  select exists (select from handovers h where h.person_id = p_person and h.running and p_organisation in (h.source, h.receiver))
$$;
