import { createServer } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { demoConfig, identityApp, keys } from '../../../tests/support/identity-app.ts';
import { makeIdentityWorld, ocmw } from '../../../tests/support/identity-world.ts';
import { type DemoAccount, demoCitizens } from '../../adapters/identity/demo-account.ts';
import { type DemoKey, demoKey, signDemoToken } from '../../adapters/identity/demo-key.ts';
import { demoProvider } from '../../adapters/identity/demo-provider.ts';
import type { ProductionConfig } from '../../config.ts';

let database: FreshDatabase;
let outside: FastifyInstance;
let app: FastifyInstance;
let issuer: string;
let origin: string;
let key: DemoKey;
const { dataDir } = demoConfig();

const mandate = { role: 'trajectbegeleider', roleName: '', organisation: 'OCMW', key: ocmw, kind: 'ocmw' };
const accounts: DemoAccount[] = [
  { userName: 'coach.vlierbeke', displayName: 'Lies Coach', mandates: [mandate] },
  { userName: 'stranger', displayName: 'Vreemd', mandates: [{ ...mandate, key: '0999999922' }] },
  { userName: 'burger.amina', displayName: 'Amina Test', mandates: [] },
];

beforeAll(async () => {
  database = await freshDatabase();
  await makeIdentityWorld(database);
  const [providerPort, ownPort] = [await freePort(), await freePort()];
  issuer = `http://localhost:${providerPort}/oidc`;
  origin = `http://127.0.0.1:${ownPort}`;
  key = await demoKey(dataDir);
  outside = fastify();
  const provider = demoProvider({
    issuer,
    key,
    findAccount: async (name) => accounts.find(({ userName }) => userName === name),
  });
  provider.mount(outside);
  await outside.listen({ port: providerPort, host: 'localhost' });
  app = await identityApp(database, production(provider.clientSecret, issuer));
  await app.listen({ port: ownPort, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await outside.close();
  await database.close();
});

function production(clientSecret: string, provider: string): ProductionConfig {
  return {
    mode: 'production',
    port: 1,
    host: '127.0.0.1',
    dataDir,
    publicUrl: origin,
    logLevel: 'silent',
    masterKeyFile: '',
    identity: { issuer: provider, clientId: 'werkwinkel', clientSecret },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Signs in over the network as a browser does; the name is typed at the provider. */
async function walk(start: string, account: string) {
  const cookies = new Map<string, string>();
  let next = new URL(start, origin);
  for (let steps = 0; steps < 12; steps++) {
    if (next.pathname === '/oidc/auth') next.searchParams.set('login_hint', account);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/);
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) return { url: next, status: answer.status, body: await answer.text(), cookies };
    next = new URL(location, next);
  }
  throw new Error('The sign-in goes round and round.');
}
async function actorOf(cookies: Map<string, string>) {
  const token = cookies.get('__Host-werkwinkel');
  const answer = await app.inject({ url: '/wie', headers: { cookie: `__Host-werkwinkel=${token}` } });
  return answer.json().actor;
}

describe('in production', () => {
  it('there is one way in for staff and one for citizens, and nothing of a demo', async () => {
    const { body } = await app.inject({ url: '/aanmelden' });
    expect(body).toContain('Aanmelden via Vlaams Toegangsbeheer');
    expect(body).toContain('Aanmelden als burger');
    expect(body).not.toContain('coach.vlierbeke');
    for (const url of ['/aanmelden/eenmalig/x', '/oidc/auth', '/oidc/.well-known/openid-configuration'])
      expect((await app.inject({ url })).statusCode, url).toBe(404);
  });

  it('someone who works for a known organisation signs in at the provider that discovery finds', async () => {
    const { url, cookies } = await walk('/aanmelden/start?terug=%2Fwie', 'coach.vlierbeke');
    expect(url.href).toBe(`${origin}/wie`);
    expect(await actorOf(cookies)).toMatchObject({ role: 'trajectbegeleider', display_name: 'Lies Coach' });
  });

  it('a name in the address does not choose who signs in', async () => {
    const answer = await app.inject({ url: '/aanmelden/start?als=coach.vlierbeke' });
    expect(new URL(String(answer.headers.location)).searchParams.has('login_hint')).toBe(false);
  });

  it('an organisation in the address becomes the hint of Vlaams Toegangsbeheer', async () => {
    const hint = async (organisation: string) => {
      const answer = await app.inject({ url: `/aanmelden/start?organisatie=${organisation}` });
      return new URL(String(answer.headers.location)).searchParams.get('login_hint');
    };
    expect(Buffer.from((await hint('0207508932')) ?? '', 'base64').toString()).toContain(
      '"code_hint":"0207508932"',
    );
    expect(await hint('x')).toBeNull();
  });

  it('an organisation that is not known gets no session', async () => {
    const { status, body, cookies } = await walk('/aanmelden/start', 'stranger');
    expect(status).toBe(403);
    expect(body).toContain('Wij kennen uw organisatie nog niet');
    expect(cookies.has('__Host-werkwinkel')).toBe(false);
  });

  it('a person guided signs in under a name that tells nothing', async () => {
    const person = await database.admin.one<{ id: string }>(
      'insert into persons default values returning id',
    );
    await database.admin.one('insert into insz_keys values ($1, $2)', [
      keys.hash(demoCitizens['burger.amina'] ?? ''),
      person?.id,
    ]);
    const { url, cookies } = await walk('/aanmelden/start?wie=burger', 'burger.amina');
    expect(url.pathname).toBe('/mijn');
    const actor = await actorOf(cookies);
    expect(actor).toMatchObject({ citizen: person?.id, purposes: ['ownRecord'] });
    expect(actor.user_name).toMatch(/^burger-/);
  });

  it('whoever stops at the provider gets a calm page', async () => {
    const { status, body } = await walk('/aanmelden/start', 'nobody');
    expect(status).toBe(403);
    expect(body).toContain('De aanmelding is niet voltooid');
  });

  it('a provider that does not answer is told calmly, and asked again the next time', async () => {
    const config = production('secret', 'http://localhost:9/oidc');
    const alone = await identityApp(database, { ...config, dataDir: demoConfig().dataDir });
    const answer = await alone.inject({ url: '/aanmelden/start' });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('Aanmelden lukt nu niet');
    const call = { method: 'POST', url: '/api/v1/doe', headers: { authorization: 'Bearer a.b.c' } } as const;
    expect((await alone.inject(call)).statusCode).toBe(401);
    const signed = await signDemoToken(key, 'http://localhost:9/oidc', 'coach.vlierbeke');
    const headers = { authorization: `Bearer ${signed}` };
    expect((await alone.inject({ ...call, headers })).statusCode).toBe(503);
    await alone.close();
  });

  it('a bearer token of the provider acts as its user, and one of a demo does not', async () => {
    const call = async (signer: DemoKey, from: string, given = [`trajectbegeleider:${ocmw}`]) => {
      const bearer = await signDemoToken(signer, from, 'coach.vlierbeke', undefined, given);
      const headers = { authorization: `Bearer ${bearer}` };
      return app.inject({ method: 'POST', url: '/api/v1/doe', headers });
    };
    expect((await call(key, issuer, [])).statusCode).toBe(403);
    const silent = await signDemoToken(key, issuer, 'coach.vlierbeke');
    const headers = { authorization: `Bearer ${silent}` };
    expect((await app.inject({ method: 'POST', url: '/api/v1/doe', headers })).statusCode).toBe(403);
    expect((await call(key, issuer)).json().actor).toMatchObject({ user_name: 'coach.vlierbeke' });
    const demo = await demoKey(demoConfig().dataDir);
    expect((await call(demo, issuer)).statusCode).toBe(401);
    expect((await call(key, 'http://localhost:8080/oidc')).statusCode).toBe(401);
  });

  it('the name of an invented citizen opens no record', async () => {
    const headers = { authorization: `Bearer ${await signDemoToken(key, issuer, 'burger.amina')}` };
    const answer = await app.inject({ method: 'POST', url: '/api/v1/doe', headers });
    expect(answer.statusCode).toBe(403);
  });
});
