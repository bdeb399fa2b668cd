-- One partition a month, made ahead; what falls outside goes to a default partition and is never lost. A partition cannot
-- be reached by its own name: it has row-level security without a policy.

create or replace function log.add_partition(p_table text, p_suffix text, p_bounds text) returns void
language plpgsql as $$
declare
  part text := p_table || '_' || p_suffix;
begin
  if to_regclass('log.' || part) is not null then
    return;
  end if;
  execute format('create table log.%I partition of log.%I %s', part, p_table, p_bounds);
  execute format('alter table log.%I enable row level security, force row level security', part);
  execute format('create trigger %I before truncate on log.%I execute function log.refuse()', part || '_is_not_emptied', part);
end $$;

-- A month of which rows already stand in the default partition stays there.
create or replace function log.ensure_partitions(p_from date default null, p_until date default null) returns integer
language plpgsql security definer set search_path = pg_catalog set timezone = 'UTC' as $$
declare
  month timestamptz;
  made integer := 0;
  kind text;
begin
  perform log.add_partition('headers', 'default', 'default');
  perform log.add_partition('entries', 'default', 'default');
  for month in
    select generate_series(date_trunc('month', coalesce(p_from, current_date)::timestamptz),
      coalesce(p_until, current_date + 365)::timestamptz, interval '1 month')
  loop
    continue when to_regclass('log.entries_' || to_char(month, 'YYYY_MM')) is not null
      or exists (select from log.headers where at >= month and at < month + interval '1 month');
    foreach kind in array array['headers', 'entries'] loop
      perform log.add_partition(kind, to_char(month, 'YYYY_MM'),
        format('for values from (%L) to (%L)', month, month + interval '1 month'));
    end loop;
    made := made + 1;
  end loop;
  return made;
end $$;
comment on function log.ensure_partitions is 'Runs as the owner of the tables.';
grant execute on function log.ensure_partitions to werkwinkel_log;

select log.ensure_partitions((current_date - 366)::date);
