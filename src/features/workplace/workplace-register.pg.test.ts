/** The register of work places through the interface: what the pages may, once for a key, with what is wrong named as it was sent. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiCaller, apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
let api: ApiCaller;
let elsewhere: ApiCaller;
beforeAll(async () => {
  open = await openApp();
  api = await apiCaller(open, 'coach.vlierbeke');
  elsewhere = await apiCaller(open, 'coach.kreekdorp');
});
afterAll(() => open.close());

const employers = '/api/v1/employers';
const places = '/api/v1/workplaces';

interface Made {
  readonly id: string;
  readonly version: number;
}

async function service(): Promise<string> {
  const made = await api.post(employers, { name: `Dienst ${randomUUID()}` });
  expect(made.statusCode).toBe(201);
  return made.json<Made>().id;
}

const kitchen = {
  name: 'Keukenhulp',
  sector: 'kitchen',
  municipality: '99001',
  instruments: ['ART60', 'TWE'],
  places: 3,
  offered: 1,
  from: '2024-01-01',
  hours: 19.5,
  dutchLevel: 'A1',
  publicTransport: true,
  contact: { function: 'Chef keuken', phone: '09 555 01 20' },
};

const add = async (rest: object = {}) => api.post(places, { employer: await service(), ...kitchen, ...rest });
const without = (name: keyof typeof kitchen) =>
  Object.fromEntries(Object.entries(kitchen).filter(([one]) => one !== name));

test('an employer is registered by its number, an own service without one, and each once', async () => {
  const employer = { name: 'Bakkerij De Korst', number: '0202.239.951' };
  const made = await api.post(employers, employer);
  expect(made.statusCode).toBe(201);
  expect(made.json()).toMatchObject({ name: 'Bakkerij De Korst', ownService: false, workplaces: 0 });
  const again = await api.post(employers, employer);
  expect([again.statusCode, again.json<{ issues: { name: string }[] }>().issues[0]?.name]).toEqual([
    400,
    'number',
  ]);
  const wrong = await api.post(employers, { name: 'Bakkerij', number: '0202.239.952' });
  expect(wrong.json()).toMatchObject({ issues: [{ name: 'number' }] });
  const listed = await api.get(employers);
  expect(listed.json<{ items: Made[] }>().items.map(({ id }) => id)).toContain(made.json<Made>().id);
  expect((await elsewhere.get(employers)).body).not.toContain('Bakkerij De Korst');
});

test('a place is added with all that the page asks, once for a key', async () => {
  const key = { 'idempotency-key': randomUUID() };
  const body = { employer: await service(), ...kitchen };
  const made = await api.post(places, body, key);
  expect(made.statusCode).toBe(201);
  expect(made.json()).toMatchObject({ ...kitchen, own: true, version: 1, room: 2, free: 2, left: 1 });
  expect((await api.post(places, body, key)).json<Made>().id).toBe(made.json<Made>().id);
  const page = await open.ask(
    await open.town.signIn('coach.vlierbeke'),
    `/werkplekken/${made.json<Made>().id}`,
  );
  expect(page.body).toContain('Keukenhulp');
});

test.each([
  ['employer', { employer: randomUUID() }],
  ['offered', { offered: 4 }],
  ['until', { until: '2023-12-31' }],
  ['municipality', { municipality: '00000' }],
  ['contact.phone', { contact: { function: 'Chef' } }],
  ['hours', { hours: 19.55 }],
  ['sector', { sector: 'space' }],
])('what is wrong is named as it was sent: %s', async (name, rest) => {
  const answer = await add(rest);
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.json<{ issues: { name: string }[] }>().issues.map((one) => one.name)).toContain(name);
});

test('a field that nobody asked for, and one that is missing, are told', async () => {
  expect((await add({ people: 3 })).statusCode).toBe(400);
  const answer = await api.post(places, { employer: await service(), ...without('contact') });
  expect(answer.json()).toMatchObject({ issues: [{ name: 'contact' }] });
});

test('what looks like something of a person, or the address of one, is told beside the place', async () => {
  const note = 'Vorige medewerker had een depressie.';
  const made = await add({ note, contact: { function: 'Chef', mail: 'an.peeters@gmail.com' } });
  const warned = made.json<Made & { warnings: readonly { name: string; detail: string }[] }>();
  expect(made.statusCode).toBe(201);
  expect(warned.warnings.map(({ name }) => name)).toEqual(['note', 'contact.mail']);
  expect(warned.warnings[0]?.detail).toContain('Dit lijkt over gezondheid te gaan');
  const conditions = 'Wie schulden heeft, krijgt hulp van het OCMW.';
  const again = await api.put(`${places}/${warned.id}`, { ...kitchen, conditions, version: 1 });
  expect(again.json<typeof warned>().warnings.map(({ name }) => name)).toEqual(['conditions']);
  const clean = await api.put(`${places}/${warned.id}`, { ...kitchen, version: 2 });
  expect(clean.json()).not.toHaveProperty('warnings');
});

test('a place becomes as it is sent, by the version that was read', async () => {
  const { id } = (await add()).json<Made>();
  const next = { ...without('hours'), name: 'Zaalhulp', version: 1 };
  const changed = await api.put(`${places}/${id}`, next);
  expect(changed.statusCode).toBe(200);
  expect(changed.json()).toMatchObject({ id, name: 'Zaalhulp', version: 2 });
  expect(changed.json()).not.toHaveProperty('hours');
  expect((await api.put(`${places}/${id}`, next)).statusCode).toBe(409);
  expect((await api.put(`${places}/${id}`, without('hours'))).json()).toMatchObject({
    issues: [{ name: 'version' }],
  });
});

test('a change sent twice under one key is made once', async () => {
  const { id } = (await add()).json<Made>();
  const key = { 'idempotency-key': randomUUID() };
  const next = { ...kitchen, name: 'Zaalhulp', version: 1 };
  expect((await api.put(`${places}/${id}`, next, key)).json()).toMatchObject({ version: 2 });
  const again = await api.put(`${places}/${id}`, next, key);
  expect([again.statusCode, again.json<Made>().version]).toEqual([200, 2]);
});

test('a place of another register is not there, and nobody reads or writes without a token', async () => {
  const { id } = (await add({ offered: 0 })).json<Made>();
  expect((await elsewhere.put(`${places}/${id}`, { ...kitchen, version: 1 })).statusCode).toBe(404);
  expect((await api.put(`${places}/geen`, { ...kitchen, version: 1 })).statusCode).toBe(404);
  const nobody = await apiCaller(open);
  expect((await nobody.post(places, { employer: id, ...kitchen })).statusCode).toBe(401);
  expect((await nobody.get(employers)).statusCode).toBe(401);
  expect((await nobody.put(`${places}/${id}`, kitchen)).statusCode).toBe(401);
});
