/** The whole application on a database of its own with a small town in it: for tests of pages, by `inject` or by a browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { buildApp } from '../../src/app.ts';
import { csrfToken } from '../../src/adapters/identity/session-token.ts';
import { SAID_COOKIE } from '../../src/adapters/web/said.ts';
import type { SigningSettings } from '../../src/config.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { makeClock } from '../../src/kernel/clock.ts';
import type { World } from '../../src/world.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { type Town, town, townInszKeys } from './town.ts';

/** A form as it is sent; what is ticked more than once goes along more than once. */
export type SentForm = Readonly<Record<string, string | readonly string[]>>;

export interface OpenApp {
  readonly app: FastifyInstance;
  readonly db: FreshDatabase;
  readonly town: Town;
  readonly world: World;
  /**
   * Asks as someone, or as nobody. A form is sent as a page of ours would send it, and what a page leaves for the next one to
   * say is brought along, as a browser does.
   */
  ask(token: string | undefined, path: string, form?: SentForm): Promise<LightMyRequestResponse>;
  /** Listens on a free port and gives the address; for a browser. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** Opens the application; close it when the tests of the file are done. */
export async function openApp(more: { readonly signing?: SigningSettings } = {}): Promise<OpenApp> {
  const db = await freshDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'werkwinkel-app-'));
  const world: World = {
    config: {
      mode: 'demo',
      port: 8080,
      host: '127.0.0.1',
      dataDir,
      publicUrl: 'http://localhost:8080',
      logLevel: 'error',
      ...more,
    },
    database: db.app,
    clock: makeClock(),
    inszKeys: townInszKeys,
  };
  const place = await town(db);
  const app = await buildApp(world, db.identity);
  await app.ready();
  /** What each session still has to be told. */
  const toTell = new Map<string, string>();
  return {
    app,
    db,
    town: place,
    world,
    async ask(token, path, form) {
      const request = requestOf(token, path, form);
      const told = toTell.get(token ?? '');
      const cookies =
        told === undefined
          ? request.cookies
          : { ...Object.fromEntries(Object.entries(request.cookies ?? {})), [SAID_COOKIE]: told };
      const answer = await app.inject({ ...request, ...(cookies ? { cookies } : {}) });
      const said = answer.cookies.find(({ name }) => name === SAID_COOKIE);
      if (said?.value === '') toTell.delete(token ?? '');
      else if (said !== undefined) toTell.set(token ?? '', said.value);
      return answer;
    },
    async listen() {
      const address = await app.listen({ port: 0, host: '127.0.0.1' });
      return address;
    },
    async close() {
      await app.close();
      await db.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function requestOf(token: string | undefined, url: string, form?: SentForm): InjectOptions {
  const cookies: Record<string, string> = token === undefined ? {} : { [SESSION_COOKIE]: token };
  const headers = { host: 'localhost:8080' };
  if (form === undefined) return { method: 'GET', url, cookies, headers };
  const csrf = token === undefined ? '' : csrfToken(token);
  return {
    method: 'POST',
    url,
    cookies,
    headers: {
      ...headers,
      origin: 'http://localhost:8080',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(
      Object.entries({ csrf, ...form }).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    ).toString(),
  };
}
