import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, loadKeys, readConfig } from './config.ts';
import { newKeyFile } from './keys.ts';

let folder: string;
let keyFile: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ww-config-'));
  keyFile = write('keys', newKeyFile());
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string, mode = 0o600): string {
  writeFileSync(join(folder, name), text, { mode });
  return join(folder, name);
}

const production = () => ({
  WERKWINKEL_MODE: 'production',
  PUBLIC_URL: 'https://werkwinkel.example/',
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_ID: 'werkwinkel',
  OIDC_CLIENT_SECRET: 'secret',
  MASTER_KEY_FILE: keyFile,
});

/** Returns the sentence with which an environment is refused. */
function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('the configuration', () => {
  it('is a demo on loopback when nothing is said', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 8080,
      publicUrl: 'http://localhost:8080',
      logLevel: 'info',
    });
    expect(readConfig({ PORT: ' ' }).port).toBe(8080);
  });

  it('is production when everything it needs is there', () => {
    const config = readConfig({
      ...production(),
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://a:b@db/werkwinkel',
    });
    expect(config).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      publicUrl: 'https://werkwinkel.example',
    });
    expect(loadKeys(config).inszHash).toHaveLength(32);
  });

  it('says who runs the installation as its file does, and refuses one that says something else', () => {
    const operator = {
      name: 'Een dienst',
      processors: [{ name: 'Een ander', does: 'bewaart', where: 'Gent' }],
    };
    const file = write('operator', JSON.stringify(operator));
    expect(readConfig({ ...production(), OPERATOR_FILE: file }).operator).toEqual(operator);
    expect(readConfig(production()).operator).toBeUndefined();
    const wrong = write('wrong', JSON.stringify({ ...operator, boss: 'Ik' }));
    expect(refusal({ ...production(), OPERATOR_FILE: wrong })).toContain('OPERATOR_FILE: the file');
    expect(refusal({ ...production(), OPERATOR_FILE: '/nowhere' })).toContain(
      'OPERATOR_FILE: cannot be read',
    );
  });

  it.each([
    ['DATABASE_URL', 'postgres://a:b@db/werkwinkel'],
    ['PUBLIC_URL', 'https://werkwinkel.example'],
    ['MASTER_KEY_FILE', '/etc/werkwinkel/keys'],
    ['NODE_ENV', 'production'],
  ])('does not guess the mode when %s is set', (name, value) => {
    const sentence = refusal({ [name]: value });
    expect(sentence).toContain(name);
    expect(sentence).toContain('WERKWINKEL_MODE must say demo or production');
  });

  it.each([
    ['WERKWINKEL_MODE', 'test'],
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['HOST', '0.0.0.0'],
    ['HOST', '192.168.1.4'],
    ['LOG_LEVEL', 'loud'],
    ['CLOCK', '21-11-2026'],
    ['CLOCK', '2026-02-30'],
    ['WITNESS', 'somewhere'],
    ['WITNESS', 'http://witness.example'],
    ['SMTP_URL', 'mail.example'],
    ['SMTP_FROM', 'mail.example'],
    ['OIDC_ISSUER', 'https://login.example'],
    ['SIGNING_URL', 'https://sign.example/csc/v2'],
    ['SIGNING_URL', 'http://localhost:9000/csc/v2'],
    ['SIGNING_CLIENT_SECRET', 'secret'],
  ])('refuses %s=%s in a demo', (name, value) => {
    expect(refusal({ [name]: value })).toMatch(new RegExp(`^${name} .+\\.$`));
  });

  it('knows a signing service by an address, a name and a secret', () => {
    const signing = { SIGNING_CLIENT_ID: 'werkwinkel', SIGNING_CLIENT_SECRET: 'secret' };
    const https = { ...signing, SIGNING_URL: 'https://sign.example/csc/v2/' };
    expect(readConfig({ ...production(), ...https }).signing?.url).toBe('https://sign.example/csc/v2');
    expect(readConfig({ ...signing, SIGNING_URL: 'http://localhost:9000' }).signing?.clientId).toBe(
      'werkwinkel',
    );
    expect(refusal({ ...production(), ...signing, SIGNING_URL: 'http://sign.example' })).toMatch(
      /^SIGNING_URL/,
    );
    expect(readConfig(production()).signing).toBeUndefined();
  });

  it.each([
    ['DATABASE_URL', 'mysql://a:b@db/werkwinkel'],
    ['PUBLIC_URL', 'https://werkwinkel.example'],
    ['MASTER_KEY_FILE', '/nowhere/keys'],
  ])('refuses %s=%s in a demo that was asked for', (name, value) => {
    expect(refusal({ WERKWINKEL_MODE: 'demo', [name]: value })).toMatch(new RegExp(`^${name}`));
  });

  it.each(['PUBLIC_URL', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'MASTER_KEY_FILE'])(
    'refuses production without %s',
    (name) => {
      expect(refusal({ ...production(), [name]: '' })).toMatch(
        new RegExp(`^${name} is required in production`),
      );
    },
  );

  it.each([
    ['PUBLIC_URL', 'http://werkwinkel.example'],
    ['OIDC_ISSUER', 'http://login.example'],
    ['CLOCK', '2026-11-21'],
    ['HOST', 'a b'],
  ])('refuses %s=%s in production', (name, value) => {
    expect(refusal({ ...production(), [name]: value })).toMatch(new RegExp(`^${name} `));
  });

  it('hands the signing key of the log to nobody, and takes it from a file that it does not open', () => {
    const text = newKeyFile();
    const signing = text.match(/LOG_SIGNING_KEY=(.*)/)?.[1] ?? '';
    const both = loadKeys(readConfig({ ...production(), MASTER_KEY_FILE: write('both', text) }));
    const kept = Object.values(both).filter((value) => Buffer.isBuffer(value));
    expect(kept.map((value) => value.toString('base64'))).not.toContain(signing);
    const others = write('others', text.replace(/LOG_SIGNING_KEY=.*/, ''));
    const apart = { ...production(), MASTER_KEY_FILE: others, LOG_KEY_FILE: '/only/for/the/sealer' };
    expect(readConfig(apart)).toMatchObject({ logKeyFile: '/only/for/the/sealer' });
    expect(refusal({ ...apart, LOG_KEY_FILE: '' })).toMatch(/^LOG_KEY_FILE must be the file/);
    expect(refusal({ ...apart, MASTER_KEY_FILE: keyFile })).toMatch(
      /^LOG_KEY_FILE: take LOG_SIGNING_KEY out/,
    );
    expect(refusal({ LOG_KEY_FILE: others })).toMatch(/^LOG_KEY_FILE goes with/);
  });

  it('refuses keys that are equal, missing, short or readable by others', () => {
    const text = newKeyFile();
    const first = text.match(/INSZ_ENCRYPTION_KEY=(.*)/)?.[1] ?? '';
    const files = [
      write('equal', text.replace(/INSZ_HASH_KEY=.*/, `INSZ_HASH_KEY=${first}`)),
      write('missing', text.replace(/INSZ_HASH_KEY=.*/, '')),
      write('short', text.replace(/LOG_SIGNING_KEY=.*/, 'LOG_SIGNING_KEY=c2hvcnQ=')),
      write('open', text, 0o644),
    ];
    const sentences = files.map((path) => refusal({ ...production(), MASTER_KEY_FILE: path }));
    expect(sentences.map((sentence) => sentence.startsWith('MASTER_KEY_FILE: '))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(sentences[0]).toContain('same key twice');
    expect(sentences[3]).toContain('0600');
  });

  it('makes the keys of a demo once', () => {
    const config = readConfig({ DATA_DIR: join(folder, 'data') });
    expect(loadKeys(config)).toEqual(loadKeys(config));
  });
});
