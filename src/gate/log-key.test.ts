import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSigningKey, publicKeyFile, refuseSigningKey, rotateSigningKey } from './log-key.ts';

const seed = Buffer.alloc(32, 7);

let dataDir: string;
let logKeyFile: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'werkwinkel-log-key-'));
  logKeyFile = join(dataDir, 'log-key');
  writeFileSync(logKeyFile, `LOG_SIGNING_KEY=${seed.toString('base64')}\n`, { mode: 0o600 });
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('the log is signed with the key of its own file, and the file with the other keys is not opened', () => {
  const key = openSigningKey({ dataDir, masterKeyFile: '/nowhere/keys', logKeyFile });
  expect(key.publicKeys).toHaveLength(1);
  expect(key.sign('text')).toHaveLength(64);
});

test('a new key in that file is taken into use behind the old one', () => {
  const place = { dataDir, logKeyFile };
  openSigningKey(place);
  expect(rotateSigningKey(place)).toBe(false);
  writeFileSync(logKeyFile, `LOG_SIGNING_KEY=${Buffer.alloc(32, 8).toString('hex')}\n`);
  expect(() => openSigningKey(place)).toThrow('cli rotate-key log-signing');
  expect(rotateSigningKey(place)).toBe(true);
  expect(openSigningKey(place).publicKeys).toHaveLength(2);
});

test('a key that others can read, or that is not there, is not used', () => {
  const other = join(dataDir, 'open');
  writeFileSync(other, readFileSync(logKeyFile), { mode: 0o644 });
  expect(() => openSigningKey({ dataDir, logKeyFile: other })).toThrow('0600');
  expect(() => openSigningKey({ dataDir, logKeyFile: '/nowhere/key' })).toThrow('cannot be read');
  writeFileSync(logKeyFile, 'INSZ_HASH_KEY=x\n');
  expect(() => openSigningKey({ dataDir, logKeyFile })).toThrow('must hold LOG_SIGNING_KEY');
});

test('a key that also signs the log is refused, without reading the signing key', () => {
  openSigningKey({ dataDir, logKeyFile });
  rmSync(logKeyFile);
  expect(readFileSync(publicKeyFile(dataDir), 'utf8')).toContain('PUBLIC KEY');
  refuseSigningKey(dataDir, [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]);
  expect(() => refuseSigningKey(dataDir, [Buffer.alloc(32, 1), seed])).toThrow('each key must be different');
});
