import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const dataDir = mkdtempSync(join(tmpdir(), 'werkwinkel-modules-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

/** Opens identity in a process of its own and tells which modules that took. */
function modulesOf(config: object): string[] {
  const program = `
    import { registerHooks } from 'node:module';
    const seen = new Set();
    registerHooks({ resolve(name, context, next) { const found = next(name, context); seen.add(found.url); return found; } });
    const { openIdentity } = await import('./src/adapters/identity/open-identity.ts');
    await openIdentity(${JSON.stringify(config)}, {});
    console.log(JSON.stringify([...seen]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).not.toContain('Error');
  return JSON.parse(stdout);
}

const shared = { dataDir, port: 1, host: '127.0.0.1', logLevel: 'silent' };
const demoOnly = /oidc-provider|\/identity\/(demo-|single-use)/;

describe('the identity of an installation', () => {
  it('loads nothing of the demo in production', () => {
    const identity = { issuer: 'https://issuer.example', clientId: 'a', clientSecret: 'b' };
    const modules = modulesOf({ ...shared, mode: 'production', publicUrl: 'https://own.example', identity });
    expect(modules.some((module) => module.includes('/openid-client/'))).toBe(true);
    expect(modules.filter((module) => demoOnly.test(module))).toEqual([]);
  });

  it('loads a provider of its own in a demo', () => {
    const modules = modulesOf({ ...shared, mode: 'demo', publicUrl: 'http://localhost:1' });
    expect(modules.some((module) => module.includes('/oidc-provider/'))).toBe(true);
    expect(modules.some((module) => module.endsWith('/demo-provider.ts'))).toBe(true);
  });
});
