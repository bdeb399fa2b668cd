-- A warm hand-over in progress: while it runs, neither party changes who leads in another way. The receiver is held by it only as long as
-- it may read what was proposed: a question that closed again is as one that never came.
drop function if exists gate.handover_runs(uuid, integer);
create or replace function gate.handover_holds(me gate.actor, p_door gate.door, p_person uuid) returns boolean
language plpgsql as $$
begin
  return exists (
    select from handovers h
    where h.person_id = p_person and h.running and me.organisation in (h.source, h.receiver)
      and (h.source = me.organisation or gate.sees_row(me, p_door, p_person, h.source, h.category_bit)));
end $$;
