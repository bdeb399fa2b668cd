/** A PostgreSQL of the operator, named by `DATABASE_URL`: reached with the same roles, never started or stopped. */
import { type Connection, type DatabaseServer, rolePassword } from './connection.ts';

/** Reads the administrator's URL; a socket folder may be given as `?host=/run/postgresql`. */
export function parseDatabaseUrl(text: string): Connection {
  const url = new URL(text.replace('@/', '@localhost/')); // libpq leaves the host out before a socket folder
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') throw new Error('not a PostgreSQL URL');
  const mode = url.searchParams.get('sslmode');
  return {
    host: url.searchParams.get('host') ?? decodeURIComponent(url.hostname),
    port: Number(url.searchParams.get('port') ?? (url.port || 5432)),
    user: decodeURIComponent(url.username) || 'postgres',
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)) || 'werkwinkel',
    ...(mode === null || mode === 'disable' ? {} : { ssl: true }),
  };
}

/** Presents the operator's PostgreSQL in the same way as the embedded one. */
export function externalServer(admin: Connection, secret: string): DatabaseServer {
  return {
    connection: (role, database = admin.database) =>
      role === 'admin'
        ? { ...admin, database }
        : { ...admin, database, user: role, password: rolePassword(secret, role) },
    stop: () => Promise.resolve(),
  };
}
