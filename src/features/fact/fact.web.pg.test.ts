/** Recording a fact by form: only what the role may record, what was typed comes back when it is wrong, and a look is logged. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
let coach: string;
let address: string;
beforeAll(async () => {
  open = await openApp();
  const person = await open.town.person({
    givenName: 'Nora',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' },
  });
  coach = await open.town.signIn('coach.vlierbeke');
  address = `/dossiers/${person}/vastleggen`;
});
afterAll(() => open.close());

const transport = { veld: 'transport', waarde: 'BIKE', zekerheid: 'declared', status: 'confirmed' };
const typed = () => ({ ...transport, datum: open.town.day(-9) });

describe('recording a fact', () => {
  test('begins with the list of fields, and so does a name that is no field of the role', async () => {
    const list = await open.ask(coach, address);
    expect(list.body).toContain('Wat wilt u vastleggen?');
    expect(list.body).toContain(`href="${address.replace('/vastleggen', '/notities')}"`);
    for (const field of ['nooit', 'identity.insz', 'notes.shared', 'notes.internal']) {
      const { body, statusCode } = await open.ask(coach, `${address}?veld=${field}`);
      expect([statusCode, body.includes('Wat wilt u vastleggen?')], field).toEqual([200, true]);
    }
  });

  test('that is wrong gives the form back with what was typed', async () => {
    const { body, statusCode } = await open.ask(coach, address, { ...transport, datum: '40/13/2026' });
    expect(statusCode).toBe(422);
    expect(body).toContain('value="40/13/2026"');
    expect(body).toContain('Schrijf een datum');
  });

  test('of a day before the person was born is refused beside that day', async () => {
    const benefit = { veld: 'benefits[]', kind: 'LEEFLOON', zekerheid: 'declared', status: 'confirmed' };
    const early = await open.ask(coach, address, { ...benefit, from: '01/01/1950', datum: open.town.today });
    expect(early.statusCode).toBe(422);
    expect(early.body).toContain('Deze dag ligt voor de geboorte.');
    expect(early.body).toContain('id="from-fout"');
    expect(early.body).toContain('value="01/01/1950"');
    const told = await open.ask(coach, address, { ...transport, datum: '01/01/1950' });
    expect([told.statusCode, told.body.includes('id="datum-fout"')]).toEqual([422, true]);
    const page = await open.ask(coach, address.replace('/vastleggen', '/geschiedenis'));
    expect(page.body).not.toContain('1950');
  });

  test('keeps what was written like a day and is none', async () => {
    const measure = { veld: 'measures[]', kind: 'ART60', zekerheid: 'declared', status: 'confirmed' };
    const from = open.town.day(-9);
    const answer = await open.ask(coach, address, { ...measure, from, place: '2024-99-99', datum: from });
    expect(answer.statusCode).toBe(303);
  });

  test('that is right leads back to the dossier, which shows it', async () => {
    const { headers, statusCode } = await open.ask(coach, address, typed());
    expect(statusCode).toBe(303);
    expect(headers.location).toContain(address.replace('/vastleggen', ''));
    expect((await open.ask(coach, String(headers.location))).body).toContain('fiets');
  });

  test('about someone whom the organisation does not guide has no page', async () => {
    const stranger = await open.town.signIn('coach.kreekdorp');
    expect((await open.ask(stranger, `${address}?veld=transport`)).statusCode).toBe(404);
    expect((await open.ask(stranger, address, typed())).statusCode).toBe(404);
  });
});
