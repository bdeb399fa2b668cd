/** Finding people: the own list, a search that says what is wrong with it, and the list of everyone for a reason alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
  await open.town.person({ givenName: 'Nora', guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
  await open.town.person({ givenName: 'Bilal', guidedBy: { ocmwKreekdorp: 'coach.kreekdorp' } });
});
afterAll(() => open.close());

describe('finding people', () => {
  test('begins with those of the reader, and nobody of another organisation', async () => {
    const { body } = await open.ask(await open.town.signIn('coach.vlierbeke'), '/personen');
    expect(body).toContain('Nora');
    expect(body).not.toContain('Bilal');
  });

  test('by a number that cannot be gives the form back, without the list', async () => {
    const coach = await open.town.signIn('coach.vlierbeke');
    const { body, statusCode } = await open.ask(coach, '/personen', { insz: '123' });
    expect(statusCode).toBe(422);
    expect(body).toContain('value="123"');
    expect(body).not.toContain('Nora');
  });

  test('among everyone of the organisation takes a reason of the list, and a role that may', async () => {
    const head = await open.town.signIn('hoofd.vlierbeke');
    const asked = await open.ask(head, '/personen?van=organisation');
    expect([asked.statusCode, asked.body.includes('Nora')]).toEqual([200, false]);
    const odd = await open.ask(head, '/personen?van=organisation&reden=nieuwsgierig');
    expect([odd.statusCode, odd.body.includes('Nora')]).toEqual([422, false]);
    const given = await open.ask(head, '/personen?van=organisation&reden=supervision');
    expect([given.statusCode, given.body.includes('Nora')]).toEqual([200, true]);
    const coach = await open.town.signIn('coach.vlierbeke');
    expect((await open.ask(coach, '/personen?van=organisation')).statusCode).toBe(404);
  });

  test('takes the reason by the name that was promised to the outside', async () => {
    const head = await open.town.signIn('hoofd.vlierbeke');
    const named = await open.ask(head, '/personen?van=organisation&reason=supervision');
    expect([named.statusCode, named.body.includes('Nora')]).toEqual([200, true]);
  });
});
