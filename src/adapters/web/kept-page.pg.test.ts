/** Kept public pages: the same bytes until something public changes, in each language, and never for who is signed in. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { loadPages } from '../../features/article/load-pages.sql.ts';
import { SESSION_COOKIE } from '../../features/session/session.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
  await loadPages(open.db.admin);
  await untilKept('/themas/overdracht');
});
afterAll(() => open.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  open.app.inject({ url, headers: { host: 'localhost:8080', ...headers } });
const isKept = async (url: string) =>
  (await get(url)).headers['vary'] === 'cookie, authorization, accept-encoding';

/** The first pages are made before anything is heard; and what was told is heard a moment later. */
async function untilKept(url: string): Promise<void> {
  for (
    const until = Date.now() + 10_000;
    Date.now() < until;
    await new Promise((done) => setTimeout(done, 20))
  )
    if (await isKept(url)) return;
  throw new Error(`${url} is never kept.`);
}

const rename = (title: string) =>
  open.db.admin.many(`update article_versions set title = $1 where slug = 'overdracht'`, [title]);

async function untilSays(url: string, words: string): Promise<boolean> {
  for (
    const until = Date.now() + 10_000;
    Date.now() < until;
    await new Promise((done) => setTimeout(done, 20))
  )
    if ((await get(url)).body.includes(words)) return true;
  return false;
}

describe('a public page', () => {
  test('is made anew once what it says changed, also for its list and the front page', async () => {
    for (const url of ['/', '/themas', '/themas/overdracht']) await untilKept(url);
    await rename('Van hand tot hand');
    for (const url of ['/', '/themas', '/themas/overdracht'])
      expect(await untilSays(url, 'Van hand tot hand')).toBe(true);
  });

  test('says the same however it is packed, and nothing to who has it already', async () => {
    await untilKept('/themas/overdracht');
    const plain = await get('/themas/overdracht');
    const br = await get('/themas/overdracht', { 'accept-encoding': 'gzip, br' });
    const gzip = await get('/themas/overdracht', { 'accept-encoding': 'gzip' });
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body);
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
    const etag = String(plain.headers['etag']);
    expect((await get('/themas/overdracht', { 'if-none-match': etag })).statusCode).toBe(304);
    await rename('Hand in hand');
    expect(await untilSays('/themas/overdracht', 'Hand in hand')).toBe(true);
    expect((await get('/themas/overdracht', { 'if-none-match': etag })).statusCode).toBe(200);
  });

  test('is kept for each language, and for nobody who is signed in', async () => {
    await untilKept('/');
    const french = await get('/', { cookie: '__Host-taal=fr' });
    expect(french.body).toContain('Ensemble vers un travail durable');
    expect((await get('/')).body).toContain('Samen naar werk dat blijft');
    const editor = await open.ask(await open.town.signIn('redactie.vvsg'), '/');
    expect(editor.body).toContain('Naar uw beginpagina');
    expect(editor.headers['cache-control']).toBe('no-store');
    expect((await get('/')).body).not.toContain('Naar uw beginpagina');
  });

  test('is not made anew for who changes nothing: without a session, or turned away', async () => {
    await untilKept('/themas');
    const own = await open.town.signIn('hoofd.vlierbeke');
    const from = { host: 'localhost:8080', origin: 'http://localhost:8080' };
    for (const [url, cookie] of [
      ['/taal', 'x=1'],
      ['/bestaat-niet', `${SESSION_COOKIE}=${own}`],
      ['/overleg/signalen', `${SESSION_COOKIE}=${'a'.repeat(43)}`],
    ] as const)
      await open.app.inject({ method: 'POST', url, headers: { ...from, cookie } });
    expect(await isKept('/themas')).toBe(true);
  });

  test('with a question in its address, or of a place that is not there, is not kept', async () => {
    await get('/themas/overdracht?a=1');
    expect(await isKept('/themas/overdracht?a=1')).toBe(false);
    await get('/themas/nergens');
    expect((await get('/themas/nergens')).statusCode).toBe(404);
  });

  test('carries the headers that bind every answer', async () => {
    await untilKept('/');
    const { headers } = await get('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
