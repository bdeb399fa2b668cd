// The mailbox of a partner without accounts: one registers it, another confirms it, and each organisation keeps its own.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { csrfToken } from '../../adapters/identity/session-token.ts';
import { SESSION_COOKIE } from '../session/session.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { htmlProblems } from '../../../tests/support/page-check.ts';

const PAGE = '/beheer/partners';

let open: OpenApp;
let administrator: string;
let head: string;
let coach: string;
let vlonder: { readonly id: string; readonly ref: number };
beforeAll(async () => {
  open = await openApp();
  [administrator, head, coach] = await Promise.all([
    open.town.signIn('beheer.vlierbeke'),
    open.town.signIn('hoofd.vlierbeke'),
    open.town.signIn('coach.vlierbeke'),
  ]);
  vlonder = open.town.organisations.vlonder;
  await open.town.flow({
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    purpose: 'referral',
    categories: ['identity', 'contact'],
  });
});
afterAll(() => open.close());
beforeEach(() => open.db.admin.many('delete from partner_addresses'));

const register = (token: string, given: object = {}) =>
  open.ask(token, PAGE, {
    organisatie: vlonder.id,
    functie: 'Onthaal en intake',
    adres: 'intake@devlonder.example',
    taal: 'nl',
    bron: 'Partnerschap 2026, artikel 4',
    ...given,
  });

/** The address that stands there now, by its state. */
async function standing(): Promise<{ id: string; state: string; address: string }[]> {
  return open.db.admin.many(
    `select id, address, case when ended_at is not null then 'ended' when confirmed_at is null then 'waiting' else 'working' end as state
     from partner_addresses order by registered_at`,
  );
}

async function decide(token: string, antwoord: 'ja' | 'nee') {
  const waiting = (await standing()).find(({ state }) => state === 'waiting');
  return open.ask(token, `${PAGE}/${waiting?.id ?? ''}/besluit`, { antwoord });
}

async function receivers(): Promise<string> {
  const person = await open.town.person({ familyName: 'Verhaege' });
  return (await open.ask(coach, `/dossiers/${person}/verwijzen`)).body;
}

describe('the address of a partner without accounts', () => {
  test('is registered by one and works once another confirmed it', async () => {
    const none = await receivers();
    expect(none).toContain('er is geen adres van haar geregistreerd');
    expect(none).toContain(`${PAGE}?organisatie=${vlonder.id}`);
    expect((await register(administrator)).statusCode).toBe(303);
    expect(await receivers()).toContain('Haar adres wacht op een tweede persoon');
    const own = await open.ask(administrator, PAGE);
    expect(own.body).toContain('Het adres is geregistreerd');
    expect(own.body).not.toContain('Bevestig het adres');
    expect(await htmlProblems(own.body)).toEqual([]);
    expect((await open.ask(head, PAGE)).body).toContain('Bevestig het adres');
    expect((await decide(head, 'ja')).statusCode).toBe(303);
    expect(await receivers()).toContain('Antwoordt met een eenmalige link');
    const page = await open.ask(coach, PAGE);
    expect(page.body).toContain('intake@devlonder.example');
    expect(page.body).toContain('Bevestigd door Karel Desmet');
    expect(page.body).not.toContain('Registreer het adres');
    expect(await htmlProblems(page.body)).toEqual([]);
    const acts = await open.db.admin.many(
      `select act from act_log where act like 'partnerAddress.%' order by id`,
    );
    expect(acts).toEqual([{ act: 'partnerAddress.register' }, { act: 'partnerAddress.confirm' }]);
  });

  test('is confirmed by nobody who registered it, and by no one without that task', async () => {
    await register(head);
    expect((await open.ask(head, PAGE)).body).toContain('Iemand anders moet het bevestigen');
    expect((await decide(head, 'ja')).statusCode).toBe(403);
    const elsewhere = await open.town.signIn('hoofd.oosterham');
    for (const token of [administrator, coach, elsewhere])
      expect((await decide(token, 'ja')).statusCode).toBe(404);
    expect((await standing()).map(({ state }) => state)).toEqual(['waiting']);
    expect((await decide(await open.town.signIn('dpo.vlierbeke'), 'ja')).statusCode).toBe(303);
  });

  test('is kept by the administrator or the head alone, and only for an organisation without accounts', async () => {
    expect((await register(coach)).statusCode).toBe(404);
    expect((await register(await open.town.signIn('dpo.vlierbeke'))).statusCode).toBe(404);
    const withAccounts = await register(administrator, { organisatie: open.town.organisations.schakel.id });
    expect(withAccounts.statusCode).toBe(422);
    expect(withAccounts.body).toContain('id="organisatie-fout"');
    expect(await standing()).toEqual([]);
    expect((await open.ask(await open.town.signInCitizen(null), PAGE)).statusCode).toBe(404);
  });

  test('of one sender is nothing to another', async () => {
    await register(administrator);
    await decide(head, 'ja');
    const elsewhere = await open.town.signIn('hoofd.oosterham');
    expect((await open.ask(elsewhere, PAGE)).body).not.toContain('devlonder.example');
    const [own] = await standing();
    expect((await open.ask(elsewhere, `${PAGE}/${own?.id ?? ''}/stop`, {})).statusCode).toBe(404);
    expect((await standing()).map(({ state }) => state)).toEqual(['working']);
  });

  test.each([
    ['no address', { adres: 'onthaal' }, 'adres'],
    ['two addresses', { adres: 'a@b.example, c@d.example' }, 'adres'],
    ['a line that goes on', { adres: 'a@b.example\nbcc: c@d.example' }, 'adres'],
    ['no function', { functie: ' ' }, 'functie'],
    ['nothing that shows it is theirs', { bron: '' }, 'bron'],
    ['a partner that is none', { organisatie: 'x' }, 'organisatie'],
    ['a mailbox of a person', { adres: 'de.vlonder@gmail.com' }, 'adres'],
  ])('comes back with what was typed for %s', async (_what, given, field) => {
    const answer = await register(administrator, given);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`id="${field}-fout"`);
    expect(answer.body).toContain('Onthaal en intake'.slice(0, 'functie' in given ? 0 : 17));
    expect(await htmlProblems(answer.body)).toEqual([]);
    expect(await standing()).toEqual([]);
  });

  test('of a person is kept once someone looked it over', async () => {
    const kept = await register(administrator, { adres: 'de.vlonder@gmail.com', nagekeken: 'ja' });
    expect(kept.statusCode).toBe(303);
  });

  test('is one address: a form that sends two is refused like any other that is wrong', async () => {
    const sent = new URLSearchParams({ csrf: csrfToken(administrator), adres: 'een@devlonder.example' });
    sent.append('adres', 'twee@devlonder.example');
    const answer = await open.app.inject({
      method: 'POST',
      url: PAGE,
      cookies: { [SESSION_COOKIE]: administrator },
      headers: {
        host: 'localhost:8080',
        origin: 'http://localhost:8080',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: sent.toString(),
    });
    expect(answer.statusCode).toBe(422);
    expect(await standing()).toEqual([]);
  });

  test('waits once, and is not that of another partner', async () => {
    await register(administrator);
    const twice = await register(head, { adres: 'anders@devlonder.example' });
    expect(twice.body).toContain('wacht al een adres');
    await decide(head, 'ja');
    expect((await register(administrator)).body).toContain('staat al zo geregistreerd');
    await open.db.admin.many('update partner_addresses set organisation = $1', [
      open.town.organisations.schakel.ref,
    ]);
    expect((await register(administrator)).body).toContain('van een andere partner');
  });

  test('that takes the place of another ends the links that wait there', async () => {
    await register(administrator);
    await decide(head, 'ja');
    const person = await open.town.person({ familyName: 'Verhaege' });
    const sent = await open.ask(coach, `/dossiers/${person}/verwijzen`, {
      naar: vlonder.id,
      vraag: 'Kan deze persoon meedraaien?',
      doel: 'work',
      soort: 'identity',
      termijn: '10',
      stap: 'verstuur',
    });
    const referral = (sent.headers.location ?? '').split('?')[0] ?? '';
    const letters = (await open.ask(undefined, '/demo/berichten')).body;
    const link = /href="[^"]*(\/antwoord\/[\w-]{43})"/.exec(letters)?.[1] ?? '';
    expect((await open.ask(undefined, link)).statusCode).toBe(200);
    await register(administrator, { adres: 'onthaal@devlonder.example' });
    expect((await open.ask(undefined, link)).statusCode).toBe(200);
    await decide(head, 'ja');
    expect((await open.ask(undefined, link)).statusCode).toBe(404);
    expect((await standing()).map(({ state }) => state)).toEqual(['ended', 'working']);
    await open.ask(coach, `${referral}/link`, {});
    const anew = (await open.ask(undefined, '/demo/berichten')).body;
    expect(anew).toContain('onthaal@devlonder.example');
    const next = /href="[^"]*(\/antwoord\/[\w-]{43})"/.exec(anew)?.[1] ?? '';
    const [, working] = await standing();
    await open.ask(head, `${PAGE}/${working?.id ?? ''}/stop`, {});
    expect((await open.ask(undefined, next)).statusCode).toBe(404);
    expect((await open.ask(coach, referral)).body).toContain('laat haar adres registreren');
  });

  test('that reads French gets its letter and its pages in French', async () => {
    await register(administrator, { taal: 'fr' });
    await decide(head, 'ja');
    const person = await open.town.person({ familyName: 'Verhaege' });
    const referral = await open.town.referral(person, { to: 'vlonder' });
    await open.ask(coach, `/verwijzingen/${referral}/link`, {});
    const letters = (await open.ask(undefined, '/demo/berichten')).body;
    expect(letters).toContain('Une question attend votre réponse');
    const link = /href="[^"]*(\/antwoord\/[\w-]{43})"/.exec(letters)?.[1] ?? '';
    const door = await open.ask(undefined, link);
    expect(door.body).toContain('<html lang="fr"');
    expect(door.body).toContain('M’envoyer le code');
    expect(door.cookies.find(({ name }) => name === '__Host-taal')?.value).toBe('fr');
    const chosen = await open.app.inject({
      url: link,
      headers: { host: 'localhost:8080' },
      cookies: { '__Host-taal': 'nl' },
    });
    expect(chosen.body).toContain('Stuur mij de code');
    expect(chosen.cookies).toEqual([]);
  });
});
