-- On which civil day in Flanders something was written down. Hours are always those of the real clock; in a demo whose day stands
-- still, what is done there was done on that day, also when it has still to come, and no page tells of a day that has not come.
-- Asked where a day is shown or decides; what the log keeps, what is sealed, limits and sessions go by the real clock.
create or replace function gate.civil_day_by(c gate.civil_clock, p_at timestamptz) returns date
language sql stable as $$
  select case when p_at between c.stands_since and now() + interval '1 minute' then c.civil_date when p_at is not null
    then least((p_at at time zone 'Europe/Brussels')::date, coalesce(c.civil_date, (now() at time zone 'Europe/Brussels')::date)) end
$$;
comment on function gate.civil_day_by is 'By a clock that was read once: woven into a statement that asks it of each of many rows.';

create or replace function gate.civil_day(p_at timestamptz) returns date
language sql stable strict as $$
  select gate.civil_day_by(c, p_at) from gate.civil_clock c
$$;

-- Did the hour come of what is planned on a day, by the clock on the wall in Brussels?
create or replace function gate.has_begun(p_on date, p_at time) returns boolean
language sql stable as $$
  select p_on < gate.today() or (p_on = gate.today() and p_at <= (clock_timestamp() at time zone 'Europe/Brussels')::time)
$$;

grant execute on function gate.civil_day_by(gate.civil_clock, timestamptz), gate.civil_day(timestamptz) to werkwinkel_app, werkwinkel_jobs;
