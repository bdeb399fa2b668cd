-- What goes with the file of an organisation: its own hand-overs with all about them, and its own rows in those of others.
create or replace function gate.destroy_handovers(p_organisation integer, p_person uuid) returns void
language plpgsql as $$
declare
  mine uuid[] := array(select id from handovers where person_id = p_person and source = p_organisation);
begin
  delete from handover_confirmations where person_id = p_person and (source = p_organisation or handover_id = any (mine));
  delete from handover_lines where person_id = p_person and (source = p_organisation or handover_id = any (mine));
  delete from handover_ticks where person_id = p_person and (source = p_organisation or handover_id = any (mine));
  update handover_steps set moment_id = null where person_id = p_person and moment_id in (
    select m.id from handover_moments m where m.person_id = p_person and m.source = p_organisation);
  delete from handover_steps where person_id = p_person and (source = p_organisation or handover_id = any (mine));
  delete from handover_moments where person_id = p_person and (source = p_organisation or handover_id = any (mine));
  delete from handovers where id = any (mine);
end $$;

-- The same for outflow, jobs and checks.
create or replace function gate.destroy_outcomes(p_organisation integer, p_person uuid) returns void
language plpgsql as $$
begin
  delete from work_checks where person_id = p_person and source = p_organisation;
  delete from work_spells where person_id = p_person and source = p_organisation;
  delete from outflows where person_id = p_person and source = p_organisation;
end $$;
