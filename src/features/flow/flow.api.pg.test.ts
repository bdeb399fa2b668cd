// Flows and agreements for other programs: what anyone reads, and what a bearer token may stop.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiCaller, apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let opened: OpenApp;
let anyone: ApiCaller;
let officer: ApiCaller;
let contact: ApiCaller;
let flow: string;
let agreement: string;
let line: string;
const unknown = '00000000-0000-4000-8000-000000000000';

beforeAll(async () => {
  opened = await openApp();
  [anyone, officer, contact] = await Promise.all([
    apiCaller(opened),
    apiCaller(opened, 'dpo.vdab'),
    apiCaller(opened, 'contact.oost'),
  ]);
  const { town } = opened;
  const lined = await town.flow({ needsAgreement: true, categories: ['registration', 'plan'] });
  flow = lined.id;
  await town.flow({ to: 'schakel', categories: ['outcome'] });
  await town.flow({ status: 'draft' });
  agreement = await town.agreement({
    parties: [
      {
        organisation: 'vdab',
        role: 'partij',
        signatory: 'gedelegeerd bestuurder',
        approvals: [{ organ: 'raad van bestuur' }],
      },
      { organisation: 'ocmwVlierbeke', role: 'partij', signatory: 'voorzitter' },
    ],
    lines: [{ flow: lined.number, from: 'vdab', to: 'ocmwVlierbeke', categories: ['registration'] }],
  });
  await town.agreement({ status: 'draft' });
  line = (await anyone.get(`/api/v1/agreements/${agreement}`)).json().annexLines[0].id;
});
afterAll(() => opened.close());

describe('the register', () => {
  test('is public, without drafts, page by page', async () => {
    const first = (await anyone.get('/api/v1/flows?pageSize=1')).json();
    expect(first).toMatchObject({ pageSize: 1, total: 2, items: [{ id: flow, status: 'inForce' }] });
    const second = (await anyone.get(first.next.replace('http://localhost:8080', ''))).json();
    expect(second.items).toHaveLength(1);
    expect(second.items[0].id).not.toBe(flow);
    expect(second).not.toHaveProperty('next');
    expect((await officer.get('/api/v1/flows')).json().total).toBe(3);
  });

  test('narrows, and names what it does not know', async () => {
    expect((await anyone.get('/api/v1/flows?category=outcome')).json().total).toBe(1);
    expect((await anyone.get('/api/v1/flows?receiverKind=ocmw&status=inForce')).json().total).toBe(1);
    const wrong = await anyone.get('/api/v1/flows?colour=blue');
    expect([wrong.statusCode, wrong.json().issues[0].name]).toEqual([400, 'colour']);
  });

  test('tells of one flow its law, its receivers and its lines', async () => {
    const answer = await anyone.get(`/api/v1/flows/${flow}`);
    expect(answer.headers['cache-control']).toBe('public, no-cache');
    expect(answer.json()).toMatchObject({
      sender: opened.town.organisations.vdab.id,
      receiverKind: 'ocmw',
      categories: ['registration', 'plan'],
      legalGround: { act: 'Wet van de proef', gdprTerm: 'art. 6.1.e AVG' },
      needsAgreement: true,
      annexLines: [{ agreement, categories: ['registration'], status: 'inForce' }],
    });
  });

  test.each([unknown, 'x'])('answers 404 for %s', async (id) => {
    expect((await anyone.get(`/api/v1/flows/${id}`)).statusCode).toBe(404);
    expect((await officer.post(`/api/v1/flows/${id}/suspension`, { reason: 'x' })).statusCode).toBe(404);
    expect((await officer.delete(`/api/v1/flows/${id}/suspension`)).statusCode).toBe(404);
    expect((await anyone.get(`/api/v1/agreements/${id}`)).statusCode).toBe(404);
    const path = `/api/v1/agreements/${agreement}/annexLines/${id}/suspension`;
    expect((await contact.post(path, { reason: 'x' })).statusCode).toBe(404);
    expect((await contact.delete(path)).statusCode).toBe(404);
  });
});

describe('suspending a flow', () => {
  const path = () => `/api/v1/flows/${flow}/suspension`;

  test('asks for a token, the right role and a reason', async () => {
    expect((await anyone.post(path(), { reason: 'x' })).statusCode).toBe(401);
    expect((await contact.post(path(), { reason: 'x' })).statusCode).toBe(403);
    for (const body of [{}, { reason: ' ' }, { reason: 5 }, { reason: 'x', more: 1 }])
      expect([body, (await officer.post(path(), body)).statusCode]).toEqual([body, 400]);
  });

  test('happens once, and is lifted by the same officer', async () => {
    const key = { 'idempotency-key': 'one' };
    const first = await officer.post(path(), { reason: 'Review.' }, key);
    expect([first.statusCode, first.json().status]).toEqual([201, 'suspended']);
    expect((await officer.post(path(), { reason: 'Review.' }, key)).statusCode).toBe(201);
    expect((await officer.post(path(), { reason: 'Again.' })).statusCode).toBe(409);
    expect((await anyone.get(`/api/v1/flows/${flow}`)).json().suspension.reason).toBe('Review.');
    expect((await contact.delete(path())).statusCode).toBe(403);
    expect((await officer.delete(path())).statusCode).toBe(204);
    expect((await officer.delete(path())).statusCode).toBe(409);
    expect((await anyone.get(`/api/v1/flows/${flow}`)).json().status).toBe('inForce');
  });
});

describe('an agreement', () => {
  test('is public from approval on, in the shape of the contract', async () => {
    const list = (await anyone.get('/api/v1/agreements')).json();
    expect(list.total).toBe(1);
    expect(Object.keys(list.items[0]).toSorted()).toEqual(
      ['from', 'id', 'level', 'parties', 'status', 'title', 'until'].toSorted(),
    );
    const one = (await anyone.get(`/api/v1/agreements/${agreement}`)).json();
    const { vdab, ocmwVlierbeke } = opened.town.organisations;
    expect(one.approvals).toEqual([{ party: vdab.id, organ: 'raad van bestuur', status: 'pending' }]);
    expect(one.annexLines).toEqual([
      {
        id: line,
        flow,
        from: vdab.id,
        to: ocmwVlierbeke.id,
        categories: ['registration'],
        status: 'inForce',
      },
    ]);
    expect((await contact.get('/api/v1/agreements')).json().total).toBe(2);
  });

  test('has its own lines suspended by the coordinator of the giver, and lifted by the same', async () => {
    const path = `/api/v1/agreements/${agreement}/annexLines/${line}/suspension`;
    const head = await apiCaller(opened, 'hoofd.vlierbeke');
    expect((await anyone.post(path, { reason: 'x' })).statusCode).toBe(401);
    expect((await head.post(path, { reason: 'x' })).statusCode).toBe(403);
    expect((await contact.post(path, {})).statusCode).toBe(400);
    const done = await contact.post(path, { reason: 'Renegotiating.' });
    expect([done.statusCode, done.json().status]).toEqual([201, 'suspended']);
    expect((await contact.post(path, { reason: 'Twice.' })).statusCode).toBe(409);
    expect((await head.delete(path)).statusCode).toBe(403);
    expect((await contact.delete(path)).statusCode).toBe(204);
    expect((await contact.delete(path)).statusCode).toBe(409);
  });
});
