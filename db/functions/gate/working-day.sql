-- Belgian working days, for terms that the gate itself keeps: Monday to Friday but for the ten legal holidays (KB of 18 April 1974,
-- article 1). The pages count in src/kernel/working-day.ts; a test keeps the two equal.

-- Easter by the anonymous Gregorian computation.
create or replace function gate.easter(p_year integer) returns date
language plpgsql immutable as $$
declare
  a integer := p_year % 19;
  b integer := p_year / 100;
  c integer := p_year % 100;
  h integer := (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  l integer := (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  m integer := (a + 11 * h + 22 * l) / 451;
begin
  return make_date(p_year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
end $$;

create or replace function gate.is_working_day(p_day date) returns boolean
language sql immutable as $$
  select extract(isodow from p_day) < 6
    and to_char(p_day, 'MMDD') not in ('0101', '0501', '0721', '0815', '1101', '1111', '1225')
    -- Easter Monday, Ascension Day, Whit Monday.
    and p_day - gate.easter(extract(year from p_day)::integer) not in (1, 39, 50)
$$;

-- The day itself, or the first working day after it.
create or replace function gate.on_working_day(p_day date) returns date
language sql immutable as $$
  select p_day + n from generate_series(0, 7) n where gate.is_working_day(p_day + n) order by n limit 1
$$;

-- So many working days later; the day itself is not counted.
create or replace function gate.add_working_days(p_day date, p_days integer) returns date
language sql immutable as $$
  select p_day + n from generate_series(1, p_days * 2 + 14) n where gate.is_working_day(p_day + n) order by n offset p_days - 1 limit 1
$$;

-- How many working days came after a day, up to and with another.
create or replace function gate.working_days_between(p_from date, p_until date) returns bigint
language sql immutable as $$
  select count(*) from generate_series(1, p_until - p_from) n where gate.is_working_day(p_from + n)
$$;
