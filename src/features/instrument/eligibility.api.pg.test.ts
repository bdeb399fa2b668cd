/** The check of eligibility without login: what it answers, what it refuses, and that it keeps nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiCaller, apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { instruments } from '../../rules/catalogue.ts';
import { eligibility } from './eligibility.openapi.ts';

let opened: OpenApp;
let anyone: ApiCaller;
beforeAll(async () => {
  opened = await openApp();
  anyone = await apiCaller(opened);
});
afterAll(() => opened.close());

const path = '/api/v1/eligibility';
const leefloner = {
  birthDate: '1997-03-01',
  residence: { region: 'VL' },
  benefits: [{ kind: 'LEEFLOON', from: '2026-07-10' }],
  vdab: { registered: true, nonWorking: true, fileOwnedByTenderPartner: false },
  assessment: {
    needsWorkExperienceGenericCompetences: true,
    prognosis: 'NEC_WITHIN_24M',
    canWorkAtLeastHalfTime: true,
    technicalTrainingFirst: false,
  },
  mayWork: 'UNLIMITED',
  employment: { spells: [] },
};
const check = (facts: object, date = '2026-10-05') => anyone.post(path, { date, facts });

interface Item {
  instrument: string;
  result: string;
  reason?: string;
  missingFacts: string[];
  conditions: { id: string; result: string; source?: { title: string } }[];
  outcomes: { code: string; value?: string | number }[];
}
const itemOf = (answer: { json(): { items: Item[] } }, code: string) =>
  answer.json().items.find(({ instrument }) => instrument === code);

describe('the check', () => {
  test('answers every instrument, in the shape that is described', async () => {
    const answer = await check(leefloner);
    expect(answer.statusCode).toBe(200);
    expect(eligibility.parse(answer.json())).toEqual(answer.json());
    expect(answer.json().items.map(({ instrument }: Item) => instrument)).toEqual(
      instruments.map(({ code }) => code),
    );
  });

  test('says which one fact is missing, and fits when it is given', async () => {
    const before = await check(leefloner);
    expect(itemOf(before, 'TWE_OCMW')).toMatchObject({
      result: 'unknown',
      missingFacts: ['assessment.learningPotential'],
    });
    expect(before.json().nextQuestion).toMatchObject({ field: expect.any(String) });
    const known = { ...leefloner, assessment: { ...leefloner.assessment, learningPotential: true } };
    const after = await check(known);
    expect(itemOf(after, 'TWE_OCMW')).toMatchObject({ result: 'eligible', missingFacts: [] });
    expect(itemOf(after, 'ART60')?.outcomes).toMatchObject([
      { code: 'days', value: 312 },
      {},
      { code: 'end' },
      { value: '312 dagen in 36 maanden, op elke leeftijd (aanvragen vanaf 1 maart 2026)' },
    ]);
    const conditions = itemOf(after, 'ART60')?.conditions ?? [];
    expect(conditions.length).toBeGreaterThan(3);
    for (const { source } of conditions) expect(source?.title).toBeTruthy();
  });

  test('answers before the first version that it is not in force', async () => {
    expect(itemOf(await check(leefloner, '2016-12-31'), 'TWE_OCMW')).toMatchObject({
      result: 'notEligible',
      reason: 'not in force',
    });
  });

  test('takes a given value before one that would follow', async () => {
    const facts = { ...leefloner, history: { wijkwerkMonths: 12, pwaTransitional: false } };
    expect(itemOf(await check(facts), 'WIJKWERK')?.conditions.find(({ id }) => id === 'WW-05')?.result).toBe(
      'false',
    );
  });

  test('is never kept, sets no cookie, and asks nothing of who calls', async () => {
    const answer = await check(leefloner);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers).not.toHaveProperty('set-cookie');
    const logged = await opened.db.admin.one<{ count: number }>('select count(*) from log.headers');
    expect(Number(logged?.count)).toBe(0);
  });
});

describe('what is wrong', () => {
  test.each([
    ['identity', { identity: { insz: '90041200127' } }, 'facts.identity.insz'],
    ['insz', { insz: '90041200127' }, 'facts.insz'],
    ['a part that does not exist', { residence: { regio: 'VL' } }, 'facts.residence.regio'],
    ['a name that everything has', { constructor: 1 }, 'facts.constructor'],
  ])('an unknown name is named: %s', async (_, facts, name) => {
    const answer = await check(facts);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().issues).toMatchObject([
      { type: 'urn:problem-type:belgif:input-validation:unknownInput', in: 'body', name },
    ]);
    expect(answer.body).not.toContain('90041200127');
  });

  test.each([
    ['the wrong type', { vdab: { registered: 'ja' } }, 'facts.vdab.registered'],
    ['a code that is not there', { residence: { region: 'NL' } }, 'facts.residence.region'],
    ['a day that does not exist', { birthDate: '1990-02-30' }, 'facts.birthDate'],
    ['an entry with more in it', { benefits: [{ kind: 'LEEFLOON', amount: 3 }] }, 'facts.benefits'],
    [
      'a period that ends before it begins',
      { benefits: [{ kind: 'LEEFLOON', from: '2026-02-01', to: '2026-01-01' }] },
      'facts.benefits',
    ],
  ])('a bad value is named and not repeated: %s', async (_, facts, name) => {
    const answer = await check(facts);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().issues).toMatchObject([{ name }]);
  });

  test.each([
    [{ facts: {} }, 'date'],
    [{ date: '2026-02-30', facts: {} }, 'date'],
    [{ date: '1900-01-01', facts: {} }, 'date'],
    [{ date: '2199-01-01', facts: {} }, 'date'],
    [{ date: '0001-01-01', facts: {} }, 'date'],
    [{ date: '2026-10-05' }, 'facts'],
    [{ date: '2026-10-05', facts: [] }, 'facts'],
    [{ date: '2026-10-05', facts: {}, person: 'x' }, 'person'],
  ])('%j is refused by the name %s', async (body, name) => {
    const answer = await anyone.post(path, body);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().issues).toMatchObject([{ name }]);
  });

  test.each([
    { age: 999_999_999 },
    {
      birthDate: '1980-05-05',
      art60: { startDate: '1000-01-01', workFraction: 1 },
      employment: { spells: [{ kind: 'REGULAR', from: '1000-01-01', to: '9999-12-31' }] },
    },
  ])('values beyond all reason are answered: %j', async (facts) => {
    expect((await check(facts)).statusCode).toBe(200);
  });

  test('more than 16 kB is not read', async () => {
    const answer = await check({ language: { nl: { source: 'x'.repeat(17_000) } } });
    expect(answer.statusCode).toBe(413);
  });

  test('a list of more entries than anyone has is refused by its name', async () => {
    const spells = Array.from({ length: 101 }, () => ({ kind: 'REGULAR', from: '2025-01-01' }));
    const answer = await check({ employment: { spells } });
    expect(answer.json().issues).toMatchObject([{ name: 'facts.employment.spells' }]);
    expect((await check({ ...leefloner, employment: { spells: spells.slice(1) } })).statusCode).toBe(200);
  });

  test('facts that lie deep are unknown, and answered at once', async () => {
    const text = `{"date":"2026-10-05","facts":${'{"a":'.repeat(2_500)}1${'}'.repeat(2_500)}}`;
    const answer = await opened.app.inject({
      method: 'POST',
      url: path,
      headers: { host: 'localhost:8080', 'content-type': 'application/json' },
      payload: text,
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().issues).toMatchObject([{ name: 'facts.a.a.a.a' }]);
  });

  test('a page elsewhere cannot ask in the name of a reader', async () => {
    const answer = await anyone.post(
      path,
      { date: '2026-10-05', facts: {} },
      { origin: 'https://elders.example' },
    );
    expect(answer.statusCode).toBe(403);
  });
});

describe('the catalogue', () => {
  test('lists every instrument in pages', async () => {
    const first = await anyone.get('/api/v1/instruments?pageSize=20');
    expect(first.json()).toMatchObject({ pageSize: 20, next: expect.stringContaining('after=') });
    const second = await anyone.get(new URL(first.json().next).pathname + new URL(first.json().next).search);
    expect([...first.json().items, ...second.json().items].map(({ code }) => code)).toEqual(
      instruments.map(({ code }) => code),
    );
    expect(second.json()).not.toHaveProperty('next');
  });

  test.each(['tijdelijke-werkervaring-ocmw', 'TWE_OCMW'])(
    'knows %s by its slug and its code',
    async (name) => {
      const answer = await anyone.get(`/api/v1/instruments/${name}`);
      expect(answer.json()).toMatchObject({ code: 'TWE_OCMW', refers: 'Het OCMW.' });
    },
  );

  test('gives the rules of a day, with their sources', async () => {
    const answer = await anyone.get('/api/v1/instruments/TWE_OCMW/rules?date=2026-11-21');
    expect(answer.json().items.find(({ id }: { id: string }) => id === 'TO-07')).toMatchObject({
      field: 'assessment.technicalTrainingFirst',
      operator: 'ne',
      value: true,
      kind: 'P',
      grade: 'A',
      sources: [{ title: expect.any(String) }],
      text: { true: expect.any(String) },
    });
    expect((await anyone.get('/api/v1/instruments/TWE_OCMW/rules?date=2016-01-01')).json().items).toEqual([]);
    const ama = await anyone.get('/api/v1/instruments/AMA/rules?date=2023-06-01');
    expect(ama.json().items.map(({ id }: { id: string }) => id)).toContain('AM-01a');
  });

  test.each([
    ['/api/v1/instruments/nothing', 404],
    ['/api/v1/instruments/nothing/rules', 404],
    ['/api/v1/instruments/TWE_OCMW/rules?date=morgen', 400],
    ['/api/v1/instruments/TWE_OCMW/rules?date=1900-01-01', 400],
    ['/api/v1/instruments/TWE_OCMW?x=1', 400],
  ])('%s answers %i', async (url, status) => {
    expect((await anyone.get(url)).statusCode).toBe(status);
  });
});
