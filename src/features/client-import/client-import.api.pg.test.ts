// The import for other programs: handed in, asked after, and taken back; once for each key.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { exampleClientFile } from '../../../db/seeds/demo-import-file.ts';
import { multipart } from '../../../tests/support/file-form.ts';
import { doJobs } from '../../../tests/support/import-desk.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { demoIssuer, demoKey, signDemoToken } from '../../adapters/identity/demo-key.ts';
import { clientImport } from './client-import.openapi.ts';

const path = '/api/v1/imports/clients';
let opened: OpenApp;
let bearer: (user: DemoUser) => Promise<string>;
beforeAll(async () => {
  opened = await openApp();
  const { config } = opened.world;
  const key = await demoKey(config.dataDir);
  bearer = (user) => signDemoToken(key, demoIssuer(config.publicUrl), user);
});
afterAll(() => opened.close());

async function call(
  user: DemoUser | undefined,
  method: 'GET' | 'POST',
  url: string,
  payload?: string | Buffer,
  headers = {},
) {
  const authorization = user === undefined ? {} : { authorization: `Bearer ${await bearer(user)}` };
  const type = payload === undefined ? {} : { 'content-type': 'text/csv' };
  return opened.app.inject({
    method,
    url,
    headers: { host: 'localhost:8080', ...authorization, ...type, ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
}

const list = () => exampleClientFile(opened.town.today);

describe('POST /api/v1/imports/clients', () => {
  test('takes a list in, and tells where to ask how far it is', async () => {
    const answer = await call('coach.vlierbeke', 'POST', path, list());
    expect(answer.statusCode).toBe(202);
    const { id, status } = clientImport.parse(answer.json());
    expect(status).toBe('queued');
    expect(answer.headers.location).toBe(`http://localhost:8080${path}/${id}`);
    await doJobs(opened);
    const done = await call('coach.vlierbeke', 'GET', `${path}/${id}`);
    expect(clientImport.parse(done.json())).toMatchObject({
      status: 'done',
      dryRun: false,
      counts: { rows: 24, created: 21, rejected: 3 },
    });
    const back = await call('coach.vlierbeke', 'GET', `${path}/${id}/rejected`);
    expect(back.headers['content-type']).toContain('text/csv');
    expect(back.body.split('\r\n')).toHaveLength(5);
  });

  test('takes a form with one file as well, and a trial', async () => {
    const { payload, type } = multipart([['bestand', { name: 'lijst.csv', bytes: Buffer.from(list()) }]]);
    const answer = await call('coach.vlierbeke', 'POST', `${path}?dryRun=true`, payload, {
      'content-type': type,
    });
    expect(answer.statusCode).toBe(202);
    await doJobs(opened);
    const done = await call('coach.vlierbeke', 'GET', `${path}/${answer.json().id}`);
    expect(done.json()).toMatchObject({ status: 'done', dryRun: true, counts: { accepted: 21, created: 0 } });
  });

  test('makes one import for one key, however often it is sent, and refuses another list under it', async () => {
    const key = { 'idempotency-key': 'nacht-1' };
    const first = await call('coach.vlierbeke', 'POST', path, list(), key);
    const second = await call('coach.vlierbeke', 'POST', path, list(), key);
    expect([first.statusCode, second.statusCode]).toEqual([202, 202]);
    expect(second.json().id).toBe(first.json().id);
    const other = await call('coach.vlierbeke', 'POST', path, 'insz\n1', key);
    expect(other.json().type).toContain('idempotencyKeyReused');
    const left = () => opened.db.admin.many(`select id from client_imports where status = 'receiving'`);
    await expect.poll(left).toEqual([]);
  });

  test('answers as the guide says when it cannot', async () => {
    expect((await call(undefined, 'POST', path, list())).statusCode).toBe(401);
    expect((await call('loket.vlierbeke', 'POST', path, list())).statusCode).toBe(404);
    expect((await call('coach.vlierbeke', 'POST', `${path}?nights=1`, list())).json().issues).toMatchObject([
      { name: 'nights' },
    ]);
    const json = await call('coach.vlierbeke', 'POST', path, '{}', { 'content-type': 'application/json' });
    expect(json.statusCode).toBe(415);
    expect((await call('coach.vlierbeke', 'POST', path, Buffer.alloc(51_000_000, 'a'))).statusCode).toBe(413);
  });

  test('shows an import to nobody else: absent and forbidden are one answer', async () => {
    const { id } = (await call('coach.vlierbeke', 'POST', path, list())).json();
    const strip = (body: string) => body.replaceAll(/[0-9a-f-]{36}/g, '');
    const unknown = await call('coach.kreekdorp', 'GET', `${path}/5a8f2c1e-0b1d-4a57-9a51-0d6f3f1c2b44`);
    const foreign = await call('coach.kreekdorp', 'GET', `${path}/${id}`);
    expect([foreign.statusCode, strip(foreign.body)]).toEqual([404, strip(unknown.body)]);
    expect((await call('coach.kreekdorp', 'GET', `${path}/${id}/rejected`)).statusCode).toBe(404);
  });
});
