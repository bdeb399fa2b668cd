/**
 * What must be true of every table and function, whatever file made it: tables belong to the owner role, functions
 * that step around row-level security belong to the gate, have a fixed search path, tell nothing of how they work and are open to
 * nobody by default.
 */
import type pg from 'pg';

const ours = `nspname !~ '^pg_' and nspname not in ('information_schema', 'graphile_worker')`;

const statements = `
do $$
declare item record;
begin
  for item in select nspname from pg_namespace where ${ours} loop
    execute format('alter schema %I owner to werkwinkel_owner', item.nspname);
    execute format('grant usage on schema %I to gate_owner', item.nspname);
  end loop;

  for item in
    select c.oid::regclass as name, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and c.relkind in ('r', 'p', 'v', 'm') and c.relname <> 'schema_migrations' and c.relowner <> 'werkwinkel_owner'::regrole
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  loop
    execute format('alter table %s owner to werkwinkel_owner', item.name);
  end loop;

  for item in
    select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and c.relkind = 'S' and c.relowner <> 'werkwinkel_owner'::regrole
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i', 'e'))
  loop
    execute format('alter sequence %s owner to werkwinkel_owner', item.name);
  end loop;

  for item in
    select p.oid::regprocedure as name, p.prosecdef, n.nspname,
      exists (select from unnest(p.proconfig) setting where setting like 'search_path=%') as fixed,
      case obj_description(p.oid, 'pg_proc') when 'Runs as the owner of the tables.' then 'werkwinkel_owner'
        when 'Runs as who publishes figures.' then 'figure_publisher' else 'gate_owner' end as runs_as
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${ours} and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  loop
    if item.prosecdef and not item.fixed then
      raise exception 'the security definer function % has no fixed search_path', item.name;
    end if;
    execute format('alter routine %s owner to %I', item.name,
      case when item.prosecdef then item.runs_as else 'werkwinkel_owner' end);
    execute format('grant execute on routine %s to gate_owner, werkwinkel_owner', item.name);
    -- Whoever calls may ask PostgreSQL to show how it plans (debug_print_plan), and a plan holds the values of rows that were read.
    if item.prosecdef then
      execute format('alter routine %s set client_min_messages = warning', item.name);
    end if;
    if item.prosecdef or item.nspname in ('gate', 'log', 'identity') then
      execute format('revoke execute on routine %s from public', item.name);
    end if;
  end loop;

  -- The worker's tables have row-level security without policies: only their owner sees the jobs.
  execute 'alter schema graphile_worker owner to werkwinkel_jobs';
  execute 'grant usage on schema graphile_worker to gate_owner';
  for item in
    select c.oid::regclass as name from pg_class c
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'v')
  loop
    execute format('alter table %s owner to werkwinkel_jobs', item.name);
    execute format('grant select, insert, update, delete on %s to gate_owner', item.name);
  end loop;
  for item in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'graphile_worker'::regnamespace loop
    execute format('alter routine %s owner to werkwinkel_jobs', item.name);
    execute format('revoke execute on routine %s from public', item.name);
    execute format('grant execute on routine %s to gate_owner', item.name);
  end loop;
  for item in
    select t.oid::regtype as name from pg_type t
    where t.typnamespace = 'graphile_worker'::regnamespace and t.typtype = 'c'
      and exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c')
  loop
    execute format('alter type %s owner to werkwinkel_jobs', item.name);
  end loop;
end $$`;

/** Gives every table, sequence and function its owner and takes away what PostgreSQL grants to everyone. */
export async function settleOwnership(client: pg.ClientBase): Promise<void> {
  await client.query(statements);
}
