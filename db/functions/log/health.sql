-- Is the log sealed in time? Its age is that of the last checkpoint. A log that was never sealed is not old: the server seals
-- before it serves, and the sealer signs a checkpoint at rest too.

create or replace function log.assert_fresh() returns void
language plpgsql stable as $$
declare
  last timestamptz;
begin
  select at into last from log.checkpoints order by number desc limit 1;
  if last < clock_timestamp() - interval '4 hours' then
    raise exception 'the disclosure log has not been sealed since %: nothing is shown', last using errcode = 'WW001';
  end if;
end $$;

-- level: good, warn (15 minutes), stop (4 hours).
create or replace function log.health() returns table (
  sealed_at timestamptz, age_seconds double precision, level text, size bigint, waiting bigint, witnessed_at timestamptz
)
language sql stable security definer set search_path = pg_catalog as $$
  select c.at, extract(epoch from clock_timestamp() - c.at)::double precision,
    case when c.at < clock_timestamp() - interval '4 hours' then 'stop'
         when c.at < clock_timestamp() - interval '15 minutes' then 'warn' else 'good' end,
    c.size, (select count(*) from log.waiting), (select max(w.at) from log.witnesses w)
  from (values (1)) as one (row)
  left join lateral (select * from log.checkpoints order by number desc limit 1) c on true
$$;

-- The signed heads as the whole world may read them, newest first.
create or replace function log.published_checkpoints(p_before bigint, p_size integer) returns table (
  number bigint, size bigint, root bytea, at text, previous bytea, signature bytea
)
language sql stable security definer set search_path = pg_catalog as $$
  select c.number, c.size, c.root, to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), c.previous, c.signature
  from log.checkpoints c
  where p_before is null or c.number < p_before
  order by c.number desc
  limit least(p_size, 1000)
$$;

grant execute on function log.health(), log.published_checkpoints(bigint, integer) to werkwinkel_app, werkwinkel_jobs;
