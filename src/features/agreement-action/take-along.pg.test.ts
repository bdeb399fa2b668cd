/** A renewal takes running actions of the agreement before along, through the whole application. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type SeedAction, writeActions } from '../../../db/seeds/action-rows.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { addDays } from '../../kernel/civil-date.ts';

let open: OpenApp;
const tokens = new Map<DemoUser, string>();
beforeAll(async () => {
  open = await openApp();
});
afterAll(() => open.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await open.town.signIn(user));
  tokens.set(user, token);
  return token;
}
const get = async (user: DemoUser | undefined, path: string) => open.ask(user && (await as(user)), path);

let before: string;
let renewal: string;
beforeEach(async () => {
  before = await open.town.agreement();
  const actions = [
    running('Jobbeurzen'),
    running('Leermomenten'),
    { ...running('Klaar'), status: 'done' } as const,
  ];
  await writeActions(open.db.admin, open.town.organisations, before, actions);
  renewal = await open.town.agreement({ status: 'draft', from: '2100-01-01', until: '2105-12-31' });
  await open.db.admin.many('update agreements set renews = $2 where id = $1', [renewal, before]);
});

const running = (title: string): SeedAction => ({
  title,
  goal: 'talent',
  domain: 'work',
  owner: 'ocmwVlierbeke',
  function: 'hoofd',
  indicator: 'report',
  measures: 'wat doorging',
  unit: 'count',
  baseline: 0,
  baselineOn: addDays(open.town.today, -100),
  target: 8,
  due: addDays(open.town.today, 100),
  rhythm: 'year',
  status: 'running',
  startedOn: addDays(open.town.today, -100),
  reports: [{ on: addDays(open.town.today, -9), value: 3 }],
});

const place = () => `/overeenkomsten/${renewal}/acties/meenemen`;
const rows = (agreement: string) =>
  open.db.admin.many<{
    id: string;
    title: string;
    status: string;
    baseline: number;
    taken_from: string | null;
  }>(
    'select id, title, status, baseline::int, taken_from from agreement_actions where agreement_id = $1 order by number',
    [agreement],
  );
const take = async (user: DemoUser, actie: string | undefined) =>
  open.ask(await as(user), place(), actie === undefined ? {} : { actie });

describe('a renewal', () => {
  it('offers what runs in the agreement before, and what ended not', async () => {
    expect((await get('hoofd.vlierbeke', `/overeenkomsten/${renewal}`)).body).toContain('acties/meenemen');
    expect((await get('hoofd.vlierbeke', `/overeenkomsten/${before}`)).body).not.toContain('acties/meenemen');
    const { body } = await get('hoofd.vlierbeke', place());
    expect(body).toContain('Jobbeurzen');
    expect(body).toContain('Leermomenten');
    expect(body).not.toContain('Klaar');
  });

  it('takes along what is chosen, as a draft that begins where the old one stands; the old one stays', async () => {
    const [fairs] = await rows(before);
    expect((await take('contact.oost', undefined)).body).toContain('Kies minstens één actie.');
    expect((await take('contact.oost', fairs?.id)).statusCode).toBe(303);
    expect(await rows(renewal)).toEqual([
      expect.objectContaining({ title: 'Jobbeurzen', status: 'draft', baseline: 3, taken_from: fairs?.id }),
    ]);
    expect((await rows(before))[0]).toEqual(fairs);
    const { body } = await get('contact.oost', place());
    expect(body).not.toContain('Jobbeurzen');
    expect((await take('contact.oost', fairs?.id)).statusCode).toBe(409);
    expect(await rows(renewal)).toHaveLength(1);
  });

  it('takes nothing along from elsewhere, that ended, or for who is no party', async () => {
    const [fairs, , ended] = await rows(before);
    expect((await take('contact.oost', ended?.id)).statusCode).toBe(409);
    const other = await open.town.agreement();
    await writeActions(open.db.admin, open.town.organisations, other, [running('Elders')]);
    expect((await take('contact.oost', (await rows(other))[0]?.id)).statusCode).toBe(409);
    for (const user of ['hoofd.oosterham', 'coach.vlierbeke'] as const) {
      expect((await get(user, place())).statusCode, user).toBe(404);
      expect((await take(user, fairs?.id)).statusCode, user).toBe(404);
    }
    expect(await rows(renewal)).toEqual([]);
    const none = `/overeenkomsten/${before}/acties/meenemen`;
    expect((await get('contact.oost', none)).statusCode).toBe(404);
  });
});
