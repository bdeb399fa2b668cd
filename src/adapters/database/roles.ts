/**
 * The roles in PostgreSQL. None is a superuser; the application signs in as one that owns nothing and cannot step
 * around row-level security. Grants on tables and functions are not given here but beside them, in `db/`.
 */
import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { loginRoles, rolePassword, scramVerifier } from './connection.ts';

/** Creates the roles that are missing and corrects those that differ; running it again changes nothing. */
export async function ensureRoles(client: pg.ClientBase, secret: string): Promise<void> {
  await ensureRole(client, 'gate_owner', 'nologin nosuperuser nocreatedb nocreaterole bypassrls', null);
  await ensureRole(
    client,
    'figure_publisher',
    'nologin nosuperuser nocreatedb nocreaterole nobypassrls',
    null,
  );
  for (const role of loginRoles) {
    const salt = createHmac('sha256', secret).update(`salt ${role}`).digest().subarray(0, 16);
    const verifier = scramVerifier(rolePassword(secret, role), salt);
    await ensureRole(client, role, 'login nosuperuser nocreatedb nocreaterole nobypassrls', verifier);
  }
  await endLongStatements(client, 'werkwinkel_app');
}

/**
 * No request and no page of an import holds a processor longer than this. Jobs, the log and the commands of an administrator work as other
 * roles, and take the time they need.
 */
const LONGEST = 'statement_timeout=1min';

async function endLongStatements(client: pg.ClientBase, role: string): Promise<void> {
  const { rows } = await client.query(`select from pg_roles where rolname = $1 and $2 = any (rolconfig)`, [
    role,
    LONGEST,
  ]);
  if (rows.length === 0) await client.query(`alter role ${role} set ${LONGEST.replace('=', " = '")}'`);
}

async function ensureRole(
  client: pg.ClientBase,
  role: string,
  attributes: string,
  verifier: string | null,
): Promise<void> {
  // A role belongs to the whole server: touching it only when it differs keeps migrations of two databases apart.
  const { rows } = await client.query<{ same: boolean }>(
    `select rolcanlogin = $2 and rolbypassrls = $4 and not (rolsuper or rolcreatedb or rolcreaterole)
       and rolpassword is not distinct from $3 as same
     from pg_authid where rolname = $1`,
    [role, verifier !== null, verifier, / bypassrls\b/.test(attributes)],
  );
  if (rows[0]?.same === true) return;
  const password = verifier === null ? '' : ` password '${verifier}'`;
  await client.query(`${rows.length > 0 ? 'alter' : 'create'} role ${role} ${attributes}${password}`);
}

/** Lets the roles, and nobody else, into the database that the client is connected to. */
export async function grantDatabase(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
  const database = rows[0]?.name;
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`revoke all on schema public from public`);
  await client.query(`grant connect on database ${database} to ${loginRoles.join(', ')}`);
  await client.query(`grant create on database ${database} to werkwinkel_owner`);
  await client.query('grant usage on schema public to public');
  await client.query(withheldFunctions);
}

// What PostgreSQL lets every role call and the application never needs: what other connections run and wait for, the locks that say
// for which organisation a person is being looked at, how many rows came and went and how much was written (which would tell whether
// a number was known), ending the work of others, and objects that lie beside every table. An administrator who is no superuser cannot
// take these away; the rest of the gate does not lean on it.
const withheldFunctions = `
do $$
declare item record;
begin
  for item in
    select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace
      and p.proname ~ '^(pg_stat_get_|pg_lock_status$|pg_(try_)?advisory_|pg_(safe_snapshot_)?blocking_pids$|pg_current_wal_|pg_(cancel|terminate)_backend$|pg_(relation|table|total_relation|indexes|database|tablespace)_size$|lo_|loread$|lowrite$)'
      and has_function_privilege('public', p.oid, 'execute')
      and (select rolsuper from pg_roles where rolname = current_user)
  loop
    execute format('revoke execute on function %s from public', item.name);
  end loop;
  if (select rolsuper from pg_roles where rolname = current_user) then
    -- The owner waits for others when it changes a key.
    grant execute on function pg_lock_status() to werkwinkel_owner;
    -- Everyone but the application waits for others by such a lock; the gate does so for it.
    for item in
      select p.oid::regprocedure as name from pg_proc p
      where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^pg_(try_)?advisory_'
    loop
      execute format('grant execute on function %s to gate_owner, werkwinkel_owner, werkwinkel_jobs, werkwinkel_log', item.name);
    end loop;
  end if;
end $$`;
