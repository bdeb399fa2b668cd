-- The log only grows. These triggers stop everyone, owner and superuser included, until they take a trigger away; and a
-- change made after that shows in the hashes. One change passes: blanking an entry when a person's term has ended.

create or replace function log.refuse() returns trigger
language plpgsql as $$
begin
  raise exception 'the disclosure log only grows: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
    using errcode = 'WW002';
end $$;

-- An erased entry keeps its place, its time and its hash, and names the header that records the erasure.
create or replace function log.refuse_unless_erased() returns trigger
language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.erased_by is null and new.erased_by is not null
    and (new.header_id, new.at, new.ordinal, new.hash) = (old.header_id, old.at, old.ordinal, old.hash)
    and (new.categories, new.sources, new.flows, new.lines) = (0, '{}'::integer[], '{}'::integer[], '{}'::integer[])
    and num_nonnulls(new.person_id, new.involvement, new.salt) = 0 then
    return new;
  end if;
  raise exception 'the disclosure log only grows: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
    using errcode = 'WW002';
end $$;

create or replace trigger headers_only_grow before update or delete on log.headers
  for each row execute function log.refuse();
create or replace trigger entries_only_grow before update or delete on log.entries
  for each row execute function log.refuse_unless_erased();
create or replace trigger waiting_is_not_changed before update on log.waiting
  for each row execute function log.refuse();
create or replace trigger positions_only_grow before update or delete on log.positions
  for each row execute function log.refuse();
create or replace trigger checkpoints_only_grow before update or delete on log.checkpoints
  for each row execute function log.refuse();
create or replace trigger numbers_only_grow before update or delete on log.numbers
  for each row execute function log.refuse();
create or replace trigger public_keys_only_grow before update or delete on log.public_keys
  for each row execute function log.refuse();
create or replace trigger headers_are_not_emptied before truncate on log.headers execute function log.refuse();
create or replace trigger entries_are_not_emptied before truncate on log.entries execute function log.refuse();
create or replace trigger waiting_is_not_emptied before truncate on log.waiting execute function log.refuse();
create or replace trigger positions_are_not_emptied before truncate on log.positions execute function log.refuse();
create or replace trigger checkpoints_are_not_emptied before truncate on log.checkpoints execute function log.refuse();
create or replace trigger numbers_are_not_emptied before truncate on log.numbers execute function log.refuse();
