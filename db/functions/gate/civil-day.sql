-- On which civil day in Flanders something was written down. Hours are always those of the real clock; in a demo whose day stands
-- still, what is done there was done on that day, also when it has still to come, and no page tells of a day that has not come.
-- Asked where a day is shown or decides; what the log keeps, what is sealed, limits and sessions go by the real clock.
create or replace function gate.civil_day(p_at timestamptz) returns date
language sql stable strict as $$
  select case when p_at between c.stands_since and now() + interval '1 minute' then c.civil_date
    else least((p_at at time zone 'Europe/Brussels')::date, coalesce(c.civil_date, (now() at time zone 'Europe/Brussels')::date)) end
  from gate.civil_clock c
$$;
