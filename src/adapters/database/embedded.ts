/**
 * The embedded PostgreSQL: made, started, shared, restarted and stopped here. It listens on a socket only, never on
 * the network. Several processes may use one data folder: the first starts it, the others join, the last one out
 * stops it. What is in the database is not known here.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type pg from 'pg';
import { type DatabaseServer, rolePassword } from './connection.ts';
import { choosePlace, type EmbeddedOptions, initialise, refuseOtherVersion } from './place.ts';
import { joinOrStart, leave } from './postmaster.ts';
import { installationSecret } from './secret.ts';

/** Starts the PostgreSQL of a data folder, or joins the one that already runs there. */
export async function startEmbedded(options: EmbeddedOptions): Promise<DatabaseServer> {
  const onMessage = options.onMessage ?? (() => {});
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  const secret = installationSecret(dataDir);
  const place = choosePlace(dataDir, secret, options, onMessage);
  if (!existsSync(place.cluster)) initialise(place);
  refuseOtherVersion(place);

  let leaving = false;
  const arrive = async (): Promise<pg.Client> => {
    const client = await joinOrStart(place);
    client.on('end', () => {
      if (leaving) return;
      onMessage('PostgreSQL stopped unexpectedly and is started again.');
      presence = arrive();
      presence.catch((error: unknown) => onMessage(String(error)));
    });
    return client;
  };
  let presence = arrive();
  await ensureDatabase(await presence);

  return {
    connection: (role, database = 'werkwinkel') =>
      role === 'admin'
        ? { ...place.superuser, database }
        : { ...place.superuser, database, user: role, password: rolePassword(secret, role) },
    async stop() {
      leaving = true;
      const client = await presence.catch(() => undefined);
      if (client !== undefined) await leave(client, place);
    },
  };
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select from pg_database where datname = 'werkwinkel'`);
  if (rows.length > 0) return;
  await client.query('create database werkwinkel').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== '42P04' && code !== '23505') throw error; // another process made it in the same moment
  });
}
