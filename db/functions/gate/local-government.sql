-- Which organisations govern a municipality: its own, its OCMW, and an association of OCMWs.
create or replace function gate.is_local_government(p_kind text) returns boolean
language sql immutable parallel safe as $$ select p_kind in ('municipality', 'ocmw', 'ocmwAssociation') $$;

grant execute on function gate.is_local_government(text) to werkwinkel_app;
