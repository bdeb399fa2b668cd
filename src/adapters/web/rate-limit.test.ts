// One address that asks too often is told when to come back, and nobody else is.
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { apiFrame } from './api.ts';
import { answerErrors } from './errors.ts';
import { limitRequests, signInLimit } from './rate-limit.ts';

const limits = { everything: 3, signIn: 1 };

let app: FastifyInstance;
beforeEach(async () => {
  app = Fastify({ trustProxy: true });
  app.decorate('demo', true);
  app.decorateRequest('token', undefined);
  app.decorateRequest('whoami', async () => undefined);
  apiFrame(app);
  await limitRequests(app, limits);
  answerErrors(app);
  app.get('/api/v1/things', async () => ({ items: [] }));
  app.get('/iets', async () => 'iets');
  app.get('/start', { config: { rateLimit: signInLimit(limits) } }, async () => 'aanmelden');
});
afterEach(() => app.close());

const ask = (url: string, ip = '192.0.2.1') =>
  app.inject({ url, headers: { 'x-forwarded-for': ip, accept: '*/*' } });

async function statuses(url: string, addresses: readonly string[]): Promise<number[]> {
  const found: number[] = [];
  for (const ip of addresses) found.push((await ask(url, ip)).statusCode);
  return found;
}

describe('too many requests', () => {
  test('to the interface are a problem that says when to come back', async () => {
    for (let n = 0; n < 3; n += 1) await ask('/api/v1/things');
    const answer = await ask('/api/v1/things');
    expect(answer.statusCode).toBe(429);
    expect(answer.json()).toMatchObject({ type: 'urn:problem-type:belgif:tooManyRequests', status: 429 });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.headers['belgov-trace-id']).toBeDefined();
  });

  test('to pages are a calm page', async () => {
    expect(
      await statuses(
        '/iets',
        Array.from({ length: 3 }, () => '192.0.2.1'),
      ),
    ).toEqual([200, 200, 200]);
    const answer = await ask('/iets');
    expect(answer.statusCode).toBe(429);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  test('to addresses that do not exist count too', async () => {
    expect(
      await statuses(
        '/niets',
        Array.from({ length: 4 }, () => '192.0.2.1'),
      ),
    ).toEqual([404, 404, 404, 429]);
  });

  test('of one address do not stop another, and a whole /64 is one', async () => {
    expect(
      await statuses('/iets', ['192.0.2.1', '192.0.2.2', '192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2']),
    ).toEqual([200, 200, 200, 200, 429, 200]);
    const inOne = ['2001:db8::1', '2001:db8:0:0:9::2', '2001:db8:0:0:ffff:1:2:3', '2001:db8::4'];
    expect(await statuses('/iets', [...inOne, '2001:db8:0:1::1'])).toEqual([200, 200, 200, 429, 200]);
  });

  test('to sign in are stopped sooner', async () => {
    expect(await statuses('/start', ['192.0.2.1', '192.0.2.1'])).toEqual([200, 429]);
    expect((await ask('/iets')).statusCode).toBe(200);
  });

  test('show in no header of an answer that is given', async () => {
    const answer = await ask('/iets');
    expect(Object.keys(answer.headers).filter((name) => name.includes('ratelimit'))).toEqual([]);
  });
});
