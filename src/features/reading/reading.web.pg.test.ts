/** The pages of disputed points, through the whole application: who reads, who drafts, who confirms, and what counts from when. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { readFollowed } from './reading.sql.ts';

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
const send = async (user: DemoUser, path: string, form: Record<string, string>) =>
  open.ask(await as(user), path, form);

const at = '/betwiste-punten/dg-wage';
const choice = (over: Record<string, string> = {}) => ({
  versie: '0',
  revisie: '',
  'lezing-LEEFLOON': 'below',
  reden: 'De memorie van toelichting zegt: lager dan.',
  ...over,
});

describe('a disputed point', () => {
  it('is public, with both readings, their sources, and that none is followed', async () => {
    const list = await get(undefined, '/betwiste-punten');
    expect(list.statusCode).toBe(200);
    expect(list.body).toContain(
      'Hoeveel dagen vraagt een contract artikel 60 dat over 1 maart 2026 heen loopt?',
    );
    const page = await get(undefined, at);
    expect(page.body).toContain('Het loon ligt lager dan 10.000 euro.');
    expect(page.body).toContain('Het loon is ten hoogste 10.000 euro.');
    expect(page.body).toContain('embuildantwerpen.be');
    expect(page.body).toContain('Niemand koos een lezing.');
    expect(page.body).not.toContain(`${at}/wijzig`);
    expect((await get(undefined, '/betwiste-punten/nergens')).statusCode).toBe(404);
  });

  it('is chosen by nobody but a legal editor', async () => {
    for (const user of ['coach.vlierbeke', 'dpo.vlierbeke', 'redactie.vvsg', 'beheer.vdab'] as const) {
      expect((await get(user, `${at}/wijzig`)).statusCode, user).toBe(403);
      expect((await send(user, `${at}/wijzig`, choice())).statusCode, user).toBe(403);
      expect((await send(user, `${at}/bevestig`, { revisie: '1' })).statusCode, user).toBe(403);
    }
    expect(await readFollowed(open.db.app)).toEqual({});
  });

  it('asks a reason, a reading that exists and something that changes', async () => {
    const without = await send('jurist.vlierbeke', `${at}/wijzig`, choice({ reden: ' ' }));
    expect(without.statusCode).toBe(422);
    expect(without.body).toContain('Schrijf waarom. Iedereen kan de reden lezen.');
    const unknown = await send('jurist.vlierbeke', `${at}/wijzig`, choice({ 'lezing-LEEFLOON': 'maybe' }));
    expect(unknown.statusCode).toBe(422);
    const same = await send('jurist.vlierbeke', `${at}/wijzig`, choice({ 'lezing-LEEFLOON': '' }));
    expect(same.statusCode).toBe(422);
    expect(same.body).toContain('Kies iets anders dan wat nu gevolgd wordt.');
  });

  it('counts once a legal editor of another organisation confirmed what was read', async () => {
    const drafted = await send('jurist.vlierbeke', `${at}/wijzig`, choice());
    expect(drafted.headers.location).toBe(`${at}/ontwerp`);
    const own = await get('jurist.vlierbeke', `${at}/ontwerp`);
    expect(own.body).toContain('Een juridisch redacteur van een andere organisatie moet dit bevestigen.');
    expect(own.body).not.toContain(`${at}/bevestig`);
    expect((await send('jurist.vlierbeke', `${at}/bevestig`, { revisie: '1' })).statusCode).toBe(403);
    expect((await get(undefined, at)).body).not.toContain('memorie');
    expect(await readFollowed(open.db.app)).toEqual({});

    const read = await get('jurist.vdab', `${at}/ontwerp`);
    expect(read.body).toContain('De memorie van toelichting zegt: lager dan.');
    const changed = await send(
      'jurist.vlierbeke',
      `${at}/wijzig`,
      choice({ revisie: '1', 'lezing-OTHER': 'below' }),
    );
    expect(changed.statusCode).toBe(303);
    expect((await send('jurist.vdab', `${at}/bevestig`, { revisie: '1' })).statusCode).toBe(409);
    expect((await get('jurist.vdab', `${at}/ontwerp`)).body).toContain('10.000: de bronnen verschillen');
    expect((await send('jurist.vdab', `${at}/bevestig`, { revisie: '2' })).headers.location).toBe(at);
    expect(await readFollowed(open.db.app)).toEqual({ 'DG-WAGE': { LEEFLOON: 'below', OTHER: 'below' } });

    const page = await get(undefined, at);
    expect(page.body).toMatch(/OCMW Vlierbeke stelde dit op, VDAB bevestigde het op/);
    expect(page.body).toContain('Reden: De memorie van toelichting zegt: lager dan.');
    expect(page.body).not.toContain('Vermeiren');
    expect((await get(undefined, '/betwiste-punten')).body).toContain('voor een deel gekozen');
  });

  it('is opened again by two people too, and keeps its history', async () => {
    const back = choice({ versie: '1', 'lezing-LEEFLOON': '', reden: 'De bron is ingetrokken.' });
    expect((await send('jurist.vvsg', `${at}/wijzig`, { ...back, versie: '0' })).statusCode).toBe(409);
    expect((await send('jurist.vvsg', `${at}/wijzig`, back)).statusCode).toBe(303);
    expect((await send('jurist.vlierbeke', `${at}/bevestig`, { revisie: '1' })).statusCode).toBe(303);
    expect(await readFollowed(open.db.app)).toEqual({});
    const page = await get(undefined, at);
    expect(page.body).toContain('Versie 2: VVSG');
    expect(page.body).toContain('Versie 1: OCMW Vlierbeke');
  });

  it('can be taken off the table before it counts', async () => {
    await send('jurist.vdab', `${at}/wijzig`, choice({ versie: '2' }));
    expect((await send('jurist.vlierbeke', `${at}/intrekken`, { revisie: '9' })).statusCode).toBe(409);
    expect((await send('jurist.vlierbeke', `${at}/intrekken`, { revisie: '1' })).statusCode).toBe(303);
    expect((await get('jurist.vdab', `${at}/ontwerp`)).headers.location).toBe(at);
  });
});

describe('a choice', () => {
  it('counts in the interface from the next request', async () => {
    const ask = async () => {
      const answer = await open.app.inject({
        method: 'POST',
        url: '/api/v1/eligibility',
        headers: { host: 'localhost:8080' },
        payload: {
          date: '2026-10-05',
          facts: {
            residence: { region: 'VL' },
            birthDate: '1985-03-03',
            benefits: [{ kind: 'LEEFLOON' }],
          },
        },
      });
      const items: { instrument: string; obligation?: string; readings?: unknown }[] = answer.json().items;
      return items.find(({ instrument }) => instrument === 'VDAB_REGISTRATION');
    };
    expect(await ask()).not.toHaveProperty('obligation');
    expect(await ask()).toMatchObject({ readings: [{ point: 'VR-01', followed: [] }] });
    const duty = {
      versie: '0',
      revisie: '',
      'lezing-LEEFLOON': 'inForce',
      reden: 'Het akkoord is verschenen.',
    };
    await send('jurist.vdab', '/betwiste-punten/vr-01/wijzig', duty);
    expect(await ask()).not.toHaveProperty('obligation');
    await send('jurist.vvsg', '/betwiste-punten/vr-01/bevestig', { revisie: '1' });
    expect(await ask()).toMatchObject({
      obligation: 'obliged',
      readings: [{ point: 'VR-01', followed: ['inForce'] }],
    });
  });
});
