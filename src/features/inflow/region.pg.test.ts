/** The waves of a region: sums of at least three OCMWs, rounded, never with a small part in it, and only where a flow for statistics is in force. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { perform } from '../../kernel/act.ts';
import { importInflow } from './inflow.acts.ts';
import { readRegions } from './inflow.sql.ts';

let open: OpenApp;
const flows: string[] = [];
const ocmws = ['ocmwVlierbeke', 'ocmwOosterham', 'ocmwZandkapelle'] as const;
const heads = {
  'hoofd.vlierbeke': '99001',
  'hoofd.oosterham': '99002',
  'hoofd.zandkapelle': '99003',
} as const;

beforeAll(async () => {
  open = await openApp();
  await deliver('hoofd.vlierbeke', { '2026-07': 124, '2026-12': 40, '2027-07': 20 });
  await deliver('hoofd.oosterham', { '2026-07': 33, '2026-12': 9, '2027-07': 20 });
  await deliver('hoofd.zandkapelle', { '2026-07': 18, '2026-12': 30 });
});
afterAll(() => open.close());

async function deliver(user: keyof typeof heads, numbers: Readonly<Record<string, number>>) {
  const rows = Object.entries(numbers).map(([month, number], index) => ({
    line: index + 2,
    nis: heads[user],
    month: `${month}-01`,
    number,
  }));
  const raw = { bron: 'RVA', datum: open.town.today, rows };
  const outcome = await perform(open.db.app, await open.town.signIn(user), importInflow, raw);
  if (outcome.outcome !== 'done') throw new Error(outcome.outcome);
}

async function regions(user: DemoUser) {
  const shown = await readRegions(open.db.app, await open.town.signIn(user));
  return shown.outcome === 'shown' ? shown.regions : shown.outcome;
}

const hidden = [
  { month: '2026-07', number: null },
  { month: '2026-12', number: null },
  { month: '2027-07', number: null },
];

it('say nothing of one OCMW alone, the own one neither', async () => {
  expect(await regions('contact.oost')).toEqual([]);
  expect(await regions('hoofd.vlierbeke')).toEqual([{ region: 'Vlierstreek (demo)', months: hidden }]);
});

it('are a sum of three, rounded part by part; a part below ten, or fewer than three, hides the month', async () => {
  for (const from of ocmws) {
    const one = await open.town.flow({ from, to: 'vdab', purpose: 'statistics', categories: ['endDates'] });
    flows.push(one.id);
  }
  expect(await regions('contact.oost')).toEqual([
    { region: 'Vlierstreek (demo)', months: [{ month: '2026-07', number: 170 }, ...hidden.slice(1)] },
  ]);
});

it('are told with what they ask of the teams, by the share that is tried', async () => {
  const token = await open.town.signIn('contact.oost');
  const page = await open.ask(token, '/golven/regio', { aandeel: '36', dossiers: '50' });
  // 36 % of 170 is 61 files, which is 1,3 times fifty and 31.598 euro.
  expect(page.body).toMatch(/Verwachte dossiers bij 36[^]*61 \(56 tot 61\)[^]*1,3[^]*31\.598/);
  const wrong = await open.ask(token, '/golven/regio', { aandeel: 'eigen', eigen: '140' });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('Kies een aandeel');
});

it('change by tens alone when a number changes by a few', async () => {
  await deliver('hoofd.zandkapelle', { '2026-07': 21 });
  expect(await regions('contact.oost')).toMatchObject([{ months: [{ number: 170 }, {}, {}] }]);
});

it('close at the next look when an OCMW suspends its flow', async () => {
  await open.db.admin.many(
    `update flows set status = 'suspended', suspension_reason = 'proef' where id = $1`,
    [flows[0]],
  );
  expect(await regions('contact.oost')).toMatchObject([{ months: hidden }]);
});

it.each(['bemiddelaar.oost', 'coach.vlierbeke', 'coach.maatwerk', 'loket.vlierbeke'] as const)(
  'are missing for %s, who coordinates nothing',
  async (user) => {
    expect(await regions(user)).toBe('missing');
  },
);
