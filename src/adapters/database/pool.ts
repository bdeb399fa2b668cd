/**
 * The way to PostgreSQL for everything that speaks SQL. Each call outside a transaction is one round trip with a
 * named prepared statement; a transaction opens together with the legal gate and is over only when its COMMIT has
 * been acknowledged. No SQL of the domain stands here.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Connection } from './connection.ts';
import { type Ear, openEar } from './ear.ts';
import { openLine } from './line.ts';
import { type Joint, together } from './together.ts';
import { plainValues } from './value.ts';

/** Something that answers statements: the database itself or one transaction. A JSON array goes in as a string. */
export interface Queryable {
  one<Row>(text: string, values?: readonly unknown[]): Promise<Row | undefined>;
  many<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /**
   * Gives the answer of one function, written as `gate.open($1, $2)`. Outside a transaction, calls that wait at the same moment
   * share a statement and its commit: only for a function that reads and writes down that it read. `joint` answers several at once.
   */
  call<Answer>(text: string, values: readonly unknown[], joint?: Joint): Promise<Answer | null>;
}

export interface Database extends Queryable {
  /**
   * Runs the work between BEGIN and COMMIT, entered through the gate with a token when one is given. Whatever is
   * thrown undoes everything; a thrown `Rollback` does so too and hands back its outcome.
   */
  transaction<T>(token: string | undefined, work: (tx: Queryable) => Promise<T>): Promise<T>;
  /** Hears what is told on a channel, from the first thing on; `heard` is called as well when something may have been missed. */
  listen(channel: string, heard: () => void): Pick<Ear, 'open'>;
  close(): Promise<void>;
}

/** Thrown inside a transaction to undo it and still return an outcome: an expected failure, not a bug. */
export class Rollback<T> extends Error {
  readonly outcome: T;
  constructor(outcome: T) {
    super('The transaction is undone on purpose.');
    this.name = 'Rollback';
    this.outcome = outcome;
  }
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const statementNames = new Map<string, string>();

/** Opens a pool of connections as one role. */
export function openDatabase(connection: Connection, options: { max?: number } = {}): Database {
  const config = {
    ...connection,
    connectionTimeoutMillis: 10_000,
    options: '-c timezone=UTC',
    types: plainValues,
  };
  const pool = new pg.Pool({ ...config, max: options.max ?? 10, idleTimeoutMillis: 600_000 });
  // A connection that fails is replaced at the next use; whoever was asking something is told by the answer that fails.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  // Whoever waits for a row that someone holds would hold up everyone behind: after this long each waits alone.
  // A connection on which nothing is heard any more would hold up everyone for good: it is left, and each asks elsewhere.
  const line = openLine(
    { ...config, options: `${config.options} -c lock_timeout=100`, query_timeout: 3_000 },
    canGoOn,
  );
  const statements = queryable((statement) =>
    again(() => onClient(pool, (client) => client.query(statement))),
  );
  const callTogether = together(queryable(line.query).one, ({ text, values }) =>
    statements.call(text, values),
  );
  const ears: Ear[] = [];
  return {
    ...statements,
    call: async <Answer>(text: string, values: readonly unknown[], joint?: Joint) =>
      (await callTogether({ text, values, joint })) as Answer | null,
    transaction: (token, work) => onClient(pool, (client) => transact(client, token, work)),
    listen: (channel, heard) => {
      const ear = openEar(config, channel, heard);
      ears.push(ear);
      return ear;
    },
    close: async () =>
      void (await Promise.all([pool.end(), line.close(), ...ears.map((ear) => ear.close())])),
  };
}

/** Returns the name of the constraint that a statement violated, or undefined when something else went wrong. */
export function violatedConstraint(error: unknown): string | undefined {
  const violated = error instanceof pg.DatabaseError && error.code?.startsWith('23');
  return violated ? error.constraint : undefined;
}

/** Tells whether a transaction was undone only because another one stood in its way: a deadlock or a lost race. */
export function mayTryAgain(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '40P01' || error.code === '40001');
}

const TRIES = 4;

/** Runs a statement of its own again when another one stood in its way: it was undone as a whole, so nothing is done twice. */
async function again<T>(run: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await run();
    } catch (error) {
      if (tried === TRIES || !mayTryAgain(error)) throw error;
    }
  }
}

function queryable(run: (config: pg.QueryConfig) => Promise<pg.QueryResult>): Queryable {
  const many = async (text: string, values: readonly unknown[] = []) =>
    (await run({ name: statementName(text), text, values: [...values] })).rows;
  const one = async (text: string, values?: readonly unknown[]) => (await many(text, values))[0];
  return {
    many,
    one,
    call: async (text, values) => (await one(`select ${text} as answer`, values))?.answer ?? null,
  };
}

function statementName(text: string): string {
  const known = statementNames.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  statementNames.set(text, name);
  return name;
}

/** Lends out a connection, and drops it when it can no longer be trusted. */
async function onClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    return await work(client);
  } catch (error) {
    broken = !canGoOn(error);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** After an error of a statement a connection can go on; one prepared before a change of the tables stays unusable (0A000). */
function canGoOn(error: unknown): boolean {
  if (error instanceof Rollback) return true;
  return error instanceof pg.DatabaseError && error.severity !== 'FATAL' && error.code !== '0A000';
}

async function transact<T>(
  client: pg.PoolClient,
  token: string | undefined,
  work: (tx: Queryable) => Promise<T>,
): Promise<T> {
  if (token !== undefined && !TOKEN.test(token))
    throw new Error('A token of the gate has another form than this one.');
  let outcome: T;
  try {
    await client.query('begin');
    // As a value, never in the text: every connection of this role can read what its others run, and a server may log it.
    if (token !== undefined)
      await client.query({ name: 'enter', text: 'select gate.enter($1)', values: [token] });
    outcome = await work(queryable((config) => client.query(config)));
  } catch (error) {
    await client.query('rollback');
    if (error instanceof Rollback) return error.outcome;
    throw error;
  }
  // PostgreSQL answers ROLLBACK to a COMMIT when a statement failed and the failure was swallowed.
  const { command } = await client.query('commit');
  if (command !== 'COMMIT')
    throw new Error('The transaction was undone by PostgreSQL because a statement in it failed.');
  return outcome;
}
