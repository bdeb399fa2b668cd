// A demo whose day stands still in the past: what is done there happened on that day, and no page tells of a day that has not come.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../tests/support/open-app.ts';
import * as plan from '../features/plan/plan.acts.ts';
import * as referrals from '../features/referral/referral.acts.ts';
import { perform } from '../kernel/act.ts';
import { addDays, type CivilDate, formatDate } from '../kernel/civil-date.ts';

let open: OpenApp;
let person: string;
let day: CivilDate;
let coach: string;
let partner: string;
beforeAll(async () => {
  open = await openApp();
  const { town } = open;
  await town.flow({
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    purpose: 'referral',
    categories: ['identity', 'contact'],
  });
  person = await town.person({ familyName: 'Verhaege' });
  day = addDays(town.today, -30);
  await town.moveClock(day);
});
afterAll(() => open.close());
beforeEach(async () => {
  coach = await open.town.signIn('coach.vlierbeke');
  partner = await open.town.signIn('coach.maatwerk');
});

const real = (style: 'short' | 'long' = 'short') => formatDate(open.town.today, style);

test('a referral is sent, answered and started on the day of the demo', async () => {
  const { db, town } = open;
  const sent = await perform(db.app, coach, referrals.sendReferral, {
    dossier: person,
    to: town.organisations.schakel.id,
    question: 'Kan deze persoon starten?',
    wantedOutcomes: ['work'],
  });
  if (sent.outcome !== 'done') throw new Error(JSON.stringify(sent));
  const { id } = sent.done;
  const read = async (token: string) => (await open.ask(token, `/verwijzingen/${id}`)).body;
  await read(partner);
  const said = { id, answer: 'accepted', reason: '' };
  expect((await perform(db.app, partner, referrals.answerReferral, said)).outcome).toBe('done');
  const started = { id, started: true, startedOn: day };
  expect((await perform(db.app, partner, referrals.startReferral, started)).outcome).toBe('done');
  for (const token of [coach, partner]) {
    const body = await read(token);
    expect(body).toContain(`verstuurd op ${formatDate(day, 'short')}`);
    expect(body).not.toContain(real());
  }
  const lists = [
    await open.ask(coach, '/verwijzingen?richting=uit'),
    await open.ask(partner, '/verwijzingen'),
  ];
  for (const { body } of lists) expect(body).not.toContain(real());
});

test('a plan is changed and signed on the day of the demo', async () => {
  const { db } = open;
  await perform(db.app, coach, plan.takeTemplate, { person, template: 'afterArticle60' });
  const form = (await open.ask(coach, `/dossiers/${person}/plan/handtekening`)).body;
  const kenmerk = /name="kenmerk" value="([0-9a-f]+)"/.exec(form)?.[1] ?? '';
  const paper = { naam: 'An Verhaege', datum: day, kenmerk };
  expect((await open.ask(coach, `/dossiers/${person}/plan/handtekening`, paper)).statusCode).toBe(303);
  const { body } = await open.ask(coach, `/dossiers/${person}/plan`);
  expect(body).toContain(`Vastgelegd op ${formatDate(day, 'short')}`);
  expect(body).not.toContain(real());
  expect(body).not.toContain(real('long'));
});
