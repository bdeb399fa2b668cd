/** Chooses between the embedded PostgreSQL and that of the operator; the rest of the program need not know which. */
import { mkdirSync } from 'node:fs';
import type { DatabaseServer } from './connection.ts';
import { startEmbedded } from './embedded.ts';
import { externalServer, parseDatabaseUrl } from './external.ts';
import { installationSecret } from './secret.ts';

export interface ServerOptions {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  /** The key for the passwords of the roles, where machines share a database; absent: a secret in the data folder. */
  readonly databaseKey?: Buffer;
  readonly onMessage?: (text: string) => void;
}

/** Reaches PostgreSQL, starting it when it is ours, and returns it with the secret of its roles. */
export async function reachServer(
  options: ServerOptions,
): Promise<{ server: DatabaseServer; secret: string }> {
  mkdirSync(options.dataDir, { recursive: true });
  if (options.databaseUrl === undefined) {
    const server = await startEmbedded(options);
    return { server, secret: installationSecret(options.dataDir) };
  }
  const secret = options.databaseKey?.toString('base64url') ?? installationSecret(options.dataDir);
  return { server: externalServer(parseDatabaseUrl(options.databaseUrl), secret), secret };
}
