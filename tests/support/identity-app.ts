/** A small application with identity and nothing else, and a browser that keeps cookies and follows redirects in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance, type FastifyRequest, type LightMyRequestResponse } from 'fastify';
import { inszKeys } from '../../src/adapters/keys/insz-keys.ts';
import { readForms } from '../../src/adapters/web/form-body.ts';
import type { Config, DemoConfig } from '../../src/config.ts';
import { identityPlugin } from '../../src/features/session/identity.plugin.ts';
import { sessionRoutes } from '../../src/features/session/session.web.tsx';
import type { FreshDatabase } from './database.ts';

export const keys = inszKeys(Buffer.alloc(32, 1), Buffer.alloc(32, 2));

/** The configuration of a demo with a data folder of its own. */
export function demoConfig(port = 8080): DemoConfig {
  return {
    mode: 'demo',
    port,
    host: '127.0.0.1',
    dataDir: mkdtempSync(join(tmpdir(), 'werkwinkel-identity-')),
    publicUrl: `http://localhost:${port}`,
    logLevel: 'silent',
  };
}

/** Builds the application; `/wie` tells who acts and `POST /doe` stands for any change. */
export async function identityApp(database: FreshDatabase, config: Config): Promise<FastifyInstance> {
  const app = fastify({ logger: false });
  app.decorate('demo', config.mode === 'demo');
  app.addHook('onClose', () => rmSync(config.dataDir, { recursive: true, force: true }));
  readForms(app);
  await app.register(identityPlugin, {
    config,
    database: database.app,
    identityDatabase: database.identity,
    inszKeys: keys,
  });
  sessionRoutes(app, {
    identity: app.identity,
    identityDatabase: database.identity,
    hashInsz: (insz) => keys.hash(insz),
  });
  const actorOf = (request: FastifyRequest) => request.whoami().then((actor) => actor ?? null);
  app.get('/wie', (request) => actorOf(request).then((actor) => ({ actor, csrf: request.csrf })));
  app.get('/vandaag', async () => 'vandaag');
  app.get('/mijn', async () => 'mijn');
  app.post('/doe', async () => 'gedaan');
  app.post('/api/v1/doe', (request) => actorOf(request).then((actor) => ({ actor })));
  await app.ready();
  return app;
}

export interface Browser {
  readonly cookies: Map<string, string>;
  get(url: string): Promise<LightMyRequestResponse>;
  /** Sends a form as a browser does, with the origin of the page it stood on. */
  post(
    url: string,
    form: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
  /** Follows redirects from an address to the first page that is none, and tells where that is. */
  follow(url: string): Promise<{ url: string; page: LightMyRequestResponse; seen: string[] }>;
}

/** Opens a browser at one of the hosts of the application. */
export function browse(app: FastifyInstance, origin = 'http://localhost:8080'): Browser {
  const cookies = new Map<string, string>();
  const send = async (method: 'GET' | 'POST', url: string, headers: object, payload?: string) => {
    const { pathname, search, host } = new URL(url, origin);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.inject({
      method,
      url: `${pathname}${search}`,
      headers: { host, ...(cookie !== '' && { cookie }), ...headers },
      ...(payload !== undefined && { payload }),
    });
    for (const { name, value, expires, maxAge } of answer.cookies) {
      const gone = maxAge === 0 || (expires !== undefined && expires.getTime() <= Date.now());
      if (gone) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const get = (url: string) => send('GET', url, {});
  return {
    cookies,
    get,
    post: (url, form, headers = { 'sec-fetch-site': 'same-origin', origin }) =>
      send(
        'POST',
        url,
        { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        new URLSearchParams(form).toString(),
      ),
    async follow(url) {
      const seen = [new URL(url, origin).href];
      for (let page = await get(url); ; page = await get(seen.at(-1) ?? '')) {
        const next = page.headers.location;
        if (next === undefined || seen.length > 12) return { url: seen.at(-1) ?? '', page, seen };
        seen.push(new URL(next, seen.at(-1)).href);
      }
    },
  };
}

/** Signs an account of the demo in and gives the browser. */
export async function signedIn(app: FastifyInstance, account: string): Promise<Browser> {
  const browser = browse(app);
  await browser.follow(`/aanmelden/start?als=${account}`);
  return browser;
}

/** Tells who acts in a browser. */
export async function whoIs(
  browser: Browser,
): Promise<{ actor: Record<string, unknown> | null; csrf: string }> {
  return (await browser.get('/wie')).json();
}
