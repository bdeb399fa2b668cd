import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteDemoIssuer } from '../adapters/identity/demo-key.ts';
import { runCli } from '../cli.ts';
import { newKeyFile } from '../keys.ts';

let folder: string;
let out: string[];
let err: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ww-token-'));
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(String(text)));
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  out = [];
  err = [];
});

const run = (line: string, more: Record<string, string> = {}) =>
  runCli(line.split(' '), { DATA_DIR: join(folder, 'data'), ...more });

describe('cli token', () => {
  it('prints a token for ten minutes that acts as a user, with a key that others cannot read', async () => {
    expect(await run('token --user coach.vlierbeke')).toBe(0);
    const { exp = 0, iat = 0, ...claims } = decodeJwt(out[0] ?? '');
    expect(exp - iat).toBe(600);
    expect(claims).toMatchObject({
      iss: 'http://localhost:8080/oidc',
      aud: 'werkwinkel-api',
      sub: 'coach.vlierbeke',
      scope: 'werkwinkel',
    });
    expect(statSync(join(folder, 'data/keys/demo-provider.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'data/keys'))).toEqual(['demo-provider.json']);
  });

  it('names the issuer of the port, or of the server that ran last', async () => {
    await run('token --user x', { PORT: '9001' });
    noteDemoIssuer(join(folder, 'data'), 'http://localhost:9002/oidc');
    await run('token --user x --json');
    expect(decodeJwt(out[0] ?? '').iss).toBe('http://localhost:9001/oidc');
    expect(JSON.parse(out[1] ?? '')).toMatchObject({ user: 'x', issuer: 'http://localhost:9002/oidc' });
  });

  it('says what it takes', async () => {
    expect(await run('token')).toBe(2);
    expect(await run('token --user x --mandate all')).toBe(2);
    expect(await run('token --account x')).toBe(2);
    expect(err.map((line) => line.split('.')[0])).toEqual([
      'cli token needs --user NAME',
      '--mandate takes the id of a mandate',
      'cli token takes --user and --mandate',
    ]);
  });

  it('does not exist in production', async () => {
    const keyFile = join(folder, 'keys');
    writeFileSync(keyFile, newKeyFile(), { mode: 0o600 });
    const production = {
      WERKWINKEL_MODE: 'production',
      DATA_DIR: join(folder, 'production'),
      PUBLIC_URL: 'https://own.example',
      OIDC_ISSUER: 'https://issuer.example',
      OIDC_CLIENT_ID: 'a',
      OIDC_CLIENT_SECRET: 'b',
      MASTER_KEY_FILE: keyFile,
    };
    expect(await run('token --user coach.vlierbeke', production)).toBe(2);
    expect(err).toEqual(['cli token exists in a demo only.']);
    expect(existsSync(join(folder, 'production'))).toBe(false);
  });
});
