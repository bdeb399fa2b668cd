/** The pages of consultation, through the whole application: who sees what, and what bad input gets. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { bodyId, writeBodies } from '../../../db/seeds/demo-body.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
const tokens = new Map<DemoUser, string>();
beforeAll(async () => {
  open = await openApp();
  await writeBodies(open.db.admin, open.town.organisations);
});
afterAll(() => open.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await open.town.signIn(user));
  tokens.set(user, token);
  return token;
}
const get = async (user: DemoUser, path: string) => open.ask(await as(user), path);
const send = async (user: DemoUser, path: string, form: Record<string, string> = {}) =>
  open.ask(await as(user), path, form);

const form = (over: Record<string, string> = {}) => ({
  thema: 'transport',
  domein: 'work',
  gemeente: '99001',
  tekst: 'De eerste bus rijdt te laat.',
  ...over,
});

async function raised(user: DemoUser, over: Record<string, string> = {}): Promise<string> {
  const answer = await send(user, '/overleg/signalen/nieuw', form({ vergeleken: 'ja', ...over }));
  return String(answer.headers.location);
}

async function concerns(): Promise<number> {
  const row = await open.db.admin.one<{ all: number }>('select count(*)::integer as all from concerns');
  return row?.all ?? 0;
}

describe('the bodies', () => {
  test('are listed with their secretary, or that there is none', async () => {
    const { body } = await get('coach.vlierbeke', '/overleg');
    expect(body).toContain('Centrale werkgroep lokale besturen');
    expect(body).toContain('Secretaris: VVSG');
    expect(body).toContain('Nog geen secretaris');
    const limburg = await get('coach.vlierbeke', `/overleg/${bodyId('limburg')}`);
    expect(limburg.body).toContain('Dit overleg heeft nog geen secretaris.');
    const east = await get('secretaris.oost', `/overleg/${bodyId('east')}`);
    expect(east.body).toContain('Plan een vergadering');
    expect(east.body).toContain('ervaring met armoede');
    expect(east.body).toContain('verzonnen voor de demo');
    expect((await get('hoofd.oosterham', `/overleg/${bodyId('east')}`)).body).not.toContain(
      'Plan een vergadering',
    );
  });

  test('show nothing of their concerns to a partner without a seat, and to a person guided what anyone reads', async () => {
    const one = await raised('coach.vlierbeke');
    const list = await get('coach.steiger', '/overleg');
    expect(list.statusCode).toBe(200);
    expect(list.body).toContain('Uw organisatie heeft nog geen plaats in een overleg.');
    expect(list.body).not.toContain('Geef een signaal');
    expect((await get('coach.steiger', `/overleg/${bodyId('steering')}`)).body).not.toContain('bus');
    for (const path of ['/overleg/signalen', '/overleg/signalen/nieuw', one])
      expect((await get('coach.steiger', path)).statusCode, path).toBe(404);
    const citizen = await open.town.signInCitizen(await open.town.person());
    for (const path of ['/overleg/signalen', one])
      expect((await open.ask(citizen, path)).statusCode, path).toBe(404);
    // What anyone reads without signing in is not hidden from who does.
    for (const path of ['/overleg', `/overleg/${bodyId('east')}`]) {
      const { statusCode, body } = await open.ask(citizen, path);
      expect(statusCode, path).toBe(200);
      expect(body, path).not.toMatch(
        /De eerste bus rijdt te laat|Geef een signaal|Open signalen|Vergaderingen/,
      );
    }
    for (const path of ['/overleg/signalen', '/overleg/signalen/nieuw', one])
      expect((await open.ask(undefined, path)).statusCode, path).toBe(303);
    for (const path of ['/overleg', `/overleg/${bodyId('steering')}`]) {
      const { statusCode, body } = await open.ask(undefined, path);
      expect(statusCode, path).toBe(200);
      expect(body, path).not.toMatch(
        /De eerste bus rijdt te laat|Geef een signaal|Open signalen|Vergaderingen/,
      );
    }
  });
});

describe('a concern', () => {
  test('is not saved before its reader saw what others raised of that theme', async () => {
    await raised('coach.oosterham', { thema: 'digital', gemeente: '99002' });
    const before = await concerns();
    const first = await send('coach.vlierbeke', '/overleg/signalen/nieuw', form({ thema: 'digital' }));
    expect(first.statusCode).toBe(200);
    expect(first.body).toContain('Er zijn al signalen over dit thema.');
    expect(first.body).toContain('De eerste bus rijdt te laat.');
    expect(await concerns()).toBe(before);
    const again = await send(
      'coach.vlierbeke',
      '/overleg/signalen/nieuw',
      form({ thema: 'digital', vergeleken: 'ja' }),
    );
    expect(again.statusCode).toBe(303);
    expect(await concerns()).toBe(before + 1);
  });

  test('that names someone is warned of first, also in what a secretary writes', async () => {
    const before = await concerns();
    const named = form({ thema: 'homes', tekst: 'Mevrouw De Smet vindt geen woning.' });
    const warned = await send('coach.vlierbeke', '/overleg/signalen/nieuw', named);
    expect(warned.statusCode).toBe(422);
    expect(warned.body).toContain('Dit lijkt op de naam van een persoon.');
    expect(warned.body).toContain('Mevrouw De Smet vindt geen woning.');
    expect(await concerns()).toBe(before);
    const looked = await send('coach.vlierbeke', '/overleg/signalen/nieuw', { ...named, nagekeken: 'ja' });
    expect(looked.statusCode).toBe(303);
    const carry = await send('hoofd.vlierbeke', `${looked.headers.location}/doorgeven`, {
      versie: '1',
      toelichting: 'Het gaat om meneer Peeters.',
    });
    expect(carry.statusCode).toBe(422);
    expect(carry.body).toContain('Dit lijkt op de naam van een persoon.');
  });

  test('that is supported twice, or carried with what was read before, answers 409 with a sentence', async () => {
    const one = await raised('coach.vlierbeke', { thema: 'training' });
    expect((await send('hoofd.oosterham', `${one}/steun`)).headers.location).toBe(one);
    const twice = await send('hoofd.oosterham', `${one}/steun`);
    expect(twice.statusCode).toBe(409);
    expect(twice.body).toContain('U steunt dit signaal al. Uw organisatie telt al mee.');
    const note = { versie: '1', toelichting: 'Wij lossen dit niet alleen op.' };
    expect((await send('hoofd.vlierbeke', `${one}/doorgeven`, note)).statusCode).toBe(303);
    const late = await send('secretaris.oost', `${one}/doorgeven`, note);
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Iemand anders werkte intussen aan dit signaal.');
    const empty = await send('secretaris.oost', `${one}/doorgeven`, { versie: '1', toelichting: '' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('name="versie" value="1"');
    expect((await send('coach.oosterham', `${one}/doorgeven`, { ...note, versie: '2' })).statusCode).toBe(
      403,
    );
    expect((await send('secretaris.oost', `${one}/bundelen`, { versie: '2' })).statusCode).toBe(422);
  });

  test('is raised from a dossier with its theme alone', async () => {
    const person = await open.town.person({ familyName: 'Verhaege' });
    await send('coach.vlierbeke', `/dossiers/${person}/drempels`, {
      domein: 'childCare',
      niveau: '1',
      tekst: 'heeft opvang nodig voor 6 uur',
      datum: '1/6/2025',
    });
    const { body } = await get('coach.vlierbeke', `/dossiers/${person}/drempels`);
    const [link] = /\/overleg\/signalen\/nieuw[^"]*/.exec(body) ?? [];
    expect(link).toBe('/overleg/signalen/nieuw?thema=childCare');
    const raise = await get('coach.vlierbeke', link ?? '');
    expect(raise.body).not.toContain('Verhaege');
    expect(raise.body).not.toContain(person);
  });
});
