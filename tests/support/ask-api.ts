/** Calls of the interface in tests, with a bearer token as another program sends it. */
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { demoIssuer, demoKey, signDemoToken } from '../../src/adapters/identity/demo-key.ts';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import type { OpenApp } from './open-app.ts';

export interface ApiCaller {
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  post(url: string, body?: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  put(url: string, body?: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  delete(url: string): Promise<LightMyRequestResponse>;
}

/** Calls as an account of the demo, or as nobody. */
export async function apiCaller(opened: OpenApp, user?: DemoUser): Promise<ApiCaller> {
  const { config } = opened.world;
  const bearer =
    user === undefined
      ? undefined
      : await signDemoToken(await demoKey(config.dataDir), demoIssuer(config.publicUrl), user);
  const send = (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    rest: Pick<InjectOptions, 'payload'>,
    more = {},
  ) =>
    opened.app.inject({
      method,
      url,
      ...rest,
      headers: {
        host: 'localhost:8080',
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...more,
      },
    });
  return {
    get: (url, headers) => send('GET', url, {}, headers),
    post: (url, body, headers) => send('POST', url, body === undefined ? {} : { payload: body }, headers),
    put: (url, body, headers) => send('PUT', url, body === undefined ? {} : { payload: body }, headers),
    delete: (url) => send('DELETE', url, {}),
  };
}
