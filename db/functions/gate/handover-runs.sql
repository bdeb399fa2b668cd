-- Whether a warm hand-over of this person runs for an organisation: while it does, nobody else may change who leads.
create or replace function gate.handover_runs(p_person uuid, p_organisation integer) returns boolean
language sql stable as $$ select false $$;
