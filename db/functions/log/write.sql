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

create or replace function log.write(
  p_at timestamptz, p_user uuid, p_organisation uuid, p_mandate uuid, p_session_kind text, p_purpose text, p_route text,
  p_outcome text, p_reason text, p_entries log.entry[]
) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
  header bigint := nextval('log.header_ids');
  seed bytea := uuid_send(gen_random_uuid());
  persons integer := coalesce(cardinality(p_entries), 0);
  digest bytea := '';
  one log.entry := p_entries[1];
  one_salt bytea := uuid_send(gen_random_uuid());
begin
  -- In a transaction that is kept open the hour stands still: sessions would not end, and lines would bear the hour of its beginning.
  -- One that keeps seeing the world of its beginning would not see a session or a mandate end either. No page of ours is so long or so.
  if now() < clock_timestamp() - interval '15 minutes' or current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'nobody is shown in a transaction that is old or sees an older world' using errcode = 'WW003';
  end if;
  if persons = 1 then
    -- The page of one person, the most frequent of all: the same in fewer steps.
    insert into log.entries (header_id, at, person_id, involvement, categories, ordinal, sources, flows, lines, salt, hash)
    values (header, p_at, one.person_id, one.involvement, one.categories, 1, one.sources, one.flows, one.lines, one_salt,
      sha256(one_salt || convert_to(log.entry_text(header, 1, one.person_id, one.categories, one.sources, one.flows, one.lines, one.involvement), 'UTF8')))
    returning hash into digest;
  elsif persons > 1 then
    with fresh as materialized (
      select e.*, uuid_send(gen_random_uuid()) as salt
      from unnest(p_entries) with ordinality as e (person_id, categories, sources, flows, lines, involvement, ordinal)
    ), written as (
      insert into log.entries (header_id, at, person_id, involvement, categories, ordinal, sources, flows, lines, salt, hash)
      select header, p_at, person_id, involvement, categories, ordinal, sources, flows, lines, salt,
        sha256(salt || convert_to(log.entry_text(header, ordinal::integer, person_id, categories, sources, flows, lines, involvement), 'UTF8'))
      from fresh
      returning ordinal, hash
    )
    select string_agg(hash, '' order by ordinal) into digest from written;
  end if;
  digest := sha256(seed || convert_to(log.header_text(header, p_at, p_user, p_organisation, p_mandate, persons, p_session_kind,
    p_purpose, p_route, p_outcome, p_reason), 'UTF8') || digest);
  with queued as (insert into log.waiting (header_id, header_at, hash) values (header, p_at, digest))
  insert into log.headers (id, at, user_id, organisation_id, mandate_id, persons, session_kind, purpose, route, outcome, reason, salt, hash)
  values (header, p_at, p_user, p_organisation, p_mandate, persons, p_session_kind, p_purpose, p_route, p_outcome, p_reason, seed, digest);
  return header;
end $$;
