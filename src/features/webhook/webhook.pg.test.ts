// Webhooks with a receiver of their own: who may have one, what it is told and how that is signed, and what becomes of one that does not answer.
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ApiCaller, apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { receiverCertificate, receiverKey } from '../../../tests/support/receiver-certificate.ts';
import { internet, postTo, type Reach } from '../../adapters/webhook/outgoing-post.ts';
import { deliver } from './webhook.jobs.ts';

interface Received {
  readonly path: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let opened: OpenApp;
let admin: ApiCaller;
let receiver: Server;
let address: string;
let received: Received[] = [];
/** What the receiver answers. */
let status = 204;
let resolved = 0;

/** The receiver of this file stands next door, under a name that only this file knows. */
const nextDoor: Reach = {
  resolve: async () => {
    resolved += 1;
    return ['127.0.0.1'];
  },
  allows: () => true,
  ca: receiverCertificate,
};
const post = postTo(nextDoor);

beforeAll(async () => {
  opened = await openApp();
  admin = await apiCaller(opened, 'beheer.vlierbeke');
  receiver = createServer({ key: receiverKey, cert: receiverCertificate }, (request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      received.push({ path: request.url, headers: request.headers, body });
      response.writeHead(status, status === 302 ? { location: 'https://receiver.example/elders' } : {}).end();
    });
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  address = `https://receiver.example:${(receiver.address() as AddressInfo).port}/in?van=werkwinkel`;
});
afterAll(async () => {
  receiver.close();
  await opened.close();
});
beforeEach(async () => {
  received = [];
  status = 204;
  resolved = 0;
  await opened.db.admin.many('delete from webhook_deliveries');
  await opened.db.admin.many('delete from webhooks');
});

async function made(topic = 'agreements', caller = admin) {
  const answer = await caller.post('/api/v1/webhooks', { topic, url: address });
  expect(answer.statusCode).toBe(201);
  return answer.json<{ id: string; secret: string }>();
}

const parties = [
  { organisation: 'vdab', role: 'partij', signatory: 'gedelegeerd bestuurder' },
  { organisation: 'ocmwVlierbeke', role: 'partij', signatory: 'voorzitter' },
] as const;

async function changedAgreement(): Promise<string> {
  const agreement = await opened.town.agreement({ parties: [...parties] });
  await opened.db.admin.many(`update agreements set status = 'ended' where id = $1`, [agreement]);
  return agreement;
}

const waiting = () =>
  opened.db.admin.many<{ id: string; subject: string }>(
    `select id, subject from webhook_deliveries where state = 'waiting' order by happened_at`,
  );

async function tryAll(): Promise<(string | null)[]> {
  const answers: (string | null)[] = [];
  for (const { id } of await waiting()) answers.push(await deliver(opened.world, opened.db.jobs, post, id));
  return answers;
}

test('a change of an agreement is told to its parties: an id, a time and a neutral word, signed with the moment', async () => {
  const { secret } = await made();
  const agreement = await changedAgreement();
  expect(await tryAll()).toEqual(['delivered']);
  const [message] = received;
  expect(message?.path).toBe('/in?van=werkwinkel');
  const body = JSON.parse(message?.body ?? '');
  expect(body).toEqual({
    id: agreement,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    word: 'changed',
  });
  const [, seconds = '', signed] =
    /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(message?.headers['werkwinkel-signature'])) ?? [];
  expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(60);
  expect(signed).toBe(createHmac('sha256', secret).update(`${seconds}.${message?.body}`).digest('hex'));
  // Told once: what was delivered is not sent again.
  expect(await tryAll()).toEqual([]);
});

test('nothing is told of a draft, of what others agree, or of what was undone', async () => {
  await made();
  const draft = await opened.town.agreement({ status: 'draft', parties: [...parties] });
  await opened.db.admin.many(`update agreements set status = 'negotiated' where id = $1`, [draft]);
  const others = await opened.town.agreement({
    parties: [parties[0], { organisation: 'ocmwKreekdorp', role: 'partij', signatory: 'voorzitter' }],
  });
  await opened.db.admin.many(`update agreements set status = 'ended' where id = $1`, [others]);
  const undone = await opened.town.agreement({ parties: [...parties] });
  await opened.db.admin
    .transaction(undefined, async (tx) => {
      await tx.many(`update agreements set status = 'ended' where id = $1`, [undone]);
      throw new Error('undone');
    })
    .catch(() => undefined);
  expect(await waiting()).toEqual([]);
});

test('a referral is told to who sent it and to who got it, by its own id alone', async () => {
  await made('referrals');
  const person = await opened.town.person({ givenName: 'Onbenoemd' });
  const sent = await opened.town.referral(person, { to: 'schakel' });
  expect((await waiting()).map(({ subject }) => subject)).toEqual([sent]);
  await tryAll();
  expect(received[0]?.body).not.toContain(person);
});

test('what does not arrive is tried again, then given up; after three in a row the webhook goes off and the administrator reads it', async () => {
  const { id } = await made();
  for (const answer of [500, 302, 404]) {
    status = answer;
    await changedAgreement();
    for (let tries = 0; tries < 6; tries += 1) expect(await tryAll()).toEqual(['waiting']);
    expect(await tryAll()).toEqual(['givenUp']);
  }
  expect(received.every(({ path }) => path === '/in?van=werkwinkel')).toBe(true);
  const [listed] = (await admin.get('/api/v1/webhooks')).json().items;
  expect(listed).toMatchObject({ id, state: 'off', waiting: 0, last: { state: 'givenUp', answer: 404 } });
  await changedAgreement();
  expect(await waiting()).toEqual([]);
  const desk = await opened.ask(await opened.town.signIn('beheer.vlierbeke'), '/beheer');
  expect(desk.body).toContain(
    'De webhook naar receiver.example voor overeenkomsten van uw organisatie staat uit',
  );
  const jobs = await opened.db.admin.many<{ minutes: number }>(
    `select round(extract(epoch from run_at - created_at) / 60)::int as minutes from graphile_worker.jobs
     where task_identifier = 'webhookDeliver' order by id desc limit 6`,
  );
  expect(jobs.map(({ minutes }) => minutes)).toEqual([1440, 480, 120, 30, 5, 1]);
});

test('a name that leads inside is written to by nobody, however it is looked up', async () => {
  const message = { url: address, headers: {}, body: '{}' };
  const inside = postTo({ ...internet, ca: receiverCertificate, resolve: nextDoor.resolve });
  expect(await inside(message)).toBeUndefined();
  const among = postTo({
    resolve: async () => ['127.0.0.1', '10.0.0.1'],
    allows: (one) => one === '127.0.0.1',
    ca: receiverCertificate,
  });
  expect(await among(message)).toBeUndefined();
  // Looked up once: what the name leads to a moment later is of no account.
  resolved = 0;
  expect(await post(message)).toBe(204);
  expect(resolved).toBe(1);
  expect(await post({ ...message, url: address.replace('https', 'http') })).toBeUndefined();
  expect(await post({ ...message, url: address.replace('receiver', 'other') })).toBeUndefined();
  expect(received.length).toBe(1);
});

test('the secret is told once and lies sealed, and only an administrator has webhooks', async () => {
  const key = { 'idempotency-key': 'een' };
  const first = await admin.post('/api/v1/webhooks', { topic: 'flows', url: address }, key);
  const again = await admin.post('/api/v1/webhooks', { topic: 'flows', url: address }, key);
  const { id, secret } = first.json();
  expect([again.statusCode, again.json().id, again.json().secret]).toEqual([201, id, undefined]);
  expect((await admin.post('/api/v1/webhooks', { topic: 'flows', url: address })).statusCode).toBe(409);
  expect((await admin.get('/api/v1/webhooks')).body).not.toContain(secret);
  const row = await opened.db.admin.one<{ row: string }>(
    "select encode(secret, 'escape') as row from webhooks where id = $1",
    [id],
  );
  expect(row?.row).not.toContain(secret.slice(6, 20));
  for (const user of ['coach.vlierbeke', 'beheer.vdab'] as const) {
    const other = await apiCaller(opened, user);
    expect((await other.delete(`/api/v1/webhooks/${id}`)).statusCode).toBe(404);
  }
  expect((await (await apiCaller(opened, 'coach.vlierbeke')).get('/api/v1/webhooks')).statusCode).toBe(404);
  const inside = await admin.post('/api/v1/webhooks', { topic: 'flows', url: 'https://10.0.0.1/in' });
  expect([inside.statusCode, inside.json().issues[0].name]).toEqual([400, 'url']);
  expect((await admin.delete(`/api/v1/webhooks/${id}`)).statusCode).toBe(204);
  expect((await admin.get('/api/v1/webhooks')).json().items).toEqual([]);
  const acts = await opened.db.admin.many<{ act: string }>(
    `select act from act_log where subject_id = $1 order by id`,
    [id],
  );
  expect(acts.map(({ act }) => act)).toEqual(['webhook.add', 'webhook.remove']);
});
