/** Another program ends the guidance by its own organisation: it reads what is open, ends it once, and reads nothing afterwards. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ApiCaller, apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { endOperations } from './end.openapi.ts';

let open: OpenApp;
let coach: ApiCaller;
let person: string;
beforeAll(async () => {
  open = await openApp();
  coach = await apiCaller(open, 'coach.vlierbeke');
});
afterAll(() => open.close());
beforeEach(async () => {
  person = await open.town.person();
  await open.db.admin.many(
    `insert into appointments (person_id, source, as_of, day, starts, minutes, kind)
     values ($1, $2, $3, $4, '09:30', 45, 'talk'), ($1, $2, $3, $5, '10:00', 45, 'phone')`,
    [person, open.town.organisations.ocmwVlierbeke.ref, open.town.today, open.town.day(4), open.town.day(-4)],
  );
  await open.town.referral(person, { to: 'vdab', status: 'sent' });
  await open.town.referral(person, { to: 'schakel', status: 'accepted' });
});

const at = () => `/api/v1/dossiers/${person}/guidanceEnd`;
const end = (given: object = {}, headers = {}) =>
  coach.post(at(), { why: 'moved', from: open.town.today, ...given }, headers);

async function acts(): Promise<string[]> {
  const rows = await open.db.admin.many<{ act: string }>(
    'select act from act_log where person_id = $1 order by id',
    [person],
  );
  return rows.map(({ act }) => act);
}

describe('a program', () => {
  test('reads what would stop and what would stay, in the shape that is described', async () => {
    const answer = await coach.get(at());
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      stops: {
        appointments: [{ day: open.town.day(4), time: '09:30', kind: 'talk' }],
        referrals: [{ to: 'VDAB' }],
        placements: [],
        questions: [],
      },
      stays: {
        appointments: [{ kind: 'phone' }],
        referrals: [{ with: 'Maatwerkbedrijf De Schakel', direction: 'outgoing' }],
        placements: [],
      },
    });
    const described = endOperations.find(({ method }) => method === 'get')?.answers;
    const shape = described && 200 in described ? described[200].schema : undefined;
    expect(shape?.parse(answer.json())).toEqual(answer.json());
  });

  test('ends the guidance once under one key, and what waited with it', async () => {
    const key = { 'idempotency-key': randomUUID() };
    expect((await end({}, key)).statusCode).toBe(204);
    expect((await end({}, key)).statusCode).toBe(204);
    expect((await end()).statusCode).toBe(404);
    expect(await acts()).toEqual(['involvement.end', 'referral.withdraw', 'appointment.cancel']);
    for (const path of [at(), `/api/v1/dossiers/${person}`])
      expect((await coach.get(path)).statusCode).toBe(404);
  });

  test.each([
    ['for a reason that is none of the list', { why: 'denied' }, 'why'],
    ['on a day that is none', { from: '2026-02-31' }, 'from'],
    ['on a day before the guidance began', { from: '2020-01-01' }, 'from'],
  ])('is told what is wrong %s', async (_what, given, name) => {
    const answer = await end(given);
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { issues: [{ name }] }]);
    expect(await acts()).toEqual([]);
  });

  test('is told what is in the way, and changes nothing', async () => {
    await open.db.admin.many('update involvements set awaits_second_person = true where person_id = $1', [
      person,
    ]);
    const answer = await end();
    expect([answer.statusCode, answer.json()]).toMatchObject([
      409,
      { detail: expect.stringContaining('tweede persoon') },
    ]);
    expect(await acts()).toEqual([]);
  });

  test('of an organisation that does not guide finds nobody', async () => {
    const outsider = await apiCaller(open, 'coach.kreekdorp');
    expect((await outsider.get(at())).statusCode).toBe(404);
    const answer = await outsider.post(at(), { why: 'moved', from: open.town.today });
    expect(answer.statusCode).toBe(404);
  });
});
