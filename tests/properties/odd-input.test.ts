// Whatever is sent to whatever address, signed in or not: the answer is never a failure of ours, and never tells how it is made.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { csrfToken } from '../../src/adapters/identity/session-token.ts';
import { withoutValues } from '../../src/adapters/web/failure.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { type Address, addressesOf } from '../support/route-list.ts';

interface Sent {
  readonly type?: string;
  readonly body?: string;
}

const form = 'application/x-www-form-urlencoded';
const json = 'application/json';
const fields =
  'reden antwoord veld waarde datum zekerheid gebruikersnaam tot naam email rol van revisie versie referentie oordeel uitleg soort organisatie tekst wat insz geboren paar mandaat'.split(
    ' ',
  );
const each = (value: string) => fields.map((name) => `${name}=${value}`).join('&');

const queries = ['', 'reden=%00', 'gebruiker=%00&zoek=%00', 'zoek=a&zoek=b&na=a&na=b', 'na=-1&pagina=1e309'];
const bodies: readonly Sent[] = [
  {},
  { type: form, body: '' },
  { type: form, body: each('%00') },
  { type: form, body: fields.map((name) => `${name}=a&${name}=b`).join('&') },
  {
    type: form,
    body: 'antwoord=refused&reden=a&reden=b&version=99999999999&revisie=99999999999&versie=99999999999',
  },
  {
    type: form,
    body: 'antwoord=ja&version=2147483648&veld=contact.phone&waarde=%00&rol=hoofd%00&van=01/01/99999',
  },
  ...['null', '1', '[]', '"x"', '{"reden":{"x":1},"naam":["a"],"reason":"\\u0000"}', '{'].map((body) => ({
    type: json,
    body,
  })),
  { type: 'text/plain', body: 'x' },
  { type: 'multipart/form-data', body: 'x' },
  { type: 'multipart/form-data; boundary=x', body: '--x\r\n\r\n' },
];

let opened: OpenApp;
let ids: readonly string[];
beforeAll(async () => {
  opened = await openApp();
  const person = await opened.town.person();
  ids = [person, '%00', 'constructor', `'`, '..%2f', 'x'.repeat(250)];
});
afterAll(() => opened.close());

/** Signing out ends the session, and the key of the log is made by the sealer, which does not run here. */
function addresses(): Address[] {
  return addressesOf(opened.app).filter(({ path }) => !['/afmelden', '/log/key'].includes(path));
}

async function send(token: string | undefined, { method, path }: Address, { type, body }: Sent) {
  const answer = await opened.app.inject({
    method,
    url: path,
    cookies: token === undefined ? {} : { [SESSION_COOKIE]: token },
    headers: {
      host: 'localhost:8080',
      ...(token === undefined ? {} : { 'x-csrf-token': csrfToken(token) }),
      ...(type === undefined ? {} : { 'content-type': type }),
    },
    ...(body === undefined ? {} : { payload: body }),
  });
  const told = /\bat .*\.[jt]s:\d+|DatabaseError|syntax error|relation "/.test(answer.body);
  return answer.statusCode >= 500 || told
    ? `${answer.statusCode} ${method} ${path} ${type ?? ''} ${body ?? ''}`
    : undefined;
}

describe.each(['hoofd.vlierbeke', 'dpo.vlierbeke', 'beheer.vlierbeke', undefined] as const)(
  'As %s',
  (user) => {
    test('nothing that is sent makes the application fail', async () => {
      const token = user === undefined ? undefined : await opened.town.signIn(user satisfies DemoUser);
      const known = addresses();
      expect(known.length).toBeGreaterThan(80);
      const failed: (string | undefined)[] = [];
      for (const { method, path } of known) {
        const at = (id: string) => ({ method, path: path.replaceAll(/:[a-z]+/g, id) });
        for (const id of path.includes(':') ? ids : []) failed.push(await send(token, at(id), {}));
        const here = at(ids[0] ?? '');
        if (method === 'POST') for (const body of bodies) failed.push(await send(token, here, body));
        else
          for (const query of queries)
            failed.push(await send(token, { method, path: `${here.path}?${query}` }, {}));
      }
      expect(failed.filter((one) => one !== undefined)).toEqual([]);
    }, 300_000);
  },
);

test.each(['\\ud800', '\\udc00x', 'a\\u0000'])(
  'Half a character and a NUL are refused wherever they stand: %s',
  async (text) => {
    const token = await opened.town.signIn('beheer.vlierbeke');
    const { id } = opened.town.users['coach.vlierbeke'];
    const given = { organisatie: '', van: opened.town.today, tot: '' };
    const bodies = [
      { ...given, rol: 'ROL' },
      { ...given, rol: 'coach', ROL: 'x' },
    ];
    for (const body of bodies) {
      const answer = await opened.app.inject({
        method: 'POST',
        url: `/beheer/mensen/${id}/mandaten`,
        cookies: { [SESSION_COOKIE]: token },
        headers: { host: 'localhost:8080', 'x-csrf-token': csrfToken(token), 'content-type': json },
        payload: JSON.stringify(body).replace('ROL', text),
      });
      expect(answer.statusCode).toBe(400);
    }
  },
);

test('What is written down of a failure repeats no value', async () => {
  const failure: unknown = await opened.db.admin
    .one(`select jsonb_build_object('phone', $1::text)::text::date`, ['0471 99 88 77'])
    .catch((error: unknown) => error);
  expect(String(failure)).toContain('0471 99 88 77');
  expect(JSON.stringify(withoutValues(failure))).not.toContain('0471');
  expect(withoutValues(failure)).toMatchObject({ code: '22007', routine: expect.any(String) });
});

test('A host with a port that does not exist is no failure', async () => {
  const answer = await opened.app.inject({
    method: 'POST',
    url: '/personen',
    headers: { host: 'localhost:99999' },
  });
  expect(answer.statusCode).toBeLessThan(500);
});
