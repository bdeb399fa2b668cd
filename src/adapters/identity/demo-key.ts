/**
 * The signing key of the demo's identity provider, made once and kept in the data folder so that a bearer token can be
 * made beside a running server. A key of a demo is worth nothing anywhere else.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { API_AUDIENCE, API_SCOPE, TOKEN_SECONDS } from './bearer.ts';

export interface DemoKey {
  /** The private key, with `kid`, `alg` and `use`. */
  readonly jwk: JWK;
}

const ALGORITHM = 'ES256';
export const DEMO_CLIENT = 'werkwinkel';

/** Reads the key of a data folder, and makes it when it is not there. */
export async function demoKey(dataDir: string): Promise<DemoKey> {
  const folder = join(dataDir, 'keys');
  const path = join(folder, 'demo-provider.json');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return read(path) ?? make(path);
}

/** Gives the issuer of a demo at an address. */
export function demoIssuer(publicUrl: string): string {
  return `${publicUrl}/oidc`;
}

/** Notes under which address the demo runs, so that tokens made elsewhere name the same issuer. */
export function noteDemoIssuer(dataDir: string, issuer: string): void {
  const path = join(dataDir, 'keys', 'demo-issuer');
  writeFileSync(`${path}.${process.pid}`, issuer, { mode: 0o600 });
  renameSync(`${path}.${process.pid}`, path);
}

/** Reads under which address the demo ran last. */
export function notedDemoIssuer(dataDir: string): string | undefined {
  try {
    return readFileSync(join(dataDir, 'keys', 'demo-issuer'), 'utf8');
  } catch {
    return undefined;
  }
}

/** Signs a bearer token for the API that acts as a user, silent about roles or with those given. */
export async function signDemoToken(
  key: DemoKey,
  issuer: string,
  userName: string,
  mandate?: string,
  roles?: readonly string[],
): Promise<string> {
  const claims = {
    scope: API_SCOPE,
    client_id: DEMO_CLIENT,
    ...(mandate !== undefined && { mandate }),
    ...(roles !== undefined && { werkwinkel_rol_3d: roles }),
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, kid: key.jwk.kid ?? '', typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(API_AUDIENCE)
    .setSubject(userName)
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${TOKEN_SECONDS}s`)
    .sign(await importJWK(key.jwk, ALGORITHM));
}

async function make(path: string): Promise<DemoKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: crypto.randomUUID(), alg: ALGORITHM, use: 'sig' };
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify({ jwk }), { mode: 0o600 });
  try {
    linkSync(fresh, path); // fails when the file is there, so two starts at once agree on one key
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(fresh);
  }
  const key = read(path);
  if (key === undefined) throw new Error(`The key of the demo cannot be read: remove ${path}.`);
  return key;
}

function read(path: string): DemoKey | undefined {
  try {
    const key: DemoKey = JSON.parse(readFileSync(path, 'utf8'));
    return key;
  } catch {
    return undefined;
  }
}
