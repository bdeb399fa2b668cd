-- Writing the log, and the exact bytes that each hash commits to. src/gate/log-canonical.ts says the same in TypeScript.

create or replace function log.microseconds(p_at timestamptz) returns bigint
language sql immutable as $$
  select (extract(epoch from p_at) * 1000000)::bigint
$$;

create or replace function log.entry_text(
  p_header bigint, p_ordinal integer, p_person uuid, p_categories integer, p_sources integer[], p_flows integer[],
  p_lines integer[], p_involvement bigint
) returns text
language sql stable as $$
  select 'e1|' || p_header || '|' || p_ordinal || '|' || p_person::text || '|' || p_categories || '|' || p_sources::text || '|'
    || p_flows::text || '|' || p_lines::text || '|' || coalesce(p_involvement::text, '')
$$;

-- The reason comes last, so that it may hold any character.
create or replace function log.header_text(
  p_id bigint, p_at timestamptz, p_user uuid, p_organisation uuid, p_mandate uuid, p_persons integer, p_session_kind text,
  p_purpose text, p_route text, p_outcome text, p_reason text
) returns text
language sql stable as $$
  select 'h1|' || p_id || '|' || log.microseconds(p_at) || '|' || coalesce(p_user::text, '') || '|'
    || coalesce(p_organisation::text, '') || '|' || coalesce(p_mandate::text, '') || '|' || p_persons || '|' || p_session_kind
    || '|' || p_purpose || '|' || p_route || '|' || p_outcome || '|' || coalesce('+' || p_reason, '-')
$$;

-- Several looks at once, each under a header of its own; gives the headers in their order. The rows are made ready one by one and
-- written together: making a statement ready costs more than a row.
create or replace function log.write_looks(p_at timestamptz, p_looks log.look[]) returns bigint[]
language plpgsql security definer set search_path = pg_catalog as $$
declare
  look log.look;
  entry log.entry;
  headers bigint[] := '{}';
  header bigint;
  ordinal integer;
  salt bytea;
  hash bytea;
  hashes bytea;
  entry_rows log.entries[] := '{}';
  header_rows log.headers[] := '{}';
begin
  -- In a transaction that is kept open the hour stands still: sessions would not end, and lines would bear the hour of its beginning.
  -- One that keeps seeing the world of its beginning would not see a session or a mandate end either. No page of ours is so long or so.
  if now() < clock_timestamp() - interval '15 minutes' or current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'nobody is shown in a transaction that is old or sees an older world' using errcode = 'WW003';
  end if;
  foreach look in array p_looks loop
    header := nextval('log.header_ids');
    headers := headers || header;
    ordinal := 0;
    hashes := '';
    foreach entry in array coalesce(look.entries, '{}') loop
      ordinal := ordinal + 1;
      salt := uuid_send(gen_random_uuid());
      hash := sha256(salt || convert_to(log.entry_text(header, ordinal, entry.person_id, entry.categories, entry.sources, entry.flows,
        entry.lines, entry.involvement), 'UTF8'));
      hashes := hashes || hash;
      entry_rows := entry_rows || (header, p_at, entry.person_id, entry.involvement, null, entry.categories, ordinal, entry.sources,
        entry.flows, entry.lines, salt, hash)::log.entries;
    end loop;
    salt := uuid_send(gen_random_uuid());
    hash := sha256(salt || convert_to(log.header_text(header, p_at, look.user_id, look.organisation_id, look.mandate_id, ordinal,
      look.session_kind, look.purpose, look.route, look.outcome, look.reason), 'UTF8') || hashes);
    header_rows := header_rows || (header, p_at, look.user_id, look.organisation_id, look.mandate_id, ordinal, look.session_kind,
      look.purpose, look.route, look.outcome, look.reason, salt, hash)::log.headers;
  end loop;
  insert into log.entries select * from unnest(entry_rows);
  insert into log.waiting (header_id, header_at, hash) select h.id, h.at, h.hash from unnest(header_rows) h;
  insert into log.headers select * from unnest(header_rows);
  return headers;
end $$;

create or replace function log.write(
  p_at timestamptz, p_user uuid, p_organisation uuid, p_mandate uuid, p_session_kind text, p_purpose text, p_route text,
  p_outcome text, p_reason text, p_entries log.entry[]
) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
begin
  return (log.write_looks(p_at, array[(p_user, p_organisation, p_mandate, p_session_kind, p_purpose, p_route, p_outcome, p_reason,
    p_entries)::log.look]))[1];
end $$;
