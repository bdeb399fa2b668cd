/** A database of its own for a test file: a copy of the migrated template, with a handle for every role. */
import pg from 'pg';
import { inject } from 'vitest';
import { type Connection, type LoginRole, rolePassword } from '../../src/adapters/database/connection.ts';
import { type Database, openDatabase } from '../../src/adapters/database/pool.ts';

/** One handle per role; the application itself only ever has `app`, `identity`, `jobs` and `log`. */
export interface FreshDatabase {
  readonly name: string;
  readonly app: Database;
  readonly identity: Database;
  readonly jobs: Database;
  readonly log: Database;
  readonly admin: Database;
  /** Returns how to connect as a role, for what needs a connection of its own, such as the worker. */
  connection(role: LoginRole | 'admin'): Connection;
  close(): Promise<void>;
}

interface OwnDatabase extends FreshDatabase {
  /** Leaves it as it is, for `copyOf` to copy; the next run sweeps it away. */
  leave(): Promise<void>;
}

let made = 0;

/** Copies the template; close it when the tests of the file are done. */
export async function freshDatabase(): Promise<OwnDatabase> {
  const cluster = inject('cluster');
  if (cluster.failure !== '') throw new Error(`The database cannot be migrated: ${cluster.failure}`);
  return createDatabase(cluster.template);
}

/** Copies a database that was left by its name. */
export function copyOf(name: string): Promise<FreshDatabase> {
  return createDatabase(name);
}

/** Makes a database with nothing in it, not even our tables. */
export function emptyDatabase(): Promise<FreshDatabase> {
  return createDatabase('template1');
}

async function createDatabase(template: string): Promise<OwnDatabase> {
  const cluster = inject('cluster');
  made += 1;
  const name = `test_${process.pid}_${Date.now().toString(36)}_${made}`;
  await asAdmin(cluster.admin, `create database ${name} template ${template} strategy file_copy`);
  const connection = (role: LoginRole | 'admin'): Connection =>
    role === 'admin'
      ? { ...cluster.admin, database: name }
      : { ...cluster.admin, database: name, user: role, password: rolePassword(cluster.secret, role) };
  const open = (role: LoginRole | 'admin') => openDatabase(connection(role), { max: 8 });
  const handles = {
    app: open('werkwinkel_app'),
    identity: open('werkwinkel_identity'),
    jobs: open('werkwinkel_jobs'),
    log: open('werkwinkel_log'),
    admin: open('admin'),
  };
  const leave = async () => {
    await Promise.all(Object.values(handles).map((handle) => handle.close()));
  };
  return {
    name,
    ...handles,
    connection,
    leave,
    async close() {
      await leave();
      await asAdmin(cluster.admin, `drop database ${name} with (force)`);
    },
  };
}

async function asAdmin(admin: Connection, statement: string): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
