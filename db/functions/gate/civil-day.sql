-- On which civil day in Flanders something was written down. Hours are always those of the real clock; in a demo whose day stands
-- still, what is done there happened on that day at the latest, and no page tells of a day that has not come.
create or replace function gate.civil_day(p_at timestamptz) returns date
language sql stable as $$ select least((p_at at time zone 'Europe/Brussels')::date, gate.today()) $$;
