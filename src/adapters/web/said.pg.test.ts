/** What was done is said once: on the page that follows, without a script, and not when that page is read again. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { SESSION_COOKIE } from '../../features/session/session.ts';
import { SAID_COOKIE } from './said.ts';

let open: OpenApp;
let coach: string;
beforeAll(async () => {
  open = await openApp();
  coach = await open.town.signIn('coach.vlierbeke');
});
afterAll(() => open.close());

const form = { voornaam: 'An', achternaam: 'Claes', geboortedatum: '12/04/1990' };

test('what was done is said on the next page, and not when that is read again', async () => {
  const answer = await open.ask(coach, '/personen/nieuw', form);
  const to = String(answer.headers.location);
  expect(to).not.toContain('?');
  expect((await open.ask(coach, to)).body).toContain('is toegevoegd');
  expect((await open.ask(coach, to)).body).not.toContain('is toegevoegd');
});

test('it travels in a cookie that no script reads and that is soon gone', async () => {
  const answer = await open.ask(coach, '/personen/nieuw', { ...form, achternaam: 'Maes' });
  const cookie = answer.cookies.find(({ name }) => name === SAID_COOKIE);
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/', maxAge: 60 });
  expect(cookie?.value).toBe('personAdded.0');
  await open.ask(coach, String(answer.headers.location));
});

test.each(['constructor.0', 'personAdded', 'personAdded.x', '<script>.0', 'relationsConfirmed.99999999'])(
  'a cookie that says %s says nothing',
  async (value) => {
    const answer = await open.app.inject({
      url: '/personen',
      headers: { host: 'localhost:8080' },
      cookies: { [SESSION_COOKIE]: coach, [SAID_COOKIE]: value },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).not.toContain('class="flash"');
  },
);

test('a page for everyone says nothing to who is not signed in, so that it may be kept', async () => {
  const answer = await open.app.inject({
    url: '/stromen',
    headers: { host: 'localhost:8080' },
    cookies: { [SAID_COOKIE]: 'flowLifted.0' },
  });
  expect(answer.body).not.toContain('class="flash"');
});
