// What holds for every call of the interface, whatever it asks.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiCaller, apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let opened: OpenApp;
let anyone: ApiCaller;
let coach: ApiCaller;
beforeAll(async () => {
  opened = await openApp();
  anyone = await apiCaller(opened);
  coach = await apiCaller(opened, 'coach.vlierbeke');
});
afterAll(() => opened.close());

const uuid = /^[0-9a-f-]{36}$/;
const headers = { host: 'localhost:8080' };

describe('every answer', () => {
  test.each(['/api/v1/organisations', '/api/v1/dossiers', '/api/v1/nothing', '/api/', '/health'])(
    'of %s has a trace id of its own, and gives that of the caller back',
    async (url) => {
      const theirs = randomUUID();
      const first = await anyone.get(url, { 'BelGov-Trace-Id': theirs });
      const second = await anyone.get(url);
      expect(first.headers['belgov-trace-id']).toMatch(uuid);
      expect(first.headers['belgov-trace-id']).not.toBe(theirs);
      expect(first.headers['belgov-trace-id']).not.toBe(second.headers['belgov-trace-id']);
      expect(first.headers['belgov-related-trace-id']).toBe(theirs);
      expect(second.headers).not.toHaveProperty('belgov-related-trace-id');
    },
  );

  test('never repeats a trace id that is too long', async () => {
    const answer = await anyone.get('/health', { 'BelGov-Trace-Id': 'x'.repeat(37) });
    expect(answer.headers).not.toHaveProperty('belgov-related-trace-id');
  });
});

describe('a problem', () => {
  test('follows RFC 9457 with the types of Belgif', async () => {
    const answer = await anyone.get('/api/v1/dossiers');
    expect(answer.statusCode).toBe(401);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'www-authenticate': expect.stringContaining('Bearer'),
      'cache-control': 'no-store',
    });
    expect(answer.json()).toEqual({
      type: 'urn:problem-type:belgif:noAccessToken',
      href: 'https://www.belgif.be/specification/rest/api-guide/problems/noAccessToken',
      title: 'No Access Token',
      status: 401,
      instance: expect.stringMatching(/^urn:uuid:/),
    });
  });

  test.each([
    ['nl-BE,nl;q=0.9,en;q=0.5', 'nl', 'Niet gevonden'],
    ['fr', 'fr', 'Ressource introuvable'],
    ['de, fr;q=0.2, en;q=0.4', 'en', 'Resource Not Found'],
    ['de', 'en', 'Resource Not Found'],
    ['nl;q=0', 'en', 'Resource Not Found'],
  ])('has its title in the language of %s', async (wish, language, title) => {
    const answer = await anyone.get('/api/v1/nothing', { 'accept-language': wish });
    expect(answer.headers['content-language']).toBe(language);
    expect(answer.json().title).toBe(title);
  });

  test('comes back for a path of which nothing is known', async () => {
    for (const url of ['/api', '/api/v2/organisations', '/api/v1/organisations/', '/api/v1/%zz']) {
      const answer = await anyone.get(url);
      expect([url, answer.statusCode]).toEqual([url, url.endsWith('zz') ? 400 : 404]);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    }
  });
});

describe('a method', () => {
  test('that a path does not have is answered with those it has', async () => {
    const answer = await opened.app.inject({ method: 'DELETE', url: '/api/v1/organisations', headers });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
    expect(answer.json().type).toBe('urn:problem-type:werkwinkel:methodNotAllowed');
  });

  test('OPTIONS tells them without asking who calls', async () => {
    const answer = await opened.app.inject({
      method: 'OPTIONS',
      url: `/api/v1/dossiers/${randomUUID()}`,
      headers,
    });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect(answer.body).toBe('');
  });

  test('HEAD answers as GET does, without a body', async () => {
    const answer = await opened.app.inject({ method: 'HEAD', url: '/api/v1/organisations', headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.body).toBe('');
  });
});

describe('what is sent and what is wanted', () => {
  test.each(['application/json', '*/*', 'application/*;q=0.5', 'text/html,*/*;q=0.1', ''])(
    'JSON answers who accepts %j',
    async (accept) => {
      expect((await anyone.get('/api/v1/organisations', { accept })).statusCode).toBe(200);
    },
  );

  test.each(['application/xml', 'text/html', 'application/json;q=0'])(
    'who accepts only %j is told so',
    async (accept) => {
      const answer = await anyone.get('/api/v1/organisations', { accept });
      expect(answer.statusCode).toBe(406);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    },
  );

  test.each(['application/x-www-form-urlencoded', 'text/plain', 'application/xml'])(
    'a body of %s is not read',
    async (type) => {
      const answer = await coach.post('/api/v1/personSearches', undefined, { 'content-type': type });
      expect(answer.statusCode).toBe(415);
    },
  );

  test.each(['{', '{"name":"x"', '', '{"__proto__":{}}'])('%j is not JSON we read', async (payload) => {
    const caller = await coach.post('/api/v1/personSearches', undefined, {
      'content-type': 'application/json',
    });
    expect(caller.statusCode).toBe(400);
    const answer = await opened.app.inject({
      method: 'POST',
      url: '/api/v1/personSearches',
      headers: { ...headers, 'content-type': 'application/json' },
      payload,
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().type).toBe('urn:problem-type:belgif:badRequest');
  });

  test('a property that is not known is named, and its value is not repeated', async () => {
    const answer = await coach.post('/api/v1/personSearches', {
      name: 'Peeters',
      birthYear: 1990,
      niss: '90041200127',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().issues).toEqual([
      {
        type: 'urn:problem-type:belgif:input-validation:unknownInput',
        in: 'body',
        name: 'niss',
        detail: 'This property is not known here.',
      },
    ]);
    expect(answer.body).not.toContain('90041200127');
  });

  test('a body that is too large is refused', async () => {
    const answer = await coach.post('/api/v1/personSearches', { name: 'x'.repeat(300_000) });
    expect(answer.statusCode).toBe(413);
    expect(answer.json().type).toBe('urn:problem-type:belgif:payloadTooLarge');
  });
});

test('a page with an address that cannot be read is a calm page', async () => {
  const answer = await opened.app.inject({ method: 'GET', url: '/dossiers/%zz', headers });
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['content-type']).toContain('text/html');
});
