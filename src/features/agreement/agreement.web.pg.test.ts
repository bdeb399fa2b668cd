/** The pages of agreements, through the whole application. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

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

let id: string;
let lines: string[];
beforeEach(async () => {
  await open.db.admin.many(`update flows set status = 'ended'`);
  const own = await open.town.flow({ needsAgreement: true });
  const more = await open.town.flow({ needsAgreement: true, categories: ['competences'] });
  const theirs = await open.town.flow({ from: 'ocmwVlierbeke', to: 'vdab', needsAgreement: true });
  id = await open.town.agreement({
    parties: [
      {
        organisation: 'vdab',
        role: 'partij',
        signatory: 'gedelegeerd bestuurder',
        approvals: [{ organ: 'raad van bestuur', decidedOn: '2021-11-25', reference: 'RvB 2021/014' }],
      },
      {
        organisation: 'ocmwVlierbeke',
        role: 'partij',
        signatory: 'voorzitter',
        approvals: [{ organ: 'raad voor maatschappelijk welzijn' }],
      },
    ],
    lines: [
      { flow: own.number, from: 'vdab', to: 'ocmwVlierbeke', categories: ['registration', 'plan'] },
      { flow: more.number, from: 'vdab', to: 'ocmwVlierbeke', categories: ['competences'] },
      { flow: theirs.number, from: 'ocmwVlierbeke', to: 'vdab', categories: ['plan'] },
    ],
  });
  const rows = await open.db.admin.many<{ id: string }>(
    'select id from annex_lines where agreement_id = $1 order by number',
    [id],
  );
  lines = rows.map((row) => row.id);
});

test('past the last page of agreements stands the last page', async () => {
  const { body } = await open.ask(undefined, '/overeenkomsten?pagina=900');
  expect(body).toContain(`href="/overeenkomsten/${id}"`);
});

const states = async () =>
  (
    await open.db.admin.many<{ status: string }>(
      'select status from annex_lines where agreement_id = $1 order by number',
      [id],
    )
  ).map(({ status }) => status);

describe('an agreement', () => {
  it('is read by everyone: parties, decisions and what each line opens', async () => {
    const page = await get(undefined, `/overeenkomsten/${id}`);
    expect(page.statusCode).toBe(200);
    expect(page.headers['cache-control']).toBe('public, no-cache');
    for (const words of [
      'RvB 2021/014',
      'Raad voor maatschappelijk welzijn',
      'wacht',
      'Inschrijving bij VDAB, Plan',
    ])
      expect(page.body).toContain(words);
    expect(page.body).not.toContain('Schors');
    const list = await get(
      undefined,
      `/overeenkomsten?partij=${open.town.organisations.vdab.id}&toestand=inForce`,
    );
    expect(list.body).toContain(`/overeenkomsten/${id}`);
    expect((await get(undefined, '/overeenkomsten?niveau=grant')).body).toContain('Toon alle overeenkomsten');
  });

  it('says what follows it and what falls under it, and where it holds', async () => {
    const next = await open.town.agreement({ title: 'De volgende', from: '2090-01-01', until: '2095-12-31' });
    const under = await open.town.agreement({ title: 'Een subsidie', level: 'grant' });
    await open.db.admin.many('update agreements set renews = $1 where id = $2', [id, next]);
    await open.db.admin.many('update agreements set parent = $1 where id = $2', [id, under]);
    const words = (await get(undefined, `/overeenkomsten/${id}`)).body.replace(/<[^>]*>/g, '');
    expect(words).toContain('Daarna komt De volgende');
    expect(words).toContain('Hieronder valt Een subsidie');
    expect(words).toContain('Overal waar de lokale besturen van de overeenkomst werken.');
  });

  it('is signed, decided and left by the coordinators of its parties alone, and says so', async () => {
    const draft = await open.town.agreement({ status: 'approval' });
    for (const part of ['teken', 'besluit', 'opzeggen'])
      for (const user of ['coach.vlierbeke', 'hoofd.oosterham'] as const) {
        const refused = await get(user, `/overeenkomsten/${draft}/${part}`);
        expect(refused.statusCode, `${user} ${part}`).toBe(403);
        expect(refused.body).toContain('Alleen de coördinator van een partij doet dit');
      }
  });

  it.each(['nergens', '00000000-0000-4000-8000-000000000000', 'nergens/schors'])(
    'answers 404 for %s',
    async (part) => {
      expect((await get('contact.oost', `/overeenkomsten/${part}`)).statusCode).toBe(404);
    },
  );

  it('lets nobody but the coordinator of the giver near the buttons', async () => {
    for (const user of ['loket.vlierbeke', 'coach.vlierbeke', 'dpo.vdab'] as const) {
      expect((await get(user, `/overeenkomsten/${id}`)).body, user).not.toContain('Schors');
      expect((await get(user, `/overeenkomsten/${id}/schors`)).statusCode, user).toBe(403);
      expect((await send(user, `/overeenkomsten/${id}/schors`, { reden: 'nee' })).statusCode, user).toBe(403);
    }
    const theirs = await send('hoofd.vlierbeke', `/overeenkomsten/${id}/punten/${lines[0]}/schors`, {
      reden: 'nee',
    });
    expect(theirs.statusCode).toBe(403);
    expect(await states()).toEqual(['inForce', 'inForce', 'inForce']);
  });
});

describe('stopping lines', () => {
  it('shows what closes, asks a reason, and keeps what was typed', async () => {
    const path = `/overeenkomsten/${id}/punten/${lines[0]}/schors`;
    const page = await get('contact.oost', path);
    expect(page.statusCode).toBe(200);
    expect(page.body).toMatch(/Punt 1.*Wat er sluit.*Inschrijving bij VDAB.*minder dan 10/s);
    const empty = await send('contact.oost', path, { reden: '' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('href="#reden"');
    const done = await send('contact.oost', path, { reden: 'We herbekijken dit.' });
    expect(done.statusCode).toBe(303);
    const after = await get(undefined, `/overeenkomsten/${id}`);
    expect(after.body).toContain('Reden: We herbekijken dit.');
    const twice = await send('contact.oost', path, { reden: 'Mijn andere reden.' });
    expect(twice.statusCode).toBe(409);
    expect(twice.body).toMatch(/We herbekijken dit\..*Mijn andere reden\./s);
  });

  it('stops and lifts all lines of the organisation in one act', async () => {
    const page = await get('contact.oost', `/overeenkomsten/${id}/schors`);
    expect(page.body).toContain('2 punten');
    await send('contact.oost', `/overeenkomsten/${id}/schors`, { reden: 'Alles stop.' });
    expect(await states()).toEqual(['suspended', 'suspended', 'inForce']);
    expect((await get('contact.oost', `/overeenkomsten/${id}/hervat`)).body).toContain('Wat er weer opent');
    expect((await send('contact.oost', `/overeenkomsten/${id}/hervat`, {})).statusCode).toBe(303);
    expect(await states()).toEqual(['inForce', 'inForce', 'inForce']);
    expect((await send('contact.oost', `/overeenkomsten/${id}/hervat`, {})).statusCode).toBe(409);
  });

  it('answers 404 for a line of another agreement', async () => {
    const other = await open.town.agreement();
    const path = `/overeenkomsten/${other}/punten/${lines[0]}/schors`;
    expect((await get('contact.oost', path)).statusCode).toBe(404);
    expect((await send('contact.oost', path, { reden: 'nee' })).statusCode).toBe(404);
  });
});

describe('what a party presses twice', () => {
  const hidden = (body: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(body)?.[1] ?? '';

  it('is one decision and one signature, and another one meanwhile is told', async () => {
    await open.db.admin.many(`update agreements set status = 'approval' where id = $1`, [id]);
    const at = `/overeenkomsten/${id}`;
    const stap = hidden((await get('hoofd.vlierbeke', `${at}/besluit`)).body, 'stap');
    const decide = (kenmerk: string) =>
      send('hoofd.vlierbeke', `${at}/besluit`, { stap, datum: '20/11/2025', kenmerk });
    for (const { statusCode, headers } of [await decide('2025/7'), await decide('2025/7')])
      expect([statusCode, headers.location]).toEqual([303, at]);
    const other = await decide('2025/8');
    expect(other.statusCode).toBe(409);
    expect(other.body).toContain('2025/8');

    const kenmerk = hidden((await get('hoofd.vlierbeke', `${at}/teken`)).body, 'kenmerk');
    const sign = (naam: string) =>
      send('hoofd.vlierbeke', `${at}/teken`, { naam, functie: 'voorzitter', kenmerk });
    for (const { statusCode } of [await sign('Mieke Proef'), await sign('Mieke Proef ')])
      expect(statusCode).toBe(303);
    const late = await sign('Iemand Anders');
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Iemand Anders');
    expect(late.body).not.toContain(kenmerk);
    const { body } = await get('hoofd.vlierbeke', at);
    expect(body.match(/Mieke Proef/g)).toHaveLength(1);
  });
});

describe('the library of what was agreed', () => {
  it('is searched by everyone, and taken from by who speaks for a party', async () => {
    const source = await open.town.agreement({
      title: 'Overeenkomst met opvang',
      parties: [
        { organisation: 'vdab', role: 'partij', signatory: 'bestuurder' },
        { organisation: 'ocmwOosterham', role: 'partij', signatory: 'voorzitter' },
      ],
      sections: { vision: 'Kinderopvang vanaf zes uur.' },
    });
    const own = await open.town.agreement({ title: 'Ons ontwerp', status: 'draft' });
    const page = await get(
      undefined,
      '/overeenkomsten/bibliotheek?zoek=kinderopvang&thema=childCare&soort=vision',
    );
    expect(page.statusCode).toBe(200);
    expect(page.body).toMatch(/Kinderopvang vanaf zes uur.*Overeenkomst met opvang.*OCMW Oosterham/s);
    expect(page.body).not.toContain('Gebruik in mijn ontwerp');
    expect((await get(undefined, '/overeenkomsten/bibliotheek?zoek=zeppelin')).body).toContain(
      'Toon alle afspraken',
    );
    expect((await get(undefined, '/overeenkomsten/bibliotheek?thema=weer&soort=a&domein=b')).statusCode).toBe(
      200,
    );

    const take = `/overeenkomsten/bibliotheek/neem?overeenkomst=${source}&deel=vision`;
    expect((await get('coach.vlierbeke', take)).statusCode).toBe(403);
    expect((await get('hoofd.vlierbeke', take)).body).toContain('Ons ontwerp');
    const nothing = await send('hoofd.vlierbeke', take, {});
    expect(nothing.statusCode).toBe(422);
    expect(nothing.body).toContain('Kies in welke overeenkomst u dit gebruikt.');
    const taken = await send('hoofd.vlierbeke', take, { naar: own });
    expect(taken.headers.location).toBe(`/overeenkomsten/${own}/tekst/vision`);
    expect((await get('hoofd.vlierbeke', `/overeenkomsten/${own}`)).body).toMatch(
      /Kinderopvang vanaf zes uur.*Overgenomen uit.*Overeenkomst met opvang/s,
    );
    for (const bad of ['?actie=x', '', `?overeenkomst=${own}&deel=weer`, `?overeenkomst=${own}&deel=budget`])
      expect((await get('hoofd.vlierbeke', `/overeenkomsten/bibliotheek/neem${bad}`)).statusCode, bad).toBe(
        404,
      );
  });
});
