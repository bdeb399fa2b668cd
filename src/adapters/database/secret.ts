/** The secret of an installation from which the passwords of its database roles are derived. Not a key for data. */
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the secret in the data folder, and makes it once. */
export function installationSecret(dataDir: string): string {
  const path = join(dataDir, 'database-secret');
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(fresh, path); // fails when the file is there, so two starts at once agree on one secret
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(fresh);
  }
  return readFileSync(path, 'utf8').trim();
}
