// The description of the interface says what the interface does: every route, nothing else, and answers of that shape.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import type { Operation } from '../../adapters/web/operation.ts';
import { projectRoot } from '../../root.ts';
import { openapi, openapiText, operations } from './openapi.ts';

let opened: OpenApp;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.close());

const nameOf = ({ method, path }: Pick<Operation, 'method' | 'path'>) => `${method.toUpperCase()} ${path}`;

describe('the description', () => {
  test('stands in docs/openapi.json as it is served', async () => {
    const kept = readFileSync(join(projectRoot, 'docs/openapi.json'), 'utf8');
    expect(kept, 'run node_modules/.bin/node scripts/write-openapi.ts').toBe(openapiText());
    const served = await (await apiCaller(opened)).get('/api/v1/openapi.json');
    expect(served.statusCode).toBe(200);
    expect(served.json()).toEqual(JSON.parse(kept));
  });

  test('names every route of the interface, and no other', () => {
    const routes = opened.app.apiRoutes
      .filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS')
      .map(({ method, url }) => `${method} ${url}`);
    expect(operations.map(nameOf).toSorted()).toEqual(routes.toSorted());
  });

  test('gives each call a name of its own, in lower camel case', () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([]);
    const steps = operations.flatMap(({ path }) => path.split('/').slice(3));
    expect(steps.filter((step) => !/^:?[a-z][a-zA-Z0-9]*(\.json)?$/.test(step))).toEqual([]);
  });

  test('says of every call who may make it and what a problem looks like', () => {
    const described = openapi();
    const document = JSON.stringify(described);
    for (const reference of document.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const target = (reference[1] ?? '')
        .split('/')
        .reduce<unknown>((here, step) => Reflect.get(Object(here), step), described);
      expect([reference[1], typeof target]).toEqual([reference[1], 'object']);
    }
    for (const { open, answers, body } of operations) {
      expect(Object.keys(answers).length).toBeGreaterThan(0);
      if (body?.schema !== undefined && !open) expect(body).toHaveProperty('example');
    }
  });

  test.each(operations.map((one) => [nameOf(one), one] as const))(
    '%s has examples of its own shape',
    (_name, one: Operation) => {
      for (const { schema, example } of [...Object.values(one.answers), ...(one.body ? [one.body] : [])])
        if (schema !== undefined && example !== undefined) expect(schema.parse(example)).toEqual(example);
    },
  );

  test('uses lower camel case and no nulls, and keeps strict bodies strict', () => {
    for (const { schema } of operations.flatMap((one: Operation) => (one.body?.schema ? [one.body] : [])))
      expect(
        schema
          ?.safeParse({ noSuchProperty: 1 })
          .error?.issues.some(({ code }) => code === 'unrecognized_keys' || code === 'invalid_union'),
      ).toBe(true);
    expect(openapiText()).not.toContain(': null');
  });
});

describe('an answer', () => {
  test('has the shape that is described, without nulls', async () => {
    const { town } = opened;
    await town.flow();
    const person = await town.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      confirmed: [['ocmwVlierbeke', 'vdab']],
      facts: {
        ocmwVlierbeke: { transport: 'BIKE', 'endDates[]': [{ kind: 'ART60', date: town.day(40) }] },
        vdab: { 'vdab.registered': true },
      },
    });
    const coach = await apiCaller(opened, 'coach.vlierbeke');
    const officer = await apiCaller(opened, 'dpo.vlierbeke');
    const head = await apiCaller(opened, 'hoofd.vlierbeke');
    const callerOf = (path: string) => {
      if (path.endsWith('disclosures')) return officer;
      return path.endsWith('ownIndicators') ? head : coach;
    };
    const gets = operations.filter((one: Operation) => one.method === 'get' && one.tag !== 'service');
    for (const one of gets) {
      const path = one.path.replace(':id', person);
      if (path.includes(':') || (one.path.includes(':id') && one.tag !== 'persons')) continue;
      const answer = await callerOf(path).get(path);
      expect([path, answer.statusCode]).toEqual([path, path.endsWith('aftercare') ? answer.statusCode : 200]);
      if (answer.statusCode === 200) expectShape(one, answer.json());
    }
    const search = operations.find(({ operationId }) => operationId === 'searchPersons');
    const found = await coach.post('/api/v1/personSearches', { name: 'Peeters', birthYear: 1990 });
    expect(found.json().items).toHaveLength(1);
    if (search !== undefined) expectShape(search, found.json());
  });
});

function expectShape(one: Operation, body: unknown): void {
  expect(one.answers[200]?.schema?.parse(body)).toEqual(body);
  walk(body, (key, value) => {
    expect([one.operationId, key, value]).not.toEqual([one.operationId, key, null]);
    if (!/^\d+$/.test(key)) expect(key).toMatch(/^[a-z][a-zA-Z0-9]*$/);
  });
}

function walk(node: unknown, look: (key: string, value: unknown) => void): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    look(key, value);
    walk(value, look);
  }
}
