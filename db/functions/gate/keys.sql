-- Changing the keys around an INSZ, for the owner's command line alone. The database never sees a number or a key: it hands
-- out what is sealed and takes back what was sealed anew.

create or replace function gate.sealed_facts(p_after bigint, p_size integer)
returns table (id bigint, person uuid, sealed text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select f.id, f.person_id, f.value ->> 'sealed' from facts f
  where f.field = 'identity.insz' and f.id > p_after
  order by f.id limit p_size
$$;

-- p_rows: [{id, old, sealed, mark?}]. A row that changed meanwhile is left for the next pass.
create or replace function gate.reseal(p_rows jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  done integer;
begin
  update facts f set value = f.value || jsonb_build_object('sealed', r.sealed, 'mark', coalesce(r.mark, f.value ->> 'mark'))
  from jsonb_to_recordset(p_rows) as r (id bigint, old text, sealed text, mark text)
  where f.id = r.id and f.field = 'identity.insz' and f.value ->> 'sealed' = r.old;
  get diagnostics done = row_count;
  return done;
end $$;

-- p_pairs: [{old, new}], both hexadecimal.
create or replace function gate.rehash(p_pairs jsonb) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  done integer;
begin
  update insz_keys k set key_hash = decode(r.new, 'hex')
  from (select distinct old, new from jsonb_to_recordset(p_pairs) as p (old text, new text)) r
  where k.key_hash = decode(r.old, 'hex');
  get diagnostics done = row_count;
  return done;
end $$;

create or replace function gate.count_insz_keys() returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$ select count(*) from insz_keys $$;

-- How many imports still hold something sealed with a key that follows from the hash key.
create or replace function gate.count_sealed_imports() returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*) from client_imports i
  where i.has_file or i.headings is not null or i.sealed_token is not null
    or exists (select from client_import_batches b where b.import_id = i.id)
    or exists (select from client_import_people p where p.import_id = i.id)
$$;

create or replace function gate.note_key_change(p_name text) returns void
language sql security definer set search_path = pg_catalog, public as $$
  insert into security_events (event, detail) values ('keyRotated', p_name)
$$;
