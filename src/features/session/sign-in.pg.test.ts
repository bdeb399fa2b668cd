import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import {
  browse,
  demoConfig,
  identityApp,
  keys,
  signedIn,
  whoIs,
} from '../../../tests/support/identity-app.ts';
import { giveMandate, makeIdentityWorld, ocmw } from '../../../tests/support/identity-world.ts';
import { demoCitizens } from '../../adapters/identity/demo-account.ts';

let database: FreshDatabase;
let app: FastifyInstance;

beforeAll(async () => {
  database = await freshDatabase();
  await makeIdentityWorld(database);
  app = await identityApp(database, demoConfig());
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const session = '__Host-werkwinkel';

describe('the sign-in page of a demo', () => {
  it('names every account, its role and its organisation, as a link without a password', async () => {
    const { body, statusCode } = await browse(app).get('/aanmelden');
    expect(statusCode).toBe(200);
    for (const name of ['coach.vlierbeke', 'two.hats', 'burger.amina'])
      expect(body).toMatch(new RegExp(`<a href="/aanmelden/start\\?als=${name}">${name}</a>`));
    expect(body).toContain('trajectbegeleider, OCMW Vlierbeke');
    expect(body).not.toContain('type="password"');
  });

  it('knows no account that the database does not know', async () => {
    const { statusCode } = await browse(app).get('/aanmelden/start?als=admin');
    expect(statusCode).toBe(404);
  });
});

describe('signing in', () => {
  it.each(['http://localhost:8080', 'http://127.0.0.1:8080', 'http://localhost:41234'])(
    'goes by way of the provider and stays on the host that was used, %s',
    async (origin) => {
      const browser = browse(app, origin);
      const { url, seen } = await browser.follow('/aanmelden/start?als=coach.vlierbeke');
      expect(url).toBe(`${origin}/vandaag`);
      expect(new Set(seen.map((step) => new URL(step).origin))).toEqual(new Set([origin]));
      expect(seen[1]).toContain('/oidc/auth?');
      expect((await whoIs(browser)).actor).toMatchObject({
        user_name: 'coach.vlierbeke',
        role: 'trajectbegeleider',
      });
    },
  );

  it('asks with PKCE, state and nonce, and for a citizen alone with the scope rrn', async () => {
    const ask = async (account: string) =>
      new URL(String((await browse(app).get(`/aanmelden/start?als=${account}`)).headers.location))
        .searchParams;
    const staff = await ask('coach.vlierbeke');
    expect(staff.get('code_challenge_method')).toBe('S256');
    expect(staff.get('state')?.length).toBeGreaterThan(20);
    expect(staff.get('nonce')?.length).toBeGreaterThan(20);
    expect(staff.get('scope')).toBe('openid profile vo werkwinkel');
    expect((await ask('burger.amina')).get('scope')).toBe('openid profile rrn');
  });

  it('keeps the session in a locked cookie and leaves no other behind', async () => {
    const browser = browse(app);
    const { seen } = await browser.follow('/aanmelden/start?als=coach.vlierbeke');
    expect(browser.cookies.get(session)).toMatch(/^[\w-]{43}$/);
    expect(browser.cookies.has('__Host-inlog')).toBe(false);
    expect(seen.join(' ')).not.toContain(browser.cookies.get(session));
    const callback = await reply(browse(app), 'coach.vlierbeke');
    const header = String(callback.headers['set-cookie']);
    expect(header).toMatch(/__Host-werkwinkel=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax/);
    expect(callback.headers['cache-control']).toBe('no-store');
  });

  it('goes back to the page that was asked for', async () => {
    const { url } = await browse(app).follow('/aanmelden/start?als=coach.vlierbeke&terug=%2Fwie%3Fx%3D1');
    expect(url).toBe('http://localhost:8080/wie?x=1');
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/%0a/evil.example', 'evil'])(
    'never goes elsewhere afterwards: %s',
    async (terug) => {
      const query = new URLSearchParams({ als: 'coach.vlierbeke', terug });
      const { seen } = await browse(app).follow(`/aanmelden/start?${query}`);
      expect(new Set(seen.map((step) => new URL(step).origin))).toEqual(new Set(['http://localhost:8080']));
    },
  );

  it('takes one account after another without signing out first', async () => {
    const browser = await signedIn(app, 'coach.vlierbeke');
    const first = browser.cookies.get(session);
    await browser.follow('/aanmelden/start?als=dpo.vlierbeke');
    expect((await whoIs(browser)).actor).toMatchObject({ user_name: 'dpo.vlierbeke' });
    const stale = browse(app);
    stale.cookies.set(session, first ?? '');
    expect((await whoIs(stale)).actor).toBeNull();
  });

  it('never goes on with a token that someone planted in the browser', async () => {
    const browser = browse(app);
    const planted = 'A'.repeat(43);
    browser.cookies.set(session, planted);
    await browser.follow('/aanmelden/start?als=coach.vlierbeke');
    expect(browser.cookies.get(session)).not.toBe(planted);
    const other = browse(app);
    other.cookies.set(session, planted);
    expect((await whoIs(other)).actor).toBeNull();
  });

  it('tells who belongs to an organisation we do not know what to do', async () => {
    await database.admin.one(`update organisations set valid_until = '2020-01-01' where kind = 'vdab'`);
    await database.admin.one(`insert into users (user_name, display_name) values ('late', 'Late')`);
    await giveMandate(database, 'late', 'bemiddelaar', 'OVO001234', true);
    const { page } = await browse(app).follow('/aanmelden/start?als=late');
    await database.admin.one(`update organisations set valid_until = null where kind = 'vdab'`);
    expect(page.statusCode).toBe(403);
    expect(page.body).toContain('Wij kennen uw organisatie nog niet');
  });
});

/** Walks to the provider and brings the answer back by hand. */
async function callbackAddress(browser: ReturnType<typeof browse>, account: string): Promise<string> {
  let next = `/aanmelden/start?als=${account}`;
  while (!next.includes('/aanmelden/terug')) next = String((await browser.get(next)).headers.location);
  return next;
}
async function reply(browser: ReturnType<typeof browse>, account: string) {
  return browser.get(await callbackAddress(browser, account));
}

describe('coming back from the provider', () => {
  it('is refused in a browser that did not leave from here', async () => {
    const address = await callbackAddress(browse(app), 'coach.vlierbeke');
    const other = browse(app);
    const answer = await other.get(address);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('Deze aanmelding klopt niet meer');
    expect(other.cookies.has(session)).toBe(false);
  });

  it('is refused with the state of another sign-in', async () => {
    const one = browse(app);
    const address = new URL(await callbackAddress(one, 'coach.vlierbeke'), 'http://localhost:8080');
    address.searchParams.set('state', 'another');
    expect((await one.get(address.href)).statusCode).toBe(400);
  });

  it('is refused with a code that belongs to another sign-in, by nonce and PKCE', async () => {
    const victim = browse(app);
    const attacker = browse(app);
    const mine = new URL(await callbackAddress(attacker, 'coach.vlierbeke'), 'http://localhost:8080');
    const theirs = new URL(await callbackAddress(victim, 'coach.vlierbeke'), 'http://localhost:8080');
    theirs.searchParams.set('code', mine.searchParams.get('code') ?? '');
    expect((await victim.get(theirs.href)).statusCode).toBe(400);
    expect(victim.cookies.has(session)).toBe(false);
  });

  it('works once', async () => {
    const browser = browse(app);
    const address = await callbackAddress(browser, 'coach.vlierbeke');
    const kept = new Map(browser.cookies);
    expect((await browser.get(address)).statusCode).toBe(303);
    const again = browse(app);
    for (const [name, value] of kept) again.cookies.set(name, value);
    expect((await again.get(address)).statusCode).toBe(400);
  });

  it('is refused when the cookie was touched', async () => {
    const browser = browse(app);
    const address = await callbackAddress(browser, 'coach.vlierbeke');
    const cookie = browser.cookies.get('__Host-inlog') ?? '';
    browser.cookies.set('__Host-inlog', `${cookie.slice(0, -4)}AAAA`);
    expect((await browser.get(address)).statusCode).toBe(400);
  });
});

describe('a citizen', () => {
  it('lands on the own page, with the own record and nothing of the INSZ left anywhere', async () => {
    const insz = demoCitizens['burger.amina'] ?? '';
    const person = await database.admin.one<{ id: string }>(
      'insert into persons default values returning id',
    );
    await database.admin.one('insert into insz_keys values ($1, $2)', [keys.hash(insz), person?.id]);
    const browser = browse(app);
    const { url, seen } = await browser.follow('/aanmelden/start?als=burger.amina');
    expect(url).toBe('http://localhost:8080/mijn');
    expect((await whoIs(browser)).actor).toMatchObject({ user_name: 'burger.amina', citizen: person?.id });
    expect(seen.join(' ')).not.toContain(insz);
    const rows = await database.admin.many<{ text: string }>(
      'select s::text || u::text as text from sessions s join users u on u.id = s.user_id union all select e::text from security_events e',
    );
    expect(rows.some(({ text }) => text.includes(insz))).toBe(false);
  });

  it('whom nobody guides signs in and has no record', async () => {
    const browser = await signedIn(app, 'burger.zonder');
    expect((await whoIs(browser)).actor).toMatchObject({ user_name: 'burger.zonder', citizen: null });
  });
});

describe('mandates', () => {
  it('are chosen from when there are several, and the choice changes the token', async () => {
    const browser = browse(app);
    const { url, page } = await browser.follow('/aanmelden/start?als=two.hats&terug=%2Fwie');
    expect(url).toBe('http://localhost:8080/mandaat?terug=%2Fwie');
    const before = browser.cookies.get(session);
    const mandaat =
      /value="([0-9a-f-]{36})"(?:(?!<\/form>).)*Werk als bemiddelaar/s.exec(page.body)?.[1] ?? '';
    const { csrf } = await whoIs(browser);
    const answer = await browser.post('/mandaat', { mandaat, csrf, terug: '/wie' });
    expect(answer.headers.location).toBe('/wie');
    expect(browser.cookies.get(session)).not.toBe(before);
    expect((await whoIs(browser)).actor).toMatchObject({ role: 'bemiddelaar' });
    const stale = browse(app);
    stale.cookies.set(session, before ?? '');
    expect((await whoIs(stale)).actor).toBeNull();
  });

  it('that are not there yet get a page that says what to do', async () => {
    const { page } = await (async () => {
      await database.admin.one(`update mandates set valid_until = '2020-01-02' where user_id =
        (select id from users where user_name = 'new.vlierbeke')`);
      await giveMandate(database, 'new.vlierbeke', 'trajectbegeleider', ocmw, false);
      return browse(app).follow('/aanmelden/start?als=new.vlierbeke');
    })();
    expect(page.body).toContain('Wacht op een tweede persoon');
    expect(page.body).not.toContain('Werk als');
  });

  it('of nobody can be chosen', async () => {
    const browser = await signedIn(app, 'two.hats');
    const { csrf } = await whoIs(browser);
    const invented = crypto.randomUUID();
    expect((await browser.post('/mandaat', { mandaat: invented, csrf })).statusCode).toBe(403);
    expect((await browser.post('/mandaat', { mandaat: `x' or 1=1`, csrf })).statusCode).toBe(400);
  });
});

describe('the end', () => {
  it('of a session sends to sign in and says why, with the way back', async () => {
    const browser = await signedIn(app, 'coach.vlierbeke');
    await database.admin.one(`update sessions set last_seen_at = now() - interval '31 minutes'`);
    const { url, page } = await browser.follow('/mandaat');
    expect(url).toBe('http://localhost:8080/aanmelden?terug=%2Fmandaat');
    expect(page.body).toContain('Uw sessie is gestopt');
    expect(page.body).toContain('als=coach.vlierbeke&amp;terug=%2Fmandaat');
  });

  it('comes with signing out, on the server as well', async () => {
    const browser = await signedIn(app, 'coach.vlierbeke');
    const token = browser.cookies.get(session) ?? '';
    const { csrf } = await whoIs(browser);
    const answer = await browser.post('/afmelden', { csrf });
    expect(answer.headers.location).toBe('/afgemeld');
    expect(browser.cookies.has(session)).toBe(false);
    const stale = browse(app);
    stale.cookies.set(session, token);
    expect((await whoIs(stale)).actor).toBeNull();
    expect((await browser.get('/afgemeld')).body).toContain('U bent afgemeld');
  });
});

describe('a link that signs in once', () => {
  it('signs its account in, and the second time shows a calm page', async () => {
    const [link] = app.identity.demo?.links.make('http://localhost:8080', ['coach.vlierbeke']) ?? [];
    expect(link?.userName).toBe('coach.vlierbeke');
    const browser = browse(app);
    expect((await browser.follow(link?.url ?? '')).url).toBe('http://localhost:8080/vandaag');
    expect((await whoIs(browser)).actor).toMatchObject({ user_name: 'coach.vlierbeke' });
    const again = await browse(app).follow(link?.url ?? '');
    expect(again.page.statusCode).toBe(410);
    expect(again.page.body).toContain('Deze link is al gebruikt');
  });

  it('is not used up by a program that only looks whether it exists', async () => {
    const [link] = app.identity.demo?.links.make('', ['coach.vlierbeke']) ?? [];
    await app.inject({ method: 'HEAD', url: link?.url ?? '' });
    expect((await browse(app).follow(link?.url ?? '')).url).toContain('/vandaag');
  });
});
