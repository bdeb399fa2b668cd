/** The pages of the GPMI as each of the two sides sees them, and what a form answers to what does not fit. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csrfToken } from '../../adapters/identity/session-token.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { SESSION_COOKIE } from '../session/session.ts';

let open: OpenApp;
let person: string;
let coach: string;
beforeAll(async () => {
  open = await openApp();
  person = await open.town.person({
    birthDate: '2004-02-03',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: { ocmwVlierbeke: { 'benefits[]': [{ kind: 'LEEFLOON', from: open.town.day(-30) }] } },
    confirmed: [['vdab', 'ocmwVlierbeke']],
  });
  coach = await open.town.signIn('coach.vlierbeke');
});
afterAll(() => open.close());

const at = (page = '') => `/dossiers/${person}/gpmi${page}`;
const get = async (path: string, token = coach) => {
  const answer = await open.ask(token, path);
  return { status: answer.statusCode, text: answer.body, headers: answer.headers };
};
const typed = (day: string) => day.split('-').toReversed().join('/');
const words = { persoonDoet: 'Volgt Nederlandse les.', ocmwDoet: 'Zoekt opvang mee.' };
const term = () => ({ toegekend: typed(open.town.day(-30)), begin: typed(open.town.today), vorm: 'general' });

/** Reads a hidden field of a page. */
const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

describe('the page of the GPMI', () => {
  test('says whether one is due, on which rule, and how sure that rule is', async () => {
    const { status, text } = await get(at());
    expect(status).toBe(200);
    expect(text).toContain('Ja, volgens de regels moet er een GPMI zijn.');
    expect(text).toContain('jonger is dan 25 jaar');
    expect(text).toContain('Aan zet: u');
    expect(text).toContain('of er een reden van gezondheid of billijkheid is');
  });

  test('shows a mediator of VDAB nothing without a flow, and the same words whether it is there or not', async () => {
    const mediator = await open.town.signIn('bemiddelaar.oost');
    const before = await get(at(), mediator);
    expect(before.text).toContain('U ziet hier geen GPMI.');
    expect(before.text).not.toContain('Moet er een GPMI zijn?');
    expect((await get(at('/opstellen'), mediator)).status).toBe(404);
  });

  test.each([
    '',
    '/opstellen',
    '/document',
    '/vergelijk',
    '/xml',
    '/inlezen',
    '/tekenen',
    '/evaluatie',
    '/verlengen',
    '/beeindigen',
    '/verhuis',
  ])('is not there for a coach elsewhere: %s', async (page) => {
    const other = await open.town.signIn('coach.kreekdorp');
    expect((await get(at(page), other)).status).toBe(404);
  });
});

describe('writing one', () => {
  test('keeps what was typed when a date does not fit, and warns for what looks sensitive', async () => {
    const wrong = await open.ask(coach, at('/opstellen'), { ...words, ...term(), begin: '31/02/2026' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Volgt Nederlandse les.');
    expect(wrong.body).toContain('href="#begin"');
    const sensitive = await open.ask(coach, at('/opstellen'), {
      ...words,
      ...term(),
      persoonDoet: 'Betaalt de schulden af.',
    });
    expect(sensitive.statusCode).toBe(422);
    expect(sensitive.body).toContain('nagekeken');
    const empty = await open.ask(coach, at('/opstellen'), term());
    expect(empty.body).toContain('Schrijf minstens één lijn.');
  });

  test('is saved, read back from its own file, compared, signed, looked at and ended', async () => {
    const saved = await open.ask(coach, at('/opstellen'), { ...words, ...term() });
    expect(saved.headers.location).toBe(at());
    const page = await get(at());
    expect(page.text).toContain('wacht op handtekening');
    expect(page.text).toContain('niet nagegaan');
    const document = /href="([^"]*\/document\?[^"]*)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const printed = await get(document);
    for (const part of ['OCMW Vlierbeke', 'An Peeters', 'Wat de persoon doet', 'Kenmerk van deze versie'])
      expect(printed.text).toContain(part);

    const file = await get(document.replace('/document', '/xml'));
    expect(file.headers['content-type']).toContain('application/xml');
    expect(file.headers['content-disposition']).toBe('attachment; filename="gpmi-versie-1.xml"');
    const preview = await upload(file.text.replace('Zoekt opvang mee.', 'Zoekt een fiets.'));
    expect(preview.statusCode).toBe(200);
    expect(preview.body).toContain('<ins>');
    expect((await get(at())).text).not.toContain('Zoekt een fiets.');
    expect(preview.body).not.toContain('noemt een andere naam');
    const another = await upload(file.text.replace('<familyName>Peeters', '<familyName>Janssens'));
    expect(another.body).toContain('noemt een andere naam');

    const form = { contract: hidden(preview.body, 'contract'), versie: hidden(preview.body, 'versie') };
    const revised = await open.ask(coach, at('/opstellen'), {
      ...form,
      ...words,
      ocmwDoet: 'Zoekt een fiets.',
      waarom: 'Uit het bestand.',
    });
    expect(revised.headers.location).toBe(at());
    const stale = await open.ask(coach, at('/opstellen'), { ...form, ...words, studies: 'x', waarom: 'x' });
    expect(stale.statusCode).toBe(422);
    expect(stale.body).toContain('Dit staat er nu');
    const compared = await get(
      document.replace('/document', '/vergelijk').replace('versie=1', 'van=1&met=2'),
    );
    expect(compared.text).toContain('Zoekt een fiets.');
    expect(compared.text).toContain('<del>');

    for (const wie of ['person', 'ocmw'])
      await send('/tekenen', { wie, naam: 'Iemand', datum: typed(open.town.today) }, 303);
    await send('/evaluatie', { datum: typed(open.town.today), gesprek: 'ja', resultaat: 'onTrack' }, 303);
    await send('/verlengen', { tot: typed(open.town.day(-1)), waarom: 'x' }, 422);
    await send('/beeindigen', { datum: typed(open.town.today), waarom: 'fulfilled' }, 303);
    expect((await get(at())).text).toContain('afgelopen');
  });

  test('reads French around a document that stays Dutch, and first words that will be signed in Dutch', async () => {
    const text = async (path: string) => {
      const cookies = { [SESSION_COOKIE]: coach, '__Host-taal': 'fr' };
      const headers = { host: 'localhost:8080' };
      return (await open.app.inject({ method: 'GET', url: path, cookies, headers })).body;
    };
    const page = await text(at());
    expect(page).toContain('Ce que fait la personne');
    const document = await text(
      /href="([^"]*\/document\?[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '',
    );
    expect(document).toContain('Enregistrer en XML');
    const [, dutch = ''] = document.split(/<div lang="nl"[^>]*>/);
    expect(dutch).toContain('Wat de persoon doet');
    expect(dutch).not.toContain('Ce que fait la personne');
    expect(await text(at('/opstellen'))).toContain('We bekijken dit samen opnieuw voor ');
  });

  test('a name sent twice is no reason to fail', async () => {
    for (const page of ['/opstellen', '/tekenen', '/evaluatie', '/verlengen', '/beeindigen', '/verhuis']) {
      const payload =
        'persoonDoet=a&persoonDoet=b&waarom=a&waarom=b&tekst=a&tekst=b&van=a&van=b&contract=a&contract=b';
      const headers = {
        host: 'localhost:8080',
        origin: 'http://localhost:8080',
        'content-type': 'application/x-www-form-urlencoded',
        'x-csrf-token': csrfToken(coach),
      };
      const answer = await open.app.inject({
        method: 'POST',
        url: at(page),
        cookies: { [SESSION_COOKIE]: coach },
        headers,
        payload,
      });
      expect(answer.statusCode, page).toBeLessThan(500);
    }
  });

  test.each([
    ['no file', undefined],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['something else', 'Beste collega'],
  ])('an upload of %s changes nothing and says why', async (_what, text) => {
    const refused = await upload(text);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#bestand"');
  });

  test('an upload from a foreign page is refused', async () => {
    expect((await upload('<a/>', 'anders')).statusCode).toBe(403);
  });

  async function send(page: string, given: Readonly<Record<string, string>>, status: number): Promise<void> {
    const { text } = await get(at(page));
    const kept = Object.fromEntries(
      ['contract', 'versie', 'kenmerk'].map((name) => [name, hidden(text, name)]),
    );
    const answer = await open.ask(coach, at(page), { ...kept, ...given });
    expect(answer.statusCode, page + answer.body).toBe(status);
  }
});

function upload(text: string | undefined, csrf = csrfToken(coach)) {
  const edge = '----rand';
  const part = (head: string, body: string) =>
    `--${edge}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
  const file = text === undefined ? '' : part('name="bestand"; filename="gpmi.xml"', text);
  return open.app.inject({
    method: 'POST',
    url: at('/inlezen'),
    cookies: { [SESSION_COOKIE]: coach },
    headers: {
      host: 'localhost:8080',
      origin: 'http://localhost:8080',
      'content-type': `multipart/form-data; boundary=${edge}`,
    },
    payload: `${part('name="csrf"', csrf)}${file}--${edge}--\r\n`,
  });
}
