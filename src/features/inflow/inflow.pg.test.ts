/** The desk of the waves: numbers that come in row by row, plans beside each other, and the own people in each month; for an OCMW alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { told } from '../../../tests/support/town.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { dropInflowPlan, importInflow, keepInflowPlan } from './inflow.acts.ts';
import { type InflowDesk, listEnders, readInflowDesk } from './inflow.sql.ts';

const vlierbeke = '99001';
const oosterham = '99002';

let open: OpenApp;
let yesterday: string;
beforeAll(async () => {
  open = await openApp();
  yesterday = open.town.day(-1);
});
afterAll(() => open.close());

async function act<Input, Done>(user: DemoUser, toDo: Act<Input, Done>, input: object) {
  return perform(open.db.app, await open.town.signIn(user), toDo, input);
}

async function desk(user: DemoUser = 'hoofd.vlierbeke'): Promise<InflowDesk> {
  const shown = await readInflowDesk(open.db.app, await open.town.signIn(user));
  if (shown.outcome !== 'shown') throw new Error(shown.outcome);
  return shown;
}

const row = (line: number, nis: string, month: string, number: number) => ({ line, nis, month, number });

function take(rows: readonly object[], datum = yesterday, user: DemoUser = 'hoofd.vlierbeke') {
  return act(user, importInflow, { bron: 'RVA', datum, rows });
}

describe('a list of numbers', () => {
  it('goes in row by row: a place outside the territory is told and left out', async () => {
    const taken = await take([row(2, vlierbeke, '2026-07-01', 120), row(3, oosterham, '2026-07-01', 80)]);
    expect(taken).toMatchObject({ done: { rows: [{ why: 'new' }, { line: 3, why: 'outside' }] } });
    expect((await desk()).counts).toMatchObject([
      { nis: vlierbeke, month: '2026-07', number: 120, saidBy: 'RVA' },
    ]);
  });

  it('replaces a number by a newer one that keeps the former beside it, and never by an older one', async () => {
    const again = [row(2, vlierbeke, '2026-07-01', 120)];
    expect(await take(again)).toMatchObject({ done: { rows: [{ why: 'same' }] } });
    expect(await take([row(2, vlierbeke, '2026-07-01', 131)], open.town.today)).toMatchObject({
      done: { rows: [{ why: 'new' }] },
    });
    expect(await take([row(2, vlierbeke, '2026-07-01', 99)])).toMatchObject({
      done: { rows: [{ why: 'older' }] },
    });
    expect((await desk()).counts).toMatchObject([{ number: 131, before: 120, asOf: open.town.today }]);
  });

  it('is not of tomorrow', async () => {
    expect(await take([row(2, vlierbeke, '2026-07-01', 1)], open.town.day(1))).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'datum' }],
    });
  });
});

describe('a plan', () => {
  it('is kept under a name that is free, stands beside the others, and goes', async () => {
    const plan = { naam: 'Een derde', assumed: { share: 33, filesPerCoach: 60 } };
    expect((await act('hoofd.vlierbeke', keepInflowPlan, plan)).outcome).toBe('done');
    expect(await act('hoofd.vlierbeke', keepInflowPlan, plan)).toMatchObject({
      problems: [{ field: 'naam' }],
    });
    await act('hoofd.vlierbeke', keepInflowPlan, { naam: 'Veel', assumed: { share: 41.5 } });
    const { plans } = await desk('coach.vlierbeke');
    expect(plans.map(({ name, share, filesPerCoach }) => [name, share, filesPerCoach])).toEqual([
      ['Een derde', 33, 60],
      ['Veel', 41.5, null],
    ]);
    expect((await act('hoofd.oosterham', dropInflowPlan, { plan: plans[0]?.id })).outcome).toBe('missing');
    expect((await act('hoofd.vlierbeke', dropInflowPlan, { plan: plans[0]?.id })).outcome).toBe('done');
    expect((await desk()).plans.map(({ name }) => name)).toEqual(['Veel']);
  });
});

describe('the own people of a wave', () => {
  let person: string;
  beforeAll(async () => {
    person = await open.town.person({
      givenName: 'Milan',
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      facts: {
        ocmwVlierbeke: {
          'endDates[]': [told({ kind: 'UNEMPLOYMENT', date: '2027-07-01' }, { status: 'provisional' })],
        },
        vdab: { 'endDates[]': [told({ kind: 'UNEMPLOYMENT', date: '2027-03-01' }, { authentic: 'RVA' })] },
      },
    });
  });

  it('are counted and listed by what the own organisation says alone, each showing in the log', async () => {
    expect((await desk()).own).toEqual([{ month: '2027-07', number: 1, provisional: 1 }]);
    const token = await open.town.signIn('hoofd.vlierbeke');
    const shown = await listEnders(open.db.app, { token, route: '/proef', month: '2027-07', size: 50 });
    expect(shown).toMatchObject({
      total: 1,
      items: [{ dossier: person, endsOn: '2027-07-01', earlier: [] }],
    });
    const logged = await open.db.admin.many(
      `select from log.entries e join log.headers h on h.id = e.header_id where e.person_id = $1 and h.route = '/proef'`,
      [person],
    );
    expect(logged).toHaveLength(1);
    const none = await listEnders(open.db.app, { token, route: '/proef', month: '2027-03', size: 50 });
    expect(none).toMatchObject({ total: 0, items: [] });
  });

  it('move with a day that changed, and say every day that stood there before, also after it was confirmed', async () => {
    const date = '2027-09-01';
    for (const status of ['provisional', 'confirmed'] as const)
      await open.town.facts(person, 'ocmwVlierbeke', {
        'endDates[]': [told({ kind: 'UNEMPLOYMENT', date }, { status })],
      });
    const token = await open.town.signIn('coach.vlierbeke');
    const shown = await listEnders(open.db.app, { token, route: '/proef', month: '2027-09', size: 50 });
    expect(shown).toMatchObject({
      items: [
        {
          status: 'confirmed',
          earlier: [
            { date, status: 'provisional' },
            { date: '2027-07-01', status: 'provisional' },
          ],
        },
      ],
    });
    const page = await open.ask(token, '/golven/mensen');
    expect(page.body).toMatch(/Vroeger stond er 1 juli 2027, voorlopig/);
  });

  it('stay away from a colleague of another team, and from whom they are shielded', async () => {
    await open.db.admin.many('update assignments set team_id = null where person_id = $1', [person]);
    expect((await desk('collega.vlierbeke')).own).toEqual([]);
    expect((await desk()).own).toHaveLength(1);
    await open.town.shield(person, { user: 'hoofd.vlierbeke' });
    expect((await desk()).own).toEqual([]);
  });
});

describe('the desk of an OCMW', () => {
  it.each([
    'bemiddelaar.oost',
    'contact.oost',
    'coach.maatwerk',
    'loket.vlierbeke',
    'beheer.vlierbeke',
  ] as const)('is missing for %s', async (user) => {
    const token = await open.town.signIn(user);
    expect((await readInflowDesk(open.db.app, token)).outcome).toBe('missing');
    const list = await listEnders(open.db.app, { token, route: '/proef', month: undefined, size: 5 });
    expect(list.outcome).toBe('missing');
    expect((await take([row(2, vlierbeke, '2026-07-01', 5)], yesterday, user)).outcome).toBe('missing');
  });

  it('is read by a coach, who writes nothing on it', async () => {
    expect((await desk('coach.vlierbeke')).plansHere).toBe(false);
    expect((await take([row(2, vlierbeke, '2026-07-01', 5)], yesterday, 'coach.vlierbeke')).outcome).toBe(
      'missing',
    );
  });

  it('shows another OCMW nothing of these numbers', async () => {
    const other = await desk('hoofd.oosterham');
    expect([other.counts, other.plans, other.lists, other.own]).toEqual([[], [], [], []]);
  });

  it('tells from the register alone that what RVA knows may not come here yet', async () => {
    await open.town.flow({
      from: 'rva',
      purpose: 'benefitEnd',
      categories: ['endDates'],
      status: 'conditional',
      title: 'RVA verwittigt',
    });
    const token = await open.town.signIn('hoofd.vlierbeke');
    expect((await open.ask(token, '/golven/mensen')).body).toContain('RVA verwittigt: nog niet van kracht.');
  });
});
