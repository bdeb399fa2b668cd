import type { FastifyInstance } from 'fastify';
import { importJWK, SignJWT } from 'jose';
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
import { makeIdentityWorld } from '../../../tests/support/identity-world.ts';
import { runCli } from '../../cli.ts';
import { demoCitizens } from '../../adapters/identity/demo-account.ts';
import { demoKey, signDemoToken } from '../../adapters/identity/demo-key.ts';

let database: FreshDatabase;
let app: FastifyInstance;
const config = demoConfig();

beforeAll(async () => {
  database = await freshDatabase();
  await makeIdentityWorld(database);
  app = await identityApp(database, config);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const bearer = async (user: string, mandate?: string) =>
  `Bearer ${await signDemoToken(await demoKey(config.dataDir), app.identity.issuer, user, mandate)}`;
const call = (headers: Record<string, string>) =>
  app.inject({ method: 'POST', url: '/api/v1/doe', headers, payload: {} });

describe('a change', () => {
  it('is done when a page of ours sends it with the token of the session', async () => {
    const browser = await signedIn(app, 'coach.vlierbeke');
    const { csrf } = await whoIs(browser);
    expect((await browser.post('/doe', { csrf })).statusCode).toBe(200);
  });

  it('is refused without the token, with that of another session, or with the session token itself', async () => {
    const browser = await signedIn(app, 'coach.vlierbeke');
    const other = await whoIs(await signedIn(app, 'coach.vlierbeke'));
    const token = browser.cookies.get('__Host-werkwinkel') ?? '';
    const forms: Record<string, string>[] = [{}, { csrf: '' }, { csrf: other.csrf }, { csrf: token }];
    for (const form of forms) expect((await browser.post('/doe', form)).statusCode).toBe(403);
  });

  it('is refused from another page, even with the token', async () => {
    const browser = await signedIn(app, 'coach.vlierbeke');
    const { csrf } = await whoIs(browser);
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'http://127.0.0.1:8080' },
      { origin: 'null' },
      { referer: 'https://evil.example/' },
    ];
    for (const headers of foreign)
      expect((await browser.post('/doe', { csrf }, headers)).statusCode, JSON.stringify(headers)).toBe(403);
  });

  it('of a program that says nothing of where it comes from needs the token all the same', async () => {
    const browser = await signedIn(app, 'coach.vlierbeke');
    const { csrf } = await whoIs(browser);
    expect((await browser.post('/doe', { csrf }, {})).statusCode).toBe(200);
    expect((await browser.post('/doe', {}, {})).statusCode).toBe(403);
    expect((await browse(app).post('/doe', {}, {})).statusCode).toBe(200);
  });

  it('of signing out or of mandate is refused in the same way', async () => {
    const browser = await signedIn(app, 'coach.vlierbeke');
    for (const url of ['/afmelden', '/mandaat']) expect((await browser.post(url, {})).statusCode).toBe(403);
    expect((await whoIs(browser)).actor).not.toBeNull();
  });

  it('that is refused gets a calm page, and at the interface a problem', async () => {
    const browser = await signedIn(app, 'coach.vlierbeke');
    expect((await browser.post('/doe', {})).body).toContain('<h1>');
    const answer = await browser.post('/api/v1/doe', {});
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

describe('a request', () => {
  it('costs the database nothing until someone asks who acts, and then one statement', async () => {
    let statements = 0;
    const counted = {
      ...database,
      app: {
        ...database.app,
        one: (...args: Parameters<typeof database.app.one>) => (statements++, database.app.one(...args)),
      },
    };
    const second = await identityApp(counted as FreshDatabase, demoConfig(8081));
    const browser = browse(second, 'http://localhost:8081');
    await browser.follow('/aanmelden/start?als=coach.vlierbeke');
    statements = 0;
    await browser.get('/vandaag');
    expect(statements).toBe(0);
    await browser.get('/wie');
    expect(statements).toBe(1);
    await second.close();
  });

  it('with a cookie of another form has no token at all', async () => {
    const browser = browse(app);
    for (const odd of ['x', `'; drop table users; --`, 'A'.repeat(500)]) {
      browser.cookies.set('__Host-werkwinkel', encodeURIComponent(odd));
      expect((await whoIs(browser)).actor).toBeNull();
    }
  });
});

describe('a call with a bearer token', () => {
  it('acts as its user, and needs no token of a form', async () => {
    const answer = await call({ authorization: await bearer('coach.vlierbeke') });
    expect(answer.json().actor).toMatchObject({ user_name: 'coach.vlierbeke', session_kind: 'api' });
  });

  it('as a person guided acts in the own record', async () => {
    const person = await database.admin.one<{ id: string }>(
      'insert into persons default values returning id',
    );
    await database.admin.one('insert into insz_keys values ($1, $2)', [
      keys.hash(demoCitizens['burger.amina'] ?? ''),
      person?.id,
    ]);
    const answer = await call({ authorization: await bearer('burger.amina') });
    expect(answer.json().actor).toMatchObject({ citizen: person?.id, purposes: ['ownRecord'] });
  });

  it('is verified and made known once', async () => {
    const authorization = await bearer('coach.vlierbeke');
    const count = () =>
      database.admin.one<{ n: number }>(`select count(*)::int as n from sessions where kind = 'api'`);
    await call({ authorization });
    const before = await count();
    const [first, second] = [await call({ authorization }), await call({ authorization })];
    expect(first.json().actor.session_id).toBe(second.json().actor.session_id);
    expect(await count()).toEqual(before);
  });

  it('stops at once when its user is disabled', async () => {
    const authorization = await bearer('dpo.vlierbeke');
    expect((await call({ authorization })).json().actor).not.toBeNull();
    await database.admin.one(`update users set disabled_at = now() where user_name = 'dpo.vlierbeke'`);
    expect((await call({ authorization })).json().actor).toBeNull();
    await database.admin.one(`update users set disabled_at = null where user_name = 'dpo.vlierbeke'`);
  });

  it.each([
    ['Bearer x', 401, 'invalidAccessToken'],
    ['Bearer ', 401, 'invalidAccessToken'],
    ['Basic eDp5', 401, 'invalidAccessToken'],
    [`Bearer ${'A'.repeat(43)}`, 401, 'invalidAccessToken'],
  ])('is refused for %j', async (authorization, status, type) => {
    const answer = await call({ authorization });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().type).toBe(`urn:problem-type:belgif:${type}`);
    expect(answer.headers['www-authenticate']).toContain('Bearer');
  });

  it('of nobody, of another demo, or of a mandate of someone else is refused', async () => {
    const elsewhere = demoConfig();
    const foreign = await signDemoToken(
      await demoKey(elsewhere.dataDir),
      app.identity.issuer,
      'coach.vlierbeke',
    );
    expect((await call({ authorization: `Bearer ${foreign}` })).statusCode).toBe(401);
    expect((await call({ authorization: await bearer('nobody') })).statusCode).toBe(401);
    const other = await database.admin.one<{ id: string }>(
      `select m.id from mandates m join users u on u.id = m.user_id where user_name = 'head'`,
    );
    expect((await call({ authorization: await bearer('coach.vlierbeke', other?.id) })).statusCode).toBe(403);
  });

  it('of a program nobody registered is refused, and of a registered one is limited to what it may', async () => {
    const { jwk } = await demoKey(config.dataDir);
    const as = async (client: object) => {
      const claims = {
        scope: 'werkwinkel',
        iss: app.identity.issuer,
        aud: 'werkwinkel-api',
        sub: 'coach.vlierbeke',
      };
      const jwt = new SignJWT({ ...claims, ...client }).setProtectedHeader({
        alg: 'ES256',
        kid: jwk.kid ?? '',
      });
      const signed = await jwt
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(await importJWK(jwk, 'ES256'));
      return call({ authorization: `Bearer ${signed}` });
    };
    for (const client of [{}, { client_id: 'foreign' }, { azp: 'foreign' }])
      expect((await as(client)).statusCode, JSON.stringify(client)).toBe(401);
    await database.admin.one(
      `insert into api_clients (client_id, name, organisation, purposes, category_mask)
       select 'planner', 'Planner', ref, '{involvement}', 1 from organisations where kind = 'ocmw'`,
    );
    expect((await as({ client_id: 'planner' })).json().actor).toMatchObject({ purposes: ['involvement'] });
  });

  it('never takes the token of a session, nor the cookie a bearer token', async () => {
    const browser = await signedIn(app, 'coach.vlierbeke');
    const authorization = `Bearer ${browser.cookies.get('__Host-werkwinkel')}`;
    expect((await call({ authorization })).statusCode).toBe(401);
  });

  it('may be made on the command line', async () => {
    const printed: string[] = [];
    const { log } = console;
    console.log = (text) => void printed.push(String(text));
    const code = await runCli(['token', '--user', 'coach.vlierbeke'], { DATA_DIR: config.dataDir }).finally(
      () => {
        console.log = log;
      },
    );
    expect(code).toBe(0);
    const answer = await call({ authorization: `Bearer ${printed[0]}` });
    expect(answer.json().actor).toMatchObject({ user_name: 'coach.vlierbeke' });
  });
});
