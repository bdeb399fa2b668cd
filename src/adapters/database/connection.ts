/**
 * Where a database is and as whom one may knock: the roles of the application and the password of each.
 * The passwords are derived from one secret, so nothing but that secret has to be kept.
 */
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

/** Everything needed to open a connection as one role. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl?: boolean;
}

/** The roles of the application that may sign in; `gate_owner` may not, it only owns the functions of the gate. */
export const loginRoles = [
  'werkwinkel_owner',
  'werkwinkel_app',
  'werkwinkel_identity',
  'werkwinkel_jobs',
  'werkwinkel_log',
] as const;
export type LoginRole = (typeof loginRoles)[number];

/** A PostgreSQL that can be reached, embedded or elsewhere. */
export interface DatabaseServer {
  /** Returns how to connect as a role, to the application's database unless another is named. */
  connection(role: LoginRole | 'admin', database?: string): Connection;
  /** Lets go of the server, and stops it when it is embedded and nobody else uses it. */
  stop(): Promise<void>;
}

/** Derives the password of a role from the secret of the installation. */
export function rolePassword(secret: string, role: string): string {
  return createHmac('sha256', secret).update(`database role ${role}`).digest('base64url');
}

/**
 * Computes what PostgreSQL stores for a password (RFC 5802), so that a password itself never stands in a statement
 * and so never in a server's log.
 */
export function scramVerifier(password: string, salt: Buffer): string {
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256');
  const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const clientKey = hmac(salted, 'Client Key');
  const storedKey = createHash('sha256').update(clientKey).digest();
  const serverKey = hmac(salted, 'Server Key');
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${storedKey.toString('base64')}:${serverKey.toString('base64')}`;
}
