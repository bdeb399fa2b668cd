/** A file is read for who may add it, and for nobody else: reading one takes more of the program than asking who sends it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csrfToken, newToken } from '../../src/adapters/identity/session-token.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { multipart } from '../support/file-form.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';

const id = '01890000-0000-7000-8000-000000000000';
const addresses = [
  '/golven/inlezen',
  '/inlezen',
  '/redactie/beelden',
  `/overeenkomsten/${id}/context/inlezen`,
  `/overeenkomsten/${id}/bijlagen`,
  `/overleg/vergaderingen/${id}/documenten`,
  `/dossiers/${id}/gpmi/bestand`,
];

let open: OpenApp;
let stranger: string;
beforeAll(async () => {
  open = await openApp();
  stranger = await open.town.signIn('loket.vlierbeke');
});
afterAll(() => open.close());

/** Sends a form that stops in the middle of its file: whoever reads it says that it cannot be read. */
async function sendHalf(token: string, url: string) {
  const bytes = Buffer.from('gemeente;golf;aantal\r\n'.repeat(100));
  const { payload, type } = multipart([
    ['csrf', csrfToken(token)],
    ['bestand', { name: 'lijst.csv', bytes }],
  ]);
  return open.app.inject({
    method: 'POST',
    url,
    cookies: { [SESSION_COOKIE]: token },
    headers: { host: 'localhost:8080', origin: 'http://localhost:8080', 'content-type': type },
    payload: payload.subarray(0, -500),
  });
}

test.each(addresses)(
  '%s reads none of who made up a session, nor of who may not add one',
  async (address) => {
    expect((await sendHalf(newToken(), address)).statusCode, 'a session that is made up').not.toBe(400);
    expect((await sendHalf(stranger, address)).statusCode, 'someone else').not.toBe(400);
  },
);
