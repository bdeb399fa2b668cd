/** What a local government adds to a page of all of Flanders: read there by everyone once another published it, and looked at again when that changes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { loadPages } from './load-pages.sql.ts';

let open: OpenApp;
const tokens = new Map<DemoUser, string>();
const page = '/gidsen/warme-overdracht-einde-artikel-60';
let central = '';
beforeAll(async () => {
  open = await openApp();
  await loadPages(open.db.admin);
  const found = await open.db.admin.one<{ id: string }>(
    `select id from articles where slug = 'warme-overdracht-einde-artikel-60'`,
  );
  central = found?.id ?? '';
  for (const user of ['redactie.vlierbeke', 'redactie.vdab', 'redactie.vvsg', 'coach.vlierbeke'] as const)
    tokens.set(user, await open.town.signIn(user));
});
afterAll(() => open.close());

const get = async (user: DemoUser | undefined, path: string) => open.ask(user && tokens.get(user), path);
const send = async (user: DemoUser, path: string, form: Record<string, string>) =>
  open.ask(tokens.get(user), path, form);
const typed = (over: Record<string, string> = {}) => ({
  revisie: '',
  tekst: '## Ons loket\n\nElke dinsdag van 9 tot 12 uur.',
  functie: 'Stafmedewerker werk',
  datum: typedDate(open.town.today),
  opnieuw: typedDate(open.town.day(100)),
  ...over,
});
const local = () => `/redactie/lokaal/${central}`;
const revisionOn = (html: string) => /name="revisie" value="(\d+)"/.exec(html)?.[1] ?? '';

test('an editor of a local government adds to a page, another publishes it, and everyone reads it there', async () => {
  expect((await get('redactie.vlierbeke', page)).body).toContain(
    'Voeg informatie toe voor Gemeente Vlierbeke',
  );
  expect((await get('coach.vlierbeke', page)).body).not.toContain('Voeg informatie toe');
  expect(await htmlProblems((await get('redactie.vlierbeke', local())).body)).toEqual([]);
  expect((await send('redactie.vlierbeke', local(), typed({ tekst: '' }))).statusCode).toBe(422);
  const preview = await send('redactie.vlierbeke', local(), typed({ stap: 'bekijk' }));
  expect(preview.body).toMatch(/Zo zal de tekst eruitzien[^]*<h3[^>]*>Ons loket<\/h3>/);
  expect(await htmlProblems(preview.body)).toEqual([]);
  const kept = await send('redactie.vlierbeke', local(), typed());
  expect(kept.statusCode).toBe(303);
  const desk = String(kept.headers.location);
  expect((await get(undefined, page)).body).not.toContain('Ons loket');
  expect((await send('redactie.vlierbeke', local(), typed({ tekst: 'Nog eens.' }))).statusCode).toBe(409);

  const draft = await get('redactie.vlierbeke', desk);
  expect(await htmlProblems(draft.body)).toEqual([]);
  await send('redactie.vlierbeke', `${desk}/nalezen`, { revisie: revisionOn(draft.body) });
  const read = (await get('redactie.vdab', desk)).body;
  expect(read).not.toContain('Verander de tekst');
  expect(
    (await send('redactie.vdab', `${desk}/publiceer`, { revisie: revisionOn(read), dag: '' })).statusCode,
  ).toBe(303);

  const shown = (await open.ask(tokens.get('coach.vlierbeke'), page)).body;
  expect(shown).toContain('In uw gemeente');
  expect(shown).toMatch(/<h3 id="x-lokaal-1-ons-loket">Ons loket<\/h3>/);
  expect(await htmlProblems(shown)).toEqual([]);
});

test('it is asked to be looked at again once the page of all of Flanders changed', async () => {
  const ofDesk = async () => (await get('redactie.vlierbeke', '/redactie')).body;
  expect(await ofDesk()).not.toContain('De pagina waarbij dit staat, veranderde.');
  const begins = async () => (await get('redactie.vlierbeke', '/vandaag')).body;
  expect(await begins()).toContain('Niets. Alle teksten zijn gelezen en nagekeken.');
  await open.db.admin.many(`update article_versions set title = 'Anders' where article_id = $1`, [central]);
  await loadPages(open.db.admin);
  expect(await ofDesk()).toContain('De pagina waarbij dit staat, veranderde.');
  expect(await begins()).toContain('1 pagina moet opnieuw nagekeken worden.');
  const form = (await get('redactie.vlierbeke', local())).body;
  expect(form).toContain('Elke dinsdag van 9 tot 12 uur.');
  await send('redactie.vlierbeke', local(), typed());
  expect(await ofDesk()).not.toContain('De pagina waarbij dit staat, veranderde.');
});

test('nobody adds for another, nor to a page of one local government', async () => {
  for (const user of ['redactie.vdab', 'redactie.vvsg', 'coach.vlierbeke'] as const) {
    expect((await get(user, local())).statusCode).toBe(404);
    expect((await send(user, local(), typed())).statusCode).toBe(403);
  }
  const own = await open.db.admin.one<{ id: string }>(
    `select id from articles where organisation is not null and kind = 'local'`,
  );
  expect((await send('redactie.vlierbeke', `/redactie/lokaal/${own?.id ?? ''}`, typed())).statusCode).toBe(
    404,
  );
  // Nor throws anyone away what another is still writing, or says that it is ready.
  const draft = (await get('redactie.vdab', `/redactie/${own?.id ?? ''}`)).body;
  const revisie = revisionOn((await get('redactie.vlierbeke', `/redactie/${own?.id ?? ''}`)).body);
  for (const step of ['weg', 'nalezen'])
    expect((await send('redactie.vdab', `/redactie/${own?.id ?? ''}/${step}`, { revisie })).statusCode).toBe(
      403,
    );
  expect(draft).toContain('Gemeente Vlierbeke schrijft nog aan deze tekst.');
  expect(draft).not.toContain('Laat nalezen');
  expect((await get('redactie.vlierbeke', `/redactie/${own?.id ?? ''}`)).body).toContain(
    'Gooi dit ontwerp weg',
  );
  // Nor by the form of whole pages, which would give it an address of its own.
  const desk = await get('redactie.vlierbeke', `/redactie/${own?.id ?? ''}`);
  const whole = typed({
    titel: 'Van een ander',
    inleiding: 'Kort.',
    adres: 'van-een-ander',
    soort: 'guide',
    groep: '',
  });
  const seen = {
    revisie: revisionOn(desk.body),
    versie: /name="versie" value="(\d+)"/.exec(desk.body)?.[1] ?? '',
  };
  for (const user of ['redactie.vdab', 'redactie.vlierbeke'] as const)
    expect((await send(user, `/redactie/${own?.id ?? ''}/schrijf`, { ...whole, ...seen })).statusCode).toBe(
      404,
    );
});
