/** What someone reads when their form could not be taken: that nothing is lost, what they wrote, and how to go on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { SESSION_COOKIE } from '../../features/session/session.ts';
import { signOut } from '../../features/session/session.sql.ts';

const written = 'Zoekt werk in de zorg,\nliefst overdag.';
let open: OpenApp;
let person: string;
beforeAll(async () => {
  open = await openApp();
  person = await open.town.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
});
afterAll(() => open.close());

const notes = () => `/dossiers/${person}/notities`;
const note = { soort: 'internal', tekst: written };

/** The hidden fields of the form on a page that sends what was typed again. */
function fieldsOf(page: string): Record<string, string> {
  const [, form = ''] =
    new RegExp(`<form method="post" action="${notes()}">(.*?)</form>`, 's').exec(page) ?? [];
  const inputs = form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]));
}

/** Sends a form as a browser would, with a token of one session and the cookie of another. */
function send(
  form: Record<string, string>,
  cookie: string | undefined,
  headers: Record<string, string> = {},
) {
  return open.app.inject({
    method: 'POST',
    url: notes(),
    headers: {
      host: 'localhost:8080',
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://localhost:8080',
      ...headers,
    },
    ...(cookie === undefined ? {} : { cookies: { [SESSION_COOKIE]: cookie } }),
    payload: new URLSearchParams(form).toString(),
  });
}

describe('a form that was sent after the session ended', () => {
  test('stays on the screen whole, and is sent again after signing in', async () => {
    const old = await open.town.signIn('coach.vlierbeke');
    await signOut(open.db.identity, old);
    const ended = await open.ask(old, notes(), note);
    expect(ended.statusCode).toBe(403);
    expect(ended.body).toContain('U bent niet meer aangemeld');
    expect(ended.body).toContain('Zoekt werk in de zorg,');
    expect(ended.body).toMatch(/href="\/aanmelden" target="_blank"/);
    expect(fieldsOf(ended.body)).toMatchObject(note);

    const fresh = await open.town.signIn('coach.vlierbeke');
    const asked = await send(fieldsOf(ended.body), fresh);
    expect(asked.statusCode).toBe(403);
    expect(asked.body).toContain('Verstuurt u dit nog eens?');
    expect(asked.body).toContain('OCMW Vlierbeke');
    expect(asked.body).toContain('Zoekt werk in de zorg,');

    expect((await send(fieldsOf(asked.body), fresh)).statusCode).toBe(303);
    expect((await open.ask(fresh, notes())).body).toContain('liefst overdag.');
  });

  test('stays on the screen too when another window signed out', async () => {
    const answer = await send(note, undefined);
    expect(answer.body).toContain('U bent niet meer aangemeld');
    expect(fieldsOf(answer.body)).toEqual(note);
  });

  test('leads to signing in at once when nothing was filled in, and then back to its page', async () => {
    const answer = await send({ csrf: 'x' }, undefined);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/aanmelden?terug=%2Fvandaag']);
    const from = await send({ csrf: 'x' }, undefined, { referer: `http://localhost:8080/inlezen` });
    expect(from.headers.location).toBe('/aanmelden?terug=%2Finlezen');
    const elsewhere = await send({ csrf: 'x' }, undefined, { referer: 'https://evil.example/inlezen' });
    expect(elsewhere.headers.location).toBe('/aanmelden?terug=%2Fvandaag');
  });
});

test('a form that another site or a program sent under a session comes back to nobody', async () => {
  const coach = await open.town.signIn('coach.vlierbeke');
  const form = { csrf: 'x', ...note };
  for (const [name, from] of [
    ['origin', 'https://evil.example'],
    ['sec-fetch-site', 'cross-site'],
  ] as const) {
    const answer = await send(form, coach, { [name]: from });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('Dit formulier werkt niet meer');
    expect(fieldsOf(answer.body)).toEqual({});
  }
});

test('a form to an address that a browser reads as another site comes back to nobody', async () => {
  for (const url of ['//evil.example/x', '/\\evil.example/x']) {
    const answer = await open.app.inject({
      method: 'POST',
      url,
      headers: {
        host: 'localhost:8080',
        origin: 'http://localhost:8080',
        'content-type': 'application/x-www-form-urlencoded',
      },
      cookies: { [SESSION_COOKIE]: await open.town.signIn('coach.vlierbeke') },
      payload: new URLSearchParams(note).toString(),
    });
    expect(answer.statusCode, url).toBe(403);
    expect(answer.body, url).not.toContain('evil.example');
  }
});

test('who is signed in keeps the menu on an address or a form that cannot be read', async () => {
  const coach = await open.town.signIn('coach.vlierbeke');
  const cookies = { [SESSION_COOKIE]: coach };
  const headers = { host: 'localhost:8080', 'content-type': 'text/xml', origin: 'http://localhost:8080' };
  const answers = [
    await open.ask(coach, '/personen?van=%00'),
    await open.app.inject({ method: 'POST', url: '/personen', headers, cookies, payload: '<a/>' }),
    await open.ask(coach, '/personen', { naam: 'x'.repeat(300_000) }),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 413]);
  for (const { body } of answers) {
    expect(body).toContain('Naar uw beginpagina');
    expect(body).toContain('href="/personen"');
    expect(body).not.toContain('>Aanmelden<');
  }
});

test('what was written while the database was away stays on the screen, and is taken when it is back', async () => {
  const coach = await open.town.signIn('coach.vlierbeke');
  const { name, admin } = open.db;
  await admin.many(`alter database ${name} connection limit 0`);
  await admin.many(
    `select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = $1 and usename = 'werkwinkel_app'`,
    [name],
  );
  const away = await open.ask(coach, notes(), note);
  await admin.many(`alter database ${name} connection limit -1`);
  expect(away.statusCode).toBe(503);
  expect(away.body).toContain('Werkwinkel is even niet bereikbaar');
  expect(away.body).toContain('Zoekt werk in de zorg,');
  expect(away.body).not.toContain('>Aanmelden<');
  expect((await send(fieldsOf(away.body), coach)).statusCode).toBe(303);
});
