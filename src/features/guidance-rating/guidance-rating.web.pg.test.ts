/** How a person finds the guidance: for nobody's eyes, told as numbers of ten and more of a half-year that is over. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
let person: string;
let citizen: string;
let head: string;
beforeAll(async () => {
  open = await openApp();
  await open.town.moveClock(civilDate('2026-05-04'));
  person = await open.town.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
  citizen = await open.town.signInCitizen(person);
  head = await open.town.signIn('hoofd.vlierbeke');
});
afterAll(() => open.close());

const here = '/mijn/mening';
const organisation = () => open.town.organisations.ocmwVlierbeke;
const rows = () =>
  open.db.admin.many('select heard, clear, helps from guidance_ratings where person_id = $1', [person]);
const answers = (given: object) => ({
  organisatie: organisation().id,
  luistert: '',
  duidelijk: '',
  helpt: '',
  ...given,
});

test('is said where one likes to, changed, and taken back', async () => {
  expect((await open.ask(citizen, here)).body).toContain('Niemand leest wat u antwoordt');
  expect((await open.ask(citizen, here, answers({ luistert: 'yes', helpt: 'no' }))).statusCode).toBe(303);
  expect(await rows()).toEqual([{ heard: 'yes', clear: null, helps: 'no' }]);
  await open.ask(citizen, here, answers({ luistert: 'partly' }));
  expect(await rows()).toEqual([{ heard: 'partly', clear: null, helps: null }]);
  await open.ask(citizen, here, answers({}));
  expect(await rows()).toEqual([]);
});

test('is asked of who guides now alone, and of nobody who signs in to work', async () => {
  const elsewhere = { ...answers({ luistert: 'yes' }), organisatie: open.town.organisations.vdab.id };
  expect((await open.ask(citizen, here, elsewhere)).statusCode).toBe(404);
  expect((await open.ask(citizen, here, answers({ luistert: 'maybe' }))).statusCode).toBe(404);
  expect((await open.ask(head, here, answers({ luistert: 'yes' }))).statusCode).toBe(404);
});

test('leaves nothing that the organisation reads', async () => {
  await open.ask(citizen, here, answers({ luistert: 'no' }));
  const coach = await open.town.signIn('coach.vlierbeke');
  for (const path of ['', '/geschiedenis', '/inzages'])
    expect((await open.ask(coach, `/dossiers/${person}${path}`)).body).not.toMatch(/guidance\.rate|mening/);
  const mine = await open.db.admin.many(`select organisation from act_log where act = 'guidance.rate'`);
  expect(new Set(mine.map((row) => JSON.stringify(row)))).toEqual(new Set(['{"organisation":null}']));
});

test('is told as a number from ten on, of a half-year that is over, to who may read figures', async () => {
  const many = Array.from({ length: 10 }, () =>
    open.town.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } }),
  );
  for (const [place, one] of (await Promise.all(many)).entries()) {
    const session = await open.town.signInCitizen(one);
    await open.ask(session, here, answers({ luistert: 'yes', duidelijk: place < 9 ? 'yes' : 'no' }));
  }
  const numbers = async () => {
    const { body } = await open.ask(head, '/cijfers/eigen/mening');
    return [...body.matchAll(/<td[^>]*><div>([^<]*)<\/div>/g)].map(([, cell]) => cell);
  };
  expect(await numbers(), 'this half-year is not over').toEqual([]);
  await open.town.moveClock(civilDate('2026-07-01'));
  // Ten say that they are listened to; one says no, nine that it is clear.
  const few = 'minder dan 10';
  expect(await numbers()).toEqual(['10', few, few, few, few, few, few, few, few]);
  const coach = await open.town.signIn('coach.vlierbeke');
  expect((await open.ask(coach, '/cijfers/eigen/mening')).statusCode).toBe(404);
});
