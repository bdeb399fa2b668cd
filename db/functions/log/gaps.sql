-- Numbers of the log that were handed out and hold no entry. A transaction that is undone takes its entry along but not its
-- number, so whoever shows a person and undoes it leaves a gap; so do a request that was broken off and a crash of PostgreSQL
-- (up to 32 numbers at once). A gap is a reason to look, not a proof, and belongs to no organisation.

-- The gaps among the numbers that were handed out at the last checkpoint before a moment; null when that is not known. A number
-- that got its entry sealed later is no gap: for a moment that has passed, later means within five minutes.
create or replace function log.gaps(p_until timestamptz) returns bigint
language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
declare
  head log.numbers;
  settled bigint;
begin
  select * into head from log.numbers where at <= p_until order by at desc limit 1;
  if head.checkpoint is null then
    return null;
  end if;
  select n.size into settled from log.numbers n where n.at >= p_until + interval '5 minutes' order by n.at limit 1;
  settled := coalesce(settled, (select n.size from log.numbers n order by n.checkpoint desc limit 1));
  return greatest(0, head.last - head.size
    - (select count(*) from log.positions p where p.position >= head.size and p.position < settled and p.header_id <= head.last)
    - (select count(*) from log.waiting w where w.header_id <= head.last));
end $$;

-- For the officer's page: all gaps, and those of the last thirty days (null when the log does not know how many there were
-- then). The last five minutes do not count: what is under way there may still be written.
create or replace function log.gap_count() returns table (total bigint, recent bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select g.total, case when g.before is not null then greatest(0, g.total - g.before) end
  from (select coalesce(log.gaps(clock_timestamp() - interval '5 minutes'), 0) as total,
               log.gaps(clock_timestamp() - interval '30 days') as before) g
$$;

grant execute on function log.gap_count() to werkwinkel_app;
