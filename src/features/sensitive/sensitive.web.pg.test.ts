/** Wherever someone writes freely about a person: a warning beside the field first, and kept as typed once it was looked over. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventPeople } from '../../../db/seeds/people.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
const at: Record<string, readonly [token: string, path: string]> = {};
beforeAll(async () => {
  open = await openApp();
  const { town } = open;
  const coach = await town.signIn('coach.vlierbeke');
  const colleague = await town.signIn('collega.vlierbeke');
  const person = await town.person();
  at['note'] = [coach, `/dossiers/${person}/vastleggen`];
  const mine = await town.person({
    guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', awaitsSecondPerson: true } },
  });
  at['deny'] = [colleague, `/dossiers/${mine}/klopt-niet`];
  await town.flow({
    from: 'ocmwVlierbeke',
    to: 'schakel',
    purpose: 'referral',
    categories: ['identity', 'contact'],
  });
  at['referral'] = [await town.signIn('coach.maatwerk'), `/verwijzingen/${await town.referral(person)}`];
  at['own'] = [await town.signInCitizen(person), '/mijn/vragen'];
  const [insz = ''] = inventPeople({ seed: 11, count: 1 }).map((one) => one.insz);
  const former = await town.person({
    insz,
    guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', until: town.day(-40) } },
  });
  await open.ask(coach, '/personen', { insz });
  at['exceptional'] = [coach, `/dossiers/${former}/uitzonderlijk`];
});
afterAll(() => open.close());

const text = 'Deze persoon heeft een depressie en 3.000 euro schulden.';
const forms = (): Readonly<Record<string, [field: string, form: Record<string, string>]>> => ({
  note: [
    'waarde',
    {
      veld: 'plan.summary',
      waarde: text,
      datum: open.town.today,
      zekerheid: 'declared',
      status: 'confirmed',
    },
  ],
  deny: ['waarom', { waarom: text }],
  referral: ['reden', { antwoord: 'refused', reden: text }],
  own: ['tekst', { soort: 'ask', organisatie: open.town.organisations.ocmwVlierbeke.id, tekst: text }],
  exceptional: ['reden', { reden: text }],
});

describe('free text about a person that looks sensitive', () => {
  test.each(['note', 'deny', 'referral', 'own', 'exceptional'])(
    'comes back with a warning beside the field and a tick, and is kept after it (%s)',
    async (name) => {
      const [token = '', path = ''] = at[name] ?? [];
      const [field, form] = forms()[name] ?? ['', {}];
      const warned = await open.ask(token, path, form);
      expect(warned.statusCode).toBe(422);
      expect(warned.body).toContain(`id="${field}-fout"`);
      expect(warned.body).toContain('“depressie”');
      expect(warned.body).toContain('Ik heb dit nagekeken, bewaar het toch');
      expect(warned.body).toContain(text);
      const kept = await open.ask(token, path, { ...form, nagekeken: 'ja' });
      expect(kept.statusCode).toBe(303);
    },
  );

  test('stops no ordinary sentence', async () => {
    const [token = '', path = ''] = at['note'] ?? [];
    const [, form] = forms()['note'] ?? ['', {}];
    const kept = await open.ask(token, path, { ...form, waarde: 'Zoekt halftijds werk in een ziekenhuis.' });
    expect(kept.statusCode).toBe(303);
  });

  test('is not looked for in names and addresses', async () => {
    const [token = '', path = ''] = at['note'] ?? [];
    const [, form] = forms()['note'] ?? ['', {}];
    const named = { ...form, veld: 'identity.familyName', waarde: 'Depressie' };
    expect((await open.ask(token, path, named)).statusCode).toBe(303);
  });
});
