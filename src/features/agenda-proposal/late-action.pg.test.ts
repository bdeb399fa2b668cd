/** Actions of agreements that are late: on which agenda they wait, and what taking one on does. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyId } from '../../../db/seeds/demo-body.ts';
import { demoAgreements } from '../../../db/seeds/demo-agreement.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { type Consultation, openConsultation } from '../../../tests/support/consultation.ts';
import { addWorkingDays } from '../../kernel/working-day.ts';

let c: Consultation;
let meeting: string;
const action = randomUUID();
beforeAll(async () => {
  c = await openConsultation();
  const { town, db } = c.open;
  const cluster = demoAgreements(town.today).find(({ name }) => name === 'cluster');
  const { parties = [], title = '' } = cluster ?? {};
  const agreement = await town.agreement({ parties, title, lines: [] });
  await insertRows(db.admin, 'agreement_actions', [
    {
      id: action,
      agreement_id: agreement,
      number: 1,
      title: 'Vier leermomenten per jaar',
      owner: town.organisations.ocmwMolenrode.ref,
      indicator: 'report',
      due_on: town.day(-9),
      status: 'running',
      started_on: town.day(-90),
    },
  ]);
  meeting = await c.planned('hoofd.vlierbeke', 'steering', addWorkingDays(town.today, 9));
});
afterAll(() => c.close());

const take = (user: Parameters<Consultation['get']>[0], at = meeting) =>
  c.send(user, `${at}/opnemen`, { soort: 'action', wat: action, titel: 'Actie', doel: 'beslissen' });

test('a late action waits at the body in which all parties of its agreement sit, and at no other', async () => {
  const { body } = await c.get('hoofd.vlierbeke', meeting);
  expect(body).toContain('Actie: Vier leermomenten per jaar');
  const east = await c.planned('secretaris.oost', 'east', addWorkingDays(c.open.town.today, 8));
  expect((await c.get('secretaris.oost', east)).body).not.toContain('Vier leermomenten per jaar');
  expect((await take('secretaris.oost', east)).statusCode).toBe(404);
  const seat = `update body_members set standing = $1 where body_id = $2 and organisation = $3`;
  const molenrode = [bodyId('steering'), c.open.town.organisations.ocmwMolenrode.ref];
  await c.open.db.admin.many(seat, ['named', ...molenrode]);
  expect((await c.get('hoofd.vlierbeke', meeting)).body).not.toContain('Vier leermomenten per jaar');
  await c.open.db.admin.many(seat, ['agreed', ...molenrode]);
});

test('its secretary takes it on once, to be decided about, and the point leads to the action', async () => {
  expect((await take('hoofd.oosterham')).statusCode).toBe(403);
  expect((await take('hoofd.vlierbeke')).statusCode).toBe(303);
  expect((await take('hoofd.vlierbeke')).statusCode).toBe(409);
  const { body } = await c.get('hoofd.oosterham', meeting);
  expect(body).toContain('Te laat: Vier leermomenten per jaar');
  expect(body).toContain(`/acties/${action}"`);
  expect(body).toMatch(/Te laat: Vier leermomenten per jaar(?:(?!<\/li>)[\s\S])*beslissing/);
});

test('one that is not late waits nowhere', async () => {
  await c.open.db.admin.many('delete from agenda_items where action_id = $1', [action]);
  await c.open.db.admin.many('update agreement_actions set due_on = gate.today() where id = $1', [action]);
  expect((await c.get('hoofd.vlierbeke', meeting)).body).not.toContain('Vier leermomenten per jaar');
  expect((await take('hoofd.vlierbeke')).statusCode).toBe(404);
});
