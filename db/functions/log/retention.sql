-- The only ways in which something leaves the log, each recorded in the log itself. Run by the owner of the tables from the
-- command line, never by the web application. A digest over what went makes a removal that was not recorded show.

-- Blanks the sealed entries of a person whose term has ended; returns how many. What was written in the last minute is not
-- sealed yet and waits for the next run.
create or replace function log.erase_person(p_person uuid, p_user uuid) returns bigint
language plpgsql set timezone = 'UTC' as $$
declare
  month timestamptz;
  digest bytea;
  header bigint;
  erased bigint;
  total bigint := 0;
begin
  lock table log.positions in share mode;
  for month in
    select distinct date_trunc('month', e.at, 'UTC') from log.entries e where e.person_id = p_person order by 1
  loop
    select sha256(convert_to(string_agg(e.header_id || '|' || e.ordinal || ';', '' order by s.position, e.ordinal), 'UTF8'))
    into digest
    from log.entries e
    join log.positions s on s.header_id = e.header_id
    where e.person_id = p_person and e.at >= month and e.at < month + interval '1 month';
    continue when digest is null;
    header := log.write(clock_timestamp(), p_user, null, null, 'job', 'retention', 'log.erase', 'erased',
      to_char(month at time zone 'UTC', 'YYYY-MM') || ' ' || encode(digest, 'hex'), '{}');
    update log.entries e set (person_id, involvement, erased_by, categories, sources, flows, lines, salt) =
      (null, null, header, 0, '{}', '{}', '{}', null)
    where e.person_id = p_person and e.at >= month and e.at < month + interval '1 month'
      and exists (select from log.positions s where s.header_id = e.header_id);
    get diagnostics erased = row_count;
    total := total + erased;
  end loop;
  return total;
end $$;

-- Drops a month whose term has ended; returns how many headers went. Their leaves stay in the tree.
create or replace function log.drop_month(p_month date, p_user uuid) returns bigint
language plpgsql set timezone = 'UTC' as $$
declare
  month timestamptz := date_trunc('month', p_month::timestamp) at time zone 'UTC';
  suffix text := to_char(p_month, 'YYYY_MM');
  digest bytea;
  dropped bigint;
begin
  if month + interval '1 month' > clock_timestamp() - interval '1 year' then
    raise exception 'a month of the disclosure log is kept for at least a year' using errcode = 'WW003';
  end if;
  if to_regclass('log.headers_' || suffix) is null then
    return 0;
  end if;
  lock table log.positions in share mode;
  if exists (select from log.headers h where h.at >= month and h.at < month + interval '1 month'
      and not exists (select from log.positions s where s.header_id = h.id)) then
    raise exception 'month % holds headers that are not sealed yet', suffix using errcode = 'WW003';
  end if;
  select sha256(convert_to(string_agg(s.header_id || '|' || log.microseconds(s.header_at) || '|' || encode(s.leaf, 'hex') || ';', ''
    order by s.position), 'UTF8')), count(*) into digest, dropped
  from log.positions s
  join log.headers h on h.id = s.header_id
  where h.at >= month and h.at < month + interval '1 month';
  perform log.write(clock_timestamp(), p_user, null, null, 'job', 'retention', 'log.drop', 'dropped',
    to_char(p_month, 'YYYY-MM') || ' ' || encode(coalesce(digest, sha256('')), 'hex'), '{}');
  execute format('drop table log.%I', 'headers_' || suffix);
  execute format('drop table log.%I', 'entries_' || suffix);
  return dropped;
end $$;

-- The months of the log that stand in a table of their own; of those that end before p_before also how many views each holds.
create or replace function log.months(p_before date) returns table (month date, headers bigint)
language plpgsql stable set timezone = 'UTC' as $$
begin
  for month in
    select to_date(substr(c.relname, 9), 'YYYY_MM')
    from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'log.headers'::regclass and c.relname ~ '^headers_[0-9]{4}_[0-9]{2}$' and to_date(substr(c.relname, 9), 'YYYY_MM') < current_date
    order by 1
  loop
    headers := null;
    if month + interval '1 month' <= p_before then
      select count(*) into headers from log.headers h where h.at >= month::timestamptz and h.at < month::timestamptz + interval '1 month';
    end if;
    return next;
  end loop;
end $$;
