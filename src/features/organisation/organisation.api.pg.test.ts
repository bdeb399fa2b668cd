// The directory of organisations, as another program reads it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiCaller, apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let opened: OpenApp;
let anyone: ApiCaller;
beforeAll(async () => {
  opened = await openApp();
  anyone = await apiCaller(opened);
});
afterAll(() => opened.close());

const names = (body: { items: { name: string }[] }) => body.items.map(({ name }) => name);

describe('the directory', () => {
  test('names every organisation, and of which one a unit is part', async () => {
    const answer = await anyone.get('/api/v1/organisations?pageSize=100');
    expect(answer.statusCode).toBe(200);
    const { items } = answer.json();
    const vdab = items.find((one: { kind: string }) => one.kind === 'vdab');
    const unit = items.find((one: { name: string }) => one.name === 'VDAB Oost-Vlaanderen');
    expect(unit).toMatchObject({ kind: 'unit', partOf: vdab.id, municipalities: [] });
    expect(unit).not.toHaveProperty('enterpriseNumber');
    expect(items.find((one: { name: string }) => one.name === 'OCMW Vlierbeke')).toMatchObject({
      kind: 'ocmw',
      enterpriseNumber: expect.stringMatching(/^0999\d{6}$/),
      municipalities: ['99001'],
    });
  });

  test('is asked for one place or for several', async () => {
    const one = await anyone.get('/api/v1/organisations?municipality=99001');
    expect(names(one.json())).toEqual(['Gemeente Vlierbeke', 'OCMW Vlierbeke']);
    const two = await anyone.get('/api/v1/organisations?municipality=99001&municipality=99002');
    expect(names(two.json())).toHaveLength(4);
    const none = await anyone.get('/api/v1/organisations?municipality=00000');
    expect(none.json()).toMatchObject({ items: [] });
  });

  test('understands a code from before 2025', async () => {
    await opened.db.admin.many(
      `insert into territories (organisation, nis) select ref, '46030' from organisations where name = 'VVSG'`,
    );
    const answer = await anyone.get('/api/v1/organisations?municipality=11056');
    expect(names(answer.json())).toEqual(['VVSG']);
  });

  test('comes in pages that together are the whole', async () => {
    const whole = names((await anyone.get('/api/v1/organisations?pageSize=100')).json());
    const found: string[] = [];
    for (let url: string | undefined = '/api/v1/organisations?pageSize=7'; url !== undefined; ) {
      const body: { items: { name: string }[]; self: string; next?: string } = (await anyone.get(url)).json();
      expect(body.self).toBe(`http://localhost:8080${url}`);
      found.push(...names(body));
      url = body.next?.replace('http://localhost:8080', '');
    }
    expect(found).toEqual(whole);
  });

  test.each([
    ['gemeente=99001', 'gemeente', 'unknownInput'],
    ['municipality=1', 'municipality', 'schemaViolation'],
    ['pageSize=0', 'pageSize', 'schemaViolation'],
    ['after=OCMW', 'after', 'schemaViolation'],
  ])('refuses ?%s and names it', async (query, name, type) => {
    const answer = await anyone.get(`/api/v1/organisations?${query}`);
    expect(answer.statusCode).toBe(400);
    const [issue] = answer.json().issues;
    expect(issue).toMatchObject({ in: 'query', name });
    expect(issue.type).toContain(type);
  });
});
