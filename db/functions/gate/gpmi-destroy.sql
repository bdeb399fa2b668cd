-- When a term has ended: what one organisation recorded of someone's GPMI goes, the newest parts first.
create or replace function gate.destroy_gpmi(p_organisation integer, p_person uuid) returns void
language plpgsql as $$
begin
  delete from gpmi_signatures where person_id = p_person and source = p_organisation;
  delete from gpmi_evaluations where person_id = p_person and source = p_organisation;
  delete from gpmi_prolongations where person_id = p_person and source = p_organisation;
  delete from gpmi_versions where person_id = p_person and source = p_organisation;
  delete from gpmi_contracts where person_id = p_person and source = p_organisation;
end $$;
