/**
 * The roles in PostgreSQL. None is a superuser; the application signs in as one that owns nothing and cannot step
 * around row-level security. Grants on tables and functions are not given here but beside them, in `db/`.
 */
import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { loginRoles, rolePassword, scramVerifier } from './connection.ts';

/** Creates the roles that are missing and sets their attributes and passwords; running it again changes nothing. */
export async function ensureRoles(client: pg.ClientBase, secret: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles');
  const existing = new Set(rows.map((row) => row.rolname));
  const verb = (role: string) => (existing.has(role) ? 'alter' : 'create');
  await client.query(
    `${verb('gate_owner')} role gate_owner nologin nosuperuser nocreatedb nocreaterole bypassrls`,
  );
  for (const role of loginRoles) {
    const salt = createHmac('sha256', secret).update(`salt ${role}`).digest().subarray(0, 16);
    const verifier = scramVerifier(rolePassword(secret, role), salt);
    await client.query(
      `${verb(role)} role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password '${verifier}'`,
    );
  }
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
}
