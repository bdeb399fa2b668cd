/** Two who write in one draft: who comes second reads both versions, keeps every word that was typed, and can save it over the other. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { addMonths, typedDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
const tokens = new Map<DemoUser, string>();
let draft: string;
beforeAll(async () => {
  open = await openApp();
  const begun = await send('hoofd.vlierbeke', '/overeenkomsten/nieuw', {
    niveau: 'local',
    naam: 'Samen aan het werk',
    rol: 'trekker',
    functie: 'voorzitter',
    begin: typedDate(addMonths(open.town.today, 1)),
    tot: typedDate(addMonths(open.town.today, 13)),
  });
  draft = String(begun.headers.location).replace('/partijen', '');
});
afterAll(() => open.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await open.town.signIn(user));
  tokens.set(user, token);
  return token;
}
const get = async (path: string) => open.ask(await as('hoofd.vlierbeke'), path);
const send = async (user: DemoUser, path: string, form: Record<string, string>) =>
  open.ask(await as(user), path, form);

/** What stands in the fields of a form before anyone typed. */
function standing(body: string): Record<string, string> {
  const fields = [...body.matchAll(/<input[^>]*\bname="([^"]*)"[^>]*\bvalue="([^"]*)"[^>]*>/g)]
    .filter(([tag]) => !/type="(radio|checkbox)"/.test(tag) || / checked/.test(tag))
    .map(([, name, value]) => [name ?? '', value ?? ''] as const)
    .filter(([name]) => name !== 'csrf');
  return Object.fromEntries(fields);
}

describe('a draft that two write in', () => {
  test('shows who comes second how its head stands now, and keeps what was typed until it is saved', async () => {
    const read = standing((await get(`${draft}/kop`)).body);
    const first = await send('hoofd.vlierbeke', `${draft}/kop`, { ...read, naam: 'Eerste titel' });
    expect(first.statusCode).toBe(303);
    const second = await send('hoofd.vlierbeke', `${draft}/kop`, { ...read, naam: 'Tweedetitel' });
    expect(second.statusCode).toBe(409);
    for (const words of [
      'Zo staat het nu',
      'Eerste titel',
      'value="Tweedetitel"',
      'staat nog in het formulier',
    ])
      expect(second.body).toContain(words);
    const again = await send('hoofd.vlierbeke', `${draft}/kop`, standing(second.body));
    expect(again.statusCode).toBe(303);
    expect((await get(draft)).body).toContain('Tweedetitel');
  });

  test('shows what a party is now beside the role that was typed', async () => {
    const own = `${draft}/partijen/${open.town.organisations.ocmwVlierbeke.id}`;
    const read = standing((await get(own)).body);
    expect((await send('hoofd.vlierbeke', own, { ...read, rol: 'penhouder' })).statusCode).toBe(303);
    const second = await send('hoofd.vlierbeke', own, { ...read, rol: 'promotor' });
    expect(second.statusCode).toBe(409);
    for (const words of ['penhouder', 'value="promotor"']) expect(second.body).toContain(words);
    expect((await send('hoofd.vlierbeke', own, standing(second.body))).statusCode).toBe(303);
  });

  test('that was given up meanwhile says so, with every word that was typed', async () => {
    const head = standing((await get(`${draft}/kop`)).body);
    // A tick that was forgotten does not make the text that is given up a newer one.
    const unticked = await send('hoofd.vlierbeke', `${draft}/opgeven`, { versie: '1' });
    expect([unticked.statusCode, standing(unticked.body)['versie']]).toEqual([422, '1']);
    const given = await send('hoofd.vlierbeke', `${draft}/opgeven`, {
      versie: head['versie'] ?? '',
      zeker: 'ja',
    });
    expect(given.statusCode).toBe(303);
    const late = await send('hoofd.vlierbeke', `${draft}/kop`, { ...head, naam: 'Laat' });
    expect(late.statusCode).toBe(409);
    for (const words of ['Iemand was u voor', 'Wat u schreef, is niet bewaard', 'Laat'])
      expect(late.body).toContain(words);
    expect((await get(`${draft}/kop`)).statusCode).toBe(303);
    const action = await send('hoofd.vlierbeke', `${draft}/acties/nieuw`, {
      naam: 'Samen',
      indicator: 'report',
    });
    expect([action.statusCode, />Samen</.test(action.body)]).toEqual([409, true]);
    expect((await get(draft)).body).not.toContain('acties/nieuw');
  });
});
